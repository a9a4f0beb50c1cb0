"""The inputs of `step_by_step`: published and drawn."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.boundary import wire
from autograder.content.description import Assignment
from autograder.content.exercise import Aspect

seeds = st.integers(0, 2**32 - 1)


def drawn(assignment: Assignment, exercise: str, seed: int) -> list[Any]:
    stream, cases = np.random.RandomState(seed), assignment.cases
    return [*cases.fresh(exercise, stream), *cases.properties(exercise, stream)]


@given(seeds)
@settings(max_examples=10)
def test_the_seed_alone_decides_what_is_drawn(assignment: Assignment, seed: int) -> None:
    for exercise in assignment.names:
        one, other = (drawn(assignment, exercise, seed) for _ in range(2))
        assert [each.name for each in one] == [each.name for each in other]
        assert [wire.pack(each.args) for each in one] == [wire.pack(each.args) for each in other]


@given(seeds)
@settings(max_examples=10)
def test_names_are_distinct_and_one_case_comes_twice(assignment: Assignment, seed: int) -> None:
    for exercise in assignment.names:
        found = {each.name: each for each in drawn(assignment, exercise, seed)}
        assert len(found) == len(drawn(assignment, exercise, seed))
        again = wire.pack(found["called_again"].args)
        assert again in {wire.pack(e.args) for n, e in found.items() if n.startswith("edge")}
        kept = {name for name, each in found.items() if each.aspect is Aspect.ARGUMENTS}
        assert kept == {name for name in found if name.startswith("unchanged")} != set()


@given(seeds)
@settings(max_examples=25)
def test_the_reference_is_finite_on_all_that_is_drawn(assignment: Assignment, seed: int) -> None:
    assert assignment.answers is not None
    for exercise in assignment.names:
        for each in drawn(assignment, exercise, seed):
            result = assignment.answers.functions[exercise](*each.args)
            assert all(np.isfinite(number).all() for number in numbers(result)), each.name


def numbers(value: Any) -> list[Any]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple):
        return [number for part in value for number in numbers(part)]
    return [] if isinstance(value, str) else [value]


@given(seeds)
@settings(max_examples=10)
def test_numerical_gradients_are_those_of_the_reference(assignment: Assignment, seed: int) -> None:
    """The law of `L_model_backward`: it says what is right without asking `L_model_backward`."""
    assert assignment.answers is not None
    functions = assignment.answers.functions
    (law,) = assignment.cases.laws("L_model_backward", np.random.RandomState(seed), functions)
    grads = functions["L_model_backward"](*law.args)
    for name, expected in law.expected.items():
        np.testing.assert_allclose(grads[name], expected, rtol=law.rtol, atol=1e-8, err_msg=name)


@pytest.mark.parametrize("part", ["fresh", "properties"])
def test_no_exercise_is_drawn_without_cases(assignment: Assignment, part: str) -> None:
    draw = getattr(assignment.cases, part)
    for exercise in assignment.names:
        assert len(list(draw(exercise, np.random.RandomState(1)))) >= 3, exercise
