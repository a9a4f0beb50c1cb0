"""The order of the class page: a section per assignment, with rows sorted by student. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from autograder.records import SubmissionStatus
from autograder.reports.html.class_rows import Row
from autograder.reports.html.class_statistics import Section, make_section


def sections(rows: Iterable[Row], assignments: Iterable[str] = ()) -> tuple[Section, ...]:
    """Return a section per assignment, sorted by name; the order of `rows` does not matter.

    Rows without an assignment form a last section. If there is a single assignment, they join its
    section. `assignments` get a section also if they have no row.
    """
    ordered = sorted(rows, key=_sort_key)
    graded = {row.assignment for row in ordered if row.assignment is not None}
    names = sorted(graded | set(assignments))
    if len(names) <= 1:
        only = names[0] if names else None
        return (make_section(only, ordered),) if ordered or names else ()
    found = [
        make_section(name, [row for row in ordered if row.assignment == name]) for name in names
    ]
    others = [row for row in ordered if row.assignment is None]
    return (*found, make_section(None, others)) if others else tuple(found)


def apart(rows: Iterable[Row]) -> list[Row]:
    """Return the rows that were not graded, internal faults first."""
    found = [row for row in rows if row.status is not SubmissionStatus.GRADED]
    return sorted(
        found, key=lambda row: (row.status is SubmissionStatus.UNREADABLE, _sort_key(row))
    )


def several(rows: Iterable[Row]) -> list[str]:
    """Return the students with several results for the same assignment, sorted."""
    seen: dict[str | None, set[str]] = {}
    twice: set[str] = set()
    for row in rows:
        students = seen.setdefault(row.assignment, set())
        (twice if row.student in students else students).add(row.student)
    return sorted(twice)


def _sort_key(row: Row) -> tuple[str, ...]:
    """Return the sort key of a row: the student's name without case, then the other fields."""
    first = (row.student.casefold(), row.student, row.file, row.assignment or "")
    return (*first, row.status, f"{row.score}", row.note)
