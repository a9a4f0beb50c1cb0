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

_INPUT, _HIDDEN, _OUTPUT = 100.0, 380.0, 640.0
_FIRST, _SECOND = 224.0, 510.0
_INPUTS = (130.0, 190.0, 250.0)
_UNITS = (154.0, 226.0)
_MIDDLE = 190.0
_RADIUS, _HALF = 20.0, 60.0


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
        352,
        (
            lines([*hidden, *output], PARAMETERS.stroke, thickness=1.4),
            *_inputs(),
            *_unit(_HIDDEN, _UNITS[0], "wx + b", FORWARD),
            *_unit(_HIDDEN, _UNITS[1], "wx + b", FORWARD),
            *_unit(_OUTPUT, _MIDDLE, "wa + b", OUTPUT),
            arrow([(_OUTPUT + _HALF, _MIDDLE), (734, _MIDDLE)]),
            formula(748, _MIDDLE, "ŷ", size=18, fill=OUTPUT.ink),
            *_parameters(_FIRST, "W1 (n_h, n_x)", "(2, 3)", "b1 (n_h, 1)", "(2, 1)"),
            *_parameters(_SECOND, "W2 (n_y, n_h)", "(1, 2)", "b2 (n_y, 1)", "(1, 1)"),
            lines(
                [_leader(_FIRST, hidden[0]), _leader(_SECOND, output[0])],
                PARAMETERS.stroke,
                thickness=1.4,
            ),
            *_caption(_INPUT, "input", "X (n_x, m)", "n_x = 3"),
            *_caption(_HIDDEN, "hidden layer: ReLU", "A1 (n_h, m)", "n_h = 2"),
            *_caption(_OUTPUT, "output layer: sigmoid", "A2 (n_y, m)", "n_y = 1"),
        ),
    )


def _inputs() -> list[str]:
    pieces = []
    for index, y in enumerate(_INPUTS, start=1):
        pieces.append(circle(_INPUT, y, _RADIUS, STORED.fill, LINE))
        pieces.append(formula(_INPUT, y - 1, f"x_{{{index}}}", size=17))
    return pieces


def _unit(x: float, y: float, linear: str, style: Style) -> list[str]:
    """Draw a unit as its two steps: the linear step, then the curve of its activation."""
    curve = curve_of_sigmoid if style is OUTPUT else curve_of_relu
    return [
        box(x, y, 2 * _HALF, 46, style),
        lines([((x, y - 23), (x, y + 23))], style.stroke, thickness=1.4),
        formula(x - _HALF / 2, y, linear, size=14, fill=style.ink),
        curve(x + _HALF / 2, y, style.ink, size=11),
    ]


def _parameters(x: float, *lines_of_two: str) -> list[str]:
    """Draw a card with two lines: a name, its symbolic shape and its shape in numbers."""
    weights, their_size, biases, size = lines_of_two
    pieces = [box(x, 50, 204, 54, PARAMETERS)]
    for y, name, numbers in ((40, weights, their_size), (60, biases, size)):
        pieces.append(code(x - 88, y, name, anchor="start", fill=PARAMETERS.ink))
        pieces.append(code(x + 88, y, f"= {numbers}", anchor="end", fill=PARAMETERS.ink))
    return pieces


def _leader(x: float, edge: tuple[Point, Point]) -> tuple[Point, Point]:
    """Return the line from a card down to an edge of the network."""
    (left, start), (right, end) = edge
    return (x, 77), (x, start + (end - start) * (x - left) / (right - left))


def _caption(x: float, title: str, values: str, size: str) -> list[str]:
    return [
        words(x, 292, title, fill=INK, bold=True),
        code(x, 311, values),
        code(x, 329, size, fill=MUTED),
    ]
