"""Index notation.

A layer is  Z_ik = W_ij A_jk + b_i ;  every contraction below is spelled with its indices:
i = units of this layer, j = units of the layer before, k = examples.
"""

import numpy as np
from numpy import einsum


def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters[f"W{l}"] = einsum(
            ",ij->ij", 0.01, np.random.randn(layer_dims[l], layer_dims[l - 1])
        )
        parameters[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return parameters


def linear_forward(A, W, b):
    # the bias is b_i times the constant 1_k
    Z = einsum("ij,jk->ik", W, A) + einsum("iu,k->ik", b, np.ones(A.shape[1]))
    return Z, (A, W, b)


def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = 1.0 / (1.0 + np.exp(-Z))
    elif activation == "relu":
        A = einsum("ik,ik->ik", Z, (Z > 0).astype(float))
    return A, (linear_cache, Z)


def L_model_forward(X, parameters):
    caches, A = [], X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(cache)
    return AL, caches


def compute_cost(AL, Y):
    m = Y.shape[1]
    total = einsum("ik,ik->", Y, np.log(AL)) + einsum("ik,ik->", 1 - Y, np.log(1 - AL))
    return np.squeeze(-total / m)


def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = einsum("ik,jk->ij", dZ, A_prev) / m
    db = einsum("ik->i", dZ)[:, None] / m
    dA_prev = einsum("ij,ik->jk", W, dZ)
    return dA_prev, dW, db


def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "sigmoid":
        s = 1.0 / (1.0 + np.exp(-Z))
        dZ = einsum("ik,ik,ik->ik", dA, s, 1 - s)
    elif activation == "relu":
        dZ = einsum("ik,ik->ik", dA, (Z > 0).astype(float))
    return linear_backward(dZ, linear_cache)


def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    Y = Y.reshape(AL.shape)
    dA = -(einsum("ik,ik->ik", Y, 1 / AL) - einsum("ik,ik->ik", 1 - Y, 1 / (1 - AL)))
    for l in range(L, 0, -1):
        kind = "sigmoid" if l == L else "relu"
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], kind)
        grads[f"dA{l - 1}"] = dA
    return grads


def update_parameters(params, grads, learning_rate):
    new = {}
    for l in range(1, len(params) // 2 + 1):
        for p in "Wb":
            new[f"{p}{l}"] = params[f"{p}{l}"] - einsum(",ij->ij", learning_rate, grads[f"d{p}{l}"])
    return new
