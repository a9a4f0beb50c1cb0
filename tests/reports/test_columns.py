"""Tables of a terminal: columns that fit its width."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.reports.columns import aligned_lines, columns, display_width, wrapped

# Letters that take one column of a terminal, two, and none (a combining accent).
WORDS = st.text(alphabet=string.printable + "éß漢字\u0301")


@given(st.lists(st.tuples(WORDS, WORDS, WORDS), max_size=5), st.integers(40, 100))
def test_columns_fit_and_lose_nothing(rows: list[tuple[str, str, str]], width: int) -> None:
    text = columns(rows, width)
    assert all(display_width(line) <= width for line in text.splitlines())
    shown = "".join(text.split())
    cells = "".join(cell for row in rows for cell in row)
    assert set(cells) & set(string.ascii_letters) <= set(shown)


def test_columns_break_where_words_end() -> None:
    rows = [("ada", "a/long/path/of/many/folders/work.ipynb"), ("漢字", "b.ipynb")]
    assert columns(rows, 30).splitlines() == [
        "ada   a/long/path/of/many/",
        "      folders/work.ipynb",
        "漢字  b.ipynb",
    ]
    assert wrapped("one two three", 8, "  ") == "one two\n  three\n"
    assert wrapped("a name_of_two words", 12) == "a\nname_of_two\nwords\n"


@given(st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=5), st.integers(40, 100))
def test_all_lines_of_a_column_have_its_width(rows: list[tuple[str, str, str]], width: int) -> None:
    widths: dict[int, set[int]] = {}
    for _row, line in aligned_lines(rows, width, right={1}):
        for column, piece in line:
            widths.setdefault(column, set()).add(display_width(piece))
    assert all(len(found) == 1 for found in widths.values())


def test_a_number_keeps_its_place_beside_text_from_right_to_left() -> None:
    ((_row, line),) = aligned_lines([["שלום", "8"]], 40)
    assert line == [(0, "\u200eשלום\u200e"), (1, "8")]


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("ada", 3), ("Zoë", 3), ("Zoe\u0308", 3), ("李小龙", 6), ("각", 2), ("שלמה", 4),
        ("علي", 3), ("สวัสดี", 4), ("सिंह", 3), ("মোহাম্মদ", 7), ("கார்த்திக்", 7), ("ဇော်", 3),
    ],
)  # fmt: skip
def test_names_take_the_columns_that_terminals_give_them(text: str, width: int) -> None:
    """These are the columns by which tmux moves its cursor."""
    assert display_width(text) == width
