"""A function is judged as the notebook stood when its own test ran."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.records import ExerciseStatus, Report
from tests.grading.behaviours import by_name
from tests.support import FIRST_CELL, solutions, write_notebook

pytestmark = pytest.mark.slow

TESTED = {name: f"{name}_test({name})" for name in solutions()}
BLANK = solutions(kind="release")["linear_backward"]


def grade(
    grader: Grader,
    tmp_path: Path,
    *below: str,
    first: tuple[str, ...] = (),
    tests: bool = True,
    **changed: str,
) -> Report:
    """Grade the solved workbook with some functions changed, and with cells below all others."""
    cells = [FIRST_CELL, *first]
    for name, source in solutions().items():
        cells.append(changed.get(name, source))
        if tests:
            cells.append(TESTED[name])
    return grade_file(write_notebook(tmp_path / "n.ipynb", [*cells, *below]), grader)


BELOW = {
    "helpers for a plot": (
        "def sigmoid(z):\n    return 1 / (1 + np.exp(-z))\ndef relu(z):\n    return z\nrelu(3)",
    ),
    "an experiment": ("def compute_cost(AL, Y):\n    return np.mean((AL - Y) ** 2)",),
    "two experiments": (
        "def linear_forward(A, W, b):\n    return W @ A, (A, W, b)",
        "def linear_forward(A, W, b):\n    return A, (A, W, b)",
        "def initialize_parameters_deep(layer_dims):\n    return {}",
    ),
    "an empty copy of the stub": (BLANK,),
    "variables called like builtins": (
        "str = 'layer'\nrange = 3\nlen = 4\nsum = 0\nmax = 1\nlist = [1]\nprint = None",
    ),
    "a loop over a builtin's name": ("for str in ('a', 'b'):\n    pass",),
    "np as something else": ("np = 3",),
    "np as something else, imported": ("import math as np",),
    "a deleted helper": ("del sigmoid, relu",),
    "the second part's functions": (
        "from dnn_utils import *\nimport numpy as np",
        "def update_parameters(parameters, grads, learning_rate=0.1):\n    return parameters",
    ),
}


@pytest.mark.parametrize("tests", [True, False], ids=["tested", "untested"])
@pytest.mark.parametrize("below", BELOW.values(), ids=BELOW)
def test_what_is_added_below_costs_nothing(
    below: tuple[str, ...], tests: bool, grader: Grader, tmp_path: Path
) -> None:
    report = grade(grader, tmp_path, *below, tests=tests)
    assert {e.name: e.hint for e in report.exercises if e.hint} == {}
    assert (report.score, report.end_to_end) == (100, "passed")


@pytest.mark.parametrize(
    "change",
    ["scale = 7", "scale += 1", "scale['by'] = 7", "scale.update(by=7)", "del scale['by']"],
)
def test_a_variable_has_the_value_that_it_had(change: str, grader: Grader, tmp_path: Path) -> None:
    """Also where it is a container whose content changes."""
    is_table = "by" in change
    one = "scale['by']" if is_table else "scale"
    report = grade(
        grader,
        tmp_path,
        change,
        first=("scale = {'by': 1}" if is_table else "scale = 1",),
        linear_forward=f"def linear_forward(A, W, b):\n    return {one} * W @ A + b, (A, W, b)",
    )
    assert report.score == 100


def test_a_helper_is_the_earlier_and_a_helper_below_is_found(
    grader: Grader, tmp_path: Path
) -> None:
    uses = "def linear_forward(A, W, b):\n    return {}(A, W, b), (A, W, b)"
    affine = "def affine(A, W, b):\n    return W @ A + b"
    wrong = "def affine(A, W, b):\n    return W @ A"
    above = grade(grader, tmp_path, wrong, first=(affine,), linear_forward=uses.format("affine"))
    below = grade(grader, tmp_path, affine, "str = 'x'", linear_forward=uses.format("affine"))
    assert (above.score, below.score) == (100, 100)


def test_a_variable_that_hides_a_builtin_above_is_left_out_and_noted(
    grader: Grader, tmp_path: Path
) -> None:
    report = grade(grader, tmp_path, first=("str = 'layer'",))
    assert (report.score, report.end_to_end) == (100, "passed")
    (note,) = (n for n in report.notes if "the variable str hides Python's own str()" in n)
    assert "L_model_forward, L_model_backward and update_parameters were called without" in note


def test_a_helper_called_like_a_builtin_stays(grader: Grader, tmp_path: Path) -> None:
    report = grade(
        grader,
        tmp_path,
        first=("def sum(A, W, b):\n    return W @ A + b\nmax = 1",),
        linear_forward="def linear_forward(A, W, b):\n    return max * sum(A, W, b), (A, W, b)",
    )
    assert report.score == 100


WRONG = "def compute_cost(AL, Y):\n    return -np.sum(Y * np.log(AL))"


def test_the_last_definition_counts_where_it_is_the_right_one(
    grader: Grader, tmp_path: Path
) -> None:
    right = solutions()["compute_cost"].split("\n", 1)[1]
    report = grade(grader, tmp_path, right, compute_cost=WRONG)
    assert (report.score, report.end_to_end) == (100, "passed")
    (note,) = report.notes
    assert "compute_cost is defined in cells 12 and 22; the last definition counted" in note


def test_the_hint_is_about_the_definition_that_was_tested(grader: Grader, tmp_path: Path) -> None:
    report = grade(
        grader, tmp_path, "def compute_cost(AL, Y):\n    return 1 / 0", compute_cost=WRONG
    )
    result = by_name(report)["compute_cost"]
    assert (report.score, result.status) == (90, ExerciseStatus.FAILED)
    assert "ZeroDivision" not in result.hint
    assert "the definition at its own test counted" in report.notes[0]


def test_a_stub_left_empty_above_the_solution_costs_nothing(grader: Grader, tmp_path: Path) -> None:
    right = solutions()["linear_backward"].split("\n", 1)[1]
    assert grade(grader, tmp_path, right, linear_backward=BLANK).score == 100
    wrong = "def linear_backward(dZ, cache):\n    return dZ, dZ, dZ"
    result = by_name(grade(grader, tmp_path, wrong, linear_backward=BLANK))["linear_backward"]
    assert result.status is ExerciseStatus.FAILED


def test_a_list_that_remembers_is_seen_in_every_state(grader: Grader, tmp_path: Path) -> None:
    """Contents are put back when a state is entered, not before each call."""
    remembers = """def L_model_forward(X, parameters):
    A, L = X, len(parameters) // 2
    for l in range(1, L + 1):
        kind = "relu" if l < L else "sigmoid"
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], kind)
        caches.append(cache)
    return A, caches"""
    report = grade(
        grader, tmp_path, "caches.clear()", first=("caches = []",), L_model_forward=remembers
    )
    assert by_name(report)["L_model_forward"].score < 10


def test_the_others_answers_are_given_in_another_state_too(grader: Grader, tmp_path: Path) -> None:
    """A mistake in an earlier exercise costs its own points only, wherever the later one is."""
    right = solutions()["L_model_forward"].split("\n", 1)[1]
    report = grade(
        grader,
        tmp_path,
        right,
        linear_forward="def linear_forward(A, W, b):\n    return W @ A, (A, W, b)",
        L_model_forward="def L_model_forward(X, parameters):\n    return X, []",
    )
    assert report.score == 90
