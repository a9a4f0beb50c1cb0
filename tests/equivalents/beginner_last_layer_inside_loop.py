import numpy as np
from dnn_utils import relu, relu_backward, sigmoid, sigmoid_backward

# I count the layers from 0 in my loops, because lists do it too.


def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    sizes = [n_x, n_h, n_y]
    parameters = {}
    for i in range(2):
        parameters["W" + str(i + 1)] = np.random.randn(sizes[i + 1], sizes[i]) * 0.01
        parameters["b" + str(i + 1)] = np.zeros((sizes[i + 1], 1))
    return parameters


def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    parameters = {}
    i = 0
    while i + 1 < len(layer_dims):
        before = layer_dims[i]
        now = layer_dims[i + 1]
        i = i + 1
        parameters["W" + str(i)] = np.random.randn(now, before) * 0.01
        parameters["b" + str(i)] = np.zeros((now, 1))
    return parameters


def linear_forward(A, W, b):
    Z = W.dot(A) + b
    cache = (A, W, b)
    return Z, cache


def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z)
        return A, (linear_cache, activation_cache)
    if activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z)
        return A, (linear_cache, activation_cache)
    print("unknown activation: " + activation)


def L_model_forward(X, parameters):
    caches = []
    A = X
    L = int(len(parameters) / 2)
    last = L - 1
    for i in range(L):
        W = parameters["W" + str(i + 1)]
        b = parameters["b" + str(i + 1)]
        if i == last:
            # output layer
            A, cache = linear_activation_forward(A, W, b, "sigmoid")
            caches = caches + [cache]
        else:
            # hidden layer
            A, cache = linear_activation_forward(A, W, b, "relu")
            caches = caches + [cache]
    AL = A
    return AL, caches


def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL), axis=1) / m
    return cost


def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ.dot(A_prev.T) / m
    db = dZ.sum(axis=1).reshape(b.shape) / m
    dA_prev = W.T.dot(dZ)
    return dA_prev, dW, db


def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
        return linear_backward(dZ, linear_cache)
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
        return linear_backward(dZ, linear_cache)
    print("unknown activation: " + activation)


def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    Y = Y.reshape(AL.shape)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    i = L - 1
    while i >= 0:
        if i == L - 1:
            dA, dW, db = linear_activation_backward(dAL, caches[i], "sigmoid")
        else:
            dA, dW, db = linear_activation_backward(grads["dA" + str(i + 1)], caches[i], "relu")
        grads["dA" + str(i)] = dA
        grads["dW" + str(i + 1)] = dW
        grads["db" + str(i + 1)] = db
        i -= 1
    return grads


def update_parameters(params, grads, learning_rate):
    parameters = dict(params)
    for i in range(len(parameters) // 2):
        W = "W" + str(i + 1)
        b = "b" + str(i + 1)
        parameters[W] = parameters[W] - learning_rate * grads["d" + W]
        parameters[b] = parameters[b] - learning_rate * grads["d" + b]
    return parameters
