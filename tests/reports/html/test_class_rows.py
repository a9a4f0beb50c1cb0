"""The rows of the class page."""

from __future__ import annotations

from autograder.records import Submission
from tests.reports.html.small_class import SMALL_CLASS
from tests.reports.html_support import (
    Reader,
    class_html,
    make_exercise,
    make_report,
)


def test_no_secret_and_no_path() -> None:
    submission = Submission("ada", "/home/teacher/class/ada.ipynb", "ab12")
    page = class_html(
        [make_report("ada", make_exercise(), submission=submission, run={"secret": "s3cret"})]
    )
    assert not [word for word in ("s3cret", "teacher", "class/") if word in page]


def test_each_mark_is_a_word_too() -> None:
    page = Reader(class_html(SMALL_CLASS))
    assert page.says("cy 0 timeout unfinished ✗ not yet")
