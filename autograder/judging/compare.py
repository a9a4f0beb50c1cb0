"""Compare expected and actual values; only this module decides whether numbers are equal.

`actual` came over the wire, so it is plain data or `Opaque`. The traversal follows the structure of
`expected`, so a huge or deeply nested `actual` is cheap to reject. Numbers pass within tolerance,
in an array of the same shape and any real dtype. Whole numbers, texts, dates and True or False have
to be equal. A tuple may replace a list and vice versa, extra keys are ignored unless the tolerance
says otherwise, and a single number may be a float or an array of shape (), (1,) or (1, 1). The
policy is `docs/marking.md`.
"""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import permutations
from typing import Any

import numpy as np

from autograder.boundary.tables import Table
from autograder.content.exercise import Tolerance
from autograder.judging.compare_kinds import (
    array_of,
    compare_exactly,
    compare_plain,
    compare_sets,
    in_short,
    table_shape,
)
from autograder.judging.kinds import kind_in_words, parts_in_words
from autograder.judging.verdict import PASSED, Difference, Shown, Verdict

_REAL_KINDS = "fiu"
_EXACT_KINDS = "bUMm"
_LARGE = 2**53
"""From here on a float does not hold every whole number."""
# float32 has seven significant digits; a correct formula in float32 must pass.
_FLOAT32 = Tolerance(rtol=1e-5, atol=1e-6)
_SHOWN_ENTRIES = 60
_MOST_REORDERED = 4
# A difference below a thousandth of the largest entry comes from rounding or a small term.
_NEARLY = 1e-3
# An empty name means the caller wants pass or fail only.
_UNNAMED = ""
_NOT_DESCRIBED = Verdict(False, Difference.VALUES)


def compare(
    expected: Any, actual: Any, tolerance: Tolerance, names: tuple[str, ...] = ()
) -> Verdict:
    """Compare the actual and the expected return value.

    `names` are the names of the returned values, for the summary.

    >>> compare(1.0, 1.0 + 1e-9, Tolerance()).passed
    True
    >>> compare((1.0, [2.0]), (1.0, [-2.0]), Tolerance(), ("A", "cache")).summary
    'cache[0] has the wrong sign'
    """
    with np.errstate(all="ignore"):
        return _compare_named(expected, actual, tolerance, names)


def _compare_named(
    expected: Any, actual: Any, tolerance: Tolerance, names: tuple[str, ...]
) -> Verdict:
    if len(names) == 1:
        return _compare(expected, actual, tolerance, names[0])
    if names and isinstance(expected, tuple) and len(names) == len(expected):
        mismatch = _check_sequence(expected, actual, "the returned value")
        if mismatch is not None:
            return mismatch
        for name, expected_part, actual_part in zip(names, expected, actual, strict=True):
            verdict = _compare(expected_part, actual_part, tolerance, name)
            if not verdict.passed:
                summary = f"the results are right, but not in the order {', '.join(names)}"
                return _in_another_order(expected, actual, tolerance, summary) or verdict
        return PASSED
    return _compare(expected, actual, tolerance, "the returned value")


def equal(expected: Any, actual: Any, tolerance: Tolerance) -> bool:
    """Return whether `compare` would pass; faster, because it does not describe the difference.

    >>> equal([1.0, 2.0], (1.0, 2.0), Tolerance())
    True
    """
    with np.errstate(all="ignore"):
        return _compare(expected, actual, tolerance, _UNNAMED).passed


def show(verdict: Verdict) -> Shown:
    """Format the two values of a public case as text.

    Formatting is separate from comparing because most verdicts are never shown.
    """
    if not verdict.shown:
        return Shown(remark=verdict.detail)
    expected, actual, *wrong = verdict.shown
    place = _first_difference(wrong[0]) if wrong and expected.ndim else ""
    remark = "\n".join(part for part in (verdict.detail, place) if part)
    return Shown(_in_words(expected), _in_words(actual), remark)


def _compare(expected: Any, actual: Any, tolerance: Tolerance, where: str) -> Verdict:
    is_large = type(expected) is int and abs(expected) >= _LARGE
    if isinstance(expected, np.ndarray | np.generic | float | int | complex) and not is_large:
        return _compare_arrays(np.asarray(expected), actual, tolerance, where)
    if isinstance(expected, dict):
        return _compare_dicts(expected, actual, tolerance, where)
    if isinstance(expected, list | tuple):
        mismatch = _check_sequence(expected, actual, where)
        if mismatch is not None:
            return mismatch
        for index, (expected_part, actual_part) in enumerate(zip(expected, actual, strict=True)):
            name = where and f"{where}[{index}]"
            verdict = _compare(expected_part, actual_part, tolerance, name)
            if not verdict.passed and where:
                summary = f"{where} has the right parts, but in another order"
                return _in_another_order(expected, actual, tolerance, summary) or verdict
            if not verdict.passed:
                return verdict
        return PASSED
    if isinstance(expected, set | frozenset):
        return compare_sets(expected, actual, tolerance, where)
    if isinstance(expected, Table):
        return _compare_tables(expected, actual, tolerance, where)
    return compare_plain(expected, actual, where)


def _in_another_order(
    expected: Any, actual: Any, tolerance: Tolerance, summary: str
) -> Verdict | None:
    """Return a verdict if the actual parts are the expected parts in another order, else None."""
    if len(expected) > _MOST_REORDERED:
        return None
    fits = [[equal(part, given, tolerance) for given in actual] for part in expected]
    for order in permutations(range(len(expected))):
        if all(fits[place][given] for place, given in enumerate(order)):
            return Verdict(False, Difference.ORDER, "the order", summary)
    return None


def _check_sequence(expected: Any, actual: Any, where: str) -> Verdict | None:
    """Return a verdict on the type or length of a sequence, or None if both are right."""
    if not isinstance(actual, list | tuple):
        return _wrong_type(
            where, actual, f"a {type(expected).__name__} of {parts_in_words(len(expected))}"
        )
    if len(actual) != len(expected):
        summary = f"{where} has {parts_in_words(len(actual))}, expected {len(expected)}"
        return Verdict(False, Difference.LENGTH, where, summary)
    return None


def _compare_dicts(expected: Any, actual: Any, tolerance: Tolerance, where: str) -> Verdict:
    if not isinstance(actual, dict):
        return _wrong_type(where, actual, "a dict")
    missing = [key for key in expected if key not in actual]
    if missing:
        listed = ", ".join(repr(key) for key in missing[:4])
        summary = f"{where} has no key {listed}{_keys_alike(missing, actual)}"
        return Verdict(False, Difference.MISSING_KEY, where, summary)
    more = [key for key in actual if key not in expected] if not tolerance.extra_keys else []
    if more:
        listed = ", ".join(map(_cut, more[:4]))
        summary = f"{where} has the key {listed}, which is not expected"
        return Verdict(False, Difference.EXTRA_KEY, where, summary)
    for key, item in expected.items():
        verdict = _compare(item, actual[key], tolerance, where and f"{where}[{key!r}]")
        if not verdict.passed:
            return (where and _exchanged(expected, actual, tolerance, where, key)) or verdict
    return PASSED


def _keys_alike(missing: list[Any], actual: dict[Any, Any]) -> str:
    """Name the keys that differ from missing keys only by capital letters or by the letter d."""
    wanted = {form for key in missing for form in (str(key).lower(), str(key).lower()[1:])}
    alike = [key for key in actual if isinstance(key, str) and key.lower() in wanted]
    alike = [key for key in alike if key not in missing][:_MOST_REORDERED]
    return f"; it has {', '.join(map(repr, alike))}" if alike else ""


def _exchanged(
    expected: Any, actual: Any, tolerance: Tolerance, where: str, key: Any
) -> Verdict | None:
    """Return a verdict if an entry is exchanged with another entry, else None."""
    for other in expected:
        if (
            other != key
            and equal(expected[key], actual[other], tolerance)
            and equal(expected[other], actual[key], tolerance)
            and not equal(expected[key], expected[other], tolerance)
        ):
            summary = f"{where} has the entries {key!r} and {other!r} exchanged"
            return Verdict(False, Difference.ORDER, f"{where}[{key!r}]", summary)
    return None


def _compare_arrays(expected: np.ndarray, actual: Any, tolerance: Tolerance, where: str) -> Verdict:
    kind = expected.dtype.kind
    if tolerance.lists and expected.ndim == 1 and isinstance(actual, list | tuple):
        actual = array_of(actual)
    if not isinstance(actual, np.ndarray | np.generic | float | int | complex):
        wanted = "an array" if expected.ndim and kind in "iufc" else _array_in_words(expected)
        return _wrong_type(where, actual, wanted)
    got = np.asarray(actual)
    real = got.dtype.kind in _REAL_KINDS and kind not in _EXACT_KINDS
    if not (real or got.dtype.kind == kind):
        return _wrong_type(where, actual, _array_in_words(expected))
    if got.shape != expected.shape:
        if expected.ndim == 0 and got.size == 1 and got.ndim <= 2:
            got = got.reshape(())
        else:
            shape = f"shape {got.shape}" if got.ndim <= 3 else f"{got.ndim} axes"
            summary = f"{where} has {shape}, expected {expected.shape or 'a single number'}"
            difference = _shape_difference(expected, got, tolerance)
            return Verdict(False, difference, where, summary, shown=(expected, got))
    if not got.size or _is_identical(expected, got):
        return PASSED  # an array without entries may have axes too long to be converted
    if kind in _EXACT_KINDS:
        return compare_exactly(expected, got, where)
    if kind in "iu":  # whole numbers are counted, not measured
        tolerance = Tolerance(0.0, 0.0)
    wide = np.complex128 if "c" in (kind, got.dtype.kind) else np.float64
    verdict = _compare_values(expected.astype(wide), got, tolerance, where)
    if kind in "iu" and verdict.shown:
        # Whole numbers are shown as such, and a wrong fraction as a fraction.
        verdict = replace(verdict, shown=(expected, got, *verdict.shown[2:]))
    return verdict


def _is_identical(expected: np.ndarray, got: np.ndarray) -> bool:
    """Return whether two arrays of the same shape have the same bits, as most right results do."""
    return got.dtype == expected.dtype and got.tobytes() == expected.tobytes()


def _shape_difference(expected: np.ndarray, got: np.ndarray, tolerance: Tolerance) -> Difference:
    if got.ndim == 1 and expected.ndim == 2 and expected.shape in ((got.size, 1), (1, got.size)):
        return Difference.FLAT
    if got.shape != expected.T.shape or got.dtype.kind not in _REAL_KINDS:
        return Difference.SHAPE
    is_turned = _close(expected.T.astype(np.float64), got.astype(np.float64), tolerance).all()
    return Difference.TRANSPOSED if is_turned else Difference.SHAPE


def _compare_values(
    expected: np.ndarray, got: np.ndarray, tolerance: Tolerance, where: str
) -> Verdict:
    if (got.dtype.kind, got.dtype.itemsize) in (("f", 4), ("f", 2), ("c", 8)):
        tolerance = _float32_tolerance(expected, tolerance)
    actual = got.astype(expected.dtype)
    if _are_all_close(expected, actual, tolerance):
        return PASSED
    wrong = ~_close(expected, actual, tolerance)
    if not wrong.any():
        return PASSED
    if where == _UNNAMED:
        return _NOT_DESCRIBED
    verdict = _describe(expected, actual, wrong, tolerance, where)
    return replace(verdict, shown=(expected, actual, wrong))


def _float32_tolerance(expected: np.ndarray, tolerance: Tolerance) -> Tolerance:
    """Return the tolerance for a float32 result.

    In a sum with large terms that cancel, float32 loses digits in proportion to the terms, not to
    the sum. So the absolute tolerance grows with the largest entry of the array.
    """
    largest = float(np.max(np.abs(expected[np.isfinite(expected)]), initial=0.0))
    atol = max(tolerance.atol, _FLOAT32.atol, _FLOAT32.rtol * largest)
    return Tolerance(tolerance.rtol, atol)


def _are_all_close(expected: np.ndarray, actual: np.ndarray, tolerance: Tolerance) -> bool:
    """Return whether all entries are finite and close; `_close` takes twice as long."""
    error = np.abs(actual - expected)
    close = error <= tolerance.atol + tolerance.rtol * np.abs(expected)
    # The sum is finite only if all entries are. The methods of an array are slower than this.
    return bool(np.logical_and.reduce(close, axis=None)) and math.isfinite(
        np.add.reduce(error, axis=None)
    )


def _close(expected: np.ndarray, actual: np.ndarray, tolerance: Tolerance) -> np.ndarray:
    finite = np.isfinite(expected)
    error, size = np.abs(actual - expected), np.abs(expected)
    same = (actual == expected) | (np.isnan(actual) & np.isnan(expected))
    close = same | ((error <= tolerance.atol + tolerance.rtol * size) & finite)
    if not close.all():
        # An entry whose terms cancel keeps the rounding errors of its terms. So an error is allowed
        # that is small beside the largest entry: no order of summation decides about points.
        largest = np.max(size[finite], initial=0.0)
        close |= (error <= tolerance.rtol * largest) & finite
    return np.asarray(close)


def _describe(
    expected: np.ndarray, actual: np.ndarray, wrong: np.ndarray, tolerance: Tolerance, where: str
) -> Verdict:
    """Classify a difference in values; the summary reveals no expected value."""
    if not np.isfinite(actual[np.isfinite(expected)]).all():
        summary = f"{where} contains nan or inf where a finite number is expected"
        return Verdict(False, Difference.NOT_FINITE, where, summary)
    largest = np.abs(expected).max(initial=0.0)
    if np.isfinite(largest) and np.abs(actual - expected).max() <= _NEARLY * largest:
        summary = f"{where} is nearly right, but not to the digits that are needed"
        return Verdict(False, Difference.NEARLY, where, summary)
    if _close(-expected, actual, tolerance).all():
        return Verdict(False, Difference.SIGN, where, f"{where} has the wrong sign")
    factor = _constant(actual[expected != 0] / expected[expected != 0])
    if factor and np.all(actual[expected == 0] == 0):
        # The summary omits the factor: with it, a student could compute the expected values.
        summary = f"{where} is off by the same factor everywhere"
        detail = f"it is {factor:.4g} times the expected value"
        return Verdict(False, Difference.FACTOR, where, summary, detail)
    if expected.size > 1 and _constant(actual - expected) is not None:
        return Verdict(
            False, Difference.OFFSET, where, f"{where} is off by the same amount everywhere"
        )
    count = int(wrong.sum())
    if count < expected.size:
        right = f"{expected.size - count} of {expected.size}"
        summary = f"{where} is right in {right} entries{_single_line(wrong)}"
        return Verdict(False, Difference.PART, where, summary)
    summary = f"{where} has the wrong value"
    if expected.ndim:
        summary = f"{where} has the right shape {expected.shape}, but wrong values"
    return Verdict(False, Difference.VALUES, where, summary)


def _constant(values: np.ndarray) -> float | None:
    """Return the common value of all entries (to about five digits), or None."""
    if values.size < 2 or not np.isfinite(values).all() or values.imag.any():
        return None
    values = values.real
    first = float(values.flat[0])
    return first if np.all(np.abs(values - first) <= 1e-5 * abs(first) + 1e-12) else None


def _single_line(wrong: np.ndarray) -> str:
    """Name the single row or column that contains all differences, or return an empty text."""
    if wrong.ndim != 2:
        return ""
    rows, columns = np.flatnonzero(wrong.any(axis=1)), np.flatnonzero(wrong.any(axis=0))
    if len(rows) == 1 and wrong.shape[0] > 1:
        return f"; the differences are all in row {rows[0]}"
    if len(columns) == 1 and wrong.shape[1] > 1:
        return f"; the differences are all in column {columns[0]}"
    return ""


def _wrong_type(where: str, actual: Any, expected: str) -> Verdict:
    summary = f"{where} is {kind_in_words(actual)}; {expected} is expected"
    if isinstance(actual, list | tuple) and "array" in expected:
        several = "was a function that returns several values taken apart?"
        summary += f" ({'np.array makes an array of it' if _only_numbers(actual) else several})"
    return Verdict(False, Difference.TYPE, where, summary)


def _array_in_words(expected: np.ndarray) -> str:
    kinds = {"b": "True or False", "U": "a text", "M": "a date", "m": "a length of time"}
    if expected.ndim == 0:
        return kinds.get(expected.dtype.kind, "a number")
    several = {"b": "True and False", "U": "texts", "M": "dates", "m": "lengths of time"}
    return f"an array of {several.get(expected.dtype.kind, 'real numbers')}"


def _cut(key: Any) -> str:
    return repr(key)[:60]


def _compare_tables(expected: Table, actual: Any, tolerance: Tolerance, where: str) -> Verdict:
    """Compare column by column; the order of the columns is free."""
    verdict = table_shape(expected, actual, where)
    if verdict is not None:
        return verdict
    # A column of another kind of number is right, a list for an array is not told apart.
    tolerance = replace(tolerance, lists=True)
    left = list(zip(actual.columns, actual.values, strict=True))
    for name, column in zip(expected.columns, expected.values, strict=True):
        # Two columns may have one name; then their order counts.
        number = 0 if expected.series else [other for other, _values in left].index(name)
        place = where and (where if expected.series else f"{where}[{name!r}]")
        verdict = _compare(column, left.pop(number)[1], tolerance, place)
        if not verdict.passed:
            return verdict
    if expected.index is None and actual.index is None:
        return PASSED
    rows = len(expected.values[0]) if expected.values else 0
    labels, other_labels = (
        list(range(rows)) if table.index is None else table.index for table in (expected, actual)
    )
    return _compare(labels, other_labels, tolerance, where and f"the index of {where}")


def _only_numbers(values: list[Any] | tuple[Any, ...], depth: int = 2) -> bool:
    """Return whether a list holds numbers or lists of numbers, as far as its first parts tell."""
    return bool(values) and all(
        (isinstance(value, int | float | np.generic) and not isinstance(value, bool))
        or (isinstance(value, list) and depth > 1 and _only_numbers(value, depth - 1))
        for value in values[:_SHOWN_ENTRIES]
    )


def _first_difference(wrong: np.ndarray) -> str:
    first = [int(index[0]) for index in np.nonzero(wrong)]
    return f"first difference at {first}"


def _in_words(value: Any) -> str:
    # After an author's comparator, the actual value can be of any kind.
    return _format(value) if isinstance(value, np.ndarray) else in_short(value)


def _format(array: np.ndarray) -> str:
    if array.ndim > 2:
        return f"an array of shape {array.shape}"  # too long to print
    return np.array2string(array, precision=8, threshold=_SHOWN_ENTRIES, edgeitems=3)
