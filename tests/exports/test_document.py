"""Grades as JSON."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import Any

from hypothesis import given

from autograder.exports.document import SCHEMA, grades_json
from autograder.grades.records import (
    Attempt,
    ClassGrades,
    Decision,
    DecisionKind,
    Timing,
)
from tests.exports.people import STEP, class_of, exercise_grade, grade, listed, missing
from tests.reports.html_support import any_text


def read(grades: ClassGrades) -> dict[str, Any]:
    text = "".join(grades_json(grades))
    assert text.isascii()
    made: dict[str, Any] = json.loads(text)
    return made


def test_all_that_is_known_is_in_it() -> None:
    decision = Decision(DecisionKind.POINTS, "ada", STEP, "f", 9.0, "oral exam", 4.0)
    attempt = Attempt("a", "1" * 64, 1, "2026-01-01T10:00:00Z", Timing.LATE, 5.0, counts=True)
    student = listed(
        "Ада", "17", 7.5, raw=9.0, decisions=(decision,), attempts=(attempt,),
        exercises=(exercise_grade("f", 9.0, decision=decision),),
        row=MappingProxyType({"Student": "Ада"}),
    )  # fmt: skip
    made = read(ClassGrades((student, missing("bo")), ("eve",), ("a note",), has_list=True))
    assert (made["schema"], made["unknown"], made["notes"]) == (SCHEMA, ["eve"], ["a note"])
    first, second = made["grades"]
    assert (first["raw"], first["final"], first["listed"]["row"]) == (9, 7.5, {"Student": "Ада"})
    assert first["decisions"][0]["why"] == "oral exam"
    assert first["attempts"][0]["timing"] == "late"
    assert first["exercises"][0]["decision"]["kind"] == "points"
    assert (second["standing"], second["final"], second["origin"]) == ("not_submitted", None, None)


def test_an_empty_class_is_a_document() -> None:
    assert read(class_of())["grades"] == []


@given(any_text)
def test_any_text_comes_back(text: str) -> None:
    made = read(class_of(grade(text, float("nan"), comments=(text,))))
    assert made["grades"][0]["student"] == text
    assert made["grades"][0]["final"] is None
