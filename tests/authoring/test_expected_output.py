"""The expected output in a notebook: the same in every release, and readable."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

from autograder.authoring.notebook import expected_output, shown
from autograder.content.exercise import Case
from autograder.records import Group


def output(name: str, args: tuple[Any, ...], expected: Any, *, driven: bool = False) -> str:
    case = Case("example", Group.FIXTURE, args, expected)
    text = expected_output(name, "size, items", (case,), driven=driven)
    return text.split("```text\n")[1].removesuffix("\n```\n\n</details>")


@pytest.mark.parametrize("kind", [set, frozenset])
def test_sets_are_shown_in_one_order(kind: Any) -> None:
    words = ["red", "blue", "green", "grey"]
    texts = {shown({"k": [kind(order)]}) for order in itertools.permutations(words)}
    assert len(texts) == 1
    assert "'blue', 'green', 'grey', 'red'" in texts.pop()


@pytest.mark.parametrize("value", [(1,), (), [], {}, set(), frozenset(), {1: (2, [3])}, {4}])
def test_other_values_are_shown_as_python_does(value: Any) -> None:
    assert shown(value) == repr(value)


def test_a_method_shows_its_result_and_each_attribute() -> None:
    text = output("Box.add", ({"n": 1}, 2), (3, {"n": 3, "W": np.array([1.5])}))
    lines = text.split("\n")
    assert lines[0] == "Box.add, for an object with the attributes n:"
    assert lines[1:] == ["3", "self.n = 3", "self.W = [1.5]"]


def test_the_arguments_of_a_driver_are_named() -> None:
    text = output("Box", (3, [1, 2]), [2], driven=True)
    assert text == "Box, tried by the test with size = 3, items = [1, 2]:\n[2]"
