"""Compute the grade of a person for an assignment: decisions, penalty, extra points, rounding.

`final = score + extra - penalty`, rounded, from 0 to the maximum score and the extra points.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeVar

from autograder.grades.attempts import Chosen
from autograder.grades.entries import Model
from autograder.grades.matching import id_key, name_key
from autograder.grades.policy import Rules
from autograder.grades.records import (
    Decision,
    DecisionKind,
    ExerciseGrade,
    Grade,
    Listed,
    Standing,
    Timing,
)
from autograder.grades.timing import Due, Lateness, penalty, rounded
from autograder.records import ExerciseStatus, SubmissionStatus

_Value = TypeVar("_Value")
_EQUAL = 1e-9


@dataclass(frozen=True, slots=True)
class Subject:
    """A person who gets a grade.

    Attributes:
        student: the name in the results, or in the class list without a submission.
        name: the name to show.
        listed: the student on the class list; None without one.
        keys: every name, number and address of the person, as `course.toml` may have them.
        students: the names in the results, if the person handed in under several.
    """

    student: str
    name: str
    listed: Listed | None = None
    keys: frozenset[str] = frozenset()
    students: tuple[str, ...] = ()

    def find(self, table: Mapping[str, _Value]) -> _Value | None:
        """Return the value of the person in a table by student, or None."""
        for key, value in table.items():
            if not self.keys.isdisjoint(_keys_of(key)):
                return value
        return None


@lru_cache(maxsize=10_000)
def _keys_of(written: str) -> tuple[str, ...]:
    """Return the keys of a name in `course.toml`; every student needs them, so they are cached."""
    return tuple(dict.fromkeys((id_key(written), *filter(None, [name_key(written)]))))


@dataclass(frozen=True, slots=True)
class _Points:
    """The points of a submission after the decisions; `score` is None if there is no score."""

    raw: float | None
    score: float | None
    max_score: float
    bonus: float
    highest_bonus: float
    exercises: tuple[ExerciseGrade, ...]
    notes: tuple[str, ...] = ()


def grade_of(
    chosen: Chosen,
    subject: Subject,
    due: Due,
    rules: Rules,
    model: Model,
    decisions: Sequence[Decision],
) -> Grade:
    """Return the grade for the attempt that counts."""
    entry = chosen.entry
    exercises = entry.exercises or _unwritten(model, decisions)
    automatic = None if entry.status is SubmissionStatus.INTERNAL else (entry.score or 0.0)
    highest = _highest(entry.max_score or model.max_score, exercises, rules, model)
    points = _points(exercises, automatic, highest, rules, decisions)
    standing = Standing(str(entry.status))
    notes = [*chosen.notes, *points.notes]
    if entry.status is SubmissionStatus.INTERNAL:
        notes.append("grading failed through an internal error: there is no automatic score")
    grade = _assembled(entry.assignment, subject, standing, points, chosen.lateness, due, rules)
    return replace(
        _with_decisions(grade, decisions),
        scope=entry.scope,
        path=entry.path,
        sha256=entry.sha256,
        origin=entry.origin,
        attempts=chosen.attempts,
        notes=(*notes, *grade.notes),
    )


def not_submitted(
    assignment: str,
    subject: Subject,
    due: Due,
    rules: Rules,
    model: Model,
    decisions: Sequence[Decision],
) -> Grade:
    """Return the grade of a student who handed in nothing: it has a score by decision only."""
    exercises = _unwritten(model, decisions)
    highest = _highest(model.max_score, exercises, rules, model)
    points = _points(exercises, None, highest, rules, decisions)
    timing = Timing.NO_DUE_TIME if due.at is None else Timing.UNKNOWN
    grade = _assembled(
        assignment, subject, Standing.NOT_SUBMITTED, points, Lateness(timing), due, rules
    )
    return replace(
        _with_decisions(grade, decisions), scope=model.scope, notes=(*points.notes, *grade.notes)
    )


def _assembled(
    assignment: str,
    subject: Subject,
    standing: Standing,
    points: _Points,
    lateness: Lateness,
    due: Due,
    rules: Rules,
) -> Grade:
    grade = Grade(
        assignment=assignment,
        student=subject.student,
        name=subject.name,
        standing=standing,
        raw=points.raw,
        score=points.score,
        final=None,
        max_score=points.max_score,
        timing=lateness.timing,
        late_by=lateness.late_by,
        due="" if due.at is None else due.at.isoformat(),
        listed=subject.listed,
        exercises=points.exercises,
    )
    given = subject.find(rules.extra) or 0.0
    if points.score is None:
        return replace(grade, extra=given)
    earned = points.score + points.bonus
    taken = penalty(rules.late, lateness, earned, points.max_score)
    final = rounded(
        earned - taken + given, rules.rounding, points.max_score + points.highest_bonus + given
    )
    has_rules = rules.late.per_day or rules.late.steps or rules.late.zero_after is not None
    note = lateness.note
    if lateness.timing is Timing.LATE and note and has_rules:
        note += f": the smallest penalty that is certain is taken, {taken:g} points"
    notes = (note,) if note and (has_rules or lateness.timing is Timing.LATE) else ()
    return replace(grade, penalty=taken, extra=points.bonus + given, final=final, notes=notes)


def _highest(
    max_score: float, exercises: Sequence[ExerciseGrade], rules: Rules, model: Model
) -> float:
    """Return the maximum score without the exercises that are extra or do not count.

    A submission that is unreadable or missing has no exercises; then those of the assignment hold.
    """
    known = [(each.name, each.max_score) for each in exercises] or model.exercises
    left_out = {*rules.extra_exercises, *rules.not_counted}
    return max(0.0, max_score - sum(points for name, points in known if name in left_out))


def _points(
    exercises: Sequence[ExerciseGrade],
    automatic: float | None,
    highest: float,
    rules: Rules,
    decisions: Sequence[Decision],
) -> _Points:
    by_exercise = {d.exercise: d for d in decisions if d.kind is DecisionKind.POINTS}
    whole = by_exercise.pop("", None)
    graded = tuple(_with_decision(each, by_exercise.pop(each.name, None)) for each in exercises)
    beyond = [each for each in graded if each.name in rules.extra_exercises]
    left_out = [
        each for each in graded if each.name in (*rules.extra_exercises, *rules.not_counted)
    ]
    names = {each.name for each in left_out}
    counted = [each for each in graded if each.name not in names]
    raw = None
    if automatic is not None:
        raw = _within(automatic - sum(each.automatic for each in left_out), highest)
    score = raw
    if any(each.decision is not None for each in counted):
        score = _within(
            (raw or 0.0) + sum(each.score - each.automatic for each in counted), highest
        )
    notes = [
        f"a decision is about the exercise {name}, which the assignment does not have"
        for name in by_exercise
    ]
    for each in graded:
        if each.is_outdated and each.decision is not None:
            notes.append(_outdated(f"the points of {each.name}", each.decision, each.automatic))
    if whole is not None and whole.points is not None:
        score = _within(whole.points, highest)
        if whole.automatic is not None and _differs(whole.automatic, raw):
            notes.append(_outdated("the points", whole, raw))
    return _Points(
        raw,
        score,
        highest,
        sum(each.score for each in beyond),
        sum(each.max_score for each in beyond),
        graded,
        tuple(notes),
    )


def _with_decision(exercise: ExerciseGrade, decision: Decision | None) -> ExerciseGrade:
    if decision is None or decision.points is None:
        return exercise
    is_outdated = decision.automatic is not None and _differs(
        decision.automatic, exercise.automatic
    )
    score = _within(decision.points, exercise.max_score)
    return replace(exercise, score=score, decision=decision, is_outdated=is_outdated)


def _outdated(what: str, decision: Decision, automatic: float | None) -> str:
    now = "none" if automatic is None else f"{automatic:g}"
    return (
        f"{what} were decided by hand when the automatic score was {decision.automatic:g}; it is "
        f"{now} now"
    )


def _differs(before: float, now: float | None) -> bool:
    return now is None or abs(before - now) > _EQUAL


def _within(score: float, highest: float) -> float:
    return max(0.0, min(score, highest))


def _unwritten(model: Model, decisions: Sequence[Decision]) -> tuple[ExerciseGrade, ...]:
    """Return the exercises of the assignment without points, if a decision is about any."""
    if not any(d.exercise and d.kind is DecisionKind.POINTS for d in decisions):
        return ()
    return tuple(
        ExerciseGrade(name, ExerciseStatus.MISSING, 0.0, 0.0, max_score)
        for name, max_score in model.exercises
    )


def _with_decisions(grade: Grade, decisions: Sequence[Decision]) -> Grade:
    """Return a grade with what the decisions set besides the points."""
    grade = replace(grade, decisions=tuple(decisions), comments=tuple(_comments(decisions)))
    if any(decision.kind is DecisionKind.EXCUSE for decision in decisions):
        return replace(grade, standing=Standing.EXCUSED, final=None)
    return grade


def _comments(decisions: Sequence[Decision]) -> Iterator[str]:
    for each in decisions:
        if each.kind is DecisionKind.COMMENT and each.why:
            yield f"{each.exercise}: {each.why}" if each.exercise else each.why
