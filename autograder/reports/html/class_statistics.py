"""From rows to what a teacher wants to know: scores, exercises, known mistakes. Pure."""

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
    """A bar of the distribution: scores from `low` to `high` percent, both included."""

    low: int
    high: int
    count: int


@dataclass(frozen=True, slots=True)
class Scores:
    """The scores of a section, in points, or in percent where not all are out of the same."""

    count: int
    full: int
    median: float
    mean: float
    top: float
    in_percent: bool
    bins: tuple[Bin, ...]


@dataclass(frozen=True, slots=True)
class ExerciseTally:
    """One exercise over the class; `tones` counts marks by tone, `others` the plain failures."""

    name: str
    count: int
    full: int
    mean: float
    max_score: float
    tones: tuple[tuple[str, int], ...]
    others: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class MistakeTally:
    """A known mistake and who made it.

    `alone` is false where it only came together with another one: then the hint speaks of both.
    """

    exercise: str
    name: str
    students: tuple[str, ...]
    hint: str
    alone: bool


@dataclass(frozen=True, slots=True)
class Section:
    """All that the class page says of one assignment; `rows` are sorted by student."""

    assignment: str | None
    rows: tuple[Row, ...]
    scores: Scores | None
    only_public: int
    exercises: tuple[ExerciseTally, ...]
    statuses: tuple[tuple[str, int], ...]
    mistakes: tuple[MistakeTally, ...]


def sections(rows: Iterable[Row]) -> tuple[Section, ...]:
    """Return one section for each assignment, the same for any order of rows.

    A submission without an assignment stands with the others where all are of one assignment.
    """
    ordered = sorted(rows, key=_order)
    names = sorted({row.assignment for row in ordered if row.assignment is not None})
    if len(names) <= 1:
        return (_section(names[0] if names else None, ordered),) if ordered else ()
    found = [_section(name, [row for row in ordered if row.assignment == name]) for name in names]
    others = [row for row in ordered if row.assignment is None]
    return (*found, _section(None, others)) if others else tuple(found)


def apart(rows: Iterable[Row]) -> list[Row]:
    """Return what could not be graded, faults of ours first."""
    found = [row for row in rows if row.status is not SubmissionStatus.GRADED]
    return sorted(found, key=lambda row: (row.status is SubmissionStatus.UNREADABLE, _order(row)))


def several(rows: Iterable[Row]) -> list[str]:
    """Return the students who have more than one result for an assignment."""
    seen: dict[str | None, set[str]] = {}
    twice: set[str] = set()
    for row in rows:
        students = seen.setdefault(row.assignment, set())
        (twice if row.student in students else students).add(row.student)
    return sorted(twice)


def _order(row: Row) -> tuple[str, ...]:
    first = (row.student.casefold(), row.student, row.file, row.assignment or "")
    return (*first, row.status, f"{row.score}", row.note)


def _section(assignment: str | None, rows: Sequence[Row]) -> Section:
    graded = [row for row in rows if row.status is SubmissionStatus.GRADED]
    names = list(dict.fromkeys(mark.exercise for row in graded for mark in row.marks))
    marks: dict[str, list[Mark]] = {name: [] for name in names}
    for row in graded:
        for mark in row.marks:
            marks[mark.exercise].append(mark)
    return Section(
        assignment=assignment,
        rows=tuple(rows),
        scores=_scores(graded),
        only_public=sum(row.scope is Scope.PUBLIC for row in graded),
        exercises=tuple(_exercise(name, found) for name, found in marks.items()),
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
    """Return which bar a score belongs to; the last one is for full marks alone."""
    if top and score >= top:
        return _TENTHS
    return min(_TENTHS - 1, int(_TENTHS * _share(score, top) + 1e-9))


def _exercise(name: str, marks: Sequence[Mark]) -> ExerciseTally:
    tones = Counter(LOOKS[mark.status].tone for mark in marks)
    return ExerciseTally(
        name=name,
        count=len(marks),
        full=sum(mark.status is ExerciseStatus.PASSED for mark in marks),
        mean=fmean(mark.score for mark in marks),
        max_score=max(mark.max_score for mark in marks),
        tones=tuple((tone, tones[tone]) for tone in TONES if tones[tone]),
        others=_counted(marks),
    )


def _counted(marks: Iterable[Mark]) -> tuple[tuple[str, int], ...]:
    """Count every status but full marks, in the order of the words."""
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
