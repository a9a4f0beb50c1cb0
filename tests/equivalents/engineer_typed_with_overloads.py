"""Step by step, fully annotated.

The aliases below are the vocabulary: a ``Matrix`` has one column per example, a ``Column`` is a
bias, caches are nested tuples exactly as the workbook describes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast, get_args, overload

import numpy as np
import numpy.typing as npt

from dnn_utils import relu, relu_backward, sigmoid, sigmoid_backward

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from some_future_package import Tensor  # noqa: F401  (never imported at run time)

Matrix: TypeAlias = npt.NDArray[np.float64]
Column: TypeAlias = npt.NDArray[np.float64]
LinearCache: TypeAlias = tuple[Matrix, Matrix, Column]
Cache: TypeAlias = tuple[LinearCache, Matrix]
Gradients: TypeAlias = tuple[Matrix, Matrix, Column]
Parameters: TypeAlias = dict[str, npt.NDArray[np.float64]]
ActivationName: TypeAlias = Literal["relu", "sigmoid"]

WEIGHT_SCALE: Final[float] = 0.01
HIDDEN: Final[ActivationName] = "relu"
OUTPUT: Final[ActivationName] = "sigmoid"
KNOWN: Final[tuple[str, ...]] = get_args(ActivationName)


def _dense(rows: int, columns: int) -> Matrix:
    return np.multiply(np.random.randn(rows, columns), WEIGHT_SCALE)


def initialize_parameters(n_x: int, n_h: int, n_y: int) -> Parameters:
    """Parameters of a network with one hidden layer."""
    np.random.seed(1)
    W1: Matrix = _dense(n_h, n_x)
    b1: Column = np.zeros((n_h, 1), dtype=np.float64)
    W2: Matrix = _dense(n_y, n_h)
    b2: Column = np.zeros((n_y, 1), dtype=np.float64)
    return dict(W1=W1, b1=b1, W2=W2, b2=b2)


def initialize_parameters_deep(layer_dims: Sequence[int]) -> Parameters:
    """Parameters of a network with ``len(layer_dims) - 1`` layers."""
    np.random.seed(3)
    parameters: Parameters = {}
    l: int
    for l in range(1, len(layer_dims)):
        parameters[f"W{l}"] = _dense(layer_dims[l], layer_dims[l - 1])
        parameters[f"b{l}"] = np.zeros((layer_dims[l], 1), dtype=np.float64)
    return parameters


def linear_forward(A: Matrix, W: Matrix, b: Column) -> tuple[Matrix, LinearCache]:
    """``Z = W A + b``."""
    Z: Matrix = W @ A + b
    cache: LinearCache = (A, W, b)
    return Z, cache


@overload
def linear_activation_forward(
    A_prev: Matrix, W: Matrix, b: Column, activation: Literal["relu"]
) -> tuple[Matrix, Cache]: ...
@overload
def linear_activation_forward(
    A_prev: Matrix, W: Matrix, b: Column, activation: Literal["sigmoid"]
) -> tuple[Matrix, Cache]: ...
def linear_activation_forward(
    A_prev: Matrix, W: Matrix, b: Column, activation: ActivationName
) -> tuple[Matrix, Cache]:
    """A whole layer: the linear step, then the activation."""
    Z, linear_cache = linear_forward(A_prev, W, b)
    A: Matrix
    activation_cache: Matrix
    if activation == "relu":
        A, activation_cache = relu(Z)
    elif activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    else:
        raise ValueError(f"activation must be one of {KNOWN}, not {activation!r}")
    return A, (linear_cache, activation_cache)


def L_model_forward(X: Matrix, parameters: Mapping[str, Any]) -> tuple[Matrix, list[Cache]]:
    """All layers, ``L - 1`` of them with ReLU and the last one with a sigmoid."""
    caches: list[Cache] = []
    A: Matrix = X
    L: int = len(parameters) // 2

    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], HIDDEN)
        caches.append(cache)

    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], OUTPUT)
    caches.append(cache)
    return AL, caches


def compute_cost(AL: Matrix, Y: npt.NDArray[Any]) -> float:
    """Binary cross-entropy, as a Python float."""
    m: int = Y.shape[1]
    total = np.sum(np.log(AL) * Y + np.log1p(-AL) * (1 - Y))
    return cast(float, float(total) / -m)


def linear_backward(dZ: Matrix, cache: LinearCache) -> Gradients:
    """The three gradients of a linear step."""
    A_prev, W, _ = cache
    m: int = A_prev.shape[1]
    dW: Matrix = dZ @ A_prev.T / m
    db: Column = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev: Matrix = W.T @ dZ
    return dA_prev, dW, db


@overload
def linear_activation_backward(
    dA: Matrix, cache: Cache, activation: Literal["relu"]
) -> Gradients: ...
@overload
def linear_activation_backward(
    dA: Matrix, cache: Cache, activation: Literal["sigmoid"]
) -> Gradients: ...
def linear_activation_backward(
    dA: Matrix, cache: Cache, activation: ActivationName
) -> Gradients:
    """Backwards through the activation, then through the linear step."""
    linear_cache, activation_cache = cache
    dZ: Matrix
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    else:
        raise ValueError(f"activation must be one of {KNOWN}, not {activation!r}")
    return linear_backward(dZ, linear_cache)


def L_model_backward(AL: Matrix, Y: npt.NDArray[Any], caches: Sequence[Cache]) -> Parameters:
    """Gradients of the cost with respect to everything."""
    grads: Parameters = {}
    L: int = len(caches)
    Y = Y.reshape(AL.shape)

    dAL: Matrix = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], OUTPUT)
    grads[f"dA{L - 1}"], grads[f"dW{L}"], grads[f"db{L}"] = dA, dW, db

    for l in reversed(range(L - 1)):
        dA, dW, db = linear_activation_backward(grads[f"dA{l + 1}"], caches[l], HIDDEN)
        grads[f"dA{l}"], grads[f"dW{l + 1}"], grads[f"db{l + 1}"] = dA, dW, db

    return grads


def update_parameters(params: Parameters, grads: Parameters, learning_rate: float) -> Parameters:
    """One step of gradient descent; ``params`` itself stays as it is."""
    updated: Parameters = params.copy()
    L: int = len(updated) // 2
    for l in range(L):
        updated[f"W{l + 1}"] = params[f"W{l + 1}"] - learning_rate * grads[f"dW{l + 1}"]
        updated[f"b{l + 1}"] = params[f"b{l + 1}"] - learning_rate * grads[f"db{l + 1}"]
    return updated
