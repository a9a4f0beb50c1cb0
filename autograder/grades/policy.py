"""The rules of a course: due times, late penalties, extensions, extra points, rounding. Records.

`policy_file` reads them from `course.toml`, and `docs/grades.md` lists the keys.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum


class Counting(StrEnum):
    """The rule that chooses the attempt that counts."""

    LATEST = "latest"
    BEST = "best"
    FIRST = "first"
    LAST_BEFORE_DUE = "last_before_due"


class RoundingMode(StrEnum):
    """How a score is rounded; NEAREST rounds a half up, HALF_EVEN to the even digit."""

    NEAREST = "nearest"
    HALF_EVEN = "half_even"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Amount:
    """Points, or a percentage of the maximum score."""

    points: float = 0.0
    percent: float = 0.0

    def of(self, max_score: float) -> float:
        """Return the amount in points.

        >>> Amount(percent=10).of(50), Amount(points=3).of(50)
        (5.0, 3.0)
        """
        return self.points + self.percent * max_score / 100


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a penalty: what is taken from a submission that is later than `after`."""

    after: timedelta
    take: Amount


@dataclass(frozen=True, slots=True)
class Late:
    """The penalty for late submissions.

    Attributes:
        grace: a submission within this time after the due time counts as in time.
        per_day: what each started day after the due time takes.
        steps: the steps, by time; the last step that is reached counts.
        cap: the most that is taken.
        zero_after: a submission later than this scores 0, whatever the cap; None for no such time.
    """

    grace: timedelta = timedelta()
    per_day: Amount | None = None
    steps: tuple[Step, ...] = ()
    cap: Amount | None = None
    zero_after: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Rounding:
    """The digits after the decimal point of a final score, and where the rest goes."""

    digits: int = 2
    mode: RoundingMode = RoundingMode.NEAREST


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of an assignment.

    Attributes:
        due: the due time, with a time zone; None if there is none.
        extensions: by student, a later due time or the time to add.
        extra: extra points by student.
        extra_exercises: exercises whose points are extra: they do not count in the maximum score.
        not_counted: exercises that count neither in the score nor in the maximum score.
        rounding: None leaves the score as it is.
    """

    due: datetime | None = None
    late: Late = Late()
    attempt: Counting = Counting.LATEST
    extensions: Mapping[str, datetime | timedelta] = field(default_factory=dict)
    extra: Mapping[str, float] = field(default_factory=dict)
    extra_exercises: tuple[str, ...] = ()
    not_counted: tuple[str, ...] = ()
    rounding: Rounding | None = None


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules of a course.

    Attributes:
        zone: the time zone of times without an offset; None if the file names none.
        rules: the rules of the assignments that the file names.
        default: the rules of every other assignment.
        drop_lowest: how many of a student's lowest assignments do not count in the course.
        is_written: whether there is a `course.toml`.
    """

    zone: tzinfo | None = None
    rules: Mapping[str, Rules] = field(default_factory=dict)
    default: Rules = Rules()
    drop_lowest: int = 0
    is_written: bool = False

    def of(self, assignment: str) -> Rules:
        """Return the rules of an assignment.

        >>> Policy().of("step_by_step").attempt.value
        'latest'
        """
        return self.rules.get(assignment, self.default)

    @property
    def needs_all_attempts(self) -> bool:
        """Whether the rules of some assignment may choose an attempt other than the latest."""
        every = (self.default, *self.rules.values())
        return any(rules.attempt is not Counting.LATEST for rules in every)
