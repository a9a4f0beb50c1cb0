"""Check the answers of a cluster's stations; only values are taken from them.

Whoever reaches a port of a cluster can send answers. So the student, the path and the checksum are
the client's own, and the points must be those that the assignment gives.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from autograder.content.description import Assignment, max_points
from autograder.errors import AssignmentError, SandboxError, UsageError
from autograder.finding.found import Found
from autograder.grading.graders import Graders
from autograder.grading.report import never_graded
from autograder.records import Report, Submission, SubmissionStatus
from autograder.results.schema import from_dict

MAX_ANSWER = 4 * 1024 * 1024
"""The largest answer, in characters. The report of a submission has some ten thousand."""
_MAX_SENTENCE = 500
_ROUNDING = 1e-3


def report_in(answer: Any, item: Found, sha256: str, graders: Graders) -> Report:
    """Return the report in a station's answer; it is `internal` if the answer cannot be true.

    Args:
        answer: the answer, a JSON text.
        item: the submission that was sent.
        sha256: the checksum of the bytes that were sent.
        graders: the graders of the client.

    Raises:
        UsageError: the worker joined later and cannot grade this run.
        AssignmentError: the assignment is incomplete or inconsistent.
    """
    try:
        if not isinstance(answer, str) or len(answer) > MAX_ANSWER:
            raise ValueError("it is too large")
        content = json.loads(answer)
        if "fault" in content:
            raise AssignmentError(str(content["fault"])[:_MAX_SENTENCE])
        if "refused" in content:
            reason = str(content["refused"])[:_MAX_SENTENCE]
            raise UsageError(f"a worker that joined later cannot grade this run: {reason}")
        report = from_dict(content["report"])
        _refuse_what_cannot_be(report, graders)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        reason = str(error)[:_MAX_SENTENCE] or type(error).__name__
        problem = SandboxError(f"the cluster sent an answer that cannot be true: {reason}")
        return never_graded(item.path, item.student, problem)
    same = graders.with_more_time(item.more_time)
    run = report.run if report.assignment is None else same.grader(report.assignment).details
    return replace(report, submission=Submission(item.student, str(item.path), sha256), run=run)


def _refuse_what_cannot_be(report: Report, graders: Graders) -> None:
    """Compare a report with its assignment.

    Raises:
        ValueError: no grading of the assignment could give this report.
    """
    if report.status is not SubmissionStatus.GRADED:
        due = 0.0 if report.status is SubmissionStatus.UNREADABLE else None
        if report.score != due or report.exercises:
            raise ValueError("points without a grading")
        if report.assignment is None:
            return
    if report.assignment not in graders.exercise_names:
        raise ValueError("an unknown assignment")
    assignment = graders.grader(str(report.assignment)).assignment
    if (report.scope, report.max_score) != (assignment.scope, assignment.max_score(report.scope)):
        raise ValueError("the scope or the maximum score is not that of the assignment")
    if report.status is SubmissionStatus.GRADED:
        for problem in _problems_of_points(report, assignment):
            raise ValueError(problem)


def _problems_of_points(report: Report, assignment: Assignment) -> Iterator[str]:
    if tuple(result.name for result in report.exercises) != assignment.names:
        yield "the exercises are not those of the assignment"
        return
    for result, exercise in zip(report.exercises, assignment.exercises, strict=True):
        if result.max_score != max_points(exercise, assignment.scope):
            yield f"the maximum for {exercise.name} is not that of the assignment"
        if not 0 <= result.score <= result.max_score:
            yield f"the points for {exercise.name} are out of range"
        for group in result.groups:
            if group.max_score > exercise.points[group.group] or not (
                0 <= group.score <= group.max_score
            ):
                yield f"the points for {exercise.name} are out of range"
    total = math.fsum(result.score for result in report.exercises)
    if report.score is None or not abs(report.score - total) <= _ROUNDING:
        yield "a score that is not the sum of its points"
