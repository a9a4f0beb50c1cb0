"""`nbgrader export --exporter=autograder.integrations.nbgrader_export.ByExercise`.

nbgrader's own export writes totals only, without quotes, and 0 for cells that are not graded. This
exporter has a column for each graded cell, leaves the field empty if there is no grade, and adds
the student's id in the learning platform.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nbgrader.api import Assignment, Gradebook, SubmittedAssignment
from nbgrader.plugins import ExportPlugin

from autograder.reports.text import spreadsheet_cell

_ABOUT = ("last_name", "first_name", "email")
_HEAD = ("assignment", "student_id", "lms_user_id", *_ABOUT, "timestamp", "seconds_late")
_TAIL = ("raw_score", "late_submission_penalty", "score", "max_score", "needs_manual_grade")


class ByExercise(ExportPlugin):  # type: ignore[misc]
    """Writes a row per student and assignment and a column per graded cell to the `--to` file."""

    def export(self, gradebook: Gradebook) -> None:
        """Write the table of scores: the numbers of nbgrader's own export and each cell's score."""
        target = Path(self.to or "exercises.csv")
        wanted = [str(name) for name in self.assignment]
        assignments = [each for each in gradebook.assignments if not wanted or each.name in wanted]
        cells = {
            cell.name: None
            for assignment in assignments
            for notebook in assignment.notebooks
            for cell in (*notebook.grade_cells, *notebook.task_cells)
        }
        with target.open("w", encoding="utf-8", newline="") as file:
            table = csv.DictWriter(file, [*_HEAD, *cells, *_TAIL], lineterminator="\n")
            table.writeheader()
            for assignment in assignments:
                for row in self._rows(gradebook, assignment):
                    table.writerow({key: spreadsheet_cell(value) for key, value in row.items()})
        self.log.info("Scores by exercise written to %s", target)

    def _rows(self, gradebook: Gradebook, assignment: Assignment) -> Iterator[dict[str, Any]]:
        submissions = {each.student_id: each for each in assignment.submissions}
        chosen = [str(name) for name in self.student]
        for student in sorted(gradebook.students, key=lambda student: str(student.id)):
            if chosen and student.id not in chosen:
                continue
            row = {"assignment": assignment.name, "student_id": student.id}
            row |= {name: getattr(student, name) for name in ("lms_user_id", *_ABOUT)}
            row["max_score"] = assignment.max_score
            if student.id in submissions:
                row |= _scores(submissions[student.id])
            yield row


def _scores(submission: SubmittedAssignment) -> dict[str, Any]:
    penalty = submission.late_submission_penalty or 0.0
    row: dict[str, Any] = {
        "timestamp": submission.timestamp,
        "seconds_late": submission.total_seconds_late,
        "raw_score": submission.score,
        "late_submission_penalty": penalty,
        "score": max(0.0, submission.score - penalty),
        "needs_manual_grade": submission.needs_manual_grade,
    }
    for notebook in submission.notebooks:
        for grade in notebook.grades:
            graded = grade.manual_score is not None or grade.auto_score is not None
            row[grade.name] = grade.score if graded else None
    return row
