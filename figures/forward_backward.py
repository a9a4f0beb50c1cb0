"""The forward steps, from the top down, the backward steps, up again, and the caches between."""

from __future__ import annotations

from figures.drawing import Figure, arrow, box, circle, dots, rectangle
from figures.lettering import formula, words
from figures.palette import BACKWARD, EDGE, FORWARD, MUTED, OUTPUT, STORED, Style

_FORTH, _CACHES, _BACK = 58.0, 152.0, 250.0
_FIRST, _LAST = 66.0, 306.0  # the tops of layer 1 and layer L
_TALL, _LINEAR, _ACTIVE = 186.0, 74.0, 152.0  # a layer, and the middles of its steps below its top
_STEP, _HEIGHT = 76.0, 40.0
_EDGE = _HEIGHT / 2
_COST = 534.0
_SIDE = _BACK + 20  # where gradients go up; what goes to the update leaves beside it


def forward_backward() -> Figure:
    """Draw the first and the last layer, each with its forward steps, backward steps and cache."""
    return Figure(
        "forward_backward",
        "Forward and backward through the layers",
        "At the left, from the top down: X passes the linear step and the activation of layer 1, "
        "and so on to layer L, whose A gives the cost J. At the right, from the bottom up: dA of "
        "layer L passes backward through the activation and the linear step of layer L, and so on "
        "to layer 1. Each linear step stores A of the layer before, W and b, and each activation "
        "stores Z, for its backward step. Each backward linear step gives dW and db, and dA for "
        "the one before.",
        572,
        (
            *_layer(_FIRST, "layer 1", "1", "0", "RELU"),
            *_layer(_LAST, "layer L", "L", "L-1", "SIGMOID"),
            *_forth(),
            *_back(),
            words(_FORTH, 22, "forward", size=14, fill=FORWARD.ink, bold=True),
            words(_CACHES, 22, "caches", size=14, fill=STORED.ink, bold=True),
            words(_BACK, 22, "backward", size=14, fill=BACKWARD.ink, bold=True),
        ),
    )


def _layer(top: float, title: str, index: str, before: str, activation: str) -> list[str]:
    """Draw a layer as rows: the linear step, then the activation, each with its cache."""
    linear, active = top + _LINEAR, top + _ACTIVE
    middle = (linear + active) / 2
    pieces = [
        rectangle(12, top, 296, _TALL, "#ffffff", EDGE, radius=10),
        words(_FORTH + 12, top + 16, title, size=12, fill=MUTED, anchor="start", bold=True),
        formula(_FORTH + 24, middle, f"Z^{{[{index}]}}", size=14, fill=FORWARD.ink),
        formula(_BACK - 24, middle, f"dZ^{{[{index}]}}", size=14, fill=BACKWARD.ink),
        box(_CACHES, linear, 78, 50, STORED),
        formula(_CACHES, linear - 12, f"A^{{[{before}]}}", size=15, fill=FORWARD.ink),
        formula(
            _CACHES, linear + 12, f"W^{{[{index}]}}, b^{{[{index}]}}", size=14, fill=FORWARD.ink
        ),
        box(_CACHES, active, 50, 36, STORED),
        formula(_CACHES, active, f"Z^{{[{index}]}}", size=15, fill=FORWARD.ink),
    ]
    for y, name, half in ((linear, "LINEAR", 39), (active, activation, 25)):
        pieces += _step(_FORTH, y, name, FORWARD)
        pieces += _step(_BACK, y, name, BACKWARD)
        pieces.append(arrow([(_FORTH + _STEP / 2, y), (_CACHES - half, y)], dashed=True))
        pieces.append(arrow([(_CACHES + half, y), (_BACK - _STEP / 2, y)], dashed=True))
    out = _BACK - 16
    pieces.append(arrow([(out, linear - _EDGE), (out, top + 28)], BACKWARD.stroke))
    pieces.append(
        formula(
            out + 24, top + 16, f"dW^{{[{index}]}}, db^{{[{index}]}}", size=14, fill=BACKWARD.ink,
            anchor="end",
        )
    )  # fmt: skip
    return pieces


def _step(x: float, y: float, name: str, style: Style) -> list[str]:
    return [
        box(x, y, _STEP, _HEIGHT, style),
        words(x, y, name, size=12, fill=style.ink, bold=True),
    ]


def _forth() -> list[str]:
    """Draw the arrows from X down to the cost."""
    ways = [(50.0, _FIRST + _LINEAR - _EDGE), (_LAST + _ACTIVE + _EDGE, _COST)]
    ways += [(top + _LINEAR + _EDGE, top + _ACTIVE - _EDGE) for top in (_FIRST, _LAST)]
    gap = _FIRST + _TALL, _LAST
    ways += [(_FIRST + _ACTIVE + _EDGE, gap[0] + 18), (gap[1] - 18, _LAST + _LINEAR - _EDGE)]
    down = [arrow([(_FORTH, start), (_FORTH, end)], FORWARD.stroke) for start, end in ways[2:]]
    labels = ((gap[0] + 12, "A^{[1]}"), (gap[1] - 12, "A^{[L-1]}"), (_COST - 24, "A^{[L]}"))
    return [
        formula(_FORTH, 45, "X", size=18, fill=FORWARD.ink),
        arrow([(_FORTH, 56), (_FORTH, ways[0][1])], FORWARD.stroke),
        arrow([(_FORTH, ways[1][0]), (_FORTH, _COST), (_CACHES - 19, _COST)], FORWARD.stroke),
        *down,
        dots(_FORTH, (gap[0] + gap[1]) / 2),
        *(
            formula(_FORTH + 14, y, label, size=14, fill=FORWARD.ink, anchor="start")
            for y, label in labels
        ),
        circle(_CACHES, _COST, 19, OUTPUT.fill, OUTPUT.stroke),
        formula(_CACHES, _COST, "J", size=18, fill=OUTPUT.ink),
    ]


def _back() -> list[str]:
    """Draw the arrows from the cost up to the gradient of the input."""
    gap = _FIRST + _TALL, _LAST
    ways = [(top + _ACTIVE - _EDGE, top + _LINEAR + _EDGE) for top in (_FIRST, _LAST)]
    ways += [(gap[0] + 18, _FIRST + _ACTIVE + _EDGE), (_LAST + _LINEAR - _EDGE, gap[1] - 18)]
    ways += [(_FIRST + _LINEAR - _EDGE, 57.0)]
    start = [(_CACHES + 19, _COST), (_BACK, _COST), (_BACK, _LAST + _ACTIVE + _EDGE)]
    labels = ((gap[0] + 12, "dA^{[1]}"), (gap[1] - 12, "dA^{[L-1]}"))
    return [
        formula(_SIDE, 45, "dA^{[0]}", size=15, fill=BACKWARD.ink),
        arrow(start, BACKWARD.stroke),
        formula(_BACK - 12, _COST - 24, "dA^{[L]}", size=14, fill=BACKWARD.ink, anchor="end"),
        *(arrow([(_SIDE, begin), (_SIDE, end)], BACKWARD.stroke) for begin, end in ways),
        dots(_SIDE, (gap[0] + gap[1]) / 2),
        *(
            formula(_SIDE - 14, y, label, size=14, fill=BACKWARD.ink, anchor="end")
            for y, label in labels
        ),
    ]
