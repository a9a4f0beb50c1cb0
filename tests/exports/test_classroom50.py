"""Classroom 50's result.json, by a schema written from its own."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from autograder.errors import UsageError
from autograder.exports.classroom50 import classroom50_result, place_in
from autograder.grades.records import Attempt, Timing
from tests.exports.people import excused, exercise_grade, grade, internal
from tests.reports.html_support import any_text, make_exercise, make_report, saying

TIME = r"^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$"
WHOLE, NAME = {"type": "integer", "minimum": 0}, {"type": "string", "minLength": 1}
FIELDS = {
    "schema": {"const": "classroom50/result/v1"},
    **dict.fromkeys(("classroom", "assignment", "owner", "commit", "release", "review"), NAME),
    "assignment_type": {"enum": ["individual", "group"]},
    "submission": {"type": "string", "pattern": "^submit/"},
    "datetime": {"type": "string", "pattern": TIME},
    "score": WHOLE,
    "max-score": WHOLE,
    "tests": {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["test-name", "passed", "score", "max-score"],
            "properties": {
                "test-name": NAME,
                "passed": {"type": "boolean"},
                "score": WHOLE,
                "max-score": WHOLE,
            },
        },
    },
}
SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "required": list(FIELDS),
    "properties": FIELDS,
}
ENVIRONMENT = {
    "CLASSROOM": "deep-learning",
    "ASSIGNMENT": "step-by-step",
    "SUBMISSION_TAG": "submit/2026-06-01T14-32-05Z-a1b2c3d",
    "COMMIT_URL": "https://example.edu/commit/a1",
    "RELEASE_URL": "https://example.edu/releases/x",
}
NOW = datetime(2026, 6, 1, 14, 33, 11, tzinfo=UTC)
PLACE = place_in(ENVIRONMENT, "ada")
REPORT = make_report("ada", make_exercise("a", "partial", 4.5), make_exercise("b"))


@given(any_text, st.floats(0, 10), st.floats(0, 10))
def test_the_file_has_the_form_of_classroom50(text: str, final: float, most: float) -> None:
    made = classroom50_result(grade("ada", final, max_score=most), saying(text), PLACE, NOW)
    Draft202012Validator(SCHEMA).validate(json.loads(json.dumps(made)))
    assert made["score"] <= made["max-score"]
    assert all(test["score"] <= test["max-score"] for test in made["tests"])


def test_points_are_whole_and_halves_go_up() -> None:
    made = classroom50_result(
        grade("ada", 13.5, max_score=20.0, exercises=(exercise_grade("a", 3.5),)),
        REPORT,
        PLACE,
        NOW,
    )
    assert (made["score"], made["max-score"]) == (14, 20)
    assert [(test["test-name"], test["score"], test["passed"]) for test in made["tests"]] == [
        ("a", 4, False),
        ("b", 10, True),
    ]
    assert made["datetime"] == "2026-06-01T14:33:11Z"


@pytest.mark.parametrize(
    ("submitted", "shown"),
    [
        ("2026-05-30T10:00:00+02:00", "2026-05-30T08:00:00Z"),
        ("2026-05-30T10:00:00", "2026-06-01T14:33:11Z"),
        ("yesterday", "2026-06-01T14:33:11Z"),
        ("", "2026-06-01T14:33:11Z"),
    ],
)
def test_the_time_is_that_of_the_submission_if_its_offset_is_known(
    submitted: str, shown: str
) -> None:
    attempt = Attempt("x", None, 1, submitted, Timing.ON_TIME, 8.0, counts=True)
    made = grade("ada", attempts=(replace(attempt, counts=False), attempt))
    assert classroom50_result(made, REPORT, PLACE, NOW)["datetime"] == shown


def test_the_runner_says_where_it_belongs() -> None:
    told = {**ENVIRONMENT, "REVIEW_URL": "https://r", "OWNER": "ada-l", "MODE": " Group "}
    place = place_in(told, "ada")
    assert (place.owner, place.kind, place.review) == ("ada-l", "group", "https://r")
    assert (PLACE.owner, PLACE.kind, PLACE.review) == ("ada", "individual", PLACE.commit)
    with pytest.raises(UsageError, match="missing: SUBMISSION_TAG, RELEASE_URL"):
        place_in({**ENVIRONMENT, "SUBMISSION_TAG": "", "RELEASE_URL": ""}, "ada")
    with pytest.raises(UsageError, match="starts with submit/"):
        place_in({**ENVIRONMENT, "SUBMISSION_TAG": "main"}, "ada")


def test_without_a_score_there_is_no_file() -> None:
    for made in (internal("ada"), excused("ada")):
        with pytest.raises(UsageError, match="ada has no score to export"):
            classroom50_result(made, REPORT, PLACE, NOW)
