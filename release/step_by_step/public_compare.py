"""Compare a result with the expected one, and say in a sentence how it differs."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from public_words import Record, Row, kind_of, size_of

# Expected numbers are rounded to eight decimals: an exact answer is off by up to half of this.
_ROUNDING = 1e-8
# float32 carries seven digits, and a right formula in float32 is right.
_FLOAT32_RTOL, _FLOAT32_ATOL = 1e-5, 1e-6
_NEARLY = 1e-3
_WRONG = Row("", "", "", "It is not right.")

Array = NDArray[Any]


def compare(where: str, expected: Any, actual: Any, exercise: Record) -> Row | None:
    """Return the first difference between expected and actual, or None if they agree.

    Without `where`, the name of the value, a difference is not described, which is faster.
    """
    if actual is None or actual is ...:
        text = "None" if actual is None else "..."
        sentence = f"{where} has no value yet: it is {text}."
        return Row(where, size_of(expected), text, sentence)
    if isinstance(expected, dict | list | tuple):
        return _compare_containers(where, expected, actual, exercise)
    if type(actual) is not np.ndarray and not isinstance(actual, np.generic | int | float):
        expected_kind = "NumPy array" if np.ndim(expected) else "number"
        sentence = f"{where} must be a {expected_kind}, but it is {kind_of(actual)}."
        return Row(where, size_of(expected), kind_of(actual), sentence)
    return _compare_numbers(where, np.asarray(expected), np.asarray(actual), exercise)


def _compare_containers(where: str, expected: Any, actual: Any, exercise: Record) -> Row | None:
    if isinstance(expected, dict):
        if not isinstance(actual, dict):
            sentence = f"{where} must be a dictionary, but it is {kind_of(actual)}."
            return Row(where, size_of(expected), kind_of(actual), sentence)
        missing = [repr(key) for key in expected if key not in actual]
        if missing:
            sentence = f"{where} has no key {' and no key '.join(missing)}."
            return Row(where, size_of(expected), size_of(actual), sentence)
        pairs = [
            (where and f"{where}[{key!r}]", value, actual[key]) for key, value in expected.items()
        ]
    else:
        if not isinstance(actual, list | tuple):
            sentence = f"{where} must be a {type(expected).__name__}, but it is {kind_of(actual)}."
            return Row(where, size_of(expected), kind_of(actual), sentence)
        if len(actual) != len(expected):
            count = f"{len(actual)} part{'s' if len(actual) != 1 else ''}"
            sentence = f"{where} has {count}, but it needs {len(expected)}."
            return Row(where, size_of(expected), size_of(actual), sentence)
        pairs = [
            (where and f"{where}[{i}]", *pair)
            for i, pair in enumerate(zip(expected, actual, strict=True))
        ]
    return next(filter(None, (compare(*pair, exercise) for pair in pairs)), None)


def _compare_numbers(where: str, expected: Array, actual: Array, exercise: Record) -> Row | None:
    if actual.dtype.kind not in "fiu" and actual.dtype.kind != expected.dtype.kind:
        kind = "True and False" if actual.dtype.kind == "b" else f"data of type {actual.dtype}"
        return Row(
            where, size_of(expected), kind, f"{where} must hold real numbers, but it holds {kind}."
        )
    rtol, atol = exercise["rtol"], exercise["atol"]
    # Rounding errors of a sum grow with its largest terms, also where the terms cancel.
    largest = float(np.max(np.abs(expected[np.isfinite(expected)]), initial=0.0))
    if actual.dtype.kind == "f" and actual.dtype.itemsize < 8:
        atol = max(atol, _FLOAT32_ATOL, _FLOAT32_RTOL * largest)
    atol += _ROUNDING

    def close(a: Array, b: Array) -> Array:
        allowed = np.maximum(atol + rtol * abs(b), rtol * largest)
        near = (abs(a - b) <= allowed) & np.isfinite(b)
        return np.asarray(near | (a == b) | (np.isnan(a) & np.isnan(b)))

    expected, actual = expected.astype(float), actual.astype(float)
    if expected.ndim == 0 and actual.size == 1 and actual.ndim <= 2:
        actual = actual.reshape(())
    if actual.shape != expected.shape:
        if not where:
            return _WRONG
        with np.errstate(all="ignore"):
            sentence = f"{where} {_kind_of_shape(expected, actual, close)}"
        return Row(where, size_of(expected), size_of(actual), sentence)
    with np.errstate(all="ignore"):
        wrong = ~close(actual, expected)
        if not wrong.any():
            return None
        if not where:
            return _WRONG
        kind = _kind_of_difference(expected, actual, wrong, close)
    index = tuple(int(i) for i in np.argwhere(wrong)[0])
    first = f"first at {list(index)}: " if index else ""
    expected_text, actual_text = f"{expected[index]:.9g}", f"{actual[index]:.9g}"
    place = f"{list(index)} = " if index else ""
    return Row(
        where,
        f"{size_of(expected)}, {place}{expected_text}" if index else expected_text,
        f"{size_of(actual)}, {place}{actual_text}" if index else actual_text,
        f"{where} {kind}, {first}expected {expected_text}, got {actual_text}.",
    )


def _kind_of_shape(expected: Array, actual: Array, close: Callable[..., Array]) -> str:
    """Describe how the shape of an array differs from the expected shape."""
    if expected.ndim == 0:
        return f"must be a single number, but it has shape {actual.shape}."
    if actual.ndim == 0:
        return f"is a single number, but it needs shape {expected.shape}."
    sentence = f"has shape {actual.shape}, but it needs shape {expected.shape}."
    if actual.ndim == 1 and expected.shape in ((actual.size, 1), (1, actual.size)):
        sentence += " With one axis it is neither a row nor a column: keep both axes."
    elif actual.shape == expected.T.shape:
        if close(actual, expected.T).all():
            sentence += " The values are right, but rows and columns are swapped."
        else:
            sentence += " Rows and columns are swapped."
    elif actual.ndim == 2 and actual.shape[0] == expected.shape[0] and expected.shape[1:] == (1,):
        sentence += f" It still has {actual.shape[1]} columns, and it needs one."
    elif actual.ndim == 2 and expected.ndim == 2 and actual.shape[0] != expected.shape[0] != 1:
        sentence += f" It needs {expected.shape[0]} rows, not {actual.shape[0]}."
    return sentence


def _kind_of_difference(
    expected: Array, actual: Array, wrong: Array, close: Callable[..., Array]
) -> str:
    """Describe how numbers of the right shape differ from the expected numbers."""
    if not np.isfinite(actual[np.isfinite(expected)]).all():
        return "holds nan or inf (a division by zero, or the logarithm of zero?)"
    if close(actual, -expected).all():
        return "has the opposite sign"
    if not actual.any():
        return "is 0 everywhere"
    apart, largest = abs(actual - expected), abs(expected).max()
    if np.isfinite(largest) and (apart <= _NEARLY * abs(expected) + 1e-7 * largest).all():
        return (
            f"is nearly right (it differs by {apart.max() / largest:.0e} of its size: is something "
            "small added or rounded?)"
        )
    ratios = actual[expected != 0] / expected[expected != 0]
    if (
        ratios.size > 1
        and np.ptp(ratios) <= 1e-5 * abs(ratios[0])
        and close(actual[expected == 0], 0).all()
    ):
        return f"is {ratios[0]:.4g} times the expected value everywhere"
    if expected.size > 1 and np.ptp(actual - expected) <= 1e-6 * abs(actual - expected).max():
        return "is off by the same amount everywhere"
    if expected.size > 1 and np.ptp(actual) == 0:
        return "has the same number in all entries"
    if expected.size == 1:
        return "has the wrong value"
    if wrong.all():
        return "has the right shape, but wrong values"
    return f"is right in {expected.size - wrong.sum()} of {expected.size} entries"


# Values in the wrong place


def exchanged(where: str, actual: Any, exercise: Record, case: Record, parts: Record) -> str:
    """Say which other value stands where a part is expected, or return an empty string.

    `case` holds the arguments and the expected result, read; `parts` are the expected parts.
    """
    if type(actual) is not np.ndarray or actual.dtype.kind not in "fiu":
        return ""
    if actual.size < 2 or np.ptp(actual) == 0:
        return ""
    inputs = dict(zip(exercise["arguments"], case["args"], strict=True))
    for found, place in ((parts, "belongs to {}"), (inputs, "is the input {}, unchanged")):
        for name, value in _arrays(found):
            same = name != where and value.shape == actual.shape
            if same and compare("", value, actual, exercise) is None:
                return f"The array that stands in {where} {place.format(name)}."
    return ""


def at_entry(expected: Any, actual: Any, exercise: Record, case: Record) -> str:
    """Say which entries of an input stand in the place of the first wrong entry.

    Inputs of the same shape only: those of a function that works entry by entry.
    """
    pairs = list(zip(exercise["arguments"], case["args"], strict=True))
    if all(isinstance(value, float) for _name, value in pairs) and np.ndim(actual) == 0:
        return f"There {' and '.join(f'{name} is {value:.4g}' for name, value in pairs)}."
    arrays = [expected, actual, *(value for _name, value in pairs)]
    if not all(isinstance(value, np.ndarray) and value.size for value in arrays):
        return ""
    if len({value.shape for value in arrays}) > 1:
        return ""
    wrong = np.array(
        [
            compare("", np.asarray(e), np.asarray(a), exercise) is not None
            for e, a in zip(expected.flat, np.asarray(actual).flat, strict=True)
        ]
    )
    if not wrong.any():
        return ""
    index = np.unravel_index(int(np.argmax(wrong)), expected.shape)
    name, last = pairs[-1]
    has = [f"{name} is {value[index]:.4g}" for name, value in pairs]
    sentence = f"There {' and '.join(has)}."
    sentence += _comes_out(expected[wrong.reshape(expected.shape)], actual, pairs, wrong)
    signs = np.sign(last).ravel()
    for sign, words in ((1, "positive"), (-1, "negative")):
        if wrong.any() and not wrong.all() and (wrong == (signs == sign)).all():
            sentence += f" It is wrong where {name} is {words}, and right elsewhere."
        if wrong.any() and not wrong.all() and (wrong == (signs != sign)).all():
            sentence += f" It is right only where {name} is {words}."
    return sentence


def _comes_out(right: Array, actual: Any, pairs: list[tuple[str, Any]], wrong: Array) -> str:
    """Say which simple expression of the inputs stands in every wrong entry, if one does."""
    got = np.asarray(actual, dtype=float).ravel()[wrong]
    values = {name: np.asarray(value, dtype=float).ravel()[wrong] for name, value in pairs}
    found = {f"-{name}": -value for name, value in values.items()} | values
    found |= {"1": np.ones(got.shape)}
    if len(values) == 2:
        found[" * ".join(values)] = np.prod(list(values.values()), axis=0)
    due = "0" if not right.any() else ""
    due = due or next((n for n, v in values.items() if np.allclose(v, right)), "")
    for name, value in found.items():
        if due and due != name and value.any() and np.allclose(value, got):
            return f" `{name}` comes out in the wrong entries, where `{due}` is expected."
    return ""


def _arrays(parts: Record) -> Iterator[tuple[str, Array]]:
    """Yield the arrays in named values with their places, such as cache[0]."""
    for name, value in parts.items():
        if isinstance(value, np.ndarray):
            yield name, value
        elif isinstance(value, dict):
            yield from _arrays({f"{name}[{key!r}]": item for key, item in value.items()})
        elif isinstance(value, list | tuple):
            yield from _arrays({f"{name}[{i}]": item for i, item in enumerate(value)})
