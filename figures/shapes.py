"""The shapes in W A + b: the matrix product, the broadcast bias and the result."""

from __future__ import annotations

from figures.drawing import WIDTH, Figure, arrow, rectangle
from figures.lettering import Formula, code, formula, words
from figures.palette import FORWARD, MUTED, OUTPUT, PAPER, PARAMETERS, Style

_CELL = 20.0
_UNITS, _BEFORE, _EXAMPLES = 3, 4, 5
_ROW, _COLUMN = 1, 3  # the highlighted entry of Z
_UPPER, _LOWER = 84.0, 268.0  # the middles of the two rows of arrays
_W, _A, _B, _Z = (74.0, _UPPER), (206.0, _UPPER), (90.0, _LOWER), (234.0, _LOWER)

Cell = tuple[int, int]
Place = tuple[float, float]


def shapes() -> Figure:
    """Draw each array as a grid of its shape, and highlight the inputs of an entry of Z."""
    followed = (_ROW, _COLUMN)
    inner = OUTPUT.ink
    return Figure(
        "shapes",
        "The shapes in Z = W A + b",
        "W of shape (n_l, n_(l-1)) times A of shape (n_(l-1), m), plus b of shape (n_l, 1), gives "
        "Z of shape (n_l, m). The one column of b is used for each of the m columns of the "
        "product. Drawn with n_l = 3, n_(l-1) = 4 and m = 5; one entry of Z is marked, with the "
        "row of W, the column of A and the entry of b that it comes from.",
        444,
        (
            *_grid(_W, _UNITS, _BEFORE, PARAMETERS, [(_ROW, each) for each in range(_BEFORE)]),
            *_grid(_A, _BEFORE, _EXAMPLES, FORWARD, [(each, _COLUMN) for each in range(_BEFORE)]),
            *_grid(_B, _UNITS, _EXAMPLES, PARAMETERS, [(_ROW, 0), followed], stretched=True),
            *_grid(_Z, _UNITS, _EXAMPLES, FORWARD, [followed]),
            formula((_W[0] + _A[0] - 10) / 2, _UPPER, "\N{MIDDLE DOT}", size=22),
            formula(23, _LOWER, "+", size=22),
            formula((_B[0] + _Z[0]) / 2, _LOWER, "=", size=22),
            *_caption(
                _W, "W^{[l]}", (("(n^{[l]}, ", MUTED), ("n^{[l-1]}", inner), (")", MUTED)), "(3, 4)"
            ),
            *_caption(
                _A, "A^{[l-1]}", (("(", MUTED), ("n^{[l-1]}", inner), (", m)", MUTED)), "(4, 5)"
            ),
            *_caption(_B, "b^{[l]}", "(n^{[l]}, 1)", "(3, 1)"),
            *_caption(_Z, "Z^{[l]}", "(n^{[l]}, m)", "(3, 5)"),
            words((_W[0] + _A[0]) / 2, _UPPER + 96, "the inner sizes agree", size=12, fill=inner),
            words(_B[0], _LOWER + 95, "one column", size=12, fill=PARAMETERS.ink),
            words(_B[0], _LOWER + 111, "for all examples", size=12, fill=PARAMETERS.ink),
            words(_Z[0], _LOWER + 95, "units by examples", size=12, fill=FORWARD.ink),
            words(WIDTH / 2, 408, "Marked: one entry of the result,", size=12, fill=MUTED),
            words(WIDTH / 2, 425, "and what it is made of.", size=12, fill=MUTED),
        ),
    )


def _grid(
    at: Place,
    rows: int,
    columns: int,
    style: Style,
    marked: list[Cell],
    *,
    stretched: bool = False,
) -> list[str]:
    """Draw an array as cells around its centre; if broadcast, only its first column is solid."""
    left, top = at[0] - columns * _CELL / 2, at[1] - rows * _CELL / 2
    pieces = []
    for row in range(rows):
        for column in range(columns):
            unreal = stretched and column > 0
            fill = style.strong if (row, column) in marked else PAPER if unreal else style.fill
            where = (left + column * _CELL, top + row * _CELL, _CELL, _CELL)
            if not unreal:
                pieces.append(rectangle(*where, fill, style.stroke))
            else:
                pieces.insert(0, rectangle(*where, fill, style.stroke, dashed=True))
    if stretched:
        y = top + rows * _CELL + 12
        pieces.append(arrow([(left + _CELL / 2, y), (left + columns * _CELL, y)], style.stroke))
    return pieces


def _caption(at: Place, name: str, shape: Formula, example: str) -> list[str]:
    x, y = at
    return [
        formula(x, y - 58, name, size=18),
        formula(x, y + 58, shape, size=15, fill=MUTED),
        code(x, y + 77, example, size=12, fill=MUTED),
    ]
