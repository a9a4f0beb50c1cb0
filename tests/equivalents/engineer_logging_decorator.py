#!/usr/bin/env python3
"""A deep network out of ten functions, each of which tells the log what it did.

Run it with DEEPNET_LOG=DEBUG to see every call; by default it says nothing.
"""

import functools
import inspect
import logging
import os
import time

import numpy as np
from dnn_utils import relu, relu_backward, sigmoid, sigmoid_backward

LOG_LEVEL = getattr(logging, os.environ.get("DEEPNET_LOG", "WARNING").upper(), logging.WARNING)

log = logging.getLogger("deepnet")
log.setLevel(LOG_LEVEL)
log.addHandler(logging.NullHandler())


def _brief(value):
    """A value as it should look in the log: shapes instead of numbers."""
    if isinstance(value, np.ndarray):
        return "array%s" % (value.shape,)
    if isinstance(value, dict):
        return "{" + ", ".join("%s: %s" % (k, _brief(v)) for k, v in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_brief, value)) + "]"
    return repr(value)


def traced(function=None, *, level=logging.DEBUG):
    """Log calls of a function. Works with and without parentheses."""
    if function is None:
        return functools.partial(traced, level=level)

    signature = inspect.signature(function)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        if not log.isEnabledFor(level):
            return function(*args, **kwargs)
        call = signature.bind(*args, **kwargs)
        log.log(level, "-> %s(%s)", function.__name__, _brief(dict(call.arguments)))
        started = time.perf_counter()
        try:
            result = function(*args, **kwargs)
        except Exception:
            log.exception("%s failed", function.__name__)
            raise
        elapsed = 1e3 * (time.perf_counter() - started)
        log.log(level, "<- %s: %s (%.2f ms)", function.__name__, _brief(result), elapsed)
        return result

    return wrapper


@traced
def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


@traced
def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    parameters = {}
    for l in range(1, len(layer_dims)):
        rows, columns = layer_dims[l], layer_dims[l - 1]
        parameters[f"W{l}"] = np.random.randn(rows, columns) * 0.01
        parameters[f"b{l}"] = np.zeros((rows, 1))
        log.debug("layer %d has %d weights", l, rows * columns)
    return parameters


@traced(level=logging.DEBUG)
def linear_forward(A, W, b):
    return np.dot(W, A) + b, (A, W, b)


@traced(level=logging.DEBUG)
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        A, activation_cache = relu(Z)
    else:
        raise ValueError(f"unknown activation: {activation!r}")
    return A, (linear_cache, activation_cache)


@traced(level=logging.INFO)
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(
            A,
            parameters[f"W{l}"],
            parameters[f"b{l}"],
            "sigmoid" if l == L else "relu",
        )
        caches.append(cache)
    return A, caches


@traced(level=logging.INFO)
def compute_cost(AL, Y):
    m = Y.shape[1]
    losses = Y * np.log(AL) + (1 - Y) * np.log(1 - AL)
    cost = np.squeeze(-np.sum(losses) / m)
    log.info("cost %.6f", cost)
    return cost


@traced
def linear_backward(dZ, cache):
    A_prev, W, _ = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


@traced
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    else:
        raise ValueError(f"unknown activation: {activation!r}")
    return linear_backward(dZ, linear_cache)


@traced(level=logging.INFO)
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    Y = Y.reshape(AL.shape)
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    activation = "sigmoid"
    for l in range(L, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], activation)
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
        activation = "relu"
    return grads


@traced
def update_parameters(params, grads, learning_rate):
    updated = params.copy()
    for name in params:
        updated[name] = params[name] - learning_rate * grads["d" + name]
    return updated


def main():
    logging.basicConfig(level=LOG_LEVEL, format="%(levelname)-7s %(message)s")
    X = np.random.RandomState(0).randn(3, 10)
    Y = (X.sum(axis=0, keepdims=True) > 0).astype(int)
    parameters = initialize_parameters_deep([3, 4, 1])
    for step in range(5):
        AL, caches = L_model_forward(X, parameters)
        print(step, compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), 0.1)


if __name__ == "__main__":
    main()
