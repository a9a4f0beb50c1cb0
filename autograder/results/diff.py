"""Compare two runs: changed results, changed exercises, and the reasons known from the records."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from autograder.records import ExerciseStatus, Report, Scope, SubmissionStatus


class Reason(StrEnum):
    """Why a result may have changed."""

    SUBMISSION = "submission"
    ASSIGNMENT = "assignment"
    SECRET = "secret"  # noqa: S105 - a reason's name
    ASSIGNMENT_OR_SECRET = "assignment_or_secret"  # noqa: S105 - a reason's name
    SCOPE = "scope"
    VERSION = "version"
    INTERNAL_ERROR = "ours"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ExerciseScore:
    """The status and score of an exercise."""

    status: ExerciseStatus
    score: float
    max_score: float


@dataclass(frozen=True, slots=True)
class Result:
    """The compared part of a report; `score` is None after an internal error."""

    status: SubmissionStatus
    score: float | None
    max_score: float
    scope: Scope
    sha256: str | None
    version: str | None
    fingerprint: str | None
    content: str | None
    secret: str | None
    exercises: Mapping[str, ExerciseScore]


@dataclass(frozen=True, slots=True)
class ExerciseDiff:
    """An exercise with different results; a run may lack the exercise."""

    name: str
    old: ExerciseScore | None
    new: ExerciseScore | None


@dataclass(frozen=True, slots=True)
class SubmissionDiff:
    """A changed result; `old` is None for a new submission, `new` for a missing submission."""

    student: str
    assignment: str | None
    old: Result | None
    new: Result | None
    exercises: tuple[ExerciseDiff, ...] = ()
    reasons: tuple[Reason, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the difference as JSON data."""
        return {
            "student": self.student,
            "assignment": self.assignment,
            "old": _result_dict(self.old),
            "new": _result_dict(self.new),
            "exercises": [
                {"name": each.name, "old": _part_dict(each.old), "new": _part_dict(each.new)}
                for each in self.exercises
            ],
            "reasons": [str(reason) for reason in self.reasons],
        }


@dataclass(frozen=True, slots=True)
class RunDiff:
    """All differences, sorted by assignment and student, and the number of results in each run."""

    changes: tuple[SubmissionDiff, ...]
    old_count: int
    new_count: int


_Key = tuple[str, str | None]


def diff_runs(old: Iterable[Report], new: Iterable[Report]) -> RunDiff:
    """Compare two runs.

    Reports are matched by student and assignment; the last report counts.
    """
    before, after = _results(old), _results(new)
    changed = [
        change
        for key, former, latter in _matched(before, after)
        if (change := _change(key, former, latter)) is not None
    ]
    changed.sort(key=lambda change: (change.assignment or "", change.student))
    return RunDiff(tuple(changed), len(before), len(after))


def _results(reports: Iterable[Report]) -> dict[_Key, Result]:
    """Reduce reports to their compared parts, so that large classes take little memory."""
    parts: dict[ExerciseScore, ExerciseScore] = {}
    return {
        (report.submission.student, report.assignment): Result(
            status=report.status,
            score=report.score,
            max_score=report.max_score,
            scope=report.scope,
            sha256=report.submission.sha256,
            version=_shared(report.run.get("version")),
            fingerprint=_shared(report.run.get("fingerprint")),
            content=_shared(report.run.get("content")),
            secret=_shared(report.run.get("secret_fingerprint")),
            exercises={
                sys.intern(each.name): parts.setdefault(part, part)
                for each in report.exercises
                for part in [ExerciseScore(each.status, each.score, each.max_score)]
            },
        )
        for report in reports
    }


def _shared(text: str | None) -> str | None:
    return None if text is None else sys.intern(text)


def _matched(
    old: Mapping[_Key, Result], new: Mapping[_Key, Result]
) -> Iterator[tuple[_Key, Result | None, Result | None]]:
    """Yield each key with its old and new result; a run may lack the submission.

    An unreadable submission has no assignment. It matches its student's only unmatched result.
    """
    lost, added = _by_student(old, new), _by_student(new, old)
    pairs = {}
    for student in lost.keys() & added.keys():
        if len(lost[student]) == len(added[student]) == 1:
            (before,), (after,) = lost[student], added[student]
            if None in (before, after):
                pairs[student, before] = (student, after)
    for key, former in old.items():
        other = pairs.get(key, key)
        yield (key if other[1] is None else other), former, new.get(other)
    taken = set(pairs.values())
    for key, latter in new.items():
        if key not in old and key not in taken:
            yield key, None, latter


def _by_student(
    results: Mapping[_Key, Result], others: Mapping[_Key, Result]
) -> dict[str, list[str | None]]:
    """Group by student the assignments that the other run lacks."""
    found = defaultdict(list)
    for student, assignment in results:
        if (student, assignment) not in others:
            found[student].append(assignment)
    return found


def _change(key: _Key, old: Result | None, new: Result | None) -> SubmissionDiff | None:
    if old is None or new is None:
        return SubmissionDiff(*key, old, new)
    names = {**old.exercises, **new.exercises} if old.exercises and new.exercises else ()
    exercises = tuple(
        ExerciseDiff(name, old.exercises.get(name), new.exercises.get(name))
        for name in names
        if old.exercises.get(name) != new.exercises.get(name)
    )
    same = (old.status, old.score, old.max_score) == (new.status, new.score, new.max_score)
    if same and not exercises:
        return None
    return SubmissionDiff(*key, old, new, exercises, tuple(_reasons(old, new)) or (Reason.UNKNOWN,))


def _reasons(old: Result, new: Result) -> Iterator[Reason]:
    if SubmissionStatus.INTERNAL in (old.status, new.status):
        yield Reason.INTERNAL_ERROR
    if old.sha256 != new.sha256:
        yield Reason.SUBMISSION
    if old.scope != new.scope:
        yield Reason.SCOPE
    if None not in (old.fingerprint, new.fingerprint) and old.fingerprint != new.fingerprint:
        yield from _fingerprint_reasons(old, new)
    if None not in (old.version, new.version) and old.version != new.version:
        yield Reason.VERSION


def _fingerprint_reasons(old: Result, new: Result) -> Iterator[Reason]:
    """Yield the changed parts of a fingerprint: the assignment's files, the secret, or either.

    Records of older versions lack a fingerprint of the secret, and some a checksum of the files.
    Then the two reasons may be indistinguishable.
    """
    if old.scope != new.scope:
        return
    secrets_known = None not in (old.secret, new.secret)
    if secrets_known and old.secret != new.secret:
        yield Reason.SECRET
    if None not in (old.content, new.content):
        if old.content != new.content:
            yield Reason.ASSIGNMENT
        elif not secrets_known:
            yield Reason.SECRET
    elif _points(old) != _points(new) and old.exercises and new.exercises:
        yield Reason.ASSIGNMENT
    elif not secrets_known:
        yield Reason.ASSIGNMENT_OR_SECRET


def _points(result: Result) -> dict[str, float]:
    return {name: part.max_score for name, part in result.exercises.items()}


def _part_dict(part: ExerciseScore | None) -> dict[str, Any] | None:
    if part is None:
        return None
    return {"status": str(part.status), "score": part.score, "max_score": part.max_score}


def _result_dict(result: Result | None) -> dict[str, Any] | None:
    if result is None:
        return None
    return {
        "status": str(result.status),
        "score": result.score,
        "max_score": result.max_score,
        "sha256": result.sha256,
    }
