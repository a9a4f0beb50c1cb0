"""Should run anywhere: with the course's helper module under either of its names, without it,
with or without SciPy, on an old NumPy or a new one."""

import sys
from contextlib import suppress

import numpy as xp

if sys.version_info < (3, 8):
    raise RuntimeError("Python 3.8 or newer, please")

# --- activations: the course's own if they are here, else ours -------------------------------

try:
    from dnn_utils_v2 import sigmoid, relu, sigmoid_backward, relu_backward
except ImportError:
    try:
        from dnn_utils import sigmoid, relu, sigmoid_backward, relu_backward
    except ImportError:
        HAVE_COURSE_HELPERS = False
    else:
        HAVE_COURSE_HELPERS = True
else:
    HAVE_COURSE_HELPERS = True

if not HAVE_COURSE_HELPERS:

    def sigmoid(Z):
        return 1 / (1 + xp.exp(-Z)), Z

    def relu(Z):
        return xp.maximum(0, Z), Z

    def sigmoid_backward(dA, cache):
        s, _ = sigmoid(cache)
        return dA * s * (1 - s)

    def relu_backward(dA, cache):
        return dA * (cache > 0)

xlogy = None
with suppress(ImportError):
    from scipy.special import xlogy

try:
    import cupy_that_nobody_has as gpu
except Exception as problem:
    gpu = None
    WHY_NO_GPU = str(problem)
finally:
    ON_GPU = gpu is not None

# --- products: the operator where there is one -------------------------------------------------

if hasattr(xp, "matmul"):
    product = xp.matmul
else:
    product = xp.dot

if True:  # one switch for all: turn off for Glorot's scale, which the workbook does not want

    def scale_of(n_in, n_out):
        return 0.01

else:

    def scale_of(n_in, n_out):
        return (2.0 / (n_in + n_out)) ** 0.5

# --- the ten functions --------------------------------------------------------------------------

try:
    _SEED = xp.random.seed
except AttributeError:  # pragma: no cover
    from random import seed as _SEED


def initialize_parameters(n_x, n_h, n_y):
    _SEED(1)
    W1 = xp.random.randn(n_h, n_x) * scale_of(n_x, n_h)
    b1 = xp.zeros((n_h, 1))
    W2 = xp.random.randn(n_y, n_h) * scale_of(n_h, n_y)
    b2 = xp.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def initialize_parameters_deep(layer_dims):
    _SEED(3)
    parameters = {}
    for l, (n_in, n_out) in enumerate(zip(layer_dims, layer_dims[1:])):
        parameters["W" + str(l + 1)] = xp.random.randn(n_out, n_in) * scale_of(n_in, n_out)
        parameters["b" + str(l + 1)] = xp.zeros((n_out, 1))
    return parameters


if ON_GPU:

    def linear_forward(A, W, b):
        Z = gpu.asnumpy(gpu.asarray(W) @ gpu.asarray(A)) + b
        return Z, (A, W, b)

else:

    def linear_forward(A, W, b):
        return product(W, A) + b, (A, W, b)


def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    try:
        function = {"relu": relu, "sigmoid": sigmoid}[activation]
    except KeyError:
        raise ValueError(activation) from None
    A, activation_cache = function(Z)
    return A, (linear_cache, activation_cache)


def L_model_forward(X, parameters):
    caches = []
    A = X
    l = 1
    try:
        while True:
            W, b = parameters["W" + str(l)], parameters["b" + str(l)]
            last = "W" + str(l + 1) not in parameters
            A, cache = linear_activation_forward(A, W, b, "sigmoid" if last else "relu")
            caches.append(cache)
            l += 1
    except KeyError:
        pass  # no such layer: we are through
    return A, caches


for _candidate in (xlogy, lambda x, y: x * xp.log(y)):
    if _candidate is not None:
        times_log = _candidate
        break


def compute_cost(AL, Y):
    m = Y.shape[1]
    return -xp.sum(times_log(Y, AL) + times_log(1 - Y, 1 - AL)) / m


def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dA_prev = product(W.T, dZ)
    dW = product(dZ, A_prev.T) / m
    try:
        db = xp.sum(dZ, axis=1, keepdims=True) / m
    except TypeError:  # a NumPy from before keepdims
        db = xp.sum(dZ, axis=1)[:, None] / m
    return dA_prev, dW, db


def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        return linear_backward(relu_backward(dA, activation_cache), linear_cache)
    if activation == "sigmoid":
        return linear_backward(sigmoid_backward(dA, activation_cache), linear_cache)
    raise ValueError(activation)


def L_model_backward(AL, Y, caches):
    L = len(caches)
    Y = Y.reshape(AL.shape)
    dAL = -(xp.divide(Y, AL) - xp.divide(1 - Y, 1 - AL))
    grads = dict()
    for l in range(L, 0, -1):
        dA = dAL if l == L else grads["dA" + str(l)]
        kind = "sigmoid" if l == L else "relu"
        result = linear_activation_backward(dA, caches[l - 1], kind)
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = result
    return grads


def update_parameters(params, grads, learning_rate):
    try:
        new = params | {}
    except TypeError:  # Python 3.8
        new = dict(params)
    for name in list(new):
        new[name] = params[name] - learning_rate * grads["d" + name]
    return new


if __name__ == "__main__":
    with suppress(ImportError):
        import public_tests

        public_tests.linear_forward_test(linear_forward)
        public_tests.compute_cost_test(compute_cost)
