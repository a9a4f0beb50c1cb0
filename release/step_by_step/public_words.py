"""The sentences of the public tests: how a value differs, where a function stops, and a table."""

import html
import linecache
import re
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

# Expected numbers are rounded to eight decimals: an exact answer is off by up to half of this.
_ROUNDING = 1e-8
# float32 carries seven digits, and a right formula in float32 is right.
_FLOAT32_RTOL, _FLOAT32_ATOL = 1e-5, 1e-6

Array = NDArray[Any]
Record = dict[str, Any]


class Row(NamedTuple):
    """A line of the table: a part of the result, both values, and the difference as a sentence."""

    part: str
    expected: str
    actual: str
    sentence: str = ""


class NotYet(AssertionError):
    """A function does not pass; a notebook shows the sentences with a small table."""

    def __init__(self, name: str, sentences: list[str], rows: list[Row]) -> None:
        super().__init__(f"{name}: {' '.join(sentences)}")
        self.name, self.sentences, self.rows = name, sentences, rows
        self._shown = False

    def _render_traceback_(self) -> list[str]:
        """Show the table instead of a traceback; IPython calls this, sometimes twice."""
        from IPython.display import display

        if not self._shown:
            display({"text/html": self._repr_html_(), "text/plain": self._table()}, raw=True)
        self._shown = True
        return [f"{self.name}: {self.sentences[0]}"]

    def _table(self) -> str:
        """Return the table as plain text."""
        lines = [("", "part", "expected", "yours")]
        for row in self.rows:
            lines.append(("✗" if row.sentence else "✓", *row[:3]))
        widths = [max(len(line[column]) for line in lines) for column in range(4)]
        padded = ("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)
        return "\n".join([str(self), *(padded if self.rows else ())])

    def _repr_html_(self) -> str:
        """Return sentences and table as HTML; all text of the student is escaped."""
        mark = (
            '<span style="background:{};color:#ffffff;padding:0 .4em;border-radius:3px">{}</span>'
        )
        cross, tick = mark.format("#b3261e", "✗"), mark.format("#1b6e3c", "✓")
        text = "".join(
            f'<p style="margin:.3em 0">{html.escape(sentence)}</p>' for sentence in self.sentences
        )
        text = re.sub(r"`(.+?)`", r"<code>\1</code>", text)
        cell = '<td style="text-align:left;padding:.2em .8em;white-space:pre">{}</td>'
        lines = ""
        for row in self.rows:
            texts = (f"<code>{html.escape(text)}</code>" for text in row[:3])
            cells = (cross if row.sentence else tick, *texts)
            lines += f"<tr>{''.join(map(cell.format, cells))}</tr>"
        heads = "".join(
            f'<th scope="col" style="text-align:left;padding:.2em .8em">{head}</th>'
            for head in ("", "part", "expected", "yours")
        )
        table = f"<table><thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table>"
        return (
            '<div style="border-left:4px solid #b3261e;padding-left:.8em">'
            f'<p style="margin:.3em 0">{cross} <strong>{html.escape(self.name)}</strong> does not '
            f"pass yet.</p>{text}{table if self.rows else ''}</div>"
        )


# Comparing


def compare(where: str, expected: Any, actual: Any, exercise: Record) -> Row | None:
    """Return the first difference between expected and actual, or None if they agree."""
    if actual is None or actual is ...:
        sentence = f"{where} has no value yet: please fill in the YOUR CODE region."
        return Row(where, size_of(expected), "None" if actual is None else "...", sentence)
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
            if not actual:
                sentence += " It is still empty: please fill in the YOUR CODE region."
            return Row(where, size_of(expected), size_of(actual), sentence)
        pairs = [(f"{where}[{key!r}]", value, actual[key]) for key, value in expected.items()]
    else:
        if not isinstance(actual, list | tuple):
            sentence = f"{where} must be a {type(expected).__name__}, but it is {kind_of(actual)}."
            return Row(where, size_of(expected), kind_of(actual), sentence)
        if len(actual) != len(expected):
            count = f"{len(actual)} part{'s' if len(actual) != 1 else ''}"
            sentence = f"{where} has {count}, but it needs {len(expected)}."
            return Row(where, size_of(expected), size_of(actual), sentence)
        pairs = [
            (f"{where}[{i}]", *pair) for i, pair in enumerate(zip(expected, actual, strict=True))
        ]
    return next(filter(None, (compare(*pair, exercise) for pair in pairs)), None)


def _compare_numbers(where: str, expected: Array, actual: Array, exercise: Record) -> Row | None:
    if actual.dtype.kind not in "fiu" and actual.dtype.kind != expected.dtype.kind:
        kind = "true and false" if actual.dtype.kind == "b" else f"data of type {actual.dtype}"
        return Row(
            where, size_of(expected), kind, f"{where} must hold real numbers, but it holds {kind}."
        )
    rtol, atol = exercise["rtol"], exercise["atol"] + _ROUNDING
    if actual.dtype.kind == "f" and actual.dtype.itemsize < 8:
        rtol, atol = max(rtol, _FLOAT32_RTOL), max(atol, _FLOAT32_ATOL)

    def close(a: Array, b: Array) -> Array:
        return np.isclose(a, b, rtol=rtol, atol=atol, equal_nan=True)

    expected, actual = expected.astype(float), actual.astype(float)
    if expected.ndim == 0 and actual.size == 1 and actual.ndim <= 2:
        actual = actual.reshape(())
    if actual.shape != expected.shape:
        sentence = f"{where} has shape {actual.shape}, but it needs shape {expected.shape}."
        if actual.ndim == 1 and expected.shape in ((actual.size, 1), (1, actual.size)):
            sentence += " With one axis it is neither a row nor a column: keep both axes."
        elif actual.shape == expected.T.shape and close(actual, expected.T).all():
            sentence += " The values are right, but rows and columns are swapped."
        return Row(where, size_of(expected), size_of(actual), sentence)
    with np.errstate(all="ignore"):
        wrong = ~close(actual, expected)
        if not wrong.any():
            return None
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
    ratios = actual[expected != 0] / expected[expected != 0]
    if (
        ratios.size > 1
        and np.ptp(ratios) <= 1e-5 * abs(ratios[0])
        and close(actual[expected == 0], 0).all()
    ):
        return f"is {ratios[0]:.4g} times the expected value everywhere"
    if expected.size > 1 and np.ptp(actual - expected) <= 1e-6 * abs(actual - expected).max():
        return "is off by the same amount everywhere"
    if expected.size == 1:
        return "has the wrong value"
    if wrong.all():
        return "has the right shape, but wrong values"
    return f"is right in {expected.size - wrong.sum()} of {expected.size} entries"


def size_of(value: Any) -> str:
    """Describe the size of a value: a shape, a length, the keys."""
    if isinstance(value, dict):
        return f"keys {', '.join(map(str, value))}" if value else "an empty dictionary"
    if isinstance(value, list | tuple):
        return f"{type(value).__name__} of {len(value)}"
    return f"shape {np.shape(value)}" if np.ndim(value) else "a number"


def kind_of(value: Any) -> str:
    """Name the kind of a value in the words of a beginner."""
    name = type(value).__name__
    if type(value) is np.ndarray or isinstance(value, np.generic | int | float):
        return "an array" if np.ndim(value) else "a number"
    return f"{'an' if name[0] in 'aeiouAEIOU' else 'a'} {name}"


# Exceptions

_MEANINGS = {
    IndexError: "An index lies outside of its list or array: look at where counting ends.",
    KeyError: "The dictionary has no such key: look at how the keys are numbered.",
    RecursionError: "The function calls itself without end.",
    ZeroDivisionError: "Something is divided by zero.",
}


def stopped(name: str, target: Callable[..., Any], error: Exception) -> str:
    """Say where the student's code raised an exception, and why."""
    trace = error.__traceback__ and error.__traceback__.tb_next
    if trace is None:
        return f"It cannot be called with these arguments: {error}."
    own = trace.tb_frame.f_globals
    inner, line, text = name, 0, ""
    while trace is not None:
        code = trace.tb_frame.f_code
        if trace.tb_frame.f_globals is own:
            line, text = trace.tb_lineno, linecache.getline(code.co_filename, trace.tb_lineno)
            if not code.co_name.startswith("<"):
                inner = code.co_name
        trace = trace.tb_next
    inside = "" if inner in (name, getattr(target, "__name__", "")) else f"inside {inner}, "
    shown = f", `{text.strip():.80}`" if text.strip() else ""
    return f"It stops {inside}in line {line}{shown}: {_meaning(error)}"


def _meaning(error: Exception) -> str:
    """Explain the usual cause of an exception in the words of a beginner."""
    text = f"{type(error).__name__}: {error}".rstrip(".: ") + "."
    unknown = re.search(r"'\w+'", str(error))
    if isinstance(error, AssertionError):
        return f"a check in that line fails: {error}."
    if isinstance(error, NameError) and unknown:
        return (
            f"the name {unknown[0]} has no value. Is a YOUR CODE region still empty, is it "
            "misspelled, or was a cell above not run?"
        )
    if isinstance(error, TypeError | AttributeError) and "NoneType" in str(error):
        return f"{text} Something is None: a value never set, or a function without a return."
    sizes = sizes_in(str(error))
    if isinstance(error, ValueError) and sizes:
        return (
            f"two arrays have sizes that do not fit, {' and '.join(sizes)}. Is a transpose "
            "missing, do the factors stand in the wrong order, or is another array meant?"
        )
    general = (words for kind, words in _MEANINGS.items() if isinstance(error, kind))
    return " ".join([text, *general])


def sizes_in(message: str) -> tuple[str, ...]:
    """Return the two sizes that do not fit, from any of NumPy's messages about them."""
    found = (
        re.search(r"size (\d+) is different from (\d+)", message)
        or re.search(r"(\d+) \(dim \d\) != (\d+) \(dim \d\)", message)
        or re.search(r"together with shapes (\(.*?\)) (\(.*?\))", message)
    )
    return tuple(sorted(found.groups())) if found else ()
