import copy

import numpy

import dnn_utils


class DeepNetwork:
    """Everything lives in here. The functions the workbook asks for are at the bottom of the file
    and only pass their arguments on."""

    WEIGHT_SCALE = 0.01
    HIDDEN = "relu"
    OUTPUT = "sigmoid"

    def __init__(self, activations=dnn_utils):
        self._forward = {
            self.HIDDEN: activations.relu,
            self.OUTPUT: activations.sigmoid,
        }
        self._backward = {
            self.HIDDEN: activations.relu_backward,
            self.OUTPUT: activations.sigmoid_backward,
        }

    # -- starting values -----------------------------------------------------------------------

    @classmethod
    def fresh_parameters(cls, dims, seed):
        numpy.random.seed(seed)
        parameters = {}
        for layer in range(1, len(dims)):
            shape = (dims[layer], dims[layer - 1])
            parameters[cls.key("W", layer)] = numpy.random.randn(*shape) * cls.WEIGHT_SCALE
            parameters[cls.key("b", layer)] = numpy.zeros((dims[layer], 1))
            assert parameters[cls.key("W", layer)].shape == shape
        return parameters

    @staticmethod
    def key(letter, layer):
        return letter + str(layer)

    # -- forward -------------------------------------------------------------------------------

    def affine(self, A, W, b):
        return numpy.matmul(W, A) + b, (A, W, b)

    def layer(self, A_prev, W, b, activation):
        Z, linear_cache = self.affine(A_prev, W, b)
        A, activation_cache = self._forward[activation](Z)
        return A, (linear_cache, activation_cache)

    def predict(self, X, parameters):
        depth = self.depth(parameters)
        signal, memory = X, []
        for layer in range(1, depth + 1):
            signal, cache = self.layer(
                signal,
                parameters[self.key("W", layer)],
                parameters[self.key("b", layer)],
                self.kind_of(layer, depth),
            )
            memory.append(cache)
        return signal, memory

    @staticmethod
    def depth(parameters):
        return len(parameters) // 2

    @classmethod
    def kind_of(cls, layer, depth):
        return cls.OUTPUT if layer == depth else cls.HIDDEN

    # -- cost ----------------------------------------------------------------------------------

    @staticmethod
    def cost(AL, Y):
        m = Y.shape[1]
        total = numpy.dot(Y, numpy.log(AL).T) + numpy.dot(1 - Y, numpy.log(1 - AL).T)
        return numpy.squeeze(-total / m)

    # -- backward ------------------------------------------------------------------------------

    def affine_backward(self, dZ, cache):
        A_prev, W, b = cache
        m = A_prev.shape[1]
        return W.T @ dZ, dZ @ A_prev.T / m, dZ.sum(axis=1).reshape(b.shape) / m

    def layer_backward(self, dA, cache, activation):
        linear_cache, activation_cache = cache
        return self.affine_backward(self._backward[activation](dA, activation_cache), linear_cache)

    def gradients(self, AL, Y, caches):
        depth = len(caches)
        Y = Y.reshape(AL.shape)
        dA = (1 - Y) / (1 - AL) - Y / AL
        grads = {}
        for layer in reversed(range(1, depth + 1)):
            kind = self.kind_of(layer, depth)
            dA, dW, db = self.layer_backward(dA, caches[layer - 1], kind)
            grads[self.key("dA", layer - 1)] = dA
            grads[self.key("dW", layer)] = dW
            grads[self.key("db", layer)] = db
        return grads

    # -- learning ------------------------------------------------------------------------------

    def step(self, params, grads, learning_rate):
        params = copy.copy(params)
        for layer in range(1, self.depth(params) + 1):
            for letter in "W", "b":
                name = self.key(letter, layer)
                params[name] = params[name] - learning_rate * grads["d" + name]
        return params


_network = DeepNetwork()


# What the workbook asks for ---------------------------------------------------------------------


def initialize_parameters(n_x, n_h, n_y):
    return DeepNetwork.fresh_parameters([n_x, n_h, n_y], seed=1)


def initialize_parameters_deep(layer_dims):
    return DeepNetwork.fresh_parameters(layer_dims, seed=3)


def linear_forward(A, W, b):
    return _network.affine(A, W, b)


def linear_activation_forward(A_prev, W, b, activation):
    return _network.layer(A_prev, W, b, activation)


def L_model_forward(X, parameters):
    return _network.predict(X, parameters)


compute_cost = DeepNetwork.cost
linear_backward = _network.affine_backward
linear_activation_backward = _network.layer_backward


def L_model_backward(AL, Y, caches):
    return _network.gradients(AL, Y, caches)


update_parameters = _network.step
