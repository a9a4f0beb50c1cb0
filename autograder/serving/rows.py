"""The rows of the class list: what the browser needs to show, search, filter and sort students."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from autograder.grades.records import Decision, DecisionKind, Grade, Standing
from autograder.grades.whole_class import is_outdated
from autograder.records import ExerciseStatus, Report
from autograder.reports.text import one_line

_STOPPED = {
    ExerciseStatus.TIMEOUT: "takes too long",
    ExerciseStatus.CRASHED: "ends the program",
    ExerciseStatus.MISSING: "not found",
}


def student_id(grade: Grade) -> str:
    """Return the name of a student's grade in addresses; it tells nothing about the student.

    The members of a group share a submission, so the person is a part of it.
    """
    person = grade.listed.user if grade.listed else grade.name
    text = f"{grade.assignment}\0{grade.student}\0{person}"
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def make_row(grade: Grade, report: Report | None, *, is_waiting: bool) -> dict[str, Any]:
    """Return the row of a student as JSON data.

    Args:
        grade: the student's grade for an assignment.
        report: the report of the attempt that counts; None if nothing was handed in.
        is_waiting: whether a run is grading the submission again.
    """
    mistakes = [name for each in report.exercises for name in each.mistakes] if report else []
    return {
        "id": student_id(grade),
        "assignment": grade.assignment,
        "student": one_line(grade.student),
        "name": one_line(grade.name),
        "standing": str(grade.standing),
        "raw": grade.raw,
        "score": grade.score,
        "penalty": grade.penalty,
        "final": grade.final,
        "max": grade.max_score,
        "timing": str(grade.timing),
        "exercises": [
            {
                "name": each.name,
                "status": str(each.status),
                "score": each.score,
                "max": each.max_score,
                "by_hand": each.decision is not None,
            }
            for each in grade.exercises
        ],
        "mistakes": list(dict.fromkeys(mistakes)),
        "by_hand": any(_is_shown(each) for each in grade.decisions),
        "look": list(reasons_to_look(grade, report)),
        "sections": list(grade.listed.sections) if grade.listed else [],
        "attempts": len(grade.attempts),
        "sha256": grade.sha256 or "",
        "is_waiting": is_waiting,
    }


def _is_shown(decision: Decision) -> bool:
    return decision.kind in (DecisionKind.POINTS, DecisionKind.COMMENT, DecisionKind.EXCUSE)


def reasons_to_look(grade: Grade, report: Report | None) -> Iterator[str]:
    """Yield the reasons why a person should look at a submission."""
    if grade.standing is Standing.INTERNAL:
        yield "it could not be graded"
    if grade.standing is Standing.UNREADABLE:
        yield "the file cannot be read"
    if is_outdated(grade):
        yield "the automatic score has changed since a decision"
    decided = {each.name for each in grade.exercises if each.decision is not None}
    for each in report.exercises if report else ():
        if each.name in decided:
            continue
        if each.status in _STOPPED:
            yield f"{each.name}: {_STOPPED[each.status]}"
        elif each.status in (ExerciseStatus.FAILED, ExerciseStatus.PARTIAL) and not each.mistakes:
            yield f"{each.name}: wrong, and no known mistake fits"
