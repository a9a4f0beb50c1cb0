"""The reference functions of `activations`: a correct implementation of each exercise.

They work elementwise on arrays of any shape. `sigmoid_backward` looks `sigmoid` up in this module,
as the exercise does, so `chainrule fixtures` can record the call.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def sigmoid(Z: Array) -> tuple[Array, Array]:
    """Return `1 / (1 + exp(-Z))`, of Z's shape, and `Z` as the cache."""
    # tanh cannot overflow: sigmoid(z) = (1 + tanh(z / 2)) / 2.
    return 0.5 * (1 + np.tanh(0.5 * Z)), Z


def relu(Z: Array) -> tuple[Array, Array]:
    """Return `max(0, Z)`, of Z's shape, and `Z` as the cache."""
    return np.maximum(0, Z), Z


def sigmoid_backward(dA: Array, cache: Array) -> Array:
    """Return the gradient with respect to Z, with dA's shape: dA times the sigmoid's derivative."""
    s, _ = sigmoid(cache)
    return dA * s * (1 - s)


def relu_backward(dA: Array, cache: Array) -> Array:
    """Return a new array: `dA` where the cache (Z) is positive, and 0 elsewhere."""
    return np.where(cache > 0, dA, 0.0)
