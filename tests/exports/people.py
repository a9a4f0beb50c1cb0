"""Made-up grades and classes for the tests of the exports."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from autograder.exports.recipients import Recipient, recipients
from autograder.finding.submissions import find_submissions
from autograder.grades.records import (
    ClassGrades,
    ExerciseGrade,
    Grade,
    Listed,
    Standing,
)
from autograder.records import (
    ExerciseStatus,
    Origin,
    Person,
    Report,
    Submission,
    SubmissionStatus,
)
from tests.finding.trees import KNOWN, fill
from tests.reports.html_support import make_exercise, make_report

STEP = "step_by_step"


def grade(student: str, final: float | None = 8.0, **more: Any) -> Grade:
    fields: dict[str, Any] = {
        "assignment": STEP,
        "student": student,
        "name": student,
        "standing": Standing.GRADED,
        "raw": final,
        "score": final,
        "final": final,
        "max_score": 10.0,
        "path": f"handed in/{student}.ipynb",
    }
    return Grade(**{**fields, **more})


def missing(student: str, **more: Any) -> Grade:
    fields = {"final": None, "standing": Standing.NOT_SUBMITTED, "path": "", **more}
    return grade(student, **fields)


def from_platform(platform: str, user: str, name: str = "", final: float | None = 8.0) -> Grade:
    """A grade of a hand-in whose download carries the platform's number or login."""
    origin = Origin(platform, f"{name}_{user}", (Person(name, user),))
    return grade(f"{name}_{user}", final, name=name or user, origin=origin)


def listed(name: str, user: str, final: float | None = 8.0, **more: Any) -> Grade:
    """A grade of a student on a class list."""
    row = more.pop("row", {})
    return grade(user, final, name=name, listed=Listed(name, user, row=row), **more)


def people(*grades: Grade) -> list[Recipient]:
    return list(recipients(grades))


def class_of(*grades: Grade) -> ClassGrades:
    return ClassGrades(tuple(grades))


def found_class(root: Path, names: Iterable[str]) -> tuple[ClassGrades, list[Report]]:
    """Write a download, find its submissions, and give each file a score of its own."""
    found, _skipped = find_submissions([fill(root, names)], KNOWN)
    grades, reports = [], []
    for number, item in enumerate(found, start=1):
        path = str(item.path)
        exercise = make_exercise(score=number / 2, status="partial", hint="look at db")
        submission = Submission(item.student, path, f"{number:064x}", item.origin)
        reports.append(make_report(item.student, exercise, submission=submission))
        person = item.origin.people[0].name if item.origin and item.origin.people else ""
        grades.append(
            grade(
                item.student,
                number / 2,
                name=person or item.student,
                path=path,
                origin=item.origin,
                sha256=f"{number:064x}",
                exercises=(exercise_grade(score=number / 2),),
            )
        )
    return class_of(*grades), reports


def exercise_grade(name: str = "linear_forward", score: float = 8.0, **more: Any) -> ExerciseGrade:
    status = more.pop("status", ExerciseStatus.PARTIAL)
    return ExerciseGrade(name, status, more.pop("automatic", score), score, 10.0, **more)


def internal(student: str) -> Grade:
    return grade(student, None, standing=Standing.INTERNAL)


def excused(student: str) -> Grade:
    return grade(student, None, standing=Standing.EXCUSED)


def internal_report(student: str) -> Report:
    return make_report(student, status=SubmissionStatus.INTERNAL, score=None)
