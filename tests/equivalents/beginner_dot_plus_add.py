# Assignment: deep network step by step
# I only know np.dot, np.add, np.subtract, np.multiply, np.divide so I use these

import numpy as np
from dnn_utils import relu, relu_backward, sigmoid, sigmoid_backward


def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    W1 = np.multiply(np.random.randn(n_h, n_x), 0.01)
    b1 = np.zeros((n_h, 1))
    W2 = np.multiply(np.random.randn(n_y, n_h), 0.01)
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = np.multiply(
            np.random.randn(layer_dims[l], layer_dims[l - 1]), 0.01
        )
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


def linear_forward(A, W, b):
    WA = np.dot(W, A)
    Z = np.add(WA, b)
    return Z, (A, W, b)


def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    if activation == "relu":
        A, activation_cache = relu(Z)
    return A, (linear_cache, activation_cache)


def L_model_forward(X, parameters):
    caches = []
    A = X
    L = int(np.divide(len(parameters), 2))
    for l in range(1, L):
        A, cache = linear_activation_forward(
            A, parameters["W" + str(l)], parameters["b" + str(l)], "relu"
        )
        caches.append(cache)
    AL, cache = linear_activation_forward(
        A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid"
    )
    caches.append(cache)
    return AL, caches


def compute_cost(AL, Y):
    m = Y.shape[1]
    one_minus_Y = np.subtract(1, Y)
    one_minus_AL = np.subtract(1, AL)
    left = np.multiply(Y, np.log(AL))
    right = np.multiply(one_minus_Y, np.log(one_minus_AL))
    total = np.sum(np.add(left, right))
    cost = np.negative(np.divide(total, m))
    cost = np.squeeze(cost)
    return cost


def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.divide(np.dot(dZ, np.transpose(A_prev)), m)
    db = np.divide(np.sum(dZ, axis=1, keepdims=True), m)
    dA_prev = np.dot(np.transpose(W), dZ)
    return dA_prev, dW, db


def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    Y = np.reshape(Y, AL.shape)
    first = np.divide(Y, AL)
    second = np.divide(np.subtract(1, Y), np.subtract(1, AL))
    dAL = np.subtract(second, first)

    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db

    for l in range(L - 1, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


def update_parameters(params, grads, learning_rate):
    parameters = params.copy()
    L = len(parameters) // 2
    for l in range(1, L + 1):
        stepW = np.multiply(learning_rate, grads["dW" + str(l)])
        stepb = np.multiply(learning_rate, grads["db" + str(l)])
        parameters["W" + str(l)] = np.subtract(parameters["W" + str(l)], stepW)
        parameters["b" + str(l)] = np.subtract(parameters["b" + str(l)], stepb)
    return parameters
