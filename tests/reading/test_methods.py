"""Graded methods of a class, and classes that are one exercise."""

from __future__ import annotations

import pytest

from autograder.boundary.definitions import UnwrittenState
from autograder.reading.methods import selected
from tests.reading import programs

NETWORK = """
class Network:
    def forward(self, X):
        # YOUR CODE STARTS HERE
        A = X
        # YOUR CODE ENDS HERE
        return A

    def cost(self, X):
        # YOUR CODE STARTS HERE

        # YOUR CODE ENDS HERE
        return J
"""
NAMES = ("Network.forward", "Network.cost", "Network.update", "predict")


def found(*cells: str) -> tuple[frozenset[str], dict[str, UnwrittenState], set[str]]:
    definitions = programs.found(*cells, graded=NAMES)
    states = {name: each.state for name, each in definitions.unfinished.items()}
    return definitions.defined, states, set(definitions.broken)


def test_a_method_is_defined_if_its_class_has_it() -> None:
    defined, states, _broken = found(NETWORK)
    assert defined == {"Network.forward", "Network.cost"}
    assert states["Network.cost"] is UnwrittenState.EMPTY_REGIONS
    assert "Network.forward" not in states


def test_a_class_with_a_base_may_have_the_method_from_it() -> None:
    defined, _states, _broken = found("class Base:\n    pass", NETWORK.replace(":", "(Base):", 1))
    assert "Network.update" in defined


def test_a_class_that_does_not_parse_breaks_its_methods() -> None:
    defined, _states, broken = found(NETWORK.replace("A = X", "A = ("))
    assert not defined
    assert broken >= {"Network.forward", "Network.cost"}


@pytest.mark.parametrize(
    "body", ["pass", "# YOUR CODE STARTS HERE\n    pass\n    # YOUR CODE ENDS HERE"]
)
def test_a_class_that_is_one_exercise_is_unwritten(body: str) -> None:
    blank, written = f"class Stack:\n    {body}\n", "class Stack:\n    def push(self): return 1\n"
    assert "Stack" in programs.found(blank, graded=("Stack",)).unfinished
    assert not programs.found(written, graded=("Stack",)).unfinished


def test_each_class_is_selected_once() -> None:
    assert selected(NAMES) == ("Network", "predict")
