"""Brightspace: the grades that one exports, fills and imports as CSV.

The form, from D2L's page on importing grades and public exports: the columns `OrgDefinedId` and
`Username`, or one of them, perhaps names and an address, then `Item Points Grade` or `Item Points
Grade <Numeric MaxPoints:100 Weight:10>`, and at the end `End-of-Line Indicator` with `#` in every
row. Identifiers have a `#` in front, so that spreadsheets keep their zeros. Computed grades cannot
be imported. An empty cell changes nothing. The numbers in the names of downloaded files are others,
so that submissions are matched by name or through a class list.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence

from autograder.errors import UsageError
from autograder.exports.entries import entry, number
from autograder.exports.gradebook import (
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
from autograder.reports.text import spreadsheet_cell

PLATFORM = "brightspace"
_COLUMN = re.compile(r"(?P<title>.+?) Points Grade(?P<more>\s*<.*>)?", re.DOTALL)
_MAXIMUM = re.compile(r"MaxPoints:\s*([\d.,]+)")
_END = "End-of-Line Indicator"


def brightspace_gradebook(
    sheet: Sheet,
    people: Sequence[Recipient],
    assignment: str,
    *,
    column: str | None = None,
    zero_missing: bool = False,
) -> Exported:
    """Return a teacher's exported grades with one item's points filled.

    Args:
        sheet: the file, as "Enter Grades: Export" gave it, with points.
        people: those who get grades.
        assignment: the assignment of the grades.
        column: the column to fill; None for the item with the assignment's name.
        zero_missing: whether students who submitted nothing get a zero where the cell is empty.

    Raises:
        UsageError: it is not an export of grades, not of this course, or the column is not there.
    """
    number_column = find_column(sheet, "OrgDefinedId")
    user = find_column(sheet, "Username")
    if number_column is None and user is None:
        raise UsageError(
            f"{sheet.name} is not an export of Brightspace's grades: it needs the column "
            f"OrgDefinedId or Username, and has: {named(sheet.header)}"
        )
    found = {c: match for c, h in enumerate(sheet.header) if (match := _COLUMN.fullmatch(h))}
    titles = {c: match["title"] for c, match in found.items()}
    chosen = choose_column(sheet, titles, column, assignment)
    most = _MAXIMUM.search(found[chosen]["more"] or "")
    target = Target(
        PLATFORM,
        _rows(sheet, number_column, user),
        chosen,
        maximum=as_number(most[1]) if most else None,
    )
    return fill(sheet, target, people, zero_missing=zero_missing)


def _rows(sheet: Sheet, number_column: int | None, user: int | None) -> Mapping[int, RowKeys]:
    last, first = find_column(sheet, "Last Name"), find_column(sheet, "First Name")
    places = {"OrgDefinedId": number_column, "Username": user, "Email": find_column(sheet, "Email")}
    rows = {}
    for row in range(1, len(sheet.rows)):
        others = {t: sheet.value(row, c) for t, c in places.items() if c is not None}
        parts = [sheet.value(row, c) for c in (last, first) if c is not None]
        if others.get("OrgDefinedId") or others.get("Username"):
            rows[row] = RowKeys("", others, ", ".join(filter(None, parts)))
    return rows


def made_gradebook(people: Sequence[Recipient], title: str) -> Exported:
    """Return a file for the import, made from a class list with the columns of Brightspace.

    Args:
        people: those who get grades.
        title: the name of the grade item.

    Raises:
        UsageError: there is no class list with `OrgDefinedId` or `Username`.
    """
    keys = [key for key in ("OrgDefinedId", "Username") if any(_listed(p, key) for p in people)]
    if not keys:
        raise UsageError(
            "without --gradebook a class list (--roster) with the column OrgDefinedId or Username "
            "is needed: the names of a download do not hold them"
        )
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow([*keys, spreadsheet_cell(f"{title} Points Grade"), _END])
    left, written = [], 0
    for person in people:
        made = entry(person.grade)
        identifiers = [_listed(person, key) for key in keys]
        if made.points is None or not any(identifiers):
            left.append(person.name)
            continue
        marked = [f"#{value.lstrip('#')}" if value else "" for value in identifiers]
        writer.writerow([*map(spreadsheet_cell, marked), number(made.points), "#"])
        written += 1
    notes = (f"left out, without points or identifier: {named(left)}",) if left else ()
    return Exported(file.getvalue().encode(), f"students written: {written}", notes)


def _listed(person: Recipient, key: str) -> str:
    listed = person.grade.listed
    return listed.row.get(key, "") if listed is not None else ""
