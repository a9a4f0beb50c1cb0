"""The ready comparators, for results for which the usual rules are too strict."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from autograder.content.exercise import Comparator, Tolerance

Equal = Callable[[Any, Any, Tolerance], bool]


def _plain(value: Any) -> Any:
    return value.tolist() if isinstance(value, np.ndarray | np.generic) else value


def unordered(expected: Any, actual: Any) -> bool | str:
    """Accept the same items in any order.

    >>> unordered([1, 2, 2], (2, 1, 2)), unordered([1], [1, 1])
    (True, 'it has 2 items, expected 1')
    """
    expected, actual = _plain(expected), _plain(actual)
    if not isinstance(actual, list | tuple | set | frozenset):
        return f"it is a {type(actual).__name__}, not a list of items"
    if len(actual) != len(expected):
        return f"it has {len(actual)} items, expected {len(expected)}"
    left = list(actual)
    for item in expected:
        found = next((i for i, other in enumerate(left) if _same(item, other)), None)
        if found is None:
            return "an item is missing"
        del left[found]
    return True


def relabelled(expected: Any, actual: Any) -> bool | str:
    """Accept labels of groups with other names, if the groups are the same.

    >>> relabelled([0, 0, 1], [5, 5, 2]), relabelled([0, 0, 1], [1, 2, 2])
    (True, 'the groups differ')
    """
    one, other = np.asarray(_plain(expected)), np.asarray(_plain(actual))
    if one.shape != other.shape:
        return f"it has shape {other.shape}, expected {one.shape}"
    pairs = set(zip(one.ravel().tolist(), other.ravel().tolist(), strict=True))
    firsts, seconds = {first for first, _second in pairs}, {second for _first, second in pairs}
    return True if len(pairs) == len(firsts) == len(seconds) else "the groups differ"


def as_list(expected: Any, actual: Any) -> bool | str:
    """Accept a list, a tuple or an array with the same items in the same order."""
    one, other = _plain(expected), _plain(actual)
    if not isinstance(other, list | tuple):
        return f"it is a {type(other).__name__}, not a list"
    if len(one) != len(other):
        return f"it has {len(other)} items, expected {len(one)}"
    wrong = [i for i, pair in enumerate(zip(one, other, strict=True)) if not _same(*pair)]
    return f"item {wrong[0]} is wrong" if wrong else True


def tolerance(rtol: float = 1e-6, atol: float = 1e-8) -> Comparator:
    """Return a comparator that accepts numbers within a tolerance."""

    def compare(expected: Any, actual: Any) -> bool | str:
        return _within(expected, actual, Tolerance(rtol, atol))

    compare.document = {"way": "tolerance", "rtol": rtol, "atol": atol}  # type: ignore[attr-defined]
    return compare


def _within(expected: Any, actual: Any, bounds: Tolerance) -> bool | str:
    """Compare numbers within bounds; containers part by part, and other values exactly."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        if expected.keys() != actual.keys():
            return "its keys differ from the expected keys"
        return _first_reason(_within(expected[key], actual[key], bounds) for key in expected)
    both = isinstance(expected, list | tuple) and isinstance(actual, list | tuple)
    if both and not all(map(_is_number, (*expected, *actual))):
        if len(expected) != len(actual):
            return f"it has {len(actual)} items, expected {len(expected)}"
        return _first_reason(map(_within, expected, actual, [bounds] * len(expected)))
    one, other = np.asarray(_plain(expected)), np.asarray(_plain(actual))
    if one.shape != other.shape:
        return f"it has shape {other.shape}, expected {one.shape}"
    if not {one.dtype.kind, other.dtype.kind} <= set("biufc"):
        return bool(one.dtype.kind == other.dtype.kind and np.array_equal(one, other))
    right = np.isclose(other, one, rtol=bounds.rtol, atol=bounds.atol, equal_nan=True)
    return True if right.all() else f"it is right in {right.sum()} of {right.size} entries"


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float | complex | np.number | np.bool)


def _first_reason(said: Iterable[bool | str]) -> bool | str:
    return next((each for each in said if each is not True), True)


def pattern(pattern: str) -> Comparator:
    """Return a comparator that accepts any text in which a regular expression matches."""
    wanted = re.compile(pattern)

    def compare(_expected: Any, actual: Any) -> bool | str:
        if not isinstance(actual, str):
            return f"it is a {type(actual).__name__}, not a text"
        return True if wanted.search(actual) else "the text does not match the pattern"

    compare.document = {"way": "pattern", "pattern": pattern}  # type: ignore[attr-defined]
    return compare


def document_of(compare: Comparator) -> dict[str, Any]:
    """Return a comparator as plain data; for an author's own function, only that it is one.

    >>> document_of(unordered), document_of(tolerance(rtol=0.1))
    ({'way': 'unordered'}, {'way': 'tolerance', 'rtol': 0.1, 'atol': 1e-08})
    """
    name = next((name for name, ready in READY.items() if ready is compare), None)
    found: dict[str, Any] = getattr(compare, "document", {"way": name or "own"})
    return found


def from_document(document: dict[str, Any]) -> Comparator | None:
    """Return the comparator for plain data; None for an author's own, which is never released.

    Raises:
        ValueError: there is no such comparator.
    """
    way = document.get("way")
    options = {key: value for key, value in document.items() if key != "way"}
    if way == "own":
        return None
    if way not in READY:
        raise ValueError(f"there is no comparator {way!r}")
    found: Comparator = READY[way](**options) if options else READY[way]
    return found


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, float) or isinstance(other, float):
        if not all(isinstance(value, int | float) for value in (one, other)):
            return False
        if math.isnan(one) or math.isnan(other):
            return math.isnan(one) and math.isnan(other)
        return math.isclose(one, other, rel_tol=1e-6, abs_tol=1e-8)
    return bool(one == other)


READY: dict[str, Any] = {
    "unordered": unordered,
    "relabelled": relabelled,
    "as_list": as_list,
    "tolerance": tolerance,
    "pattern": pattern,
}
"""The comparators by name, as hidden cells know them."""
