"""The published inputs of `step_by_step`: what students are told about them is true."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np

from autograder.boundary import wire
from autograder.content.description import Assignment


def published(assignment: Assignment, exercise: str) -> list[Any]:
    return list(assignment.cases.published(exercise, functions(assignment)))


def functions(assignment: Assignment) -> Mapping[str, Callable[..., Any]]:
    assert assignment.answers is not None
    return assignment.answers.functions


def shapes(value: Any) -> Iterator[tuple[int, ...]]:
    if isinstance(value, np.ndarray):
        yield value.shape
    elif isinstance(value, list | tuple | dict):
        for part in value.values() if isinstance(value, dict) else value:
            yield from shapes(part)


def test_each_exercise_has_published_inputs_with_names_of_their_own(assignment: Assignment) -> None:
    for exercise in assignment.names:
        names = [each.name for each in published(assignment, exercise)]
        assert names
        assert len(set(names)) == len(names)


def test_they_are_the_same_every_time(assignment: Assignment) -> None:
    for exercise in assignment.names:
        first, second = (published(assignment, exercise) for _time in range(2))
        assert [wire.pack(a.args) for a in first] == [wire.pack(b.args) for b in second]


def test_a_recipe_states_the_shapes_of_the_arrays(assignment: Assignment) -> None:
    stated = 0
    for exercise in assignment.names:
        for each in published(assignment, exercise):
            told = re.findall(r"\w+\((\d+),(\d+)\)", each.recipe)
            wanted = Counter(tuple(map(int, pair)) for pair in told)
            assert not wanted - Counter(shapes(each.args)), each
            stated += len(told)
    assert stated > 30


def test_the_three_layers_are_those_of_the_forward_pass(assignment: Assignment) -> None:
    (forward,) = published(assignment, "L_model_forward")
    AL, caches = functions(assignment)["L_model_forward"](*forward.args)
    _first, backward = published(assignment, "L_model_backward")
    assert np.array_equal(backward.args[0], AL)
    assert wire.pack(backward.args[2]) == wire.pack(caches)
    _first, update = published(assignment, "update_parameters")
    assert wire.pack(update.args[0]) == wire.pack(forward.args[1])
