"""Moodle: the grading worksheet of an assignment.

The form, as Moodle's own importer reads it (`mod/assign/feedback/offline/importgradeslib.php` in
moodle/moodle): CSV with the columns `Identifier` (`Participant ` and a number), `Grade` and `Last
modified (grade)`, and a column for each kind of feedback, such as `Feedback comments`. The number
is that in the folder names of "Download all submissions". A row whose grade was changed on the
platform after its `Last modified (grade)` is not imported, and neither is an empty grade. Moodle
reads and writes decimals as in the language of the site.
"""

from __future__ import annotations

import csv
import html
import io
import re
from collections.abc import Mapping, Sequence

from autograder.errors import UsageError
from autograder.exports.entries import entry, number
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
from autograder.reports.text import spreadsheet_cell

PLATFORM = "moodle"
_COLUMNS = (
    *("Identifier", "Full name", "Email address", "Status", "Grade", "Maximum Grade"),
    *("Grade can be changed", "Last modified (grade)", "Feedback comments"),
)
_NUMBER = re.compile(r"\D*?(\d{1,18})")
_OTHERS = ("ID number", "Email address", "Username")


def moodle_worksheet(
    sheet: Sheet,
    people: Sequence[Recipient],
    *,
    column: str | None = None,
    zero_missing: bool = False,
    commenter: Commenter | None = None,
) -> Exported:
    """Return a teacher's downloaded worksheet with the grades and empty comments filled.

    A worksheet is of one assignment, so its column is `Grade`. In another language of the site,
    `column` names it; the column of the numbers is found by its cells.

    Args:
        sheet: the worksheet, as Moodle's "Download grading worksheet" gave it.
        people: those who get grades.
        column: the column of the points; None for `Grade`.
        zero_missing: whether students who submitted nothing get a zero where the cell is empty.
        commenter: makes the comments; None to leave that column as it is.

    Raises:
        UsageError: it is not a worksheet, not of this course, or the column is not there.
    """
    identifier = _identifier(sheet)
    if identifier is None:
        raise UsageError(
            f"{sheet.name} is not a grading worksheet of Moodle: no column holds the numbers of "
            f"the participants, only: {named(sheet.header)}"
        )
    titles = {c: h for c, h in enumerate(sheet.header) if c != identifier and h}
    chosen = choose_column(sheet, titles, column or "Grade", "Grade")
    _refuse_text(sheet, chosen)
    most = find_column(sheet, "Maximum Grade")
    target = Target(
        PLATFORM,
        _rows(sheet, identifier),
        chosen,
        maximum=as_number(sheet.value(1, most)) if most is not None and sheet.rows[1:] else None,
        comments=find_column(sheet, "Feedback comments"),
        decimals=() if most is None else (most,),
    )
    escaped = None if commenter is None else lambda grade: html.escape(commenter(grade), False)
    return fill(sheet, target, people, zero_missing=zero_missing, commenter=escaped)


def _identifier(sheet: Sheet) -> int | None:
    known = find_column(sheet, "Identifier")
    if known is not None:
        return known
    for column in range(len(sheet.header)):
        values = [sheet.value(row, column) for row in range(1, len(sheet.rows))]
        numbers = [match[1] for value in values if (match := _NUMBER.fullmatch(value))]
        if values and len(set(numbers)) == len(values) and not any(v.isdigit() for v in values):
            return column
    return None


def _refuse_text(sheet: Sheet, column: int) -> None:
    """Refuse a column of names or of a scale: points would replace its text."""
    values = (sheet.value(row, column) for row in range(1, len(sheet.rows)))
    if any(value not in ("", "-") and as_number(value) is None for value in values):
        called = sheet.header[column]
        raise UsageError(
            f"the column {called!r} of {sheet.name} holds text where points are needed"
        )


def _rows(sheet: Sheet, identifier: int) -> Mapping[int, RowKeys]:
    others = {name: place for name in _OTHERS if (place := find_column(sheet, name)) is not None}
    full = find_column(sheet, "Full name")
    rows = {}
    for row in range(1, len(sheet.rows)):
        match = _NUMBER.fullmatch(sheet.value(row, identifier))
        identifiers = {title: sheet.value(row, place) for title, place in others.items()}
        name = sheet.value(row, full) if full is not None else ""
        if match:
            rows[row] = RowKeys(match[1], identifiers, name)
    return rows


def made_worksheet(people: Sequence[Recipient], *, commenter: Commenter | None = None) -> Exported:
    """Return a worksheet made from the names of a download, for teachers without their own.

    The site has to show English, because Moodle knows the columns by their names. `Last modified
    (grade)` is `-`, so Moodle imports the grade of a student who has none yet; for the others the
    teacher ticks "Allow updating records that have been modified more recently".

    Raises:
        UsageError: no submission comes from a download of Moodle.
    """
    known = [p for p in people if p.platform == PLATFORM and p.user]
    if not known:
        raise UsageError(
            "no submission comes from a download of Moodle; give the worksheet with --gradebook"
        )
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    left = []
    written = 0
    for person in known:
        made = entry(person.grade)
        if made.points is None:
            left.append(person.name)
            continue
        comment = html.escape(commenter(person.grade), False) if commenter else ""
        cells = (
            *(f"Participant {person.user}", person.name, person.email, ""),
            *(number(made.points), number(person.grade.max_score), "Yes", "-", comment),
        )
        writer.writerow([cell if cell == "-" else spreadsheet_cell(cell) for cell in cells])
        written += 1
    lost = [person.name for person in people if person not in known]
    notes = [f"left out, without points: {named(left)}"] if left else []
    notes += [f"left out, not from a download of Moodle: {named(lost)}"] if lost else []
    return Exported(file.getvalue().encode(), f"students written: {written}", tuple(notes))
