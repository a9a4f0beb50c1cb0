"""Plain-text tables and paragraphs of a given width; words stay whole if there is room."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from autograder.reports.text import one_line

_GAP = 2
_MIN_WIDTH = 8
_BREAKS = re.compile(r"(?<=[ /_\-])")


def columns(rows: Sequence[Sequence[str]], width: int) -> str:
    """Lay out rows of cells as aligned lines of at most `width` terminal columns.

    If all cells fit, each column is as wide as its widest cell. Otherwise the widest columns share
    the remaining width and their cells continue on further lines. Cells break after blanks,
    slashes, hyphens and underscores. A wide column keeps at least 8, even if a line gets too long.

    >>> print(columns([["ada", "18/20"], ["bo", "7/20"]], 40), end="")
    ada  18/20
    bo   7/20
    """
    cells = [[one_line(cell) for cell in row] for row in rows]
    if not cells:
        return ""
    widths = _widths(
        [max(map(_display_width, column)) for column in zip(*cells, strict=True)], width
    )
    return "".join(
        line.rstrip() + "\n" for row in cells for line in _lines(row, widths, " " * _GAP)
    )


def wrapped(sentence: str, width: int, indent: str = "") -> str:
    """Wrap a sentence to lines of at most `width` columns; lines after the first are indented.

    >>> print(wrapped("why: a different submission", 20, "  "), end="")
    why: a different
      submission
    """
    pieces = list(_pieces(one_line(sentence), max(_MIN_WIDTH, width - len(indent))))
    return ("\n" + indent).join(pieces) + "\n"


def _widths(wanted: Sequence[int], width: int) -> list[int]:
    kept = [index for index, each in enumerate(wanted) if each]
    room = width - _GAP * (len(kept) - 1)
    result = list(wanted)
    # Narrow columns get their full width; the others share the rest equally.
    left = sorted(kept, key=lambda index: wanted[index])
    for position, index in enumerate(left):
        share = max(_MIN_WIDTH, room // (len(left) - position))
        result[index] = min(wanted[index], share)
        room -= result[index]
    return result


def _lines(row: Sequence[str], widths: Sequence[int], gap: str) -> Iterator[str]:
    pieces = [list(_pieces(cell, width)) for cell, width in zip(row, widths, strict=True) if width]
    used = [width for width in widths if width]
    for number in range(max((len(each) for each in pieces), default=0)):
        line = (each[number] if number < len(each) else "" for each in pieces)
        yield gap.join(
            text + " " * (width - _display_width(text))
            for text, width in zip(line, used, strict=True)
        )


def _pieces(text: str, width: int) -> Iterator[str]:
    line = ""
    for word in _BREAKS.split(text):
        if _display_width(line + word.rstrip()) <= width:
            line += word
            continue
        if line.strip():
            yield line.rstrip()
        line = word
        while _display_width(line.rstrip()) > width:
            cut = _fitting(line, width)
            yield line[:cut]
            line = line[cut:]
    yield line.rstrip()


def _fitting(text: str, width: int) -> int:
    """Return the number of characters that fit, at least 1."""
    used = 0
    for count, character in enumerate(text):
        used += _display_width(character)
        if used > width:
            return max(1, count)
    return len(text)


def _display_width(text: str) -> int:
    """Return the number of terminal columns that a text takes."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(c) else 1 + (unicodedata.east_asian_width(c) in "WF")
        for c in text
    )
