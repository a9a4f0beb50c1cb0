"""Entries by which two values differ."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.reports.html.value_marks import marked
from autograder.reports.text import printable
from tests.reports.html_support import Reader, any_text


def marks(expected: str, actual: str) -> list[list[str]]:
    return [re.findall(r"<mark>(.*?)</mark>", str(text)) for text in marked(expected, actual)]


@pytest.mark.parametrize(
    ("expected", "actual", "found"),
    [
        ("[1. 2. 3.]", "[1. 2.5 3.]", [["2."], ["2.5"]]),
        ("[[1. 2.]\n [3. 4.]]", "[[1. 2.]\n [3. -4.]]", [["4."], ["-4."]]),
        ("0.693", "0.5", [["0.693"], ["0.5"]]),
        ("[1.0 2]", "[1. 3]", [["2"], ["3"]]),
        ("[1. nan]", "[1. inf]", [["nan"], ["inf"]]),
        ("[nan 1.]", "[nan 2.]", [["1."], ["2."]]),
        ("[1e-05 1.]", "[1e-05 1.0000000001]", [[], []]),
        ("[1 True]", "[1 False]", [["True"], ["False"]]),
        ("['a' 'b c']", "['a' 'b d']", [["&#x27;b c&#x27;"], ["&#x27;b d&#x27;"]]),
        ("(1+2j, 3)", "(1+3j, 3)", [["+2j"], ["+3j"]]),
    ],
)
def test_the_differing_entries_are_marked(
    expected: str, actual: str, found: list[list[str]]
) -> None:
    assert marks(expected, actual) == found


@pytest.mark.parametrize(
    ("expected", "actual"),
    [("[1. 2.]", "[1. 2. 3.]"), ("[1. 2.]", "[3. 4.]"), ("", "[1.]"), ("[1.]", "[1.]")],
)
def test_nothing_is_marked(expected: str, actual: str) -> None:
    """Other lengths, all entries, a missing value, equal values."""
    assert marks(expected, actual) == [[], []]


@given(st.lists(st.floats(), max_size=6), st.lists(st.floats(), max_size=6))
def test_marks_come_in_pairs(one: list[float], other: list[float]) -> None:
    first, second = marks(str(one), str(other))
    assert len(first) == len(second)


@given(any_text, any_text)
def test_any_text_stays_text(one: str, other: str) -> None:
    for text, shown in zip((one, other), marked(one, other), strict=True):
        read = Reader(str(shown))
        assert {tag for tag, _attrs in read.tags} <= {"mark"}
        assert read.text == " ".join(printable(text).split())
