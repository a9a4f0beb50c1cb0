"""What a grade says beside its points."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from autograder.grades.records import (
    Attempt,
    Decision,
    DecisionKind,
    Grade,
    Listed,
    Standing,
    Timing,
)
from autograder.reports.grade_words import grade_words, names_of, outdated_names


def grade(name: str = "Ada", student: str = "ada_1", **more: Any) -> Grade:
    return Grade("exam", student, name, Standing.GRADED, 8.0, 8.0, 8.0, 10.0, **more)


def attempt(number: int, *, counts: bool) -> Attempt:
    return Attempt(f"{number}.ipynb", None, number, "", Timing.NO_DUE_TIME, 5.0, counts)


OLD = "decision out of date"
POINTS = Decision(DecisionKind.POINTS, "ada_1", "exam", "relu", 6.0)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({}, []),
        ({"timing": Timing.LATE, "penalty": 2.5}, ["late: 2.5 points less"]),
        ({"timing": Timing.LATE}, ["late"]),
        ({"timing": Timing.ON_TIME, "extra": 1.0}, ["1 extra points"]),
        (
            {"attempts": (attempt(1, counts=True), attempt(2, counts=False))},
            ["attempt 1 of 2 counts"],
        ),
        ({"decisions": (POINTS,)}, ["relu: 6 points by hand"]),
        ({"standing": Standing.EXCUSED}, ["excused"]),
        ({"standing": Standing.NOT_SUBMITTED}, ["not handed in"]),
    ],
)
def test_words(more: dict[str, Any], words: list[str]) -> None:
    fields = {"standing": Standing.GRADED} | more
    standing = fields.pop("standing")
    made = Grade("exam", "ada_1", "Ada", standing, 8.0, 8.0, 8.0, 10.0, **fields)
    assert list(grade_words(made)) == words


def test_the_words_of_a_decision_of_nbgrader_give_way_to_a_later_one() -> None:
    decisions = (Decision(DecisionKind.POINTS, "ada_1", "exam", "relu", 3.0, by="nbgrader"), POINTS)
    assert list(grade_words(grade(decisions=decisions))) == ["relu: 6 points by hand"]


def test_a_decision_is_out_of_date_if_the_automatic_score_has_changed() -> None:
    whole = Decision(DecisionKind.POINTS, "ada_1", "exam", "", 9.0, automatic=7.0)
    assert list(grade_words(grade(decisions=(whole,)))) == ["9 points by hand", OLD]
    current = replace(whole, automatic=8.0)
    class_ = [grade(decisions=(whole,)), grade("Bo", "bo_2", decisions=(current,))]
    assert outdated_names(class_) == ["Ada"]


def test_only_students_of_the_same_name_get_their_number() -> None:
    listed = [Listed("Anna Schmidt", user) for user in ("5", "6")]
    class_ = [*(grade("Anna Schmidt", each.user, listed=each) for each in listed), grade()]
    assert names_of(class_) == ["Anna Schmidt (5)", "Anna Schmidt (6)", "Ada"]
    assert names_of([grade(), grade()]) == ["Ada", "Ada"]
