"""Values of the rarer kinds are put together again, and no other tuple is accepted."""

from __future__ import annotations

import struct
from typing import Any

import msgpack
import numpy as np
import pytest

from autograder.boundary import kinds, wire
from autograder.boundary.tables import Table
from autograder.boundary.wire import Opaque
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
        ["table", (np.zeros(2),), ([],), None, False],
        ["table", (("a", []),), ([],), None, False],
        ["table", (Table((), ()),), ([],), None, True],
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


def rarer(*parts: Any) -> msgpack.ExtType:
    return msgpack.ExtType(5, msgpack.packb(parts))


@pytest.mark.parametrize("shape", [(2**32 - 1, 0), (0, 2**20, 2**10), (2**16, 0, 2**16)])
def test_an_array_without_entries_has_no_long_axes(shape: tuple[int, ...]) -> None:
    head = struct.pack(f">cB{len(shape)}I", b"d", len(shape), *shape)
    numbers = msgpack.ExtType(1, head)
    for sent in (numbers, rarer("texts", shape, "", []), rarer("dates", shape, "D", [])):
        with pytest.raises(WireError):
            wire.unpack(msgpack.packb(sent))
    for kind in ("f8", "U1", "M8[D]"):
        assert "too large" in wire.unpack(wire.pack(np.zeros(shape, kind))).kind


def test_arrays_of_texts_take_no_more_memory_than_a_few_messages() -> None:
    texts = rarer("texts", [1001], "", ["x" * 1000, *[""] * 1000])
    received = wire.unpack(msgpack.packb([texts] * 4))
    assert [each.nbytes for each in received] == [4 * 1000 * 1001] * 4
    document = msgpack.packb([texts] * 400)
    assert len(document) < wire.MAX_FRAME
    with pytest.raises(WireError):
        wire.unpack(document)


@pytest.mark.parametrize(
    "large",
    [np.array(["x" * 1000, *[""] * 1000]), set(range(300)), Table(("a",), ([1.5] * 300,))],
    ids=["texts", "set", "table"],
)
def test_a_large_value_has_many_parts(large: Any) -> None:
    assert not wire.has_at_most(200, [large])
    assert wire.has_at_most(10_000, [large])


@pytest.mark.parametrize(
    "value",
    [
        {(i, i): i for i in range(2500)},
        {(i, i) for i in range(2500)},
        Table(tuple(map(str, range(5000))), ([1],) * 5000),
        Table(("a",), (np.zeros(200_000),)),
        Table(("a",), (np.zeros(3000, "M8[s]"),)),
        Table(("a", "b"), ([""] * 2600, [""] * 2600)),
        Table(("a",), (np.zeros(6000),), ["x"] * 6000),
    ],
    ids=["keys", "items", "columns", "numbers", "dates", "lists", "index"],
)
def test_a_value_with_a_part_too_large_to_send_is_opaque(value: Any) -> None:
    received = wire.unpack(wire.pack([value, 1], wire.MAX_ANSWER_PARTS), wire.MAX_ANSWER_PARTS)
    assert isinstance(received[0], Opaque)
    assert "too large" in received[0].kind or "too many parts" in received[0].kind
    assert received[1] == 1


def test_a_dictionary_with_a_thousand_keys_that_are_no_texts_is_sent() -> None:
    counts = {number: number for number in range(1500)}
    assert wire.unpack(wire.pack(counts, wire.MAX_ANSWER_PARTS)) == counts


def test_keys_that_nest_too_deeply_are_refused() -> None:
    key: Any = 1
    for _ in range(9):
        for _ in range(200):
            key = [key]
        key = rarer("frozenset", key)
    with pytest.raises(WireError):
        wire.unpack(msgpack.packb(rarer("dict", (key, 1))))
