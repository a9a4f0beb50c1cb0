"""Names on the class page."""

from __future__ import annotations

from hypothesis import given

from autograder.grades.records import ClassGrades
from autograder.reports.html.class_names import shown_name
from tests.reports.html.class_grades import make_grade
from tests.reports.html_support import Reader, any_text, class_html, make_exercise, make_report


@given(any_text)
def test_a_name_is_text_and_cannot_turn_the_page(name: str) -> None:
    shown = shown_name(name)
    assert not {"<", ">", "\u202e", "\x00", "\ud800"} & set(shown)


def test_joiners_stay_where_letters_need_them() -> None:
    assert shown_name("علی\u200cرضا") == "علی\u200cرضا"
    assert "\u200d" in shown_name("क्\u200dष")
    assert "\u200c" not in shown_name("ada \u200c\u200c lovelace")


def test_every_name_is_isolated_from_the_direction_around_it() -> None:
    page = Reader(
        class_html([make_report("שרה", make_exercise()), make_report("b", make_exercise())])
    )
    assert [tag for tag, _ in page.tags].count("bdi") >= 2


def test_two_students_of_one_name_are_told_apart() -> None:
    reports = [make_report(student, make_exercise()) for student in ("s1", "s2", "s3")]
    names = ("Kim Lee", "Kim Lee", "Bo")
    grades = tuple(make_grade(r, name) for r, name in zip(reports, names, strict=True))
    page = Reader(class_html(reports, ClassGrades(grades)))
    assert page.says("Kim Lee s1")
    assert page.says("Kim Lee s2")
    assert not page.says("Bo s3")
    assert page.attributes("data-s") == ["s1", "s2", "s3"]


def test_a_list_of_students_is_sorted_by_name() -> None:
    reports = [make_report(s, make_exercise("f", "failed", mistakes=("m",))) for s in ("a", "b")]
    grades = tuple(make_grade(r, name) for r, name in zip(reports, ("Zoe", "Bo"), strict=True))
    page = Reader(class_html(reports, ClassGrades(grades)))
    assert page.says("Who Bo , Zoe")
