"""From case results to points. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from autograder.content.exercise import Award
from autograder.records import CaseResult, CaseStatus, ExerciseStatus, Group, GroupResult


def points_earned(
    cases: Iterable[CaseResult], points: Mapping[Group, float], award: Award = Award.WHOLE
) -> tuple[GroupResult, ...]:
    """Return what each kind of cases earns in one exercise.

    Each group earns its points when all of its cases pass; with `Award.SHARES` each case earns
    its share of the group's points.
    """
    by_group: dict[Group, list[bool]] = {}
    for case in cases:
        by_group.setdefault(case.group, []).append(case.status is CaseStatus.PASSED)
    earned = []
    for group, passed in by_group.items():
        share = sum(passed) / len(passed) if award is Award.SHARES else float(all(passed))
        earned.append(GroupResult(group, round(points[group] * share, 4), points[group]))
    return tuple(earned)


def exercise_status(cases: Iterable[CaseResult], score: float, max_score: float) -> ExerciseStatus:
    """Return the status of an exercise that was called: of its first case that did not pass."""
    trouble = [case.status for case in cases if case.status is not CaseStatus.PASSED]
    if not trouble:
        return ExerciseStatus.PASSED
    if 0 < score < max_score:
        return ExerciseStatus.PARTIAL
    return ExerciseStatus(str(trouble[0]))


def total(scores: Iterable[float], max_score: float) -> float:
    """Add up the exercises' points; stays within 0 and `max_score` whatever they are."""
    return round(min(max(sum(scores), 0.0), max_score), 4)
