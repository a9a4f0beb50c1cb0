"""Turn case results into points and a status. All functions here are pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from autograder.content.exercise import Award
from autograder.records import CaseResult, CaseStatus, ExerciseStatus, Group, GroupResult


def points_earned(
    cases: Iterable[CaseResult], points: Mapping[Group, float], award: Award = Award.WHOLE
) -> tuple[GroupResult, ...]:
    """Return the points earned by each group of cases in an exercise.

    With `Award.WHOLE` a group earns its points if all of its cases pass. With `Award.SHARES` each
    passed case earns an equal share of them.

    >>> cases = [
    ...     CaseResult("small", Group.FRESH, CaseStatus.PASSED),
    ...     CaseResult("large", Group.FRESH, CaseStatus.FAILED),
    ... ]
    >>> [group.score for group in points_earned(cases, {Group.FRESH: 4.0})]
    [0.0]
    >>> [group.score for group in points_earned(cases, {Group.FRESH: 4.0}, Award.SHARES)]
    [2.0]
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
    """Return the status of a called exercise: passed, partial, or that of its first failure."""
    trouble = [case.status for case in cases if case.status is not CaseStatus.PASSED]
    if not trouble:
        return ExerciseStatus.PASSED
    if 0 < score < max_score:
        return ExerciseStatus.PARTIAL
    return ExerciseStatus(str(trouble[0]))


def total(scores: Iterable[float], max_score: float) -> float:
    """Add up the exercises' points, clamped to the range from 0 to `max_score`.

    >>> total([4.0, 5.5], max_score=9.0)
    9.0
    """
    return round(min(max(sum(scores), 0.0), max_score), 4)
