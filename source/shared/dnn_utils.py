"""The given activation helpers: sigmoid and ReLU, each with its backward step."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["relu", "relu_backward", "sigmoid", "sigmoid_backward"]

Array = NDArray[Any]


def sigmoid(Z: Array) -> tuple[Array, Array]:
    """Return `(A, cache)`: `A = 1 / (1 + exp(-Z))` of Z's shape, and `Z` itself as the cache."""
    # The exponent is never positive, so that exp cannot overflow however large |Z| is.
    decay = np.exp(-np.abs(Z))
    A = np.where(np.greater_equal(Z, 0), 1.0, decay) / (1.0 + decay)
    return A, Z


def relu(Z: Array) -> tuple[Array, Array]:
    """Return `(A, cache)`: `A = max(0, Z)` of Z's shape, and `Z` itself as the cache."""
    return np.maximum(0, Z), Z


def sigmoid_backward(dA: Array, cache: Array) -> Array:
    """Return `dZ`, of the shape of `dA`, for a sigmoid whose forward step stored `cache` (Z)."""
    A, _ = sigmoid(cache)
    return dA * A * (1.0 - A)


def relu_backward(dA: Array, cache: Array) -> Array:
    """Return `dZ` as a new array shaped like `dA`: `dA` where `cache` (Z) is positive, else 0."""
    return np.where(np.greater(cache, 0), dA, 0.0)
