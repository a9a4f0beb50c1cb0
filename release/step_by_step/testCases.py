"""The published input of every exercise, as fresh arrays at each call.

Numbers come from NumPy's legacy generator, which gives the same stream on every NumPy version.
A generator of our own is seeded each time, so the notebook's global stream is left as it was.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "L_model_backward_test_case",
    "L_model_forward_test_case_2hidden",
    "compute_cost_test_case",
    "initialize_parameters_deep_test_case",
    "initialize_parameters_test_case",
    "linear_activation_backward_test_case",
    "linear_activation_forward_test_case",
    "linear_backward_test_case",
    "linear_forward_test_case",
    "update_parameters_test_case",
]

Array = NDArray[Any]
LinearCache = tuple[Array, Array, Array]
LayerCache = tuple[LinearCache, Array]


def _normals(seed: int, *shapes: tuple[int, int]) -> list[Array]:
    """Draw one array of standard normals per shape, in order, from the stream of `seed`."""
    stream = np.random.RandomState(seed)
    return [stream.randn(*shape) for shape in shapes]


def initialize_parameters_test_case() -> tuple[int, int, int]:
    """Return the layer sizes `n_x, n_h, n_y`."""
    return 3, 2, 1


def initialize_parameters_deep_test_case() -> list[int]:
    """Return `layer_dims`, the layer sizes from the input to the output."""
    return [5, 4, 3]


def linear_forward_test_case() -> tuple[Array, Array, Array]:
    """Return `A (3, 2)`, `W (1, 3)` and `b (1, 1)`."""
    A, W, b = _normals(1, (3, 2), (1, 3), (1, 1))
    return A, W, b


def linear_activation_forward_test_case() -> tuple[Array, Array, Array]:
    """Return `A_prev (3, 2)`, `W (1, 3)` and `b (1, 1)`."""
    A_prev, W, b = _normals(2, (3, 2), (1, 3), (1, 1))
    return A_prev, W, b


def L_model_forward_test_case_2hidden() -> tuple[Array, dict[str, Array]]:
    """Return `X (5, 4)` and the `parameters` of a network with layer sizes 5, 4, 3, 1."""
    X, W1, b1, W2, b2, W3, b3 = _normals(6, (5, 4), (4, 5), (4, 1), (3, 4), (3, 1), (1, 3), (1, 1))
    return X, {"W1": W1, "b1": b1, "W2": W2, "b2": b2, "W3": W3, "b3": b3}


def compute_cost_test_case() -> tuple[Array, Array]:
    """Return the labels `Y (1, 3)` and then the predictions `AL (1, 3)`."""
    Y = np.array([[1, 1, 0]])
    AL = np.array([[0.8, 0.9, 0.4]])
    return Y, AL


def linear_backward_test_case() -> tuple[Array, LinearCache]:
    """Return `dZ (3, 4)` and `cache`: `A_prev (5, 4)`, `W (3, 5)`, `b (3, 1)`."""
    dZ, A_prev, W, b = _normals(1, (3, 4), (5, 4), (3, 5), (3, 1))
    return dZ, (A_prev, W, b)


def linear_activation_backward_test_case() -> tuple[Array, LayerCache]:
    """Return `dA (1, 2)` and `cache`: `((A_prev (3, 2), W (1, 3), b (1, 1)), Z (1, 2))`."""
    dA, A_prev, W, b, Z = _normals(2, (1, 2), (3, 2), (1, 3), (1, 1), (1, 2))
    return dA, ((A_prev, W, b), Z)


def L_model_backward_test_case() -> tuple[Array, Array, tuple[LayerCache, LayerCache]]:
    """Return `AL (1, 2)`, `Y (1, 2)` and the two `caches` of a network with sizes 4, 3, 1."""
    AL, A1, W1, b1, Z1, A2, W2, b2, Z2 = _normals(
        3, (1, 2), (4, 2), (3, 4), (3, 1), (3, 2), (3, 2), (1, 3), (1, 1), (1, 2)
    )
    Y = np.array([[1, 0]])
    return AL, Y, (((A1, W1, b1), Z1), ((A2, W2, b2), Z2))


def update_parameters_test_case() -> tuple[dict[str, Array], dict[str, Array]]:
    """Return `params` and `grads` of a network with layer sizes 4, 3, 1."""
    shapes = (3, 4), (3, 1), (1, 3), (1, 1)
    params = dict(zip(("W1", "b1", "W2", "b2"), _normals(2, *shapes), strict=True))
    grads = dict(zip(("dW1", "db1", "dW2", "db2"), _normals(3, *shapes), strict=True))
    return params, grads
