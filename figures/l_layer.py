"""The model of L layers: [LINEAR -> RELU] x (L - 1) -> LINEAR -> SIGMOID."""

from __future__ import annotations

from figures.drawing import (
    Figure,
    arrow,
    box,
    brace,
    curve_of_relu,
    curve_of_sigmoid,
    dots,
    rectangle,
)
from figures.lettering import code, formula, words
from figures.palette import FORWARD, MUTED, OUTPUT, PARAMETERS, STORED, Style

_ROW = 124.0  # the y coordinate of the row from X to AL
_HIDDEN, _OUTPUT = 244.0, 554.0
_WIDTH, _HEIGHT = 240.0, 104.0
_STEP, _STEP_HEIGHT, _APART = (
    86.0,
    48.0,
    63.0,
)  # the size of a step, and its distance from the centre of its layer
_CARD = 118.0
_SLOT, _SLOTS = 76.0, 276.0  # an entry in the list of caches: its width and its y coordinate


def l_layer() -> Figure:
    """Draw the hidden layers as a stack of equal cards, then the output layer and the caches."""
    start, last = _HIDDEN - _APART - _STEP / 2, _OUTPUT + _APART + _STEP / 2
    return Figure(
        "l_layer",
        "A model of L layers",
        "The input X passes L - 1 hidden layers, each a linear step followed by ReLU, then the "
        "output layer, a linear step followed by a sigmoid, which gives the predictions AL. Each "
        "layer l has its own W and b, and leaves a cache at position l - 1 of the list caches.",
        334,
        (
            *(box(_HIDDEN + by, _CARD + by, _WIDTH, _HEIGHT, FORWARD) for by in (12, 6)),
            *_layer(_HIDDEN, "'layers' l = 1, …, L - 1", "l", FORWARD),
            *_layer(_OUTPUT, "'layer' L", "L", OUTPUT),
            brace(_HIDDEN - _WIDTH / 2, _HIDDEN + _WIDTH / 2, 54, depth=-10),
            formula(_HIDDEN, 27, "× (L - 1)", size=17),
            formula(40, _ROW, "X", size=18),
            formula(40, _ROW + 26, "(n^{[0]}, m)", size=14, fill=MUTED),
            arrow([(58, _ROW), (start, _ROW)]),
            arrow([(_HIDDEN + _APART + _STEP / 2, _ROW), (_OUTPUT - _APART - _STEP / 2, _ROW)]),
            formula(
                (_HIDDEN + _OUTPUT + 12) / 2, _ROW - 17, "A^{[L-1]}", size=15, fill=FORWARD.ink
            ),
            arrow([(last, _ROW), (716, _ROW)]),
            formula(738, _ROW, "A^{[L]}", size=18, fill=OUTPUT.ink),
            formula(738, _ROW + 26, "(1, m)", size=14, fill=MUTED),
            *_caches(),
        ),
    )


def _layer(x: float, title: str, index: str, style: Style) -> list[str]:
    linear, activation = x - _APART, x + _APART
    curve = curve_of_sigmoid if style is OUTPUT else curve_of_relu
    name = "SIGMOID" if style is OUTPUT else "RELU"
    plain = Style("#ffffff", style.stroke, style.ink, style.strong)
    edge = _ROW + _STEP_HEIGHT / 2
    return [
        box(x, _CARD, _WIDTH, _HEIGHT, style),
        formula(x, 80, title, fill=style.ink),
        box(linear, _ROW, _STEP, _STEP_HEIGHT, plain),
        words(linear, _ROW - 10, "LINEAR", size=12, fill=style.ink, bold=True),
        formula(linear, _ROW + 10, "WA + b", size=14, fill=style.ink),
        arrow([(linear + _STEP / 2, _ROW), (activation - _STEP / 2, _ROW)]),
        formula(x, _ROW - 14, f"Z^{{[{index}]}}", size=14, fill=style.ink),
        box(activation, _ROW, _STEP, _STEP_HEIGHT, plain),
        words(activation, _ROW - 10, name, size=12, fill=style.ink, bold=True),
        curve(activation, _ROW + 10, style.ink),
        box(linear, 214, 92, 32, PARAMETERS),
        formula(linear, 214, f"W^{{[{index}]}}, b^{{[{index}]}}", size=15, fill=PARAMETERS.ink),
        arrow([(linear, 198), (linear, edge)], PARAMETERS.stroke),
    ]


def _caches() -> list[str]:
    """Draw the list of caches, with arrows from the layers to their entries."""
    places = [_OUTPUT + _APART - _SLOT * slot for slot in (4, 3, 2, 1, 0)]
    top, last = _SLOTS - 16, places[-1]
    hidden = (_HIDDEN + _APART, _CARD + _HEIGHT / 2 + 12)
    tip = (places[0] + places[3]) / 2
    return [
        code(places[0] - _SLOT / 2 - 12, _SLOTS, "caches", anchor="end"),
        *(
            rectangle(place - _SLOT / 2, top, _SLOT, 32, STORED.fill, STORED.stroke, thickness=1.4)
            for place in places
        ),
        *(
            code(place, _SLOTS, name)
            for place, name in zip(places, ("0", "1", "", "L - 2", "L - 1"), strict=True)
            if name
        ),
        dots(places[2], _SLOTS),
        brace(places[0] - _SLOT / 2, places[3] + _SLOT / 2, top - 4, depth=-10),
        arrow([hidden, (hidden[0], 214), (tip, 214), (tip, top - 16)], dashed=True),
        arrow([(last, _CARD + _HEIGHT / 2), (last, top)], dashed=True),
        formula(places[2], 312, "'the cache of layer' l 'is entry' l - 1", size=15, fill=MUTED),
    ]
