"""What a grade says beside its points, in a few words, for the table in a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from autograder.grades.records import Decision, DecisionKind, Grade, Standing, Timing
from autograder.grades.whole_class import is_outdated
from autograder.reports.text import points

_DAY = 86400
OUTDATED = "the automatic score has changed since a decision by hand, which still counts"


def names_of(grades: Sequence[Grade]) -> list[str]:
    """Return the names to show; a name that several students have is followed by the number.

    >>> two = [Grade("a", n, "Anna", Standing.GRADED, 1, 1, 1, 1) for n in ("anna_5", "anna_6")]
    >>> names_of(two)
    ['Anna (anna_5)', 'Anna (anna_6)']
    """
    students = Counter(name for _user, name in {(user_of(g), g.name) for g in grades})
    return [
        f"{grade.name} ({user_of(grade)})" if students[grade.name] > 1 else grade.name
        for grade in grades
    ]


def user_of(grade: Grade) -> str:
    """Return the number or login that tells a student from others of the same name."""
    return grade.listed.user if grade.listed is not None else grade.student


def grade_words(grade: Grade | None) -> Iterator[str]:
    """Yield the facts of a grade that the automatic points do not show, such as lateness.

    >>> list(grade_words(Grade("a", "x", "Ada", Standing.NOT_SUBMITTED, None, None, None, 10)))
    ['not handed in']
    """
    if grade is None:
        return
    if grade.standing is Standing.EXCUSED:
        yield "excused"
    elif grade.standing is Standing.NOT_SUBMITTED:
        yield "not handed in"
    if grade.timing is Timing.LATE:
        yield f"late: {points(grade.penalty)} points less" if grade.penalty else "late"
    if len(grade.attempts) > 1:
        number = next((each.number for each in grade.attempts if each.counts), 0)
        yield f"attempt {number} of {len(grade.attempts)} counts"
    for decision in decided_points(grade):
        what = f"{decision.exercise}: " if decision.exercise else ""
        yield f"{what}{points(decision.points)} points by hand"
    if is_outdated(grade):
        yield "decision out of date"
    if grade.extra:
        yield f"{points(grade.extra)} extra points"


def days_late(grade: Grade) -> float:
    """Return how late a submission is in days, the unit of the penalties; 0 if that is not known.

    The column `late` of every table holds it.
    """
    return round(grade.late_by / _DAY, 3)


def outdated_names(grades: Sequence[Grade]) -> list[str]:
    """Return the students whose automatic score has changed under a decision by hand."""
    named = zip(grades, names_of(grades), strict=True)
    return list(dict.fromkeys(name for grade, name in named if is_outdated(grade)))


def decided_points(grade: Grade) -> Iterator[Decision]:
    """Yield the decisions on points that count: the last decision on each exercise."""
    found = {each.exercise: each for each in grade.decisions if each.kind is DecisionKind.POINTS}
    yield from found.values()
