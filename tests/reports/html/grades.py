"""Made-up grades, for the tests of the pages."""

from __future__ import annotations

from typing import Any

from autograder.grades.records import (
    Attempt,
    Decision,
    DecisionKind,
    ExerciseGrade,
    Grade,
    Standing,
    Timing,
)
from autograder.records import Report


def make_grade(report: Report, **more: Any) -> Grade:
    """Return the grade that says what a report says."""
    student = report.submission.student
    fields: dict[str, Any] = {
        "assignment": report.assignment or "",
        "student": student,
        "name": student,
        "standing": Standing(str(report.status)),
        "raw": report.score,
        "score": report.score,
        "final": report.score,
        "max_score": report.max_score,
        "path": report.submission.path,
        "exercises": tuple(
            ExerciseGrade(each.name, each.status, each.score, each.score, each.max_score)
            for each in report.exercises
        ),
    }
    return Grade(**{**fields, **more})


def decision(kind: DecisionKind = DecisionKind.POINTS, **more: Any) -> Decision:
    fields: dict[str, Any] = {"student": "ada", "assignment": "step_by_step", "by": "Prof. Noether"}
    return Decision(kind, **{**fields, **more})


def attempt(path: str, number: int, *, counts: bool = False, **more: Any) -> Attempt:
    fields: dict[str, Any] = {
        "sha256": None,
        "submitted_at": f"2026-11-{number:02}T14:05:00+01:00",
        "timing": Timing.ON_TIME,
        "score": 10.0 * number,
    }
    return Attempt(path=path, number=number, counts=counts, **{**fields, **more})
