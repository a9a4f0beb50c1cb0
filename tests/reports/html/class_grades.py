"""Made-up grades for the reports of a class."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from autograder.grades.records import (
    ClassGrades,
    Decision,
    DecisionKind,
    ExerciseGrade,
    Grade,
    Listed,
    Standing,
)
from autograder.records import Report
from autograder.reports.html.class_lines import Line, parts
from autograder.reports.html.class_rows import make_row


def make_grade(report: Report, name: str = "", **more: Any) -> Grade:
    """The grade of a report, as if nothing but the report counted."""
    fields: dict[str, Any] = {
        "assignment": report.assignment or "step_by_step",
        "student": report.submission.student,
        "name": name or report.submission.student.title(),
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


def absent(name: str, standing: Standing = Standing.NOT_SUBMITTED, **more: Any) -> Grade:
    """The grade of a student who handed in nothing."""
    listed = Listed(name, name.lower())
    fields: dict[str, Any] = {"listed": listed, **more}
    return Grade("step_by_step", name.lower(), name, standing, None, None, None, 20.0, **fields)


def by_hand(report: Report, exercise: str, points: float, **more: Any) -> dict[str, Any]:
    """The fields of a grade in which a decision set the points of an exercise."""
    fields: dict[str, Any] = {"why": "shown in the lab", "automatic": 0.0, **more}
    student, is_outdated = report.submission.student, fields.pop("is_outdated", False)
    kind = DecisionKind.POINTS
    decision = Decision(kind, student, report.assignment or "", exercise, points, **fields)
    exercises = tuple(
        ExerciseGrade(
            each.name,
            each.status,
            each.score,
            points if each.name == exercise else each.score,
            each.max_score,
            decision if each.name == exercise else None,
            is_outdated and each.name == exercise,
        )
        for each in report.exercises
    )
    return {"exercises": exercises, "decisions": (decision,)}


def lines_of(reports: Iterable[Report], *grades: Grade) -> list[Line]:
    """The lines of a page with a single assignment."""
    rows = [make_row(report) for report in reports]
    found = parts(rows, ClassGrades(grades) if grades else None, {})
    return [line for part in found for line in part.lines]
