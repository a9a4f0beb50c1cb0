"""An answer of a cluster is believed for values alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autograder.engines.station_answers import MAX_ANSWER, report_in
from autograder.errors import AssignmentError, UsageError
from autograder.finding.found import Found
from autograder.grading.graders import Grader, Graders
from autograder.grading.submission import grade_file
from autograder.records import Report, SubmissionStatus
from autograder.results.schema import to_dict
from tests.conftest import SUBMISSIONS

ITEM = Found("ada", Path("submitted/ada/step_by_step.ipynb"))
SUM = "5" * 64


@pytest.fixture(scope="module")
def record(grader: Grader) -> dict[str, Any]:
    return to_dict(grade_file(SUBMISSIONS / "knows_the_published_answer_only.ipynb", grader))


def taken(answer: Any, grader: Grader) -> Report:
    return report_in(answer, ITEM, SUM, Graders.of(grader))


def test_the_values_of_a_true_report_are_kept(record: dict[str, Any], grader: Grader) -> None:
    report = taken(json.dumps({"report": record}), grader)
    assert (report.score, report.status) == (record["score"], "graded")
    assert [e.score for e in report.exercises] == [e["score"] for e in record["exercises"]]


def test_whose_it_is_says_the_client(record: dict[str, Any], grader: Grader) -> None:
    forged = {"student": "eve", "path": "/etc/passwd", "sha256": "0" * 64}
    report = taken(json.dumps({"report": {**record, "submission": forged, "run": {}}}), grader)
    assert report.submission.student == "ada"
    assert report.submission.path == str(ITEM.path)
    assert report.submission.sha256 == SUM
    assert report.run == grader.details


def exercise(record: dict[str, Any], **changes: Any) -> dict[str, Any]:
    first, *others = record["exercises"]
    return {**record, "exercises": [{**first, **changes}, *others]}


FORGED: dict[str, Callable[[dict[str, Any]], Any]] = {
    "a score above the maximum": lambda r: {**r, "score": 99_999.0},
    "another maximum": lambda r: {**r, "score": 99_999.0, "max_score": 99_999.0},
    "no score": lambda r: {**r, "score": None},
    "a score that is no number": lambda r: {**r, "score": float("nan")},
    "points that are not the sum": lambda r: {**r, "score": r["score"] + 1},
    "points of an exercise": lambda r: exercise(r, score=1e6),
    "negative points": lambda r: exercise(r, score=-1.0),
    "a maximum of an exercise": lambda r: exercise(r, score=20.0, max_score=20.0),
    "points of a group": lambda r: exercise(
        r, groups=[{"group": "fresh", "score": 9.0, "max_score": 9.0}]
    ),
    "an exercise less": lambda r: {**r, "exercises": r["exercises"][1:]},
    "another assignment": lambda r: {**r, "assignment": "own"},
    "another scope": lambda r: {**r, "scope": "public"},
    "an unreadable file with points": lambda r: {**r, "status": "unreadable"},
    "a failure with points": lambda r: {**r, "status": "internal"},
    "a field less": lambda r: {key: r[key] for key in r if key != "notes"},
    "another kind": lambda r: [r],
}


@pytest.mark.parametrize("forge", FORGED.values(), ids=FORGED)
def test_a_report_that_cannot_be_true_is_none(
    forge: Callable[[dict[str, Any]], Any], record: dict[str, Any], grader: Grader
) -> None:
    report = taken(json.dumps({"report": forge(record)}), grader)
    assert (report.status, report.score) == (SubmissionStatus.INTERNAL, None)
    assert "an answer that cannot be true" in report.notes[0]
    assert report.submission.student == "ada"


@pytest.mark.parametrize(
    "answer",
    [
        "[" * 100_000,
        '{"report": ' * 100_000,
        "",
        "7",
        "null",
        None,
        7,
        b"{}",
        " " * MAX_ANSWER + " ",
    ],
    ids=lambda answer: str(answer)[:12],
)
def test_a_text_that_is_no_answer_ends_no_run(answer: Any, grader: Grader) -> None:
    assert taken(answer, grader).status is SubmissionStatus.INTERNAL


def test_what_concerns_the_whole_run_ends_it(grader: Grader) -> None:
    with pytest.raises(AssignmentError, match="no cases"):
        taken(json.dumps({"fault": "no cases"}), grader)
    with pytest.raises(UsageError, match="joined later cannot grade this run: other version"):
        taken(json.dumps({"refused": "other version"}), grader)
