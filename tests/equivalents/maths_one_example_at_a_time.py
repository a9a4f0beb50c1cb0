# Everything for ONE example x (a vector) first; the training set is then a sum over j = 1..m.
import numpy as np
from dnn_utils import *


# GRADED FUNCTION: initialize_parameters
def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    # YOUR CODE STARTS HERE
    W1 = 0.01 * np.array([np.random.randn(n_x) for _ in range(n_h)])  # unit by unit: same stream
    b1 = np.zeros((n_h, 1))
    W2 = 0.01 * np.array([np.random.randn(n_h) for _ in range(n_y)])
    b2 = np.zeros((n_y, 1))
    # YOUR CODE ENDS HERE
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# GRADED FUNCTION: initialize_parameters_deep
def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        # YOUR CODE STARTS HERE
        W = np.empty((layer_dims[l], layer_dims[l - 1]))
        for i in range(layer_dims[l]):
            W[i] = np.random.randn(layer_dims[l - 1])
        W *= 0.01
        parameters["W" + str(l)] = W
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
        # YOUR CODE ENDS HERE
        W_shape = (layer_dims[l], layer_dims[l - 1])
        b_shape = (layer_dims[l], 1)
        assert parameters["W" + str(l)].shape == W_shape, f"W{l} needs shape {W_shape}"
        assert parameters["b" + str(l)].shape == b_shape, f"b{l} needs shape {b_shape}"
    return parameters


# GRADED FUNCTION: linear_forward
def linear_forward(A, W, b):
    # YOUR CODE STARTS HERE
    m = A.shape[1]
    Z = np.zeros((W.shape[0], m))
    for j in range(m):
        Z[:, j] = W.dot(A[:, j]) + b[:, 0]
    # YOUR CODE ENDS HERE
    cache = (A, W, b)
    return Z, cache


# GRADED FUNCTION: linear_activation_forward
def linear_activation_forward(A_prev, W, b, activation):
    # example by example through the layer, then put side by side
    columns_A, columns_Z = [], []
    for j in range(A_prev.shape[1]):
        z, _ = linear_forward(A_prev[:, j : j + 1], W, b)
        if activation == "sigmoid":
            a, _ = sigmoid(z)
        elif activation == "relu":
            a, _ = relu(z)
        columns_A.append(a)
        columns_Z.append(z)
    A = np.concatenate(columns_A, axis=1)
    Z = np.concatenate(columns_Z, axis=1)
    return A, ((A_prev, W, b), Z)


# GRADED FUNCTION: L_model_forward
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
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


# GRADED FUNCTION: compute_cost
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = 0.0
    for j in range(m):
        # the likelihood of one label: a if it is 1, 1 - a if it is 0
        cost += -np.log(AL[0, j]) if Y[0, j] == 1 else -np.log(1 - AL[0, j])
    cost /= m
    return np.squeeze(cost)


# GRADED FUNCTION: linear_backward
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.zeros(W.shape)
    db = np.zeros(b.shape)
    dA_prev = np.zeros(A_prev.shape)
    for j in range(m):
        dz, a = dZ[:, j], A_prev[:, j]
        dW += np.outer(dz, a)
        db[:, 0] += dz
        dA_prev[:, j] = W.T.dot(dz)
    dW /= m
    db /= m
    return dA_prev, dW, db


# GRADED FUNCTION: linear_activation_backward
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    A_prev, W, b = linear_cache
    m = dA.shape[1]
    dA_prev, dW, db = [], 0, 0
    for j in range(m):
        one = slice(j, j + 1)
        if activation == "sigmoid":
            dz = sigmoid_backward(dA[:, one], activation_cache[:, one])
        elif activation == "relu":
            dz = relu_backward(dA[:, one], activation_cache[:, one])
        da, dw, dbias = linear_backward(dz, (A_prev[:, one], W, b))
        dA_prev.append(da)
        dW = dW + dw / m
        db = db + dbias / m
    return np.hstack(dA_prev), dW, db


# GRADED FUNCTION: L_model_backward
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    m = AL.shape[1]
    Y = Y.reshape(AL.shape)
    dAL = np.zeros(AL.shape)
    for j in range(m):
        y, a = Y[0, j], AL[0, j]
        dAL[0, j] = -(y / a - (1 - y) / (1 - a))
    dA = dAL
    for l in range(L, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# GRADED FUNCTION: update_parameters
def update_parameters(params, grads, learning_rate):
    parameters = dict(params)
    L = len(parameters) // 2
    for l in range(L):
        parameters["W" + str(l + 1)] = (
            parameters["W" + str(l + 1)] - learning_rate * grads["dW" + str(l + 1)]
        )
        parameters["b" + str(l + 1)] = (
            parameters["b" + str(l + 1)] - learning_rate * grads["db" + str(l + 1)]
        )
    return parameters
