"""The end-to-end check: whether the functions train a network together, and which is at fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.records import EndToEnd
from tests.support import solved_but

NAMED = """
from collections import namedtuple
Linear = namedtuple("Linear", "A W b")
def linear_forward(A, W, b):
    return W @ A + b, Linear(A, W, b)
"""
KEPT_LISTS = """
def L_model_forward(X, parameters):
    A, caches, L = X, [], len(parameters) // 2
    for l in range(1, L + 1):
        kind = "sigmoid" if l == L else "relu"
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], kind)
        caches.append(cache)
    return A, caches
"""
DRIFTING = """
def compute_cost(AL, Y):
    cost = -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return cost + (0.5 if Y.dtype == float else 0)
"""


def notes(tmp_path: Path, grader: Grader, **changed: str) -> tuple[EndToEnd, str]:
    report = grade_file(solved_but(tmp_path / "n.ipynb", changed), grader)
    return report.end_to_end, " ".join(report.notes)


def test_right_functions_train(tmp_path: Path, grader: Grader) -> None:
    found, said = notes(tmp_path, grader, linear_forward=NAMED, L_model_forward=KEPT_LISTS)
    assert found is EndToEnd.PASSED
    assert "train" not in said


def test_the_first_function_that_differs_is_named(tmp_path: Path, grader: Grader) -> None:
    found, said = notes(tmp_path, grader, compute_cost=DRIFTING)
    assert found is EndToEnd.FAILED
    assert "compute_cost is the first whose result differs" in said


@pytest.mark.parametrize("name", ["linear_backward", "compute_cost"])
def test_a_wrong_function_needs_no_such_note(name: str, tmp_path: Path, grader: Grader) -> None:
    wrong = f"def {name}(*args):\n    return 1\n"
    found, said = notes(tmp_path, grader, **{name: wrong})
    assert found is EndToEnd.FAILED
    assert "together" not in said


def test_a_class_name_of_the_students_own_is_not_shown(tmp_path: Path, grader: Grader) -> None:
    stops = """
import sys
def update_parameters(params, grads, learning_rate):
    if sys._getframe(1).f_code.co_name == "train":
        raise type("X17", (Exception,), {})
    return {k: v - learning_rate * grads["d" + k] for k, v in params.items()}
"""
    found, said = notes(tmp_path, grader, update_parameters=stops)
    assert found is EndToEnd.FAILED
    assert "update_parameters stops with an exception when" in said


def test_the_function_that_stops_is_named(tmp_path: Path, grader: Grader) -> None:
    stops = KEPT_LISTS.replace(
        "    return A, caches", "    return A, [c for c in caches if X.shape != (3, 8)]"
    )
    found, said = notes(tmp_path, grader, L_model_forward=stops)
    assert found is EndToEnd.FAILED
    assert "together they do not train a network" in said
