# Functions that make functions. Whatever does not change from call to call (seed, scale,
# which activation, which derivative) is closed over once.

import numpy as np
from dnn_utils import sigmoid, relu, sigmoid_backward, relu_backward


def make_initializers(scale):
    def fill(dims):
        found = {}
        layer = 0

        def add(n_in, n_out):
            nonlocal layer
            layer += 1
            found["W" + str(layer)] = scale * np.random.randn(n_out, n_in)
            found["b" + str(layer)] = np.zeros((n_out, 1))

        for n_in, n_out in zip(dims[:-1], dims[1:]):
            add(n_in, n_out)
        return found

    def two(n_x, n_h, n_y):
        np.random.seed(1)
        return fill([n_x, n_h, n_y])

    def deep(layer_dims):
        np.random.seed(3)
        return fill(layer_dims)

    return two, deep


def make_linear():
    def forward(A, W, b):
        return np.dot(W, A) + b, (A, W, b)

    def backward(dZ, cache):
        A_prev, W, b = cache
        share = 1 / A_prev.shape[1]
        return np.dot(W.T, dZ), share * np.dot(dZ, A_prev.T), share * dZ.sum(1, keepdims=True)

    return forward, backward


initialize_parameters, initialize_parameters_deep = make_initializers(scale=0.01)
linear_forward, linear_backward = make_linear()


def make_layer(g, g_backward):
    """One kind of layer: its forward and its backward step."""

    def forward(A_prev, W, b):
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = g(Z)
        return A, (linear_cache, activation_cache)

    def backward(dA, cache):
        linear_cache, activation_cache = cache
        return linear_backward(g_backward(dA, activation_cache), linear_cache)

    return forward, backward


relu_layer, relu_layer_backward = make_layer(relu, relu_backward)
sigmoid_layer, sigmoid_layer_backward = make_layer(sigmoid, sigmoid_backward)


def make_picker(**choices):
    """A function that says which of the choices a name means."""

    def pick(name):
        if name not in choices:
            raise ValueError("choose one of " + ", ".join(sorted(choices)))
        return choices[name]

    return pick


def make_switches(pick):
    def forward(A_prev, W, b, activation):
        step, _ = pick(activation)
        return step(A_prev, W, b)

    def backward(dA, cache, activation):
        _, step = pick(activation)
        return step(dA, cache)

    return forward, backward


linear_activation_forward, linear_activation_backward = make_switches(
    make_picker(
        relu=(relu_layer, relu_layer_backward),
        sigmoid=(sigmoid_layer, sigmoid_layer_backward),
    )
)


def make_model(hidden, output):
    def forward(X, parameters):
        L = len(parameters) // 2
        A, caches = X, []
        for l in range(1, L + 1):
            kind = output if l == L else hidden
            A, cache = linear_activation_forward(
                A, parameters["W" + str(l)], parameters["b" + str(l)], kind)
            caches.append(cache)
        return A, caches

    def backward(AL, Y, caches):
        L = len(caches)
        Y = Y.reshape(AL.shape)
        grads = {}
        dA = -(Y / AL - (1 - Y) / (1 - AL))
        for l in range(L, 0, -1):
            kind = output if l == L else hidden
            dA, grads["dW" + str(l)], grads["db" + str(l)] = linear_activation_backward(
                dA, caches[l - 1], kind)
            grads["dA" + str(l - 1)] = dA
        return grads

    return forward, backward


L_model_forward, L_model_backward = make_model(hidden="relu", output="sigmoid")


def make_cost(log=np.log):
    def cost(AL, Y):
        return np.squeeze(-np.mean(Y * log(AL) + (1 - Y) * log(1 - AL)))
    return cost


def make_optimizer():
    def step(params, grads, learning_rate):
        move = lambda name: params[name] - learning_rate * grads["d" + name]
        return {name: move(name) for name in params}
    return step


compute_cost = make_cost()
update_parameters = make_optimizer()
