"""The marks of the class page."""

from __future__ import annotations

import re

from autograder.records import ExerciseStatus
from autograder.reports.html.class_marks import CODES, MEANINGS, mark_cell
from autograder.reports.marks import MARKS
from tests.reports.html.small_class import SMALL_CLASS
from tests.reports.html_support import Reader, class_html


def test_every_status_has_a_sign_of_its_own_and_stands_in_the_legend() -> None:
    html = class_html(SMALL_CLASS)
    signs = dict(re.findall(r'^\.(\w\w)::before \{ content: "(.)"', html, re.M))
    assert CODES.keys() == MEANINGS.keys() == set(ExerciseStatus)
    assert signs == {CODES[status]: mark.symbol for status, mark in MARKS.items()}
    page = Reader(html)
    assert all(page.says(words) for words in MEANINGS.values())


def test_a_cell_says_its_status_in_words() -> None:
    assert "takes" not in mark_cell(ExerciseStatus.TIMEOUT, None, False)
    assert ">timeout<" in mark_cell(ExerciseStatus.TIMEOUT, None, False)
    assert "no result" in mark_cell(None, None, False)
    assert "wrong, by hand <b>7.5</b>" in mark_cell(ExerciseStatus.FAILED, 7.5, True)
