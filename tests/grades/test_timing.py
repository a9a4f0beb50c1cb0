"""Whether a submission was in time, and what a late one loses."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.grades.policy import Amount, Late, Rounding, RoundingMode, Step
from autograder.grades.records import Timing
from autograder.grades.timing import (
    Due,
    Lateness,
    due_of,
    lateness,
    moment_of,
    penalty,
    rounded,
)
from autograder.records import Origin

BERLIN = ZoneInfo("Europe/Berlin")
DUE = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
DAY = Late(per_day=Amount(percent=10))


def origin(at: str = "", late: bool | None = None) -> Origin:
    return Origin("canvas", "x", submitted_at=at, late=late)


def late_by(seconds: float) -> Lateness:
    return Lateness(Timing.LATE, seconds)


def test_local_times_are_those_of_the_course() -> None:
    found = lateness(origin("2026-11-20T13:00:01"), Due(DUE), Late(), BERLIN)
    assert (found.timing, found.late_by) == (Timing.LATE, 1.0)
    assert lateness(origin("2026-11-20T13:00:00"), Due(DUE), Late(), BERLIN).timing is (
        Timing.ON_TIME
    )
    assert lateness(origin("2026-11-20T12:00:01"), Due(DUE), Late(), None).late_by == 1


def test_a_time_in_the_hour_that_comes_twice_is_the_first() -> None:
    moment = moment_of(origin("2026-10-25T02:30:00"), BERLIN)
    assert moment is not None
    assert moment.astimezone(UTC).hour == 0


def test_a_day_more_is_a_day_of_the_calendar() -> None:
    due = due_of(datetime(2026, 10, 24, 23, 59, tzinfo=BERLIN), timedelta(days=1))
    assert due is not None
    assert due.isoformat() == "2026-10-25T23:59:00+01:00"


def test_an_extension_never_makes_the_due_time_earlier() -> None:
    assert due_of(DUE, DUE - timedelta(days=3)) == DUE
    assert due_of(DUE, DUE + timedelta(days=3)) == DUE + timedelta(days=3)
    assert due_of(None, timedelta(days=3)) is None
    assert due_of(DUE, timedelta(days=9_999_999)) == datetime.max.replace(tzinfo=UTC)


def test_within_the_grace_is_in_time_and_after_it_the_whole_time_counts() -> None:
    late = Late(grace=timedelta(minutes=10))
    assert lateness(origin("2026-11-20T12:10:00Z"), Due(DUE), late, None).timing is Timing.ON_TIME
    assert lateness(origin("2026-11-20T12:10:01Z"), Due(DUE), late, None).late_by == 601


@pytest.mark.parametrize(
    ("late", "due", "timing"),
    [
        (True, Due(DUE), Timing.LATE),
        (True, Due(None), Timing.LATE),
        (True, Due(DUE, is_extended=True), Timing.UNKNOWN),
        (False, Due(DUE, marks=True), Timing.ON_TIME),
        (False, Due(DUE), Timing.UNKNOWN),
        (None, Due(DUE, marks=True), Timing.UNKNOWN),
        (None, Due(None), Timing.NO_DUE_TIME),
        (False, Due(None), Timing.NO_DUE_TIME),
    ],
)
def test_where_no_time_is_known_the_mark_of_the_platform_counts(
    late: bool | None, due: Due, timing: Timing
) -> None:
    found = lateness(origin(late=late), due, Late(), None)
    assert (found.timing, found.late_by) == (timing, 0.0)


def test_a_time_that_cannot_be_read_is_unknown() -> None:
    assert lateness(origin("yesterday"), Due(DUE), Late(), None).timing is Timing.UNKNOWN
    assert lateness(None, Due(DUE), Late(), None).timing is Timing.UNKNOWN


@pytest.mark.parametrize(
    ("rules", "seconds", "points"),
    [
        (DAY, 1, 10),
        (DAY, 86400, 10),
        (DAY, 86401, 20),
        (Late(per_day=Amount(points=3)), 86401, 6),
        (Late(per_day=Amount(percent=10), cap=Amount(percent=25)), 900_000, 25),
        (Late(zero_after=timedelta(days=1)), 86400, 0),
        (Late(zero_after=timedelta(days=1), cap=Amount(percent=25)), 86401, 80),
        (Late(steps=(Step(timedelta(hours=1), Amount(points=5)),)), 3600, 0),
        (Late(steps=(Step(timedelta(hours=1), Amount(points=5)),)), 3601, 5),
    ],
)
def test_what_is_taken(rules: Late, seconds: float, points: float) -> None:
    assert penalty(rules, late_by(seconds), 80, 100) == points


def test_late_by_an_unknown_time_loses_what_is_certain() -> None:
    steps = (Step(timedelta(), Amount(points=5)), Step(timedelta(days=1), Amount(points=9)))
    assert penalty(DAY, late_by(0), 80, 100) == 10
    assert penalty(Late(steps=steps), late_by(0), 80, 100) == 5
    assert penalty(Late(steps=steps[1:]), late_by(0), 80, 100) == 0
    assert penalty(Late(timedelta(hours=1), Amount(percent=10)), late_by(0), 80, 100) == 0


AMOUNTS = st.one_of(
    st.floats(0, 100).map(lambda n: Amount(percent=n)), st.floats(0, 50).map(Amount)
)
TIMES = st.floats(0, 1e7).map(lambda seconds: timedelta(seconds=seconds))
LATE = st.builds(
    Late,
    TIMES,
    st.none() | AMOUNTS,
    st.lists(st.builds(Step, TIMES, AMOUNTS), max_size=3).map(tuple),
    st.none() | AMOUNTS,
    st.none() | TIMES,
)


@given(LATE, st.sampled_from(Timing), st.floats(0, 1e8), st.floats(-5, 200))
def test_a_penalty_takes_at_most_what_was_earned(
    late: Late, timing: Timing, seconds: float, earned: float
) -> None:
    taken = penalty(late, Lateness(timing, seconds), earned, 100)
    assert 0 <= taken <= max(0, earned)
    assert timing is Timing.LATE or taken == 0


@given(st.floats(0, 100), st.integers(0, 6), st.sampled_from(RoundingMode), st.floats(0, 100))
def test_rounding_moves_a_score_by_less_than_a_step(
    score: float, digits: int, mode: RoundingMode, highest: float
) -> None:
    found = rounded(score, Rounding(digits, mode), highest)
    assert 0 <= found <= highest
    assert abs(found - min(score, highest)) < 10**-digits + 1e-8


@pytest.mark.parametrize(
    ("score", "mode", "shown"),
    [
        (2.5, RoundingMode.NEAREST, 3),
        (2.5, RoundingMode.HALF_EVEN, 2),
        (2.1, RoundingMode.UP, 3),
        (2.9, RoundingMode.DOWN, 2),
        (0.1 + 0.2 + 1.7, RoundingMode.UP, 2),
    ],
)
def test_where_a_half_goes(score: float, mode: RoundingMode, shown: float) -> None:
    assert rounded(score, Rounding(0, mode), 100) == shown
