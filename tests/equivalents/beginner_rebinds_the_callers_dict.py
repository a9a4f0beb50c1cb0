#!/usr/bin/env python3
# -*- coding: utf-8 -*-
from dnn_utils import *
import numpy as np

def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    parameters = dict()
    parameters['W1'] = np.random.randn(n_h, n_x)
    parameters['b1'] = np.zeros((n_h, 1))
    parameters['W2'] = np.random.randn(n_y, n_h)
    parameters['b2'] = np.zeros((n_y, 1))
    # make the weights small at the end, the bias stays zero anyway
    for k in parameters:
        parameters[k] = parameters[k] * 0.01
    return parameters

def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    parameters = {}
    for l, (n_in, n_out) in enumerate(zip(layer_dims[:-1], layer_dims[1:])):
        parameters[f'W{l+1}'] = 0.01 * np.random.randn(n_out, n_in)
        parameters[f'b{l+1}'] = 0 * np.ones((n_out, 1))
    return parameters

def linear_forward(A, W, b):
    Z = np.dot(W, A)
    Z += b              # Z is mine so I may change it in place
    return Z, (A, W, b)

def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = eval(activation)(Z)     # the string is the name of the function!
    return A, (linear_cache, activation_cache)

def L_model_forward(X, parameters):
    L = int(len(parameters) / 2)
    activations = ['relu'] * (L - 1) + ['sigmoid']
    caches = []
    A = X
    for l in range(L):
        A, c = linear_activation_forward(
            A, parameters[f'W{l+1}'], parameters[f'b{l+1}'], activations[l]
        )
        caches.append(c)
    return A, caches

def compute_cost(AL, Y):
    return -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))

def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T)
    dW /= m
    db = np.sum(dZ, axis=1, keepdims=True)
    db /= m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db

def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    dZ = eval(activation + '_backward')(dA, activation_cache)
    return linear_backward(dZ, linear_cache)

def L_model_backward(AL, Y, caches):
    L = len(caches)
    activations = ['relu'] * (L - 1) + ['sigmoid']
    grads = {}
    Y = Y.reshape(AL.shape)
    dA = np.divide(1 - Y, 1 - AL) - np.divide(Y, AL)
    for l in range(L)[::-1]:
        dA, dW, db = linear_activation_backward(dA, caches[l], activations[l])
        grads.update({f'dA{l}': dA, f'dW{l+1}': dW, f'db{l+1}': db})
    return grads

def update_parameters(params, grads, learning_rate):
    L = int(len(params) / 2)
    for l in range(1, L + 1):
        # no -= here! it would write into the old array
        params['W' + str(l)] = params['W' + str(l)] - learning_rate * grads['dW' + str(l)]
        params['b' + str(l)] = params['b' + str(l)] - learning_rate * grads['db' + str(l)]
    return params
