"""One backward pass in numbers: two inputs, two ReLU units, one sigmoid unit, one example.

The numbers are those of the section on the chain rule. A test compares them with its code cell.
"""

from __future__ import annotations

from figures.drawing import Figure, Point, arrow, lines, rectangle
from figures.lettering import formula, words
from figures.palette import BACKWARD, EDGE, FORWARD, INK, OUTPUT, PARAMETERS, STORED, Style

# Each entry is (name, value, gradient); a minus sign is set as one by `formula`.
_INPUTS = (("x_{1}", "2", "3"), ("x_{2}", "1", "-3"))
_HIDDEN = (
    (("z_{1}", "4", "-1"), ("a_{1}", "4", "-1")),
    (("z_{2}", "2", "2"), ("a_{2}", "2", "2")),
)
_OUTPUT = (("z", "0", "-0.5"), ("a", "0.5", "-2"))
_FIRST = (
    (("w_{11}", "1", "-2"), ("w_{12}", "1", "-1")),
    (("w_{21}", "2", "4"), ("w_{22}", "-1", "2")),
)
_SECOND = (("v_{1}", "2", "-2"), ("v_{2}", "-4", "-1"))
_BIASES = (("b_{1}", "1", "-1"), ("b_{2}", "-1", "2"))
_LAST_BIAS = ("c", "0", "-0.5")

_ROWS = (132.0, 300.0)
_MIDDLE = 216.0
_INPUT_X, _HIDDEN_X, _OUTPUT_X, _LOSS_X = 58.0, 324.0, 576.0, 722.0
_WIDE, _NARROW, _HIGH = 152.0, 84.0, 52.0


def chain_by_hand() -> Figure:
    """Draw the network with a value above and its gradient below, at each node and edge."""
    return Figure(
        "chain_by_hand",
        "One backward pass in numbers",
        "Forward: the inputs 2 and 1 give z1 = 4 and z2 = 2, ReLU keeps both, the output unit "
        "has z = 0 and a = 0.5, and the loss is 0.693. Backward: da = -2 and dz = -0.5; the output "
        "weights 2 and -4 have the gradients -2 and -1, its bias -0.5; da1 = dz1 = -1 and "
        "da2 = dz2 = 2; the weights of unit 1 have the gradients -2 and -1, those of unit 2 have "
        "4 and 2; the biases -1 and 2; the inputs 3 and -3.",
        464,
        (
            *_edges(),
            *_nodes(),
            *_captions(),
            *_legend(),
        ),
    )


def _edges() -> list[str]:
    """Draw the weights between the nodes, and the biases from above and below."""
    left, right = _INPUT_X + _NARROW / 2, _HIDDEN_X - _WIDE / 2
    pieces = []
    for unit, weights in enumerate(_FIRST):
        for source in range(len(weights)):
            shift = 12.0 * (unit - source)
            ends = (left, _ROWS[source] + shift), (right, _ROWS[unit] - shift)
            pieces.append(arrow(ends, PARAMETERS.stroke, thickness=1.3))
    for unit, weights in enumerate(_FIRST):
        for source, weight in enumerate(weights):
            pieces += _on_edge((left + right) / 2 + 26 * abs(unit - source), unit, source, weight)
    left, right = _HIDDEN_X + _WIDE / 2, _OUTPUT_X - _WIDE / 2
    for unit, weight in enumerate(_SECOND):
        shift = 12.0 - 24.0 * unit
        ends = (left, _ROWS[unit]), (right, _MIDDLE - shift)
        pieces.append(arrow(ends, PARAMETERS.stroke, thickness=1.3))
        pieces += _pair((left + right) / 2, (_ROWS[unit] + _MIDDLE - shift) / 2, weight)
    for row, bias, sign in zip(_ROWS, _BIASES, (-1, 1), strict=True):
        pieces += _bias(_HIDDEN_X - _WIDE / 4, row, bias, sign)
    return pieces + _bias(_OUTPUT_X - _WIDE / 4, _MIDDLE, _LAST_BIAS, -1)


def _on_edge(x: float, unit: int, source: int, weight: tuple[str, str, str]) -> list[str]:
    """Label a weight of the hidden layer; those that cross are labelled beyond the crossing."""
    if unit == source:
        return _pair(x, _ROWS[unit], weight)
    left, right = _INPUT_X + _NARROW / 2, _HIDDEN_X - _WIDE / 2
    share = (x - left) / (right - left)
    shift = 12.0 * (unit - source)
    start, end = _ROWS[source] + shift, _ROWS[unit] - shift
    return _pair(x, start + share * (end - start), weight)


def _bias(x: float, row: float, bias: tuple[str, str, str], sign: int) -> list[str]:
    end: Point = (x, row + sign * _HIGH / 2)
    start: Point = (x, row + sign * (_HIGH / 2 + 28))
    return [
        arrow((start, end), PARAMETERS.stroke, thickness=1.3),
        *_pair(x, row + sign * (_HIGH / 2 + 51), bias, plain=True),
    ]


def _pair(x: float, y: float, entry: tuple[str, str, str], *, plain: bool = False) -> list[str]:
    """Write a value above y and its gradient below, on a chip unless they stand free."""
    name, value, gradient = entry
    up, down = f"{name} = {value}", f"d{name} = {gradient}"
    apart = 9 if plain else 10
    chip = [rectangle(x - 45, y - 21, 90, 42, "#ffffff", EDGE, radius=6)]
    return [
        *([] if plain else chip),
        formula(x, y - apart, up, size=14, fill=FORWARD.ink),
        formula(x, y + apart, down, size=14, fill=BACKWARD.ink),
    ]


def _nodes() -> list[str]:
    pieces = []
    for y, entry in zip(_ROWS, _INPUTS, strict=True):
        pieces += _box(_INPUT_X, y, (entry,), STORED)
    for y, unit in zip(_ROWS, _HIDDEN, strict=True):
        pieces += _box(_HIDDEN_X, y, unit, FORWARD)
    pieces += _box(_OUTPUT_X, _MIDDLE, _OUTPUT, OUTPUT)
    left, right = _OUTPUT_X + _WIDE / 2, _LOSS_X - _NARROW / 2
    return [
        *pieces,
        arrow([(left, _MIDDLE), (right, _MIDDLE)]),
        *_frame(_LOSS_X, _NARROW, _MIDDLE, STORED),
        words(_LOSS_X, _MIDDLE - 12, "loss", fill=INK),
        formula(_LOSS_X, _MIDDLE + 12, "0.693", size=14, fill=FORWARD.ink),
    ]


def _box(x: float, y: float, entries: tuple[tuple[str, str, str], ...], style: Style) -> list[str]:
    """Draw a node: each entry with its value above and its gradient below."""
    width = _WIDE if len(entries) > 1 else _NARROW
    pieces = _frame(x, width, y, style)
    if len(entries) > 1:
        pieces.append(lines([((x, y - _HIGH / 2), (x, y + _HIGH / 2))], style.stroke))
    for index, entry in enumerate(entries):
        place = x + (index - (len(entries) - 1) / 2) * _WIDE / 2
        name, value, gradient = entry
        pieces.append(formula(place, y - 12, f"{name} = {value}", size=14, fill=FORWARD.ink))
        pieces.append(formula(place, y + 12, f"d{name} = {gradient}", size=14, fill=BACKWARD.ink))
    return pieces


def _frame(x: float, width: float, y: float, style: Style) -> list[str]:
    left, top = x - width / 2, y - _HIGH / 2
    return [rectangle(left, top, width, _HIGH, "#ffffff", style.stroke, radius=6, thickness=1.4)]


def _captions() -> list[str]:
    captions = (
        (_INPUT_X, "input"),
        (_HIDDEN_X, "two ReLU units"),
        (_OUTPUT_X, "sigmoid unit"),
        (_LOSS_X, "label 1"),
    )
    return [words(x, 26, caption, bold=True) for x, caption in captions]


def _legend() -> list[str]:
    return [
        lines([((24, 411), (756, 411))], EDGE),
        arrow([(40, 437), (84, 437)], FORWARD.stroke),
        words(94, 437, "upper line: a value, forward", fill=FORWARD.ink, anchor="start"),
        arrow([(464, 437), (420, 437)], BACKWARD.stroke),
        words(474, 437, "lower line: its gradient, backward", fill=BACKWARD.ink, anchor="start"),
    ]
