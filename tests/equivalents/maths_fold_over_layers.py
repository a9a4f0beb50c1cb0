# Functional style. Nothing is ever changed in place; a network is a left fold over its layers, and
# back-propagation is a left fold over the reversed layers. Where one expression is enough, the
# function is written as an arrow.
from functools import partial, reduce
from itertools import chain, pairwise

import numpy as np

# ---------------------------------------------------------------- starting values


def fresh(dims):
    layer = lambda l, shape: (
        ("W%i" % l, np.random.randn(*shape) * 0.01),
        ("b%i" % l, np.zeros((shape[0], 1))),
    )
    return dict(chain.from_iterable(layer(l, (n, p)) for l, (p, n) in enumerate(pairwise(dims), 1)))


def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    return fresh((n_x, n_h, n_y))


def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    return fresh(layer_dims)


# ---------------------------------------------------------------- forward

linear_forward = lambda A, W, b: (W @ A + b, (A, W, b))

logistic = lambda Z: 1 / (1 + np.exp(-Z))
positive = partial(np.maximum, 0)


def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    return (logistic if activation == "sigmoid" else positive)(Z), (linear_cache, Z)


layers = lambda parameters: [
    (parameters["W%i" % l], parameters["b%i" % l]) for l in range(1, len(parameters) // 2 + 1)
]
names = lambda L: ["relu"] * (L - 1) + ["sigmoid"]


def L_model_forward(X, parameters):
    def apply(state, layer):
        (A, caches), ((W, b), name) = state, layer
        A, cache = linear_activation_forward(A, W, b, name)
        return A, caches + [cache]

    all_layers = layers(parameters)
    return reduce(apply, zip(all_layers, names(len(all_layers))), (X, []))


# ---------------------------------------------------------------- cost

compute_cost = lambda AL, Y: (
    -reduce(
        lambda total, pair: total + pair[1] * np.log(pair[0]) + (1 - pair[1]) * np.log(1 - pair[0]),
        zip(AL.flat, Y.flat),
        0.0,
    )
    / Y.shape[1]
)

# ---------------------------------------------------------------- backward


def linear_backward(dZ, cache):
    A_prev, W, b = cache
    over_m = lambda G: G / A_prev.shape[1]
    return W.T @ dZ, over_m(dZ @ A_prev.T), over_m(reduce(np.add, dZ.T)).reshape(b.shape)


def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    factors = [dA, Z > 0] if activation == "relu" else [dA, logistic(Z), 1 - logistic(Z)]
    return linear_backward(reduce(np.multiply, factors), linear_cache)


def L_model_backward(AL, Y, caches):
    L = len(caches)
    Y = Y.reshape(AL.shape)

    def apply(state, layer):
        (dA, grads), (l, cache, name) = state, layer
        dA, dW, db = linear_activation_backward(dA, cache, name)
        return dA, grads | {"dA%i" % (l - 1): dA, "dW%i" % l: dW, "db%i" % l: db}

    _, grads = reduce(
        apply,
        reversed(list(zip(range(1, L + 1), caches, names(L)))),
        (-(Y / AL - (1 - Y) / (1 - AL)), {}),
    )
    return grads


# ---------------------------------------------------------------- update

update_parameters = lambda params, grads, learning_rate: reduce(
    lambda new, key: {**new, key: params[key] - learning_rate * grads["d" + key]}, params, {}
)
