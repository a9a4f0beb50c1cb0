"""The data of a student's page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from autograder.grades.grades import class_grades
from autograder.grades.records import Decision, DecisionKind
from autograder.records import Place, Report
from autograder.serving.rows import make_row
from autograder.serving.student_view import current, make_view, version_of
from tests.reports.html_support import make_exercise, make_report
from tests.serving.support import mixed_report

DECIDED = Decision(DecisionKind.POINTS, "ada", "step_by_step", "compute_cost", 7.0, "why", 0.0)


def view_of(report: Report, folder: Path, *decisions: Decision) -> dict[str, Any]:
    (grade,) = class_grades([report], decisions=decisions).grades
    return make_view(make_row(grade, report, is_waiting=False), grade, report, folder)


def test_a_teacher_sees_hidden_cases_as_the_record_holds_them(tmp_path: Path) -> None:
    view = view_of(mixed_report(tmp_path, "ada", 2), tmp_path)
    cost = view["exercises"][1]
    assert [(case["visibility"], case["message"]) for case in cost["cases"]] == [
        ("public", "wrong sign"),
        ("hidden", "the values are wrong"),
    ]
    assert (cost["cases"][0]["expected"], cost["cases"][0]["actual"]) == ("1", "-1")
    assert cost["definition"]["line"] == 7
    assert view["code"]["marks"][0]["line"] == 12


def test_decisions_come_with_their_version(tmp_path: Path) -> None:
    comment = Decision(DecisionKind.COMMENT, "ada", "step_by_step", why="<b>good</b>\x1b")
    view = view_of(mixed_report(tmp_path, "ada", 2), tmp_path, DECIDED, comment)
    cost = view["exercises"][1]
    assert (cost["score"], cost["automatic"], cost["by_hand"]) == (7.0, 0.0, True)
    assert cost["decided"]["version"] == version_of(DECIDED)
    assert view["comment"]["why"] == "<b>good</b>\ufffd"
    assert view["excuse"] is None
    assert len(view["decisions"]) == 2


def test_the_version_changes_with_the_decision() -> None:
    versions = {version_of(each) for each in (None, DECIDED, replace(DECIDED, at="later"))}
    assert len(versions) == 3
    assert current([DECIDED, replace(DECIDED, points=1.0)], DECIDED.kind, "compute_cost") != DECIDED
    assert current([DECIDED], DecisionKind.COMMENT) is None


def test_the_recorded_lines_stand_in_for_a_file_that_is_gone(tmp_path: Path) -> None:
    place = Place(3, 5, "f", code=((5, "def f():"), (6, "\treturn 1\u202e")))
    report = make_report("ada", replace(make_exercise("f", "failed"), place=place))
    view = view_of(report, tmp_path)
    assert "no such file" in view["code"]["problem"]
    assert view["exercises"][0]["recorded"] == [[5, "def f():"], [6, "        return 1\ufffd"]]
