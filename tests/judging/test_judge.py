"""From outcomes to a result: hostile values, changed arguments."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.content.description import load_assignment
from autograder.grading.graders import Grader, make_grader
from autograder.grading.submission import grade_file
from autograder.records import ExerciseStatus
from autograder.sandbox.supervisor import Sandbox
from tests.grading.behaviours import by_name
from tests.support import solved_but

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


def test_a_whole_number_too_large_for_a_float_is_wrong(grader: Grader, tmp_path: Path) -> None:
    huge = {"compute_cost": "def compute_cost(AL, Y):\n    return 10**400\n"}
    report = grade_file(solved_but(tmp_path / "huge.ipynb", huge), grader)
    assert report.score == 90


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
    assert "changed the numbers in its argument params" in result.hint
    assert "Make a copy first" in result.hint


def test_rebinding_in_the_callers_dict_is_right(grader: Grader, tmp_path: Path) -> None:
    rebinding = """
def update_parameters(params, grads, learning_rate):
    for key in list(params):
        params[key] = params[key] - learning_rate * grads["d" + key]
    return params
"""
    report = grade_file(solved_but(tmp_path / "n.ipynb", {"update_parameters": rebinding}), grader)
    assert report.score == 100


@pytest.mark.parametrize(
    "result", ["int({})", "np.round({})", "np.floor({})", "{} // 1", "np.int64(np.rint({}))"]
)
def test_a_cost_without_decimals_is_told_so(result: str, grader: Grader, tmp_path: Path) -> None:
    cost = "-np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))"
    source = f"def compute_cost(AL, Y):\n    return {result.format(cost)}\n"
    path = solved_but(tmp_path / "n.ipynb", {"compute_cost": source})
    found = by_name(grade_file(path, grader))["compute_cost"]
    assert "its decimals are cut off" in found.hint
    assert found.mistakes == ()


def test_terms_that_are_multiplied_are_still_recognised(grader: Grader, tmp_path: Path) -> None:
    source = (
        "def compute_cost(AL, Y):\n    return -np.mean(Y * np.log(AL) * (1 - Y) * np.log(1 - AL))\n"
    )
    path = solved_but(tmp_path / "n.ipynb", {"compute_cost": source})
    assert (
        "terms of the loss are multiplied" in by_name(grade_file(path, grader))["compute_cost"].hint
    )


def test_a_known_mistake_beside_an_empty_branch_is_not_unfinished(
    grader: Grader, tmp_path: Path
) -> None:
    wrong = """
def compute_cost(AL, Y):
    if Y.ndim != 2:
        pass
    return {0}
"""
    hints = []
    for cost in ("-np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))", "AL.shape[1] + Y.sum() / 3"):
        path = solved_but(tmp_path / "n.ipynb", {"compute_cost": wrong.format(cost)})
        hints.append(by_name(grade_file(path, grader))["compute_cost"].hint)
    assert "not finished" not in hints[0]
    assert "the mean over examples is missing" in hints[0]
    assert "It may not be finished: the block in line 4 of its cell" in hints[1]


def test_published_cases_alone_refuse_changed_arguments(tmp_path: Path, sandbox: Sandbox) -> None:
    """The notebook's own test refuses this program, so the self-check must refuse it, too."""
    in_place = """
def update_parameters(params, grads, learning_rate):
    for key in params:
        params[key] -= learning_rate * grads["d" + key]
    return params
"""
    path = solved_but(tmp_path / "n.ipynb", {"update_parameters": in_place})
    public = make_grader(load_assignment("step_by_step", public=True), sandbox)
    report = grade_file(path, public)
    result = by_name(report)["update_parameters"]
    assert (report.score, result.status, result.score) == (36, ExerciseStatus.FAILED, 0)
    assert result.hint.startswith(
        "The numbers are right, but the function changed the numbers in its argument params. "
    )
    assert not result.mistakes
