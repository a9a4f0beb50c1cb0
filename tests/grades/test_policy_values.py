"""The values of `course.toml`."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.grades.policy_values import Problem, as_amount, as_duration, as_steps


@given(st.integers(0, 400), st.integers(0, 23), st.integers(0, 59))
def test_times_add_up(days: int, hours: int, minutes: int) -> None:
    text = f"{days} days {hours} hours {minutes} minutes"
    assert as_duration(text) == timedelta(days=days, hours=hours, minutes=minutes)


@pytest.mark.parametrize(
    "text", ["", " ", "2", "2 day s", "1 month", "-1 day", "9" * 30 + " weeks"]
)
def test_other_times_are_refused(text: str) -> None:
    with pytest.raises(Problem):
        as_duration(text)


@given(st.floats(0, 100).map(lambda number: round(number, 3)))
def test_a_percentage_is_read_back(number: float) -> None:
    assert as_amount(f"{number:.3f} %").percent == number


def test_steps_are_sorted_by_time() -> None:
    steps = as_steps([{"after": "1 day", "take": 2}, {"after": "1 hour", "take": 1}])
    assert [step.take.points for step in steps] == [1, 2]
    with pytest.raises(Problem):
        as_steps([{"after": "1 day"}])
