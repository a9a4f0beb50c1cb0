"""Rows and people: a grade never goes into a row by a guess."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from autograder.exports.matching import RowKeys, match, name_keys, plain_key
from autograder.exports.recipients import Recipient
from autograder.records import Origin, Person
from tests.exports.people import from_platform, grade, listed, people

numbers = st.integers(1, 12).map(str)
names = st.sampled_from(["Ada Lovelace", "Lovelace, Ada", "Bo Al", "田中 芽衣", "Zoë", "Zoe\u0308"])
rows = st.lists(st.tuples(numbers, names), max_size=8).map(
    lambda drawn: {place: RowKeys(own, {}, name) for place, (own, name) in enumerate(drawn, 1)}
)


@given(rows, st.lists(st.tuples(numbers, names), max_size=8))
def test_a_number_leads_to_its_row_and_every_person_is_somewhere(
    table: dict[int, RowKeys], students: list[tuple[str, str]]
) -> None:
    persons = people(
        *(from_platform("canvas", user, f"{name}{n}") for n, (user, name) in enumerate(students))
    )
    found = match(table, persons, "canvas")
    for row, person in found.rows.items():
        assert table[row].own == person.user
    placed = [*found.rows.values(), *(person for person, _reason in found.lost)]
    assert sorted(id(p) for p in placed) == sorted(id(p) for p in persons)
    assert sorted([*found.rows, *found.empty]) == sorted(table)


@given(rows, st.lists(names, max_size=6))
def test_a_name_leads_to_a_row_only_if_both_are_unique(
    table: dict[int, RowKeys], called: list[str]
) -> None:
    persons = [Recipient(grade(f"file {n}"), name) for n, name in enumerate(called)]
    found = match(table, persons, "canvas")
    for row, person in found.rows.items():
        keys = set(name_keys(person.name))
        alike = [r for r, each in table.items() if keys & set(name_keys(each.name))]
        twins = [p for p in persons if keys & set(name_keys(p.name))]
        assert (alike, len(twins)) == ([row], 1)


def test_the_number_of_a_private_platform_means_nothing_elsewhere() -> None:
    table = {1: RowKeys("x", {"ID number": "7"}, "Bo")}
    assert match(table, people(from_platform("canvas", "7", "Ada")), "moodle").strangers == 1
    school = people(from_platform("gradescope", "7", "Ada"))
    assert list(match(table, school, "moodle").rows) == [1]


def test_a_name_is_no_way_round_a_number_that_is_missing() -> None:
    ada = people(from_platform("canvas", "8", "Ada"))
    assert match({1: RowKeys("7", {}, "Ada")}, ada, "canvas").rows == {}
    assert list(match({1: RowKeys("", {"Login": "x"}, "Ada")}, ada, "canvas").rows) == [1]


def test_the_list_gives_its_other_numbers() -> None:
    table = {1: RowKeys("7", {"SIS Login ID": "ada"}, "A"), 2: RowKeys("8", {}, "B")}
    student = listed("Countess", "u1", row={"SIS Login ID": "ADA"})
    assert list(match(table, people(student), "canvas").rows) == [1]


def test_the_number_of_another_list_counts_only_if_the_names_agree() -> None:
    table = {1: RowKeys("7", {}, "Li, Wei"), 2: RowKeys("8", {"SIS ID": "7"}, "Lovelace, Ada")}
    assert list(match(table, people(listed("Ada Lovelace", "7")), "canvas").rows) == [2]
    assert list(match(table, people(listed("Wei M Li", "7")), "canvas").rows) == [1]
    assert list(match(table, people(grade("7")), "canvas").rows) == [1]


def test_another_course_is_a_matter_of_shares() -> None:
    table = {n: RowKeys(str(n), {}, "") for n in range(10)}
    ours = [from_platform("canvas", str(n)) for n in range(20)]
    assert not match(table, people(*ours[:1]), "canvas").is_another_course
    assert not match(table, people(*ours), "canvas").is_another_course
    assert match(table, people(*ours[7:]), "canvas").is_another_course
    assert match(table, people(*ours[10:]), "canvas").is_another_course


def test_keys_ignore_case_form_and_signs() -> None:
    assert plain_key("#00Ａb ") == "00ab"
    assert name_keys("Zoë") == name_keys("Zoe\u0308")
    assert name_keys("=, -") == ()
    one = grade("x", origin=Origin("teams", "Zoë", (Person("Zoë"),)))
    assert list(match({1: RowKeys("", {}, "ZOË")}, people(one), "canvas").rows) == [1]
