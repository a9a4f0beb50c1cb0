"""The end-to-end check of `step_by_step`: a small network that trains."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from autograder.content.description import Assignment, load_module


@pytest.fixture
def train(assignment: Assignment) -> Callable[..., Any]:
    function: Callable[..., Any] = load_module(assignment.folder, "training").train
    return function


def reference(assignment: Assignment) -> dict[str, Any]:
    assert assignment.answers is not None
    return {name: assignment.answers.functions[name] for name in assignment.end_to_end}


def test_it_learns_and_is_the_same_each_time(
    assignment: Assignment, train: Callable[..., Any]
) -> None:
    one, other = (train(reference(assignment)) for _ in range(2))
    assert all(after < before for before, after in pairwise(one["costs"]))
    np.testing.assert_equal(one, other)


def test_every_function_that_it_names_is_needed(
    assignment: Assignment, train: Callable[..., Any]
) -> None:
    functions = reference(assignment)
    for name in functions:
        left = {other: function for other, function in functions.items() if other != name}
        with pytest.raises(KeyError, match=name):
            train(left)
