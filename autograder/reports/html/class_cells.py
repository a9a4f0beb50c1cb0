"""The cells of the class page's table: marks, lateness, remarks and decisions by hand. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from autograder.grades.records import Decision, DecisionKind, ExerciseGrade, Grade, Timing
from autograder.records import EndToEnd, SubmissionStatus
from autograder.reports.html.class_lines import Line
from autograder.reports.html.class_marks import mark_cell
from autograder.reports.html.class_statistics import ExerciseTally
from autograder.reports.html.status_words import in_words
from autograder.reports.text import points

_EMPTY = Markup("<td></td>")
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns the table has, besides the student, the score and the exercises.

    `by_hand` tells whether a cell shows points by hand, which the legend then explains.
    """

    sections: bool
    group: bool
    final: bool
    late: bool
    together: bool
    by_hand: bool


def columns(lines: Sequence[Line]) -> Columns:
    """Return the columns that hold something for at least one line."""
    grades = [line.grade for line in lines if line.grade is not None]
    listed = [grade.listed for grade in grades if grade.listed is not None]
    rows = [line.row for line in lines if line.row is not None]
    return Columns(
        sections=any(each.sections for each in listed),
        group=any(each.group for each in listed),
        final=bool(grades),
        late=any(line.is_late for line in lines)
        or any(grade.timing in (Timing.LATE, Timing.UNKNOWN) for grade in grades),
        together=any(row.end_to_end is not EndToEnd.NOT_RUN for row in rows),
        by_hand=any(e.decision is not None for grade in grades for e in grade.exercises),
    )


def marks(line: Line, exercises: Sequence[ExerciseTally]) -> Markup:
    """Return the cells of all exercises: a mark, with the points if they are neither 0 nor full."""
    row, grade = line.row, line.grade
    is_graded = row is not None and row.status is SubmissionStatus.GRADED
    found = {mark.exercise: mark for mark in row.marks} if row is not None else {}
    decided = {e.name: e for e in grade.exercises if e.decision is not None} if grade else {}
    cells = []
    for each in exercises:
        mark, by_hand = found.get(each.name), decided.get(each.name)
        if by_hand is not None:
            cells.append(mark_cell(by_hand.status, by_hand.score, True))
        elif mark is not None:
            is_part = 0 < mark.score < mark.max_score
            cells.append(mark_cell(mark.status, mark.score if is_part else None, False))
        else:
            cells.append(mark_cell(None, None, False) if is_graded else _EMPTY)
    return Markup("").join(cells)


def lateness(line: Line) -> str:
    """Return by how much a submission was late and what that cost, or that its time is unknown."""
    grade = line.grade
    if grade is None or grade.timing is Timing.NO_DUE_TIME:
        return "late" if line.is_late else ""
    if grade.timing is Timing.UNKNOWN:
        return "time unknown" if grade.path else ""
    if grade.timing is not Timing.LATE:
        return ""
    cost = f", −{points(grade.penalty)}" if grade.penalty else ""
    # A platform that only marks late submissions does not tell by how much.
    return f"{duration(grade.late_by) if grade.late_by else 'late'}{cost}"


def duration(seconds: float) -> str:
    """Return a duration in its two largest units.

    >>> duration(93_600), duration(4_500), duration(20)
    ('1 d 2 h', '1 h 15 min', '1 min')
    """
    days, rest = divmod(int(seconds), _DAY)
    hours, rest = divmod(rest, _HOUR)
    minutes = rest // _MINUTE
    if days:
        return f"{days} d" + (f" {hours} h" if hours else "")
    if hours:
        return f"{hours} h" + (f" {minutes} min" if minutes else "")
    return f"{max(1, minutes)} min"


def remarks(line: Line) -> list[str]:
    """Return the remarks on a line: known mistakes, decisions by hand, and notes."""
    found: list[str] = []
    row, grade = line.row, line.grade
    if row is not None:
        found += [
            f"{mark.exercise}: {' and '.join(map(in_words, mark.mistakes))}"
            for mark in row.marks
            if mark.mistakes
        ]
    if grade is not None:
        found += decisions(grade)
        if grade.extra:
            found.append(f"{points(grade.extra)} extra points")
        found += grade.notes
    if row is not None and row.note:
        found.append(row.note + (f" (and {row.more_notes} more)" if row.more_notes else ""))
    return found


def decisions(grade: Grade) -> Iterator[str]:
    """Yield the decisions by hand about a student, with their reasons."""
    for each in grade.exercises:
        if each.decision is not None:
            yield f"{each.name}: {_points_by_hand(each, each.decision)}"
    for decision in grade.decisions:
        reason = f": {decision.why}" if decision.why else ""
        if decision.kind is DecisionKind.EXCUSE:
            yield f"excused{reason}"
        elif decision.kind is DecisionKind.MORE_TIME:
            yield f"graded with more time{reason}"
        elif decision.kind is DecisionKind.COMMENT:
            yield f"comment{reason}"
        elif not decision.exercise:
            yield f"{points(decision.points)} points in all by hand{reason}"


def _points_by_hand(each: ExerciseGrade, decision: Decision) -> str:
    reason = f": {decision.why}" if decision.why else ""
    return f"{points(each.score)} by hand instead of {points(each.automatic)}{reason}"
