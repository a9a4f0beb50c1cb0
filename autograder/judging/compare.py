"""Expected against actual: one comparison, one verdict. Pure, and the only judge of numbers.

`actual` has come over the wire, so it is plain data or `Opaque`; its walk is led by the structure
of `expected`, so that a huge or twisted value costs nothing. What passes: equal numbers within
tolerance in an array of the due shape, whatever real dtype; tuple for list and list for tuple;
additional keys; a cost as a float, a 0-d, a (1,) or a 1x1 array. The policy is `docs/marking.md`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from autograder.boundary.wire import Opaque
from autograder.content.exercise import Tolerance
from autograder.judging.verdict import Difference, Shown, Verdict

PASSED = Verdict(passed=True)
_REAL_KINDS = "fiu"
# float32 carries seven digits; a right formula in float32 is right.
_FLOAT32 = Tolerance(rtol=1e-5, atol=1e-6)
_SHOWN_ENTRIES = 60
# What nobody asks about has no name, nor has any part of it.
_UNNAMED = ""
_OTHER = Verdict(False, Difference.VALUES)


def compare(
    expected: Any, actual: Any, tolerance: Tolerance, names: tuple[str, ...] = ()
) -> Verdict:
    """Compare what a function returned with what is due; `names` name the parts of a tuple."""
    if len(names) == 1:
        return _compare(expected, actual, tolerance, names[0])
    if names and isinstance(expected, tuple) and len(names) == len(expected):
        refused = _refuse_sequence(expected, actual, "the returned value")
        if refused is not None:
            return refused
        for name, due, got in zip(names, expected, actual, strict=True):
            verdict = _compare(due, got, tolerance, name)
            if not verdict.passed:
                return verdict
        return PASSED
    return _compare(expected, actual, tolerance, "the returned value")


def equal(one: Any, other: Any, tolerance: Tolerance) -> bool:
    """Tell whether `compare` would pass; how two values differ takes longer to find out."""
    return _compare(one, other, tolerance, _UNNAMED).passed


def show(verdict: Verdict) -> Shown:
    """Return expected and actual as text, for a public case; most verdicts are never shown."""
    if not verdict.shown:
        return Shown(remark=verdict.detail)
    expected, actual, *wrong = verdict.shown
    place = _first_difference(wrong[0]) if wrong and expected.ndim else ""
    remark = "\n".join(part for part in (verdict.detail, place) if part)
    return Shown(_text(expected), _text(actual), remark)


def _compare(expected: Any, actual: Any, tolerance: Tolerance, where: str) -> Verdict:
    if isinstance(expected, np.ndarray | np.generic | float | int):
        return _compare_numbers(np.asarray(expected), actual, tolerance, where)
    if isinstance(expected, dict):
        return _compare_dicts(expected, actual, tolerance, where)
    if isinstance(expected, list | tuple):
        refused = _refuse_sequence(expected, actual, where)
        if refused is not None:
            return refused
        for index, (due, got) in enumerate(zip(expected, actual, strict=True)):
            verdict = _compare(due, got, tolerance, where and f"{where}[{index}]")
            if not verdict.passed:
                return verdict
        return PASSED
    if type(actual) is type(expected) and actual == expected:
        return PASSED
    return _wrong_type(where, actual, "a " + type(expected).__name__)


def _refuse_sequence(expected: Any, actual: Any, where: str) -> Verdict | None:
    if not isinstance(actual, list | tuple):
        return _wrong_type(where, actual, f"a {type(expected).__name__} of {len(expected)} parts")
    if len(actual) != len(expected):
        summary = f"{where} has {len(actual)} parts where {len(expected)} are due"
        hidden = f"{where} has another number of parts than {len(expected)}"
        return Verdict(False, Difference.LENGTH, where, summary, hidden=hidden)
    return None


def _compare_dicts(expected: Any, actual: Any, tolerance: Tolerance, where: str) -> Verdict:
    if not isinstance(actual, dict):
        return _wrong_type(where, actual, "a dict")
    missing = [key for key in expected if key not in actual]
    if missing:
        listed = ", ".join(repr(key) for key in missing[:4])
        summary = f"{where} has no key {listed}"
        return Verdict(False, Difference.MISSING_KEY, where, summary)
    for key, due in expected.items():
        verdict = _compare(due, actual[key], tolerance, where and f"{where}[{key!r}]")
        if not verdict.passed:
            return verdict
    return PASSED


def _compare_numbers(
    expected: np.ndarray, actual: Any, tolerance: Tolerance, where: str
) -> Verdict:
    if not isinstance(actual, np.ndarray | np.generic | float | int):
        return _wrong_type(where, actual, "a number" if expected.ndim == 0 else "an array")
    got = np.asarray(actual)
    if got.dtype.kind not in _REAL_KINDS and got.dtype.kind != expected.dtype.kind:
        return _wrong_type(where, actual, "real numbers")
    if got.shape != expected.shape:
        if expected.ndim == 0 and got.size == 1 and got.ndim <= 2:
            got = got.reshape(())
        else:
            due = expected.shape or "() (a single number)"
            shape = f"shape {got.shape}" if got.ndim <= 3 else f"{got.ndim} axes"
            summary = f"{where} has {shape} where {due} is due"
            kind = _kind_of_shape(expected, got, tolerance)
            hidden = f"{where} has another shape than {due}"
            return Verdict(False, kind, where, summary, hidden=hidden, shown=(expected, got))
    return _compare_values(expected.astype(np.float64), got, tolerance, where)


def _kind_of_shape(expected: np.ndarray, got: np.ndarray, tolerance: Tolerance) -> Difference:
    if got.ndim == 1 and expected.ndim == 2 and expected.shape in ((got.size, 1), (1, got.size)):
        return Difference.FLAT
    if got.shape == expected.T.shape and got.dtype.kind in _REAL_KINDS:
        with np.errstate(all="ignore"):
            if _close(expected.T.astype(np.float64), got.astype(np.float64), tolerance).all():
                return Difference.TRANSPOSED
    return Difference.SHAPE


def _compare_values(
    expected: np.ndarray, got: np.ndarray, tolerance: Tolerance, where: str
) -> Verdict:
    if got.dtype.kind == "f" and got.dtype.itemsize < 8:
        tolerance = Tolerance(
            max(tolerance.rtol, _FLOAT32.rtol), max(tolerance.atol, _FLOAT32.atol)
        )
    actual = got.astype(np.float64)
    with np.errstate(all="ignore"):
        wrong = ~_close(expected, actual, tolerance)
        if not wrong.any():
            return PASSED
        if where == _UNNAMED:
            return _OTHER
        verdict = _describe(expected, actual, wrong, tolerance, where)
    return replace(verdict, shown=(expected, actual, wrong))


def _close(expected: np.ndarray, actual: np.ndarray, tolerance: Tolerance) -> np.ndarray:
    near = np.abs(actual - expected) <= tolerance.atol + tolerance.rtol * np.abs(expected)
    same = (actual == expected) | (np.isnan(actual) & np.isnan(expected))
    return np.asarray(same | (near & np.isfinite(expected)))


def _describe(
    expected: np.ndarray, actual: np.ndarray, wrong: np.ndarray, tolerance: Tolerance, where: str
) -> Verdict:
    """Say what kind of difference this is, in terms that give no expected value away."""
    if not np.isfinite(actual[np.isfinite(expected)]).all():
        summary = f"{where} contains nan or inf where a finite number is due"
        return Verdict(False, Difference.NOT_FINITE, where, summary)
    if _close(-expected, actual, tolerance).all():
        return Verdict(False, Difference.SIGN, where, f"{where} has the wrong sign")
    factor = _constant(actual[expected != 0] / expected[expected != 0])
    if factor and np.all(actual[expected == 0] == 0):
        # The number itself, with what the student's function gave, would tell what is expected.
        times = f"{factor:.4g} times what is due" if abs(factor) >= 1 else f"{factor:.4g} of it"
        summary = f"{where} is off by the same factor everywhere"
        return Verdict(False, Difference.FACTOR, where, summary, f"it is {times}")
    if expected.size > 1 and _constant(actual - expected) is not None:
        return Verdict(
            False, Difference.OFFSET, where, f"{where} is off by the same amount everywhere"
        )
    count = int(wrong.sum())
    if count < expected.size:
        summary = (
            f"{where} is right in {expected.size - count} of {expected.size} entries{_line(wrong)}"
        )
        return Verdict(False, Difference.PART, where, summary)
    shape = f", though its shape {expected.shape} is right" if expected.ndim else ""
    return Verdict(False, Difference.VALUES, where, f"{where} has other values{shape}")


def _constant(values: np.ndarray) -> float | None:
    """Return the value that all entries share to about five digits, None if they do not."""
    if values.size < 2 or not np.isfinite(values).all():
        return None
    first = float(values.flat[0])
    return first if np.all(np.abs(values - first) <= 1e-5 * abs(first) + 1e-12) else None


def _line(wrong: np.ndarray) -> str:
    """Name the one row or column that holds all differences."""
    if wrong.ndim != 2:
        return ""
    rows, columns = np.flatnonzero(wrong.any(axis=1)), np.flatnonzero(wrong.any(axis=0))
    if len(rows) == 1 and wrong.shape[0] > 1:
        return f"; the differences are all in row {rows[0]}"
    if len(columns) == 1 and wrong.shape[1] > 1:
        return f"; the differences are all in column {columns[0]}"
    return ""


def _wrong_type(where: str, actual: Any, due: str) -> Verdict:
    if isinstance(actual, Opaque) and not actual.kind.endswith("class ellipsis"):
        # A worker chooses these words: they could carry a hidden input out.
        summary = f"{where} is something else where {due} is due"
        return Verdict(False, Difference.TYPE, where, summary, f"it is {actual.kind}")
    summary = f"{where} is {_kind(actual)} where {due} is due"
    return Verdict(False, Difference.TYPE, where, summary)


def _kind(value: Any) -> str:
    if isinstance(value, Opaque):
        return "still ..."  # as the workbook's comments leave it: `Z = ...`
    if value is None:
        return "None"
    if isinstance(value, np.ndarray):
        return f"an array of dtype {value.dtype}"
    name = type(value).__name__
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def _first_difference(wrong: np.ndarray) -> str:
    first = [int(index[0]) for index in np.nonzero(wrong)]
    return f"first difference at {first}"


def _text(array: np.ndarray) -> str:
    if array.ndim > 2:
        return f"an array of shape {array.shape}"  # nothing in the exercises has more axes
    return np.array2string(array, precision=8, threshold=_SHOWN_ENTRIES, edgeitems=3)
