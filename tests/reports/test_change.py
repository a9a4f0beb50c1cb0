"""The change between two gradings in one line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from autograder.records import ExerciseStatus, Report
from autograder.reports.change import change_line
from tests.reports.test_terminal import make_report

PASSED, FAILED = ExerciseStatus.PASSED, ExerciseStatus.FAILED


def report(score: float, **statuses: ExerciseStatus) -> Report:
    made = make_report()
    exercises = tuple(
        replace(made.exercises[0], name=name, status=status) for name, status in statuses.items()
    )
    return replace(made, exercises=exercises, score=score, max_score=100.0)


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        (
            report(80, relu=FAILED, cost=FAILED, sigmoid=PASSED),
            report(100, relu=PASSED, cost=PASSED, sigmoid=PASSED),
            "+2 exercises (relu, cost), score from 80 to 100 of 100",
        ),
        (
            report(50, relu=PASSED, cost=FAILED),
            report(50, relu=FAILED, cost=PASSED),
            "+1 exercise (cost), -1 exercise (relu), score still 50 of 100",
        ),
        (report(7.5, relu=FAILED), report(7.5, relu=FAILED), "score still 7.5 of 100"),
        (report(0), report(4, relu=ExerciseStatus.PARTIAL), "score from 0 to 4 of 100"),
        (
            report(0),
            report(100, a=PASSED, b=PASSED, c=PASSED, d=PASSED, e=PASSED),
            "+5 exercises (a, b, c and 2 more), score from 0 to 100 of 100",
        ),
    ],
)
def test_what_was_gained_and_lost(before: Report, after: Report, line: str) -> None:
    assert change_line(before, after) == line
