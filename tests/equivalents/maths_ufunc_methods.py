import numpy as np
from numpy import add, subtract, multiply, divide, negative, log, exp, maximum, greater, squeeze

# Only ufuncs and their methods (reduce, outer, accumulate), never an operator between arrays.


def matrix_product(S, T):
    """sum over j of S[:, j] (outer) T[j, :]"""
    return add.reduce([multiply.outer(s, t) for s, t in zip(S.T, T)], axis=0)


def logistic(Z):
    return divide(1.0, add(1.0, exp(negative(Z))))


def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    W1 = multiply(np.random.randn(n_h, n_x), 0.01)
    W2 = multiply(np.random.randn(n_y, n_h), 0.01)
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}


def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    parameters = {}
    n = layer_dims
    L = len(n) - 1
    for l in range(1, L + 1):
        parameters["W" + str(l)] = multiply(np.random.randn(n[l], n[l - 1]), 0.01)
        # a sum over no terms is zero
        parameters["b" + str(l)] = add.reduce(np.empty((n[l], 0)), axis=1, keepdims=True)
    return parameters


def linear_forward(A, W, b):
    m = A.shape[1]
    bias = add.outer(b[:, 0], np.zeros(m))
    Z = add(matrix_product(W, A), bias)
    cache = (A, W, b)
    return Z, cache


def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = logistic(Z)
    elif activation == "relu":
        A = maximum.reduce([Z, np.zeros(Z.shape)])
    cache = (linear_cache, Z)
    return A, cache


def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    A, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return A, caches


def compute_cost(AL, Y):
    m = Y.shape[1]
    # the likelihood of a label y is a^y (1-a)^(1-y), a product over the two outcomes
    outcomes = np.stack([AL, subtract(1, AL)])
    labels = np.stack([Y, subtract(1, Y)])
    likelihood = multiply.reduce(np.float_power(outcomes, labels), axis=0)
    total = add.accumulate(log(likelihood), axis=1)[:, -1]
    cost = divide(negative(total), m)
    return squeeze(cost)


def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = divide(matrix_product(dZ, A_prev.T), m)
    db = divide(add.reduce(dZ, axis=1, keepdims=True), m)
    dA_prev = matrix_product(W.T, dZ)
    return dA_prev, dW, db


def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "sigmoid":
        S = logistic(Z)
        dZ = multiply.reduce([dA, S, subtract(1, S)])
    elif activation == "relu":
        dZ = multiply(dA, greater(Z, 0))
    return linear_backward(dZ, linear_cache)


def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    Y = Y.reshape(AL.shape)
    dA = negative(subtract(divide(Y, AL), divide(subtract(1, Y), subtract(1, AL))))
    for l in range(L, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


def update_parameters(params, grads, learning_rate):
    parameters = dict(params)
    for key in parameters:
        parameters[key] = subtract(params[key], multiply(learning_rate, grads["d" + key]))
    return parameters


if __name__ == "__main__":
    from testCases import L_model_forward_test_case_2hidden

    X, parameters = L_model_forward_test_case_2hidden()
    AL, caches = L_model_forward(X, parameters)
    print(AL, len(caches))
