"""Who gets a grade: members of groups, students of a list, one of several assignments."""

from __future__ import annotations

from dataclasses import replace

import pytest

from autograder.errors import UsageError
from autograder.exports.recipients import has_work, of_assignment, of_student, recipients
from autograder.records import Origin, Person
from tests.exports.people import class_of, from_platform, grade, listed, missing

GROUP = Origin("gradescope", "submission_7", (Person("Ada", "1"), Person("Bo", "2")))


def test_each_member_of_a_group_has_a_line() -> None:
    shared = grade("Ada_1 + Bo_2", origin=GROUP)
    lines = list(recipients([shared]))
    assert [(line.name, line.user, line.platform) for line in lines] == [
        ("Ada", "1", "gradescope"),
        ("Bo", "2", "gradescope"),
    ]


def test_a_member_with_a_grade_of_its_own_has_one_line() -> None:
    members = [grade("Ada_1 + Bo_2", score, name=name, origin=GROUP)
               for name, score in (("Ada", 7.0), ("Bo", 8.0))]  # fmt: skip
    lines = list(recipients(members))
    assert [(line.user, line.grade.final) for line in lines] == [("1", 7), ("2", 8)]


def test_members_of_one_name_are_told_apart_by_their_order() -> None:
    twins = replace(GROUP, people=(Person("Li", "1"), Person("Li", "2")))
    members = [grade("Li_1 + Li_2", name="Li", origin=twins) for _member in twins.people]
    assert [line.user for line in recipients(members)] == ["1", "2"]


def test_a_student_of_the_list_has_one_line_and_the_number_of_the_download() -> None:
    origin = Origin("canvas", "ada_17_9_x.ipynb", (Person("lovelaceada", "17"),))
    (line,) = recipients([listed("Ada Lovelace", "ada", origin=origin)])
    assert (line.name, line.user, line.platform) == ("Ada Lovelace", "17", "canvas")
    members = [listed(name, name, origin=origin, path="same") for name in ("ada", "bo")]
    assert [(line.user, line.platform) for line in recipients(members)] == [("ada", ""), ("bo", "")]


def test_the_name_of_the_download_is_shown_without_its_number() -> None:
    (line,) = recipients([replace(from_platform("moodle", "7", "Ada B"), name="Ada B_7")])
    assert line.name == "Ada B"


def test_one_assignment_is_chosen() -> None:
    other = grade("ada", assignment="activations")
    both = class_of(grade("ada"), other)
    with pytest.raises(UsageError, match="activations, step_by_step"):
        of_assignment(both, None)
    assert of_assignment(both, "activations").grades == (other,)
    assert of_assignment(class_of(other), None).grades == (other,)
    with pytest.raises(UsageError, match="no results of the assignment 'x', only of: act"):
        of_assignment(both, "x")


def test_files_of_an_unknown_assignment_count_for_students_without_another() -> None:
    lost, spare = grade("bo", 0.0, assignment=""), grade("ada", 0.0, assignment="")
    known, absent = grade("ada"), missing("bo")
    chosen = of_assignment(class_of(known, absent, lost, spare), None)
    assert chosen.grades == (known, lost)
    nothing_known = class_of(lost, spare)
    assert of_assignment(nothing_known, None) == nothing_known
    assert [has_work(each) for each in (known, absent)] == [True, False]


def test_a_student_is_found_by_id_name_or_number() -> None:
    ada, bo = from_platform("canvas", "17", "Ada"), from_platform("canvas", "18", "Bo")
    for asked in ("Ada_17", "Ada", "17"):
        assert of_student(class_of(ada, bo), asked) is ada
    assert of_student(class_of(bo), None) is bo
    with pytest.raises(UsageError, match="there are 2: name the student"):
        of_student(class_of(ada, bo), None)
    with pytest.raises(UsageError, match="there is no student 'x'"):
        of_student(class_of(ada, bo), "x")
    twins = class_of(grade("a", name="Li"), grade("b", name="Li"))
    with pytest.raises(UsageError, match="several students are called 'Li'; name one of: a, b"):
        of_student(twins, "Li")
