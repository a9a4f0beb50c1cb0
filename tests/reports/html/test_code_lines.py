"""Lines of a student's code, with colours and a mark."""

from __future__ import annotations

import pytest
from hypothesis import given

from autograder.records import Place
from autograder.reports.html.code_lines import code_view, coloured, shown_line
from autograder.reports.text import printable
from tests.reports.html_support import Reader, any_text

CODE = ((2, "def f(x):"), (5, "    return x"))


def place(*, is_exact: bool = True, file: str = "") -> Place:
    return Place(7, 5, "f", is_exact, file, CODE)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("return 1", '<i class="k">return</i>'),
        ("x = 1.5e-3", '<i class="n">1.5e-3</i>'),
        ("x = x1", "x = x1"),
        ("x = .5", '<i class="n">.5</i>'),
        ("a['b # c']", '<i class="s">&#x27;b # c&#x27;</i>'),
        ('f"a{b}"', '<i class="s">f&quot;a{b}&quot;</i>'),
        ("a = 'open", '<i class="s">&#x27;open</i>'),
        ("a  # isn't", '<i class="c"># isn&#x27;t</i>'),
        ("len(a)", '<i class="b">len</i>'),
        ("a.sum(len)", "a.sum(len)"),
        ("returned", "returned"),
    ],
)
def test_each_kind_of_token_has_its_class(text: str, part: str) -> None:
    assert part in coloured(text)


@given(any_text)
def test_any_text_stays_text(text: str) -> None:
    read = Reader(str(coloured(text)))
    assert {tag for tag, _attrs in read.tags} <= {"i"}
    assert " ".join(printable(text.replace("\t", "    ")).split()) == read.text
    assert "\u202e" not in coloured(text)


def test_the_line_to_look_at_is_marked() -> None:
    view = code_view(place(), is_script=False)
    assert view is not None
    assert view.caption == "Your code, cell 7, line 5"
    marked = [attrs for tag, attrs in Reader(view.lines).tags if tag == "mark"]
    assert marked == [{"class": "line gap", "data-n": "5"}]
    assert Reader(view.lines).says("return x (look at this line)")


def test_a_function_without_a_line_is_not_marked() -> None:
    view = code_view(place(is_exact=False), is_script=True)
    assert view is not None
    assert view.caption == "Your code"
    assert "<mark" not in view.lines


def test_a_file_beside_the_notebook_is_named() -> None:
    view = code_view(place(file="utils.py"), is_script=False)
    assert view is not None
    assert view.caption == "Your code, utils.py, line 5"


@pytest.mark.parametrize("nothing", [None, Place(7, 5, "f")])
def test_without_code_there_is_nothing_to_show(nothing: Place | None) -> None:
    assert code_view(nothing, is_script=False) is None
    assert shown_line(nothing) == ""


def test_the_marked_line_as_text() -> None:
    assert shown_line(place()) == "return x"
    assert shown_line(place(is_exact=False)) == ""
