"""The reference functions of `step_by_step`: a correct implementation of each exercise.

Each column is an example: `X` is (n_0, m), `Wl` is (n_l, n_{l-1}), `bl` is (n_l, 1), `Zl` and `Al`
are (n_l, m). The functions look each other up in this module, as the exercises do, so
`chainrule fixtures` can record the calls.
"""

from __future__ import annotations

from typing import Any

import numpy as np

Array = np.ndarray
Parameters = dict[str, Array]


def initialize_parameters(n_x: int, n_h: int, n_y: int) -> Parameters:
    """Draw small weights for a network with one hidden layer: W1 (n_h, n_x) and W2 (n_y, n_h)."""
    np.random.seed(1)
    w1 = np.random.randn(n_h, n_x) * 0.01
    w2 = np.random.randn(n_y, n_h) * 0.01
    return {"W1": w1, "b1": np.zeros((n_h, 1)), "W2": w2, "b2": np.zeros((n_y, 1))}


def initialize_parameters_deep(layer_dims: list[int]) -> Parameters:
    """Draw small weights for a network; `layer_dims` counts the units, input layer first."""
    np.random.seed(3)
    parameters = {}
    for layer in range(1, len(layer_dims)):
        rows, columns = layer_dims[layer], layer_dims[layer - 1]
        parameters[f"W{layer}"] = np.random.randn(rows, columns) * 0.01
        parameters[f"b{layer}"] = np.zeros((rows, 1))
    return parameters


def linear_forward(A: Array, W: Array, b: Array) -> tuple[Array, tuple[Array, Array, Array]]:
    """Return `Z = W A + b`, shape (n_l, m), and the cache `(A, W, b)`."""
    return W @ A + b, (A, W, b)


def linear_activation_forward(
    A_prev: Array, W: Array, b: Array, activation: str
) -> tuple[Array, tuple[Any, Array]]:
    """Return the activations of a layer, shape (n_l, m), and the cache `(linear_cache, Z)`."""
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation not in ("sigmoid", "relu"):
        raise NotImplementedError(activation)
    A = _sigmoid(Z) if activation == "sigmoid" else np.maximum(0, Z)
    return A, (linear_cache, Z)


def L_model_forward(X: Array, parameters: Parameters) -> tuple[Array, list[Any]]:
    """Run ReLU layers and a sigmoid output layer; return `AL`, shape (n_L, m), and all caches."""
    caches = []
    A = X
    layers = len(parameters) // 2
    for layer in range(1, layers + 1):
        activation = "sigmoid" if layer == layers else "relu"
        A, cache = linear_activation_forward(
            A, parameters[f"W{layer}"], parameters[f"b{layer}"], activation
        )
        caches.append(cache)
    return A, caches


def compute_cost(AL: Array, Y: Array) -> Array:
    """Return the mean binary cross-entropy over the examples as an array of shape ()."""
    m = Y.shape[1]
    losses = Y * np.log(AL) + (1 - Y) * np.log(1 - AL)
    return np.asarray(-np.sum(losses) / m)


def linear_backward(dZ: Array, cache: tuple[Array, Array, Array]) -> tuple[Array, Array, Array]:
    """Return the gradients of the cost with respect to the layer's input, weights and bias."""
    A_prev, W, _b = cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    return W.T @ dZ, dW, db


def linear_activation_backward(
    dA: Array, cache: tuple[Any, Array], activation: str
) -> tuple[Array, Array, Array]:
    """Backpropagate through the activation, then through the linear step."""
    linear_cache, Z = cache
    if activation == "sigmoid":
        s = _sigmoid(Z)
        dZ = dA * s * (1 - s)
    elif activation == "relu":
        dZ = np.where(Z > 0, dA, 0.0)
    else:
        raise NotImplementedError(activation)
    return linear_backward(dZ, linear_cache)


def L_model_backward(AL: Array, Y: Array, caches: list[Any]) -> dict[str, Array]:
    """Return `dA{l-1}`, `dW{l}` and `db{l}` of every layer l."""
    layers = len(caches)
    Y = Y.reshape(AL.shape)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    grads = {}
    for layer in range(layers, 0, -1):
        activation = "sigmoid" if layer == layers else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[layer - 1], activation)
        grads[f"dA{layer - 1}"], grads[f"dW{layer}"], grads[f"db{layer}"] = dA, dW, db
    return grads


def update_parameters(
    params: Parameters, grads: dict[str, Array], learning_rate: float
) -> Parameters:
    """Return the parameters after a step of gradient descent, as new arrays."""
    parameters = dict(params)
    for layer in range(1, len(params) // 2 + 1):
        for kind in ("W", "b"):
            key = f"{kind}{layer}"
            parameters[key] = params[key] - learning_rate * grads[f"d{key}"]
    return parameters


def _sigmoid(Z: Array) -> Array:
    # The exponents are never positive, so exp cannot overflow. The given helper computes the same
    # numbers to the last bit.
    A: Array = np.exp(np.minimum(Z, 0)) / (1 + np.exp(-np.abs(Z)))
    return A
