"""The published inputs of `step_by_step`.

This module has inputs only. Their expected outputs are in `fixtures.h5`. The recipes use NumPy's
frozen legacy generator, so they give the same numbers everywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.content.recipes import Array, Functions, Published, Stream


def published(exercise: str, functions: Functions) -> list[Published]:
    """Return the published inputs of an exercise."""
    further = _THREE_LAYERS.get(exercise)
    return [*_PUBLISHED[exercise](), *([further(functions)] if further else [])]


def _draw(seed: int, *shapes: tuple[int, ...]) -> list[Array]:
    stream = Stream(seed)
    return [stream.randn(*shape) for shape in shapes]


def _published_linear_forward() -> list[Published]:
    return [
        Published("fixture", "A(3,2), W(1,3), b(1,1)", 1, tuple(_draw(1, (3, 2), (1, 3), (1, 1)))),
        # With several units, one bias for all of them is wrong.
        Published(
            "fixture_two_units",
            "A(3,4), W(2,3), b(2,1)",
            4,
            tuple(_draw(4, (3, 4), (2, 3), (2, 1))),
        ),
    ]


def _published_linear_activation_forward() -> list[Published]:
    recipe = "A_prev(3,2), W(1,3), b(1,1)"
    return [
        Published(f"fixture_{name}", recipe, 2, (*_draw(2, (3, 2), (1, 3), (1, 1)), name))
        for name in ("sigmoid", "relu")
    ]


def _published_L_model_forward() -> list[Published]:
    recipe = "X(5,4), W1(4,5), b1(4,1), W2(3,4), b2(3,1), W3(1,3), b3(1,1)"
    X, *rest = _draw(6, (5, 4), (4, 5), (4, 1), (3, 4), (3, 1), (1, 3), (1, 1))
    names = ("W1", "b1", "W2", "b2", "W3", "b3")
    return [Published("fixture", recipe, 6, (X, dict(zip(names, rest, strict=True))))]


def _published_compute_cost() -> list[Published]:
    args = (np.array([[0.8, 0.9, 0.4]]), np.array([[1, 1, 0]]))
    return [Published("fixture", "AL = [[0.8, 0.9, 0.4]], Y = [[1, 1, 0]]", None, args)]


def _published_linear_backward() -> list[Published]:
    dZ, *cache = _draw(1, (3, 4), (5, 4), (3, 5), (3, 1))
    recipe = "dZ(3,4), A_prev(5,4), W(3,5), b(3,1)"
    return [Published("fixture", recipe, 1, (dZ, tuple(cache)))]


def _published_linear_activation_backward() -> list[Published]:
    recipe = "dA(1,2), A_prev(3,2), W(1,3), b(1,1), Z(1,2)"
    cases = []
    for name in ("sigmoid", "relu"):
        dA, A_prev, W, b, Z = _draw(2, (1, 2), (3, 2), (1, 3), (1, 1), (1, 2))
        cases.append(Published(f"fixture_{name}", recipe, 2, (dA, ((A_prev, W, b), Z), name)))
    return cases


def _published_L_model_backward() -> list[Published]:
    recipe = "AL(1,2); A1(4,2), W1(3,4), b1(3,1), Z1(3,2), A2(3,2), W2(1,3), b2(1,1), Z2(1,2)"
    AL, A1, W1, b1, Z1, A2, W2, b2, Z2 = _draw(
        3, (1, 2), (4, 2), (3, 4), (3, 1), (3, 2), (3, 2), (1, 3), (1, 1), (1, 2)
    )
    caches = (((A1, W1, b1), Z1), ((A2, W2, b2), Z2))
    args = (AL, np.array([[1, 0]]), caches)
    return [Published("fixture", recipe, 3, args, remark=_DRAWN_ARRAYS)]


def _published_update_parameters() -> list[Published]:
    shapes = ((3, 4), (3, 1), (1, 3), (1, 1))
    names = ("W1", "b1", "W2", "b2")
    params = dict(zip(names, _draw(2, *shapes), strict=True))
    grads = dict(zip([f"d{name}" for name in names], _draw(3, *shapes), strict=True))
    recipe = "seed 2: W1(3,4), b1(3,1), W2(1,3), b2(1,1); seed 3: their gradients; rate 0.1"
    return [Published("fixture", recipe, 2, (params, grads, 0.1))]


_DRAWN_ARRAYS = (
    "The arrays of this example are drawn at random; they do not come from a forward pass."
)


def _three_layers(functions: Functions) -> tuple[Any, ...]:
    """Return AL, Y, caches and parameters of the network that `L_model_forward` publishes."""
    X, parameters = _published_L_model_forward()[0].args
    AL, caches = functions["L_model_forward"](X, parameters)
    return AL, np.array([[1, 0, 1, 0]]), caches, parameters


def _three_layers_backward(functions: Functions) -> Published:
    AL, Y, caches, _parameters = _three_layers(functions)
    recipe = "the forward pass of the published example of L_model_forward; Y = [[1, 0, 1, 0]]"
    return Published("fixture_three_layers", recipe, None, (AL, Y, caches), computed=True)


def _three_layers_update(functions: Functions) -> Published:
    *backward, parameters = _three_layers(functions)
    grads = functions["L_model_backward"](*backward)
    recipe = "the same three layers, with the gradients of L_model_backward; rate 0.5"
    return Published("fixture_three_layers", recipe, None, (parameters, grads, 0.5), computed=True)


_THREE_LAYERS: dict[str, Callable[[Functions], Published]] = {
    "L_model_backward": _three_layers_backward,
    "update_parameters": _three_layers_update,
}
_PUBLISHED: dict[str, Callable[[], list[Published]]] = {
    "initialize_parameters": lambda: [Published("fixture", "n_x=3, n_h=2, n_y=1", None, (3, 2, 1))],
    "initialize_parameters_deep": lambda: [
        Published("fixture", "layer_dims=[5, 4, 3]", None, ([5, 4, 3],))
    ],
    "linear_forward": _published_linear_forward,
    "linear_activation_forward": _published_linear_activation_forward,
    "L_model_forward": _published_L_model_forward,
    "compute_cost": _published_compute_cost,
    "linear_backward": _published_linear_backward,
    "linear_activation_backward": _published_linear_activation_backward,
    "L_model_backward": _published_L_model_backward,
    "update_parameters": _published_update_parameters,
}
