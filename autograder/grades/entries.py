"""What the grades keep of a report: a few numbers, so that a large class takes little memory."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass

from autograder.grades.records import ExerciseGrade
from autograder.records import Origin, Report, Scope, SubmissionStatus


@dataclass(frozen=True, slots=True)
class Entry:
    """The part of a report that grades are computed from."""

    student: str
    assignment: str
    path: str
    sha256: str | None
    origin: Origin | None
    status: SubmissionStatus
    score: float | None
    max_score: float
    scope: Scope
    exercises: tuple[ExerciseGrade, ...]


def entries_of(reports: Iterable[Report]) -> list[Entry]:
    """Return the entries of reports; of two reports on one file and student, the last counts.

    Equal exercises are one object in memory.
    """
    parts: dict[ExerciseGrade, ExerciseGrade] = {}
    found: dict[tuple[str, str, str], Entry] = {}
    for report in reports:
        submission = report.submission
        assignment = sys.intern(report.assignment or "")
        found[assignment, submission.student, submission.path] = Entry(
            submission.student,
            assignment,
            submission.path,
            submission.sha256,
            submission.origin,
            report.status,
            report.score,
            report.max_score,
            report.scope,
            tuple(
                parts.setdefault(part, part)
                for each in report.exercises
                for part in [
                    ExerciseGrade(
                        sys.intern(each.name), each.status, each.score, each.score, each.max_score
                    )
                ]
            ),
        )
    return list(found.values())


@dataclass(frozen=True, slots=True)
class Model:
    """The exercises and the maximum score of an assignment, as its graded submissions have them."""

    exercises: tuple[tuple[str, float], ...] = ()
    max_score: float = 0.0
    scope: Scope = Scope.FULL


def models_of(entries: Iterable[Entry]) -> dict[str, Model]:
    """Return the model of each assignment: that of its first graded submission, if there is one."""
    models: dict[str, Model] = {}
    for entry in entries:
        known = models.get(entry.assignment)
        if known is None or (entry.exercises and not known.exercises):
            exercises = tuple((each.name, each.max_score) for each in entry.exercises)
            models[entry.assignment] = Model(exercises, entry.max_score, entry.scope)
    return models
