"""The path of a gradient through a layer, from right to left."""

from __future__ import annotations

from figures.drawing import Figure, arrow, box, rectangle
from figures.lettering import Formula, code, formula, words
from figures.palette import BACKWARD, FORWARD, MUTED, STORED

_ROWS = (132.0, 214.0, 296.0)
_MIDDLE = _ROWS[1]
_GIVEN, _ACTIVATION, _LINEAR = 720.0, 542.0, 230.0
_WIDE, _TALL = 220.0, 62.0
_INK, _KEPT = BACKWARD.ink, FORWARD.ink


def gradient_flow() -> Figure:
    """Draw dA going through the activation, then dZ fanning out to the three gradients."""
    return Figure(
        "gradient_flow",
        "Gradients through one layer",
        "From right to left: dA of the layer comes in. With Z from the activation cache it becomes "
        "dZ = dA * g'(Z). From dZ follow dW = dZ times A_prev transposed over m, db = the row sums "
        "of dZ over m, and dA_prev = W transposed times dZ, with A_prev and W from the linear "
        "cache. dW and db go to the update, dA_prev to the layer before.",
        428,
        (*_entry(), *_three(), *_kept(), *_legend()),
    )


def _entry() -> list[str]:
    """Draw the incoming dA and the backward step through the activation."""
    line = (("dZ^{[l]} = dA^{[l]} * g^{[l]}′(", _INK), ("Z^{[l]}", _KEPT), (")", _INK))
    return [
        box(_GIVEN, _MIDDLE, 68, _TALL, BACKWARD),
        formula(_GIVEN, _MIDDLE - 11, "dA^{[l]}", size=17, fill=_INK),
        formula(_GIVEN, _MIDDLE + 15, "(n^{[l]}, m)", size=14, fill=MUTED),
        words(_GIVEN, _MIDDLE + 48, "from layer", fill=MUTED),
        formula(_GIVEN, _MIDDLE + 66, "l + 1", size=15, fill=MUTED),
        arrow([(_GIVEN - 34, _MIDDLE), (_ACTIVATION + _WIDE / 2, _MIDDLE)], BACKWARD.stroke),
        box(_ACTIVATION, _MIDDLE, _WIDE, _TALL, BACKWARD),
        formula(_ACTIVATION, _MIDDLE - 11, line, size=17, fill=_INK),
        formula(_ACTIVATION, _MIDDLE + 15, "(n^{[l]}, m)", size=14, fill=MUTED),
        formula(_ACTIVATION - _WIDE / 2 - 22, _MIDDLE - 16, "dZ^{[l]}", size=15, fill=_INK),
    ]


def _three() -> list[str]:
    """Draw the three gradients computed from dZ, and their destinations."""
    gradients: tuple[tuple[Formula, str], ...] = (
        (
            (("dW^{[l]} = dZ^{[l]} ", _INK), ("A^{[l-1] T}", _KEPT), (" / m", _INK)),
            "(n^{[l]}, n^{[l-1]})",
        ),
        ("db^{[l]} = Σ_{i} dZ^{[l](i)} / m", "(n^{[l]}, 1)"),
        ((("dA^{[l-1]} = ", _INK), ("W^{[l] T}", _KEPT), (" dZ^{[l]}", _INK)), "(n^{[l-1]}, m)"),
    )
    left, right, start = _LINEAR - _WIDE / 2, _LINEAR + _WIDE / 2, _ACTIVATION - _WIDE / 2
    bend = right + 36
    pieces = []
    for y, (line, shape) in zip(_ROWS, gradients, strict=True):
        way = [(start, _MIDDLE), (bend, _MIDDLE), (bend, y), (right, y)]
        pieces.append(arrow([way[0], way[3]] if y == _MIDDLE else way, BACKWARD.stroke))
        pieces.append(box(_LINEAR, y, _WIDE, _TALL, BACKWARD))
        pieces.append(formula(_LINEAR, y - 11, line, size=17, fill=_INK))
        pieces.append(formula(_LINEAR, y + 15, shape, size=14, fill=MUTED))
        pieces.append(arrow([(left, y), (86, y)], BACKWARD.stroke))
    pieces += [words(54, y, "update", fill=MUTED) for y in _ROWS[:2]]
    pieces.append(words(54, _ROWS[2] - 9, "to layer", fill=MUTED))
    pieces.append(formula(54, _ROWS[2] + 9, "l - 1", size=15, fill=MUTED))
    return pieces


def _kept() -> list[str]:
    """Draw the values that the backward steps read from the two caches."""
    top, bottom = 44.0, 384.0
    return [
        *_cached(_ACTIVATION, top, "Z^{[l]}"),
        code(_ACTIVATION + 48, top, "activation_cache", anchor="start", fill=MUTED),
        arrow([(_ACTIVATION, top + 18), (_ACTIVATION, _MIDDLE - _TALL / 2)], dashed=True),
        *_cached(_LINEAR, top, "A^{[l-1]}"),
        code(_LINEAR + 48, top, "linear_cache", anchor="start", fill=MUTED),
        arrow([(_LINEAR, top + 18), (_LINEAR, _ROWS[0] - _TALL / 2)], dashed=True),
        *_cached(_LINEAR, bottom, "W^{[l]}"),
        code(_LINEAR + 48, bottom, "linear_cache", anchor="start", fill=MUTED),
        arrow([(_LINEAR, bottom - 18), (_LINEAR, _ROWS[2] + _TALL / 2)], dashed=True),
    ]


def _cached(x: float, y: float, name: str) -> list[str]:
    return [box(x, y, 76, 36, STORED), formula(x, y, name, size=17, fill=_KEPT)]


def _legend() -> list[str]:
    left = _ACTIVATION - 48
    return [
        rectangle(left, 363, 14, 14, BACKWARD.fill, BACKWARD.stroke, radius=3),
        words(left + 24, 370, "a gradient and its shape", fill=_INK, anchor="start"),
        rectangle(left, 389, 14, 14, STORED.fill, STORED.stroke, radius=3),
        words(left + 24, 396, "kept on the way forward", fill=_KEPT, anchor="start"),
    ]
