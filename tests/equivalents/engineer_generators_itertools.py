import itertools as it
from collections import deque
from operator import itemgetter

import numpy as np
from dnn_utils import relu, relu_backward, sigmoid, sigmoid_backward


# --- streams -------------------------------------------------------------------------------------

def draws(dims):
    """Yield ("W1", array), ("b1", array), ("W2", array), ..."""
    for l, (before, after) in zip(it.count(1), it.pairwise(dims)):
        yield f"W{l}", np.random.randn(after, before) * .01
        yield f"b{l}", np.zeros((after, 1))


def layers(parameters):
    """Yield (W, b, activation), first layer first."""
    L = len(parameters) // 2
    kinds = it.chain(it.repeat("relu", L - 1), ["sigmoid"])
    for l, kind in enumerate(kinds, start=1):
        yield parameters[f"W{l}"], parameters[f"b{l}"], kind


def forward(X, parameters):
    """Yield (A, cache) of every layer."""
    A = X
    for W, b, kind in layers(parameters):
        A, cache = linear_activation_forward(A, W, b, kind)
        yield A, cache


def backward(dA, caches):
    """Yield (key, gradient), last layer first."""
    kinds = it.chain(("sigmoid",), it.cycle(("relu",)))
    numbers = range(len(caches), 0, -1)
    for l, cache, kind in zip(numbers, reversed(caches), kinds):
        dA, *rest = linear_activation_backward(dA, cache, kind)
        yield f"dA{l - 1}", dA
        yield from zip((f"dW{l}", f"db{l}"), rest)


def last(stream):
    return deque(stream, maxlen=1).pop()


# --- exercises -----------------------------------------------------------------------------------

def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    return dict(draws((n_x, n_h, n_y)))


def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    return dict(draws(layer_dims))


def linear_forward(A, W, b):
    # Row by row: each unit's weights against all examples at once.
    rows = (np.sum(w[:, None] * A, axis=0) + offset for w, offset in zip(W, b))
    return np.stack(list(rows)), (A, W, b)


def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = {"relu": relu, "sigmoid": sigmoid}[activation](Z)
    return A, (linear_cache, activation_cache)


def L_model_forward(X, parameters):
    steps = list(forward(X, parameters))
    return last(map(itemgetter(0), steps)), list(map(itemgetter(1), steps))


def compute_cost(AL, Y):
    losses = [-np.log(a if y else 1 - a) for a, y in zip(AL.flat, Y.flat)]
    return sum(losses) / len(losses)


def linear_backward(dZ, cache):
    A_prev, W, _ = cache
    m = A_prev.shape[1]
    # An outer product for each example, added up.
    outer = (np.outer(dz, a) for dz, a in zip(dZ.T, A_prev.T))
    *_, dW = it.accumulate(outer)
    *_, db = it.accumulate(dz[:, None] for dz in dZ.T)
    return W.T @ dZ, dW / m, db / m


def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    back = {"relu": relu_backward, "sigmoid": sigmoid_backward}[activation]
    return linear_backward(back(dA, activation_cache), linear_cache)


def L_model_backward(AL, Y, caches):
    Y = Y.reshape(AL.shape)
    return dict(backward(-(Y / AL - (1 - Y) / (1 - AL)), caches))


def update_parameters(params, grads, learning_rate):
    return dict((k, p - learning_rate * grads[f"d{k}"]) for k, p in params.items())
