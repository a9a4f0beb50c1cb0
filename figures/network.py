"""The network of the companion workbook: 3 inputs, layers of 5, 5 and 3 units, 1 output."""

from __future__ import annotations

from itertools import pairwise

from figures.drawing import (
    Figure,
    Point,
    arrow,
    brace,
    circle,
    curve_of_relu,
    curve_of_sigmoid,
    lines,
)
from figures.lettering import formula, words
from figures.palette import FORWARD, LINE, MUTED, OUTPUT, PARAMETERS, STORED

_SIZES = (3, 5, 5, 3, 1)
_LAST = len(_SIZES) - 1
_LEFT, _PITCH = 36.0, 57.0
_MIDDLE, _APART, _RADIUS = 122.0, 29.0, 12.0
_EDGES = "#8391a0"


def network() -> Figure:
    """Draw every unit and every weight, with the size and the activations of each layer."""
    layers = range(_LAST + 1)
    edges = [
        ((x + _RADIUS, y), (to_x - _RADIUS, to_y))
        for before, after in pairwise(map(_units, layers))
        for x, y in before
        for to_x, to_y in after
    ]
    return Figure(
        "network",
        "A network of four layers",
        "Layer 0 is the input with 3 values. Layers 1, 2 and 3 are hidden, with 5, 5 and 3 ReLU "
        "units. Layer 4 is the output, one sigmoid unit, whose activation is the prediction. Every "
        "unit is joined to all units of the next layer; the weights W and biases b of layer l "
        "stand between layers l - 1 and l, W with n[l] rows and n[l-1] columns.",
        396,
        (
            lines(edges, _EDGES, thickness=0.9),
            *(piece for layer in layers for piece in _layer(layer)),
            *(piece for layer in layers for piece in _captions(layer)),
            *(piece for layer in layers[1:] for piece in _parameters(layer)),
            arrow([(_column(_LAST) + _RADIUS, _MIDDLE), (292, _MIDDLE)]),
            formula(302, _MIDDLE, "ŷ", size=17, fill=OUTPUT.ink),
        ),
    )


def _column(layer: int) -> float:
    return _LEFT + _PITCH * layer


def _units(layer: int) -> list[Point]:
    size = _SIZES[layer]
    return [(_column(layer), _MIDDLE + _APART * (unit - (size - 1) / 2)) for unit in range(size)]


def _layer(layer: int) -> list[str]:
    """Draw the units of a layer, each with the curve of its activation."""
    pieces = []
    for index, (x, y) in enumerate(_units(layer), start=1):
        if layer == 0:
            pieces.append(circle(x, y, _RADIUS, STORED.fill, LINE))
            pieces.append(formula(x, y - 1, f"x_{{{index}}}", size=15))
        elif layer < _LAST:
            pieces.append(circle(x, y, _RADIUS, FORWARD.fill, FORWARD.stroke))
            pieces.append(curve_of_relu(x, y, FORWARD.ink, size=6))
        else:
            pieces.append(circle(x, y, _RADIUS, OUTPUT.fill, OUTPUT.stroke))
            pieces.append(curve_of_sigmoid(x, y, OUTPUT.ink, size=6))
    return pieces


def _captions(layer: int) -> list[str]:
    x = _column(layer)
    kind = "input" if layer == 0 else "output" if layer == _LAST else "hidden"
    also = {0: " = x", _LAST: " = ŷ"}.get(layer, "")
    pieces = [
        words(x, 21, f"layer {layer}", size=12, bold=True),
        words(x, 38, kind, size=12, fill=MUTED),
        formula(x, 213, f"n^{{[{layer}]}} = {_SIZES[layer]}", size=13),
        formula(x, 237, f"a^{{[{layer}]}}{also}", size=14),
    ]
    if layer:
        pieces.append(formula(x, 262, f"g^{{[{layer}]}}", size=14))
        pieces.append(words(x, 280, "sigmoid" if layer == _LAST else "ReLU", size=12))
    return pieces


def _parameters(layer: int) -> list[str]:
    """Label the parameters between a layer and the previous layer, with their shapes."""
    x = _column(layer) - _PITCH / 2
    rows, columns = _SIZES[layer], _SIZES[layer - 1]
    half, colour = _PITCH / 2 - 4, PARAMETERS.stroke
    return [
        brace(x - half, x + half, 293, depth=8, colour=colour),
        formula(x, 318, f"W^{{[{layer}]}}", size=14, fill=PARAMETERS.ink),
        formula(x, 335, f"({rows}, {columns})", size=13, fill=PARAMETERS.ink),
        formula(x, 359, f"b^{{[{layer}]}}", size=14, fill=PARAMETERS.ink),
        formula(x, 376, f"({rows}, 1)", size=13, fill=PARAMETERS.ink),
    ]
