"""`grades.csv`, read back as a spreadsheet would read it."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.grades.grades import class_grades
from autograder.records import (
    ExerciseResult,
    ExerciseStatus,
    Person,
    Report,
    Scope,
    Submission,
    SubmissionStatus,
)
from autograder.reports import grades_csv
from tests.grades.classes import canvas_list, handed_in


def exercise(name: str, score: float) -> ExerciseResult:
    return ExerciseResult(name, ExerciseStatus.PARTIAL, score, 10.0, "", (), (), ())


def make_report(
    student: str = "ada",
    path: str = "ada.ipynb",
    score: float | None = 87.5,
    exercises: tuple[ExerciseResult, ...] = (),
    notes: tuple[str, ...] = (),
    **more: Any,
) -> Report:
    fields: dict[str, Any] = {
        "assignment": "step_by_step",
        "scope": Scope.FULL,
        "submission": Submission(student, path, None),
        "status": SubmissionStatus.GRADED,
        "score": score,
        "max_score": 100.0,
        "seconds": 0.1,
        "isolation": (),
        "end_to_end": "passed",
        "exercises": exercises,
        "notes": notes,
    }
    return Report(**{**fields, **more})


def render(reports: Sequence[Report]) -> str:
    names = {exercise.name: None for report in reports for exercise in report.exercises}
    file = io.StringIO()
    grades_csv.write(file, reports, list(names))
    return file.getvalue()


def table(*reports: Report) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render(reports), newline="")))


def test_one_line_a_submission_and_one_column_an_exercise() -> None:
    results = (exercise("linear_forward", 10.0), exercise("compute_cost", 7.5))
    (row,) = table(make_report(exercises=results, notes=("first", "second")))
    assert row == {
        "student": "ada",
        "assignment": "step_by_step",
        "status": "graded",
        "score": "87.5",
        "max_score": "100.0",
        "end_to_end": "passed",
        "linear_forward": "10.0",
        "compute_cost": "7.5",
        "path": "ada.ipynb",
        "note": "first; second",
    }


def test_no_submission() -> None:
    assert render([]).startswith("student,assignment,status,score,max_score,end_to_end")
    assert table() == []


def test_exercises_of_several_assignments() -> None:
    rows = table(
        make_report("bo", assignment="b", exercises=(exercise("x", 1.0), exercise("y", 2.0))),
        make_report("al", assignment="a", exercises=(exercise("y", 3.0), exercise("z", 4.0))),
    )
    assert [(row["student"], row["x"], row["y"], row["z"]) for row in rows] == [
        ("bo", "1.0", "2.0", ""),
        ("al", "", "3.0", "4.0"),
    ]


def test_in_the_order_of_the_reports() -> None:
    drawn = [("b", "ada", "1"), ("a", "bo", "1"), ("a", "ada", "2"), ("a", "ada", "1")]
    reports = [make_report(student, path, assignment=which) for which, student, path in drawn]
    rows = [(row["assignment"], row["student"], row["path"]) for row in table(*reports)]
    assert rows == drawn


def test_a_submission_without_a_score_or_an_assignment() -> None:
    (row,) = table(make_report(score=None, status=SubmissionStatus.INTERNAL, assignment=None))
    assert (row["score"], row["status"], row["assignment"]) == ("", "internal", "")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "\x1b", "\u202e"])
def test_no_cell_is_run_as_a_formula(start: str) -> None:
    text = f"{start}HYPERLINK(1)"
    (row,) = table(make_report(text, text, notes=(text,)))
    for column in ("student", "path", "note"):
        assert row[column][0] not in "=+-@\t\r\n\x1b\u202e"
        assert row[column].endswith("HYPERLINK(1)")


def test_numbers_stay_numbers() -> None:
    (row,) = table(make_report(score=0.0, exercises=(exercise("x", -0.0),)))
    assert (float(row["score"]), float(row["x"])) == (0.0, 0.0)


@given(st.text(st.characters(exclude_categories=()), max_size=30))
def test_any_text_keeps_the_table_whole(text: str) -> None:
    rows = table(make_report(text, text, notes=(text,)), make_report("zoe"))
    assert len(rows) == 2
    assert all(None not in row and None not in row.values() for row in rows)
    render([make_report(text)]).encode()


def test_the_columns_of_the_grades_follow_at_the_end_for_each_submission() -> None:
    people = (Person("Ada", "12"), Person("Charles", "13"))
    reports = [
        handed_in("team", people=people),
        handed_in("babbagecharles_13", {"relu": 1.0}, attempt=1, at="2026-11-01T10:00:00Z"),
        handed_in("=cmd_99"),
    ]
    grades = class_grades(reports, class_list=canvas_list())
    file = io.StringIO()
    grades_csv.write(file, reports, ["relu"], grades)
    rows = list(csv.DictReader(io.StringIO(file.getvalue())))
    assert list(rows[0])[-9:] == [
        *("note", "name", "section", "raw", "final", "timing", "late", "attempt", "comment")
    ]
    assert rows[0]["name"] == "Babbage, Charles; Lovelace, Ada"
    assert rows[0]["section"] == "Lab A; Lab B"
    assert [row["final"] for row in rows] == ["10.0", "1.0", "10.0"]
    assert [row["attempt"] for row in rows] == ["1", "2", "1"]
    assert rows[2]["name"] == "'=cmd_99"
    assert [row["relu"] for row in rows] == ["10.0", "1.0", "10.0"]
    plain = io.StringIO()
    grades_csv.write(plain, reports, ["relu"])
    for before, after in zip(
        plain.getvalue().splitlines(), file.getvalue().splitlines(), strict=True
    ):
        assert after.startswith(f"{before},")
