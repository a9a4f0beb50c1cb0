"""The difference of two runs as text."""

from __future__ import annotations

from autograder.reports.diff import render
from autograder.results.diff import diff_runs
from tests.results.runs import report


def test_a_students_name_cannot_act_on_the_terminal() -> None:
    text = render(diff_runs([], [report("\x1b[31m\nbob")]))
    assert "\x1b" not in text
    assert text.startswith("\N{REPLACEMENT CHARACTER}[31m bob")
