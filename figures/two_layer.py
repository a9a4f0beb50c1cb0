"""The two-layer model, drawn with the sizes of the first exercise's case: 3, 2 and 1."""

from __future__ import annotations

from figures.drawing import (
    Figure,
    Point,
    arrow,
    box,
    circle,
    curve_of_relu,
    curve_of_sigmoid,
    lines,
)
from figures.lettering import code, formula, words
from figures.palette import FORWARD, INK, LINE, MUTED, OUTPUT, PARAMETERS, STORED, Style

_INPUT, _HIDDEN, _OUTPUT = 26.0, 134.0, 246.0
_FIRST, _SECOND = 78.0, 236.0
_INPUTS = (148.0, 206.0, 264.0)
_UNITS = (168.0, 244.0)
_MIDDLE = 206.0
_RADIUS, _WIDE, _TALL = 14.0, 72.0, 52.0
_HALF = _WIDE / 2


def two_layer() -> Figure:
    """Draw the inputs, a hidden layer of ReLU units and a sigmoid output, with the parameters."""
    hidden = [((_INPUT + _RADIUS, y), (_HIDDEN - _HALF, to)) for y in _INPUTS for to in _UNITS]
    output = [((_HIDDEN + _HALF, y), (_OUTPUT - _HALF, _MIDDLE)) for y in _UNITS]
    return Figure(
        "two_layer",
        "A model of two layers",
        "Three inputs are joined to two hidden ReLU units, and these to one sigmoid output unit, "
        "which gives the prediction. W1 of shape (n_h, n_x), here (2, 3), and b1 of shape "
        "(n_h, 1), here (2, 1), belong to the hidden layer; W2 of shape (n_y, n_h), here (1, 2), "
        "and b2 of shape (n_y, 1), here (1, 1), to the output layer.",
        366,
        (
            lines([*hidden, *output], PARAMETERS.stroke, thickness=1.4),
            *_inputs(),
            *_unit(_HIDDEN, _UNITS[0], "wx + b", FORWARD),
            *_unit(_HIDDEN, _UNITS[1], "wx + b", FORWARD),
            *_unit(_OUTPUT, _MIDDLE, "wa + b", OUTPUT),
            arrow([(_OUTPUT + _HALF, _MIDDLE), (297, _MIDDLE)]),
            formula(306, _MIDDLE, "ŷ", size=16, fill=OUTPUT.ink),
            *_parameters(_FIRST, "W1 (n_h, n_x)", "= (2, 3)", "b1 (n_h, 1)", "= (2, 1)"),
            *_parameters(_SECOND, "W2 (n_y, n_h)", "= (1, 2)", "b2 (n_y, 1)", "= (1, 1)"),
            lines(
                [_leader(_FIRST, hidden[0]), _leader(190, output[0])],
                PARAMETERS.stroke,
                thickness=1.4,
            ),
            *_caption(50, "input", "X (n_x, m)", "n_x = 3"),
            *_caption(142, "hidden: ReLU", "A1 (n_h, m)", "n_h = 2"),
            *_caption(_OUTPUT, "output: sigmoid", "A2 (n_y, m)", "n_y = 1"),
        ),
    )


def _inputs() -> list[str]:
    pieces = []
    for index, y in enumerate(_INPUTS, start=1):
        pieces.append(circle(_INPUT, y, _RADIUS, STORED.fill, LINE))
        pieces.append(formula(_INPUT, y - 1, f"x_{{{index}}}", size=15))
    return pieces


def _unit(x: float, y: float, linear: str, style: Style) -> list[str]:
    """Draw a unit as its two steps: the linear step, then the curve of its activation."""
    curve = curve_of_sigmoid if style is OUTPUT else curve_of_relu
    return [
        box(x, y, _WIDE, _TALL, style),
        lines([((x - _HALF, y), (x + _HALF, y))], style.stroke, thickness=1.4),
        formula(x, y - _TALL / 4, linear, size=14, fill=style.ink),
        curve(x, y + _TALL / 4, style.ink, size=10),
    ]


def _parameters(x: float, *lines_of_four: str) -> list[str]:
    """Draw a card with four lines: a name with its shape, the same in numbers, twice."""
    pieces = [box(x, 54, 128, 82, PARAMETERS)]
    for place, line in enumerate(lines_of_four):
        pieces.append(code(x, 27 + 18 * place, line, size=12, fill=PARAMETERS.ink))
    return pieces


def _leader(x: float, edge: tuple[Point, Point]) -> tuple[Point, Point]:
    """Return the line from a card down to an edge of the network."""
    (left, start), (right, end) = edge
    return (x, 95), (x, start + (end - start) * (x - left) / (right - left))


def _caption(x: float, title: str, values: str, size: str) -> list[str]:
    return [
        words(x, 307, title, size=12, fill=INK, bold=True),
        code(x, 326, values, size=12),
        code(x, 344, size, size=12, fill=MUTED),
    ]
