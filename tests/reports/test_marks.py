"""The marks of a terminal."""

from __future__ import annotations

import re

import pytest

from autograder.records import CaseStatus, ExerciseStatus
from autograder.reports.columns import display_width
from autograder.reports.marks import MARKS, can_show_marks, legend, mark_of, style_of
from tests.conftest import COURSE


@pytest.mark.parametrize("plain", [True, False])
def test_every_status_has_a_mark_of_its_own_in_one_column(plain: bool) -> None:
    marks = [MARKS[status].text(plain=plain) for status in ExerciseStatus]
    assert len(set(marks)) == len(ExerciseStatus)
    assert {display_width(mark) for mark in marks} == {1}
    assert not plain or "".join(marks).isascii()


@pytest.mark.parametrize("status", CaseStatus)
def test_a_case_has_the_mark_of_an_exercise_of_its_status(status: CaseStatus) -> None:
    assert mark_of(status) == mark_of(ExerciseStatus(status.value))
    assert style_of(mark_of(status).symbol) == mark_of(status).style


def test_the_documentation_lists_these_marks() -> None:
    text = (COURSE / "docs" / "terminal.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\w+) \| (.) \| `(.)` \|", text, re.M)
    assert rows == [(str(status), mark.symbol, mark.plain) for status, mark in MARKS.items()]


@pytest.mark.parametrize("width", [10, 12, 40, 80, 200])
@pytest.mark.parametrize("plain", [True, False])
def test_a_legend_names_each_mark_once_and_fits(width: int, plain: bool) -> None:
    statuses = list(ExerciseStatus)
    text = legend(statuses * 2, width, plain=plain)
    assert all(len(line) <= max(width, len("· unfinished")) for line in text.split("\n"))
    entries = [entry for line in text.split("\n") for entry in line.split("   ")]
    assert sorted(entries) == sorted(f"{MARKS[s].text(plain=plain)} {s}" for s in statuses)


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [("utf-8", True), ("ascii", False), ("latin-1", False), ("cp1252", False), ("no such", False)],
)
def test_the_encoding_decides(encoding: str, shown: bool) -> None:
    assert can_show_marks(encoding) is shown
