"""The part of a report that the class page keeps: a few hundred bytes, so a large class fits."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import lru_cache

from autograder.records import (
    EndToEnd,
    ExerciseResult,
    ExerciseStatus,
    Report,
    Scope,
    SubmissionStatus,
)
from autograder.reports.html.status_words import file_name

_NOTE_LENGTH = 300
STOPPED = (ExerciseStatus.ERROR, ExerciseStatus.TIMEOUT, ExerciseStatus.CRASHED)
"""The statuses of exercises that did not run to their end; the page shows their hint."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The result of an exercise.

    `hint` is kept only if known mistakes explain the result, or if the exercise stopped.
    """

    exercise: str
    status: ExerciseStatus
    score: float
    max_score: float
    mistakes: tuple[str, ...]
    hint: str


@dataclass(frozen=True, slots=True)
class Run:
    """What the submissions of a run have in common; a text is empty if it is not recorded."""

    version: str = ""
    content: str = ""
    secret_fingerprint: str = ""
    isolation: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A submission on the class page.

    Attributes:
        file: the name of the file, which may be shown.
        note, more_notes: the first note, and the number of the others.
        path: the path of the file, which is not shown.
        late: whether the platform marked the submission as late.
    """

    student: str
    file: str
    assignment: str | None
    scope: Scope
    status: SubmissionStatus
    score: float | None
    max_score: float
    end_to_end: EndToEnd
    marks: tuple[Mark, ...]
    note: str
    more_notes: int
    missing_isolation: tuple[str, ...] = ()
    path: str = ""
    sha256: str | None = None
    run: Run = Run()
    late: bool = False


def make_row(report: Report) -> Row:
    """Reduce a report to its row on the class page."""
    note = report.notes[0] if report.notes else ""
    origin = report.submission.origin
    return Row(
        student=report.submission.student,
        file=file_name(report.submission.path),
        assignment=report.assignment and sys.intern(report.assignment),
        scope=report.scope,
        status=report.status,
        score=report.score,
        max_score=report.max_score,
        end_to_end=report.end_to_end,
        marks=tuple(_make_mark(exercise) for exercise in report.exercises),
        note=_cut(note),
        more_notes=max(0, len(report.notes) - 1),
        missing_isolation=report.missing_isolation,
        path=report.submission.path,
        sha256=report.submission.sha256,
        run=_run(
            report.run.get("version", ""),
            report.run.get("content", ""),
            report.run.get("secret_fingerprint", ""),
            report.isolation,
        ),
        late=origin is not None and origin.late is True,
    )


def _make_mark(exercise: ExerciseResult) -> Mark:
    return _mark(
        exercise.name,
        exercise.status,
        exercise.score,
        exercise.max_score,
        exercise.mistakes,
        _kept_hint(exercise),
    )


def _kept_hint(exercise: ExerciseResult) -> str:
    if exercise.mistakes:
        return exercise.hint
    return _cut(exercise.hint) if exercise.status in STOPPED else ""


def _cut(text: str) -> str:
    return text if len(text) <= _NOTE_LENGTH else f"{text[:_NOTE_LENGTH]}..."


# Equal marks are frequent in a class: the cache shares one object among them.
_mark = lru_cache(maxsize=4096)(Mark)
_run = lru_cache(maxsize=64)(Run)
