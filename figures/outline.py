"""The outline of the build: ten functions, in the order of a training step."""

from __future__ import annotations

from figures.drawing import Figure, arrow, box, circle, lines
from figures.lettering import code, formula, words
from figures.palette import BACKWARD, FORWARD, MUTED, OUTPUT, PARAMETERS, STORED, Style

Row = tuple[int, str, str]

_HEADER, _ROW, _GAP = 29.0, 36.0, 30.0
_CENTRE, _WIDE, _NARROW = 156.0, 256.0, 154.0
_TOP = 14.0
_LEFT_LANE, _RIGHT_LANE = 14.0, 300.0  # the ways of the loop and of the caches
_PAST = 200.0  # the way of the predictions past the cost

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

_CARDS = (_INITIALISE, _FORWARD, _COST, _BACKWARD, _UPDATE)


def outline() -> Figure:
    """Draw the stages as cards below one another, each with its functions and exercise numbers."""
    return Figure(
        "outline",
        "The ten functions and how they work together",
        "Initialise (exercises 1 and 2) makes the parameters, once. All others happen in every "
        "step. Forward (3 linear step, 4 layer, "
        "5 model) turns them and the input into predictions, and cost (6) judges these. Backward "
        "(7 linear step, 8 layer, 9 model) takes the predictions and the caches of the forward "
        "functions to find the gradients, and update (10) changes the parameters. Then forward "
        "begins again.",
        _end() + 10,
        (
            *_card("Initialise", _INITIALISE, PARAMETERS),
            *_card("Forward", _FORWARD, FORWARD),
            *_card("Cost", _COST, OUTPUT, wide=False),
            *_card("Backward", _BACKWARD, BACKWARD),
            *_card("Update", _UPDATE, PARAMETERS),
            *_between(),
        ),
    )


def _height(rows: tuple[Row, ...]) -> float:
    return _HEADER + _ROW * len(rows) + 6


def _top(rows: tuple[Row, ...]) -> float:
    """Return the upper edge of a card: the cards stand below one another."""
    place = _CARDS.index(rows)
    return _TOP + sum(_height(card) + _GAP for card in _CARDS[:place])


def _end() -> float:
    return _top(_UPDATE) + _height(_UPDATE)


def _card(title: str, rows: tuple[Row, ...], style: Style, *, wide: bool = True) -> list[str]:
    width, top = _WIDE if wide else _NARROW, _top(rows)
    left, height = _CENTRE - _WIDE / 2, _height(rows)
    pieces = [box(left + width / 2, top + height / 2, width, height, style)]
    pieces.append(
        words(left + 14, top + 17, title, size=14, fill=style.ink, anchor="start", bold=True)
    )
    often = "once" if rows is _INITIALISE else "in every step"
    pieces.append(words(left + width - 12, top + 17, often, size=12, fill=MUTED, anchor="end"))
    places = [top + _HEADER + _ROW * (place + 0.5) for place in range(len(rows))]
    if len(rows) == 3:  # each function builds on the function above
        pieces.append(lines([((left + 22, places[0]), (left + 22, places[-1]))], style.stroke))
    for (exercise, name, meaning), y in zip(rows, places, strict=True):
        pieces.append(circle(left + 22, y, 11, "#ffffff", style.stroke))
        pieces.append(words(left + 22, y, str(exercise), size=12, fill=style.ink, bold=True))
        pieces.append(code(left + 40, y - 8, name, size=12, anchor="start"))
        pieces.append(words(left + 40, y + 8, meaning, size=12, fill=MUTED, anchor="start"))
    return pieces


def _between() -> list[str]:
    """Draw what goes from card to card: parameters, predictions, caches, gradients."""
    x, left, right = 80.0, _CENTRE - _WIDE / 2, _CENTRE + _WIDE / 2
    backwards = _top(_BACKWARD)
    below = {each: _top(each) + _height(each) for each in (_INITIALISE, _FORWARD, _BACKWARD)}
    ways = (
        (x, below[_INITIALISE], _top(_FORWARD), "W^{[l]}, b^{[l]}", PARAMETERS),
        (x, below[_FORWARD], _top(_COST), "A^{[L]}", FORWARD),
        (_PAST, below[_FORWARD], backwards, "A^{[L]}", FORWARD),
        (x, below[_BACKWARD], _top(_UPDATE), "dW^{[l]}, db^{[l]}", BACKWARD),
    )
    pieces = []
    for across, start, stop, label, style in ways:
        pieces.append(arrow([(across, start), (across, stop)]))
        pieces.append(
            formula(across + 14, start + _GAP / 2, label, size=14, fill=style.ink, anchor="start")
        )
    forward, backward = _top(_FORWARD) + 60, _top(_BACKWARD) + 60
    update, again = _end() - _height(_UPDATE) / 2, _top(_FORWARD) + 16
    cost = _top(_COST) + _height(_COST) / 2
    lane = [(right, forward), (_RIGHT_LANE, forward), (_RIGHT_LANE, backward), (right, backward)]
    return [
        *pieces,
        arrow(lane, dashed=True),
        words(_RIGHT_LANE - 10, cost, "caches", size=12, fill=STORED.ink, anchor="end"),
        arrow([(left, update), (_LEFT_LANE, update), (_LEFT_LANE, again), (left, again)]),
    ]
