"""`grades.csv`: one line a submission, one column an exercise."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from autograder.records import Report
from autograder.reports.text import spreadsheet_cell

_HEAD = ("student", "assignment", "status", "score", "max_score", "end_to_end")


Row = tuple[tuple[Any, ...], tuple[str, ...], tuple[float, ...], tuple[str, str]]
"""A line: the first cells, the exercises and their scores, the last cells."""


def make_row(report: Report) -> Row:
    """Return what the table holds of a report."""
    first = (
        report.submission.student,
        report.assignment or "",
        str(report.status),
        report.score,
        report.max_score,
        report.end_to_end,
    )
    names, scores = (
        _kept_once(tuple(getattr(exercise, field) for exercise in report.exercises))
        for field in ("name", "score")
    )
    return first, names, scores, (report.submission.path, report.notes[0] if report.notes else "")


@lru_cache(maxsize=1024)
def _kept_once(values: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the same tuple for all that are equal: in a class there are few different ones."""
    return values


def render(rows: Iterable[Row]) -> str:
    """Return the table of scores, sorted by assignment and student."""
    rows = sorted(rows, key=lambda row: (row[0][1], row[0][0], row[3][0]))
    exercises = list(dict.fromkeys(name for _first, names, *_rest in rows for name in names))
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow([*_HEAD, *exercises, "path", "note"])
    for first, names, scores, last in rows:
        by_name = dict(zip(names, scores, strict=True))
        cells = [*first, *(by_name.get(name) for name in exercises), *last]
        writer.writerow([spreadsheet_cell(cell) for cell in cells])
    return file.getvalue()
