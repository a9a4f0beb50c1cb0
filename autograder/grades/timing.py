"""Whether a submission was in time, and the penalty of a late submission. Pure functions.

Times come from the platform. If the platform only marks late submissions, the delay is unknown:
then the smallest penalty that is certain is taken.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

from autograder.grades.policy import Late, Rounding, RoundingMode
from autograder.grades.records import Timing
from autograder.records import Origin

_DAY = 86400.0
_MODES = {
    RoundingMode.NEAREST: ROUND_HALF_UP,
    RoundingMode.HALF_EVEN: ROUND_HALF_EVEN,
    RoundingMode.UP: ROUND_CEILING,
    RoundingMode.DOWN: ROUND_FLOOR,
}
NOT_BY_HOW_MUCH = "the platform marked it as late, but not by how much"


@dataclass(frozen=True, slots=True)
class Due:
    """The due time of a student: `at` is None if there is none.

    `is_extended` tells that the student has more time than the class. `marks` tells whether a
    missing mark means in time: the platform marked other submissions of the assignment as late.
    """

    at: datetime | None
    is_extended: bool = False
    marks: bool = False


@dataclass(frozen=True, slots=True)
class Lateness:
    """Whether a submission was in time. `late_by` is 0 if it was late by an unknown time."""

    timing: Timing
    late_by: float = 0.0
    note: str = ""


def due_of(due: datetime | None, extension: datetime | timedelta | None) -> datetime | None:
    """Return the due time of a student; an extension never makes it earlier.

    >>> due_of(datetime(2026, 11, 20), timedelta(days=2))
    datetime.datetime(2026, 11, 22, 0, 0)
    """
    if extension is None:
        return due
    if isinstance(extension, timedelta):
        # The same time of day in the zone of the class, also across a clock change.
        try:
            return None if due is None else due + extension
        except OverflowError:  # such an extension has no end
            return datetime.max.replace(tzinfo=due.tzinfo if due else None)
    return extension if due is None else max(due, extension)


def moment_of(origin: Origin | None, zone: tzinfo | None) -> datetime | None:
    """Return the time of a submission, or None if it is unknown.

    A time without an offset is a time in `zone`. In the hour that a clock change repeats, it is the
    earlier time, which favours the student.

    >>> moment_of(Origin("blackboard", "x", submitted_at="2026-11-20T10:00:00"), None) is None
    True
    """
    if origin is None or not origin.submitted_at:
        return None
    try:
        moment = datetime.fromisoformat(origin.submitted_at)
    except ValueError:
        return None
    if moment.tzinfo is None:
        return None if zone is None else moment.replace(tzinfo=zone)
    return moment


def lateness(origin: Origin | None, due: Due, late: Late, zone: tzinfo | None) -> Lateness:
    """Return whether a submission was in time.

    Args:
        origin: where it came from.
        due: the due time of the student.
        late: the rules on late submissions; a time within the grace is in time.
        zone: the time zone of the platform's local times; that of the due time if it is None.
    """
    marked = None if origin is None else origin.late
    moment = moment_of(origin, zone or (due.at.tzinfo if due.at else None))
    if due.at is not None and moment is not None:
        seconds = moment.timestamp() - due.at.timestamp()
        is_late = seconds > late.grace.total_seconds()
        return Lateness(Timing.LATE, seconds) if is_late else Lateness(Timing.ON_TIME)
    if marked and due.is_extended:
        note = f"{NOT_BY_HOW_MUCH}; with the student's extension it may be in time"
        return Lateness(Timing.UNKNOWN, note=note)
    if marked:
        return Lateness(Timing.LATE, note=NOT_BY_HOW_MUCH)
    if marked is False and due.marks:
        return Lateness(Timing.ON_TIME)
    if due.at is None:
        return Lateness(Timing.NO_DUE_TIME)
    return Lateness(Timing.UNKNOWN, note="nothing tells when it was handed in")


def penalty(late: Late, lateness: Lateness, earned: float, max_score: float) -> float:
    """Return the points that a submission loses: from 0 to what it earned.

    A submission that was late by an unknown time loses what every late submission loses; with a
    grace it may have come within it, so it loses nothing.

    >>> from autograder.grades.policy import Amount
    >>> rules = Late(per_day=Amount(percent=10))
    >>> penalty(rules, Lateness(Timing.LATE, 90000.0), 80, 100)
    20.0
    """
    if lateness.timing is not Timing.LATE or earned <= 0:
        return 0.0
    seconds = lateness.late_by
    if seconds <= 0:
        if late.grace:
            return 0.0
        seconds = 1e-3
    if late.zero_after is not None and seconds > late.zero_after.total_seconds():
        return earned
    taken = 0.0
    if late.per_day is not None:
        taken = late.per_day.of(max_score) * math.ceil(seconds / _DAY)
    for step in late.steps:
        if seconds > step.after.total_seconds():
            taken = step.take.of(max_score)
    if late.cap is not None:
        taken = min(taken, late.cap.of(max_score))
    return min(taken, earned)


def rounded(score: float, rounding: Rounding | None, highest: float) -> float:
    """Return a final score as the rules round it, at most `highest`.

    >>> rounded(87.45, Rounding(1), 100), rounded(99.99, Rounding(0, RoundingMode.UP), 99.99)
    (87.5, 99.99)
    """
    # Sums of floats end in digits that nobody meant: 0.1 + 0.2 is not above 0.3.
    exact = Decimal(repr(score)).quantize(Decimal("1e-9"), ROUND_HALF_EVEN)
    if rounding is not None:
        exact = exact.quantize(Decimal(1).scaleb(-rounding.digits), _MODES[rounding.mode])
    return max(0.0, min(float(exact), highest))
