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


@dataclass(frozen=True, slots=True)
class Mark:
    """The result of an exercise; `hint` is kept only if known mistakes explain the result."""

    exercise: str
    status: ExerciseStatus
    score: float
    max_score: float
    mistakes: tuple[str, ...]
    hint: str


@dataclass(frozen=True, slots=True)
class Row:
    """A submission on the class page; `note` is the first note, `more_notes` counts the rest."""

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


def make_row(report: Report) -> Row:
    """Reduce a report to its row on the class page."""
    note = report.notes[0] if report.notes else ""
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
        note=note if len(note) <= _NOTE_LENGTH else f"{note[:_NOTE_LENGTH]}...",
        more_notes=max(0, len(report.notes) - 1),
        missing_isolation=report.missing_isolation,
    )


def _make_mark(exercise: ExerciseResult) -> Mark:
    return _mark(
        exercise.name,
        exercise.status,
        exercise.score,
        exercise.max_score,
        exercise.mistakes,
        exercise.hint if exercise.mistakes else "",
    )


# Equal marks are frequent in a class: the cache shares one object among them.
_mark = lru_cache(maxsize=4096)(Mark)
