"""Text of submissions made harmless for terminals and spreadsheets."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from nbconvert.filters.markdown import markdown2html

from autograder.reports.text import plain_markdown, points, printable, spreadsheet_cell

any_text = st.text(st.characters(exclude_categories=()), max_size=40)


@pytest.mark.parametrize(
    "character",
    [
        "\x00", "\x07", "\x08", "\t", "\r", "\x0b", "\x1b", "\x7f", "\x85", "\x9b",
        "\u200b", "\u200e", "\u202a", "\u202e", "\u2066", "\u2069", "\ufeff", "\U000e0041",
        "\ud800",
    ],
)  # fmt: skip
def test_what_a_terminal_would_act_on_is_replaced(character: str) -> None:
    assert printable(f"a{character}b") == "a\N{REPLACEMENT CHARACTER}b"


@pytest.mark.parametrize("text", ["", "Ada", "Zoë 李 Ελένη", "a\nb", "[red]x[/red]", "✓ 😀"])
def test_what_people_write_stays(text: str) -> None:
    assert printable(text) == text


ALI_REZA = "\u0639\u0644\u06cc\u200c\u0631\u0636\u0627"


@pytest.mark.parametrize("text", [ALI_REZA, "\u0d15\u0d4d\u200d", "\u0915\u094d\u200c\u0937"])
def test_joiners_that_belong_to_the_spelling_stay(text: str) -> None:
    assert printable(text) == text


@pytest.mark.parametrize(
    "text", ["a\u200cb", "\u200c", "\u0639\u200c", "\u200d\u0639", "\u0639\u200cb"]
)
def test_joiners_elsewhere_are_replaced(text: str) -> None:
    assert "\N{REPLACEMENT CHARACTER}" in printable(text)


@given(any_text)
def test_nothing_but_line_ends_is_left_of_controls(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    others = {unicodedata.category(c) for c in shown if c not in "\n\u200c\u200d"}
    assert others.isdisjoint({"Cc", "Cf", "Cs"})
    assert printable(shown) == shown


@pytest.mark.parametrize(
    "command",
    [
        "##vso[task.complete result=Succeeded;]",
        "##[error]x",
        "##teamcity[x]",
        "::error::x",
        "::add-mask::x",
        "::error file=a,line=1::x",
        "::stop-commands::t",
    ],
)
@pytest.mark.parametrize("before", ["", "x = ", "a\n", "  "])
def test_no_text_is_a_command_to_a_ci_service(command: str, before: str) -> None:
    shown = printable(before + command)
    assert not re.search(r"##\w*\[|^\s*::[\w-]+.*::", shown, re.MULTILINE)


@pytest.mark.parametrize("code", ["A[::2]", "A[::-1]", "x[:, ::step]", "# a ## b", "{'a': 1}"])
def test_code_stays_as_it_is(code: str) -> None:
    assert printable(code) == code


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0"])
def test_a_formula_is_quoted(formula: str) -> None:
    assert spreadsheet_cell(formula) == f"'{formula}"


@pytest.mark.parametrize("formula", [" =1", "\uff1d1", "\uff0b1", "\u00a0-1", "\uff20A"])
def test_spreadsheets_see_formulas_behind_spaces_and_in_full_width(formula: str) -> None:
    assert spreadsheet_cell(formula) == f"'{formula}"


def test_other_separators_begin_a_cell_too() -> None:
    assert spreadsheet_cell("a;=1;b") == "a;'=1;b"


rows = st.lists(
    any_text | st.text("ab=+@-;|,\"'\n\r\t \u2028", max_size=12), min_size=1, max_size=3
)


@given(rows, st.sampled_from(",;|\t"))
@example(["a\n=1"], ";")
@example(['a;"=1'], ";")
def test_no_text_begins_a_row_or_a_formula_whatever_the_separator(
    row: list[str], separator: str
) -> None:
    file = io.StringIO()
    csv.writer(file, lineterminator="\n").writerow([spreadsheet_cell(text) for text in row])
    table = list(csv.reader(io.StringIO(file.getvalue()), delimiter=separator))
    assert len(table) <= 1
    cells = [cell.strip() for row in table for cell in row]
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells), cells


@pytest.mark.parametrize("start", ["\t", "\r", "\u202e", "\ufeff"])
def test_a_formula_behind_an_invisible_character_is_none(start: str) -> None:
    assert str(spreadsheet_cell(f"{start}=1+1"))[0] not in "=+-@\t\r\n"


@given(any_text)
def test_no_cell_starts_like_a_formula(text: str) -> None:
    cell = str(spreadsheet_cell(text))
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    cell.encode()


@pytest.mark.parametrize("value", ["", "ada", "a=b", "1+1", "'=1'", 1, -2.5, 0.0, None])
def test_other_cells_stay_as_they_are(value: object) -> None:
    assert spreadsheet_cell(value) is value or spreadsheet_cell(value) == value


@pytest.mark.parametrize(
    ("value", "shown"),
    [(None, "-"), (0.0, "0"), (10.0, "10"), (100.0, "100"), (7.5, "7.5"), (3.3333, "3.33")],
)
def test_points(value: float | None, shown: str) -> None:
    assert points(value) == shown


PIECES = [*"ab1_*`[]()<>!#&;:/\\$~-+=|.^ \n\t\"'@{}%", "http://a.b", "<b>", "www.a.de", "a@b.de"]
PIECES += ["&lt;", "\\begin{x}", "$$", "1. ", "- ", "> ", "   ", "***", "__x__", "[^1]"]
PIECES += ["![a](b)", "<!--", "https://", "<img src=x onerror=alert(1)>", "[a]: b", "\\(x\\)"]
texts = st.lists(st.sampled_from(PIECES), max_size=14).map("".join) | st.text(max_size=40)


class Seen(HTMLParser):
    """The tags and the text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, object]] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append((tag, attrs))

    def handle_data(self, data: str) -> None:
        self.text += data


def letters(text: str) -> str:
    return re.sub(r"\s", "", text)


@given(texts)
@settings(max_examples=400, deadline=None)
@example("1) a\n2) b")
@example("1. *   ")
def test_plain_markdown_is_markup_in_no_renderer(text: str) -> None:
    plain = plain_markdown(text)
    rendered, raw = Seen(str(markdown2html(plain))), Seen(plain)
    assert all(tag in ("p", "br") and not attributes for tag, attributes in rendered.tags)
    assert not raw.tags
    assert letters(rendered.text) == letters(raw.text) == letters(plain)
    assert plain_markdown(plain) == plain
    assert not re.search(r"[$\\]|www\.\w|https?://", plain)  # formulas and links that pages make


@given(texts)
def test_plain_markdown_keeps_the_length_of_what_it_says(text: str) -> None:
    assert len(letters(plain_markdown(text))) == len(letters(printable(text)))


def test_plain_markdown_leaves_words_as_they_are() -> None:
    said = "db has lost a dimension: keep it a column (look at keepdims), say db_0[1] = a * b < 3."
    assert plain_markdown(said) == said
