"""Changes since an earlier run."""

from __future__ import annotations

from autograder.records import Report
from autograder.reports.html.class_changes import Direction, comparison
from autograder.results.diff import diff_runs
from tests.reports.html.small_class import SMALL_CLASS
from tests.reports.html_support import Reader, class_html, make_exercise, make_report

OLD = [
    make_report("ada", make_exercise("f", "failed")),
    make_report("bo", make_exercise("f")),
    make_report("gone", make_exercise("f")),
    SMALL_CLASS[5],
]
NEW: list[Report] = [
    make_report("ada", make_exercise("f")),
    make_report("bo", make_exercise("f", "partial", 4.0)),
    make_report("new", make_exercise("f")),
    make_report("fi", make_exercise("f")),
]


def test_each_change_has_a_direction_and_falls_come_first() -> None:
    found = comparison(diff_runs(OLD, NEW)).changes
    assert [(each.student, each.direction, each.amount) for each in found] == [
        ("bo", Direction.DOWN, "6"), ("gone", Direction.GONE, ""), ("ada", Direction.UP, "10"),
        ("fi", Direction.UP, ""), ("new", Direction.NEW, ""),
    ]  # fmt: skip


def test_the_page_marks_the_students_and_lists_the_changes() -> None:
    page = Reader(class_html(NEW, compared=diff_runs(OLD, NEW)))
    assert page.says("▲ 2 higher , ▼ 1 lower , + 1 new , − 1 gone")
    assert page.says("bo : 10 of 10 → 4 of 10 f: full marks → partial 4 of 10")
    assert page.says("bo 4 ▼ 6 lower partial 4")
    assert page.says("gone : 10 of 10 → nothing")


def test_no_change_is_said_and_no_comparison_is_silent() -> None:
    assert Reader(class_html(NEW, compared=diff_runs(NEW, NEW))).says("No result changed.")
    assert not Reader(class_html(NEW)).says("earlier run")
