"""Classroom 50: `result.json` for one submission, in the form `classroom50/result/v1`.

The form is that of `schemas/result-v1.schema.json` in foundation50/classroom50 and of its wiki page
"Advanced Autograding": scores are whole numbers from 0, times are in UTC and end in `Z`, and the
file has at most 10 MiB. The runner sets `owner` and `assignment_type` itself, and checks
`classroom`, `assignment` and `submission` against the repository. It tells them in the environment:
`CLASSROOM`, `ASSIGNMENT`, `SUBMISSION_TAG`, `COMMIT_URL`, `RELEASE_URL`, `REVIEW_URL`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from autograder.errors import UsageError
from autograder.exports.entries import entry
from autograder.exports.gradescope import student_lines
from autograder.grades.records import Grade
from autograder.records import Report
from autograder.reports.text import printable

SCHEMA = "classroom50/result/v1"
_MAX_OUTPUT = 4000
_KINDS = ("individual", "group")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the result belongs.

    Attributes:
        classroom, assignment: the short names of the classroom and of the assignment there.
        submission: the tag of the submission, which starts with `submit/`.
        commit, release, review: addresses of pages.
        owner: the login of the repository's owner.
        kind: `individual` or `group`.
    """

    classroom: str
    assignment: str
    submission: str
    commit: str
    release: str
    review: str
    owner: str
    kind: str = "individual"


def place_in(environment: Mapping[str, str], student: str) -> Place:
    """Return where the result belongs, as the runner tells it.

    Args:
        environment: the environment variables.
        student: the owner, if the environment does not name one.

    Raises:
        UsageError: a variable is missing; the sentence names it.
    """
    needed = ("CLASSROOM", "ASSIGNMENT", "SUBMISSION_TAG", "COMMIT_URL", "RELEASE_URL")
    lacking = [name for name in needed if not environment.get(name)]
    if lacking:
        raise UsageError(
            "Classroom 50's runner sets what this file needs, and here is missing: "
            + ", ".join(lacking)
        )
    tag = environment["SUBMISSION_TAG"]
    if not tag.startswith("submit/"):
        raise UsageError(f"SUBMISSION_TAG starts with submit/ and is not {tag!r}")
    mode = environment.get("MODE", "").strip().lower()
    return Place(
        environment["CLASSROOM"],
        environment["ASSIGNMENT"],
        tag,
        environment["COMMIT_URL"],
        environment["RELEASE_URL"],
        environment.get("REVIEW_URL") or environment["COMMIT_URL"],
        environment.get("OWNER") or student,
        mode if mode in _KINDS else "individual",
    )


def classroom50_result(grade: Grade, report: Report, place: Place, now: datetime) -> dict[str, Any]:
    """Return the content of `result.json`; points are rounded to whole numbers.

    Args:
        grade: the student's grade.
        report: the report of the file that counts.
        place: where the result belongs.
        now: the time, used where the time of the submission is unknown.

    Raises:
        UsageError: there is no score to give, because the grader failed or the student is excused.
    """
    made = entry(grade)
    if made.points is None:
        why = "excused" if made.excused else made.left
        raise UsageError(f"{grade.name or grade.student} has no score to export: {why}")
    most = _whole(grade.max_score)
    counted = {exercise.name: exercise.score for exercise in grade.exercises}
    tests = []
    for exercise in report.exercises:
        score = counted.get(exercise.name, exercise.score)
        largest = _whole(exercise.max_score)
        tests.append(
            {
                "test-name": printable(exercise.name) or "exercise",
                "passed": score >= exercise.max_score,
                "score": min(_whole(score), largest),
                "max-score": largest,
                "output": "\n".join(student_lines(exercise))[:_MAX_OUTPUT],
            }
        )
    return {
        "schema": SCHEMA,
        "classroom": place.classroom,
        "assignment": place.assignment,
        "assignment_type": place.kind,
        "owner": place.owner,
        "submission": place.submission,
        "commit": place.commit,
        "release": place.release,
        "review": place.review,
        "datetime": _utc(_submitted(grade) or now),
        "score": min(_whole(made.points), most),
        "max-score": most,
        "tests": tests,
    }


def _whole(value: float) -> int:
    """Return points as a whole number; halves are rounded up, for the student."""
    return max(0, math.floor(value + 0.5))


def _submitted(grade: Grade) -> datetime | None:
    """Return the time of the attempt that counts, if its offset is known."""
    for attempt in grade.attempts:
        if attempt.counts and attempt.submitted_at:
            try:
                time = datetime.fromisoformat(attempt.submitted_at)
            except ValueError:
                return None
            return time if time.tzinfo is not None else None
    return None


def _utc(time: datetime) -> str:
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
