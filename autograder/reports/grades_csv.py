"""`grades.csv`: one line a submission, one column an exercise."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Any

from autograder.records import Report
from autograder.reports.text import spreadsheet_cell

_HEAD = ("student", "assignment", "status", "score", "max_score", "end_to_end")


def render(reports: Iterable[Report]) -> str:
    """Return the table of scores, sorted by assignment and student."""
    exercises: dict[str, None] = {}
    rows = []
    for report in reports:
        exercises.update(dict.fromkeys(exercise.name for exercise in report.exercises))
        rows.append(_row(report))
    rows.sort(key=lambda row: (row[0][1], row[0][0], row[2][0]))
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow([*_HEAD, *exercises, "path", "note"])
    for first, scores, last in rows:
        cells = [*first, *(scores.get(name) for name in exercises), *last]
        writer.writerow([spreadsheet_cell(cell) for cell in cells])
    return file.getvalue()


def _row(report: Report) -> tuple[tuple[Any, ...], dict[str, float], tuple[str, str]]:
    first = (
        report.submission.student,
        report.assignment or "",
        str(report.status),
        report.score,
        report.max_score,
        report.end_to_end,
    )
    scores = {exercise.name: exercise.score for exercise in report.exercises}
    return first, scores, (report.submission.path, report.notes[0] if report.notes else "")
