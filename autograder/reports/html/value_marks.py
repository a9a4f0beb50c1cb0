"""Mark the entries by which an expected and an actual value differ.

A record keeps both values as text. Two texts with the same number of numbers and words are
compared entry by entry; for other pairs (another shape, another kind) nothing is marked, because
it is unclear which entries belong together.
"""

from __future__ import annotations

import math
import re
from html import escape

from markupsafe import Markup

from autograder.reports.text import printable

_ENTRY = re.compile(
    r"[-+]?(?:\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?|inf|nan)j?|'[^'\n]*'|\w+"
)
_CLOSE = 1e-6
_MOST_ENTRIES = 2000


def marked(expected: str, actual: str) -> tuple[Markup, Markup]:
    """Return both texts as HTML, in which each entry that differs is a `<mark>`.

    If each entry differs, nothing is marked, because marks everywhere do not help.

    >>> [str(text) for text in marked("[1. 2.]", "[1. 3.]")]
    ['[1. <mark>2.</mark>]', '[1. <mark>3.</mark>]']
    """
    texts = [_shown(text) for text in (expected, actual)]
    first, second = (list(_ENTRY.finditer(text)) for text in texts)
    differing: list[int] = []
    if len(first) == len(second) <= _MOST_ENTRIES:
        pairs = enumerate(zip(first, second, strict=True))
        differing = [index for index, (one, other) in pairs if not _same(one[0], other[0])]
    if len(differing) == len(first) > 1:
        differing = []
    one, other = (
        _with_marks(text, [entries[index] for index in differing])
        for text, entries in zip(texts, (first, second), strict=True)
    )
    return one, other


def _shown(text: str) -> str:
    return text if text.isprintable() else printable(text)


def _same(one: str, other: str) -> bool:
    if one == other:
        return True
    try:
        first, second = complex(one), complex(other)
    except ValueError:
        return False
    if first != first or second != second:  # nan
        return first != first and second != second
    return abs(first - second) <= _CLOSE * abs(first) or math.isclose(
        abs(first - second), 0, abs_tol=1e-12
    )


def _with_marks(text: str, entries: list[re.Match[str]]) -> Markup:
    parts: list[str] = []
    end = 0
    for entry in entries:
        parts += (escape(text[end : entry.start()]), f"<mark>{escape(entry[0])}</mark>")
        end = entry.end()
    parts.append(escape(text[end:]))
    return Markup("".join(parts))  # noqa: S704 - every part of the text is escaped
