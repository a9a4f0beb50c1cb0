"""
Proofs by induction on the number of layers, turned into programs.

Base case: no layer at all. Step: peel off one layer, trust the hypothesis for the rest.
"""
import numpy as np
from dnn_utils import sigmoid, relu, sigmoid_backward, relu_backward


def _draw(dims, l=1):
    if len(dims) < 2:
        return {}
    n_in, n_out, *_ = dims
    here = {f"W{l}": 0.01 * np.random.standard_normal((n_out, n_in)), f"b{l}": np.zeros(shape=(n_out, 1))}
    return {**here, **_draw(dims[1:], l + 1)}        # this layer's numbers are drawn before the others'


def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    return _draw([n_x, n_h, n_y])


def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    return _draw(list(layer_dims))


def linear_forward(A, W, b):
    """Induction on the inner dimension: W A is the sum of the products of the halves."""
    def product(lo, hi):
        if hi - lo == 1:
            return W[:, lo:hi] * A[lo:hi, :]
        mid = (lo + hi) // 2
        return product(lo, mid) + product(mid, hi)

    return product(0, W.shape[1]) + b, (A, W, b)


def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        A, activation_cache = relu(Z)
    else:
        raise ValueError(f"no such activation: {activation!r}")
    return A, (linear_cache, activation_cache)


def L_model_forward(X, parameters):
    L = len(parameters) // 2

    def from_layer(l, A):
        if l > L:
            return A, []
        A, cache = linear_activation_forward(
            A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == L else "relu"
        )
        AL, later = from_layer(l + 1, A)
        return AL, [cache] + later

    return from_layer(1, X)


def _pairwise_sum(v):
    if len(v) == 1:
        return v[0]
    half = len(v) // 2
    return _pairwise_sum(v[:half]) + _pairwise_sum(v[half:])


def compute_cost(AL, Y):
    terms = Y * np.log(AL) + (1 - Y) * np.log(1 - AL)
    return -_pairwise_sum(terms[0]) / Y.shape[1]


def linear_backward(dZ, cache):
    """Induction on the examples: the mean of m from the mean of m - 1."""
    A_prev, W, b = cache

    def mean_of_first(k):
        dz, a = dZ[:, k - 1 : k], A_prev[:, k - 1 : k]
        if k == 1:
            return dz * a.T, dz
        dW, db = mean_of_first(k - 1)
        return dW + (dz * a.T - dW) / k, db + (dz - db) / k

    dW, db = mean_of_first(A_prev.shape[1])
    return W.T @ dZ, dW, db


def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    backward = {"sigmoid": sigmoid_backward, "relu": relu_backward}[activation]
    return linear_backward(backward(dA, Z), linear_cache)


def L_model_backward(AL, Y, caches):
    Y = Y.reshape(AL.shape)

    def below(dA, remaining, activation):
        if not remaining:
            return {}
        *rest, top = remaining
        l = len(remaining)
        dA_prev, dW, db = linear_activation_backward(dA, top, activation)
        grads = below(dA_prev, rest, "relu")
        grads.update({f"dA{l - 1}": dA_prev, f"dW{l}": dW, f"db{l}": db})
        return grads

    return below(-(Y / AL - (1 - Y) / (1 - AL)), caches, "sigmoid")


def update_parameters(params, grads, learning_rate):
    if not params:
        return {}
    l = len(params) // 2
    new = update_parameters({k: v for k, v in params.items() if k[1:] != str(l)}, grads, learning_rate)
    for key in (f"W{l}", f"b{l}"):
        new[key] = params[key] - learning_rate * grads["d" + key]
    return new
