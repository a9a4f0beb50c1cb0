"""The published cases as plain data, in the format in which values cross the trust line.

>>> case = Case("fixture", Group.FIXTURE, args=(1.0,), expected=Raising("ValueError"))
>>> read_packed(pack_cases([case]))[0].expected
Raising(type_name='ValueError', pattern='')
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from autograder.boundary import wire
from autograder.content.exercise import Case, Raised, Raising, RecordedCall
from autograder.records import Group


def pack_cases(cases: Iterable[Case]) -> bytes:
    """Return the bytes of published cases, which `read_packed` reads."""
    return wire.pack([_packed_case(case) for case in cases])


def read_packed(packed: bytes) -> tuple[Case, ...]:
    """Return the cases that were packed; each call returns new arrays.

    Raises:
        WireError: the bytes are damaged.
    """
    return tuple(map(_case, wire.unpack_fresh(packed)))


def packed_value(value: Any) -> tuple[Any, ...]:
    """Return an expected result, which may be an exception, as plain data."""
    if isinstance(value, Raising):
        return ("raising", value.type_name, value.pattern)
    if isinstance(value, Raised):
        return (
            "raised",
            value.type_name,
            value.message,
            value.called,
            value.shapes,
            value.operands,
        )
    return ("value", value)


def value_of(packed: tuple[Any, ...]) -> Any:
    """Return the result that `packed_value` made plain."""
    kind, *parts = packed
    if kind == "value":
        return parts[0]
    return Raising(*parts) if kind == "raising" else Raised(*parts)


def _packed_case(case: Case) -> tuple[Any, ...]:
    calls = [(call.name, call.args, call.result) for call in case.calls]
    return (case.name, case.args, packed_value(case.expected), calls, case.remark)


def _case(packed: tuple[Any, ...]) -> Case:
    name, args, expected, calls, remark = packed
    recorded = tuple(RecordedCall(*call) for call in calls)
    return Case(name, Group.FIXTURE, args, value_of(expected), calls=recorded, remark=remark)
