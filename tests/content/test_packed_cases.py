from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.content.exercise import Case, Raised, Raising, RecordedCall
from autograder.content.packed_cases import pack_cases, packed_value, read_packed, value_of
from autograder.errors import WireError
from autograder.records import Group

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**62), 2**62) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=8,
)


@given(args=st.lists(PLAIN, max_size=3).map(tuple), expected=PLAIN, remark=st.text(max_size=9))
def test_cases_come_back_as_they_were(
    args: tuple[object, ...], expected: object, remark: str
) -> None:
    calls = (RecordedCall("other", args, expected),)
    case = Case("fixture", Group.FIXTURE, args, expected, calls=calls, remark=remark)
    (found,) = read_packed(pack_cases([case]))
    assert (found.name, found.group, found.args, found.expected, found.calls, found.remark) == (
        "fixture",
        Group.FIXTURE,
        args,
        expected,
        calls,
        remark,
    )


def test_arrays_are_new_and_may_be_written_to() -> None:
    case = Case("fixture", Group.FIXTURE, (np.zeros((2, 3)),), np.ones((3, 1), np.float32))
    packed = pack_cases([case])
    first, second = read_packed(packed)[0], read_packed(packed)[0]
    first.args[0][:] = 7.0
    assert second.args[0].tolist() == [[0.0] * 3] * 2
    assert second.expected.dtype == np.float32
    assert second.expected.shape == (3, 1)


@pytest.mark.parametrize(
    "value",
    [
        Raising("ValueError", "positive"),
        Raised("TypeError", "no", "linear_forward", ("(2, 3)",), ((2, 3), (3, 1))),
        ("raising", "not an exception"),
        None,
    ],
)
def test_an_exception_is_told_from_a_value(value: object) -> None:
    assert value_of(packed_value(value)) == value


def test_damaged_bytes_are_refused() -> None:
    with pytest.raises(WireError):
        read_packed(pack_cases([])[:-1] + b"\xff")
