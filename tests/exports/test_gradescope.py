"""Gradescope's results.json."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from autograder.errors import UsageError
from autograder.exports.gradescope import gradescope_results, student_lines, unfinished_results
from autograder.grades.records import Standing, Timing
from autograder.records import CaseResult, CaseStatus, Group, SubmissionStatus
from tests.exports.people import excused, exercise_grade, grade, internal, missing
from tests.reports.html_support import any_text, make_exercise, make_report, saying

FORMAT = {"enum": ["text", "html", "simple_format", "md", "ansi"]}
VISIBILITY = {"enum": ["hidden", "after_due_date", "after_published", "visible"]}
# Written from Gradescope's autograder specifications.
SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "required": ["score", "tests"],
    "properties": {
        "score": {"type": "number"},
        "execution_time": {"type": "number"},
        "output": {"type": "string"},
        "output_format": FORMAT,
        "test_output_format": FORMAT,
        "test_name_format": FORMAT,
        "visibility": VISIBILITY,
        "stdout_visibility": VISIBILITY,
        "extra_data": {"type": "object"},
        "tests": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "score": {"type": "number"},
                    "max_score": {"type": "number"},
                    "status": {"enum": ["passed", "failed"]},
                    "name": {"type": "string"},
                    "number": {"type": "string"},
                    "output": {"type": "string"},
                    "visibility": VISIBILITY,
                },
            },
        },
    },
}
CASES = (
    CaseResult("fixture", Group.FIXTURE, CaseStatus.FAILED, "b is off", "[1]", "[2]"),
    CaseResult("fresh", Group.FRESH, CaseStatus.FAILED, "another sign", "SECRET", "SECRET"),
    CaseResult("edge", Group.PROPERTIES, CaseStatus.PASSED),
)
REPORT = make_report(
    "ada", make_exercise("a", "partial", 4.0, hint="look at b", cases=CASES), make_exercise("b")
)


@given(any_text)
def test_the_file_has_gradescopes_form(text: str) -> None:
    made = gradescope_results(grade("ada", comments=(text,)), saying(text))
    Draft202012Validator(SCHEMA).validate(json.loads(json.dumps(made)))


def test_the_final_score_counts_and_each_exercise_is_a_test() -> None:
    decided = (exercise_grade("a", 6.0), exercise_grade("b", 10.0))
    made = gradescope_results(grade("ada", 15.0, raw=14.0, exercises=decided), REPORT)
    assert made["score"] == 15
    assert [(t["name"], t["score"], t["status"]) for t in made["tests"]] == [
        ("a", 6, "failed"),
        ("b", 10, "passed"),
    ]
    assert made["extra_data"]["raw"] == 14


def test_nothing_is_hidden_and_nothing_hidden_is_in_it() -> None:
    made = gradescope_results(grade("ada"), REPORT)
    assert {test["visibility"] for test in made["tests"]} == {"visible"}
    assert "SECRET" not in json.dumps(made)
    output = made["tests"][0]["output"]
    assert "look at b" in output
    assert "fixture: failed: b is off\nexpected\n[1]\nactual\n[2]" in output
    assert "fresh: failed: another sign" in output
    assert "edge" not in output
    assert student_lines(make_exercise("c", "unfinished", hint="x")) == ["Not written yet"]


def test_lateness_comments_and_reasons_are_said() -> None:
    late = grade("ada", timing=Timing.LATE, penalty=2.0, comments=("see me",))
    assert gradescope_results(late, REPORT)["output"].split("\n") == [
        "see me",
        "Taken off because it was late: 2",
    ]
    report = make_report("ada", status=SubmissionStatus.UNREADABLE, notes=("it is a PDF",))
    lost = grade("ada", 0.0, standing=Standing.UNREADABLE)
    assert gradescope_results(lost, report)["output"] == "It is a PDF"


@pytest.mark.parametrize(
    ("made", "reason"),
    [(internal("ada"), "failure"), (excused("ada"), "excused"), (missing("ada"), "not submitted")],
)
def test_without_a_score_there_is_no_file(made: object, reason: str) -> None:
    with pytest.raises(UsageError, match=f"ada has no score to export: .*{reason}"):
        gradescope_results(made, REPORT)  # type: ignore[arg-type]


def test_unfinished_results_have_the_form_and_the_points_so_far() -> None:
    made = unfinished_results([("a", 10.0), ("c", 5.0)], {"a": REPORT.exercises[0]})
    Draft202012Validator(SCHEMA).validate(json.loads(json.dumps(made)))
    assert made["score"] == 4
    assert [(t["name"], t["score"], t["max_score"]) for t in made["tests"]] == [
        ("a", 4, 10),
        ("c", 0, 5),
    ]
    assert "SECRET" not in json.dumps(made)
