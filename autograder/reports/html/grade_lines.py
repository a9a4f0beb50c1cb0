"""A grade in words for its student: how the points come about, the time, and the attempts.

Notes of a grade and the names of who decided are for teachers, so they are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from autograder.grades.records import (
    Attempt,
    DecisionKind,
    ExerciseGrade,
    Grade,
    Standing,
    Timing,
)
from autograder.records import Report
from autograder.reports.text import points

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_TIMINGS = {Timing.ON_TIME: "on time", Timing.LATE: "late"}
_UNITS = (("day", 86400), ("hour", 3600), ("minute", 60))
_MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True, slots=True)
class PointsRow:
    """A row of the account of the points: what, how many, and why."""

    label: str
    points: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """An attempt in the history."""

    number: int
    when: str
    timing: str
    points: str
    counts: bool


@dataclass(frozen=True, slots=True)
class GradeView:
    """What the page says of a grade.

    Attributes:
        final: the final score, as text.
        max_score: the maximum score, as text.
        share: the percentage of the points, from 0 to 100.
        rows: how the points come about; empty if they are the automatic score.
        comments: the comments of the teacher.
        attempts: the history; empty if there is a single attempt.
        excuse: the reason of an excuse; None if the student is not excused.
        by_hand: the grades of the exercises with a decision by hand, by name.
        counting: the number of the attempt that counts, if it is not this one; else 0.
        is_dropped: whether the course leaves the assignment out as one of the lowest.
    """

    final: str
    max_score: str
    share: float
    rows: tuple[PointsRow, ...]
    comments: tuple[str, ...]
    attempts: tuple[AttemptRow, ...]
    excuse: str | None
    by_hand: Mapping[str, ExerciseGrade]
    counting: int
    is_dropped: bool


def grade_view(report: Report, grade: Grade) -> GradeView:
    """Return what the page of a report says of the student's grade."""
    is_other = bool(grade.path) and grade.path != report.submission.path
    counting = next((each.number for each in grade.attempts if each.counts), 0)
    excuses = [each.why for each in grade.decisions if each.kind is DecisionKind.EXCUSE]
    return GradeView(
        final=points(grade.final),
        max_score=points(grade.max_score),
        share=percent(grade.final, grade.max_score),
        rows=() if is_other else tuple(_rows(grade)),
        comments=() if is_other else grade.comments,
        attempts=()
        if is_other or len(grade.attempts) < 2
        else tuple(_attempt_row(attempt) for attempt in grade.attempts),
        excuse=excuses[-1] if excuses and grade.standing is Standing.EXCUSED else None,
        by_hand={} if is_other else {each.name: each for each in grade.exercises if each.decision},
        counting=counting if is_other else 0,
        is_dropped=grade.is_dropped,
    )


def percent(score: float | None, max_score: float) -> float:
    """Return a score as a percentage between 0 and 100.

    >>> percent(8, 10), percent(None, 10), percent(12, 10)
    (80.0, 0.0, 100.0)
    """
    if score is None or not max_score:
        return 0.0
    return round(min(max(100 * score / max_score, 0.0), 100.0), 1)


def time_sentence(report: Report, grade: Grade | None) -> str:
    """Return when a submission was handed in and whether it was in time; empty if unknown."""
    origin = report.submission.origin
    submitted, timing, late_by, due = origin.submitted_at if origin else "", None, 0.0, ""
    if grade is not None:
        own = [each for each in grade.attempts if each.path == report.submission.path]
        timing = own[0].timing if own else grade.timing
        submitted = (own[0].submitted_at if own else "") or submitted
        due = grade.due
        late_by = grade.late_by if grade.path == report.submission.path else 0.0
    in_time = _TIMINGS.get(timing, "") if timing else ""
    if in_time == "late" and late_by:
        in_time = f"late by {duration(late_by)}"
    handed = f"Handed in {moment(submitted)}" if submitted else "Handed in" if in_time else ""
    text = ", ".join(part for part in (handed, in_time) if part)
    due_text = f"The due time is {moment(due)}." if due else ""
    return " ".join(part for part in (f"{text}." if text else "", due_text) if part)


def moment(text: str) -> str:
    """Return a time in ISO 8601 as words; other text is returned unchanged.

    >>> moment("2026-11-20T23:59:00+01:00"), moment("yesterday")
    ('20 November 2026, 23:59 (UTC+1)', 'yesterday')
    """
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return text
    day = f"{found.day} {_MONTHS[found.month - 1]} {found.year}, {found:%H:%M}"
    offset = found.utcoffset()
    if offset is None:
        return day
    minutes = int(offset.total_seconds() // 60)
    if not minutes:
        return f"{day} (UTC)"
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes > 0 else _MINUS
    return f"{day} (UTC{sign}{hours}{f':{rest:02}' if rest else ''})"


def duration(seconds: float) -> str:
    """Return a duration in its two largest units.

    >>> duration(93600), duration(90), duration(20)
    ('1 day 2 hours', '1 minute', 'less than a minute')
    """
    parts: list[str] = []
    for unit, size in _UNITS:
        count, seconds = divmod(int(seconds), size)
        if count:
            parts.append(f"{count} {unit}{'s' if count > 1 else ''}")
    return " ".join(parts[:2]) or "less than a minute"


def _rows(grade: Grade) -> Iterator[PointsRow]:
    """Yield how the final score comes about, unless it is the automatic score."""
    whole = [
        each
        for each in grade.decisions
        if each.kind is DecisionKind.POINTS and not each.exercise and each.points is not None
    ]
    by_hand = list(_by_hand(grade))
    if not (whole or by_hand or grade.penalty or grade.extra or grade.final != grade.raw):
        return
    yield PointsRow("Graded automatically", points(grade.raw))
    yield from by_hand
    if whole:
        yield PointsRow(
            "By hand, for the whole submission", points(whole[-1].points), whole[-1].why
        )
    if grade.penalty:
        by = f" by {duration(grade.late_by)}" if grade.late_by else ""
        yield PointsRow(f"Handed in late{by}", f"{_MINUS}{points(grade.penalty)}")
    if grade.extra:
        sign = "+" if grade.extra > 0 else _MINUS
        yield PointsRow("Extra points", f"{sign}{points(abs(grade.extra))}")
    yield PointsRow("Your points", points(grade.final))


def _by_hand(grade: Grade) -> Iterator[PointsRow]:
    for each in grade.exercises:
        if each.decision is not None:
            change = f"{points(each.automatic)} → {points(each.score)}"
            yield PointsRow(f"{each.name}, by hand", change, each.decision.why)


def _attempt_row(attempt: Attempt) -> AttemptRow:
    return AttemptRow(
        attempt.number,
        moment(attempt.submitted_at) if attempt.submitted_at else "-",
        _TIMINGS.get(attempt.timing, "-"),
        points(attempt.score),
        attempt.counts,
    )
