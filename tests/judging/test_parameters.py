"""Functions whose parameters are not those of the workbook."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from tests.grading.behaviours import by_name
from tests.support import solved_but


@pytest.mark.parametrize(
    ("name", "source", "said"),
    [
        (
            "linear_forward",
            "def linear_forward(W, A, b):\n    return W @ A + b, (A, W, b)\n",
            "stand in another order, (W, A, b), than in the workbook, (A, W, b)",
        ),
        (
            "linear_activation_backward",
            "def linear_activation_backward(cache, dA, activation):\n"
            "    linear_cache, Z = cache\n"
            "    back = sigmoid_backward if activation == 'sigmoid' else relu_backward\n"
            "    dZ = back(dA, Z)\n"
            "    return linear_backward(dZ, linear_cache)\n",
            "stand in another order, (cache, dA, activation)",
        ),
        (
            "compute_cost",
            "def compute_cost(AL, Y, m):\n    return -np.sum(Y * np.log(AL)) / m\n",
            "where it is compute_cost(AL, Y). It stops with TypeError",
        ),
    ],
)
def test_the_parameters_are_named_and_nothing_else(
    name: str, source: str, said: str, grader: Grader, tmp_path: Path
) -> None:
    result = by_name(grade_file(solved_but(tmp_path / "n.ipynb", {name: source}), grader))[name]
    assert said in result.hint
    assert result.mistakes == ()


def test_other_names_in_the_right_order_are_right(grader: Grader, tmp_path: Path) -> None:
    source = "def linear_forward(a, w, bias):\n    return w @ a + bias, (a, w, bias)\n"
    path = solved_but(tmp_path / "n.ipynb", {"linear_forward": source})
    assert grade_file(path, grader).score == 100


def test_a_wrong_call_inside_is_no_matter_of_the_parameters(grader: Grader, tmp_path: Path) -> None:
    source = (
        "def linear_activation_forward(A_prev, W, b, activation):\n"
        "    Z, cache = linear_forward(A_prev, W, b, activation)\n    return Z, (cache, Z)\n"
    )
    path = solved_but(tmp_path / "n.ipynb", {"linear_activation_forward": source})
    hint = by_name(grade_file(path, grader))["linear_activation_forward"].hint
    assert "It calls linear_forward with" in hint
    assert "a further argument = 'sigmoid'" in hint
