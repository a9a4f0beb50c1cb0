"""From pictures to columns: the pixels of a picture, row by row, become a column of X."""

from __future__ import annotations

from figures.drawing import Figure, arrow, dots, rectangle
from figures.lettering import code, formula, words
from figures.palette import FORWARD, MUTED, OUTPUT, PARAMETERS, Style

_ROWS, _COLUMNS = 3, 4
_CELL = 25.0  # a pixel of the picture
_HEIGHT, _WIDTH, _THIN = 18.0, 34.0, 18.0  # an entry of the column, and of X
_MIDDLE = 150.0
_PICTURE, _STACK = 62.0, 168.0
_X = 228.0  # the first column of X
# Each row of the picture has a colour of its own, so that its place in the column shows.
_STYLES = (FORWARD, PARAMETERS, OUTPUT)


def flatten() -> Figure:
    """Draw a picture of 3 by 4 pixels, its column, and the columns of further pictures."""
    bottom = _MIDDLE + _ROWS * _COLUMNS * _HEIGHT / 2
    return Figure(
        "flatten",
        "From pictures to columns",
        "A picture of 3 by 4 pixels, numbered from 0 to 11 row by row, becomes a column of 12 "
        "numbers in the same order: the first row on top, then the second, then the third. The "
        "columns of m pictures stand side by side and form X, of shape (12, m).",
        318,
        (
            *_picture(),
            arrow([(_PICTURE + 56, _MIDDLE), (_STACK - 21, _MIDDLE)]),
            *_column(_STACK, numbered=True),
            arrow([(_STACK + 21, _MIDDLE), (_X - 13, _MIDDLE)]),
            *(
                piece
                for place in (0, 1, 2, 4)
                for piece in _column(_X + place * _THIN, numbered=False)
            ),
            dots(_X + 3 * _THIN, _MIDDLE, pitch=5),
            words(_PICTURE, 22, "a picture", size=14, bold=True),
            words(_STACK, 22, "its column", size=14, bold=True),
            formula(_X + 2 * _THIN, 22, "X", size=18),
            words(_PICTURE, _MIDDLE + 58, "read", size=12, fill=MUTED),
            words(_PICTURE, _MIDDLE + 75, "row by row", size=12, fill=MUTED),
            words(_X + 2 * _THIN, bottom + 44, "side by side", size=12, fill=MUTED),
            code(_PICTURE, bottom + 20, "(3, 4)", fill=MUTED),
            code(_STACK, bottom + 20, "(12, 1)", fill=MUTED),
            code(_X + 2 * _THIN, bottom + 20, "(12, m)", fill=MUTED),
        ),
    )


def _picture() -> list[str]:
    left, top = _PICTURE - _COLUMNS * _CELL / 2, _MIDDLE - _ROWS * _CELL / 2
    pieces = []
    for row in range(_ROWS):
        for column in range(_COLUMNS):
            x, y = left + column * _CELL, top + row * _CELL
            pieces.append(_cell(x, y, _CELL, _CELL, _STYLES[row]))
            number = str(row * _COLUMNS + column)
            pieces.append(words(x + _CELL / 2, y + _CELL / 2, number, fill=_STYLES[row].ink))
    return pieces


def _column(x: float, *, numbered: bool) -> list[str]:
    """Draw a column of X around its centre, with the numbers of the pixels if asked for."""
    top = _MIDDLE - _ROWS * _COLUMNS * _HEIGHT / 2
    width = _WIDTH if numbered else _THIN
    pieces = []
    for place in range(_ROWS * _COLUMNS):
        style, y = _STYLES[place // _COLUMNS], top + place * _HEIGHT
        pieces.append(_cell(x - width / 2, y, width, _HEIGHT, style))
        if numbered:
            pieces.append(words(x, y + _HEIGHT / 2, str(place), size=12, fill=style.ink))
    return pieces


def _cell(x: float, y: float, width: float, height: float, style: Style) -> str:
    return rectangle(x, y, width, height, style.fill, style.stroke)
