"""Statistics of the class page: scores, exercises and known mistakes. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean, median

from autograder.records import ExerciseStatus, Scope, SubmissionStatus
from autograder.reports.html.class_rows import Mark, Row
from autograder.reports.html.status_words import LOOKS, TONES

_TENTHS = 10


@dataclass(frozen=True, slots=True)
class Bin:
    """A bar of the score histogram: from `low` to `high` percent, both included."""

    low: int
    high: int
    count: int


@dataclass(frozen=True, slots=True)
class Scores:
    """The scores of a section, in points, or in percent if the maximum scores differ."""

    count: int
    full: int
    median: float
    mean: float
    top: float
    in_percent: bool
    bins: tuple[Bin, ...]


@dataclass(frozen=True, slots=True)
class ExerciseTally:
    """An exercise in the class; `tones` counts every mark, `others` those without full marks.

    `stops` counts the submissions whose first exercise without full marks it is.
    """

    name: str
    count: int
    full: int
    mean: float
    max_score: float
    tones: tuple[tuple[str, int], ...]
    others: tuple[tuple[str, int], ...]
    stops: int


@dataclass(frozen=True, slots=True)
class MistakeTally:
    """A known mistake and the students who made it.

    `alone` is false if it was only found together with another mistake; then the hint covers both.
    """

    exercise: str
    name: str
    students: tuple[str, ...]
    hint: str
    alone: bool


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the class page: an assignment's rows and their statistics."""

    assignment: str | None
    rows: tuple[Row, ...]
    scores: Scores | None
    only_public: int
    exercises: tuple[ExerciseTally, ...]
    statuses: tuple[tuple[str, int], ...]
    mistakes: tuple[MistakeTally, ...]


def make_section(assignment: str | None, rows: Sequence[Row]) -> Section:
    """Compute the statistics of an assignment's rows; the order of the rows is kept."""
    graded = [row for row in rows if row.status is SubmissionStatus.GRADED]
    names = list(dict.fromkeys(mark.exercise for row in graded for mark in row.marks))
    marks: dict[str, list[Mark]] = {name: [] for name in names}
    stops = Counter(filter(None, map(_first_unsolved, graded)))
    for row in graded:
        for mark in row.marks:
            marks[mark.exercise].append(mark)
    return Section(
        assignment=assignment,
        rows=tuple(rows),
        scores=_scores(graded),
        only_public=sum(row.scope is Scope.PUBLIC for row in graded),
        exercises=tuple(_exercise(name, found, stops[name]) for name, found in marks.items()),
        statuses=_counted(mark for found in marks.values() for mark in found),
        mistakes=_mistakes(graded, names),
    )


def _scores(graded: Sequence[Row]) -> Scores | None:
    known = [(row.score, row.max_score) for row in graded if row.score is not None]
    if not known:
        return None
    tops = {top for _score, top in known}
    same = len(tops) == 1
    values = [score if same else 100 * _share(score, top) for score, top in known]
    counts = Counter(_tenth(score, top) for score, top in known)
    full = _TENTHS
    bins = [
        Bin(low, 100 if tenth == full else low + 9, counts[tenth])
        for tenth, low in enumerate(range(0, 101, 10))
    ]
    return Scores(
        count=len(known),
        full=counts[full],
        median=median(values),
        mean=fmean(values),
        top=tops.pop() if same else 100.0,
        in_percent=not same,
        bins=tuple(bins),
    )


def _share(score: float, top: float) -> float:
    return score / top if top else 0.0


def _tenth(score: float, top: float) -> int:
    """Return the index of a score's bar; the last bar is for full marks only."""
    if top and score >= top:
        return _TENTHS
    return min(_TENTHS - 1, int(_TENTHS * _share(score, top) + 1e-9))


def _first_unsolved(row: Row) -> str | None:
    unsolved = (mark.exercise for mark in row.marks if mark.status is not ExerciseStatus.PASSED)
    return next(unsolved, None)


def _exercise(name: str, marks: Sequence[Mark], stops: int) -> ExerciseTally:
    tones = Counter(LOOKS[mark.status].tone for mark in marks)
    return ExerciseTally(
        name=name,
        count=len(marks),
        full=sum(mark.status is ExerciseStatus.PASSED for mark in marks),
        mean=fmean(mark.score for mark in marks),
        max_score=max(mark.max_score for mark in marks),
        tones=tuple((tone, tones[tone]) for tone in TONES if tones[tone]),
        others=_counted(marks),
        stops=stops,
    )


def _counted(marks: Iterable[Mark]) -> tuple[tuple[str, int], ...]:
    """Count every status except full marks, in the order of `LOOKS`."""
    counts = Counter(mark.status for mark in marks)
    return tuple(
        (look.short, counts[status])
        for status, look in LOOKS.items()
        if counts[status] and status is not ExerciseStatus.PASSED
    )


def _mistakes(graded: Sequence[Row], names: Sequence[str]) -> tuple[MistakeTally, ...]:
    students: dict[tuple[str, str], set[str]] = {}
    alone: dict[tuple[str, str], set[str]] = {}
    together: dict[tuple[str, str], set[str]] = {}
    for row in graded:
        for mark in row.marks:
            for mistake in mark.mistakes:
                key = (mark.exercise, mistake)
                students.setdefault(key, set()).add(row.student)
                hints = alone if len(mark.mistakes) == 1 else together
                hints.setdefault(key, set()).add(mark.hint)
    found = [
        MistakeTally(*key, tuple(sorted(who)), min(alone.get(key) or together[key]), key in alone)
        for key, who in students.items()
    ]
    return tuple(sorted(found, key=lambda m: (-len(m.students), names.index(m.exercise), m.name)))
