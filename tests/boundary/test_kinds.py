"""Values of the rarer kinds are put together again, and no other tuple is accepted."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder.boundary import kinds, wire
from autograder.errors import WireError


@pytest.mark.parametrize(
    "value",
    [
        {1: "one", (2, "b"): [3], None: 4.5, False: "no"},
        {1, 2.5, "three", None, (4, 5)},
        frozenset({frozenset({1}), "a"}),
        2**100,
        1 + 2j,
        {"outer": {1: {2: {3}}}},
    ],
)
def test_comes_back_as_it_was(value: Any) -> None:
    received = wire.unpack(wire.pack(value))
    assert received == value
    assert type(received) is type(value)


def test_equal_sets_give_equal_bytes() -> None:
    one, other = {8, 0, 16}, {16, 8, 0}
    one.add(1)
    other.add(1)
    assert wire.pack(one) == wire.pack(other)


def test_a_key_of_numpy_is_a_plain_key() -> None:
    assert wire.unpack(wire.pack({np.int64(3): "x"})) == {3: "x"}
    assert wire.unpack(wire.pack({np.str_("k")})) == {"k"}


@pytest.mark.parametrize(
    "parts",
    [
        [],
        [1, 2],
        ["module", "os"],
        ["set", [1]],
        ["dict", (1,)],
        ["dict", ([], 1)],
        ["set", *range(kinds.MAX_KEYS + 1)],
        ["integer", 3],
        ["integer", "seven"],
        ["complex", 1, 2],
        ["texts", (2,), "", ("a",)],
        ["texts", (1,), "", (b"a",)],
        ["texts", (-1,), "", ()],
        ["texts", (2000,), "", ("a" * 9000, *[""] * 1999)],
        ["dates", (1,), "fortnight", (0,)],
        ["dates", (1,), "D", (2**70,)],
        ["dates", (1,), "D", ("now",)],
        ["table", ("a",), (), None, False],
        ["table", ("a",), ([1],), [0, 1], False],
        ["table", ("a",), (1,), None, False],
        ["table", ("a", "b"), ([1], [2]), None, True],
        ["table", ("a",), ([1],), None, 1],
    ],
)
def test_any_other_tuple_is_refused(parts: list[Any]) -> None:
    with pytest.raises((ValueError, TypeError, OverflowError)):
        kinds.put_together(parts)


def test_a_malformed_one_in_a_message_is_a_wire_error() -> None:
    document = wire.pack(1 + 2j).replace(b"complex", b"conplex")
    with pytest.raises(WireError):
        wire.unpack(document)
