"""What the page lists besides the table."""

from __future__ import annotations

from autograder.grades.records import ClassGrades
from tests.reports.html.class_grades import absent, make_grade
from tests.reports.html.small_class import SMALL_CLASS
from tests.reports.html_support import Reader, class_html, make_exercise, make_report


def test_exercises_that_stopped_are_listed_with_their_hint() -> None:
    reports = [
        make_report("ada", make_exercise("f", "timeout", hint="The loop never ends.")),
        make_report("bo", make_exercise("f", "error", hint="np.dott is no function.")),
    ]
    page = Reader(class_html(reports))
    assert page.says("2 exercises did not run to the end bo f error np.dott is no function.")
    assert page.says("ada f timeout The loop never ends.")


def test_students_of_the_class_list_without_a_submission_are_named() -> None:
    grades = ClassGrades((make_grade(SMALL_CLASS[0]), absent("Cy"), absent("Di")), has_list=True)
    page = Reader(class_html(SMALL_CLASS[:1], grades))
    assert page.says("2 students of the class list handed in nothing. Cy ; Di")


def test_unknown_hand_ins_and_notes_on_the_list_are_said() -> None:
    notes = ("The column Nickname was not used.",)
    grades = ClassGrades((make_grade(SMALL_CLASS[0]),), ("ada",), notes, has_list=True)
    page = Reader(class_html(SMALL_CLASS[:1], grades))
    assert page.says("Not on the class list: 1 Ada")
    assert page.says(notes[0])


def test_nothing_is_named_where_there_is_nothing() -> None:
    page = Reader(class_html(SMALL_CLASS[:1]))
    for words in ("did not run", "Not handed in", "out of date", "Equal and", "class list"):
        assert not page.says(words), words
