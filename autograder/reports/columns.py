"""Plain-text tables and paragraphs of a given width; words stay whole if there is room."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence

from autograder.reports.text import one_line

GAP = "  "
"""The space between two columns."""
_MIN_WIDTH = 8
_BLANKS = re.compile(r"(?<= )")
_BREAKS = re.compile(r"(?<=[/_\-])")
_LEFT_TO_RIGHT_MARK = "\u200e"
_HANGUL_ENDS = frozenset(map(chr, (*range(0x1160, 0x1200), *range(0xD7B0, 0xD800))))
"""The vowels and the last consonants of Korean syllables: the first consonant has their columns."""


def columns(rows: Sequence[Sequence[str]], width: int) -> str:
    """Lay out rows of cells as aligned lines of at most `width` terminal columns.

    If all cells fit, each column is as wide as its widest cell. Otherwise the widest columns share
    the remaining width and their cells continue on further lines. Cells break after blanks. A word
    that is longer than a line breaks after slashes, hyphens and underscores. A wide column keeps at
    least 8, even if a line gets too long.

    >>> print(columns([["ada", "18/20"], ["bo", "7/20"]], 40), end="")
    ada  18/20
    bo   7/20
    """
    return "".join(
        GAP.join(piece for _column, piece in line).rstrip() + "\n"
        for _row, line in aligned_lines(rows, width)
    )


def aligned_lines(
    rows: Sequence[Sequence[str]], width: int, right: Collection[int] = ()
) -> Iterator[tuple[int, list[tuple[int, str]]]]:
    """Yield the lines of a table: the number of the row, and its padded pieces by column.

    A column without any text is left out.

    Args:
        rows: the cells of each row.
        width: the number of terminal columns of a line, with two between columns.
        right: the numbers of the columns that are aligned to the right.

    >>> list(aligned_lines([["ada", "8"], ["bo", "10"]], 40, right={1}))
    [(0, [(0, 'ada'), (1, ' 8')]), (1, [(0, 'bo '), (1, '10')])]
    """
    cells = [[one_line(cell) for cell in row] for row in rows]
    if not cells:
        return
    widths = _widths(
        [max(map(display_width, column)) for column in zip(*cells, strict=True)], width
    )
    for number, row in enumerate(cells):
        for line in _lines(row, widths, right):
            yield number, line


def wrapped(sentence: str, width: int, indent: str = "") -> str:
    """Wrap a sentence to lines of at most `width` columns; lines after the first are indented.

    >>> print(wrapped("why: a different submission", 20, "  "), end="")
    why: a different
      submission
    """
    pieces = list(broken(one_line(sentence), max(_MIN_WIDTH, width - len(indent))))
    return ("\n" + indent).join(pieces) + "\n"


def _widths(wanted: Sequence[int], width: int) -> list[int]:
    kept = [index for index, each in enumerate(wanted) if each]
    room = width - len(GAP) * (len(kept) - 1)
    result = list(wanted)
    # Narrow columns get their full width; the others share the rest equally.
    left = sorted(kept, key=lambda index: wanted[index])
    for position, index in enumerate(left):
        share = max(_MIN_WIDTH, room // (len(left) - position))
        result[index] = min(wanted[index], share)
        room -= result[index]
    return result


def _lines(
    row: Sequence[str], widths: Sequence[int], right: Collection[int]
) -> Iterator[list[tuple[int, str]]]:
    """Yield the padded pieces of a row, line by line."""
    pieces = [
        list(broken(cell, width)) if width else [] for cell, width in zip(row, widths, strict=True)
    ]
    used = [index for index, width in enumerate(widths) if width]
    for number in range(max(map(len, pieces))):
        line = ((index, pieces[index][number : number + 1]) for index in used)
        yield [
            (index, _padded("".join(piece), widths[index], index in right)) for index, piece in line
        ]


def _padded(text: str, width: int, to_the_right: bool) -> str:
    space = " " * (width - display_width(text))
    text = _kept_in_place(text)
    return space + text if to_the_right else text + space


def _kept_in_place(text: str) -> str:
    """Put marks around text in a right-to-left script.

    Otherwise a terminal that orders such text would exchange it with the number that follows. The
    marks take no column and have no other effect.
    """
    if text.isascii() or not any(unicodedata.bidirectional(c) in ("R", "AL", "AN") for c in text):
        return text
    return _LEFT_TO_RIGHT_MARK + text + _LEFT_TO_RIGHT_MARK


def broken(text: str, width: int) -> Iterator[str]:
    r"""Yield the lines of a line of text that is too long; a longer word breaks within the word.

    >>> list(broken("one two three", 8))
    ['one two', 'three']
    """
    line = ""
    for word in _BLANKS.split(text):
        is_long = display_width(word.rstrip()) > width
        for part in _BREAKS.split(word) if is_long else (word,):
            if display_width(line + part.rstrip()) <= width:
                line += part
                continue
            if line.strip():
                yield line.rstrip()
            line = part
            while display_width(line.rstrip()) > width:
                cut = _fitting(line, width)
                yield line[:cut]
                line = line[cut:]
    yield line.rstrip()


def _fitting(text: str, width: int) -> int:
    """Return the number of characters that fit, at least 1."""
    for count in range(1, len(text) + 1):
        if display_width(text[:count]) > width:
            return max(1, count - 1)
    return len(text)


def display_width(text: str) -> int:
    """Return the number of terminal columns that a text takes.

    A combining accent takes none. A vowel sign that stands beside its letter (as in Hindi, Bengali,
    Tamil) has a column of its own, as in xterm, tmux and the terminals of GNOME.

    >>> display_width("ada"), display_width("\u674e"), display_width("\u0938\u093f\u0902\u0939")
    (3, 2, 3)
    """
    if text.isascii():
        return len(text)
    return sum(map(_columns_of, text))


def _columns_of(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf") or character in _HANGUL_ENDS:
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
