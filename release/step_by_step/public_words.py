"""The words of the public tests: a failure with its table, and values in words."""

import html
import re
from typing import Any, NamedTuple

import numpy as np

Record = dict[str, Any]


class Row(NamedTuple):
    """A line of the table: a part of the result, both values, and the difference as a sentence."""

    part: str
    expected: str
    actual: str
    sentence: str = ""


class NotReady(Exception):
    """Ends a cell with one sentence in place of a traceback."""

    def _render_traceback_(self) -> list[str]:
        """Return what IPython shows; it calls this instead of making a traceback."""
        return [f"Not yet: {self}"]


class NotYet(AssertionError):
    """A function does not pass; a notebook shows the sentences with a small table."""

    def __init__(self, name: str, sentences: list[str], rows: list[Row]) -> None:
        # A value that a message of NumPy quotes may fill several lines.
        sentences = [re.sub(r"\s*\n\s*", " ", sentence) for sentence in sentences]
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


# Values in words


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
    if value is None or value is ...:
        return "None" if value is None else "still `...`"
    if isinstance(value, bool | np.bool_):
        return f"{value}, a truth value"
    if type(value) is np.ndarray or isinstance(value, np.generic | int | float):
        return "an array" if np.ndim(value) else "a number"
    if isinstance(value, str):
        return f"the text {value[:30]!r}"
    if isinstance(value, list | tuple):
        held = "values" if len(value) != 1 else "value"
        nested = value and isinstance(value[0], list)
        return f"nested {name}s" if nested else f"a {name} of {len(value)} {held}"
    if isinstance(value, dict):
        return "a dictionary"
    if name == "generator":
        return "a generator (a round-bracketed `for`, of which no value is computed yet)"
    if isinstance(value, np.ndarray):
        return f"a NumPy {name}, not a plain array"
    if callable(value):
        return f"the function `{getattr(value, '__name__', name)}` itself (not called)"
    return f"{'an' if name[0] in 'aeiouAEIOU' else 'a'} {name}"


def described(value: Any) -> str:
    """Describe an argument of a call: the shape of an array, the layer of a cache."""
    if isinstance(value, np.ndarray | np.generic | int | float) and not isinstance(value, bool):
        return f"of shape {np.shape(value)}" if np.ndim(value) else f"= {value:.4g}"
    if isinstance(value, str):
        return f"= {value!r}"
    inner = value[0] if is_pair_of_caches(value) else value
    if is_linear_cache(inner):
        return f"of a layer whose W has shape {np.shape(inner[1])}"
    return f"as {kind_of(value)}" if value is not None else "None"


def is_linear_cache(value: Any) -> bool:
    """Tell whether a value has the form (A, W, b)."""
    return (
        isinstance(value, list | tuple)
        and len(value) == 3
        and all(isinstance(item, np.ndarray) for item in value)
    )


def is_pair_of_caches(value: Any) -> bool:
    """Tell whether a value has the form ((A, W, b), Z)."""
    return isinstance(value, list | tuple) and len(value) == 2 and is_linear_cache(value[0])


def listed(words: list[str], last: str = "and") -> str:
    """Join words as a sentence does: "W1, b1 and W2"."""
    return f" {last} ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))
