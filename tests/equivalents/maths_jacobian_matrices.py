"""The chain rule in its honest form: a product of Jacobian matrices, example by example.

For one example, with a = g(z) and z = W x + b,

    da/dz = diag(g'(z)),     dz/dx = W,     dz/db = I,     dz/dW_ij = a standard basis vector times x_j.

A gradient with respect to a quantity is the transposed Jacobian applied to the gradient of what comes
after it. No entrywise product is needed; diag does that. The cost divides by m once, in the end.
"""

import numpy as np


# GRADED FUNCTION: initialize_parameters

def initialize_parameters(n_x, n_h, n_y):

    np.random.seed(1)

    # scaling by 0.01 is the matrix diag(0.01, ..., 0.01)
    W1 = np.diag(np.full(n_h, 0.01)) @ np.random.randn(n_h, n_x)
    b1 = np.zeros((n_h, 1))
    W2 = np.diag(np.full(n_y, 0.01)) @ np.random.randn(n_y, n_h)
    b2 = np.zeros((n_y, 1))

    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# GRADED FUNCTION: initialize_parameters_deep

def initialize_parameters_deep(layer_dims):

    np.random.seed(3)
    parameters = {}
    L = len(layer_dims) - 1

    for l in range(1, L + 1):
        parameters["W" + str(l)] = np.diag([0.01] * layer_dims[l]) @ np.random.randn(layer_dims[l], layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))

    return parameters


# GRADED FUNCTION: linear_forward

def linear_forward(A, W, b):

    m = A.shape[1]
    Z = W @ A + np.repeat(b, m, axis=1)

    return Z, (A, W, b)


def g(z, activation):
    if activation == "sigmoid":
        return np.reciprocal(1.0 + np.exp(-z))
    if activation == "relu":
        return (z + np.abs(z)) / 2


def jacobian(z, activation):
    """The matrix dg/dz at the vector z."""
    if activation == "sigmoid":
        a = g(z, "sigmoid")
        return np.diag(a) - np.diag(a) @ np.diag(a)
    if activation == "relu":
        return np.diag((z > 0) * 1.0)


# GRADED FUNCTION: linear_activation_forward

def linear_activation_forward(A_prev, W, b, activation):

    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z, activation)

    return A, (linear_cache, Z)


# GRADED FUNCTION: L_model_forward

def L_model_forward(X, parameters):

    caches = []
    A = X
    L = len(parameters) // 2

    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], activation="relu")
        caches.append(cache)

    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], activation="sigmoid")
    caches.append(cache)

    return AL, caches


# GRADED FUNCTION: compute_cost

def compute_cost(AL, Y):

    m = Y.shape[1]

    # trace of an m x m matrix: what we want is its diagonal
    cost = -(1 / m) * (np.trace(Y.T @ np.log(AL)) + np.trace((1 - Y).T @ np.log(1 - AL)))

    return np.squeeze(cost)


# GRADED FUNCTION: linear_backward

def linear_backward(dZ, cache):

    A_prev, W, b = cache
    m = A_prev.shape[1]
    n = W.shape[0]

    dA_prev = np.column_stack([W.T @ dz for dz in dZ.T])
    dW = sum(np.outer(dz, x) for dz, x in zip(dZ.T, A_prev.T)) / m
    db = sum(np.identity(n) @ dz for dz in dZ.T).reshape(n, 1) / m

    return dA_prev, dW, db


# GRADED FUNCTION: linear_activation_backward

def linear_activation_backward(dA, cache, activation):

    linear_cache, Z = cache
    dZ = np.column_stack([jacobian(z, activation).T @ da for z, da in zip(Z.T, dA.T)])

    return linear_backward(dZ, linear_cache)


# GRADED FUNCTION: L_model_backward

def L_model_backward(AL, Y, caches):

    grads = {}
    L = len(caches)
    Y = Y.reshape(AL.shape)

    # one prediction an example: the "Jacobian" of the cost is a number, so it is a 1 x m row
    dAL = -(Y @ np.diag(1 / AL[0]) - (1 - Y) @ np.diag(1 / (1 - AL[0])))

    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], activation="sigmoid")

    for l in reversed(range(1, L)):
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], activation="relu")

    return grads


# GRADED FUNCTION: update_parameters

def update_parameters(params, grads, learning_rate):

    parameters = params.copy()
    L = len(parameters) // 2

    for l in range(1, L + 1):
        for name in ("W", "b"):
            theta = params[name + str(l)]
            gradient = grads["d" + name + str(l)]
            parameters[name + str(l)] = theta - np.diag(np.full(len(theta), learning_rate)) @ gradient

    return parameters
