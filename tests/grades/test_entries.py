"""What the grades keep of the reports."""

from __future__ import annotations

from autograder.grades.entries import entries_of, models_of
from autograder.records import SubmissionStatus
from tests.grades.classes import NAME, handed_in


def test_the_last_report_on_a_file_counts() -> None:
    before = handed_in("ada_12", {"relu": 0.0})
    after = handed_in("ada_12", {"relu": 10.0})
    (only,) = entries_of([before, after])
    assert only.score == 10


def test_equal_exercises_are_one_object() -> None:
    one, other = entries_of([handed_in("ada_12"), handed_in("bo_13")])
    assert all(a is b for a, b in zip(one.exercises, other.exercises, strict=True))


def test_the_model_of_an_assignment_is_a_graded_submission() -> None:
    broken = handed_in("ada_12", {}, status=SubmissionStatus.UNREADABLE)
    models = models_of(entries_of([broken, handed_in("bo_13")]))
    assert models[NAME].exercises == (("relu", 10.0), ("sigmoid", 10.0))
    assert models[NAME].max_score == 20
