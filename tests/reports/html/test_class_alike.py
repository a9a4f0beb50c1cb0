"""Equal and nearly equal files on the page."""

from __future__ import annotations

from dataclasses import replace

from autograder.grades.records import ClassGrades, Listed
from autograder.records import Report, Submission
from autograder.reports.likeness import Likeness, Pair
from tests.reports.html.class_grades import make_grade
from tests.reports.html_support import Reader, class_html, make_exercise, make_report


def with_file(student: str, sha256: str, status: str = "passed") -> Report:
    report = make_report(student, make_exercise("f", status))
    return replace(report, submission=Submission(student, f"{student}.ipynb", sha256))


ABC = [with_file(student, student) for student in ("ada", "bo", "cy")]


def test_equal_files_are_found_from_the_records_alone() -> None:
    page = Reader(class_html([with_file("ada", "1"), with_file("bo", "2"), with_file("cy", "1")]))
    assert page.says("ada , cy : the same file")
    assert page.says("Likeness does not prove copying")
    assert not page.says("no exercise is written")


def test_files_as_they_were_released_are_said_to_be_unwritten() -> None:
    page = Reader(class_html([with_file(student, "1", "unfinished") for student in ("ada", "bo")]))
    assert page.says("the same file, in which no exercise is written")


def test_pairs_are_shown_with_their_numbers() -> None:
    likeness = Likeness((Pair("ada.ipynb", "cy.ipynb", 48, 50),), 3, ("gone.ipynb",))
    page = Reader(class_html(ABC, likeness=likeness))
    assert page.says("ada and cy : 96% of the code that few others have is the same (48 passages)")
    assert page.says("3 different files; 1 could not be compared")


def test_a_group_that_works_together_is_no_pair() -> None:
    likeness = Likeness((Pair("ada.ipynb", "cy.ipynb", 48, 50),), 3)
    grades = [make_grade(each, listed=Listed("x", "x", group="Group 1")) for each in ABC]
    page = Reader(class_html(ABC, ClassGrades(tuple(grades)), likeness=likeness))
    assert not page.says("Equal and nearly equal")


def test_a_student_is_never_like_themselves() -> None:
    again = replace(ABC[0], submission=Submission("ada", "again.ipynb", "ada"))
    assert not Reader(class_html([ABC[0], again])).says("Equal and nearly equal")
