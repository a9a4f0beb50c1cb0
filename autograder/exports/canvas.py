"""Canvas: the gradebook as CSV.

The form, as Canvas's own importer reads it (`lib/gradebook_importer.rb` in instructure/canvas-lms):
the header has `Student` first and `ID` second, or `LastName`, `FirstName` and `ID`; then `SIS User
ID`, `SIS Login ID`, perhaps `Integration ID` and `Root Account`, and `Section`. Assignments follow
as `Name (number)`. Rows such as `Manual Posting` and `Points Possible` stand above the students. A
column that is `(read only)` in `Points Possible` is computed by Canvas. `EX` excuses a student. The
table may be separated by semicolons. The number in a download's file names is that of `ID`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from autograder.errors import UsageError
from autograder.exports.gradebook import (
    Exported,
    Target,
    as_number,
    choose_column,
    fill,
    find_column,
)
from autograder.exports.matching import RowKeys
from autograder.exports.recipients import Recipient
from autograder.exports.sheet import Sheet

PLATFORM = "canvas"
EXCUSED = "EX"
_OTHERS = ("SIS User ID", "SIS Login ID", "Integration ID")
_TITLE = re.compile(r"(?P<title>.*\S)\s*\((?P<number>\d+)\)", re.DOTALL)
_COMPUTED = re.compile(
    r"(unposted )?(current|final) (score|points|grade)|override (score|grade|status)"
)
_TEST_STUDENT = "Student, Test"


def canvas_gradebook(
    sheet: Sheet,
    people: Sequence[Recipient],
    assignment: str,
    *,
    column: str | None = None,
    zero_missing: bool = False,
) -> Exported:
    """Return a teacher's downloaded gradebook with one assignment's column filled.

    Args:
        sheet: the gradebook, as Canvas's "Export" gave it.
        people: those who get grades.
        assignment: the assignment of the grades.
        column: the column to fill; None for the column with the assignment's name.
        zero_missing: whether students who submitted nothing get a zero where the cell is empty.

    Raises:
        UsageError: it is not a gradebook of Canvas, not of this course, or the column is not there.
    """
    number_column = find_column(sheet, "ID")
    named = find_column(sheet, "Student", "LastName")
    section = find_column(sheet, "Section")
    if number_column is None or named is None or section is None:
        raise UsageError(
            f"{sheet.name} is not a gradebook of Canvas: it needs the columns Student, ID and "
            f"Section, and has: {', '.join(sheet.header[:12])}"
        )
    possible = next(
        (r for r in range(len(sheet.rows)) if "Points Possible" in sheet.value(r, 0)), None
    )
    titles = _titles(sheet, section, possible)
    chosen = choose_column(sheet, titles, column, assignment)
    maximum = as_number(sheet.value(possible, chosen)) if possible is not None else None
    rows = _rows(sheet, named, number_column)
    target = Target(PLATFORM, rows, chosen, EXCUSED, maximum)
    return fill(sheet, target, people, zero_missing=zero_missing)


def _titles(sheet: Sheet, section: int, possible: int | None) -> dict[int, str]:
    titles = {}
    for place, header in enumerate(sheet.header):
        read_only = possible is not None and "read only" in sheet.value(possible, place).lower()
        if place > section and header and not read_only and not _COMPUTED.search(header.lower()):
            match = _TITLE.fullmatch(header)
            titles[place] = match["title"] if match else header
    return titles


def _rows(sheet: Sheet, named: int, number_column: int) -> Mapping[int, RowKeys]:
    others = {name: place for name in _OTHERS if (place := find_column(sheet, name)) is not None}
    first = find_column(sheet, "FirstName")
    rows = {}
    for row in range(1, len(sheet.rows)):
        name = sheet.value(row, named)
        number = sheet.value(row, number_column)
        identifiers = {title: sheet.value(row, place) for title, place in others.items()}
        # The rows above the students have a name at most; a student always has a number, too.
        is_student = bool(number or any(identifiers.values()))
        if first is not None and named != first:
            name = f"{name}, {sheet.value(row, first)}"
        if is_student and name != _TEST_STUDENT and "Points Possible" not in name:
            rows[row] = RowKeys(number, identifiers, name)
    return rows
