"""The record that leaves the program, there and back through JSON."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.records import (
    CaseResult,
    CaseStatus,
    EndToEnd,
    ExerciseResult,
    ExerciseStatus,
    Group,
    GroupResult,
    Origin,
    Person,
    Place,
    Report,
    Scope,
    Submission,
    SubmissionStatus,
)
from autograder.results.schema import from_dict, to_dict
from tests.results.a_report import make_report

words = st.text(max_size=12)
numbers = st.floats(0, 1000)
statuses = st.sampled_from(CaseStatus)
case_results = st.builds(
    CaseResult, words, st.just(Group.FIXTURE), statuses, words, words, words, words
) | st.builds(CaseResult, words, st.sampled_from([Group.FRESH, Group.PROPERTIES]), statuses, words)
code_places = st.builds(
    Place,
    st.integers(1),
    st.integers(1),
    words,
    st.booleans(),
    words,
    st.lists(st.tuples(st.integers(1), words), max_size=2).map(tuple),
)
group_results = st.builds(GroupResult, st.sampled_from(Group), numbers, numbers)
exercise_results = st.builds(
    ExerciseResult,
    words,
    st.sampled_from(ExerciseStatus),
    numbers,
    numbers,
    words,
    st.lists(words, max_size=2).map(tuple),
    st.lists(case_results, max_size=3).map(tuple),
    st.lists(group_results, max_size=3).map(tuple),
    st.none() | code_places,
)
origins = st.builds(
    Origin,
    words,
    words,
    st.lists(st.builds(Person, words, words, words), max_size=2).map(tuple),
    st.integers(0),
    words,
    st.none() | st.booleans(),
)
reports = st.builds(
    Report,
    assignment=st.none() | words,
    scope=st.sampled_from(Scope),
    submission=st.builds(Submission, words, words, st.none() | words, st.none() | origins),
    status=st.sampled_from(SubmissionStatus),
    score=st.none() | numbers,
    max_score=numbers,
    seconds=numbers,
    isolation=st.lists(words, max_size=3).map(tuple),
    end_to_end=st.sampled_from(EndToEnd),
    exercises=st.lists(exercise_results, max_size=3).map(tuple),
    notes=st.lists(words, max_size=3).map(tuple),
    run=st.dictionaries(words, words, max_size=2),
)


def test_the_json_form() -> None:
    assert to_dict(make_report()) == {
        "schema": 2,
        "assignment": "step_by_step",
        "scope": "full",
        "submission": {"student": "ada", "path": "ada.ipynb", "sha256": "0" * 64, "origin": None},
        "status": "graded",
        "score": 4.0,
        "max_score": 10.0,
        "seconds": 0.25,
        "isolation": ["rlimits", "seccomp"],
        "end_to_end": "passed",
        "exercises": [
            {
                "name": "linear_forward",
                "status": "partial",
                "score": 4.0,
                "max_score": 10.0,
                "hint": "Look at b.",
                "mistake": "b_left_out",
                "mistakes": ["b_left_out", "c_left_out"],
                "groups": [
                    {"group": "fixture", "score": 4.0, "max_score": 4.0},
                    {"group": "fresh", "score": 0.0, "max_score": 6.0},
                ],
                "cases": [
                    {
                        "name": "fixture",
                        "group": "fixture",
                        "visibility": "public",
                        "status": "passed",
                        "message": "",
                        "expected": "",
                        "actual": "",
                        "remark": "",
                    },
                    {
                        "name": "small",
                        "group": "fresh",
                        "visibility": "hidden",
                        "status": "failed",
                        "message": "Z has the wrong sign",
                    },
                ],
                "place": {
                    "cell": 7,
                    "line": 1,
                    "function": "linear_forward",
                    "is_exact": False,
                    "file": "",
                    "code": [[1, "def linear_forward(A, W, b):"], [2, "    return W @ A"]],
                },
            }
        ],
        "notes": ["a note"],
        "run": {"version": "1"},
    }


@given(reports)
@settings(max_examples=60, deadline=None)
def test_there_and_back(report: Report) -> None:
    assert from_dict(json.loads(json.dumps(to_dict(report)))) == report


def test_fields_that_a_later_version_adds() -> None:
    record = to_dict(make_report())
    record["new"] = 1
    record["exercises"][0]["new"] = 1
    record["exercises"][0]["cases"][0]["new"] = 1
    assert from_dict(record) == make_report()


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a record below the top."""
    items: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        items = list(value.items())
    elif isinstance(value, list):
        items = list(enumerate(value))
    return [found for key, item in items for found in [(*path, key), *places(item, (*path, key))]]


@given(
    st.sampled_from(places(to_dict(make_report()))), st.sampled_from([None, 3, "x", [], [3], {}])
)
@settings(max_examples=150, deadline=None)
def test_a_record_that_is_none_is_refused_with_the_errors_named(
    place: tuple[Any, ...], value: Any
) -> None:
    record: Any = json.loads(json.dumps(to_dict(make_report())))
    inner = record
    for key in place[:-1]:
        inner = inner[key]
    inner[place[-1]] = value
    try:
        from_dict(record)
    except (KeyError, TypeError, ValueError):
        return


@pytest.mark.parametrize("key", [key for key in to_dict(make_report()) if key != "schema"])
def test_a_record_with_something_missing(key: str) -> None:
    record = to_dict(make_report())
    del record[key]
    with pytest.raises(KeyError):
        from_dict(record)


@pytest.mark.parametrize("key", ["student", "path", "sha256"])
def test_a_submission_with_something_missing(key: str) -> None:
    record = to_dict(make_report())
    del record["submission"][key]
    with pytest.raises((KeyError, TypeError)):
        from_dict(record)


def test_a_record_of_an_older_version_tells_no_place() -> None:
    record = to_dict(make_report())
    del record["exercises"][0]["place"]
    assert from_dict(record).exercises[0].place is None


OPTIONAL = {"mistake", "place"}


@pytest.mark.parametrize("key", sorted({*to_dict(make_report())["exercises"][0]} - OPTIONAL))
def test_an_exercise_with_something_missing(key: str) -> None:
    record = to_dict(make_report())
    del record["exercises"][0][key]
    with pytest.raises(KeyError):
        from_dict(record)


@pytest.mark.parametrize("key", ["name", "group", "status", "message"])
def test_a_case_with_something_missing(key: str) -> None:
    record = to_dict(make_report())
    del record["exercises"][0]["cases"][0][key]
    with pytest.raises(KeyError):
        from_dict(record)


@pytest.mark.parametrize("record", [{}, [], None, "text", 3])
def test_no_record_at_all(record: Any) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        from_dict(record)
