"""The activations that the workbook gives: right, safe, and without side effects."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.assignments.step_by_step.given import dnn_utils

arrays = hnp.arrays("f8", (2, 3), elements=st.floats(-1e300, 1e300))
moderate = hnp.arrays("f8", (2, 3), elements=st.floats(-5, 5))


@given(arrays)
def test_sigmoid_stays_between_zero_and_one_however_large_its_input(Z: Any) -> None:
    with np.errstate(over="raise", invalid="raise"):
        A, cache = dnn_utils.sigmoid(Z)
    assert ((A >= 0) & (A <= 1)).all()
    assert cache is Z
    np.testing.assert_allclose(A + dnn_utils.sigmoid(-Z)[0], 1)


@given(arrays)
def test_relu_keeps_what_is_positive(Z: Any) -> None:
    A, cache = dnn_utils.relu(Z)
    assert np.array_equal(A, np.where(Z > 0, Z, 0))
    assert cache is Z


@pytest.mark.parametrize("name", ["sigmoid", "relu"])
@given(Z=moderate, dA=moderate)
def test_the_backward_step_is_the_slope(name: str, Z: Any, dA: Any) -> None:
    forward, backward = (getattr(dnn_utils, name + part) for part in ("", "_backward"))
    Z = np.where(np.abs(Z) < 1e-3, 1.0, Z)  # relu has no slope at zero
    before, step = dA.copy(), 1e-5
    slope = (forward(Z + step)[0] - forward(Z - step)[0]) / (2 * step)
    np.testing.assert_allclose(backward(dA, Z), dA * slope, rtol=1e-5, atol=1e-8)
    assert np.array_equal(dA, before)
