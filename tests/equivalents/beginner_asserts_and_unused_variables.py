import math
import os
import time
import random
import numpy as np
from dnn_utils import sigmoid, relu, sigmoid_backward, relu_backward

start_time = time.time()
EPSILON = 1e-8     # not needed in the end
DEBUG = False


def initialize_parameters(n_x, n_h, n_y):
    """make the parameters"""
    np.random.seed(1)
    n_layers = 2
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    assert W1.shape == (n_h, n_x)
    assert b1.shape == (n_h, 1)
    assert W2.shape == (n_y, n_h)
    assert b2.shape == (n_y, 1)
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    assert len(parameters) == 4
    return parameters


def initialize_parameters_deep(layer_dims):
    """make the parameters for many layers"""
    np.random.seed(3)
    parameters = {}
    L = len(layer_dims)
    input_size = layer_dims[0]
    output_size = layer_dims[-1]
    for l in range(1, L):
        W = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        b = np.zeros((layer_dims[l], 1))
        assert W.shape == (layer_dims[l], layer_dims[l - 1]), "W has a wrong shape"
        assert b.shape == (layer_dims[l], 1), "b has a wrong shape"
        assert not b.any()
        parameters["W" + str(l)] = W
        parameters["b" + str(l)] = b
    assert len(parameters) == 2 * (L - 1)
    return parameters


def linear_forward(A, W, b):
    """linear part"""
    n_prev = A.shape[0]
    m = A.shape[1]
    n = W.shape[0]
    assert W.shape == (n, n_prev)
    assert b.shape == (n, 1)
    Z = np.dot(W, A)
    assert Z.shape == (n, m)
    Z = Z + b
    assert Z.shape == (n, m)
    cache = (A, W, b)
    return Z, cache


def linear_activation_forward(A_prev, W, b, activation):
    """linear part and activation"""
    assert activation in ["sigmoid", "relu"]
    temp = None
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z)
        assert np.all(A >= 0) and np.all(A <= 1)
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z)
        assert np.all(A >= 0)
    assert A.shape == (W.shape[0], A_prev.shape[1])
    cache = (linear_cache, activation_cache)
    return A, cache


def L_model_forward(X, parameters):
    """whole network"""
    caches = []
    A = X
    L = len(parameters) // 2
    assert len(parameters) % 2 == 0
    for l in range(1, L):
        A_prev = A
        A, cache = linear_activation_forward(
            A_prev, parameters["W" + str(l)], parameters["b" + str(l)], activation="relu"
        )
        caches.append(cache)
        assert len(caches) == l
    AL, cache = linear_activation_forward(
        A, parameters["W" + str(L)], parameters["b" + str(L)], activation="sigmoid"
    )
    caches.append(cache)
    assert len(caches) == L
    assert AL.shape[1] == X.shape[1]
    return AL, caches


def compute_cost(AL, Y):
    """cross entropy"""
    m = Y.shape[1]
    assert AL.shape == Y.shape
    logprobs = np.multiply(Y, np.log(AL)) + np.multiply(1 - Y, np.log(1 - AL))
    assert logprobs.shape == (1, m)
    cost = (-1.0 / m) * np.sum(logprobs)
    accuracy = np.mean((AL > 0.5) == Y)
    cost = np.asarray(cost)
    cost = np.squeeze(cost)
    assert cost.shape == ()
    return cost


def linear_backward(dZ, cache):
    """gradients of the linear part"""
    A_prev, W, b = cache
    m = A_prev.shape[1]
    W_old = W.copy()
    b_old = b.copy()
    dW = (1.0 / m) * np.dot(dZ, A_prev.T)
    db = (1.0 / m) * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    assert dA_prev.shape == A_prev.shape
    assert dW.shape == W.shape
    assert db.shape == b.shape
    assert (W_old == W).all() and (b_old == b).all()
    return dA_prev, dW, db


def linear_activation_backward(dA, cache, activation):
    """gradients of one layer"""
    linear_cache, activation_cache = cache
    A_prev, W, b = linear_cache
    Z = activation_cache
    assert dA.shape == Z.shape
    if activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    elif activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    assert dZ.shape == Z.shape
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    assert dA_prev.shape == A_prev.shape
    return dA_prev, dW, db


def L_model_backward(AL, Y, caches):
    """gradients of everything"""
    grads = {}
    L = len(caches)
    m = AL.shape[1]
    Y = Y.reshape(AL.shape)
    assert Y.shape == AL.shape
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    assert dAL.shape == AL.shape
    current_cache = caches[L - 1]
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = (
        linear_activation_backward(dAL, current_cache, "sigmoid")
    )
    for l in reversed(range(L - 1)):
        current_cache = caches[l]
        dA_prev_temp, dW_temp, db_temp = linear_activation_backward(
            grads["dA" + str(l + 1)], current_cache, "relu"
        )
        grads["dA" + str(l)] = dA_prev_temp
        grads["dW" + str(l + 1)] = dW_temp
        grads["db" + str(l + 1)] = db_temp
    assert len(grads) == 3 * L
    return grads


def update_parameters(params, grads, learning_rate):
    """one step"""
    parameters = params.copy()
    L = len(parameters) // 2
    old = None
    for l in range(L):
        old = parameters["W" + str(l + 1)]
        parameters["W" + str(l + 1)] = old - learning_rate * grads["dW" + str(l + 1)]
        assert parameters["W" + str(l + 1)].shape == old.shape
        old = parameters["b" + str(l + 1)]
        parameters["b" + str(l + 1)] = old - learning_rate * grads["db" + str(l + 1)]
        assert parameters["b" + str(l + 1)].shape == old.shape
    return parameters


if DEBUG:
    print("took", time.time() - start_time, "seconds in", os.getcwd())
