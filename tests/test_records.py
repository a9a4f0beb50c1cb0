"""The records: what a report consists of."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from autograder.records import (
    CaseStatus,
    ExerciseStatus,
)
from tests.results.a_report import make_report


def test_a_record_stays_as_it_was_made() -> None:
    with pytest.raises(FrozenInstanceError):
        make_report().score = 100.0  # type: ignore[misc]


def test_every_case_status_is_an_exercise_status() -> None:
    assert {str(status) for status in CaseStatus} < {str(status) for status in ExerciseStatus}
