"""Values of `published.json` become Python's and NumPy's again, and are said in short words."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from typing import Any

import numpy as np
import pytest

from tests.authoring.kit.released import KIT, encoded, load

reading = load(KIT, "public_reading")


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        3,
        2**70,
        1.5,
        "text",
        1 + 2j,
        b"\x00\xff",
        [1, [2, "a"]],
        (1, (2,)),
        {1, 2},
        frozenset({"a"}),
        {"a": 1, 2: [3], (1, "b"): None, True: 0},
        {},
    ],
    ids=repr,
)
def test_a_value_is_read_as_it_was(value: Any) -> None:
    found = reading.read(json.loads(json.dumps(encoded(value))))
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    "array",
    [
        np.array([[1.5, math.nan], [math.inf, 0]]),
        np.zeros((0, 3)),
        np.array(2.5),
        np.array([1, 2], dtype="i4"),
        np.array([True, False]),
        np.array([1 + 2j]),
        np.array(["a", "bcd"]),
        np.array(["2024-02-29", "NaT"], dtype="M8[D]"),
    ],
    ids=lambda array: array.dtype.str,
)
def test_an_array_is_read_with_its_dtype_and_shape(array: Any) -> None:
    found = reading.read(json.loads(json.dumps(encoded(array))))
    assert (found.dtype, found.shape) == (array.dtype, array.shape)
    np.testing.assert_array_equal(found, array)


def test_numbers_that_json_cannot_hold() -> None:
    values = [reading.read({"float": text}) for text in ("inf", "-inf", "nan")]
    assert values[:2] == [math.inf, -math.inf]
    assert math.isnan(values[2])


def test_an_unknown_kind_is_named() -> None:
    with pytest.raises(ValueError, match="unknown kind: ship"):
        reading.read({"ship": 1})


def test_each_reading_is_new() -> None:
    value = {"dict": [["a", [1]]]}
    assert reading.read(value)["a"] is not reading.read(value)["a"]


def test_plain_values_need_no_numpy() -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(KIT)!r}); sys.modules['numpy'] = None\n"
        "sys.dont_write_bytecode = True\n"
        "from public_reading import brief, read\n"
        "from public_comparing import Rules, compare\n"
        "value = read({'dict': [['a', {'tuple': [1.5, 'b']}]]})\n"
        "print(compare('y', value, {'a': (1.5, 'b')}, Rules(0, 0)), brief(value))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "None {'a': (1.5, 'b')}\n"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.1 + 0.2, "0.3"),
        ([1, 2.5], "[1, 2.5]"),
        ("0.1234567890123", "'0.1234567890123'"),
        (np.array([1, 2]), "[1, 2]"),
        (np.float64(1.5), "1.5"),
        (np.zeros((30, 30)), "an array of numbers of shape (30, 30)"),
        (np.full((3, 2), 1 / 3), "an array of numbers of shape (3, 2)"),
        (list(range(100)), "a list of 100 parts"),
        ("a" * 80, "a text of 80 characters"),
        (np.zeros((0, 2)), "an array of numbers of shape (0, 2)"),
    ],
)
def test_a_short_value_is_shown_and_a_long_one_described(value: Any, text: str) -> None:
    assert reading.brief(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "None"),
        (..., "still `...`"),
        (True, "True, a truth value"),
        (np.True_, "True, a truth value"),
        (3, "a number"),
        (np.float32(3), "a number"),
        (1j, "a complex number"),
        ("abc", "a text of 3 characters"),
        ([1], "a list of 1 part"),
        ({}, "a dictionary of 0 parts"),
        ({1, 2}, "a set of 2 parts"),
        (b"", "a bytes object"),
        (np.array(["a"]), "an array of texts of shape (1,)"),
        (np.array([None]), "an array of objects of shape (1,)"),
        (np.ma.masked_array([1], [True]), "a masked array"),
        ((n for n in [1]), "a generator, of which no value is computed yet"),
        (map(str, []), "an iterator; list(...) computes its values"),
        (len, "the function `len` itself (not called)"),
        (int, "the class `int`, of which no value is made"),
        (range(3), "a range"),
        (object(), "an object"),
    ],
)
def test_a_kind_in_words(value: Any, text: str) -> None:
    assert reading.kind_of(value) == text
