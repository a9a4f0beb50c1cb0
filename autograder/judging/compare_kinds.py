"""Compare values that are no numbers: texts, dates, sets, and the shape of tables."""

from __future__ import annotations

import math
from collections.abc import Collection
from typing import Any

import numpy as np

from autograder.boundary.tables import Table
from autograder.content.exercise import Tolerance
from autograder.judging.kinds import kind_in_words
from autograder.judging.verdict import PASSED, Difference, Verdict

_SHOWN = 400
_MOST_NAMED = 4
_AROUND = 12
_NAMES = {
    str: "a text",
    bytes: "bytes",
    set: "a set",
    frozenset: "a set",
    int: "a whole number",
    type(None): "None",
}


def compare_plain(expected: Any, actual: Any, where: str) -> Verdict:
    """Compare a text, bytes, None or a large whole number: they have to be equal."""
    if isinstance(expected, int) and isinstance(actual, np.generic | float):
        # A number of NumPy cannot be compared with every whole number, a plain one can.
        plain = actual.item() if isinstance(actual, np.generic) else actual
        equal = bool(plain == expected)
        return PASSED if equal else Verdict(False, Difference.VALUES, where, _wrong(where))
    if type(actual) is not type(expected):
        kind = _NAMES.get(type(expected), f"a {type(expected).__name__}")
        summary = f"{where} is {kind_in_words(actual)}; {kind} is expected"
        return Verdict(False, Difference.TYPE, where, summary)
    if actual == expected:
        return PASSED
    if not isinstance(expected, str):
        return Verdict(False, Difference.VALUES, where, _wrong(where), shown=(expected, actual))
    summary, detail = _of_texts(expected, actual)
    return Verdict(
        False, Difference.TEXT, where, f"{where} {summary}", detail, shown=(expected, actual)
    )


def _wrong(where: str) -> str:
    return f"{where} has the wrong value"


def _of_texts(expected: str, actual: str) -> tuple[str, str]:
    """Say how two texts differ, without and with the expected text."""
    if not actual:
        return "is an empty text", ""
    if expected.split() == actual.split():
        return "differs in blanks or line breaks only", _first(expected, actual)
    if expected.casefold() == actual.casefold():
        return "differs in capital letters only", _first(expected, actual)
    lines, others = expected.split("\n"), actual.split("\n")
    if len(lines) > 1 and len(lines) != len(others):
        return f"has {len(others)} lines, expected {len(lines)}", _first(expected, actual)
    return "is another text", _first(expected, actual)


def _first(expected: str, actual: str) -> str:
    """Mark the first difference of two texts."""
    pairs = zip(expected, actual, strict=False)
    shorter = min(len(expected), len(actual))
    place = next((i for i, (one, other) in enumerate(pairs) if one != other), shorter)
    line, column = actual.count("\n", 0, place) + 1, place - (actual.rfind("\n", 0, place) + 1)
    window = slice(max(0, place - _AROUND), place + _AROUND)
    several = f"line {line}, " if "\n" in expected else ""
    return (
        f"first difference at {several}character {column + 1}: "
        f"expected {expected[window]!r}, got {actual[window]!r}"
    )


def compare_sets(
    expected: Collection[Any], actual: Any, tolerance: Tolerance, where: str
) -> Verdict:
    """Compare two sets; numbers in them may differ by the tolerance."""
    if not isinstance(actual, set | frozenset):
        summary = f"{where} is {kind_in_words(actual)}; a set is expected"
        return Verdict(False, Difference.TYPE, where, summary)
    if expected == actual or _nearly(expected, actual, tolerance):
        return PASSED
    missing, more = set(expected) - actual, actual - set(expected)
    said = [
        f"{verb} {len(items)} {'item' if len(items) == 1 else 'items'}"
        for verb, items in (("lacks", missing), ("has", more))
        if items
    ]
    summary = f"{where} {' and '.join(said)}{' too many' if more else ''}"
    detail = "; ".join(
        f"{word}: {', '.join(sorted(map(repr, items))[:_MOST_NAMED])[:200]}"
        for word, items in (("missing", missing), ("not expected", more))
        if items
    )
    return Verdict(False, Difference.ITEMS, where, summary, detail, shown=(expected, actual))


def _nearly(some: Collection[Any], others: Collection[Any], tolerance: Tolerance) -> bool:
    numbers = [*some, *others]
    if len(some) != len(others) or not all(type(number) in (int, float) for number in numbers):
        return False
    pairs = zip(sorted(some), sorted(others), strict=True)
    return all(_is_close(one, other, tolerance) for one, other in pairs)


def _is_close(one: float, other: float, tolerance: Tolerance) -> bool:
    try:
        return math.isclose(one, other, rel_tol=tolerance.rtol, abs_tol=tolerance.atol)
    except OverflowError:  # a whole number that is too large for a float
        return one == other


def compare_exactly(expected: np.ndarray, actual: np.ndarray, where: str) -> Verdict:
    """Compare arrays of texts, dates or truth values of the same shape."""
    try:
        wrong = np.asarray(expected != actual)
    except TypeError:  # a month and a day are lengths of time that cannot be compared
        wrong = np.ones(expected.shape, dtype=bool)
    if expected.dtype.kind in "Mm":
        wrong &= ~(np.isnat(expected) & np.isnat(actual))
    if not wrong.any():
        return PASSED
    right = expected.size - int(wrong.sum())
    summary = f"{where} is right in {right} of {expected.size} entries"
    if not expected.ndim:
        summary = _wrong(where)
    return Verdict(False, Difference.VALUES, where, summary, shown=(expected, actual, wrong))


def array_of(values: list[Any] | tuple[Any, ...]) -> Any:
    """Return a list of plain numbers, texts or truth values as an array; other lists unchanged."""
    kinds = {type(value) for value in values}
    numbers = {int, float, bool, complex, str}
    if kinds and not kinds <= numbers and not all(isinstance(v, np.generic) for v in values):
        return values
    if (str in kinds or bool in kinds) and len(kinds) > 1:
        return values
    made = np.array(values)
    return values if made.dtype == object else made


def table_shape(expected: Table, actual: Any, where: str) -> Verdict | None:
    """Return a verdict on the kind, the columns and the rows of a table, or None if all fit."""
    wanted = "a Series" if expected.series else "a DataFrame"
    if type(actual) is not Table or actual.series != expected.series:
        given = kind_in_words(actual)
        if type(actual) is Table:
            given = "a Series" if actual.series else "a DataFrame"
        return Verdict(False, Difference.TYPE, where, f"{where} is {given}; {wanted} is expected")
    if not expected.series:
        missing, more = _lacking(expected, actual), _lacking(actual, expected)
        if missing or more:
            parts = [
                f"{verb} the column {', '.join(map(repr, names[:_MOST_NAMED]))}"
                for verb, names in (("lacks", missing), ("has", more))
                if names
            ]
            summary = f"{where} {' and '.join(parts)}{', which is not expected' if more else ''}"
            return Verdict(False, Difference.MISSING_KEY, where, summary)
    elif expected.columns != actual.columns:
        summary = f"{where} is named {actual.columns[0]!r}"
        return Verdict(False, Difference.MISSING_KEY, where, summary)
    rows, given_rows = (len(t.values[0]) if t.values else 0 for t in (expected, actual))
    if rows != given_rows:
        summary = f"{where} has {given_rows} rows, expected {rows}"
        return Verdict(False, Difference.LENGTH, where, summary)
    return None


def _lacking(one: Table, other: Table) -> list[Any]:
    """Return the columns of a table that another lacks; equal names count as often as they come."""
    left = list(other.columns)
    found = []
    for name in one.columns:
        if name in left:
            left.remove(name)
        else:
            found.append(name)
    return found


def in_short(value: Any) -> str:
    """Return a value as a text of a modest length, for people.

    >>> in_short({1: "one"})
    "{1: 'one'}"
    """
    text = value if isinstance(value, str) and "\n" in value else repr(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
