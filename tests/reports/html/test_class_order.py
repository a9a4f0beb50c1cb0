"""The order of the class page."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.records import Report
from autograder.reports.html.class_order import sections
from autograder.reports.html.class_rows import make_row
from tests.reports.html.small_class import SMALL_CLASS, UNREADABLE, only_section, with_mistakes
from tests.reports.html_support import (
    Reader,
    class_html,
    make_exercise,
    make_report,
    not_graded,
    saying,
)


class TestSections:
    def test_one_for_each_assignment(self) -> None:
        reports = [
            make_report("ada", make_exercise("f"), assignment="b_work"),
            make_report("ada", make_exercise("g"), assignment="a_work"),
            not_graded("bo", UNREADABLE),
        ]
        found = sections(make_row(report) for report in reports)
        assert [each.assignment for each in found] == ["a_work", "b_work", None]
        page = Reader(class_html(reports))
        assert page.says("A work and B work")
        assert page.says("3 submissions by 2 students")
        assert page.attributes("href").count("../feedback/ada.html") == 2

    def test_what_has_no_assignment_stands_with_the_others_where_there_is_one(self) -> None:
        assert [row.student for row in only_section(SMALL_CLASS).rows] == [
            "ada", "bo", "cy", "di", "ed", "fi",
        ]  # fmt: skip


@given(st.permutations([*SMALL_CLASS, with_mistakes("ada", "m", hint="h"), saying("x")]))
@settings(max_examples=20)
def test_any_order_of_reports_gives_the_same_page(reports: list[Report]) -> None:
    assert class_html(reports) == class_html([*SMALL_CLASS, *_OTHERS])


_OTHERS = (with_mistakes("ada", "m", hint="h"), saying("x"))
