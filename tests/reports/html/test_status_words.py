"""The words and marks of the pages."""

from __future__ import annotations

import re
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.records import CaseStatus, ExerciseStatus, Group
from autograder.reports.html import status_words


def test_every_status_has_a_look_with_a_tone_of_the_style() -> None:
    style = resources.files("autograder.reports.html").joinpath("style.css").read_text("utf-8")
    assert status_words.LOOKS.keys() == set(ExerciseStatus)
    for look in status_words.LOOKS.values():
        assert look.words
        assert look.short
        assert look.tone in status_words.TONES
        assert f"--{look.tone}:" in style


def test_no_two_statuses_have_the_same_words() -> None:
    for words in (
        [look.words for look in status_words.LOOKS.values()],
        [look.short for look in status_words.LOOKS.values()],
    ):
        assert len(set(words)) == len(words)


def test_every_group_and_every_case_that_did_not_pass_has_words() -> None:
    assert status_words.GROUPS.keys() == set(Group)
    assert status_words.CASES.keys() == set(CaseStatus) - {CaseStatus.PASSED}


@given(st.text(st.characters(codec="ascii", exclude_characters="/\\")), st.text())
def test_no_folder_is_left_of_a_path(name: str, folder: str) -> None:
    assert status_words.file_name(f"{folder}/{name}") == name
    assert status_words.file_name(f"{folder}\\{name}") == name


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("fixture", ""),
        ("fixture_relu", "relu"),
        ("example", ""),
        ("example_too_late", "too late"),
        ("edges_only", "edges only"),
        ("fresh_wide", "wide"),
        ("edge_one_example_sigmoid", "one example sigmoid"),
        ("unchanged_relu", "unchanged relu"),
        ("numerical_gradients", "numerical gradients"),
    ],
)
def test_a_case_is_named_without_its_group(name: str, words: str) -> None:
    assert status_words.case_words(name) == words


@given(st.from_regex(r"[a-z]+(_[a-z]+)*", fullmatch=True))
def test_a_title_has_the_words_of_the_name(name: str) -> None:
    title = status_words.title(name)
    assert title.lower() == name.replace("_", " ")
    assert re.match("[A-Z]", title)
    assert status_words.title(None)
