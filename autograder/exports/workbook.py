"""Grades as an Excel workbook: a sheet of grades and a sheet of exercises.

Written by XlsxWriter (the extra `excel`). Text is written as text: XlsxWriter makes no formula, no
link and no number of it, and a cell that could become a formula when it is edited is made safe.
"""

from __future__ import annotations

import io
import math
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from autograder.errors import package_missing
from autograder.exports.recipients import recipients
from autograder.exports.table import Value, grades_table
from autograder.exports.writing import write_whole
from autograder.grades.records import ClassGrades, Grade
from autograder.reports.text import spreadsheet_cell

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MAX_CELL = 32_000
"""Excel holds 32,767 characters in a cell."""
_EXERCISES = (
    *("name", "id", "assignment", "exercise", "status", "automatic", "score", "max_score"),
    *("decided_by", "why", "outdated"),
)
_OPTIONS = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "constant_memory": True,
}


def write_workbook(path: Path, grades: ClassGrades, comment_of: Callable[[Grade], str]) -> None:
    """Write the workbook.

    Args:
        path: the file.
        grades: the grades.
        comment_of: returns the comment for a grade.

    Raises:
        UsageError: XlsxWriter is not installed.
    """
    try:
        from xlsxwriter import Workbook
    except ModuleNotFoundError:
        raise package_missing("an Excel workbook", "xlsxwriter") from None
    table = grades_table(grades, comment_of)
    content = io.BytesIO()  # XlsxWriter has an error of its own for a full disk
    with Workbook(content, _OPTIONS) as book:
        head = book.add_format({"bold": True})
        _write(book.add_worksheet("Grades"), table.columns, table.rows, head)
        _write(book.add_worksheet("Exercises"), _EXERCISES, _exercises(grades), head)
    write_whole(path, content.getvalue())


def _exercises(grades: ClassGrades) -> Iterator[tuple[Value, ...]]:
    for person in recipients(grades.grades):
        grade = person.grade
        for each in grade.exercises:
            decision = each.decision
            yield (
                person.name,
                person.user or grade.student,
                grade.assignment,
                each.name,
                str(each.status),
                each.automatic,
                each.score,
                each.max_score,
                decision.by if decision is not None else "",
                decision.why if decision is not None else "",
                "yes" if each.is_outdated else "",
            )


def _write(
    sheet: Worksheet, columns: Sequence[str], rows: Iterable[Sequence[Value]], head: Any
) -> None:
    sheet.freeze_panes(1, 1)
    sheet.set_column(0, 0, 28)
    for column, name in enumerate(columns):
        sheet.write_string(0, column, _text(name), head)
    for row, values in enumerate(rows, start=1):
        for column, value in enumerate(values):
            if isinstance(value, str):
                if value:
                    sheet.write_string(row, column, _text(value))
            elif value is not None and math.isfinite(value):
                sheet.write_number(row, column, value)


def _text(value: str) -> str:
    safe = _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", str(spreadsheet_cell(value)))
    return safe if len(safe) <= _MAX_CELL else safe[:_MAX_CELL] + "\N{HORIZONTAL ELLIPSIS}"
