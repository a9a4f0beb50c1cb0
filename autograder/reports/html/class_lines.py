"""The lines of the class page's table: submissions joined with the grades of their students. Pure.

A line has a submission, a grade, or both. Without grades, each submission is a line.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from autograder.grades.records import ClassGrades, Grade, Standing, Timing
from autograder.grades.whole_class import is_outdated
from autograder.reports.html.class_changes import Change
from autograder.reports.html.class_order import sections
from autograder.reports.html.class_rows import Row
from autograder.reports.html.class_statistics import Section

STANDINGS = {
    Standing.GRADED: "graded",
    Standing.UNREADABLE: "unreadable",
    Standing.INTERNAL: "internal error",
    Standing.NOT_SUBMITTED: "not handed in",
    Standing.EXCUSED: "excused",
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table.

    Attributes:
        student: the student as in the results.
        name: the name to show.
        row: the submission that counts, or None.
        grade: the grade, or None.
        change: what changed since the earlier run, or None.
    """

    student: str
    name: str
    row: Row | None
    grade: Grade | None = None
    change: Change | None = None

    @property
    def standing(self) -> Standing:
        """The standing of the submission."""
        if self.grade is not None:
            return self.grade.standing
        return Standing(str(self.row.status)) if self.row is not None else Standing.NOT_SUBMITTED

    @property
    def is_late(self) -> bool:
        """Whether the submission was late, by the due time or as its platform marked it."""
        if self.grade is not None and self.grade.timing is not Timing.NO_DUE_TIME:
            return self.grade.timing is Timing.LATE
        return self.row is not None and self.row.late

    @property
    def score(self) -> float | None:
        """The automatic score."""
        return self.row.score if self.row is not None else None

    @property
    def is_outdated(self) -> bool:
        """Whether the automatic score under a decision by hand has changed."""
        return self.grade is not None and is_outdated(self.grade)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the page: the statistics of an assignment, and the lines of its table."""

    section: Section
    lines: tuple[Line, ...]


def parts(
    rows: Sequence[Row],
    grades: ClassGrades | None,
    changes: Mapping[tuple[str, str | None], Change],
) -> tuple[Part, ...]:
    """Return a part for each assignment.

    With grades, an attempt that does not count is left out, of the statistics too.
    """
    known = grades.grades if grades is not None else ()
    counted = rows_that_count(rows, known)
    found = sections(counted, {grade.assignment for grade in known if grade.assignment})
    by_path = {row.path: row for row in counted}
    used = {grade.path for grade in known if grade.path}
    if len(found) == 1:
        # A grade without an assignment is that of an unreadable submission.
        return (Part(found[0], tuple(_lines(found[0], known, by_path, used, changes))),)
    by_assignment: dict[str | None, list[Grade]] = {}
    for grade in known:
        by_assignment.setdefault(grade.assignment or None, []).append(grade)
    return tuple(
        Part(
            section,
            tuple(
                _lines(section, by_assignment.get(section.assignment, ()), by_path, used, changes)
            ),
        )
        for section in found
    )


def rows_that_count(rows: Sequence[Row], grades: Sequence[Grade]) -> list[Row]:
    """Return the rows that a grade is made from, and those of students without a grade."""
    if not grades:
        return list(rows)
    paths = {grade.path for grade in grades if grade.path}
    graded = {(grade.assignment, grade.student) for grade in grades if grade.path}
    students = {grade.student for grade in grades if grade.path}
    return [
        row
        for row in rows
        if row.path in paths
        or (
            row.student not in students
            if row.assignment is None
            else (row.assignment, row.student) not in graded
        )
    ]


def _lines(
    section: Section,
    grades: Sequence[Grade],
    by_path: Mapping[str, Row],
    used: set[str],
    changes: Mapping[tuple[str, str | None], Change],
) -> Iterator[Line]:
    for grade in grades:
        assignment = grade.assignment or None
        change = changes.get((grade.student, assignment)) or changes.get((grade.student, None))
        row = by_path.get(grade.path) if grade.path else None
        yield Line(grade.student, grade.name or grade.student, row, grade, change)
    for row in section.rows:
        if row.path not in used:
            assignment = row.assignment or section.assignment
            change = changes.get((row.student, assignment)) or changes.get((row.student, None))
            yield Line(row.student, row.student, row, None, change)
