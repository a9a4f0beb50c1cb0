"""Show lines of a student's code with colours, and with a mark at the line to look at.

Pygments needs more than a millisecond for ten lines; a whole page takes a third of that. So a
pattern of five kinds of tokens colours each line by itself. It accepts any text.
"""

from __future__ import annotations

import builtins
import keyword
import re
from dataclasses import dataclass
from functools import lru_cache
from html import escape

from markupsafe import Markup

from autograder.records import Place
from autograder.reports.text import printable

_KEYWORDS = "|".join(sorted({*keyword.kwlist, "self"}))
_BUILTINS = "|".join(sorted(name for name in dir(builtins) if name.islower() and name[0] != "_"))
_TOKENS = re.compile(
    r"(?P<comment>#.*)"
    r"|(?P<string>\b[rRbBfFuU]{0,2}(?:\"(?:[^\"\\]|\\.)*\"?|'(?:[^'\\]|\\.)*'?)"
    r"|(?:\"(?:[^\"\\]|\\.)*\"?|'(?:[^'\\]|\\.)*'?))"
    rf"|(?P<keyword>\b(?:{_KEYWORDS})\b)"
    rf"|(?P<builtin>(?<![.\w])(?:{_BUILTINS})(?=\())"
    r"|(?P<number>\b\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?|(?<!\w)\.\d+(?:[eE][+-]?\d+)?)"
)
_CLASSES = {"comment": "c", "string": "s", "keyword": "k", "builtin": "b", "number": "n"}
_LINES_KEPT = 4096
_HERE = '<span class="sr"> (look at this line)</span>'


@dataclass(frozen=True, slots=True)
class CodeView:
    """The code at a place: a caption, and its lines as HTML."""

    caption: str
    lines: Markup


def code_view(place: Place | None, *, is_script: bool) -> CodeView | None:
    """Return the code to show, or None if the record holds none.

    Args:
        place: the place in the student's code.
        is_script: whether the submission is a `.py` file, which has no cells.
    """
    if place is None or not place.code:
        return None
    here = place.line if place.is_exact else 0
    parts: list[str] = []
    last = place.code[0][0] - 1
    for number, text in place.code:
        gap = " gap" if number > last + 1 else ""
        if number == here:
            start, end = f'<mark class="line{gap}"', f"{_HERE}</mark>\n"
        else:
            start, end = f'<span class="line{gap}"', "</span>\n"
        parts += (start, f' data-n="{number}">', coloured(text), end)
        last = number
    return CodeView(
        _caption(place, is_script=is_script),
        Markup("".join(parts)),  # noqa: S704 - every line of code is escaped
    )


def _caption(place: Place, *, is_script: bool) -> str:
    where = place.file or ("" if is_script else f"cell {place.cell}")
    line = f"line {place.line}" if place.is_exact else ""
    return ", ".join(part for part in ("Your code", where, line) if part)


def shown_line(place: Place | None) -> str:
    """Return the text of the marked line; empty if no line is marked."""
    if place is None or not place.is_exact:
        return ""
    return dict(place.code).get(place.line, "").strip()


def coloured(text: str) -> Markup:
    """Return a line with each token in an element of its class.

    >>> str(coloured('return "a" # <b>'))
    '<i class="k">return</i> <i class="s">&quot;a&quot;</i> <i class="c"># &lt;b&gt;</i>'
    """
    return _coloured(text)


# Most lines are those of the released notebook, equal in a whole class.
@lru_cache(maxsize=_LINES_KEPT)
def _coloured(text: str) -> Markup:
    text = text if text.isprintable() else printable(text.replace("\t", "    "))
    parts: list[str] = []
    end = 0
    for match in _TOKENS.finditer(text):
        parts.append(escape(text[end : match.start()]))
        parts.append(f'<i class="{_CLASSES[match.lastgroup or ""]}">{escape(match[0])}</i>')
        end = match.end()
    parts.append(escape(text[end:]))
    return Markup("".join(parts))  # noqa: S704 - every part of the text is escaped
