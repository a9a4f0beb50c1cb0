"""What one hand-in could tell another through a perfect channel, and what it earns there.

The channel is a table in the second notebook: it holds every hidden input of the first hand-in, and
the right answers. No real channel carries more.
"""

from __future__ import annotations

import base64
import hashlib
import os
import pickle
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from autograder.boundary.limits import Limits
from autograder.content.description import Assignment
from autograder.content.exercise import Case
from autograder.content.plan import Plan, PlannedExercise
from autograder.content.secret import Secret
from autograder.errors import SandboxError
from autograder.finding.found import Found
from autograder.grading.classroom import Settings, grade_found
from autograder.grading.graders import Grader, Graders, make_grader
from autograder.grading.submission import grade_file
from autograder.judging.judge import judge
from autograder.records import ExerciseResult, Group, Report
from autograder.sandbox.supervisor import Sandbox
from tests.conftest import COURSE
from tests.support import descendants, write_notebook

IMPORTS = "import numpy as np\nfrom dnn_utils import sigmoid, relu"
RIGHT = "def linear_forward(A, W, b):\n    return W @ A + b, (A, W, b)"
LISTENS = """import base64
import pickle
TABLE = pickle.loads(base64.b85decode({table!r}))


def linear_forward(A, W, b):
    known = (A.tobytes(), W.tobytes(), b.tobytes())
    return TABLE.get(known, 0.0), (A, W, b)"""


@pytest.fixture(scope="module")
def with_sets(assignment: Assignment, sandbox: Sandbox) -> Grader:
    """A grader with all case sets of an exercise, unlike the grader of other tests."""
    return make_grader(assignment, sandbox, Secret("a secret for channels", drawn=False))


def planned(grader: Grader, student: str, path: Path) -> PlannedExercise:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    plan = grader.plans.plan_for(student, digest)
    return next(each for each in plan.exercises if each.exercise.name == "linear_forward")


def listener(path: Path, told: PlannedExercise) -> Path:
    """Write a notebook that knows every input and answer of another hand-in."""
    table = {
        tuple(argument.tobytes() for argument in case.args): case.expected[0]
        for case in told.cases
        if isinstance(case.expected, tuple)
    }
    text = base64.b85encode(pickle.dumps(table)).decode()
    return write_notebook(path, [IMPORTS, LISTENS.format(table=text)], "step_by_step")


def is_fresh(case: Case) -> bool:
    return case.group is Group.FRESH


def attacked(report: Report) -> ExerciseResult:
    return next(each for each in report.exercises if each.name == "linear_forward")


def test_a_perfect_channel_tells_another_student_nothing(with_sets: Grader, tmp_path: Path) -> None:
    talks = write_notebook(tmp_path / "ada.ipynb", [IMPORTS, RIGHT], "step_by_step")
    told = planned(with_sets, "ada", talks)
    assert attacked(grade_file(talks, with_sets, "ada")).score == 10
    listens = listener(tmp_path / "bob.ipynb", told)
    assert planned(with_sets, "bob", listens) is not told
    assert attacked(grade_file(listens, with_sets, "bob")).score == 4


def test_the_channel_of_these_tests_is_perfect(
    with_sets: Grader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the case set of the other hand-in, the listener earns all."""
    talks = write_notebook(tmp_path / "ada.ipynb", [IMPORTS, RIGHT], "step_by_step")
    told = planned(with_sets, "ada", talks)
    listens = listener(tmp_path / "bob.ipynb", told)
    plan = with_sets.plans.plan_for("ada", hashlib.sha256(talks.read_bytes()).hexdigest())
    monkeypatch.setattr(with_sets.plans, "plan_for", lambda *_hand_in, **_only: plan)
    result = attacked(grade_file(listens, with_sets, "bob"))
    assert result.score >= 8


@pytest.mark.parametrize("change", ["another student", "a comment", "an own module", "a cell id"])
def test_a_small_change_makes_another_hand_in(
    change: str, with_sets: Grader, tmp_path: Path
) -> None:
    """One of 64 changes leaves an exercise its set; none leaves all ten exercises theirs."""
    path = write_notebook(tmp_path / "one.ipynb", [IMPORTS, RIGHT], "step_by_step")
    content = path.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    first = with_sets.plans.plan_for("ada", digest)
    student, beside = "ada", tuple[str | bytes, ...]()
    if change == "another student":
        student = "ada (2)"
    elif change == "a comment":
        content = content.replace(b"import numpy", b"# again\\nimport numpy")
    elif change == "a cell id":
        content = content.replace(b"cell-1", b"cell-9")
    else:
        beside = ("unused.py", b"")
    other = with_sets.plans.plan_for(student, hashlib.sha256(content).hexdigest(), *beside)
    same = [a is b for a, b in zip(first.exercises, other.exercises, strict=True)]
    assert same.count(True) <= 2


def test_the_split_between_a_module_and_its_name_is_part_of_the_hand_in(
    with_sets: Grader,
) -> None:
    """Bytes that move from a name into a content are not the same bytes."""
    one = with_sets.plans.plan_for("ada", "0", "ab.py", b"c")
    other = with_sets.plans.plan_for("ada", "0", "a", b"b.pyc")
    assert [e.packed for e in one.exercises] != [e.packed for e in other.exercises]


def test_what_a_run_told_is_worthless_in_the_next_run(
    assignment: Assignment, sandbox: Sandbox, tmp_path: Path
) -> None:
    """The same bytes of the same student, and another drawn secret."""
    path = write_notebook(tmp_path / "ada.ipynb", [IMPORTS, RIGHT], "step_by_step")
    runs = [make_grader(assignment, sandbox, Secret(name, drawn=True)) for name in ("a", "b")]
    first, second = (planned(grader, "ada", path) for grader in runs)
    fresh = [
        {
            packed
            for packed, case in zip(p.packed, p.cases, strict=True)
            if case.group is Group.FRESH
        }
        for p in (first, second)
    ]
    assert fresh[0]
    assert not fresh[0] & fresh[1]


MARKS = """
import colorsys, decimal, gc, os, signal, sys, time
MARK = b'chainrule' + b'-was-here-before'


def marks():
    found = [hasattr(np, 'mark'), hasattr(colorsys, 'mark'), 'MARK' in os.environ]
    found += [decimal.getcontext().prec == 99, sys.getswitchinterval() == 0.25]
    found += [signal.getsignal(signal.SIGUSR2) is signal.SIG_IGN, sys.getrecursionlimit() == 2345]
    found += [np.get_printoptions()['precision'] == 13, np.geterr()['under'] == 'raise']
    found += [gc.get_threshold()[0] == 777, hash('chainrule') == getattr(np, 'hash', None)]
    found += [any(type(o) is bytes and o == MARK for o in heap()), time.tzname[0] == 'MRK']
    return found


def heap():
    for each in gc.get_objects():
        if type(each) is list and len(each) < 99:
            yield from each


def leave():
    np.mark = colorsys.mark = os.environ['MARK'] = 'x'
    np.hash = hash('chainrule')
    decimal.getcontext().prec = 99
    sys.setswitchinterval(0.25)
    sys.setrecursionlimit(2345)
    signal.signal(signal.SIGUSR2, signal.SIG_IGN)
    np.set_printoptions(precision=13)
    np.seterr(under='raise')
    gc.set_threshold(777)
    os.environ['TZ'] = 'MRK'
    time.tzset()
    np.kept = [MARK, []]


"""
LEAVES = MARKS + RIGHT.replace("return", "leave(); assert sum(marks()) >= 9; return")
LOOKS = MARKS + RIGHT.replace("return", "return any(marks()) and (") + ")"


def test_no_mark_in_a_process_reaches_the_next_hand_in(grader: Grader, tmp_path: Path) -> None:
    leaves = write_notebook(tmp_path / "ada.ipynb", [IMPORTS, LEAVES], "step_by_step")
    looks = write_notebook(tmp_path / "bob.ipynb", [IMPORTS, LOOKS], "step_by_step")
    assert attacked(grade_file(leaves, grader)).score == 10
    assert attacked(grade_file(looks, grader)).score == 0


@pytest.mark.usefixtures("worker")
def test_forks_of_a_zygote_share_no_memory_that_can_be_written(sandbox: Sandbox) -> None:
    """Such memory would carry megabytes from one worker to the next."""
    assert sandbox._zygote is not None
    processes = descendants(sandbox._zygote.pid)
    assert processes
    for pid in processes:
        mapped = Path(f"/proc/{pid}/maps").read_text().splitlines()
        assert len(mapped) > 50
        assert not [line for line in mapped if line.split()[1][1::2] == "ws"]


def test_a_worker_holds_its_channel_and_nothing_else(sandbox: Sandbox) -> None:
    """A file open in all workers has one position, a number which each of them can set."""
    held = []
    with sandbox.worker(Limits()):
        assert sandbox._zygote is not None
        for pid in descendants(sandbox._zygote.pid):
            links = map(os.readlink, Path(f"/proc/{pid}/fd").iterdir())
            held.append(sorted(link.partition(":")[0] for link in links))
    assert ["/dev/null"] * 3 + ["socket"] in held


def test_a_record_does_not_depend_on_what_was_graded_before(
    with_sets: Grader, tmp_path: Path
) -> None:
    looks = write_notebook(tmp_path / "ada.ipynb", [IMPORTS, LOOKS], "step_by_step")
    leaves = write_notebook(tmp_path / "bob.ipynb", [IMPORTS, LEAVES], "step_by_step")
    first, _other, again = (grade_file(path, with_sets) for path in (looks, leaves, looks))
    assert replace(first, seconds=0.0) == replace(again, seconds=0.0)


def chosen_sets(
    found: Found, graders: Graders, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> list[list[int]]:
    """Grade a student's notebooks; return the case sets of each grading."""
    plans = graders.grader("step_by_step").plans
    plan_for, sets = plans.plan_for, list[list[int]]()

    def seen(student: str, *content: str | bytes, **only: Any) -> Plan:
        plan = plan_for(student, *content, **only)
        sets.append([id(each) for each in plan.exercises])
        return plan

    with monkeypatch.context() as patch:
        patch.setattr(plans, "plan_for", seen)
        grade_found(graders, found, settings)
    return sets


def test_equal_notebooks_of_a_student_do_not_share_their_hidden_cases(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All notebooks of a student may be graded; a copy must not profit from the original."""
    cells = ["def linear_forward(A, W, b):\n    return None"]
    paths = [write_notebook(tmp_path / f"{n}.ipynb", cells, "step_by_step") for n in ("one", "two")]
    secret = Secret("a secret for channels", drawn=False)
    graders, settings = Graders(sandbox, COURSE, secret), Settings(COURSE, False, None, secret)
    found = Found("ada", paths[0], rivals=(paths[1],))
    first, second = chosen_sets(found, graders, settings, monkeypatch)
    assert sum(a == b for a, b in zip(first, second, strict=True)) <= 2
    assert chosen_sets(found, graders, settings, monkeypatch) == [first, second]


def test_a_submission_that_is_tried_again_gets_other_hidden_cases(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its first workers may have passed on the answers before the machine failed."""
    path = write_notebook(tmp_path / "one.ipynb", [IMPORTS, RIGHT], "step_by_step")
    secret = Secret("a secret for channels", drawn=False)
    graders, settings = Graders(sandbox, COURSE, secret), Settings(COURSE, False, None, secret)
    calls = list[int]()

    def failing(*arguments: Any) -> Any:
        calls.append(1)
        if len(calls) == 1:
            raise SandboxError("this machine killed a worker")
        return judge(*arguments)

    monkeypatch.setattr("autograder.grading.submission.judge", failing)
    first, second = chosen_sets(Found("ada", path), graders, settings, monkeypatch)
    assert sum(a == b for a, b in zip(first, second, strict=True)) <= 2
