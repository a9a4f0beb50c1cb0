"""Describe in a line how a notebook's result changed since the last grading."""

from __future__ import annotations

from autograder.records import ExerciseStatus, Report
from autograder.reports.text import one_line, points

_MOST_NAMES = 3


def change_line(before: Report, after: Report) -> str:
    """Return a line with the exercises gained and lost, and the score before and after."""
    now, then = _passed(after), _passed(before)
    parts = [
        _counted("+", [name for name in now if name not in then]),
        _counted("-", [name for name in then if name not in now]),
    ]
    score = f"{points(after.score)} of {points(after.max_score)}"
    if (before.score, before.max_score) == (after.score, after.max_score):
        parts.append(f"score still {score}")
    else:
        parts.append(f"score from {points(before.score)} to {score}")
    return one_line(", ".join(filter(None, parts)))


def _passed(report: Report) -> list[str]:
    return [e.name for e in report.exercises if e.status is ExerciseStatus.PASSED]


def _counted(sign: str, names: list[str]) -> str:
    if not names:
        return ""
    more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
    exercises = "exercise" if len(names) == 1 else "exercises"
    return f"{sign}{len(names)} {exercises} ({', '.join(names[:_MOST_NAMES])}{more})"
