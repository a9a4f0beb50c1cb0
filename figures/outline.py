"""The outline of the build: ten functions, in the order of a training step."""

from __future__ import annotations

from figures.drawing import Figure, arrow, box, circle, lines
from figures.lettering import code, formula, words
from figures.palette import BACKWARD, FORWARD, MUTED, OUTPUT, PARAMETERS, STORED, Style

Row = tuple[int, str, str]

_HEADER = 34.0
_ROW = 48.0
_LEFT, _CENTRE, _RIGHT = 142.0, 442.0, 690.0
_WIDE, _NARROW = 244.0, 140.0
_TOP, _MIDDLE, _BOTTOM = 24.0, 251.0, 478.0

_INITIALISE: tuple[Row, ...] = (
    (1, "initialize_parameters", "for two layers"),
    (2, "initialize_parameters_deep", "for any number of layers"),
)
_FORWARD: tuple[Row, ...] = (
    (3, "linear_forward", "the linear step"),
    (4, "linear_activation_forward", "a whole layer"),
    (5, "L_model_forward", "the whole model"),
)
_COST: tuple[Row, ...] = ((6, "compute_cost", "one number"),)
_BACKWARD: tuple[Row, ...] = (
    (7, "linear_backward", "the linear step"),
    (8, "linear_activation_backward", "a whole layer"),
    (9, "L_model_backward", "the whole model"),
)
_UPDATE: tuple[Row, ...] = ((10, "update_parameters", "one step of descent"),)


def outline() -> Figure:
    """Draw the stages as cards around a loop, each with its functions and exercise numbers."""
    return Figure(
        "outline",
        "The ten functions and how they work together",
        "Initialise (exercises 1 and 2) makes the parameters. Forward (3 linear step, 4 layer, "
        "5 model) turns them and the input into predictions, cost (6) judges these, backward "
        "(7 linear step, 8 layer, 9 model) uses the caches of the forward functions to find the "
        "gradients, and update (10) changes the parameters. Then forward begins again.",
        502,
        (
            *_card("Initialise", _INITIALISE, _LEFT, _TOP, PARAMETERS),
            *_card("Forward", _FORWARD, _CENTRE, _TOP, FORWARD),
            *_card("Cost", _COST, _RIGHT, _MIDDLE - _height(_COST) / 2, OUTPUT),
            *_card("Backward", _BACKWARD, _CENTRE, _BOTTOM - _height(_BACKWARD), BACKWARD),
            *_card("Update", _UPDATE, _LEFT, _BOTTOM - _height(_UPDATE), PARAMETERS),
            *_between(),
        ),
    )


def _height(rows: tuple[Row, ...]) -> float:
    return _HEADER + _ROW * len(rows) + 6


def _card(title: str, rows: tuple[Row, ...], x: float, top: float, style: Style) -> list[str]:
    width = _NARROW if x == _RIGHT else _WIDE
    left, height = x - width / 2, _height(rows)
    pieces = [box(x, top + height / 2, width, height, style)]
    pieces.append(
        words(left + 14, top + 20, title, size=15, fill=style.ink, anchor="start", bold=True)
    )
    places = [top + _HEADER + _ROW * (place + 0.5) for place in range(len(rows))]
    if len(rows) == 3:  # each function builds on the function above
        pieces.append(lines([((left + 24, places[0]), (left + 24, places[-1]))], style.stroke))
    for (exercise, name, meaning), y in zip(rows, places, strict=True):
        pieces.append(circle(left + 24, y, 11, "#ffffff", style.stroke))
        pieces.append(words(left + 24, y, str(exercise), size=12, fill=style.ink, bold=True))
        pieces.append(code(left + 42, y - 8, name, size=12, anchor="start"))
        pieces.append(words(left + 42, y + 9, meaning, size=12, fill=MUTED, anchor="start"))
    return pieces


def _between() -> tuple[str, ...]:
    """Draw the values passed between cards: parameters, predictions, caches, gradients."""
    forward, backward = _TOP + _height(_FORWARD) / 2, _BOTTOM - _height(_BACKWARD) / 2
    update, cost = _BOTTOM - _height(_UPDATE), _height(_COST) / 2
    left, right = _CENTRE - _WIDE / 2, _CENTRE + _WIDE / 2
    bend = (_LEFT + _WIDE / 2 + left) / 2
    return (
        box(_LEFT, _MIDDLE, 132, 48, STORED),
        words(_LEFT, _MIDDLE - 11, "parameters", fill=STORED.ink),
        formula(_LEFT, _MIDDLE + 10, "W^{[l]}, b^{[l]}", size=15, fill=STORED.ink),
        arrow([(_LEFT, _TOP + _height(_INITIALISE)), (_LEFT, _MIDDLE - 24)]),
        words(_LEFT + 12, 194, "once", size=12, fill=MUTED, anchor="start"),
        arrow([(_LEFT, update), (_LEFT, _MIDDLE + 24)]),
        words(_LEFT + 12, 332, "in every step of training", size=12, fill=MUTED, anchor="start"),
        arrow([(_LEFT + 66, _MIDDLE), (bend, _MIDDLE), (bend, forward), (left, forward)]),
        arrow([(right, forward), (_RIGHT, forward), (_RIGHT, _MIDDLE - cost)]),
        formula(_RIGHT - 58, forward - 15, "A^{[L]}", fill=FORWARD.ink),
        arrow([(_RIGHT, _MIDDLE + cost), (_RIGHT, backward), (right, backward)]),
        formula(_RIGHT - 58, backward + 17, "dA^{[L]}", fill=BACKWARD.ink),
        arrow(
            [(_CENTRE, _TOP + _height(_FORWARD)), (_CENTRE, _BOTTOM - _height(_BACKWARD))],
            dashed=True,
        ),
        words(_CENTRE + 12, _MIDDLE, "caches", fill=STORED.ink, anchor="start"),
        arrow([(left, update + 47), (_LEFT + _WIDE / 2, update + 47)]),
        formula((left + _LEFT + _WIDE / 2) / 2, update + 28, "dW, db", size=13, fill=BACKWARD.ink),
    )
