"""Published numbers are rounded, so that no processor's last bits are in them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder.boundary.tables import Table
from autograder.content.rounding import input_bytes, plain, rounded


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0.1 + 0.2, 0.3),
        (1e-17, 0.0),
        (-0.0, 0.0),
        ([0.1 + 0.2, (1e-17,)], [0.3, (0.0,)]),
        ({"a": 0.1 + 0.2}, {"a": 0.3}),
        ({0.1 + 0.2}, {0.3}),
        ("text", "text"),
        (True, True),
        (None, None),
    ],
)
def test_floats_are_rounded_and_others_stay(value: Any, expected: Any) -> None:
    assert rounded(value) == expected


def test_arrays_complex_numbers_and_tables() -> None:
    assert rounded(np.array([0.1 + 0.2])).tolist() == [0.3]
    assert rounded(np.array([(0.1 + 0.2) * 1j])).tolist() == [0.3j]
    assert rounded(np.array(["a"])).tolist() == ["a"]
    table = rounded(Table(("a",), (np.array([0.1 + 0.2]),)))
    assert table.values[0].tolist() == [0.3]


def test_what_was_passed_through_stays_exact() -> None:
    value = np.array([0.1 + 0.2])
    inputs = frozenset(input_bytes([value]))
    assert rounded(value, inputs) is value
    assert plain(np.float64(0.1 + 0.2), frozenset()).tolist() == 0.3
