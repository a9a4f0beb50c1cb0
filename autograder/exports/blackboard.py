"""Blackboard: the file of the Grade Center that one downloads, fills and uploads.

The form, from Blackboard's help on working offline and public course files: text separated by tabs
in UTF-16 with the ending `.xls`, or CSV. The first columns are `Last Name`, `First Name`,
`Username`, perhaps `Student ID`, `Last Access` and `Availability`. A column of grades is called
`Name [Total Pts: 100 Score] |12345`; the number at the end identifies it and must stay. A download
with comments has `Feedback to Learner`, `Grading Notes` and their formats as further columns. The
user name identifies a student, also in the names of downloaded files.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from autograder.errors import UsageError
from autograder.exports.gradebook import (
    Commenter,
    Exported,
    Target,
    as_number,
    choose_column,
    fill,
    find_column,
    named,
)
from autograder.exports.matching import RowKeys
from autograder.exports.recipients import Recipient
from autograder.exports.sheet import Sheet

PLATFORM = "blackboard"
_COLUMN = re.compile(
    r"(?P<title>.*?)\s*\[Total Pts: (?:up to )?(?P<points>[\d.,]+)(?P<kind>[^\]]*)\]\s*(?:\|\d+)?",
    re.DOTALL,
)
_MAX_HEADING = 2000
"""Longer headings are no column of grades; they would be searched in quadratic time."""
_COMPUTED = ("total", "weighted total")


def blackboard_gradebook(
    sheet: Sheet,
    people: Sequence[Recipient],
    assignment: str,
    *,
    column: str | None = None,
    zero_missing: bool = False,
    commenter: Commenter | None = None,
) -> Exported:
    """Return a teacher's downloaded file with one assignment's column filled.

    Args:
        sheet: the file, as "Work Offline: Download" gave it.
        people: those who get grades.
        assignment: the assignment of the grades.
        column: the column to fill; None for the column with the assignment's name.
        zero_missing: whether students who submitted nothing get a zero where the cell is empty.
        commenter: makes the comments for the column `Feedback to Learner`, if there is one.

    Raises:
        UsageError: it is not a file of Blackboard, not of this course, or the column is not there.
    """
    user = find_column(sheet, "Username", "User Name")
    if user is None:
        raise UsageError(
            f"{sheet.name} is not a download of Blackboard's Grade Center: it needs the column "
            f"Username, and has: {named(sheet.header)}"
        )
    short = {c: h for c, h in enumerate(sheet.header) if len(h) <= _MAX_HEADING}
    found = {c: match for c, h in short.items() if (match := _COLUMN.fullmatch(h))}
    titles = {c: m["title"] for c, m in found.items() if m["title"].lower() not in _COMPUTED}
    chosen = choose_column(sheet, titles, column, assignment)
    target = Target(
        PLATFORM,
        _rows(sheet, user),
        chosen,
        maximum=as_number(found[chosen]["points"]),
        comments=find_column(sheet, "Feedback to Learner"),
    )
    return fill(sheet, target, people, zero_missing=zero_missing, commenter=commenter)


def _rows(sheet: Sheet, user: int) -> Mapping[int, RowKeys]:
    last, first = find_column(sheet, "Last Name"), find_column(sheet, "First Name")
    student = find_column(sheet, "Student ID")
    rows = {}
    for row in range(1, len(sheet.rows)):
        parts = [sheet.value(row, c) for c in (last, first) if c is not None]
        others = {"Student ID": sheet.value(row, student)} if student is not None else {}
        if sheet.value(row, user):
            rows[row] = RowKeys(sheet.value(row, user), others, ", ".join(filter(None, parts)))
    return rows
