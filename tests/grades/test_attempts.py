"""Which attempt counts."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from autograder.grades.attempts import Chosen, choose
from autograder.grades.entries import entries_of
from autograder.grades.policy import Amount, Counting, Late
from autograder.grades.timing import Due
from autograder.records import Report
from tests.grades.classes import handed_in

DUE = Due(datetime(2026, 11, 20, 12, 0, tzinfo=UTC))
LATE = Late(per_day=Amount(percent=50))
FULL, HALF = {"relu": 10.0, "sigmoid": 10.0}, {"relu": 10.0, "sigmoid": 0.0}
EARLY = handed_in("ada_12", {"relu": 0.0, "sigmoid": 5.0}, attempt=0, at="2026-11-18T12:00:00")
BETTER = handed_in("ada_12", HALF, attempt=1, at="2026-11-19T12:00:00")
TOO_LATE = handed_in("ada_12", FULL, attempt=2, at="2026-11-21T12:00:00")
WORSE = handed_in("ada_12", {"relu": 0.0}, attempt=3, at="2026-11-21T13:00:00")


def chosen(counting: Counting, *reports: Report, late: Late = LATE) -> Chosen:
    return choose(entries_of(reports), counting, DUE, late, UTC)


@pytest.mark.parametrize(
    ("counting", "number"),
    [
        (Counting.LATEST, 4),
        (Counting.FIRST, 1),
        (Counting.BEST, 2),
        (Counting.LAST_BEFORE_DUE, 2),
    ],
)
def test_the_rule_chooses(counting: Counting, number: int) -> None:
    found = chosen(counting, WORSE, TOO_LATE, EARLY, BETTER)
    assert [each.number for each in found.attempts if each.counts] == [number]
    assert [each.submitted_at[8:10] for each in found.attempts] == ["18", "19", "21", "21"]
    assert found.notes == ()


def test_the_best_is_compared_after_the_penalty_and_the_earliest_of_equals_counts() -> None:
    assert chosen(Counting.BEST, BETTER, TOO_LATE).entry.score == 10
    assert chosen(Counting.BEST, BETTER, TOO_LATE, late=Late()).entry.score == 20


def test_if_every_attempt_is_late_the_earliest_counts() -> None:
    found = chosen(Counting.LAST_BEFORE_DUE, WORSE, TOO_LATE)
    assert found.entry.score == 20
    assert found.notes == ("every attempt is late; the earliest counts",)


def test_where_nothing_tells_the_order_the_best_counts() -> None:
    reports = [
        handed_in("ada_12", HALF, path="a.ipynb"),
        handed_in("ada_12", {"relu": 0.0}, path="b.ipynb"),
    ]
    found = chosen(Counting.LATEST, *reports)
    assert found.entry.path == "a.ipynb"
    assert "nothing tells which is the latest; the best counts" in found.notes[0]
