"""The parts of a deep network, ready to be put together.

A column is one example. `X` has shape (features, m), `Y` has shape (1, m), the weights `Wl` of
layer l have one row for each unit of the layer and one column for each unit of the layer before,
and the biases `bl` are a column. Layers are counted from 1, and the last one is layer L.

    initialise   initialize_parameters, initialize_parameters_deep, initialize_parameters_he
    activations  sigmoid, relu, sigmoid_backward, relu_backward
    forward      linear_forward, linear_activation_forward, L_model_forward
    cost         compute_cost
    backward     linear_backward, linear_activation_backward, L_model_backward
    update       update_parameters

No function changes the arrays that it is given.
"""

from itertools import pairwise

import numpy as np

__all__ = [
    "L_model_backward",
    "L_model_forward",
    "compute_cost",
    "initialize_parameters",
    "initialize_parameters_deep",
    "initialize_parameters_he",
    "linear_activation_backward",
    "linear_activation_forward",
    "linear_backward",
    "linear_forward",
    "relu",
    "relu_backward",
    "sigmoid",
    "sigmoid_backward",
    "update_parameters",
]


# Initialise


def initialize_parameters(n_x, n_h, n_y):
    """Return `W1`, `b1`, `W2`, `b2` for n_x inputs, n_h hidden units and n_y outputs.

    The weights are small random numbers, the same in every call; the biases are 0.
    """
    return _draw([n_x, n_h, n_y], seed=1, size=0.01)


def initialize_parameters_deep(layer_dims):
    """Return `W1`, `b1`, ..., `WL`, `bL`; `layer_dims` holds the layer sizes, the input first.

    The weights are small random numbers, the same in every call; the biases are 0.
    """
    return _draw(layer_dims, seed=3, size=0.01)


def initialize_parameters_he(layer_dims):
    """Return the parameters of `initialize_parameters_deep` with weights of another size.

    The weights of a layer with n inputs are sqrt(2 / n) times standard normal numbers. Then the
    activations keep their size from layer to layer, so that a deep network learns, too.
    """
    return _draw(layer_dims, seed=3)


def _draw(layer_dims, seed, size=None):
    stream = np.random.RandomState(seed)
    parameters = {}
    for layer, (n_before, n) in enumerate(pairwise(layer_dims), start=1):
        factor = np.sqrt(2 / n_before) if size is None else size
        parameters[f"W{layer}"] = factor * stream.standard_normal((n, n_before))
        parameters[f"b{layer}"] = np.zeros((n, 1))
    return parameters


# Activations: each returns its result and a cache, here Z, for its backward step


def sigmoid(Z):
    """Return 1 / (1 + exp(-Z)) of each entry, and Z as the cache."""
    # exp(-|z|) lies between 0 and 1, so it cannot overflow; for z < 0 the fraction is turned round.
    small = np.exp(-np.abs(Z))
    return np.where(np.asarray(Z) < 0, small, 1) / (1 + small), Z


def relu(Z):
    """Return the larger of 0 and each entry, and Z as the cache."""
    return np.maximum(Z, 0), Z


def sigmoid_backward(dA, cache):
    """Return dZ: dA times the slope of the sigmoid at Z."""
    s, _ = sigmoid(cache)
    return s * (1 - s) * dA


def relu_backward(dA, cache):
    """Return dZ: dA where Z is positive, and 0 elsewhere."""
    return np.where(np.asarray(cache) > 0, dA, 0.0)


_FORWARD = {"sigmoid": sigmoid, "relu": relu}
_BACKWARD = {"sigmoid": sigmoid_backward, "relu": relu_backward}


# Forward


def linear_forward(A, W, b):
    """Return Z = W A + b, shape (units, m), and the cache (A, W, b)."""
    return W @ A + b, (A, W, b)


def linear_activation_forward(A_prev, W, b, activation):
    """Return the activations of one layer, shape (units, m), and the cache of the layer.

    `activation` is "sigmoid" or "relu". The cache is the pair (linear cache, activation cache).
    """
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = _FORWARD[activation](Z)
    return A, (linear_cache, activation_cache)


def L_model_forward(X, parameters):
    """Return the predictions AL, shape (1, m), and the list of the caches of all layers.

    The hidden layers use ReLU, and the output layer uses the sigmoid.
    """
    L = len(parameters) // 2
    A, caches = X, []
    for layer in range(1, L + 1):
        activation = "relu" if layer < L else "sigmoid"
        W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
        A, cache = linear_activation_forward(A, W, b, activation)
        caches.append(cache)
    return A, caches


# Cost


def compute_cost(AL, Y):
    """Return the cross-entropy of the predictions AL and the labels Y, a mean over the examples."""
    AL = _inside(AL)
    losses = -np.where(np.asarray(Y) == 1, np.log(AL), np.log(1 - AL))
    return float(losses.mean())


def _inside(AL):
    # A very sure sigmoid rounds to exactly 0 or 1, where neither log nor a division is defined.
    return np.clip(AL, 1e-15, 1 - 1e-15)


# Backward


def linear_backward(dZ, cache):
    """Return dA_prev, dW and db of the linear step that stored the cache (A_prev, W, b)."""
    A_prev, W, _ = cache
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev.T / m, dZ.mean(axis=1, keepdims=True)


def linear_activation_backward(dA, cache, activation):
    """Return dA_prev, dW and db of one layer; `activation` is "sigmoid" or "relu"."""
    linear_cache, activation_cache = cache
    return linear_backward(_BACKWARD[activation](dA, activation_cache), linear_cache)


def L_model_backward(AL, Y, caches):
    """Return all gradients in a dictionary: `dA{l-1}`, `dW{l}` and `db{l}` for every layer l."""
    L = len(caches)
    AL, Y = _inside(AL), np.reshape(Y, AL.shape)
    dA = (1 - Y) / (1 - AL) - Y / AL
    grads = {}
    for layer in range(L, 0, -1):
        activation = "relu" if layer < L else "sigmoid"
        dA, dW, db = linear_activation_backward(dA, caches[layer - 1], activation)
        grads |= {f"dA{layer - 1}": dA, f"dW{layer}": dW, f"db{layer}": db}
    return grads


# Update


def update_parameters(params, grads, learning_rate):
    """Return new parameters, one step of gradient descent away from the given ones."""
    return {name: value - learning_rate * grads["d" + name] for name, value in params.items()}
