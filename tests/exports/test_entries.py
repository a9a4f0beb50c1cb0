"""What goes into a cell."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.exports.entries import Entry, Left, entry, number
from autograder.grades.records import Decision, DecisionKind, Grade, Standing
from tests.exports.people import STEP, excused, grade, internal, missing

POINTS = Decision(DecisionKind.POINTS, "ada", STEP, points=3.0, why="oral exam")


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (grade("ada", 7.5), Entry(7.5)),
        (grade("ada", 0.0, standing=Standing.UNREADABLE), Entry(0.0)),
        (internal("ada"), Entry(left=Left.INTERNAL)),
        (grade("ada", 4.0, standing=Standing.INTERNAL), Entry(4.0)),
        (missing("ada"), Entry(left=Left.NOT_SUBMITTED)),
        (missing("ada", final=0.0), Entry(left=Left.NOT_SUBMITTED)),
        (missing("ada", final=3.0, decisions=(POINTS,)), Entry(3.0)),
        (excused("ada"), Entry(excused=True)),
        (grade("ada", None), Entry(left=Left.NO_SCORE)),
        (grade("ada", math.nan), Entry(left=Left.NO_SCORE)),
    ],
)
def test_an_entry_is_points_an_excuse_or_a_reason(made: Grade, expected: Entry) -> None:
    assert entry(made) == expected


def test_a_zero_for_missing_students_is_a_wish() -> None:
    assert entry(missing("ada"), zero_missing=True) == Entry(0.0)
    assert entry(internal("ada"), zero_missing=True) == Entry(left=Left.INTERNAL)
    assert entry(excused("ada"), zero_missing=True) == Entry(excused=True)


@given(st.floats(-1e6, 1e6), st.booleans())
def test_numbers_are_plain_digits(value: float, comma: bool) -> None:
    text = number(value, comma=comma)
    assert set(text) <= set("0123456789-,." if comma else "0123456789-.")
    assert float(text.replace(",", ".")) == pytest.approx(value, abs=1e-6)
