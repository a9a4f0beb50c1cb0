from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import autograder
from autograder.content.secret import Secret, run_secret
from autograder.grading.graders import Grader, Graders, make_grader
from autograder.grading.submission import grade_file, grade_submission
from autograder.records import (
    CaseStatus,
    ExerciseResult,
    ExerciseStatus,
    Group,
    Report,
    Scope,
    SubmissionStatus,
)
from autograder.results.schema import to_dict
from autograder.sandbox.supervisor import Sandbox
from tests.conftest import COURSE, SUBMISSIONS
from tests.support import FIRST_CELL, RELEASE, SOURCE, solutions, solved_but, write_notebook

Graded = Callable[[str], Report]

# What each notebook of tests/submissions earns in linear_forward; everything else is right in it.
LINEAR_FORWARD: dict[str, tuple[str, float]] = {
    "all_fourteen_in_one_notebook": ("passed", 10),
    "asks_for_too_much_memory": ("error", 0),
    "breaks_numpy_for_the_others": ("passed", 10),
    "calls_by_another_name": ("failed", 0),
    "closes_every_descriptor": ("crashed", 0),
    "crashes_the_interpreter": ("crashed", 0),
    "defines_a_function_twice": ("passed", 10),
    "defines_everything_in_one_cell": ("passed", 10),
    "does_not_parse_in_one_cell": ("error", 0),
    "exits_in_a_call": ("crashed", 0),
    "exits_while_it_is_loaded": ("error", 0),
    "floods_its_channel": ("crashed", 0),
    "forges_every_frame": ("crashed", 0),
    "hangs_while_it_is_loaded": ("error", 0),
    "imports_older_helpers": ("passed", 10),
    "is_full_of_magics": ("passed", 10),
    "kills_itself": ("error", 0),
    "knows_the_published_answer_only": ("partial", 4),
    "looks_for_answers_in_memory": ("error", 0),
    "looks_for_answers_on_disk": ("error", 0),
    "loops_for_ever": ("timeout", 0),
    "loops_for_ever_in_c": ("timeout", 0),
    "loops_on_fresh_cases_only": ("partial", 4),
    "opens_connections": ("passed", 10),
    "prints_markup_while_it_is_loaded": ("passed", 10),
    "prints_without_end": ("passed", 10),
    "raises_a_base_exception_that_lies": ("error", 0),
    "raises_system_exit": ("error", 0),
    "reads_the_environment": ("error", 0),
    "recurses_for_ever": ("error", 0),
    "remembers_what_the_proxies_answer": ("error", 0),
    "returns_a_generator": ("failed", 0),
    "returns_a_list_that_holds_itself": ("failed", 0),
    "returns_a_masked_array": ("failed", 0),
    "returns_an_ndarray_that_always_agrees": ("failed", 0),
    "returns_complex_numbers": ("failed", 0),
    "returns_objects_in_an_array": ("failed", 0),
    "returns_ten_gigabytes_of_nothing": ("failed", 0),
    "signals_others": ("passed", 10),
    "sleeps_for_ever": ("timeout", 0),
    "solves_everything": ("passed", 10),
    "starts_processes": ("passed", 10),
    "stops_itself": ("error", 0),
    "trains_at_the_end": ("passed", 10),
    "uses_a_variable_of_another_cell": ("error", 0),
    "writes_files": ("passed", 10),
}
OTHERS: dict[str, dict[str, tuple[str, float]]] = {
    "calls_a_proxy_that_it_may_not": {"linear_backward": ("failed", 0)},
    "draws_without_the_given_seed": {
        "initialize_parameters": ("failed", 0),
        "initialize_parameters_deep": ("failed", 0),
    },
    "lacks_a_function": {"compute_cost": ("missing", 0)},
    "leaves_a_variable_for_the_next": {"linear_backward": ("error", 0)},
}
EXPECTED = {**{name: {"linear_forward": e} for name, e in LINEAR_FORWARD.items()}, **OTHERS}


def by_name(report: Report) -> dict[str, ExerciseResult]:
    return {exercise.name: exercise for exercise in report.exercises}


def test_every_submission_is_expected() -> None:
    assert {path.stem for path in SUBMISSIONS.glob("*.ipynb")} == EXPECTED.keys()


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_behaviour_costs_its_own_exercise_and_no_other(name: str, graded: Graded) -> None:
    report = graded(name)
    expected = {
        exercise.name: EXPECTED[name].get(exercise.name, ("passed", 10.0))
        for exercise in report.exercises
    }
    assert {e.name: (str(e.status), e.score) for e in report.exercises} == expected
    assert report.status is SubmissionStatus.GRADED
    assert report.score == sum(score for _status, score in expected.values())


def test_source_earns_everything_and_trains(grader: Grader) -> None:
    report = grade_file(SOURCE, grader)
    assert (report.score, report.max_score, report.end_to_end) == (100, 100, "passed")
    assert report.notes == ()
    assert not any(exercise.hint for exercise in report.exercises)


def test_release_earns_nothing_and_is_unfinished(grader: Grader) -> None:
    report = grade_file(RELEASE, grader)
    assert report.score == 0
    assert {e.status for e in report.exercises} == {ExerciseStatus.UNFINISHED}
    assert all("not written yet" in exercise.hint for exercise in report.exercises)


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


def test_public_scope_is_out_of_the_published_points(public_grader: Grader) -> None:
    report = grade_file(SOURCE, public_grader)
    assert (report.scope, report.score, report.max_score) == (Scope.PUBLIC, 40, 40)
    assert {case.group for e in report.exercises for case in e.cases} == {Group.FIXTURE}


@pytest.mark.parametrize(
    "name", sorted(set(EXPECTED) - {"hangs_while_it_is_loaded", "loops_on_fresh_cases_only"})
)
def test_public_scope_carries_errors_forward_too(name: str, public_grader: Grader) -> None:
    """The reference's calls are replayed, so a wrong exercise costs its own published points."""
    report = grade_file(SUBMISSIONS / f"{name}.ipynb", public_grader)
    expected = {e.name: EXPECTED[name].get(e.name, ("passed", 10.0)) for e in report.exercises}
    earned = {e.name: e.score for e in report.exercises}
    assert earned == {k: 4.0 if score >= 4 else 0.0 for k, (_s, score) in expected.items()}


def test_a_published_call_is_replayed_only_for_the_published_input(
    public_grader: Grader, tmp_path: Path
) -> None:
    """Another call falls back on the student's own function, right or wrong."""
    by_columns = """
def linear_activation_forward(A_prev, W, b, activation):
    columns = [linear_forward(A_prev[:, [i]], W, b)[0] for i in range(A_prev.shape[1])]
    A, Z = sigmoid(np.hstack(columns)) if activation == "sigmoid" else relu(np.hstack(columns))
    return A, ((A_prev, W, b), Z)
"""
    wrong = "def linear_forward(A, W, b):\n    return W @ A, (A, W, b)\n"
    right = solved_but(tmp_path / "right.ipynb", {"linear_activation_forward": by_columns})
    both = solved_but(
        tmp_path / "both.ipynb",
        {"linear_activation_forward": by_columns, "linear_forward": wrong},
    )
    assert grade_file(right, public_grader).score == 40
    assert grade_file(both, public_grader).score == 32


def test_hidden_messages_hold_no_numbers_that_were_computed(graded: Graded) -> None:
    for name in EXPECTED:
        for exercise in graded(name).exercises:
            for case in exercise.cases:
                if case.visibility == "hidden":
                    assert "expected" not in case.message
                    assert not re.search(r"\d\.\d", case.message)


def test_hidden_messages_do_not_repeat_an_exceptions_text(grader: Grader, tmp_path: Path) -> None:
    spying = {
        "linear_forward": """
class Secretive(Exception):
    pass

def linear_forward(A, W, b):
    if A.shape != (3, 2):
        raise Secretive(f"the hidden input is {A.tolist()}")
    return W @ A + b, (A, W, b)
"""
    }
    report = grade_file(solved_but(tmp_path / "spy.ipynb", spying), grader)
    result = by_name(report)["linear_forward"]
    assert result.score == 4
    hidden = [case for case in result.cases if case.status is CaseStatus.ERROR]
    assert hidden
    for text in [result.hint, *(case.message for case in hidden)]:
        assert "the hidden input is [" not in text
        assert "Secretive" not in text.split("of its cell")[0]
        assert "an exception" in text


def test_hidden_messages_do_not_repeat_what_a_worker_says_of_a_value(
    grader: Grader, tmp_path: Path
) -> None:
    """The class of a returned object is the submission's to choose, digit by digit."""
    spying = """
def linear_forward(A, W, b):
    if A.shape != (3, 2):
        return type("x".join(f"{v:.3f}" for v in A.ravel()), (), {})()
    return W @ A + b, (A, W, b)
"""
    path = solved_but(tmp_path / "spy.ipynb", {"linear_forward": spying})
    result = by_name(grade_file(path, grader))["linear_forward"]
    hidden = [c.message for c in result.cases if c.status is CaseStatus.FAILED]
    assert hidden
    for text in [result.hint, *hidden]:
        assert not re.search(r"\d\.\d", text)


def test_a_worker_knows_no_hidden_input_while_a_shown_case_runs(
    grader: Grader, tmp_path: Path
) -> None:
    """What a published case raises is shown: it could carry the others' inputs out."""
    spying = """
import gc, sys
def {name}(*args):
    frame, seen = sys._getframe(), 0
    while frame is not None:
        seen += len(frame.f_locals.get("cases") or ())
        frame = frame.f_back
    raise ValueError(f"{{seen}} of its cases and {{told}} of others")
told = 0
"""
    # The first exercise learns its hidden inputs in the end; the second must not meet that worker.
    first = """
def initialize_parameters(n_x, n_h, n_y):
    global told
    import sys
    sys.told = getattr(sys, "told", 0) + 1
    raise ValueError("0 of others")
"""
    second = spying.format(name="linear_forward").replace("{told}", "{getattr(sys, 'told', 0)}")
    path = solved_but(
        tmp_path / "spy.ipynb", {"initialize_parameters": first, "linear_forward": second}
    )
    result = by_name(grade_file(path, grader))["linear_forward"]
    assert len(result.cases) > 1
    assert "1 of its cases and 0 of others" in result.cases[0].message


CHOSEN_BY_THE_WORKER = {
    "a shape": "return np.empty((0, 1609981558, 1432013481), 'b'), (A, W, b)",
    "a length": "return (0,) * 48997",
    "a line": "exec(compile('\\n' * 4711 + 'raise ValueError', '<cell 4>', 'exec'))",
    "a name": "raise NameError(name='leftover')",
    "an exit status": "__import__('os')._exit(167)",
}


@pytest.mark.parametrize("harm", CHOSEN_BY_THE_WORKER.values(), ids=CHOSEN_BY_THE_WORKER)
def test_hidden_messages_repeat_nothing_that_a_worker_can_choose(
    harm: str, grader: Grader, tmp_path: Path
) -> None:
    spying = f"""
leftover = linear_forward(1, 2, 3)
def linear_forward(A, W, b):
    if A.shape != (3, 2):
        {harm}
    return W @ A + b, (A, W, b)
"""
    path = solved_but(tmp_path / "spy.ipynb", {"linear_forward": spying})
    result = by_name(grade_file(path, grader))["linear_forward"]
    hidden = [case.message for case in result.cases if case.message]
    assert result.score == 4
    for text in [result.hint, *hidden]:
        for told in ("1609981558", "48997", "4711", "4712", "leftover", "167"):
            assert told not in text


def test_a_second_look_leaves_nothing_for_the_next_exercise(grader: Grader, tmp_path: Path) -> None:
    """Exercise 4 is right with its own functions only, and spoils its process."""
    functions = {
        "linear_forward": "def linear_forward(A, W, b, scale=1):\n    return W @ A + b, (A, W, b)",
        "linear_activation_forward": """
def linear_activation_forward(A_prev, W, b, activation):
    step = linear_forward(A_prev, W, b)
    if not hasattr(linear_forward, "__defaults__") or not linear_forward.__defaults__:
        raise ValueError("not on its own")
    np.seterr(all="raise")
    np.told = np.ones(1)
    Z, cache = step
    return (sigmoid if activation == "sigmoid" else relu)(Z)[0], (cache, Z)
""",
        "L_model_forward": """
def L_model_forward(X, parameters):
    if hasattr(np, "told"):
        raise ValueError("it is the same process")
    np.float64(1) / np.float64(0)
    caches, A, L = [], X, len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(
            A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == L else "relu")
        caches.append(cache)
    return A, caches
""",
    }
    report = grade_file(solved_but(tmp_path / "n.ipynb", functions), grader)
    assert {e.name: e.hint for e in report.exercises if e.hint} == {}


def test_what_nothing_needs_cannot_cost_the_others_their_time(
    grader: Grader, tmp_path: Path
) -> None:
    experiment = """
@run
def experiment{}():
    while True:
        pass
"""
    sources = [FIRST_CELL, *solutions().values(), "def run(f):\n    f()\n    return f"]
    sources += [experiment.format(number) for number in range(5)]
    path = write_notebook(tmp_path / "n.ipynb", sources)
    assert grade_file(path, grader).score == 100


COSTS_THE_GRADER = {
    "an array of many axes": "    return np.full((2,) * 21, Y.size, 'b')\n",
    "a great many parts": "    return [{} for _ in range(190_000)]\n",
}


@pytest.mark.parametrize("body", COSTS_THE_GRADER.values(), ids=COSTS_THE_GRADER)
def test_hostile_values_are_judged_without_being_shown(
    body: str, grader: Grader, tmp_path: Path
) -> None:
    costly = {"compute_cost": f"def compute_cost(AL, Y):\n{body}"}
    report = grade_file(solved_but(tmp_path / "costly.ipynb", costly), grader)
    assert report.score == 90
    assert all(len(c.message) < 3000 for e in report.exercises for c in e.cases)


@pytest.mark.parametrize(
    "arguments",
    [
        "np.zeros((0, 20000)), np.zeros((20000, 0)), 0.0",
        "np.zeros((800, 1, 1)), np.zeros((800, 1, 1, 1)), 0.0",
        "np.zeros((1, 2000)), np.zeros((2000, 1)), 0.0",
        "np.ones((256, 1)), np.ones((1, 256)), [[[1.0]]] * 500",
        "np.ones((256, 1)), np.ones((1, 256)), [np.ones((1, 1))] * 250",
        "[['x' * 10000]] + [['y']] * 4000, np.ones((2, 3)), 1",
        "b'x' * 10000, np.ones((2, 3)), 1",
        "(np.ones((3, 2)),) * 3, np.ones((2, 3)), 1",
        "{'a': np.ones((3, 2))}, np.ones((2, 3)), 1",
    ],
)
def test_a_proxied_call_cannot_make_the_grader_allocate(
    arguments: str, grader: Grader, tmp_path: Path
) -> None:
    greedy = f"""
def linear_activation_forward(A_prev, W, b, activation):
    linear_forward({arguments})
    return None
"""
    own = "def linear_forward(A, W, b):\n    raise ValueError('its own function was asked')"
    functions = {"linear_forward": own, "linear_activation_forward": greedy}
    path = solved_but(tmp_path / "greedy.ipynb", functions)
    result = by_name(grade_file(path, grader))["linear_activation_forward"]
    assert "its own function was asked" in result.cases[0].message


def test_a_call_that_nests_for_ever_is_no_fault_of_ours(grader: Grader, tmp_path: Path) -> None:
    forged = """
import os, struct, sys
def linear_activation_forward(A_prev, W, b, activation):
    frame = sys._getframe()
    while "channel" not in frame.f_locals:
        frame = frame.f_back
    part = b"\\xc0"
    for _ in range(6):
        part = b"\\x91" * 400 + part
        part = b"\\xc9" + struct.pack(">Ib", 1 + len(part), 3) + b"\\x91" + part
    call = b"\\x93\\xaelinear_forward" + b"\\xc9" + struct.pack(">Ib", 1 + len(part), 3)
    call += b"\\x91" + part + b"\\x80"
    os.write(frame.f_locals["channel"].descriptor, struct.pack(">I", len(call) + 1) + b"C" + call)
    os._exit(0)
"""
    path = solved_but(tmp_path / "forged.ipynb", {"linear_activation_forward": forged})
    report = grade_file(path, grader)
    assert (report.status, report.score) == (SubmissionStatus.GRADED, 90)


@pytest.mark.parametrize(
    ("name", "mistake"),
    [
        ("draws_without_the_given_seed", "seed_line_missing"),
        ("calls_by_another_name", "bias_subtracted"),
    ],
)
def test_mistake_is_recognised_by_its_numbers(name: str, mistake: str, graded: Graded) -> None:
    found = {name for e in graded(name).exercises for name in e.mistakes}
    assert mistake in found


def test_variable_of_another_cell_is_named(graded: Graded) -> None:
    hint = by_name(graded("uses_a_variable_of_another_cell"))["linear_forward"].hint
    assert "the variable scale from outside the function" in hint
    assert "made from parameters, which comes from a call of initialize_parameters" in hint


def test_failed_definition_is_noted_and_named(graded: Graded) -> None:
    report = graded("exits_while_it_is_loaded")
    assert any("ONE = os._exit(3)" in note and "exit status 3" in note for note in report.notes)
    assert "ONE = os._exit(3)" in by_name(report)["linear_forward"].hint


def test_missing_imports_are_noted_but_not_those_of_the_workbook(graded: Graded) -> None:
    notes = graded("imports_older_helpers").notes
    assert notes == (
        "cell 1: import torch_that_nobody_has failed, passed over (nothing graded needs it)",
        "cell 1: import lr_utils failed, passed over (nothing graded needs it)",
    )


def test_searches_find_nothing(graded: Graded) -> None:
    for name in (
        "looks_for_answers_in_memory",
        "looks_for_answers_on_disk",
        "reads_the_environment",
    ):
        first = by_name(graded(name))["linear_forward"].cases[0]
        assert "found nothing" in first.message


def test_nothing_is_left_on_the_host(graded: Graded) -> None:
    graded("writes_files")
    for folder in ("/tmp", "/dev/shm", "/var/tmp", str(Path.cwd())):
        assert not (Path(folder) / "chainrule-was-here").exists()


def test_caller_arrays_cost_the_properties_alone(grader: Grader, tmp_path: Path) -> None:
    in_place = """
def update_parameters(params, grads, learning_rate):
    for key in params:
        params[key] -= learning_rate * grads["d" + key]
    return params
"""
    report = grade_file(solved_but(tmp_path / "n.ipynb", {"update_parameters": in_place}), grader)
    result = by_name(report)["update_parameters"]
    assert (result.status, result.score) == (ExerciseStatus.PARTIAL, 8)
    assert "changes the arrays" in result.hint


def test_rebinding_in_the_callers_dict_is_right(grader: Grader, tmp_path: Path) -> None:
    rebinding = """
def update_parameters(params, grads, learning_rate):
    for key in list(params):
        params[key] = params[key] - learning_rate * grads["d" + key]
    return params
"""
    report = grade_file(solved_but(tmp_path / "n.ipynb", {"update_parameters": rebinding}), grader)
    assert report.score == 100


@pytest.mark.parametrize("broken", list(solutions()))
def test_a_blank_exercise_costs_its_own_points_only(
    broken: str, grader: Grader, tmp_path: Path
) -> None:
    released = {
        "".join(c["source"]).split("def ")[1].split("(")[0]: "".join(c["source"])
        for c in json.loads(RELEASE.read_text())["cells"]
        if c["metadata"].get("nbgrader", {}).get("solution")
    }
    path = solved_but(tmp_path / "blank.ipynb", {broken: released[broken]})
    report = grade_file(path, grader)
    assert report.score == 90
    assert by_name(report)[broken].status is ExerciseStatus.UNFINISHED


@pytest.mark.parametrize("broken", list(solutions()))
def test_a_crashing_exercise_costs_its_own_points_only(
    broken: str, grader: Grader, tmp_path: Path
) -> None:
    dying = f"def {broken}(*args, **kwargs):\n    import os\n    os._exit(1)\n"
    report = grade_file(solved_but(tmp_path / "dying.ipynb", {broken: dying}), grader)
    assert report.score == 90
    assert by_name(report)[broken].status is ExerciseStatus.CRASHED


def test_same_secret_gives_the_same_record(grader: Grader) -> None:
    def record(name: str) -> dict[str, object]:
        found = to_dict(grade_file(SUBMISSIONS / f"{name}.ipynb", grader))
        del found["seconds"]
        return found

    for name in ("knows_the_published_answer_only", "draws_without_the_given_seed"):
        assert record(name) == record(name)


def test_cases_are_fresh_for_every_secret(sandbox: Sandbox, grader: Grader) -> None:
    other = make_grader(grader.plan.assignment, sandbox, Secret("another secret", drawn=False))
    packed = [
        dict(zip([c.name for c in p.cases], p.packed, strict=True)) for p in grader.plan.exercises
    ]
    packed_other = [
        dict(zip([c.name for c in p.cases], p.packed, strict=True)) for p in other.plan.exercises
    ]
    for before, after in zip(packed[2:], packed_other[2:], strict=True):
        fresh = [name for name in before if name.startswith("fresh")]
        assert fresh
        assert all(before[name] != after[name] for name in fresh)
        assert all(before[name] == after[name] for name in before if name.startswith("fixture"))


def test_drawn_secret_is_noted_and_a_given_one_is_not(
    sandbox: Sandbox, grader: Grader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CHAINRULE_SECRET", raising=False)
    drawn = make_grader(grader.plan.assignment, sandbox)
    assert len(drawn.details["secret"]) == 32
    monkeypatch.setenv("CHAINRULE_SECRET", "ours alone")
    given = make_grader(grader.plan.assignment, sandbox)
    assert "secret" not in given.details
    assert "ours alone" not in json.dumps(given.details)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b'{"cells": [', "cut off"),
        (b"hello", "not valid JSON"),
        (b"[1, 2]", "no object"),
        (b'{"cells": 3}', "no list of cells"),
        (b'{"cells": [{"cell_type": "code", "source": 3}]}', "no text"),
        (b'{"cells": []}', "none of the functions"),
        (b"[" * 100_000, "nests too deeply"),
    ],
)
def test_unreadable_scores_zero_and_says_why(
    content: bytes, reason: str, grader: Grader, tmp_path: Path
) -> None:
    path = tmp_path / "student.ipynb"
    path.write_bytes(content)
    report = grade_file(path, grader)
    assert (report.status, report.score) == (SubmissionStatus.UNREADABLE, 0)
    assert reason in report.notes[0]
    assert "\n" not in report.notes[0]


def test_a_fault_of_ours_is_internal_and_has_no_score(
    grader: Grader, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object, **_kwargs: object) -> None:
        raise KeyError("a bug")

    monkeypatch.setattr("autograder.grading.submission.judge", fail)
    report = grade_file(SOURCE, grader)
    assert (report.status, report.score) == (SubmissionStatus.INTERNAL, None)
    assert "KeyError" in report.notes[0]


def test_public_names_work_from_the_course_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(COURSE)
    report = autograder.grade(SOURCE)
    assert (report.assignment, report.score) == ("step_by_step", 100)
    assert autograder.load_assignment("step_by_step").id == "step_by_step"


def test_public_names_work_without_a_course(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    report = autograder.grade(str(SOURCE), "step_by_step")
    assert (report.scope, report.score, report.max_score) == (Scope.PUBLIC, 40, 40)


def test_assignment_is_recognised_by_function_names(grader: Grader, tmp_path: Path) -> None:
    path = write_notebook(tmp_path / "n.ipynb", ["def linear_forward(A, W, b): ..."])
    report = grade_submission(path, Graders(grader.sandbox, COURSE, run_secret()))
    assert report.assignment == "step_by_step"


def test_a_python_file_is_graded_as_one_cell(grader: Grader, tmp_path: Path) -> None:
    path = tmp_path / "student.py"
    code = FIRST_CELL.replace("%matplotlib inline\n", "") + "\n\n".join(solutions().values())
    path.write_text(code)
    assert grade_file(path, grader).score == 100


OF_ITS_OWN_KIND = {
    "an option of its own": {
        "linear_forward": """
def linear_forward(A, W, b, scale=1):
    return W @ A * scale + b, (A, W, b)
""",
        "linear_activation_forward": """
def linear_activation_forward(A_prev, W, b, activation="relu"):
    Z, cache = linear_forward(A_prev, W, b, scale=1)
    A, _ = sigmoid(Z) if activation == "sigmoid" else relu(Z)
    return A, (cache, Z)
""",
    },
    "an activation of its own": {
        "linear_activation_forward": """
def linear_activation_forward(A_prev, W, b, activation):
    Z, cache = linear_forward(A_prev, W, b)
    A = Z if activation is None else (sigmoid if activation == "sigmoid" else relu)(Z)[0]
    return A, (cache, Z)
""",
        "L_model_forward": """
def L_model_forward(X, parameters):
    caches, A, L = [], X, len(parameters) // 2
    for l in range(1, L):
        Z, (linear_cache, _) = linear_activation_forward(
            A, parameters[f"W{l}"], parameters[f"b{l}"], None)
        A = np.maximum(Z, 0)
        caches.append((linear_cache, Z))
    A, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    return A, [*caches, cache]
""",
    },
    "a result of its own": {
        "linear_forward": """
from typing import Any, NamedTuple
class Step(NamedTuple):
    Z: Any
    cache: Any
def linear_forward(A, W, b):
    return Step(W @ A + b, (A, W, b))
""",
        "linear_activation_forward": """
def linear_activation_forward(A_prev, W, b, activation):
    step = linear_forward(A_prev, W, b)
    return (sigmoid if activation == "sigmoid" else relu)(step.Z)[0], (step.cache, step.Z)
""",
    },
}


@pytest.mark.parametrize("functions", OF_ITS_OWN_KIND.values(), ids=OF_ITS_OWN_KIND)
def test_own_functions_may_work_together_in_their_own_way(
    functions: dict[str, str], grader: Grader, public_grader: Grader, tmp_path: Path
) -> None:
    path = solved_but(tmp_path / "n.ipynb", functions)
    report = grade_file(path, grader)
    assert {e.name: e.hint for e in report.exercises if e.hint} == {}
    assert report.score == 100
    assert grade_file(path, public_grader).score == 40


def test_a_second_look_never_takes_points_away(grader: Grader, tmp_path: Path) -> None:
    """Exercise 4 is right in part with the reference's answers and wrong with its own."""
    functions = {
        "linear_forward": "def linear_forward(A, W, b):\n    return W @ A, (A, W, b)",
        "linear_activation_forward": """
def linear_activation_forward(A_prev, W, b, activation):
    Z, cache = linear_forward(A_prev, W, b)
    if A_prev.shape[1] == 1:
        return Z, (cache, Z)
    return (sigmoid if activation == "sigmoid" else relu)(Z)[0], (cache, Z)
""",
    }
    report = grade_file(solved_but(tmp_path / "n.ipynb", functions), grader)
    assert by_name(report)["linear_activation_forward"].score == 8


@pytest.mark.parametrize("text", ["linear_forward = lambda A, W, b: (W @ A + b, (A, W, b))"])
def test_an_assignment_is_recognised_by_assigned_functions(
    text: str, grader: Grader, tmp_path: Path
) -> None:
    path = tmp_path / "n.py"
    path.write_text(f"import numpy as np\n{text}")
    report = grade_submission(path, Graders(grader.sandbox, COURSE, run_secret()))
    assert by_name(report)["linear_forward"].score == 10


def test_a_function_that_only_a_failed_import_would_bind_is_missing(
    grader: Grader, tmp_path: Path
) -> None:
    path = solved_but(tmp_path / "n.ipynb", {"compute_cost": "from costs import compute_cost"})
    result = by_name(grade_file(path, grader))["compute_cost"]
    assert result.status is ExerciseStatus.MISSING
    assert "no function compute_cost" in result.hint


def test_helpers_of_ones_own_do_not_make_another_assignment_of_it(
    grader: Grader, tmp_path: Path
) -> None:
    names = ("sigmoid", "relu", "sigmoid_backward", "relu_backward")
    helpers = [f"def {name}(Z): return Z, Z" for name in names]
    exercises = [solutions()[name] for name in list(solutions())[:4]]
    path = write_notebook(tmp_path / "n.ipynb", [FIRST_CELL, *helpers, *exercises])
    report = grade_submission(path, Graders(grader.sandbox, COURSE, run_secret()))
    assert report.assignment == "step_by_step"


def test_a_package_that_may_not_be_read_is_absent(grader: Grader, tmp_path: Path) -> None:
    """Code that asks whether there is one is answered as on a machine without it."""
    asks = """
try:
    import hypothesis
except ModuleNotFoundError as error:
    hypothesis = error.name
"""
    source = """
def linear_forward(A, W, b):
    assert hypothesis == "hypothesis"
    return W @ A + b, (A, W, b)
"""
    path = solved_but(tmp_path / "asks.ipynb", {"linear_forward": asks + source})
    report = grade_file(path, grader)
    assert report.score == 100
    assert importlib.util.find_spec("hypothesis") is not None  # it is here, only not there
