"""A worker may send anything: what is decoded is an outcome, or the worker is given up."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from autograder.boundary import wire
from autograder.boundary.outcomes import Outcome, OutcomeKind
from autograder.boundary.wire import MessageKind
from autograder.sandbox.connection import WorkerGone
from autograder.sandbox.decoding import decode_failures, decode_outcome, decode_tuple

data = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**40), 2**40) | st.floats() | st.text(max_size=90),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.sampled_from(["type", "message", "cell", "line", "name"]), inner)
    ),
    max_leaves=8,
)
kinds = st.sampled_from([MessageKind.RETURNED, MessageKind.RAISED, MessageKind.CALL, b"", b"?"])


@given(kinds, st.binary(max_size=60))
def test_any_bytes_are_an_outcome_or_end_the_worker(kind: bytes, body: bytes) -> None:
    def kind_of_outcome() -> OutcomeKind:
        try:
            return decode_outcome(kind, body).kind
        except WorkerGone as gone:
            return gone.outcome.kind

    given_up = OutcomeKind.CRASHED
    assert kind_of_outcome() in (OutcomeKind.RETURNED, OutcomeKind.RAISED, given_up)
    if kind not in (MessageKind.RETURNED, MessageKind.RAISED):
        assert kind_of_outcome() is given_up


@given(data)
def test_an_error_has_short_plain_fields_whatever_was_sent(sent: Any) -> None:
    body = wire.pack((sent,))
    if type(sent) is not dict:
        with pytest.raises(WorkerGone):
            decode_outcome(MessageKind.RAISED, body)
        return
    error = decode_outcome(MessageKind.RAISED, body).error
    assert error is not None
    assert error.type_name.replace(".", "").replace("_", "x").isalnum()
    assert len(error.type_name) <= 80
    assert len(error.message) <= 500
    for number in (error.cell, error.line):
        assert number is None or 0 <= number < 10**6


PLACES = ["frames", "columns", "shapes", "parts"]
words, numbers = st.text(max_size=5), st.integers(0, 9)
nearly_right = st.lists(
    st.tuples(words, words) | st.tuples(words, words, numbers) | st.tuples(words, numbers),
    max_size=2,
)


@given(st.dictionaries(st.sampled_from(PLACES), data | nearly_right))
@example({"shapes": [("W", "(2, 3)")], "parts": [("A", "cache", 0)], "columns": (4, 9)})
def test_the_place_of_an_error_is_plain_or_ends_the_worker(sent: Any) -> None:
    try:
        error = decode_outcome(MessageKind.RAISED, wire.pack((sent,))).error
    except WorkerGone:
        return
    assert error is not None
    assert len(error.frames) <= 6
    assert error.columns is None or [*map(type, error.columns)] == [int, int]
    assert all([*map(type, pair)] == [str, str] for pair in error.shapes)
    assert all([*map(type, part)] == [str, str, int] for part in error.parts)


@pytest.mark.parametrize("parts", [[["A", "cache"]], [["A", "cache", "0"]], [["A", 1, 0]], ["A"]])
def test_wrong_parts_end_the_worker(parts: Any) -> None:
    right = decode_outcome(MessageKind.RAISED, wire.pack(({"parts": [["A", "cache", 0]]},))).error
    assert right is not None
    assert right.parts == (("A", "cache", 0),)
    with pytest.raises(WorkerGone):
        decode_outcome(MessageKind.RAISED, wire.pack(({"parts": parts},)))


@given(data, data)
def test_a_returned_pair_comes_back(value: Any, held: Any) -> None:
    outcome = decode_outcome(MessageKind.RETURNED, wire.pack((value, held)))
    assert repr((outcome.value, outcome.held)) == repr(wire.unpack(wire.pack((value, held))))


def test_equal_small_bytes_give_the_same_object_and_large_ones_are_not_kept() -> None:
    small, large = (wire.pack(("x" * size, None)) for size in (10, 10_000))
    first, second = (decode_outcome(MessageKind.RETURNED, small) for _ in range(2))
    assert first is second
    assert first.remembered
    first, second = (decode_outcome(MessageKind.RETURNED, large) for _ in range(2))
    assert first is not second
    assert not first.remembered


@pytest.mark.parametrize("is_shared", [True, False])
def test_the_outcome_that_was_sent_most_recently_is_kept_longest(is_shared: bool) -> None:
    def decoded(value: object) -> Outcome:
        body = wire.pack((value, None))
        return decode_outcome(MessageKind.RETURNED, body, is_shared=is_shared)

    often, once = decoded("often"), decoded("once")
    for number in range(3000):
        decoded(number)
        assert decoded("often") is often
    assert decoded("once") is not once


def test_outcomes_of_hidden_cases_drive_out_none_of_published_cases() -> None:
    body = wire.pack(("published", None))
    published = decode_outcome(MessageKind.RETURNED, body)
    for number in range(3000):
        decode_outcome(MessageKind.RETURNED, wire.pack((number, None)), is_shared=False)
    assert decode_outcome(MessageKind.RETURNED, body) is published


@given(data | st.lists(st.tuples(numbers, data), max_size=4).map(tuple))
@example(((0, {"type": "ValueError"}), (2, {})))
def test_failures_are_pairs_of_an_index_and_an_error(sent: Any) -> None:
    try:
        failures = decode_failures(sent, most=3)
    except WorkerGone:
        return
    assert len(failures) <= 3
    assert all(type(index) is int and error.type_name for index, error in failures)


def test_more_failures_than_there_are_statements_end_the_worker() -> None:
    failure = (0, {"type": "ValueError"})
    assert len(decode_failures((failure,) * 2, most=2)) == 2
    with pytest.raises(WorkerGone):
        decode_failures((failure,) * 3, most=2)


@pytest.mark.parametrize("sent", [[1], {"a": 1}, "text", None, 1])
def test_a_body_is_a_tuple(sent: object) -> None:
    with pytest.raises(WorkerGone):
        decode_tuple(wire.pack(sent))
