"""Every exercise is an object that can be called.

Objects know their collaborators: some are handed over when the object is made, some are
looked up by name when it is called.
"""
from abc import ABC, abstractmethod
from collections import Counter

import numpy as np
from dnn_utils import relu, relu_backward, sigmoid, sigmoid_backward


class Step(ABC):
    """Something that can be called, and that counts how often it was."""

    calls = Counter()

    @abstractmethod
    def compute(self, *args):
        ...

    def __call__(self, *args, **kwargs):
        Step.calls[type(self).__name__] += 1
        return self.compute(*args, **kwargs)

    def __repr__(self):
        return f"<{type(self).__name__}, called {Step.calls[type(self).__name__]} times>"


class SmallNormal(Step):
    def __init__(self, seed, scale=0.01):
        self.seed, self.scale = seed, scale

    def compute(self, layer_dims):
        np.random.seed(self.seed)
        parameters = {}
        for index in range(len(layer_dims) - 1):
            n_in, n_out = layer_dims[index : index + 2]
            parameters[f"W{index + 1}"] = np.random.randn(n_out, n_in) * self.scale
            parameters[f"b{index + 1}"] = np.zeros((n_out, 1))
        return parameters


class TwoLayerNormal(SmallNormal):
    def compute(self, n_x, n_h, n_y):
        return super().compute([n_x, n_h, n_y])


class Linear(Step):
    def compute(self, A, W, b):
        return W.dot(A) + b, (A, W, b)


class Layer(Step):
    functions = {"relu": relu, "sigmoid": sigmoid}

    def __init__(self, linear):
        self.linear = linear

    def compute(self, A_prev, W, b, activation):
        Z, linear_cache = self.linear(A_prev, W, b)
        A, activation_cache = self.functions[activation](Z)
        return A, (linear_cache, activation_cache)


class Model:
    """Not a Step: it looks up the layer function by its name."""

    def __call__(self, X, parameters):
        L = len(parameters) // 2
        A = X
        caches = []
        for l in range(1, L):
            A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
            caches.append(cache)
        A, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
        caches.append(cache)
        return A, caches


class CrossEntropy(Step):
    def compute(self, AL, Y):
        m = AL.shape[-1]
        return (np.sum(Y * -np.log(AL)) + np.sum((1 - Y) * -np.log(1 - AL))) / m


class LinearBackward(Step):
    def compute(self, dZ, cache):
        A_prev, W, _b = cache
        m = A_prev.shape[1]
        return np.dot(W.T, dZ), np.dot(dZ, A_prev.T) / m, np.mean(dZ, axis=1, keepdims=True)


class LayerBackward(Step):
    derivatives = dict(relu=relu_backward, sigmoid=sigmoid_backward)

    def __init__(self, linear_backward):
        self.linear_backward = linear_backward

    def compute(self, dA, cache, activation):
        linear_cache, activation_cache = cache
        return self.linear_backward(self.derivatives[activation](dA, activation_cache), linear_cache)


class ModelBackward:
    def __call__(self, AL, Y, caches):
        grads = {}
        L = len(caches)
        Y = Y.reshape(AL.shape)
        upstream = -np.divide(Y, AL) + np.divide(1 - Y, 1 - AL)
        for l in range(L, 0, -1):
            upstream = self.one(upstream, caches[l - 1], l, "sigmoid" if l == L else "relu", grads)
        return grads

    def one(self, dA, cache, l, activation, grads):
        dA_prev, dW, db = linear_activation_backward(dA, cache, activation)
        grads[f"dA{l - 1}"] = dA_prev
        grads[f"dW{l}"] = dW
        grads[f"db{l}"] = db
        return dA_prev


class GradientDescent(Step):
    def compute(self, params, grads, learning_rate):
        return {name: value - learning_rate * grads[f"d{name}"] for name, value in params.items()}


initialize_parameters = TwoLayerNormal(seed=1)
initialize_parameters_deep = SmallNormal(seed=3)
linear_forward = Linear()
linear_activation_forward = Layer(linear_forward)
L_model_forward = Model()
compute_cost = CrossEntropy()
linear_backward = LinearBackward()
linear_activation_backward = LayerBackward(linear_backward=linear_backward)
L_model_backward = ModelBackward()
update_parameters = GradientDescent()
