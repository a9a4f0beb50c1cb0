# A bet with my flatmate: the whole workbook without a single `def`.
import functools
import numpy as np
from dnn_utils import *

first = lambda *steps: steps[0]
last = lambda *steps: steps[-1]
raise_ = lambda error: (_ for _ in ()).throw(error)

# Tuples are evaluated from left to right, so `last(seed, draw)` seeds first and draws second.
small = lambda rows, columns: 0.01 * np.random.randn(rows, columns)
nothing = lambda rows: np.zeros((rows, 1))

FORWARD = {"relu": relu, "sigmoid": sigmoid}
BACKWARD = {"relu": relu_backward, "sigmoid": sigmoid_backward}
choose = lambda table, name: table[name] if name in table else raise_(ValueError(name))

# 1
initialize_parameters = lambda n_x, n_h, n_y: last(
    np.random.seed(1),
    {"W1": small(n_h, n_x), "b1": nothing(n_h), "W2": small(n_y, n_h), "b2": nothing(n_y)},
)

# 2
initialize_parameters_deep = lambda layer_dims: last(
    np.random.seed(3),
    {
        name + str(l): make(l)
        for l in range(1, len(layer_dims))
        for name, make in (
            ("W", lambda l: small(layer_dims[l], layer_dims[l - 1])),
            ("b", lambda l: nothing(layer_dims[l])),
        )
    },
)

# 3
linear_forward = lambda A, W, b: (np.add(W @ A, b), (A, W, b))

# 4
linear_activation_forward = lambda A_prev, W, b, activation: (
    (linear := linear_forward(A_prev, W, b)),
    (active := choose(FORWARD, activation)(linear[0])),
    (active[0], (linear[1], active[1])),
)[-1]

# 5: fold over the layers; the accumulator is (A, caches so far)
L_model_forward = lambda X, parameters: functools.reduce(
    lambda state, l: (
        lambda A, cache: (A, state[1] + [cache])
    )(
        *linear_activation_forward(
            state[0],
            parameters[f"W{l}"],
            parameters[f"b{l}"],
            "sigmoid" if 2 * l == len(parameters) else "relu",
        )
    ),
    range(1, len(parameters) // 2 + 1),
    (X, []),
)

# 6
compute_cost = lambda AL, Y: np.squeeze(
    -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)).sum() / Y.shape[1]
)

# 7
linear_backward = lambda dZ, cache: (
    lambda A_prev, W, b, m: (W.T @ dZ, dZ @ A_prev.T / m, dZ.sum(axis=1, keepdims=True) / m)
)(*cache, cache[0].shape[1])

# 8
linear_activation_backward = lambda dA, cache, activation: linear_backward(
    choose(BACKWARD, activation)(dA, cache[1]), cache[0]
)

# 9: recursion from the last layer to the first
_back = lambda dA, caches, activation: (
    {}
    if not caches
    else (lambda l, g: {f"dA{l - 1}": g[0], f"dW{l}": g[1], f"db{l}": g[2],
                        **_back(g[0], caches[:-1], "relu")})(
        len(caches), linear_activation_backward(dA, caches[-1], activation)
    )
)
L_model_backward = lambda AL, Y, caches: (
    lambda T: _back(-(T / AL - (1 - T) / (1 - AL)), list(caches), "sigmoid")
)(Y.reshape(AL.shape))

# 10
update_parameters = lambda params, grads, learning_rate: {
    **params,
    **{key: params[key] - learning_rate * grads[f"d{key}"] for key in params},
}
