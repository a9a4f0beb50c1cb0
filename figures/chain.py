"""The chain rule on two small layers and one example, forward and back, step by step.

The numbers are those of the section on the chain rule (`figures/chain_by_hand.py`).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from figures.drawing import Figure, arrow, box, rectangle
from figures.interactive import Interactive, group
from figures.lettering import words
from figures.palette import BACKWARD, FORWARD, OUTPUT, PARAMETERS, Style

Array = NDArray[np.float64]

X = np.array([[2.0], [1.0]])
Y = 1.0
W1 = np.array([[1.0, 1.0], [2.0, -1.0]])
B1 = np.array([[1.0], [-1.0]])
W2 = np.array([[2.0, -4.0]])
B2 = np.array([[0.0]])
RATE = 0.01

_CENTRE, _WIDE = 160.0, 84.0
_START, _EDGE, _STEP = 36.0, 38.0, 30.0
_TALL_1, _TALL_2 = 90.0, 60.0
_LINE = 17.0


@dataclass(frozen=True)
class Pass:
    """Every value and every gradient of one pass forward and back."""

    z1: Array
    a1: Array
    z2: Array
    a2: Array
    loss: float
    da2: Array
    dz2: Array
    dw2: Array
    db2: Array
    da1: Array
    dz1: Array
    dw1: Array
    db1: Array
    dx: Array
    after: float  # the loss after one step of gradient descent


def one_pass() -> Pass:
    """Compute the pass of the example."""
    z1 = W1 @ X + B1
    a1 = np.maximum(0, z1)
    z2 = W2 @ a1 + B2
    a2 = 1 / (1 + np.exp(-z2))
    da2 = -Y / a2 + (1 - Y) / (1 - a2)
    dz2 = da2 * a2 * (1 - a2)
    da1 = W2.T @ dz2
    dz1 = da1 * (z1 > 0)
    dw2, db2, dw1, db1 = dz2 @ a1.T, dz2, dz1 @ X.T, dz1
    hidden = np.maximum(0, (W1 - RATE * dw1) @ X + B1 - RATE * db1)
    moved = (W2 - RATE * dw2) @ hidden + B2 - RATE * db2
    after = float(np.log1p(np.exp(-moved)).item())
    loss = -float(np.log(a2).item())
    dx = W1.T @ dz1
    return Pass(z1, a1, z2, a2, loss, da2, dz2, dw2, db2, da1, dz1, dw1, db1, dx, after)


def chain() -> Figure:
    """Draw the whole pass: values at the left of the chain, gradients at its right."""
    labels = [piece for step, own in _labels() for piece in own if step]
    start = [piece for step, own in _labels() for piece in own if not step]
    return Figure(
        "chain",
        "The chain rule on two layers and one example",
        _description(),
        _places()["end"] + 14,
        (*_nodes(), *start, *labels),
    )


def moving_chain() -> Interactive:
    """Return the same chain with buttons that go through it step by step."""
    body = [group(tuple(_marks()), "marks", ""), *_nodes()]
    for step, pieces in _labels():
        body.append(group(tuple(pieces), "step", step) if step else "\n".join(pieces))
    buttons = "".join(
        f'<button type="button">{name}</button>'
        for name in ("Step back", "Step forward", "Start again")
    )
    controls = f'<div class="buttons">{buttons}</div>'
    return Interactive(chain(), tuple(body), controls, "chain.js", {"steps": _sentences()})


def _number(value: float) -> str:
    return f"{round(float(value), 3) + 0.0:g}".replace("-", "−")


def _vector(array: Array) -> str:
    """Write a column or a row as NumPy does, in one line; a single number without brackets.

    >>> _vector(np.array([[4.0], [2.0]])), _vector(np.array([[4.0, 2.0]])), _vector(np.eye(1))
    ('[[4], [2]]', '[[4, 2]]', '1')
    """
    if array.size == 1:
        return _number(array.item())
    rows = [f"[{', '.join(map(_number, row))}]" for row in array]
    return f"[{', '.join(rows)}]"


def _rows(matrix: Array) -> list[str]:
    rows = [f"[{', '.join(map(_number, row))}]" for row in matrix]
    return [f"[{rows[0]},", f"\u00a0{rows[1]}]"]


def _places() -> dict[str, float]:
    """Return the middle of each edge and of each node, from the top down."""
    places, y = {}, _START
    for name, height in (
        ("x", _EDGE), ("linear 1", _TALL_1), ("z1", _EDGE), ("relu", _STEP), ("a1", _EDGE),
        ("linear 2", _TALL_2), ("z2", _EDGE), ("sigmoid", _STEP), ("a2", _EDGE), ("loss", _STEP),
    ):  # fmt: skip
        places[name] = y + height / 2
        y += height
    places["end"] = y + _EDGE - 6
    places["result"] = y + _EDGE / 2
    return places


def _nodes() -> list[str]:
    """Draw the operations, and the heads of the two sides."""
    at = _places()
    named: tuple[tuple[str, str, float, Style], ...] = (
        ("linear 1", "LINEAR", _TALL_1, FORWARD), ("relu", "RELU", _STEP, FORWARD),
        ("linear 2", "LINEAR", _TALL_2, FORWARD), ("sigmoid", "SIGMOID", _STEP, FORWARD),
        ("loss", "LOSS", _STEP, OUTPUT),
    )  # fmt: skip
    return [
        words(14, 20, "values", anchor="start", bold=True, fill=FORWARD.ink),
        words(306, 20, "gradients", anchor="end", bold=True, fill=BACKWARD.ink),
        arrow([(74, 11), (74, 29)], FORWARD.stroke, thickness=2),
        arrow([(220, 29), (220, 11)], BACKWARD.stroke, thickness=2),
        *(
            piece
            for place, name, height, style in named
            for piece in (
                box(_CENTRE, at[place], _WIDE, height, style),
                words(_CENTRE, at[place], name, size=12, bold=True, fill=style.ink),
            )
        ),
    ]


def _left(y: float, text: str, style: Style = FORWARD) -> str:
    return words(14, y, text, anchor="start", size=12, fill=style.ink)


def _right(y: float, text: str) -> str:
    return words(306, y, text, anchor="end", size=12, fill=BACKWARD.ink)


def _labels() -> list[tuple[int, list[str]]]:
    """Return what each step adds to the drawing; what is there from the start has the number 0."""
    at, p = _places(), one_pass()
    first, second = at["linear 1"], at["linear 2"]
    start = [
        _left(at["x"], f"x = {_vector(X)}"),
        _left(first - 1.5 * _LINE, "W1", PARAMETERS),
        *(
            _left(first + place * _LINE, row, PARAMETERS)
            for place, row in zip((-0.5, 0.5), _rows(W1), strict=True)
        ),
        _left(first + 1.5 * _LINE, f"b1 = {_vector(B1)}", PARAMETERS),
        _left(second - 0.5 * _LINE, f"W2 = {_vector(W2)}", PARAMETERS),
        _left(second + 0.5 * _LINE, f"b2 = {_vector(B2)}", PARAMETERS),
        _left(at["loss"], f"y = {_number(Y)}", PARAMETERS),
        _down("x"),
    ]
    return [
        (0, start),
        (1, [_left(at["z1"], f"z1 = {_vector(p.z1)}"), _down("z1")]),
        (2, [_left(at["a1"], f"a1 = {_vector(p.a1)}"), _down("a1")]),
        (3, [_left(at["z2"], f"z2 = {_vector(p.z2)}"), _down("z2")]),
        (4, [_left(at["a2"], f"a2 = {_vector(p.a2)}"), _down("a2")]),
        (5, [_left(at["result"], f"loss = {_number(p.loss)}"), _down("result")]),
        (6, [_right(at["a2"], f"da2 = {_vector(p.da2)}"), _up("a2")]),
        (7, [_right(at["z2"], f"dz2 = {_vector(p.dz2)}"), _up("z2")]),
        (
            8,
            [
                _right(second - _LINE, "dW2"),
                _right(second, _vector(p.dw2)),
                _right(second + _LINE, f"db2 = {_vector(p.db2)}"),
            ],
        ),
        (9, [_right(at["a1"], f"da1 = {_vector(p.da1)}"), _up("a1")]),
        (10, [_right(at["z1"], f"dz1 = {_vector(p.dz1)}"), _up("z1")]),
        (
            11,
            [
                _right(first - 2 * _LINE, "dW1"),
                *(
                    _right(first + place * _LINE, row)
                    for place, row in zip((-1, 0), _rows(p.dw1), strict=True)
                ),
                _right(first + _LINE, "db1"),
                _right(first + 2 * _LINE, _vector(p.db1)),
            ],
        ),
        (12, [_right(at["x"], f"dx = {_vector(p.dx)}"), _up("x")]),
    ]


def _down(place: str) -> str:
    y = _places()[place]
    x = _CENTRE - 9
    return arrow([(x, y - _EDGE / 2 + 2), (x, y + _EDGE / 2 - 2)], FORWARD.stroke, thickness=2)


def _up(place: str) -> str:
    y = _places()[place]
    x = _CENTRE + 9
    return arrow([(x, y + _EDGE / 2 - 2), (x, y - _EDGE / 2 + 2)], BACKWARD.stroke, thickness=2)


def _marks() -> list[str]:
    """Draw a background for what each step adds; the script shows that of the current step."""
    at = _places()
    pieces = []
    forward = ("z1", "a1", "z2", "a2", "result")
    backward = ("a2", "z2", "linear 2", "a1", "z1", "linear 1", "x")
    for step, place in enumerate((*forward, *backward), start=1):
        tall = {"linear 1": _TALL_1, "linear 2": _TALL_2}.get(place, 22)
        left, style = (8, FORWARD) if step <= len(forward) else (208, BACKWARD)
        mark = rectangle(left, at[place] - tall / 2, 104, tall, style.strong, style.stroke)
        pieces.append(mark.replace("<rect ", f'<rect data-mark="{step}" hidden=""  ', 1))
    return pieces


def _sentences() -> list[str]:
    p = one_pass()
    n, v = _number, _vector
    return [
        f"Forward, then back. The example is x = {v(X)} with the label y = {n(Y)}.",
        f"Forward through the linear step: z1 = W1 x + b1 = {v(p.z1)}. The first entry is "
        f"1 · 2 + 1 · 1 + 1 = 4, the second 2 · 2 + (−1) · 1 − 1 = 2.",
        f"Forward through ReLU: a1 = {v(p.a1)}. Both are positive, so ReLU keeps them.",
        f"Forward through the second linear step: z2 = W2 a1 + b2 = "
        f"2 · 4 + (−4) · 2 + 0 = {v(p.z2)}.",
        f"Forward through the sigmoid: a2 = {v(p.a2)}. The network is undecided.",
        f"The loss: −log(a2) = {n(p.loss)}, since the label is 1. Now the backward pass begins.",
        f"Back through the loss: da2 = −y / a2 = −1 / 0.5 = {v(p.da2)}.",
        f"Back through the sigmoid, whose slope is a2 (1 − a2) = 0.25: dz2 = −2 · 0.25 = "
        f"{v(p.dz2)}. The same as a2 − y.",
        f"Back to the parameters of layer 2: dW2 = dz2 · a1 (transposed) = {v(p.dw2)}, and "
        f"db2 = dz2 = {v(p.db2)}.",
        f"Back to the inputs of layer 2: da1 = W2 (transposed) · dz2 = {v(p.da1)}. "
        f"Each unit of layer 1 hears back through its own weight.",
        f"Back through ReLU: dz1 = {v(p.dz1)}. Both z were positive, so everything comes through; "
        f"where z is negative, a 0 would stand.",
        f"Back to the parameters of layer 1: dW1 = dz1 · x (transposed), with the rows "
        f"[{n(p.dw1[0, 0])}, {n(p.dw1[0, 1])}] and [{n(p.dw1[1, 0])}, {n(p.dw1[1, 1])}], and "
        f"db1 = dz1 = {v(p.db1)}.",
        f"Back to the input: dx = W1 (transposed) · dz1 = {v(p.dx)}. Layer 1 has no layer before "
        f"it, so nobody needs this one. A step against all gradients, with the learning rate "
        f"{n(RATE)}, lowers the loss from {n(p.loss)} to {n(p.after)}.",
    ]


def _description() -> str:
    p = one_pass()
    v = _vector
    return (
        f"From the top down: x = {v(X)}, LINEAR, z1 = {v(p.z1)}, RELU, a1 = {v(p.a1)}, LINEAR, "
        f"z2 = {v(p.z2)}, SIGMOID, a2 = {v(p.a2)}, LOSS {_number(p.loss)}. At the right, from the "
        f"bottom up, the gradients: da2 = {v(p.da2)}, dz2 = {v(p.dz2)}, dW2 = {v(p.dw2)}, "
        f"db2 = {v(p.db2)}, da1 = {v(p.da1)}, dz1 = {v(p.dz1)}, db1 = {v(p.db1)}, dx = {v(p.dx)}."
    ).replace("−", "-")
