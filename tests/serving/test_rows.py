"""The rows of the list, and why a person should look at a submission."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from autograder.grades.grades import class_grades
from autograder.grades.records import Decision, DecisionKind, Grade, Listed
from autograder.records import Report, SubmissionStatus
from autograder.serving.rows import make_row, reasons_to_look, student_id
from tests.reports.html_support import make_exercise, make_report, not_graded
from tests.serving.support import mixed_report


def grade_of(report: Report, *decisions: Decision) -> Grade:
    (grade,) = class_grades([report], decisions=decisions).grades
    return grade


def test_a_row_holds_what_the_list_shows(tmp_path: Path) -> None:
    report = mixed_report(tmp_path, "ada", 2)
    row = make_row(grade_of(report), report, is_waiting=True)
    assert (row["final"], row["max"], row["is_waiting"]) == (10, 30, True)
    assert row["mistakes"] == ["cost_not_negated"]
    assert [each["status"] for each in row["exercises"]] == ["passed", "failed", "error"]
    assert not row["by_hand"]


def test_reasons() -> None:
    report = make_report(
        "ada",
        make_exercise("a", "failed", mistakes=("m",)),
        make_exercise("b", "partial", 4.0),
        make_exercise("c", "timeout"),
        make_exercise("d", "missing"),
    )
    assert list(reasons_to_look(grade_of(report), report)) == [
        "b: wrong, and no known mistake fits",
        "c: takes too long",
        "d: not found",
    ]
    decided = Decision(DecisionKind.POINTS, "ada", "step_by_step", "c", 5.0, automatic=0.0)
    assert not any("c:" in each for each in reasons_to_look(grade_of(report, decided), report))
    outdated = replace(decided, automatic=3.0)
    first = next(iter(reasons_to_look(grade_of(report, outdated), report)))
    assert first == "the automatic score has changed since a decision"
    whole = replace(outdated, exercise="", automatic=1.0)
    assert next(iter(reasons_to_look(grade_of(report, whole), report))) == first


def test_submissions_without_a_result_need_a_look() -> None:
    for status, reason in (
        (SubmissionStatus.INTERNAL, "it could not be graded"),
        (SubmissionStatus.UNREADABLE, "the file cannot be read"),
    ):
        report = not_graded("ada", status, "note")
        assert list(reasons_to_look(grade_of(report), report)) == [reason]


def test_members_of_a_group_have_names_of_their_own() -> None:
    grade = grade_of(make_report("team"))
    members = [replace(grade, listed=Listed(name, name)) for name in ("ada", "bob")]
    assert len({student_id(each) for each in (*members, grade)}) == 3
    assert student_id(grade) == student_id(replace(grade, final=1.0))
    assert len(student_id(replace(grade, student="\ud800"))) == 16
