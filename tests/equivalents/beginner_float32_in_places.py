# step by step, but saving memory: I store results as float32 (it is enough for a network,
# single precision has about 7 digits)
import numpy as np
from dnn_utils import *

small = np.float32


def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    W1 = (np.random.randn(n_h, n_x) * 0.01).astype(small)
    b1 = np.zeros((n_h, 1), dtype=small)
    W2 = (np.random.randn(n_y, n_h) * 0.01).astype(small)
    b2 = np.zeros((n_y, 1), dtype=small)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        w = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["W" + str(l)] = w.astype(small)
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1), dtype="float32")
    return parameters


def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    # the sum is done in double, only the result is stored in single
    Z = Z.astype(small)
    return Z, (A, W, b)


def linear_activation_forward(A_prev, W, b, activation):
    Z = np.dot(W, A_prev) + b
    linear_cache = (A_prev, W, b)
    activation_cache = Z
    if activation == "sigmoid":
        A = sigmoid(Z)[0].astype(np.float32)
    elif activation == "relu":
        A = relu(Z)[0].astype(np.float32)
    return A, (linear_cache, activation_cache)


def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        W = parameters["W" + str(l)]
        b = parameters["b" + str(l)]
        Z = np.dot(W, A) + b
        caches.append(((A, W, b), Z))
        A = relu(Z)[0]
    W = parameters["W" + str(L)]
    b = parameters["b" + str(L)]
    Z = np.dot(W, A) + b
    caches.append(((A, W, b), Z))
    AL = sigmoid(Z)[0].astype(small)
    return AL, caches


def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.float32(cost)


def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(dZ, A_prev.T)
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev.astype(small), dW.astype(small), db.astype(small)


def linear_activation_backward(dA, cache, activation):
    (A_prev, W, b), Z = cache
    if activation == "sigmoid":
        dZ = sigmoid_backward(dA, Z)
    elif activation == "relu":
        dZ = relu_backward(dA, Z)
    m = A_prev.shape[1]
    dW = (np.dot(dZ, A_prev.T) / m).astype(small)
    db = (np.sum(dZ, axis=1, keepdims=True) / m).astype(small)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    Y = Y.reshape(AL.shape)
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    for l in reversed(range(1, L + 1)):
        if l == L:
            activation = "sigmoid"
        else:
            activation = "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], activation)
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW.astype(small)
        grads["db" + str(l)] = db.astype(small)
    return grads


def update_parameters(params, grads, learning_rate):
    parameters = {}
    L = len(params) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = (
            params["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        ).astype(small)
        parameters["b" + str(l)] = (
            params["b" + str(l)] - learning_rate * grads["db" + str(l)]
        ).astype(small)
    return parameters
