"""Results of schema 1 are still read: there the message of a public case held everything."""

from __future__ import annotations

from autograder.records import CaseResult, CaseStatus, Group
from autograder.results.schema import from_dict

PUBLIC = (
    "Z is off by the same factor everywhere\nit is 2 times what is due\n"
    "expected\n[[1.]]\nactual\n[[2.]]\nfirst difference at [0, 0]"
)


def of_schema_1(message: str, group: str, visibility: str) -> CaseResult:
    case = {"name": "a", "group": group, "visibility": visibility, "status": "failed"}
    exercise = {
        "name": "f",
        "status": "failed",
        "score": 0.0,
        "max_score": 4.0,
        "hint": "",
        "mistake": None,
        "mistakes": [],
        "groups": [],
        "cases": [{**case, "message": message}],
    }
    record = {
        "schema": 1,
        "assignment": "step_by_step",
        "scope": "full",
        "status": "graded",
        "submission": {"student": "ada", "path": "a.ipynb", "sha256": None},
        "score": 0.0,
        "max_score": 4.0,
        "seconds": 0.1,
        "isolation": [],
        "end_to_end": "not_run",
        "exercises": [exercise],
        "notes": [],
        "run": {},
    }
    return from_dict(record).exercises[0].cases[0]


def test_a_public_case_is_taken_apart() -> None:
    assert of_schema_1(PUBLIC, "fixture", "public") == CaseResult(
        "a",
        Group.FIXTURE,
        CaseStatus.FAILED,
        "Z is off by the same factor everywhere",
        expected="[[1.]]",
        actual="[[2.]]",
        remark="it is 2 times what is due\nfirst difference at [0, 0]",
    )


def test_a_hidden_case_keeps_its_message() -> None:
    case = of_schema_1("Z has the wrong sign", "fresh", "hidden")
    assert case == CaseResult("a", Group.FRESH, CaseStatus.FAILED, "Z has the wrong sign")
