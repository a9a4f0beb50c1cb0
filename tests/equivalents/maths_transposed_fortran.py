"""Rows are examples in my lecture notes, so everything is transposed on the way in and on the way out.

The transposes are views and come back column-major; np.asfortranarray keeps it that way.
(z = x W^T + b^T, with X^T of shape (m, n).)
"""
import numpy as np

F = np.asfortranarray


def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    return {
        "W1": F(np.random.randn(n_h, n_x) * 0.01),
        "b1": np.zeros((n_h, 1), order="F"),
        "W2": F(np.random.randn(n_y, n_h) * 0.01),
        "b2": np.zeros((n_y, 1), order="F"),
    }


def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    parameters = {}
    for l in range(1, len(layer_dims)):
        # the draws run along the rows: draw in C order, then lay out in F order
        parameters["W" + str(l)] = np.array(np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01, order="F")
        parameters["b" + str(l)] = np.zeros((1, layer_dims[l])).T
    return parameters


def linear_forward(A, W, b):
    Zt = A.T @ W.T + b.T
    return Zt.T, (A, W, b)


def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    Zt = Z.T
    if activation == "sigmoid":
        At = np.empty(Zt.shape)
        up = Zt >= 0
        At[up] = 1 / (1 + np.exp(-Zt[up]))
        At[~up] = np.exp(Zt[~up]) / (1 + np.exp(Zt[~up]))
    elif activation == "relu":
        At = Zt.copy()
        At[At < 0] = 0
    return At.T, (linear_cache, Z)


def L_model_forward(X, parameters):
    L = len(parameters) // 2
    caches = [None] * L
    A = F(X)
    for l in range(L):
        last = l == L - 1
        A, caches[l] = linear_activation_forward(A, parameters["W" + str(l + 1)], parameters["b" + str(l + 1)], "sigmoid" if last else "relu")
    return A, caches


def compute_cost(AL, Y):
    y = Y.T
    a = AL.T
    m = len(y)
    return (-(y.T @ np.log(a)) - (1 - y).T @ np.log(1 - a)).squeeze() / m


def linear_backward(dZ, cache):
    A_prev, W, b = cache
    At, dZt = A_prev.T, dZ.T
    m = len(At)
    dWt = At.T @ dZt / m
    dbt = dZt.sum(axis=0, keepdims=True) / m
    dAt = dZt @ W
    return dAt.T, dWt.T, dbt.T


def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    dZ = np.array(dA, dtype=float, order="F")
    if activation == "sigmoid":
        e = np.exp(-np.abs(Z))                  # sigma' is even
        dZ *= e / (1 + e) ** 2
    elif activation == "relu":
        dZ[Z <= 0] = 0
    return linear_backward(dZ, linear_cache)


def L_model_backward(AL, Y, caches):
    grads = {}
    at, yt = AL.T, Y.reshape(AL.shape).T
    dA = F(((1 - yt) / (1 - at) - yt / at).T)
    L = len(caches)
    for l in range(L, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], ("relu", "sigmoid")[l == L])
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = F(dA), F(dW), F(db)
    return grads


def update_parameters(params, grads, learning_rate):
    parameters = {}
    for name in sorted(params):
        theta = params[name].copy(order="F")
        theta -= learning_rate * grads["d" + name]
        parameters[name] = theta
    return parameters
