"""`grades.csv`: a row per submission and a column per exercise."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TextIO

from autograder.records import Report
from autograder.reports.text import spreadsheet_cell

_HEAD = ("student", "assignment", "status", "score", "max_score", "end_to_end")
_MAX_NOTE = 2000


def write(file: TextIO, reports: Iterable[Report], exercises: Sequence[str]) -> None:
    """Write the table of scores in the order of the reports, with a column per name in `exercises`.

    Each report is written as it arrives and then dropped, so a class may have any size.
    """
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow([*_HEAD, *exercises, "path", "note"])
    for report in reports:
        writer.writerow([spreadsheet_cell(cell) for cell in _cells(report, exercises)])


def _cells(report: Report, exercises: Sequence[str]) -> Iterator[Any]:
    yield from (report.submission.student, report.assignment or "", str(report.status))
    yield from (report.score, report.max_score, report.end_to_end)
    scores = {exercise.name: exercise.score for exercise in report.exercises}
    yield from (scores.get(name) for name in exercises)
    yield from (report.submission.path, "; ".join(report.notes)[:_MAX_NOTE])
