"""No draw is kept on which rounding would decide about points."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.content.description import Assignment, load_module


def in_float32(value: Any) -> Any:
    """Round all arrays in a value to float32, but keep float64, so that a result has 1e-6 only."""
    if isinstance(value, np.ndarray):
        return value.astype(np.float32).astype(value.dtype)
    if isinstance(value, tuple | list):
        return type(value)(in_float32(part) for part in value)
    return value


def arrays(value: Any) -> list[Any]:
    return list(value.values() if isinstance(value, dict) else value)


def gradients(assignment: Assignment, seed: int) -> Iterator[tuple[str, tuple[Any, ...]]]:
    for exercise in ("linear_backward", "linear_activation_backward", "L_model_backward"):
        stream, functions = np.random.RandomState(seed), reference(assignment)
        for draw in (assignment.cases.fresh, assignment.cases.properties):
            for drawn in draw(exercise, stream, functions):
                yield exercise, drawn.args


def reference(assignment: Assignment) -> Mapping[str, Callable[..., Any]]:
    assert assignment.answers is not None
    return assignment.answers.functions


@given(st.integers(0, 2**32 - 1))
@settings(max_examples=25)
@pytest.mark.parametrize("which", [0, 1, slice(None)], ids=["first", "second", "all"])
def test_rounded_arguments_change_no_gradient_by_more_than_is_allowed(
    assignment: Assignment, which: Any, seed: int
) -> None:
    for exercise, args in gradients(assignment, seed):
        rounded = list(args)
        rounded[which] = in_float32(rounded[which])
        function = reference(assignment)[exercise]
        for exact, got in zip(arrays(function(*args)), arrays(function(*rounded)), strict=True):
            assert np.abs(exact - got).max() <= 1e-6 * np.abs(exact).max()


@given(st.integers(0, 2**32 - 1))
@settings(max_examples=25)
def test_terms_are_at_least_as_large_as_their_sum(assignment: Assignment, seed: int) -> None:
    terms = load_module(assignment.folder, "digits").TERMS
    for exercise, args in gradients(assignment, seed):
        result = arrays(reference(assignment)[exercise](*args))
        for array, bound in zip(result, terms[exercise](args), strict=True):
            assert (np.abs(array) <= bound * (1 + 1e-9) + 1e-12).all()


def test_a_sum_that_cancels_loses_its_digits(assignment: Assignment) -> None:
    digits = load_module(assignment.folder, "digits")
    W, A_prev, b = np.array([[1.0]]), np.array([[1.0, 1.0]]), np.array([[0.0]])
    linear_backward = reference(assignment)["linear_backward"]
    for dZ, kept in (([[1.0, 0.5]], True), ([[1.0, -0.5]], True), ([[1.0, -0.9]], False)):
        args = np.array(dZ), (A_prev, W, b)
        terms = digits.TERMS["linear_backward"](args)
        assert digits.are_kept(arrays(linear_backward(*args)), terms) == kept


def test_a_saturated_sigmoid_loses_its_digits(assignment: Assignment) -> None:
    digits = load_module(assignment.folder, "digits")
    W, b, dA = np.array([[1.0]]), np.array([[0.0]]), np.array([[1.0, 1.0]])
    backward = reference(assignment)["linear_activation_backward"]
    for numbers, kept in (([0.5, 1.0], True), ([1.0, -12.0], True), ([12.0, 12.0], False)):
        Z = np.array([numbers])
        args = dA, ((Z, W, b), Z), "sigmoid"
        terms = digits.TERMS["linear_activation_backward"](args)
        assert digits.are_kept(arrays(backward(*args)), terms) == kept
