"""What the submissions of a run share: the plan and the released notebook."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from autograder.grading.graders import Grader, Graders, make_grader
from autograder.grading.submission import grade_file, grade_submission
from autograder.records import (
    CaseStatus,
    ExerciseResult,
    ExerciseStatus,
)
from autograder.results.schema import to_dict
from autograder.sandbox.commands import END, FORK, LEARN
from autograder.sandbox.supervisor import Sandbox
from autograder.sandbox.zygote_process import ZygoteProcess
from tests.conftest import SECRET, SUBMISSIONS
from tests.grading.behaviours import by_name
from tests.support import solutions, solved_but


class TestWhatIsAsReleased:
    """It is not called; what differs from it in the least is."""

    NAME = "linear_forward"

    def graded(self, grader: Grader, folder: Path, *more: str, stub: str = "") -> ExerciseResult:
        source = stub or solutions(kind="release")[self.NAME]
        report = grade_file(solved_but(folder / "n.ipynb", {self.NAME: source}, more), grader)
        assert {e.score for e in report.exercises if e.name != self.NAME} == {10}
        return by_name(report)[self.NAME]

    def test_it_was_not_run(self, grader: Grader, tmp_path: Path) -> None:
        found = self.graded(grader, tmp_path)
        assert found.status is ExerciseStatus.UNFINISHED
        assert {case.status for case in found.cases} == {CaseStatus.SKIPPED}

    def test_comments_do_not_count(self, grader: Grader, tmp_path: Path) -> None:
        stub = solutions(kind="release")[self.NAME].replace(
            "# YOUR CODE E", "# later!\n    # YOUR CODE E"
        )
        found = self.graded(grader, tmp_path, stub=stub)
        assert {case.status for case in found.cases} == {CaseStatus.SKIPPED}

    def test_written_beside_the_regions(self, grader: Grader, tmp_path: Path) -> None:
        stub = solutions(kind="release")[self.NAME].replace(
            "    cache = ", "    Z = W @ A + b\n    cache = "
        )
        assert self.graded(grader, tmp_path, stub=stub).score == 10

    @pytest.mark.parametrize(
        "binds",
        [
            "linear_forward = mine",
            "globals()['linear_forward'] = mine",
            "class Install:\n    globals()['linear_forward'] = mine",
        ],
    )
    def test_bound_to_something_else(self, binds: str, grader: Grader, tmp_path: Path) -> None:
        mine = "def mine(A, W, b):\n    return W @ A + b, (A, W, b)\n"
        assert self.graded(grader, tmp_path, mine + binds).score == 10

    def test_replaced_by_its_decorator(self, grader: Grader, tmp_path: Path) -> None:
        mine = "def instead(function):\n    return lambda A, W, b: (W @ A + b, (A, W, b))\n"
        stub = f"{mine}\n@instead\n{solutions(kind='release')[self.NAME].partition('def ')[2]}"
        stub = stub.replace("@instead\n", "@instead\ndef ")
        assert self.graded(grader, tmp_path, stub=stub).score == 10

    def test_not_where_no_release_is_at_hand(self, grader: Grader, tmp_path: Path) -> None:
        found = self.graded(replace(grader, released=None), tmp_path)
        assert found.status is ExerciseStatus.UNFINISHED
        assert {case.status for case in found.cases} == {CaseStatus.ERROR}


def test_same_secret_gives_the_same_record(grader: Grader) -> None:
    def record(name: str) -> dict[str, object]:
        found = to_dict(grade_file(SUBMISSIONS / f"{name}.ipynb", grader))
        del found["seconds"]
        return found

    for name in ("knows_the_published_answer_only", "draws_without_the_given_seed"):
        assert record(name) == record(name)


def test_the_zygote_learns_the_released_cells_once_after_the_second_submission(
    grader: Grader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A single submission ends sooner; each submission has the same result."""
    sent: list[bytes] = []

    def send(zygote: ZygoteProcess, data: bytes, descriptor: int | None = None) -> None:
        sent.append(data[:1])
        usual(zygote, data, descriptor)

    usual = ZygoteProcess.send
    monkeypatch.setattr(ZygoteProcess, "send", send)
    with Sandbox() as sandbox:
        own = make_grader(grader.assignment, sandbox, SECRET, sets=1)
        path = solved_but(tmp_path / "n.ipynb", {})
        scores = [grade_file(path, own).score for _submission in range(4)]
    assert scores == [100] * 4
    assert b"".join(sent) == (FORK + END) * 2 + LEARN + (FORK + END) * 2


def test_the_first_submission_tells_which_grader_to_load_meanwhile(sandbox: Sandbox) -> None:
    def expected(content: bytes) -> str | None:
        found = Graders(sandbox, None, SECRET).expected(content)
        return None if found is None else found.assignment.id

    assert expected(b"def sigmoid(Z):") == "activations"
    assert expected(b"sigmoid, relu, def linear_forward(A, W, b):") == "step_by_step"
    assert expected(b"print('hello')") is None
    graders = Graders(sandbox, None, SECRET)
    graders.grader("activations")
    assert graders.expected(b"def linear_forward(A, W, b):") is None


def test_a_wrong_guess_changes_no_report(sandbox: Sandbox, tmp_path: Path) -> None:
    """The notebook defines the functions of another assignment in comments alone."""
    others = Graders(sandbox, None, SECRET).exercise_names["activations"]
    path = solved_but(tmp_path / "n.ipynb", {}, [f"# def {each}(Z):" for each in others])
    guess = Graders(sandbox, None, SECRET).expected(path.read_bytes())
    assert guess is not None
    assert guess.assignment.id == "activations"
    report = grade_submission(path, Graders(sandbox, None, SECRET))
    assert (report.assignment, report.score) == ("step_by_step", report.max_score)


def test_more_time_changes_the_time_limits_alone(grader: Grader, tmp_path: Path) -> None:
    graders = Graders.of(grader)
    longer = graders.with_more_time(4.0)
    assert graders.with_more_time(1.0) is graders
    assert graders.with_more_time(4.0) is longer
    usual, limits = grader.assignment.limits, longer.grader("step_by_step").assignment.limits
    assert limits == replace(
        usual,
        call_seconds=4 * usual.call_seconds,
        load_seconds=4 * usual.load_seconds,
        submission_seconds=4 * usual.submission_seconds,
    )
    path = solved_but(tmp_path / "n.ipynb", {})
    plan = longer.grader("step_by_step").plans.plan_for("n", path.read_bytes())
    same = grader.plans.plan_for("n", path.read_bytes())
    assert [a is b for a, b in zip(plan.exercises, same.exercises, strict=True)] == [True] * 10
    report = grade_file(path, longer.grader("step_by_step"))
    assert (report.score, report.run["more_time"]) == (100, "4")
    assert "more_time" not in grade_file(path, grader).run


@pytest.mark.slow
def test_a_program_that_ran_out_of_time_passes_with_more(grader: Grader, tmp_path: Path) -> None:
    """A loop on the clock of the process stands for a program that takes long to warm up."""
    limits = replace(grader.assignment.limits, call_seconds=0.2)
    hasty = replace(grader, plans=grader.plans.with_limits(limits))
    slow = (
        "def linear_forward(A, W, b, warm=[]):\n"
        "    import time\n"
        "    until = time.process_time() + 0.3\n"
        "    while not warm and time.process_time() < until: pass\n"
        "    warm.append(True)\n"
        "    return W @ A + b, (A, W, b)\n"
    )
    path = solved_but(tmp_path / "n.ipynb", {"linear_forward": slow})
    assert by_name(grade_file(path, hasty))["linear_forward"].score < 10
    longer = Graders.of(hasty).with_more_time(40.0).grader("step_by_step")
    assert by_name(grade_file(path, longer))["linear_forward"].score == 10
