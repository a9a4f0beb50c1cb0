# sequences are lazy here: forward is a generator of (A, cache), backward one of (name, gradient)
import numpy as np
from itertools import count, repeat, islice, chain
from dnn_utils import sigmoid, relu, sigmoid_backward, relu_backward


def layer_shapes(dims):
    previous = None
    for n in dims:
        if previous is not None:
            yield n, previous
        previous = n


def starting_values(dims):
    for l, shape in zip(count(1), layer_shapes(dims)):
        yield f'W{l}', np.random.randn(*shape) * 0.01
        yield f'b{l}', np.zeros((shape[0], 1))


# GRADED FUNCTION: initialize_parameters
def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    return dict(starting_values((n_x, n_h, n_y)))


# GRADED FUNCTION: initialize_parameters_deep
def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    return dict(starting_values(layer_dims))


# GRADED FUNCTION: linear_forward
def linear_forward(A, W, b):
    # unit by unit: one row of Z at a time
    def rows():
        for w, bias in zip(W, b):
            yield w @ A + bias
    Z = np.vstack(list(rows()))
    return Z, (A, W, b)


# GRADED FUNCTION: linear_activation_forward
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    activate = next(f for f in (sigmoid, relu) if f.__name__ == activation)
    A, activation_cache = activate(Z)
    return A, (linear_cache, activation_cache)


def states(X, parameters):
    L = len(parameters) // 2
    A = X
    for l, activation in zip(range(1, L + 1), chain(repeat('relu', L - 1), ['sigmoid'])):
        A, cache = linear_activation_forward(A, parameters[f'W{l}'], parameters[f'b{l}'], activation)
        yield A, cache


# GRADED FUNCTION: L_model_forward
def L_model_forward(X, parameters):
    activations, caches = zip(*states(X, parameters))
    return activations[-1], list(caches)


# GRADED FUNCTION: compute_cost
def compute_cost(AL, Y):
    m = Y.shape[1]
    return sum(-y * np.log(a) - (1 - y) * np.log(1 - a) for y, a in zip(Y[0], AL[0])) / m


# GRADED FUNCTION: linear_backward
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW, db = np.zeros_like(W, dtype=float), np.zeros_like(b, dtype=float)
    for dz, a in ((dZ[:, [j]], A_prev[:, [j]]) for j in range(dZ.shape[1])):
        dW += dz @ a.T
        db += dz
    return W.T @ dZ, dW / m, db / m


# GRADED FUNCTION: linear_activation_backward
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == 'sigmoid':
        return linear_backward(sigmoid_backward(dA, activation_cache), linear_cache)
    if activation == 'relu':
        return linear_backward(relu_backward(dA, activation_cache), cache=linear_cache)


def gradients(dA, caches):
    """Yields dA(l-1), dW(l), db(l) for l = L, ..., 1."""
    activation = chain(['sigmoid'], repeat('relu'))
    for l in range(len(caches), 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], next(activation))
        yield f'dA{l - 1}', dA
        yield f'dW{l}', dW
        yield f'db{l}', db


# GRADED FUNCTION: L_model_backward
def L_model_backward(AL, Y, caches):
    Y = Y.reshape(AL.shape)
    return dict(gradients(-(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL)), caches))


# GRADED FUNCTION: update_parameters
def update_parameters(params, grads, learning_rate):
    moved = ((name, value - learning_rate * grads['d' + name]) for name, value in params.items())
    return dict(islice(moved, len(params)))
