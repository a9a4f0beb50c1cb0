"""The training loop: initialise once, then forward, cost, backward and update in every step."""

from __future__ import annotations

from figures.drawing import Figure, arrow, box
from figures.lettering import code, formula, words
from figures.palette import BACKWARD, FORWARD, MUTED, OUTPUT, PARAMETERS, STORED, Style

_WIDTH, _HEIGHT = 136.0, 60.0
_LEFT, _MIDDLE, _RIGHT = 214.0, 430.0, 646.0
_UPPER, _LOWER = 78.0, 238.0
_START = 84.0
_NOTED = 158.0


def training_loop() -> Figure:
    """Draw the four parts of a step as a loop, the start on its left, the costs on its right."""
    across, down = _WIDTH / 2, _HEIGHT / 2
    return Figure(
        "training_loop",
        "The training loop",
        "Initialise gives the starting parameters, once. Then every step takes the same way: "
        "forward turns X and the parameters into the predictions AL and keeps the caches, cost "
        "compares AL with Y, backward turns AL, Y and the caches into the gradients, and update "
        "turns the gradients into new parameters, with which the next step begins. The cost is "
        "noted in the steps 0, every, 2 every, and so on.",
        304,
        (
            *_part(_START, _LOWER, "Initialise", "once", PARAMETERS, width=112),
            *_part(_LEFT + 36, _UPPER, "Forward", "predictions", FORWARD),
            *_part(_RIGHT, _UPPER, "Cost", "one number", OUTPUT),
            *_part(_RIGHT, _LOWER, "Backward", "gradients", BACKWARD),
            *_part(_LEFT + 36, _LOWER, "Update", "one step", PARAMETERS),
            arrow([(_LEFT + 36 + across, _UPPER), (_RIGHT - across, _UPPER)], FORWARD.stroke),
            formula(_MIDDLE + 18, _UPPER - 17, "A^{[L]}", fill=FORWARD.ink),
            arrow([(_RIGHT, _UPPER + down), (_RIGHT, _LOWER - down)], OUTPUT.stroke),
            formula(_RIGHT + 12, _NOTED, "A^{[L]}, Y", size=15, fill=OUTPUT.ink, anchor="start"),
            arrow([(_RIGHT - across, _LOWER), (_LEFT + 36 + across, _LOWER)], BACKWARD.stroke),
            formula(_MIDDLE + 18, _LOWER + 18, "dW^{[l]}, db^{[l]}", fill=BACKWARD.ink),
            arrow([(_LEFT + 36, _LOWER - down), (_LEFT + 36, _UPPER + down)], PARAMETERS.stroke),
            formula(_LEFT + 48, _NOTED, "W^{[l]}, b^{[l]}", fill=PARAMETERS.ink, anchor="start"),
            *_around(across, down),
        ),
    )


def _part(
    x: float, y: float, title: str, gives: str, style: Style, *, width: float = _WIDTH
) -> list[str]:
    return [
        box(x, y, width, _HEIGHT, style),
        words(x, y - 11, title, size=15, fill=style.ink, bold=True),
        words(x, y + 12, gives, size=12, fill=MUTED),
    ]


def _around(across: float, down: float) -> list[str]:
    """Draw the input, the start, the caches, and when the cost is noted."""
    forward, start = _LEFT + 36, _START
    return [
        formula(start, _UPPER, "X", size=18, fill=FORWARD.ink),
        arrow([(start + 16, _UPPER), (forward - across, _UPPER)], FORWARD.stroke),
        arrow(
            [(start, _LOWER - down), (start, _NOTED), (forward - 24, _NOTED), (forward - 24, 108)],
            PARAMETERS.stroke,
        ),
        arrow(
            [(forward + across - 12, 108), (_RIGHT - across + 12, _LOWER - down)],
            STORED.stroke,
            dashed=True,
        ),
        words(_MIDDLE + 44, _NOTED - 14, "caches", fill=STORED.ink, anchor="start"),
        words(_RIGHT, 18, "noted in the steps", size=12, fill=MUTED),
        code(_RIGHT, 35, "0, every, ...", size=12, fill=MUTED),
    ]
