"""What a graded notebook says of an exercise: readable, and markup in no renderer."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from hypothesis import example, given, settings
from hypothesis import strategies as st
from nbconvert.filters.markdown import markdown2html

from autograder.reports.text import plain_markdown, printable

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
