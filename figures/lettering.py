"""Lines of text: words, names in code, and formulas with superscripts and subscripts.

Every line is centred vertically at y, so callers can place it in a box without calculations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from figures.palette import INK, MATH, MONO, SANS

SMALLEST = 12.0  # units; the minimum font size, also for superscripts and subscripts
_INDEX_SCALE = 0.7
_RAISED, _LOWERED = 0.36, 0.2  # the shift, in font sizes
_HALF_HEIGHT = 0.35  # from the baseline to the middle of a capital letter, in font sizes

# ^{...} is a superscript, _{...} a subscript, '...' upright text. Other letters are italic, other
# characters upright.
_FORMULA = re.compile(r"\^\{(?P<up>[^}]*)\}|_\{(?P<down>[^}]*)\}|'(?P<upright>[^']*)'")
_LETTERS = re.compile(r"([A-Za-zŷŶα-ω]+)")

# A formula is a string, or a tuple of (piece, colour) pairs.
Formula = str | tuple[tuple[str, str], ...]


def number(value: float) -> str:
    """Format a coordinate with at most two decimals.

    >>> number(1.0), number(2.345), number(-0.001)
    ('1', '2.35', '0')
    """
    return f"{round(value, 2) + 0.0:.10g}"


def words(
    x: float,
    y: float,
    line: str,
    *,
    size: float = 13,
    fill: str = INK,
    anchor: str = "middle",
    bold: bool = False,
) -> str:
    """Set a line in the sans-serif font, centred vertically at y."""
    weight = ' font-weight="600"' if bold else ""
    return _text(x, y, escape(line), f'font-family="{SANS}"{weight}', size, fill, anchor)


def code(
    x: float, y: float, line: str, *, size: float = 12.5, fill: str = INK, anchor: str = "middle"
) -> str:
    """Set a name in the monospaced font, centred vertically at y."""
    return _text(x, y, escape(line), f'font-family="{MONO}"', size, fill, anchor)


def formula(
    x: float,
    y: float,
    line: Formula,
    *,
    size: float = 16,
    fill: str = INK,
    anchor: str = "middle",
) -> str:
    """Set a formula, with its capital letters centred vertically at y."""
    pieces = ((line, fill),) if isinstance(line, str) else line
    inner, before = "", 0.0
    for content, colour in pieces:
        for part, italic, index in _runs(content):
            shift = -index * size * (_RAISED if index > 0 else _LOWERED)
            attributes = f' dy="{number(shift - before)}"' if shift != before else ""
            before = shift
            attributes += ' font-style="italic"' if italic else ""
            attributes += f' font-size="{number(_index_size(size))}"' if index else ""
            attributes += f' fill="{colour}"' if colour != fill else ""
            inner += f"<tspan{attributes}>{escape(part)}</tspan>" if attributes else escape(part)
    return _text(x, y, inner, f'font-family="{MATH}"', size, fill, anchor)


def _index_size(size: float) -> float:
    return max(SMALLEST, _INDEX_SCALE * size)


def _runs(line: str) -> Iterator[tuple[str, bool, int]]:
    """Yield pieces of a formula: text, whether italic, and the index: 1 up, -1 down, 0 neither."""
    end = 0
    for found in _FORMULA.finditer(line):
        yield from _letters(line[end : found.start()], 0)
        end = found.end()
        if found["upright"] is not None:
            yield found["upright"], False, 0
        else:
            raised = found["up"] is not None
            yield from _letters(found["up"] if raised else found["down"], 1 if raised else -1)
    yield from _letters(line[end:], 0)


def _letters(line: str, index: int) -> Iterator[tuple[str, bool, int]]:
    for place, part in enumerate(_LETTERS.split(line.replace("-", "−"))):
        if part:
            yield part, place % 2 == 1, index


def _text(x: float, y: float, inner: str, face: str, size: float, fill: str, anchor: str) -> str:
    where = f'x="{number(x)}" y="{number(y + _HALF_HEIGHT * size)}"'
    look = f'font-size="{number(size)}" fill="{fill}" text-anchor="{anchor}"'
    return f"<text {where} {face} {look}>{inner}</text>"
