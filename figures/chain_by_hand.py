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

_INPUTS_X, _UNITS_X = (60.0, 262.0), (84.0, 236.0)
_CENTRE = 172.0
_INPUT_Y, _HIDDEN_Y, _OUTPUT_Y, _LOSS_Y = 56.0, 240.0, 388.0, 456.0
_WIDE, _NARROW, _HIGH = 142.0, 84.0, 46.0
_CHIP, _NARROW_CHIP = 84.0, 76.0  # the widths of labels
# Where the weights start and end, by unit and input: all end at the z of a unit.
_FIRST_X = {
    (0, 0): (52.0, 52.0),
    (0, 1): (240.0, 76.0),
    (1, 0): (84.0, 184.0),
    (1, 1): (280.0, 224.0),
}
_SECOND_X = ((109.0, 118.0), (300.0, 164.0))  # from the a of a unit to the z of the output
_BIASES_X = (41.0, 182.0)
_HALF = _HIGH / 2


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
        548,
        (
            *_edges(),
            *_nodes(),
            *_captions(),
            *_legend(),
        ),
    )


def _edges() -> list[str]:
    """Draw the weights between the nodes with their labels, and the biases."""
    pieces = []
    for (unit, source), (begin, end) in _FIRST_X.items():
        way = (begin, _INPUT_Y + _HALF), (end, _HIDDEN_Y - _HALF)
        pieces.append(arrow(way, PARAMETERS.stroke, thickness=1.3))
        # Labels of crossing edges stand above the crossing, the others below.
        pieces += _on(way, 0.7 if unit == source else 0.25, _FIRST[unit][source])
    for (begin, end), share, weight in zip(_SECOND_X, (0.5, 0.3), _SECOND, strict=True):
        way = (begin, _HIDDEN_Y + _HALF), (end, _OUTPUT_Y - _HALF)
        pieces.append(arrow(way, PARAMETERS.stroke, thickness=1.3))
        pieces += _on(way, share, weight, width=_NARROW_CHIP)
    for x, bias in zip(_BIASES_X, _BIASES, strict=True):
        y = _HIDDEN_Y + _HALF
        pieces.append(arrow(((x, y + 22), (x, y)), PARAMETERS.stroke, thickness=1.3))
        pieces += _pair(x, y + 45, bias)
    left = _CENTRE - _WIDE / 2
    pieces.append(arrow(((left - 14, _OUTPUT_Y), (left, _OUTPUT_Y)), PARAMETERS.stroke))
    return pieces + _pair(46, _OUTPUT_Y, _LAST_BIAS)


def _on(
    way: tuple[Point, Point], share: float, entry: tuple[str, str, str], *, width: float = _CHIP
) -> list[str]:
    """Label an edge at a share of its length."""
    (x0, y0), (x1, y1) = way
    return _pair(x0 + share * (x1 - x0), y0 + share * (y1 - y0), entry, width=width)


def _pair(x: float, y: float, entry: tuple[str, str, str], *, width: float = 0) -> list[str]:
    """Write a value above y and its gradient below, on a chip of some width or none."""
    name, value, gradient = entry
    chip = [rectangle(x - width / 2, y - 20, width, 40, "#ffffff", EDGE, radius=6)]
    return [
        *(chip if width else []),
        formula(x, y - 10, f"{name} = {value}", size=13, fill=FORWARD.ink),
        formula(x, y + 10, f"d{name} = {gradient}", size=13, fill=BACKWARD.ink),
    ]


def _nodes() -> list[str]:
    pieces = []
    for x, entry in zip(_INPUTS_X, _INPUTS, strict=True):
        pieces += _box(x, _INPUT_Y, (entry,), STORED)
    for x, unit in zip(_UNITS_X, _HIDDEN, strict=True):
        pieces += _box(x, _HIDDEN_Y, unit, FORWARD)
    pieces += _box(_CENTRE, _OUTPUT_Y, _OUTPUT, OUTPUT)
    return [
        *pieces,
        arrow([(_CENTRE, _OUTPUT_Y + _HALF), (_CENTRE, _LOSS_Y - _HALF)]),
        *_frame(_CENTRE, _NARROW, _LOSS_Y, STORED),
        words(_CENTRE, _LOSS_Y - 11, "loss", size=12, fill=INK),
        formula(_CENTRE, _LOSS_Y + 11, "0.693", size=13, fill=FORWARD.ink),
    ]


def _box(x: float, y: float, entries: tuple[tuple[str, str, str], ...], style: Style) -> list[str]:
    """Draw a node: each entry with its value above and its gradient below."""
    width = _WIDE if len(entries) > 1 else _NARROW
    pieces = _frame(x, width, y, style)
    if len(entries) > 1:
        pieces.append(lines([((x, y - _HALF), (x, y + _HALF))], style.stroke))
    for index, (name, value, gradient) in enumerate(entries):
        place = x + (index - (len(entries) - 1) / 2) * _WIDE / 2
        pieces.append(formula(place, y - 11, f"{name} = {value}", size=13, fill=FORWARD.ink))
        pieces.append(formula(place, y + 11, f"d{name} = {gradient}", size=13, fill=BACKWARD.ink))
    return pieces


def _frame(x: float, width: float, y: float, style: Style) -> list[str]:
    left, top = x - width / 2, y - _HALF
    return [rectangle(left, top, width, _HIGH, "#ffffff", style.stroke, radius=6, thickness=1.4)]


def _captions() -> list[str]:
    return [
        words(160, 20, "input, two ReLU units, sigmoid unit", size=12, bold=True),
        words(_CENTRE + 54, _LOSS_Y, "label 1", size=12, bold=True, anchor="start"),
    ]


def _legend() -> list[str]:
    return [
        lines([((20, 492), (300, 492))], EDGE),
        arrow([(27, 501), (27, 519)], FORWARD.stroke, thickness=2),
        arrow([(27, 539), (27, 521)], BACKWARD.stroke, thickness=2),
        words(40, 510, "upper line: a value, forward", size=12, fill=FORWARD.ink, anchor="start"),
        words(
            40, 530, "lower line: its gradient, backward", size=12, fill=BACKWARD.ink,
            anchor="start",
        ),
    ]  # fmt: skip
