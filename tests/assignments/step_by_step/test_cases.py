"""The inputs of `step_by_step`: published and drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
    inputs = exercise, stream, functions(assignment)
    return [*cases.fresh(*inputs), *cases.properties(*inputs)]


def functions(assignment: Assignment) -> Mapping[str, Callable[..., Any]]:
    assert assignment.answers is not None
    return assignment.answers.functions


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
    for exercise in assignment.names:
        for each in drawn(assignment, exercise, seed):
            result = functions(assignment)[exercise](*each.args)
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
    reference = functions(assignment)
    (law,) = assignment.cases.laws("L_model_backward", np.random.RandomState(seed), reference)
    grads = reference["L_model_backward"](*law.args)
    for name, expected in law.expected.items():
        np.testing.assert_allclose(grads[name], expected, rtol=law.rtol, atol=1e-8, err_msg=name)


@pytest.mark.parametrize("part", ["fresh", "properties"])
def test_no_exercise_is_drawn_without_cases(assignment: Assignment, part: str) -> None:
    draw = getattr(assignment.cases, part)
    for exercise in assignment.names:
        found = list(draw(exercise, np.random.RandomState(1), functions(assignment)))
        assert len(found) >= 3, exercise


def backward_inputs(assignment: Assignment, seed: int) -> list[Any]:
    """Return the drawn and the three-layer published inputs of `L_model_backward`."""
    cases = assignment.cases
    law = cases.laws("L_model_backward", np.random.RandomState(seed), functions(assignment))
    published = cases.published("L_model_backward", functions(assignment))[1:]
    return [each.args for each in (*drawn(assignment, "L_model_backward", seed), *law, *published)]


@given(seeds)
@settings(max_examples=25)
def test_the_backward_pass_gets_a_forward_pass(assignment: Assignment, seed: int) -> None:
    reference = functions(assignment)
    layers = set()
    for AL, Y, caches in backward_inputs(assignment, seed):
        X = caches[0][0][0]
        parameters = {}
        for number, ((_A_prev, W, b), _Z) in enumerate(caches, start=1):
            parameters[f"W{number}"], parameters[f"b{number}"] = W, b
        again, caches_again = reference["L_model_forward"](X, parameters)
        np.testing.assert_array_equal(again, AL)
        for (linear, Z), (linear_again, Z_again) in zip(caches, caches_again, strict=True):
            np.testing.assert_array_equal(Z, Z_again)
            np.testing.assert_array_equal(linear[0], linear_again[0])
        assert Y.shape == AL.shape
        assert set(Y.flat) <= {0, 1}
        layers.add(len(caches))
    assert layers >= {1, 2, 3, 5}


@given(seeds)
@settings(max_examples=25)
def test_drawn_outputs_are_not_saturated(assignment: Assignment, seed: int) -> None:
    for each in drawn(assignment, "L_model_backward", seed):
        assert each.args[0].min() > 0.1
        assert each.args[0].max() < 0.9


@given(seeds)
@settings(max_examples=25)
def test_the_update_gets_what_the_backward_pass_returns(assignment: Assignment, seed: int) -> None:
    reference = functions(assignment)
    published = assignment.cases.published("update_parameters", reference)[1:]
    for each in (*drawn(assignment, "update_parameters", seed), *published):
        parameters, grads, _rate = each.args
        layers = len(parameters) // 2
        X = np.ones((parameters["W1"].shape[1], grads["dA0"].shape[1]))
        AL, caches = reference["L_model_forward"](X, parameters)
        returned = reference["L_model_backward"](AL, np.ones(AL.shape), caches)
        assert list(grads) == list(returned)
        assert len(grads) == 3 * layers
        assert [g.shape for g in grads.values()] == [g.shape for g in returned.values()]


@given(seeds)
@settings(max_examples=25)
def test_a_layer_meets_its_own_cache(assignment: Assignment, seed: int) -> None:
    for each in drawn(assignment, "linear_activation_backward", seed):
        dA, ((A_prev, W, b), Z), _activation = each.args
        np.testing.assert_array_equal(W @ A_prev + b, Z)
        assert dA.shape == Z.shape
        assert (Z == 0).any()
