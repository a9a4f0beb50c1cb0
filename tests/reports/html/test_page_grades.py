"""Which grade belongs on the page of a submission."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from autograder.grades.records import ClassGrades, Grade, Standing, Timing
from autograder.reports.html.page_grades import grades_by_path, says_more
from tests.reports.html.grades import attempt, decision, make_grade
from tests.reports.html_support import make_exercise, make_report

REPORT = make_report("ada", make_exercise("f", "partial", 4.0), make_exercise("g"))


@pytest.mark.parametrize(
    "more",
    [
        {"penalty": 1.0},
        {"extra": 1.0},
        {"comments": ("x",)},
        {"name": "Ada L."},
        {"timing": Timing.ON_TIME},
        {"final": 3.0},
        {"standing": Standing.EXCUSED},
        {"is_dropped": True},
        {"decisions": (decision(),)},
        {"attempts": (attempt("a", 1), attempt("b", 2))},
    ],
)
def test_a_grade_that_says_more_than_the_report(more: dict[str, Any]) -> None:
    assert says_more(make_grade(REPORT, **more))
    assert not says_more(make_grade(REPORT))


def by_path(*grades: Grade) -> dict[str, Grade]:
    return grades_by_path(ClassGrades(grades))


def test_every_attempt_has_the_grade_of_its_student() -> None:
    grade = make_grade(REPORT, path="b", attempts=(attempt("a", 1), attempt("b", 2, counts=True)))
    assert by_path(grade) == {"a": grade, "b": grade}


def test_a_student_who_handed_in_nothing_has_no_page() -> None:
    nothing = make_grade(REPORT, path="", standing=Standing.NOT_SUBMITTED)
    assert by_path(nothing) == {}
    assert grades_by_path(None) == {}


class TestAGroup:
    members = tuple(
        make_grade(REPORT, student="group 1", name=name, path="x", final=3.0)
        for name in ("Ada", "Bo")
    )

    def test_with_a_common_grade_has_it_under_its_own_name(self) -> None:
        assert by_path(*self.members) == {"x": replace(self.members[0], name="group 1")}

    @pytest.mark.parametrize(
        "more",
        [{"final": 2.0}, {"comments": ("for Bo",)}, {"decisions": (decision(why="ill"),)}],
    )
    def test_does_not_read_what_concerns_one_member(self, more: dict[str, Any]) -> None:
        assert by_path(self.members[0], replace(self.members[1], **more)) == {}
