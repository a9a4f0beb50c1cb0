"""The path of a gradient through a layer, from the top down."""

from __future__ import annotations

from figures.drawing import Figure, arrow, box, rectangle
from figures.lettering import Formula, code, formula, words
from figures.palette import BACKWARD, FORWARD, MUTED, STORED

_GIVEN, _KEPT_AT = 74.0, 226.0
_START, _ACTIVATION = 54.0, 134.0
_ROWS = (222.0, 314.0, 406.0)
_SPINE, _LINEAR, _WIDE, _TALL = 40.0, 192.0, 232.0, 54.0
_INK, _KEPT = BACKWARD.ink, FORWARD.ink


def gradient_flow() -> Figure:
    """Draw dA going through the activation, then dZ fanning out to the three gradients."""
    return Figure(
        "gradient_flow",
        "Gradients through one layer",
        "From the top down: dA of the layer comes in. With Z from the activation cache it becomes "
        "dZ = dA * g'(Z). From dZ follow dW = dZ times A_prev transposed over m, db = the row sums "
        "of dZ over m, and dA_prev = W transposed times dZ, with A_prev and W from the linear "
        "cache. dW and db go to the update, dA_prev to the layer before.",
        556,
        (*_entry(), *_three(), *_legend()),
    )


def _entry() -> list[str]:
    """Draw the incoming dA, the cached Z and the backward step through the activation."""
    line = (("dZ^{[l]} = dA^{[l]} * g^{[l]}′(", _INK), ("Z^{[l]}", _KEPT), (")", _INK))
    edge = _ACTIVATION - _TALL / 2
    return [
        formula(_GIVEN, 18, "'from layer' l + 1", size=14, fill=MUTED),
        box(_GIVEN, _START, 96, 50, BACKWARD),
        formula(_GIVEN, _START - 11, "dA^{[l]}", fill=_INK),
        formula(_GIVEN, _START + 12, "(n^{[l]}, m)", size=14, fill=MUTED),
        arrow([(_GIVEN, _START + 25), (_GIVEN, edge)], BACKWARD.stroke),
        code(_KEPT_AT, 18, "activation_cache", size=12, fill=MUTED),
        box(_KEPT_AT, _START, 70, 36, STORED),
        formula(_KEPT_AT, _START, "Z^{[l]}", fill=_KEPT),
        arrow([(_KEPT_AT, _START + 18), (_KEPT_AT, edge)], dashed=True),
        box(160, _ACTIVATION, 292, _TALL, BACKWARD),
        formula(160, _ACTIVATION - 11, line, fill=_INK),
        formula(160, _ACTIVATION + 14, "(n^{[l]}, m)", size=14, fill=MUTED),
    ]


def _three() -> list[str]:
    """Draw the three gradients computed from dZ, with what they need and where they go."""
    gradients: tuple[tuple[Formula, str, str, str], ...] = (
        (
            (("dW^{[l]} = dZ^{[l]} ", _INK), ("A^{[l-1] T}", _KEPT), (" / m", _INK)),
            "(n^{[l]}, n^{[l-1]})", "'to the update'", "'uses' A^{[l-1]}",
        ),
        ("db^{[l]} = Σ_{i} dz^{[l](i)} / m", "(n^{[l]}, 1)", "'to the update'", ""),
        (
            (("dA^{[l-1]} = ", _INK), ("W^{[l] T}", _KEPT), (" dZ^{[l]}", _INK)),
            "(n^{[l-1]}, m)", "'to layer' l - 1", "'uses' W^{[l]}",
        ),
    )  # fmt: skip
    left, right = _LINEAR - _WIDE / 2, _LINEAR + _WIDE / 2
    name = formula(_SPINE + 12, _ACTIVATION + 42, "dZ^{[l]}", size=15, fill=_INK, anchor="start")
    pieces = [name]
    for y, (line, shape, to, kept) in zip(_ROWS, gradients, strict=True):
        way = [(_SPINE, _ACTIVATION + _TALL / 2), (_SPINE, y), (left, y)]
        pieces.append(arrow(way, BACKWARD.stroke))
        pieces.append(box(_LINEAR, y, _WIDE, _TALL, BACKWARD))
        pieces.append(formula(_LINEAR, y - 11, line, fill=_INK))
        pieces.append(formula(_LINEAR, y + 14, shape, size=14, fill=MUTED))
        pieces.append(formula(right, y + 38, to, size=14, fill=MUTED, anchor="end"))
        if kept:
            pieces.append(formula(left + 4, y + 38, kept, size=14, fill=_KEPT, anchor="start"))
    return pieces


def _legend() -> list[str]:
    """Say what the colours mean, and from which cache the linear step reads."""
    lines = (
        "kept in the forward pass:",
        "Z in activation_cache,",
        "A of the layer before, W in linear_cache",
    )
    return [
        rectangle(20, 469, 14, 14, BACKWARD.fill, BACKWARD.stroke, radius=3),
        words(42, 476, "a gradient and its shape", size=12, fill=_INK, anchor="start"),
        rectangle(20, 493, 14, 14, STORED.fill, STORED.stroke, radius=3),
        *(
            words(42, 500 + 19 * place, line, size=12, fill=_KEPT, anchor="start")
            for place, line in enumerate(lines)
        ),
    ]
