"""Whose submission it is: by number first, by name only if it is sure."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.grades.class_list import ClassList, parse_class_list
from autograder.grades.matching import Index, Owner
from autograder.grades.records import Listed
from autograder.records import Person
from tests.grades.classes import canvas_list


def listed(text: str) -> ClassList:
    return parse_class_list(text.encode(), "class.csv", {})


def users(class_list: ClassList, *owners: Owner) -> list[tuple[str, ...]]:
    found = Index(class_list).match(owners)
    return [tuple(each.user for each in found.get(owner, ())) for owner in owners]


def canvas(student: str) -> Owner:
    name, _, user = student.rpartition("_")
    return Owner(student, "canvas", (Person(name, user),))


def test_a_number_decides_even_if_the_name_is_another() -> None:
    assert users(canvas_list(), canvas("adaking_12")) == [("12",)]


def test_a_name_with_another_number_is_someone_else() -> None:
    assert users(canvas_list(), canvas("lovelaceada_99")) == [()]
    assert users(canvas_list(), Owner("lovelaceada_99")) == [()]


def test_a_number_of_another_kind_is_no_match() -> None:
    text = 'Student,ID,SIS User ID,Section\n"Lovelace, Ada",12,13,A\n'
    assert users(listed(text), canvas("someone_13")) == [()]


@pytest.mark.parametrize(
    "student", ["12", "S1", "ADA", "Ada Lovelace", "Lovelace, Ada", "lovelaceada", "lovelaceada_12"]
)
def test_names_of_files_without_a_platform(student: str) -> None:
    assert users(canvas_list(), Owner(student)) == [("12",)]


def test_a_download_of_moodle_against_the_list_of_participants() -> None:
    text = "First name,Last name,ID number,Email address\nZoë,Müller,1001,zoe@example.org\n"
    decomposed = unicodedata.normalize("NFD", "Zoë Müller")
    owner = Owner(f"{decomposed}_501", "moodle", (Person(decomposed, "501"),))
    assert users(listed(text), owner) == [("1001",)]


def test_numbers_of_moodle_alone_contradict_no_number_of_the_university() -> None:
    ada = Owner("Ada L_501", "moodle", (Person("Ada L", "501"),))
    bo = Owner("Bo B_502", "moodle", (Person("Bo B", "502"),))
    assert users(listed("Name,Matrikel\nAda L,1\nBo B,2\n"), ada, bo) == [("1",), ("2",)]
    # This list has Moodle's numbers, and Bo's is another one.
    assert users(listed("Name,User\nAda L,501\nBo B,2\n"), ada, bo) == [("501",), ()]


def test_a_name_of_two_students_is_no_match() -> None:
    text = "Name,User\nLi Wei,1\nWei Li,2\nAda L,3\n"
    assert users(listed(text), Owner("Li Wei"), Owner("Ada L")) == [(), ("3",)]


def test_a_name_that_two_submissions_have_is_no_match() -> None:
    text = "Name,User\nAda L,1\n"
    assert users(listed(text), Owner("Ada L"), Owner("ada l")) == [(), ()]
    assert users(listed(text), Owner("Ada L"), Owner("1")) == [(), ("1",)]


def test_an_address_that_contradicts_the_name() -> None:
    text = "First Name,Last Name,SID,Email\nAda,Lovelace,1,ada@example.org\n"
    other = Owner("Ada Lovelace_", "gradescope", (Person("Ada Lovelace", "", "x@example.org"),))
    same = Owner("x", "gradescope", (Person("Someone", "", "Ada@example.org"),))
    assert users(listed(text), other) == [()]
    assert users(listed(text), same) == [("1",)]


def test_groups_by_their_people_and_by_their_name() -> None:
    text = "Name,User,Group\nAda L,1,Team 1\nBo B,2,Team 1\nCy C,3,Team 2\n"
    people = (Person("Ada L", "1"), Person("Cy C", "3"))
    together = Owner("Ada L_1 + Cy C_3", "gradescope", people)
    assert users(listed(text), together) == [("1", "3")]
    assert users(listed(text), Owner("team 1")) == [("1", "2")]


@pytest.mark.parametrize("name", ["علي بن أحمد", "李 伟", "Đorđe Ivić", "O'Brien, Seán", "अनु राव"])
def test_names_of_any_script(name: str) -> None:
    students = (Listed(name, "1"), Listed("Ada Lovelace", "2"))
    assert users(ClassList(students), Owner(name)) == [("1",)]


PERSON = st.tuples(
    st.sampled_from(["Ada L", "L, Ada", "Bo B", "Cy", "Ada", ""]),
    st.sampled_from(["1", "2", "3", "ada", ""]),
)


@given(
    st.lists(PERSON, min_size=1, max_size=5, unique_by=lambda pair: pair[1]),
    st.lists(PERSON, max_size=6),
    st.sampled_from(["", "canvas", "moodle"]),
    st.booleans(),
)
def test_a_match_by_name_is_one_to_one(
    students: list[tuple[str, str]],
    people: list[tuple[str, str]],
    platform: str,
    has_numbers: bool,
) -> None:
    class_list = ClassList(
        tuple(Listed(name or "x", user or "y") for name, user in students), "canvas", has_numbers
    )
    owners = [Owner(f"{n}_{u}_{i}", platform, (Person(n, u),)) for i, (n, u) in enumerate(people)]
    found = Index(class_list).match(owners)
    taken: dict[str, list[str]] = {}
    for owner, matched in found.items():
        assert len(matched) == 1
        taken.setdefault(matched[0].user, []).append(owner.people[0].user)
    for user, numbers in taken.items():
        # Several submissions are one student's only if all of them have the student's number.
        assert len(numbers) == 1 or set(numbers) == {user}
        if platform == "canvas" and has_numbers:
            assert all(number in ("", user) for number in numbers)
