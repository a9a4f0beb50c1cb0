"""The class page: what it says is text, and every student is linked."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.reports.html.feedback_file_names import feedback_names
from tests.reports.html.small_class import UNREADABLE
from tests.reports.html_support import (
    Reader,
    any_text,
    class_html,
    make_exercise,
    make_report,
    not_graded,
    saying,
)


@pytest.mark.slow
@given(any_text)
@settings(max_examples=150)
def test_what_a_submission_says_is_shown_and_stays_text(text: str) -> None:
    reports = [saying(text), not_graded(f"other {text}", UNREADABLE, f"reason {text}")]
    page, plain = (
        Reader(class_html(each))
        for each in (reports, [saying("x"), not_graded("y", UNREADABLE, "z")])
    )
    for part in ("student", "hint", "note", "reason", "other", "first"):
        assert page.says(f"{part} {text}")
    assert page.says(f"mistake {text}".replace("_", " "))
    assert page.shape() == plain.shape()
    assert page.comments == plain.comments
    assert page.own == plain.own
    assert len(page.tags) == len(plain.tags)


@given(st.sets(any_text, max_size=6))
def test_every_student_is_linked(students: set[str]) -> None:
    page = Reader(class_html(make_report(student, make_exercise()) for student in students))
    links = page.attributes("href")
    assert all(re.fullmatch(r"\.\./feedback/[\w%.~-]+", link, re.A) for link in links)
    linked = {unquote(link).removeprefix("../feedback/") for link in links}
    assert linked == set(feedback_names(students).values())


def test_missing_isolation_is_said_whatever_comes_first() -> None:
    """One unreadable file at the top of the list must not silence it."""
    lacking = make_report("bob", isolation=("rlimits", "landlock"))
    whole = make_report("cleo", isolation=("rlimits", "landlock", "seccomp"))
    unreadable = not_graded("ada", UNREADABLE, "it is empty")
    unreadable = replace(unreadable, isolation=())
    warned = Reader(class_html([unreadable, whole, lacking]))
    assert warned.says("This machine has no seccomp")
    assert not Reader(class_html([unreadable, whole])).says("Graded with less isolation")
