"""The laws that check a change on inputs that are not published."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.release.public_tests import known, loaded, module_beside
from tests.release.test_public_tests import Notebook
from tests.support import ASSIGNMENTS, solutions

# Right for the published examples, or nearly so, but not in general.
ALMOST = {
    "sigmoid": ("0.5 * (1 + np.tanh(0.5 * Z))", "np.exp(Z) / (1 + np.exp(Z))"),
    "relu": ("np.maximum(0, Z)", "np.clip(Z, 0, 3)"),
    "sigmoid_backward": ("(1 - s)", "(1 - np.mean(s))"),
    "relu_backward": ("np.where(Z > 0, dA, 0)", "dA.ravel()[:1]"),
    "initialize_parameters": ("np.zeros((n_y, 1))", "np.zeros((1, 1))"),
    "initialize_parameters_deep": ("layer_dims[l - 1])", "layer_dims[1 - l])"),
    "linear_forward": ("+ b", "+ b[0]"),
    "linear_activation_forward": (
        "linear_forward(A_prev, W, b)",
        "linear_forward(A_prev, W, b[:1])",
    ),
    "L_model_forward": ("len(parameters) // 2", "3"),
    "compute_cost": ("(1 / m)", "(1 / 3)"),
    "linear_backward": ("A_prev.T) / m", "A_prev.T) / 4"),
    "linear_activation_backward": ("relu_backward(dA,", "relu_backward(dA * dA.shape[0],"),
    "L_model_backward": ("L = len(caches)", "L = max(len(caches), 2)"),
    "update_parameters": ("L = len(parameters) // 2", "L = 2"),
}


def _holds(name: str, assignment: str, target: Callable[..., Any]) -> bool:
    laws = module_beside(assignment).cause.__globals__
    held: bool = laws["holds"](target, known(assignment)[name], name, 1)
    return held


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_every_right_function_obeys_its_law(assignment: str) -> None:
    notebook = Notebook(assignment).solved()
    for name in loaded(assignment).names:
        assert _holds(name, assignment, notebook.names[name]), name


@pytest.mark.slow
@pytest.mark.parametrize("name", ALMOST)
def test_a_function_that_is_right_by_chance_breaks_its_law(name: str) -> None:
    assignment = next(one for one in ASSIGNMENTS if name in loaded(one).names)
    before, after = ALMOST[name]
    cell = solutions(assignment)[name]
    assert before in cell
    notebook = Notebook(assignment).solved(**{name: cell.replace(before, after)})
    assert not _holds(name, assignment, notebook.names[name])


def test_a_sigmoid_that_divides_by_zero_breaks_its_law() -> None:
    """A condition and a value exchanged: right numbers, because inf counts as true."""
    assignment = next(one for one in ASSIGNMENTS if "sigmoid" in loaded(one).names)
    cell = (
        "def sigmoid(Z):\n    return np.where(\n        np.exp(Z) / (1 - np.exp(Z)), "
        "1 / (1 + np.exp(-Z)), Z >= 0), Z"
    )
    notebook = Notebook(assignment).solved(sigmoid=cell)
    notebook.passes("sigmoid")
    assert not _holds("sigmoid", assignment, notebook.names["sigmoid"])
