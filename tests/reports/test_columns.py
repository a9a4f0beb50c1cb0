"""Tables of a terminal: columns that fit its width."""

from __future__ import annotations

import string

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from autograder.reports.columns import columns, wrapped

# Letters that take one column of a terminal, two, and none (a combining accent).
WORDS = st.text(alphabet=string.printable + "éß漢字\u0301")


@given(st.lists(st.tuples(WORDS, WORDS, WORDS), max_size=5), st.integers(40, 100))
def test_columns_fit_and_lose_nothing(rows: list[tuple[str, str, str]], width: int) -> None:
    text = columns(rows, width)
    assert all(cell_len(line) <= width for line in text.splitlines())
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
