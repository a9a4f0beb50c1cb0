"""
Deep neural network, step by step
=================================

Design notes
------------
* Every argument is checked before anything is computed. A wrong argument raises ``TypeError``
  (wrong kind of thing) or ``ValueError`` (right kind of thing, wrong content), with a message
  that names the argument.
* Every result is checked before it is returned. These checks are assertions, since only a bug in
  this file can make them fail.
* No argument is ever written to.
* Every string that could be mistyped is a constant.
"""

import logging
import numbers
import warnings

import numpy as np

from dnn_utils import relu
from dnn_utils import relu_backward
from dnn_utils import sigmoid
from dnn_utils import sigmoid_backward

warnings.filterwarnings("error", category=np.exceptions.VisibleDeprecationWarning)
logging.getLogger(__name__).addHandler(logging.NullHandler())

# ================================================================================================
# Constants
# ================================================================================================

SCALE = 0.01
SEED_SHALLOW = 1
SEED_DEEP = 3

RELU = "relu"
SIGMOID = "sigmoid"
ACTIVATIONS = frozenset([RELU, SIGMOID])

WEIGHT = "W"
BIAS = "b"
DELTA = "d"
ACTIVATION = "A"

# Probabilities are kept this far away from 0 and 1 before the logarithm is taken.
TINY = np.finfo(np.float64).tiny


# ================================================================================================
# Checks
# ================================================================================================

class NetworkError(Exception):
    """Base class of what this file raises."""


class ArgumentTypeError(NetworkError, TypeError):
    """An argument is the wrong kind of thing."""

    def __init__(self, name, expected, value):
        super().__init__(f"{name} must be {expected}, but is a {type(value).__name__}")
        self.name = name


class ArgumentValueError(NetworkError, ValueError):
    """An argument is the right kind of thing, but its content is not usable."""

    def __init__(self, name, problem):
        super().__init__(f"{name} {problem}")
        self.name = name


def check_size(name, value):
    """Sizes are whole numbers, at least one."""
    if isinstance(value, bool) or not isinstance(value, numbers.Integral):
        raise ArgumentTypeError(name, "an integer", value)
    if value < 1:
        raise ArgumentValueError(name, f"must be at least 1, but is {value}")
    return int(value)


def check_matrix(name, value, rows=None, columns=None):
    """Matrices are arrays of numbers with two axes."""
    if not isinstance(value, np.ndarray):
        raise ArgumentTypeError(name, "a NumPy array", value)
    if not np.issubdtype(value.dtype, np.number) and value.dtype != np.bool_:
        raise ArgumentValueError(name, f"must hold numbers, but its dtype is {value.dtype}")
    if value.ndim != 2:
        raise ArgumentValueError(name, f"must have two axes, but has {value.ndim}")
    if rows is not None and value.shape[0] != rows:
        raise ArgumentValueError(name, f"must have {rows} rows, but has {value.shape[0]}")
    if columns is not None and value.shape[1] != columns:
        raise ArgumentValueError(name, f"must have {columns} columns, but has {value.shape[1]}")
    return value


def check_sequence(name, value, length=None):
    """Caches and layer sizes are tuples or lists."""
    if not isinstance(value, (tuple, list)):
        raise ArgumentTypeError(name, "a tuple or a list", value)
    if length is not None and len(value) != length:
        raise ArgumentValueError(name, f"must have {length} parts, but has {len(value)}")
    return value


def check_mapping(name, value):
    """Parameters and gradients are dictionaries with string keys."""
    if not isinstance(value, dict):
        raise ArgumentTypeError(name, "a dictionary", value)
    for key in value:
        if not isinstance(key, str):
            raise ArgumentTypeError(f"a key of {name}", "a string", key)
    return value


def check_activation(value):
    """There are two activations."""
    if not isinstance(value, str):
        raise ArgumentTypeError("activation", "a string", value)
    if value not in ACTIVATIONS:
        raise ArgumentValueError("activation", f"must be one of {sorted(ACTIVATIONS)}")
    return value


def check_linear_cache(value):
    """A linear cache holds A, W and b, and their shapes belong together."""
    A, W, b = check_sequence("the linear cache", value, 3)
    check_matrix("W", W)
    check_matrix("A", A, rows=W.shape[1])
    check_matrix("b", b, rows=W.shape[0], columns=1)
    return A, W, b


def check_parameters(value):
    """W1, b1, ..., WL, bL, whose shapes belong together. Return L."""
    check_mapping("parameters", value)
    L, odd = divmod(len(value), 2)
    if odd or L == 0:
        raise ArgumentValueError("parameters", "must hold a W and a b for every layer")
    for l in range(1, L + 1):
        for letter in (WEIGHT, BIAS):
            if f"{letter}{l}" not in value:
                raise ArgumentValueError("parameters", f"has no {letter}{l}")
        W = check_matrix(f"W{l}", value[f"{WEIGHT}{l}"])
        check_matrix(f"b{l}", value[f"{BIAS}{l}"], rows=W.shape[0], columns=1)
        if l > 1 and W.shape[1] != value[f"{WEIGHT}{l - 1}"].shape[0]:
            raise ArgumentValueError(f"W{l}", f"does not fit on top of W{l - 1}")
    return L


# ================================================================================================
# Exercise 1
# ================================================================================================

def initialize_parameters(n_x, n_h, n_y):
    """Starting parameters of a network with one hidden layer."""
    n_x = check_size("n_x", n_x)
    n_h = check_size("n_h", n_h)
    n_y = check_size("n_y", n_y)

    np.random.seed(SEED_SHALLOW)

    W1 = np.random.randn(n_h, n_x) * SCALE
    b1 = np.zeros(shape=(n_h, 1))
    W2 = np.random.randn(n_y, n_h) * SCALE
    b2 = np.zeros(shape=(n_y, 1))

    assert W1.shape == (n_h, n_x), W1.shape
    assert b1.shape == (n_h, 1), b1.shape
    assert W2.shape == (n_y, n_h), W2.shape
    assert b2.shape == (n_y, 1), b2.shape

    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# ================================================================================================
# Exercise 2
# ================================================================================================

def initialize_parameters_deep(layer_dims):
    """Starting parameters of a network of any depth."""
    check_sequence("layer_dims", layer_dims)
    sizes = [check_size(f"layer_dims[{i}]", n) for i, n in enumerate(layer_dims)]
    if len(sizes) < 2:
        raise ArgumentValueError("layer_dims", "must name an input and at least one layer")

    np.random.seed(SEED_DEEP)

    parameters = {}
    for l in range(1, len(sizes)):
        W = np.random.randn(sizes[l], sizes[l - 1]) * SCALE
        b = np.zeros(shape=(sizes[l], 1))
        assert W.shape == (sizes[l], sizes[l - 1]), W.shape
        assert b.shape == (sizes[l], 1), b.shape
        parameters[f"{WEIGHT}{l}"] = W
        parameters[f"{BIAS}{l}"] = b

    assert len(parameters) == 2 * (len(sizes) - 1)
    return parameters


# ================================================================================================
# Exercise 3
# ================================================================================================

def linear_forward(A, W, b):
    """The linear part of a layer."""
    A, W, b = check_linear_cache((A, W, b))
    Z = np.dot(W, A) + b
    assert Z.shape == (W.shape[0], A.shape[1]), Z.shape
    return Z, (A, W, b)


# ================================================================================================
# Exercise 4
# ================================================================================================

def linear_activation_forward(A_prev, W, b, activation):
    """A whole layer."""
    check_activation(activation)

    Z, linear_cache = linear_forward(A_prev, W, b)
    check_sequence("the linear cache", linear_cache, 3)

    if activation == RELU:
        A, activation_cache = relu(Z)
        assert np.all(A >= 0)
    else:
        A, activation_cache = sigmoid(Z)
        assert np.all((A >= 0) & (A <= 1))

    assert A.shape == (W.shape[0], A_prev.shape[1]), A.shape
    return A, (linear_cache, activation_cache)


# ================================================================================================
# Exercise 5
# ================================================================================================

def L_model_forward(X, parameters):
    """The whole network."""
    L = check_parameters(parameters)
    check_matrix("X", X, rows=parameters[f"{WEIGHT}1"].shape[1])

    caches = []
    A = X
    for l in range(1, L + 1):
        A_prev = A
        A, cache = linear_activation_forward(
            A_prev,
            parameters[f"{WEIGHT}{l}"],
            parameters[f"{BIAS}{l}"],
            SIGMOID if l == L else RELU,
        )
        check_sequence("the cache of a layer", cache, 2)
        caches.append(cache)

    assert A.shape[1] == X.shape[1], A.shape
    assert len(caches) == L, len(caches)
    return A, caches


# ================================================================================================
# Exercise 6
# ================================================================================================

def compute_cost(AL, Y):
    """Binary cross-entropy, averaged over the examples."""
    check_matrix("AL", AL)
    check_matrix("Y", Y, *AL.shape)
    if not np.isin(Y, (0, 1)).all():
        raise ArgumentValueError("Y", "must hold labels, which are 0 or 1")

    m = Y.shape[1]
    log_of_yes = np.log(np.maximum(AL, TINY))
    log_of_no = np.log(np.maximum(1 - AL, TINY))
    cost = -1 / m * np.sum(Y * log_of_yes + (1 - Y) * log_of_no)

    cost = np.squeeze(cost)
    assert cost.shape == (), cost.shape
    return cost


# ================================================================================================
# Exercise 7
# ================================================================================================

def linear_backward(dZ, cache):
    """Gradients of the linear part of a layer."""
    A_prev, W, b = check_linear_cache(cache)
    check_matrix("dZ", dZ, rows=W.shape[0], columns=A_prev.shape[1])

    m = A_prev.shape[1]
    dW = 1 / m * np.dot(dZ, A_prev.T)
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)

    assert dA_prev.shape == A_prev.shape, (dA_prev.shape, A_prev.shape)
    assert dW.shape == W.shape, (dW.shape, W.shape)
    assert db.shape == b.shape, (db.shape, b.shape)
    return dA_prev, dW, db


# ================================================================================================
# Exercise 8
# ================================================================================================

def linear_activation_backward(dA, cache, activation):
    """Gradients of a whole layer."""
    check_activation(activation)
    linear_cache, activation_cache = check_sequence("the cache of a layer", cache, 2)
    check_linear_cache(linear_cache)
    check_matrix("the activation cache", activation_cache)
    check_matrix("dA", dA, *activation_cache.shape)

    if activation == RELU:
        dZ = relu_backward(dA, activation_cache)
    else:
        dZ = sigmoid_backward(dA, activation_cache)
    assert dZ.shape == dA.shape, (dZ.shape, dA.shape)

    return linear_backward(dZ, linear_cache)


# ================================================================================================
# Exercise 9
# ================================================================================================

def L_model_backward(AL, Y, caches):
    """Gradients of the whole network."""
    check_matrix("AL", AL)
    check_sequence("caches", caches)
    if not caches:
        raise ArgumentValueError("caches", "is empty")
    if not isinstance(Y, np.ndarray):
        raise ArgumentTypeError("Y", "a NumPy array", Y)
    if Y.size != AL.size:
        raise ArgumentValueError("Y", f"must hold {AL.size} labels, but holds {Y.size}")

    L = len(caches)
    Y = Y.reshape(AL.shape)
    grads = {}

    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    for l in reversed(range(1, L + 1)):
        dA, dW, db = linear_activation_backward(
            dA, caches[l - 1], SIGMOID if l == L else RELU
        )
        for letter, number, value in ((ACTIVATION, l - 1, dA), (WEIGHT, l, dW), (BIAS, l, db)):
            key = f"{DELTA}{letter}{number}"
            assert key not in grads, key
            grads[key] = value

    assert len(grads) == 3 * L, sorted(grads)
    return grads


# ================================================================================================
# Exercise 10
# ================================================================================================

def update_parameters(params, grads, learning_rate):
    """One step of gradient descent."""
    L = check_parameters(params)
    check_mapping("grads", grads)
    if isinstance(learning_rate, bool) or not isinstance(learning_rate, numbers.Real):
        raise ArgumentTypeError("learning_rate", "a number", learning_rate)

    parameters = params.copy()
    for l in range(1, L + 1):
        for letter in (WEIGHT, BIAS):
            name = f"{letter}{l}"
            slope = check_matrix(f"d{name}", grads[f"{DELTA}{name}"], *params[name].shape)
            parameters[name] = params[name] - learning_rate * slope
            assert parameters[name] is not params[name]
    return parameters
