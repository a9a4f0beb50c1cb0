"""Text with styles, wrapped to a width."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from autograder.reports.columns import display_width
from autograder.reports.styled import Text, to_text

PIECES = st.lists(
    st.tuples(st.text(alphabet="ab é漢 \n", max_size=12), st.sampled_from(["", "bold", "red"])),
    max_size=5,
)
ESCAPE = re.compile(r"\x1b\[[\d;]*m")


@given(PIECES, st.integers(0, 4), st.integers(8, 30))
def test_lines_fit_lose_no_letter_and_colours_change_no_text(
    pieces: list[tuple[str, str]], indent: int, width: int
) -> None:
    part = Text(tuple(pieces), indent)
    shown = to_text([part], width)
    assert all(display_width(line) <= width for line in shown.splitlines())
    assert "".join(shown.split()) == "".join("".join(text for text, _style in pieces).split())
    assert ESCAPE.sub("", to_text([part], width, colour=True)) == shown


def test_a_style_goes_on_where_its_line_breaks() -> None:
    part = Text((("a ", ""), ("one two", "bold red"), (" z", "")))
    assert to_text([part], 6, colour=True) == ("a \x1b[1;31mone\x1b[0m\n\x1b[1;31mtwo\x1b[0m z\n")


def test_a_line_of_a_table_is_not_wrapped() -> None:
    assert to_text([Text.of("one two three", wraps=False)], 6) == "one two three\n"


def test_a_part_without_text_is_an_empty_line() -> None:
    assert to_text([Text.of("a"), Text(), Text.of("b\n\nc", indent=1)], 6) == "a\n\n b\n\n c\n"
