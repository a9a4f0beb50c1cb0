"""The model of L layers: [LINEAR -> RELU] x (L - 1) -> LINEAR -> SIGMOID."""

from __future__ import annotations

from figures.drawing import (
    Figure,
    arrow,
    box,
    curve_of_relu,
    curve_of_sigmoid,
    dots,
    rectangle,
)
from figures.lettering import code, formula, words
from figures.palette import FORWARD, MUTED, OUTPUT, PARAMETERS, STORED, Style

_HIDDEN, _OUTPUT = 128.0, 320.0  # the middles of the two layers
_CENTRE, _WIDTH, _HEIGHT = 118.0, 208.0, 132.0
_LINEAR, _ACTIVE = 62.0, 174.0
_STEP, _STEP_HEIGHT = 80.0, 44.0
_BACK = 12.0  # from the foremost card of the hidden layers to the hindmost
_LIST, _SLOT, _SLOT_HEIGHT = 279.0, 58.0, 28.0
_FIRST = 74.0  # the middle of the first entry of the list


def l_layer() -> Figure:
    """Draw the hidden layers as a stack of equal cards, then the output layer and the caches."""
    between, row = 217.0, _row(_OUTPUT)
    return Figure(
        "l_layer",
        "A model of L layers",
        "The input X passes L - 1 hidden layers, each a linear step followed by ReLU, then the "
        "output layer, a linear step followed by a sigmoid, which gives the predictions AL. Each "
        "layer l has its own W and b, and leaves a cache at position l - 1 of the list caches.",
        462,
        (
            *(
                box(_CENTRE + by, _HIDDEN + by, _WIDTH, _HEIGHT, FORWARD)
                for by in (_BACK, _BACK / 2)
            ),
            *_layer(_HIDDEN, "'layers' 1 'to' L - 1", "l", FORWARD),
            *_layer(_OUTPUT, "'layer' L", "L", OUTPUT),
            formula(_LIST - 61, 34, "× (L - 1)", size=16),
            formula(_LINEAR - 8, 24, "X (n^{[0]}, m)", anchor="start"),
            arrow([(_LINEAR, 36), (_LINEAR, _row(_HIDDEN) - _STEP_HEIGHT / 2)]),
            arrow(
                [
                    (_ACTIVE, _row(_HIDDEN) + _STEP_HEIGHT / 2),
                    (_ACTIVE, between),
                    (_LINEAR, between),
                    (_LINEAR, row - _STEP_HEIGHT / 2),
                ]
            ),
            formula(_CENTRE + 20, between + 21, "A^{[L-1]}", size=14, fill=FORWARD.ink),
            arrow([(_ACTIVE, row + _STEP_HEIGHT / 2), (_ACTIVE, 400)]),
            formula(_ACTIVE, 414, "A^{[L]} (1, m)", fill=OUTPUT.ink),
            *_caches(),
        ),
    )


def _row(layer: float) -> float:
    """Return the y coordinate of the two steps of a layer."""
    return layer - 6


def _layer(y: float, title: str, index: str, style: Style) -> list[str]:
    curve = curve_of_sigmoid if style is OUTPUT else curve_of_relu
    name = "SIGMOID" if style is OUTPUT else "RELU"
    plain = Style("#ffffff", style.stroke, style.ink, style.strong)
    row, below = _row(y), y + 45
    return [
        box(_CENTRE, y, _WIDTH, _HEIGHT, style),
        formula(_LINEAR + 12, y - 49, title, size=15, fill=style.ink, anchor="start"),
        box(_LINEAR, row, _STEP, _STEP_HEIGHT, plain),
        words(_LINEAR, row - 10, "LINEAR", size=12, fill=style.ink, bold=True),
        formula(_LINEAR, row + 10, "WA + b", size=14, fill=style.ink),
        arrow([(_LINEAR + _STEP / 2, row), (_ACTIVE - _STEP / 2, row)]),
        formula(_CENTRE, row - 13, f"Z^{{[{index}]}}", size=14, fill=style.ink),
        box(_ACTIVE, row, _STEP, _STEP_HEIGHT, plain),
        words(_ACTIVE, row - 10, name, size=12, fill=style.ink, bold=True),
        curve(_ACTIVE, row + 10, style.ink),
        box(_LINEAR, below, 84, 28, PARAMETERS),
        formula(_LINEAR, below, f"W^{{[{index}]}}, b^{{[{index}]}}", size=15, fill=PARAMETERS.ink),
        arrow([(_LINEAR, below - 14), (_LINEAR, row + _STEP_HEIGHT / 2)], PARAMETERS.stroke),
    ]


def _caches() -> list[str]:
    """Draw the list of caches, with arrows from the layers to their entries."""
    places = [_FIRST + _SLOT_HEIGHT * slot for slot in range(5)]
    left, last = _LIST - _SLOT / 2, places[-1] + _SLOT_HEIGHT / 2
    names = ("0", "1", "", "L - 2", "L - 1")
    hidden = _CENTRE + _WIDTH / 2 + _BACK
    return [
        code(_LIST, _FIRST - 26, "caches", size=12),
        *(
            rectangle(
                left, y - _SLOT_HEIGHT / 2, _SLOT, _SLOT_HEIGHT, STORED.fill, STORED.stroke,
                thickness=1.4,
            )
            for y in places
        ),
        *(code(_LIST, y, name, size=12) for y, name in zip(places, names, strict=True) if name),
        dots(_LIST, places[2]),
        *(arrow([(hidden, y), (left, y)], dashed=True) for y in (places[0], places[1], places[3])),
        arrow([(_CENTRE + _WIDTH / 2, _OUTPUT), (_LIST, _OUTPUT), (_LIST, last)], dashed=True),
        formula(160, 443, "'the cache of layer' l 'is entry' l - 1", size=14, fill=MUTED),
    ]  # fmt: skip
