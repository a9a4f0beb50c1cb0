"""Grades as a table: a row for each person, a column for each fact and exercise.

The CSV file starts with a byte order mark, without which Excel reads it in the encoding of the
country (Microsoft's page on opening UTF-8 CSV files in Excel).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from autograder.exports.comments import in_one_line
from autograder.exports.entries import entry
from autograder.exports.recipients import Recipient, recipients
from autograder.grades.records import Attempt, ClassGrades, Grade, Timing
from autograder.reports.grade_words import days_late
from autograder.reports.text import spreadsheet_cell

Value = str | float | int | None

_HEAD = (
    *("name", "id", "email", "section", "group", "assignment", "status"),
    *("attempt", "attempts", "submitted_at", "timing", "late"),
    *("raw", "decided", "penalty", "extra", "final", "max_score"),
)
_TAIL = ("sha256", "comment", "notes")


@dataclass(frozen=True, slots=True)
class Table:
    """The names of the columns, and the rows; numbers are numbers, text is as it came."""

    columns: tuple[str, ...]
    rows: Iterator[tuple[Value, ...]]


def grades_table(grades: ClassGrades, comment_of: Callable[[Grade], str]) -> Table:
    """Return a row for each person.

    Args:
        grades: the grades.
        comment_of: returns the comment for a grade.
    """
    exercises = exercise_columns(grades)
    columns = (*_HEAD, *exercises.values(), *_TAIL)
    return Table(
        columns, (_row(p, tuple(exercises), comment_of) for p in recipients(grades.grades))
    )


def exercise_columns(grades: ClassGrades) -> dict[tuple[str, str], str]:
    """Return the column of each exercise, by assignment and name, in the order of the grades.

    With several assignments, the column names the assignment, too.
    """
    keys = dict.fromkeys((g.assignment, e.name) for g in grades.grades for e in g.exercises)
    several = len({assignment for assignment, _name in keys}) > 1
    taken = {*_HEAD, *_TAIL}
    return {key: f"{key[0]}: {key[1]}" if several or key[1] in taken else key[1] for key in keys}


def _row(
    person: Recipient, exercises: Sequence[tuple[str, str]], comment_of: Callable[[Grade], str]
) -> tuple[Value, ...]:
    grade = person.grade
    listed = grade.listed
    counting = counting_attempt(grade)
    scores = {(grade.assignment, each.name): each.score for each in grade.exercises}
    submitted = counting.submitted_at if counting is not None else ""
    if not submitted and grade.origin is not None:
        submitted = grade.origin.submitted_at
    return (
        person.name,
        (listed.user if listed is not None else "") or person.user or grade.student,
        person.email,
        "; ".join(listed.sections) if listed is not None else "",
        listed.group if listed is not None else "",
        grade.assignment,
        str(grade.standing),
        counting.number if counting is not None else None,
        len(grade.attempts) or None,
        submitted,
        str(grade.timing).replace("_", " ") if grade.timing is not Timing.NO_DUE_TIME else "",
        days_late(grade) or None,
        grade.raw,
        grade.score,
        grade.penalty or None,
        grade.extra or None,
        entry(grade).points,
        grade.max_score,
        *(scores.get(key) for key in exercises),
        grade.sha256 or "",
        in_one_line(comment_of(grade)),
        "; ".join([*grade.notes, *(["dropped as one of the lowest"] if grade.is_dropped else [])]),
    )


def counting_attempt(grade: Grade) -> Attempt | None:
    """Return the attempt that counts, or None without a submission."""
    return next((attempt for attempt in grade.attempts if attempt.counts), None)


def grades_csv(grades: ClassGrades, comment_of: Callable[[Grade], str]) -> bytes:
    """Return the table as CSV for Excel; no cell is run as a formula.

    Args:
        grades: the grades.
        comment_of: returns the comment for a grade.
    """
    table = grades_table(grades, comment_of)
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    for row in (table.columns, *table.rows):
        writer.writerow([spreadsheet_cell(value) for value in row])
    return file.getvalue().encode("utf-8-sig")
