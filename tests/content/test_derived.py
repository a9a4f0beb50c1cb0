"""Exercises are derived from the code: names, arguments, results, order, points."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.content import derived
from autograder.content.exercise import Exercise
from autograder.content.source_file import read_source
from autograder.errors import AssignmentError
from tests.content.files import HEADER, SMALL, line_of, written

NETWORK = (
    HEADER
    + '''
# %% exercise points=6
class Network:
    """A network."""

    def __init__(self, sizes):
        self.sizes = sizes

    def forward(self, X):
        # YOUR CODE STARTS HERE
        A = X
        # YOUR CODE ENDS HERE
        return A

    def cost(self, X, Y):
        # YOUR CODE STARTS HERE
        J = (self.forward(X) - Y).sum()
        # YOUR CODE ENDS HERE
        return J
'''
)


def exercises(tmp_path: Path, text: str) -> tuple[Exercise, ...]:
    return derived.exercises(read_source(written(tmp_path, text)))


def test_all_of_it_stands_in_the_code(tmp_path: Path) -> None:
    first, second = exercises(tmp_path, SMALL)
    assert (first.name, first.signature, first.returns) == ("doubled", "x", "y")
    assert (first.builds_on, second.builds_on) == ((), ("doubled",))
    assert sum(first.points.values()) == 10
    assert sum(second.points.values()) == 20


def test_methods_with_a_region_are_exercises_of_their_own(tmp_path: Path) -> None:
    forward, cost = exercises(tmp_path, NETWORK)
    assert (forward.name, cost.name) == ("Network.forward", "Network.cost")
    assert forward.way.method
    assert cost.signature == "self, X, Y"
    assert cost.builds_on == ("Network.forward",)
    assert sum(cost.points.values()) == 6


@pytest.mark.parametrize(
    ("returned", "names"),
    [
        ("y", "y"),
        ("y, x", "y, x"),
        ("x, x", "result_1, result_2"),
        ("x + 1", "result"),
        ("(x, 2)", "result_1, result_2"),
        ("", "result"),
        ("None", "result"),
    ],
)
def test_the_names_of_results(tmp_path: Path, returned: str, names: str) -> None:
    text = SMALL.replace("    return y", f"    return {returned}", 1)
    assert exercises(tmp_path, text)[0].returns == names


def test_a_return_of_an_inner_function_is_not_its_own(tmp_path: Path) -> None:
    text = SMALL.replace("y = x + x", "def inner():\n        return 1, 2\n    y = x")
    assert exercises(tmp_path, text)[0].returns == "y"


def test_a_keyword_only_argument_is_refused(tmp_path: Path) -> None:
    text = SMALL.replace("def doubled(x)", "def doubled(x, /, y=1, *, z=2)")
    with pytest.raises(AssignmentError, match="parameter z, which no case can fill"):
        exercises(tmp_path, text)


@pytest.mark.parametrize(
    ("old", "new", "at", "said"),
    [
        ("y = x + x", "y = quadrupled(x) / 2", "def doubled", "comes later: move it up"),
        ("def quadrupled", "def doubled", "def quadrupled", "two exercises doubled"),
        (
            "def doubled(x):",
            "def helper(): return 1\n\ndef doubled(x):",
            "def doubled",
            "one function",
        ),
        ("points=20", "points=many", "points=20", "not a number of points"),
        ("points=20", "points=-3", "points=20", "not a number of points"),
    ],
)
def test_a_fault_has_its_line(tmp_path: Path, old: str, new: str, at: str, said: str) -> None:
    with pytest.raises(AssignmentError) as refused:
        exercises(tmp_path, SMALL.replace(old, new, 1))
    assert f"line {line_of(SMALL, at)}: " in str(refused.value)
    assert said in str(refused.value)


def test_a_class_without_a_region_and_a_file_without_an_exercise(tmp_path: Path) -> None:
    with pytest.raises(AssignmentError, match="Network has no part for students"):
        exercises(tmp_path, NETWORK.replace("# YOUR CODE", "# CODE"))
    with pytest.raises(AssignmentError, match="there is no exercise"):
        exercises(tmp_path, HEADER + "\n# %%\nx = 1\n")
