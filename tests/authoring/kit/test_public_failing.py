"""A failure in a notebook: sentences and a table, without a traceback."""

from __future__ import annotations

import sys
import types
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import nbclient
import nbformat
import pytest

from tests.authoring.kit import released
from tests.authoring.kit.released import KIT, load

failing = load(KIT, "public_failing")
Row, NotYet = failing.Row, failing.NotYet
ROWS = [Row("a", "1", "2", "a is 2, expected 1."), Row("b", "<b>", "<i>&")]


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What a notebook is given to display."""
    shown: list[Any] = []
    module = types.ModuleType("IPython.display")
    vars(module)["display"] = lambda data, raw: shown.append(data)
    monkeypatch.setitem(sys.modules, "IPython.display", module)
    return shown


class Page(HTMLParser):
    """The tags of a page and the text between them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data + " "


def test_it_is_an_assertion_with_all_sentences() -> None:
    failure = NotYet("f", ["y is 2,\n   expected 1.", "Look there."], ROWS)
    assert isinstance(failure, AssertionError)
    assert str(failure) == "f: y is 2, expected 1. Look there."


def test_a_notebook_shows_a_table_once_and_no_traceback(shown: list[Any]) -> None:
    failure = NotYet("f", ["y is 2.", "Look there."], ROWS)
    lines = [failure._render_traceback_() for _time in range(2)]
    assert lines == [["f: y is 2."]] * 2
    (data,) = shown
    assert data["text/plain"].splitlines() == [
        "f: y is 2. Look there.",
        "   part  expected  yours",
        "✗  a     1         2",
        "✓  b     <b>       <i>&",
    ]
    assert "<table>" in data["text/html"]


def test_the_students_text_is_escaped() -> None:
    page = Page(NotYet("<f>", ["got '<script>alert(1)</script>', in `a < b`"], ROWS)._repr_html_())
    assert not {"script", "i", "b", "f"} & set(page.tags)
    assert "<script>alert(1)</script>" in page.text
    assert "a < b" in page.text
    assert "<i>&" in page.text


def test_a_line_of_code_is_set_as_code() -> None:
    assert "<code>a &lt; b</code>" in NotYet("f", ["in `a < b`"], [])._repr_html_()


def test_the_colours_are_readable_on_light_and_dark() -> None:
    """No background but that of the marks, which have white text: the page's own colours stay."""
    text = NotYet("f", ["no"], ROWS)._repr_html_()
    assert text.count("background:") == text.count("color:#ffffff") == 3


def test_without_rows_there_is_no_table() -> None:
    failure = NotYet("f", ["It is not written yet."], [])
    assert "<table>" not in failure._repr_html_()
    assert failure._table() == "f: It is not written yet."


CELLS = """
class Bag:
    def put(self, x):
        # YOUR CODE STARTS HERE
        pass
        # YOUR CODE ENDS HERE

def f(x):
    return 1 / x
---
from public_tests import *
---
f_test(f)
---
Bag_put_test(Bag)
---
f_test(lambda x: x)
"""


@pytest.mark.slow
def test_in_a_kernel(tmp_path: Path) -> None:
    """IPython asks for the table, and the line of a cell is found as its own."""
    state = {"x": 1}
    released.release(
        tmp_path,
        f=released.exercise(((0,), 0)),
        Bag__put=released.exercise(((state, 1), (None, {"x": 2}))),
    )
    cells = map(nbformat.v4.new_code_cell, CELLS.split("---\n"))
    notebook = nbformat.v4.new_notebook(cells=[*cells])
    resources = {"metadata": {"path": str(tmp_path)}}
    nbclient.NotebookClient(
        notebook, timeout=60, resources=resources, allow_errors=True, coalesce_streams=True
    ).execute()
    for cell, sentence in (
        (notebook.cells[2], "division by zero, in the line `return 1 / x`. There `x` is 0."),
        (notebook.cells[3], "It is not written yet: its YOUR CODE region is still empty."),
    ):
        shown, error = cell.outputs
        assert sentence in shown.data["text/plain"]
        assert "does not pass yet" in shown.data["text/html"]
        assert (error.output_type, error.ename, len(error.traceback)) == ("error", "NotYet", 1)
        assert error.traceback[0].endswith(sentence)
    assert notebook.cells[4].outputs[0].text == "All tests passed.\n"
