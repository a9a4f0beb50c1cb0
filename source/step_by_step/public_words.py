"""What the public tests say: how a value differs, where a function stops, and the table of both."""

import html
import linecache
import re
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

# What is due is rounded to eight decimals, so an exact answer is off by up to half of this.
_ROUNDING = 1e-8
# float32 carries seven digits; a right formula in float32 is right.
_FLOAT32_RTOL, _FLOAT32_ATOL = 1e-5, 1e-6

Array = NDArray[Any]
Record = dict[str, Any]


class Row(NamedTuple):
    """A line of the table: one returned part, what is due and what came, and how they differ."""

    part: str
    due: str
    came: str
    sentence: str = ""


class NotYet(AssertionError):
    """A function that does not pass: in words, and in a notebook with a small table."""

    def __init__(self, name: str, sentences: list[str], rows: list[Row]) -> None:
        super().__init__(f"{name}: {' '.join(sentences)}")
        self.name, self.sentences, self.rows = name, sentences, rows
        self._shown = False

    def _render_traceback_(self) -> list[str]:
        """Show the table in place of a stack of calls; IPython calls this, sometimes twice."""
        from IPython.display import display

        if not self._shown:
            display({"text/html": self._repr_html_(), "text/plain": self._table()}, raw=True)
        self._shown = True
        return [f"{self.name}: {self.sentences[0]}"]

    def _table(self) -> str:
        """Return the table as plain text."""
        lines = [("", "part", "due", "yours")]
        for row in self.rows:
            lines.append(("✗" if row.sentence else "✓", *row[:3]))
        widths = [max(len(line[column]) for line in lines) for column in range(4)]
        padded = ("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)
        return "\n".join([str(self), *(padded if self.rows else ())])

    def _repr_html_(self) -> str:
        """Return sentences and table as HTML; nothing of the student's goes in unescaped."""
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
            for head in ("", "part", "due", "yours")
        )
        table = f"<table><thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table>"
        return (
            '<div style="border-left:4px solid #b3261e;padding-left:.8em">'
            f'<p style="margin:.3em 0">{cross} <strong>{html.escape(self.name)}</strong> does not '
            f"pass yet.</p>{text}{table if self.rows else ''}</div>"
        )


# --- Comparing
# --------------------------------------------------------------------------------------


def compare(where: str, due: Any, came: Any, exercise: Record) -> Row | None:
    """Return the first difference between what is due and what came; None where they agree."""
    if came is None or came is ...:
        sentence = f"{where} has no value yet: please fill in the YOUR CODE region."
        return Row(where, size_of(due), "None" if came is None else "...", sentence)
    if isinstance(due, dict | list | tuple):
        return _compare_containers(where, due, came, exercise)
    if type(came) is not np.ndarray and not isinstance(came, np.generic | int | float):
        due_kind = "NumPy array" if np.ndim(due) else "number"
        sentence = f"{where} must be a {due_kind}, but it is {kind_of(came)}."
        return Row(where, size_of(due), kind_of(came), sentence)
    return _compare_numbers(where, np.asarray(due), np.asarray(came), exercise)


def _compare_containers(where: str, due: Any, came: Any, exercise: Record) -> Row | None:
    if isinstance(due, dict):
        if not isinstance(came, dict):
            sentence = f"{where} must be a dictionary, but it is {kind_of(came)}."
            return Row(where, size_of(due), kind_of(came), sentence)
        missing = [repr(key) for key in due if key not in came]
        if missing:
            sentence = f"{where} has no key {' and no key '.join(missing)}."
            if not came:
                sentence += " It is still empty: please fill in the YOUR CODE region."
            return Row(where, size_of(due), size_of(came), sentence)
        pairs = [(f"{where}[{key!r}]", value, came[key]) for key, value in due.items()]
    else:
        if not isinstance(came, list | tuple):
            sentence = f"{where} must be a {type(due).__name__}, but it is {kind_of(came)}."
            return Row(where, size_of(due), kind_of(came), sentence)
        if len(came) != len(due):
            count = f"{len(came)} part{'s' if len(came) != 1 else ''}"
            sentence = f"{where} has {count}, but it needs {len(due)}."
            return Row(where, size_of(due), size_of(came), sentence)
        pairs = [(f"{where}[{i}]", *pair) for i, pair in enumerate(zip(due, came, strict=True))]
    return next(filter(None, (compare(*pair, exercise) for pair in pairs)), None)


def _compare_numbers(where: str, due: Array, came: Array, exercise: Record) -> Row | None:
    if came.dtype.kind not in "fiu" and came.dtype.kind != due.dtype.kind:
        kind = "true and false" if came.dtype.kind == "b" else f"data of type {came.dtype}"
        return Row(
            where, size_of(due), kind, f"{where} must hold real numbers, but it holds {kind}."
        )
    rtol, atol = exercise["rtol"], exercise["atol"] + _ROUNDING
    if came.dtype.kind == "f" and came.dtype.itemsize < 8:
        rtol, atol = max(rtol, _FLOAT32_RTOL), max(atol, _FLOAT32_ATOL)

    def close(one: Array, other: Array) -> Array:
        return np.isclose(one, other, rtol=rtol, atol=atol, equal_nan=True)

    due, came = due.astype(float), came.astype(float)
    if due.ndim == 0 and came.size == 1 and came.ndim <= 2:
        came = came.reshape(())
    if came.shape != due.shape:
        sentence = f"{where} has shape {came.shape}, but it needs shape {due.shape}."
        if came.ndim == 1 and due.shape in ((came.size, 1), (1, came.size)):
            sentence += " With one axis it is neither a row nor a column: keep both axes."
        elif came.shape == due.T.shape and close(came, due.T).all():
            sentence += " The values are right, but rows and columns are swapped."
        return Row(where, size_of(due), size_of(came), sentence)
    with np.errstate(all="ignore"):
        wrong = ~close(came, due)
        if not wrong.any():
            return None
        what = _kind_of_difference(due, came, wrong, close)
    index = tuple(int(i) for i in np.argwhere(wrong)[0])
    first = f"first at {list(index)}: " if index else ""
    due_text, came_text = f"{due[index]:.9g}", f"{came[index]:.9g}"
    place = f"{list(index)} = " if index else ""
    return Row(
        where,
        f"{size_of(due)}, {place}{due_text}" if index else due_text,
        f"{size_of(came)}, {place}{came_text}" if index else came_text,
        f"{where} {what}, {first}{due_text} is due, {came_text} came.",
    )


def _kind_of_difference(due: Array, came: Array, wrong: Array, close: Callable[..., Array]) -> str:
    """Say how numbers of the right shape differ from what is due."""
    if not np.isfinite(came[np.isfinite(due)]).all():
        return "holds nan or inf (a division by zero, or the logarithm of zero?)"
    if close(came, -due).all():
        return "has the opposite sign"
    if not came.any():
        return "is 0 everywhere"
    ratios = came[due != 0] / due[due != 0]
    if (
        ratios.size > 1
        and np.ptp(ratios) <= 1e-5 * abs(ratios[0])
        and close(came[due == 0], 0).all()
    ):
        return f"is {ratios[0]:.4g} times what is due everywhere"
    if due.size > 1 and np.ptp(came - due) <= 1e-6 * abs(came - due).max():
        return "is off by the same amount everywhere"
    if due.size == 1:
        return "has another value"
    if wrong.all():
        return "has the right shape but other values"
    return f"is right in {due.size - wrong.sum()} of {due.size} entries"


def size_of(value: Any) -> str:
    """Say how large a value is: a shape, a length, the keys."""
    if isinstance(value, dict):
        return f"keys {', '.join(map(str, value))}" if value else "an empty dictionary"
    if isinstance(value, list | tuple):
        return f"{type(value).__name__} of {len(value)}"
    return f"shape {np.shape(value)}" if np.ndim(value) else "a number"


def kind_of(value: Any) -> str:
    """Say in a beginner's words of what kind a value is."""
    name = type(value).__name__
    if type(value) is np.ndarray or isinstance(value, np.generic | int | float):
        return "an array" if np.ndim(value) else "a number"
    return f"{'an' if name[0] in 'aeiouAEIOU' else 'a'} {name}"


# --- What stopped
# -----------------------------------------------------------------------------------

_MEANINGS = {
    IndexError: "An index lies outside of its list or array: look at where counting ends.",
    KeyError: "Nothing is stored under this key: look at how the keys are numbered.",
    RecursionError: "The function calls itself without end.",
    ZeroDivisionError: "Something is divided by zero.",
}


def stopped(name: str, target: Callable[..., Any], error: Exception) -> str:
    """Say where the student's code stopped, and why."""
    trace = error.__traceback__ and error.__traceback__.tb_next
    if trace is None:
        return f"It cannot be called as it should be: {error}."
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
    """Say in a beginner's words what an exception mostly comes from."""
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
    """Return the two sizes that do not fit, in any of NumPy's sentences about them."""
    found = (
        re.search(r"size (\d+) is different from (\d+)", message)
        or re.search(r"(\d+) \(dim \d\) != (\d+) \(dim \d\)", message)
        or re.search(r"together with shapes (\(.*?\)) (\(.*?\))", message)
    )
    return tuple(sorted(found.groups())) if found else ()
