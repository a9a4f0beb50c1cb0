"""Activations are members of an enum, and decisions are `match` statements (Python 3.10+)."""

from enum import Enum, unique

import numpy as np
from dnn_utils import relu, relu_backward, sigmoid, sigmoid_backward


@unique
class Activation(Enum):
    RELU = "relu"
    SIGMOID = "sigmoid"

    @classmethod
    def of(cls, l: int, L: int) -> "Activation":
        """The activation of layer l out of L."""
        return cls.SIGMOID if l == L else cls.RELU

    def forward(self, Z):
        match self:
            case Activation.RELU:
                return relu(Z)
            case Activation.SIGMOID:
                return sigmoid(Z)

    def backward(self, dA, Z):
        match self:
            case Activation.RELU:
                return relu_backward(dA, Z)
            case Activation.SIGMOID:
                return sigmoid_backward(dA, Z)


def weights(*sizes):
    match sizes:
        case () | (_,):
            return []
        case before, after, *rest:
            W = np.random.randn(after, before) * 0.01
            return [(W, np.zeros((after, 1))), *weights(after, *rest)]


def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    match weights(n_x, n_h, n_y):
        case [(W1, b1), (W2, b2)]:
            return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
        case other:
            raise AssertionError(f"two layers expected, got {len(other)}")


def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    result = {}
    for l, (W, b) in enumerate(weights(*layer_dims), 1):
        result |= {f"W{l}": W, f"b{l}": b}
    return result


def linear_forward(A, W, b):
    return np.matmul(W, A) + b, (A, W, b)


def linear_activation_forward(A_prev, W, b, activation):
    """`activation` is "relu" or "sigmoid", or the member of the enum."""
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = Activation(activation).forward(Z)
    return A, (linear_cache, activation_cache)


def L_model_forward(X, parameters):
    A, caches, L = X, [], len(parameters) // 2
    for l in range(1, L + 1):
        W, b = parameters[f"W{l}"], parameters[f"b{l}"]
        A, cache = linear_activation_forward(A, W, b, Activation.of(l, L))
        caches += [cache]
    return A, caches


def compute_cost(AL, Y):
    match Y.shape:
        case (1, m):
            pass
        case (m,):
            Y = Y[np.newaxis]
        case shape:
            raise ValueError(f"labels of shape {shape}")
    return np.squeeze(-1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)))


def linear_backward(dZ, cache):
    match cache:
        case [A_prev, W, _]:
            m = A_prev.shape[1]
            return W.T @ dZ, dZ @ A_prev.T / m, np.sum(dZ, axis=1, keepdims=True) / m
        case _:
            raise TypeError("a linear cache has three parts")


def linear_activation_backward(dA, cache, activation):
    match cache:
        case [[_, _, _] as linear_cache, Z]:
            return linear_backward(Activation(activation).backward(dA, Z), linear_cache)
        case _:
            raise TypeError("a cache is (linear cache, activation cache)")


def L_model_backward(AL, Y, caches):
    Y = Y.reshape(AL.shape)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    grads = {}
    L = len(caches)
    for l in range(L, 0, -1):
        match linear_activation_backward(dA, caches[l - 1], Activation.of(l, L)):
            case dA, dW, db:
                grads |= {f"dA{l - 1}": dA, f"dW{l}": dW, f"db{l}": db}
    return grads


def update_parameters(params, grads, learning_rate):
    return params | {key: params[key] - learning_rate * grads["d" + key] for key in params}
