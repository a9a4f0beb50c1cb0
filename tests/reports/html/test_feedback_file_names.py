"""File names of students' pages."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.reports.html.feedback_file_names import feedback_names

any_name = st.text(st.characters(exclude_categories=()), max_size=200)
close_names = st.text(st.sampled_from("aA.~_-/\\ éÉ\u0301e"), max_size=4)


@pytest.mark.parametrize(
    "student", ["ada", "Ada Lovelace_12_file", "zoë-li (2)", "李", "a..b", "अदिति", "x" * 120]
)
def test_an_ordinary_name_stays_as_it_is(student: str) -> None:
    assert feedback_names([student]) == {student: f"{student}.html"}


@pytest.mark.parametrize(
    "student",
    ["", ".", "..", ".htaccess", "a/b", "a\\b", "../x", "a:b", "a\nb", "a~b", "con", "NUL.x",
     "<b>", "a\u202eb", "\ud800", "x" * 121, "é" * 100, " a"],
)  # fmt: skip
def test_what_is_changed_carries_a_hash(student: str) -> None:
    (name,) = feedback_names([student]).values()
    assert re.fullmatch(r"[^~]+~[0-9a-f]{12}\.html", name)
    assert not set(name) & set('/\\:<>"|?*\n\u202e')
    assert not name.startswith((".", " "))
    assert name.removesuffix(".html")
    assert len(name.encode()) < 160


@given(st.sets(st.one_of(any_name, close_names), max_size=12))
def test_distinct_students_have_distinct_files_on_every_file_system(students: set[str]) -> None:
    names = feedback_names(students)
    assert names.keys() == students
    folded = {unicodedata.normalize("NFKC", name.casefold()) for name in names.values()}
    assert len(folded) == len(students)


@given(st.lists(close_names, max_size=8))
def test_the_order_of_students_makes_no_difference(students: list[str]) -> None:
    assert feedback_names(students) == feedback_names(reversed(students))


def test_nobody_can_take_the_file_of_another() -> None:
    (taken,) = feedback_names(["a/b"]).values()
    names = feedback_names(["a/b", taken.removesuffix(".html")])
    assert names["a/b"] == taken
    assert len(set(names.values())) == 2


def test_only_names_that_differ_in_case_alone_depend_on_others() -> None:
    names = feedback_names(["Ada", "ada", "bo"])
    assert names["bo"] == "bo.html"
    assert all("~" in names[student] for student in ("Ada", "ada"))
