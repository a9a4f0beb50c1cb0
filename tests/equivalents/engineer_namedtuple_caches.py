from collections import namedtuple

import numpy as np

# Caches with names instead of positions. They are still tuples, so anybody may unpack them, and
# a plain tuple that comes in becomes one of ours with Name(*plain) or Name._make(plain).

Linear = namedtuple("Linear", "A W b")
Layer = namedtuple("Layer", ["linear", "activation"])
Grad = namedtuple("Grad", "dA_prev dW db")

Activation = namedtuple("Activation", "forward backward", defaults=(None,))


def _logistic(Z):
    return 1.0 / (1.0 + np.exp(-Z))


ACTIVATIONS = dict(
    sigmoid=Activation(_logistic, lambda Z: _logistic(Z) * (1.0 - _logistic(Z))),
    relu=Activation(lambda Z: Z * (Z > 0), lambda Z: (Z > 0).astype(float)),
)


def initialize_parameters(n_x, n_h, n_y):
    Sizes = namedtuple("Sizes", "x h y")
    n = Sizes(n_x, n_h, n_y)
    np.random.seed(1)
    W1 = np.random.randn(n.h, n.x) * 0.01
    W2 = np.random.randn(n.y, n.h) * 0.01
    Start = namedtuple("Start", "W1 b1 W2 b2")
    return Start(W1, np.zeros((n.h, 1)), W2, np.zeros((n.y, 1)))._asdict()


def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    out = {}
    for i, n in enumerate(layer_dims):
        if i == 0:
            continue
        out["W{}".format(i)] = np.random.randn(n, layer_dims[i - 1]) * 0.01
        out["b{}".format(i)] = np.zeros((n, 1))
    return out


def linear_forward(A, W, b):
    cache = Linear(A=A, W=W, b=b)
    return cache.W @ cache.A + cache.b, cache


def linear_activation_forward(A_prev, W, b, activation):
    Z, linear = linear_forward(A_prev, W, b)
    return ACTIVATIONS[activation].forward(Z), Layer(linear, Z)


def L_model_forward(X, parameters):
    L = len(parameters) // 2
    caches, A = [], X
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(
            A,
            parameters["W{}".format(l)],
            parameters["b{}".format(l)],
            ("relu", "sigmoid")[l == L],
        )
        caches.append(Layer._make(cache))
    return A, caches


def compute_cost(AL, Y):
    m = Y.shape[1]
    return -(np.log(AL[Y == 1]).sum() + np.log(1 - AL[Y == 0]).sum()) / m


def linear_backward(dZ, cache):
    cache = Linear(*cache)
    m = cache.A.shape[1]
    return Grad(
        dA_prev=cache.W.T @ dZ,
        dW=dZ @ cache.A.T / m,
        db=dZ.sum(axis=1, keepdims=True) / m,
    )


def linear_activation_backward(dA, cache, activation):
    cache = Layer(*cache)
    slope = ACTIVATIONS[activation].backward(cache.activation)
    return linear_backward(dA * slope, cache.linear)


def L_model_backward(AL, Y, caches):
    L = len(caches)
    Y = Y.reshape(AL.shape)
    grads = {}
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l, cache in zip(range(L, 0, -1), reversed(caches)):
        grad = Grad(*linear_activation_backward(dA, cache, "sigmoid" if l == L else "relu"))
        dA = grad.dA_prev
        grads["dA{}".format(l - 1)] = grad.dA_prev
        grads["dW{}".format(l)] = grad.dW
        grads["db{}".format(l)] = grad.db
    return grads


def update_parameters(params, grads, learning_rate):
    Pair = namedtuple("Pair", "value slope")
    pairs = {k: Pair(v, grads["d{}".format(k)]) for k, v in params.items()}
    return {k: p.value - learning_rate * p.slope for k, p in pairs.items()}
