"""Find what a teacher names, or say what is near."""

from __future__ import annotations

import pytest

from autograder.errors import UsageError
from autograder.grades.grades import class_grades
from autograder.grades.lookup import decided_name, find_exercise, find_grades, near
from autograder.records import Person
from tests.grades.classes import NAME, canvas_list, handed_in

ADA = handed_in("lovelaceada_12")
GROUP = handed_in("team", people=(Person("Ada", "12"), Person("Charles", "13")))
CLASS = class_grades([ADA], class_list=canvas_list())


@pytest.mark.parametrize("name", ["lovelaceada_12", "12", "ada", "Ada Lovelace", "lovelace, ada"])
def test_a_student_has_many_names(name: str) -> None:
    (grade,) = find_grades(CLASS, name)
    assert decided_name([grade]) == "lovelaceada_12"


def test_a_student_without_a_submission_is_named_by_number() -> None:
    assert decided_name(find_grades(CLASS, "charles")) == "13"


def test_a_group_is_named_as_a_whole_or_by_a_member() -> None:
    grades = class_grades([GROUP], class_list=canvas_list())
    assert len(find_grades(grades, "team")) == 2
    assert decided_name(find_grades(grades, "team")) == "team"
    assert decided_name(find_grades(grades, "12")) == "12"


@pytest.mark.parametrize(
    ("student", "assignment", "sentence"),
    [
        (
            "lovelacada_12",
            None,
            "there is no student 'lovelacada_12'; did you mean lovelaceada_12",
        ),
        ("zoe", None, "there is no student 'zoe'"),
        ("", None, "there is no student ''"),
        ("ada", "step_by_stp", "ada has no assignment 'step_by_stp'; did you mean step_by_step?"),
    ],
)
def test_a_wrong_name_has_a_sentence(student: str, assignment: str | None, sentence: str) -> None:
    with pytest.raises(UsageError) as refused:
        find_grades(CLASS, student, assignment)
    assert str(refused.value).startswith(sentence)


def test_an_ambiguous_name_has_a_sentence() -> None:
    two = class_grades([handed_in("Li Wei"), handed_in("li wei")])
    with pytest.raises(UsageError, match="several students are called 'Li  Wei'; name one by"):
        find_grades(two, "Li  Wei")
    several = class_grades([ADA, handed_in("lovelaceada_12", assignment="exam")])
    with pytest.raises(UsageError, match="several assignments, so name one with -a: exam, step"):
        find_grades(several, "lovelaceada_12")
    assert len(find_grades(several, "lovelaceada_12", "exam")) == 1


def test_an_exercise_and_its_points() -> None:
    assert find_exercise(CLASS, NAME, "relu") == 10
    with pytest.raises(UsageError, match="no exercise 'rleu'; did you mean relu"):
        find_exercise(CLASS, NAME, "rleu")


def test_near_names() -> None:
    assert near("Linear", ["linear_forward", "relu"]) == "; did you mean linear_forward?"
    assert near("x", ["linear"]) == ""


def test_names_that_differ_in_case_are_two_students() -> None:
    two = class_grades([handed_in("Ada"), handed_in("ada")])
    for name in ("Ada", "ada"):
        (grade,) = find_grades(two, name)
        assert decided_name([grade]) == name
    with pytest.raises(UsageError, match="several students are called 'ADA'"):
        find_grades(two, "ADA")
