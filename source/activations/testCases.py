"""The inputs of this workbook, as fresh arrays at each call.

The first part belongs to the four exercises, the second to the ten functions that you may add. The
arrays of the second part are drawn anew every time, from a stream of their own, so the notebook's
random numbers are left as they were.
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
    "relu_backward_test_case",
    "relu_backward_test_case_table",
    "relu_test_case",
    "relu_test_case_table",
    "sigmoid_backward_test_case",
    "sigmoid_backward_test_case_table",
    "sigmoid_test_case",
    "sigmoid_test_case_table",
    "update_parameters_test_case",
]

Array = NDArray[Any]
LinearCache = tuple[Array, Array, Array]
LayerCache = tuple[LinearCache, Array]


def _table_Z() -> Array:
    """Return the `Z (2, 3)` that all tables share: two units, three examples, one exact 0."""
    return np.array([[-2.0, -0.5, 0.0], [0.5, 1.0, 3.0]])


def _table_dA() -> Array:
    """Return the `dA (2, 3)` that both backward tables share."""
    return np.array([[1.0, -2.0, 0.5], [-1.0, 2.0, 3.0]])


# --- The four exercises
# -----------------------------------------------------------------------------


def sigmoid_test_case() -> float:
    """Return `Z`, a single number."""
    return -0.19282691566774998


def sigmoid_test_case_table() -> Array:
    """Return `Z (2, 3)`."""
    return _table_Z()


def relu_test_case() -> Array:
    """Return `Z (1,)`."""
    return np.array([-0.22916360952618312])


def relu_test_case_table() -> Array:
    """Return `Z (2, 3)`."""
    return _table_Z()


def sigmoid_backward_test_case() -> tuple[Array, Array]:
    """Return `dA (1,)` and the cache, `Z (1,)`."""
    return np.array([0.690707054736731]), np.array([1.7260192920596784])


def sigmoid_backward_test_case_table() -> tuple[Array, Array]:
    """Return `dA (2, 3)` and the cache, `Z (2, 3)`."""
    return _table_dA(), _table_Z()


def relu_backward_test_case() -> tuple[Array, Array]:
    """Return `dA (1,)` and the cache, `Z (1,)`."""
    return np.array([0.9157550385590463]), np.array([-0.8093509617462485])


def relu_backward_test_case_table() -> tuple[Array, Array]:
    """Return `dA (2, 3)` and the cache, `Z (2, 3)`."""
    return _table_dA(), _table_Z()


# --- The other ten
# ----------------------------------------------------------------------------------


def _draw(*shapes: tuple[int, int]) -> list[Array]:
    """Draw one array of standard normals per shape."""
    stream = np.random.RandomState()
    return [stream.randn(*shape) for shape in shapes]


def initialize_parameters_test_case() -> tuple[int, int, int]:
    """Return the layer sizes `n_x, n_h, n_y`."""
    return 3, 2, 1


def initialize_parameters_deep_test_case() -> list[int]:
    """Return `layer_dims`, the layer sizes from the input to the output."""
    return [5, 4, 3]


def linear_forward_test_case() -> LinearCache:
    """Return `A (3, 2)`, `W (1, 3)` and `b (1, 1)`."""
    A, W, b = _draw((3, 2), (1, 3), (1, 1))
    return A, W, b


def linear_activation_forward_test_case() -> LinearCache:
    """Return `A_prev (3, 2)`, `W (1, 3)` and `b (1, 1)`."""
    return linear_forward_test_case()


def L_model_forward_test_case_2hidden() -> tuple[Array, dict[str, Array]]:
    """Return `X (5, 4)` and the `parameters` of a network with layer sizes 5, 4, 3, 1."""
    X, *values = _draw((5, 4), (4, 5), (4, 1), (3, 4), (3, 1), (1, 3), (1, 1))
    return X, dict(zip(("W1", "b1", "W2", "b2", "W3", "b3"), values, strict=True))


def compute_cost_test_case() -> tuple[Array, Array]:
    """Return the labels `Y (1, 3)` and then the predictions `AL (1, 3)`."""
    return np.array([[1, 1, 1]]), np.array([[0.8, 0.9, 0.4]])


def linear_backward_test_case() -> tuple[Array, LinearCache]:
    """Return `dZ (1, 2)` and `cache`: `A_prev (3, 2)`, `W (1, 3)`, `b (1, 1)`."""
    (dZ,) = _draw((1, 2))
    return dZ, linear_forward_test_case()


def linear_activation_backward_test_case() -> tuple[Array, LayerCache]:
    """Return `dA (1, 2)` and `cache`: `((A_prev (3, 2), W (1, 3), b (1, 1)), Z (1, 2))`."""
    dA, Z = _draw((1, 2), (1, 2))
    return dA, (linear_forward_test_case(), Z)


def L_model_backward_test_case() -> tuple[Array, Array, tuple[LayerCache, LayerCache]]:
    """Return `AL (1, 2)`, `Y (1, 2)` and the two `caches` of a network with sizes 4, 3, 1."""
    A1, W1, b1, Z1, A2, W2, b2, Z2 = _draw(
        (4, 2), (3, 4), (3, 1), (3, 2), (3, 2), (1, 3), (1, 1), (1, 2)
    )
    AL = np.random.RandomState().uniform(0.1, 0.9, (1, 2))
    return AL, np.array([[1, 0]]), (((A1, W1, b1), Z1), ((A2, W2, b2), Z2))


def update_parameters_test_case() -> tuple[dict[str, Array], dict[str, Array]]:
    """Return `params` and `grads` of a network with layer sizes 4, 3, 1."""
    names, shapes = ("W1", "b1", "W2", "b2"), ((3, 4), (3, 1), (1, 3), (1, 1))
    params = dict(zip(names, _draw(*shapes), strict=True))
    return params, {f"d{name}": values for name, values in zip(names, _draw(*shapes), strict=True)}
