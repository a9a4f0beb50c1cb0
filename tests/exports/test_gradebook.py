"""Filling a column: which column, which cells, and what is said."""

from __future__ import annotations

import pytest

from autograder.errors import UsageError
from autograder.exports.gradebook import (
    Target,
    as_number,
    choose_column,
    fill,
    find_column,
    named,
    plain_title,
)
from autograder.exports.matching import RowKeys
from autograder.exports.sheet import parse
from tests.exports.people import excused, grade, missing, people

SHEET = parse("g.csv", b"id,Lab 1,lab_1 (7),Note\nada,,3,\nbo,-,,old\n")
ROWS = {1: RowKeys("ada"), 2: RowKeys("bo")}


def test_a_column_is_chosen_by_header_title_or_name() -> None:
    titles = {1: "Lab 1", 2: "Lab one"}
    assert choose_column(SHEET, titles, None, "lab-1") == 1
    assert choose_column(SHEET, titles, "lab_1 (7)", "x") == 2
    assert choose_column(SHEET, titles, "LAB ONE", "x") == 2
    with pytest.raises(UsageError, match="several columns are called 'lab_1'"):
        choose_column(SHEET, {1: "Lab 1", 2: "Lab-1"}, None, "lab_1")
    with pytest.raises(UsageError, match="only: 'Lab 1', 'lab_1 \\(7\\)'; name one with --column"):
        choose_column(SHEET, titles, None, "essay")
    with pytest.raises(UsageError, match="has no column for grades, only: 'id'"):
        choose_column(SHEET, {}, None, "lab")


def test_helpers_read_headers_and_numbers() -> None:
    assert find_column(SHEET, "nothing", "NOTE") == 3
    assert find_column(SHEET, "nothing") is None
    assert plain_title("  Lab—1 ") == "lab 1"
    assert [as_number(text) for text in ("10", "7,5", "-1", "", "1e3")] == [
        10.0, 7.5, None, None, None,
    ]  # fmt: skip
    assert named([str(n) for n in range(40)]).endswith("29 and 10 more")
    assert named(["a\x1b[31m\nb"]) == "a\ufffd[31m b"


def test_zero_for_missing_fills_empty_cells_only() -> None:
    target = Target("canvas", ROWS, 1)
    made = fill(SHEET, target, people(missing("ada"), missing("bo")), zero_missing=True)
    assert made.content == b"id,Lab 1,lab_1 (7),Note\nada,0,3,\nbo,0,,old\n"
    other = Target("canvas", ROWS, 2)
    made = fill(SHEET, other, people(missing("ada")), zero_missing=True)
    assert made.content == b"id,Lab 1,lab_1 (7),Note\nada,,3,\nbo,-,0,old\n"
    assert made.summary == "1 of 2 rows filled in 'lab_1 (7)'"


def test_an_excuse_is_written_in_the_platforms_word() -> None:
    students = people(excused("ada"), grade("bo"))
    assert b"ada,EX," in fill(SHEET, Target("canvas", ROWS, 1, "EX"), students).content
    made = fill(SHEET, Target("canvas", ROWS, 1), students)
    assert b"ada,,3" in made.content
    assert any("no word for it): ada" in note for note in made.notes)


def test_nothing_to_fill_is_refused() -> None:
    with pytest.raises(UsageError, match="has no students"):
        fill(SHEET, Target("canvas", {}, 1), people(grade("ada")))
    with pytest.raises(UsageError, match="no grades to export"):
        fill(SHEET, Target("canvas", ROWS, 1), [])


def test_a_comment_is_made_safe() -> None:
    made = fill(
        SHEET,
        Target("canvas", ROWS, 1, comments=3),
        people(grade("ada"), grade("bo")),
        commenter=lambda _grade: " @cmd\n=2",
    )
    assert made.content.count(b"old") == 1
    assert b"ada,8,3,' @cmd =2" in made.content
    assert "comments that were there already, left as they are: 1" in made.notes


def test_earlier_entries_that_change_are_named() -> None:
    sheet = parse("g.csv", b"id,Lab\nada,8.00\nbo,3\ncy,\n")
    rows = {n: RowKeys(name) for n, name in enumerate(("ada", "bo", "cy"), 1)}
    made = fill(sheet, Target("canvas", rows, 1), people(*map(grade, ("ada", "bo", "cy"))))
    assert made.notes == ("earlier entries replaced: bo (3 to 8)",)
    assert made.content == b"id,Lab\nada,8.00\nbo,8\ncy,8\n"


def test_students_of_the_list_without_a_row_are_named() -> None:
    made = fill(SHEET, Target("canvas", ROWS, 1), people(grade("ada"), missing("eve")))
    assert "without a submission and without a row: eve" in made.notes
