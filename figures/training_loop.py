"""The training loop: initialise, then forward, cost, backward, update in every iteration."""

from __future__ import annotations

from figures.drawing import Figure, arrow, box
from figures.lettering import code, formula, words
from figures.palette import BACKWARD, FORWARD, MUTED, OUTPUT, PARAMETERS, STORED, Style

_WIDTH, _HEIGHT = 112.0, 56.0
_LEFT, _RIGHT = 82.0, 238.0
_MIDDLE = (_LEFT + _RIGHT) / 2
_TOP, _UPPER, _LOWER = 46.0, 150.0, 292.0
_BETWEEN = (_UPPER + _LOWER) / 2


def training_loop() -> Figure:
    """Draw the four parts of an iteration as a loop, with the start above it."""
    across, down = _WIDTH / 2, _HEIGHT / 2
    return Figure(
        "training_loop",
        "The training loop",
        "Initialise gives the starting parameters, once. Then every iteration takes the same way: "
        "forward turns X and the parameters into the predictions AL and keeps the caches, cost "
        "compares AL with Y, backward turns AL, Y and the caches into the gradients, and update "
        "turns the gradients into new parameters, with which the next iteration begins. The cost "
        "is noted in the iterations 0, every, 2 every, and so on.",
        360,
        (
            *_part(_LEFT - 22, _TOP, "Initialise", "once", PARAMETERS, width=96),
            *_part(_LEFT, _UPPER, "Forward", "predictions", FORWARD),
            *_part(_RIGHT, _UPPER, "Cost", "one number", OUTPUT),
            *_part(_RIGHT, _LOWER, "Backward", "gradients", BACKWARD),
            *_part(_LEFT, _LOWER, "Update", "one step", PARAMETERS),
            arrow([(_LEFT + across, _UPPER), (_RIGHT - across, _UPPER)], FORWARD.stroke),
            formula(_MIDDLE, _UPPER - 16, "A^{[L]}", size=15, fill=FORWARD.ink),
            arrow([(_RIGHT, _UPPER + down), (_RIGHT, _LOWER - down)], OUTPUT.stroke),
            formula(_RIGHT + 8, _BETWEEN, "A^{[L]}, Y", size=15, fill=OUTPUT.ink, anchor="start"),
            arrow([(_RIGHT - across, _LOWER), (_LEFT + across, _LOWER)], BACKWARD.stroke),
            formula(_MIDDLE, _LOWER + 44, "dW^{[l]}, db^{[l]}", size=15, fill=BACKWARD.ink),
            arrow([(_LEFT, _LOWER - down), (_LEFT, _UPPER + down)], PARAMETERS.stroke),
            formula(
                _LEFT - 8, _BETWEEN, "W^{[l]}, b^{[l]}", size=14, fill=PARAMETERS.ink, anchor="end"
            ),
            *_around(across, down),
        ),
    )


def _part(
    x: float, y: float, title: str, gives: str, style: Style, *, width: float = _WIDTH
) -> list[str]:
    return [
        box(x, y, width, _HEIGHT, style),
        words(x, y - 11, title, size=14, fill=style.ink, bold=True),
        words(x, y + 12, gives, size=12, fill=MUTED),
    ]


def _around(across: float, down: float) -> list[str]:
    """Draw the input, the start, the caches, and when the cost is noted."""
    given = _LEFT + across - 14
    return [
        formula(given, _TOP, "X", size=18, fill=FORWARD.ink),
        arrow([(given, _TOP + 14), (given, _UPPER - down)], FORWARD.stroke),
        arrow([(_LEFT - 22, _TOP + down), (_LEFT - 22, _UPPER - down)], PARAMETERS.stroke),
        arrow(
            [(given, _UPPER + down), (_RIGHT - across + 14, _LOWER - down)],
            STORED.stroke,
            dashed=True,
        ),
        words(_MIDDLE + 12, _BETWEEN - 18, "caches", size=12, fill=STORED.ink, anchor="start"),
        words(_RIGHT, _UPPER - 64, "noted in iterations", size=12, fill=MUTED),
        code(_RIGHT, _UPPER - 46, "0, every, ...", size=12, fill=MUTED),
    ]
