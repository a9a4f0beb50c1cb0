"""The chain of forward steps above the chain of backward steps, with the caches between them."""

from __future__ import annotations

from figures.drawing import Figure, arrow, box, circle, dots, rectangle
from figures.lettering import formula, words
from figures.palette import BACKWARD, EDGE, FORWARD, MUTED, OUTPUT, STORED, Style

_FORTH, _CACHES, _BACK = 92.0, 206.0, 320.0
_FIRST, _LAST = 174.0, 578.0  # the centres of layer 1 and layer L
_APART = 51.0  # from the centre of a layer to the centre of each of its two steps
_STEP, _HEIGHT = 74.0, 44.0
_MIDDLE = 376.0
_COST = 740.0
_EDGE = _HEIGHT / 2


def forward_backward() -> Figure:
    """Draw the first and the last layer, each with its forward steps, backward steps and cache."""
    return Figure(
        "forward_backward",
        "Forward and backward through the layers",
        "Above, from left to right: X passes the linear step and the activation of layer 1, and so "
        "on to layer L, whose A gives the cost J. Below, from right to left: dA of layer L passes "
        "backward through the activation and the linear step of layer L, and so on to layer 1. "
        "Each linear step stores A of the layer before, W and b, and each activation stores Z, for "
        "its backward step. Each backward linear step gives dW and db, and dA for the one before.",
        436,
        (
            *_layer(_FIRST, "layer 1", "1", "0", "RELU"),
            *_layer(_LAST, "layer L", "L", "L-1", "SIGMOID"),
            *_forth(),
            *_back(),
            *(dots(_MIDDLE, y) for y in (_FORTH, _BACK)),
            words(_MIDDLE, 52, "forward", size=15, fill=FORWARD.ink, bold=True),
            words(_MIDDLE, _CACHES - 10, "caches", size=15, fill=STORED.ink, bold=True),
            words(_MIDDLE, _CACHES + 12, "kept on the way forward", fill=MUTED),
            words(_MIDDLE, 360, "backward", size=15, fill=BACKWARD.ink, bold=True),
            words(_MIDDLE, 408, "for the update", fill=MUTED),
        ),
    )


def _layer(x: float, title: str, index: str, before: str, activation: str) -> list[str]:
    """Draw a layer as a column: forward steps, cache, backward steps."""
    linear, active = x - _APART, x + _APART
    pieces = [
        rectangle(x - 100, 30, 200, 340, "#ffffff", EDGE, radius=10),
        words(x - 88, 48, title, fill=MUTED, anchor="start", bold=True),
        formula(x, 59, f"Z^{{[{index}]}}", size=14, fill=FORWARD.ink),
        formula(x, 286, f"dZ^{{[{index}]}}", size=14, fill=BACKWARD.ink),
        box(linear, _CACHES, 84, 52, STORED),
        formula(linear, _CACHES - 12, f"A^{{[{before}]}}", size=15, fill=FORWARD.ink),
        formula(
            linear, _CACHES + 12, f"W^{{[{index}]}}, b^{{[{index}]}}", size=15, fill=FORWARD.ink
        ),
        box(active, _CACHES, 50, 52, STORED),
        formula(active, _CACHES, f"Z^{{[{index}]}}", size=15, fill=FORWARD.ink),
    ]
    for place, name in ((linear, "LINEAR"), (active, activation)):
        pieces += _step(place, _FORTH, name, FORWARD)
        pieces += _step(place, _BACK, name, BACKWARD)
        pieces.append(arrow([(place, _FORTH + _EDGE), (place, _CACHES - 26)], dashed=True))
        pieces.append(arrow([(place, _CACHES + 26), (place, _BACK - _EDGE)], dashed=True))
    pieces.append(arrow([(linear, _BACK + _EDGE), (linear, 394)], BACKWARD.stroke))
    pieces.append(formula(linear, 408, f"dW^{{[{index}]}}, db^{{[{index}]}}", fill=BACKWARD.ink))
    return pieces


def _step(x: float, y: float, name: str, style: Style) -> list[str]:
    return [
        box(x, y, _STEP, _HEIGHT, style),
        words(x, y, name, size=12, fill=style.ink, bold=True),
    ]


def _forth() -> list[str]:
    """Draw the arrows from X to the cost."""
    ways = [(50.0, _FIRST - _APART - _STEP / 2), (_LAST + _APART + _STEP / 2, _COST - 19)]
    ways += [(layer - _APART + _STEP / 2, layer + _APART - _STEP / 2) for layer in (_FIRST, _LAST)]
    ways += [(_FIRST + _APART + _STEP / 2, _MIDDLE - 20)]
    ways += [(_MIDDLE + 20, _LAST - _APART - _STEP / 2)]
    labels = ((312.0, "A^{[1]}"), (436.0, "A^{[L-1]}"), (699.0, "A^{[L]}"))
    return [
        formula(36, _FORTH, "X", size=18, fill=FORWARD.ink),
        *(arrow([(start, _FORTH), (end, _FORTH)], FORWARD.stroke) for start, end in ways),
        *(formula(x, _FORTH - 17, label, size=15, fill=FORWARD.ink) for x, label in labels),
        circle(_COST, _FORTH, 19, OUTPUT.fill, OUTPUT.stroke),
        formula(_COST, _FORTH, "J", size=18, fill=OUTPUT.ink),
    ]


def _back() -> list[str]:
    """Draw the arrows from the cost to the gradient of the input."""
    ways = [(layer + _APART - _STEP / 2, layer - _APART + _STEP / 2) for layer in (_FIRST, _LAST)]
    ways += [(_MIDDLE - 20, _FIRST + _APART + _STEP / 2), (_FIRST - _APART - _STEP / 2, 60.0)]
    ways += [(_LAST - _APART - _STEP / 2, _MIDDLE + 20)]
    start = [(_COST, _FORTH + 19), (_COST, _BACK), (_LAST + _APART + _STEP / 2, _BACK)]
    labels = ((312.0, "dA^{[1]}"), (436.0, "dA^{[L-1]}"), (708.0, "dA^{[L]}"))
    return [
        formula(34, _BACK, "dA^{[0]}", fill=BACKWARD.ink),
        arrow(start, BACKWARD.stroke),
        *(arrow([(start, _BACK), (end, _BACK)], BACKWARD.stroke) for start, end in ways),
        *(formula(x, _BACK - 17, label, size=15, fill=BACKWARD.ink) for x, label in labels),
    ]
