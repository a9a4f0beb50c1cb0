"""Private general functions first; the public names are what you get by filling in arguments.

    _init(seed, scale, dims)      ->  initialize_parameters, initialize_parameters_deep
    _affine                       ->  linear_forward
    _layer                        ->  linear_activation_forward
    ...
"""
import operator
from functools import partial

import numpy as np
from dnn_utils import relu as _relu
from dnn_utils import relu_backward as _relu_backward
from dnn_utils import sigmoid as _sigmoid
from dnn_utils import sigmoid_backward as _sigmoid_backward


# ------------------------------------------------------------------ initialisation

def _init(layer_dims, seed, scale):
    np.random.seed(seed)
    out = {}
    for l, (before, after) in enumerate(zip(layer_dims, layer_dims[1:]), start=1):
        out['W%d' % l] = operator.mul(np.random.randn(after, before), scale)
        out['b%d' % l] = np.zeros([after, 1])
    return out


def _init_two_layers(n_x, n_h, n_y, *, init):
    return init((n_x, n_h, n_y))


_tiny = partial(_init, scale=1e-2)
initialize_parameters = partial(_init_two_layers, init=partial(_tiny, seed=1))
initialize_parameters_deep = partial(_tiny, seed=3)


# ------------------------------------------------------------------ forward

def _affine(A, W, b):
    Z = operator.matmul(W, A)
    Z = operator.add(Z, b)
    return Z, (A, W, b)


def _layer(A_prev, W, b, activation, *, functions):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = functions[activation](Z)
    return A, (linear_cache, activation_cache)


def _model(X, parameters, hidden, output):
    depth = len(parameters) // 2
    step = partial(_run_layer, parameters)
    A, caches = X, []
    for l in range(1, depth):
        A, cache = step(l, A, hidden)
        caches.append(cache)
    A, cache = step(depth, A, output)
    caches.append(cache)
    return A, caches


def _run_layer(parameters, l, A, activation):
    return linear_activation_forward(A, parameters['W%d' % l], parameters['b%d' % l], activation)


linear_forward = _affine
linear_activation_forward = partial(_layer, functions={'sigmoid': _sigmoid, 'relu': _relu})
L_model_forward = partial(_model, hidden='relu', output='sigmoid')


# ------------------------------------------------------------------ cost

def _cross_entropy(AL, Y, log):
    m = np.shape(Y)[1]
    right = np.where(np.equal(Y, 1), AL, 1 - AL)   # labels are 0 or 1, nothing between
    return -np.squeeze(np.sum(log(right))) / m


compute_cost = partial(_cross_entropy, log=np.log)


# ------------------------------------------------------------------ backward

def _affine_backward(dZ, cache):
    A_prev, W, b = cache
    average = partial(operator.mul, 1.0 / A_prev.shape[1])
    return (operator.matmul(W.T, dZ),
            average(operator.matmul(dZ, A_prev.T)),
            average(np.sum(dZ, axis=1, keepdims=True)))


def _layer_backward(dA, cache, activation, derivatives):
    linear_cache, Z = cache
    return linear_backward(derivatives[activation](dA, Z), linear_cache)


def _model_backward(AL, Y, caches, hidden, output):
    T = Y.reshape(AL.shape)
    gradient = operator.neg(T / AL - (1 - T) / (1 - AL))
    kinds = [hidden] * (len(caches) - 1) + [output]
    grads = {}
    for l in reversed(range(len(caches))):
        gradient, dW, db = linear_activation_backward(gradient, caches[l], kinds[l])
        grads.update({'dA%d' % l: gradient, 'dW%d' % (l + 1): dW, 'db%d' % (l + 1): db})
    return grads


linear_backward = _affine_backward
linear_activation_backward = partial(
    _layer_backward, derivatives={'sigmoid': _sigmoid_backward, 'relu': _relu_backward})
L_model_backward = partial(_model_backward, hidden='relu', output='sigmoid')


# ------------------------------------------------------------------ update

def _descend(params, grads, learning_rate, step=operator.sub):
    new = dict(params)
    for key, value in params.items():
        new[key] = step(value, learning_rate * grads['d' + key])
    return new


update_parameters = partial(_descend, step=operator.sub)
