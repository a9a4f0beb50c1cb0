"""Aligned columns of plain text, of a given width; words stay whole where there is room."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from autograder.reports.text import one_line

_GAP = 2
_LEAST = 8
_BREAKS = re.compile(r"(?<=[ /_\-])")


def columns(rows: Sequence[Sequence[str]], width: int) -> str:
    """Return rows of cells as lines of at most `width` columns.

    A column is as wide as its widest cell if all fit; else the widest columns share what is left,
    and their cells go on in further lines, broken behind blanks, slashes, dashes, underscores.
    """
    cells = [[one_line(cell) for cell in row] for row in rows]
    if not cells:
        return ""
    widths = _widths([max(map(_length, column)) for column in zip(*cells, strict=True)], width)
    return "".join(
        line.rstrip() + "\n" for row in cells for line in _lines(row, widths, " " * _GAP)
    )


def wrapped(sentence: str, width: int, indent: str = "") -> str:
    """Return one sentence as lines of at most `width` columns, all but the first indented."""
    pieces = list(_pieces(one_line(sentence), max(_LEAST, width - len(indent))))
    return ("\n" + indent).join(pieces) + "\n"


def _widths(wanted: Sequence[int], width: int) -> list[int]:
    kept = [index for index, each in enumerate(wanted) if each]
    room = width - _GAP * (len(kept) - 1)
    result = list(wanted)
    # The narrow columns get what they want, the others an equal share of the rest.
    left = sorted(kept, key=lambda index: wanted[index])
    for position, index in enumerate(left):
        share = max(_LEAST, room // (len(left) - position))
        result[index] = min(wanted[index], share)
        room -= result[index]
    return result


def _lines(row: Sequence[str], widths: Sequence[int], gap: str) -> Iterator[str]:
    pieces = [list(_pieces(cell, width)) for cell, width in zip(row, widths, strict=True) if width]
    used = [width for width in widths if width]
    for number in range(max((len(each) for each in pieces), default=0)):
        line = (each[number] if number < len(each) else "" for each in pieces)
        yield gap.join(
            text + " " * (width - _length(text)) for text, width in zip(line, used, strict=True)
        )


def _pieces(text: str, width: int) -> Iterator[str]:
    line = ""
    for word in _BREAKS.split(text):
        if _length(line + word.rstrip()) <= width:
            line += word
            continue
        if line.strip():
            yield line.rstrip()
        line = word
        while _length(line.rstrip()) > width:
            cut = _fitting(line, width)
            yield line[:cut]
            line = line[cut:]
    yield line.rstrip()


def _fitting(text: str, width: int) -> int:
    """Return how many characters fit; one at least."""
    used = 0
    for count, character in enumerate(text):
        used += _length(character)
        if used > width:
            return max(1, count)
    return len(text)


def _length(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(c) else 1 + (unicodedata.east_asian_width(c) in "WF")
        for c in text
    )
