"""Known wrong variants of the exercises, each with the hint that it earns.

Each is one edit away from the answer, which is why they live on the answer side. A mistake is
recognised by its numbers: a function that gives what one of these gives on the same inputs, on
every case, makes that mistake.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.records import Mistake

from . import reference as right

Array = np.ndarray
MISTAKES: list[Mistake] = []


def mistake(exercise: str, hint: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Enter a function into the catalogue under its own name."""

    def enter(function: Callable[..., Any]) -> Callable[..., Any]:
        MISTAKES.append(Mistake(function.__name__, exercise, hint, function))
        return function

    return enter


# --- initialize_parameters ------------------------------------------------------------------------


def _two_layers(
    n_x: int, n_h: int, n_y: int, scale: float = 0.01, seed: int | None = 1
) -> dict[str, Array]:
    if seed is not None:
        np.random.seed(seed)
    w1, w2 = np.random.randn(n_h, n_x) * scale, np.random.randn(n_y, n_h) * scale
    return {"W1": w1, "b1": np.zeros((n_h, 1)), "W2": w2, "b2": np.zeros((n_y, 1))}


@mistake(
    "initialize_parameters",
    "The weights are drawn without the given line that sets the seed: keep np.random.seed(1).",
)
def seed_line_missing(n_x: int, n_h: int, n_y: int) -> dict[str, Array]:
    """Draw without seeding."""
    return _two_layers(n_x, n_h, n_y, seed=None)


@mistake("initialize_parameters", "The weights are too large by far: the factor 0.01 is missing.")
def scale_missing(n_x: int, n_h: int, n_y: int) -> dict[str, Array]:
    """Leave the factor out."""
    return _two_layers(n_x, n_h, n_y, scale=1.0)


@mistake(
    "initialize_parameters",
    "The numbers are right but the order of drawing is not: draw W1 first, then W2.",
)
def drawn_in_another_order(n_x: int, n_h: int, n_y: int) -> dict[str, Array]:
    """Draw W2 before W1."""
    np.random.seed(1)
    w2, w1 = np.random.randn(n_y, n_h) * 0.01, np.random.randn(n_h, n_x) * 0.01
    return {"W1": w1, "b1": np.zeros((n_h, 1)), "W2": w2, "b2": np.zeros((n_y, 1))}


@mistake("initialize_parameters", "Rows and columns of the weights are swapped: W1 is (n_h, n_x).")
def weights_transposed(n_x: int, n_h: int, n_y: int) -> dict[str, Array]:
    """Draw the transposed shapes."""
    np.random.seed(1)
    w1, w2 = np.random.randn(n_x, n_h) * 0.01, np.random.randn(n_h, n_y) * 0.01
    return {"W1": w1, "b1": np.zeros((n_h, 1)), "W2": w2, "b2": np.zeros((n_y, 1))}


# --- initialize_parameters_deep -------------------------------------------------------------------


def _deep(layer_dims: list[int], scale: float = 0.01, seed: int | None = 3) -> dict[str, Array]:
    if seed is not None:
        np.random.seed(seed)
    parameters = {}
    for layer in range(1, len(layer_dims)):
        shape = layer_dims[layer], layer_dims[layer - 1]
        parameters[f"W{layer}"] = np.random.randn(*shape) * scale
        parameters[f"b{layer}"] = np.zeros((shape[0], 1))
    return parameters


@mistake(
    "initialize_parameters_deep",
    "The weights are drawn without the given line that sets the seed: keep np.random.seed(3).",
)
def deep_seed_line_missing(layer_dims: list[int]) -> dict[str, Array]:
    """Draw without seeding."""
    return _deep(layer_dims, seed=None)


@mistake(
    "initialize_parameters_deep", "The weights are too large by far: the factor 0.01 is missing."
)
def deep_scale_missing(layer_dims: list[int]) -> dict[str, Array]:
    """Leave the factor out."""
    return _deep(layer_dims, scale=1.0)


@mistake(
    "initialize_parameters_deep",
    "The weights are scaled by the layer's size; this exercise asks for the constant 0.01.",
)
def deep_scaled_by_size(layer_dims: list[int]) -> dict[str, Array]:
    """Divide by the square root of the units before, as other workbooks do."""
    unscaled = _deep(layer_dims, scale=1.0)
    for layer in range(1, len(layer_dims)):
        unscaled[f"W{layer}"] = unscaled[f"W{layer}"] / np.sqrt(layer_dims[layer - 1])
    return unscaled


# --- linear_forward -------------------------------------------------------------------------------


@mistake("linear_forward", "The bias b is not added to the product.")
def bias_forgotten(A: Array, W: Array, b: Array) -> Any:
    """Leave b out."""
    return W @ A, (A, W, b)


@mistake("linear_forward", "The bias b is subtracted where it should be added.")
def bias_subtracted(A: Array, W: Array, b: Array) -> Any:
    """Use the wrong sign."""
    return W @ A - b, (A, W, b)


@mistake("linear_forward", "The cache holds its parts in another order than (A, W, b).")
def cache_in_another_order(A: Array, W: Array, b: Array) -> Any:
    """Put W first."""
    return W @ A + b, (W, A, b)


# --- linear_activation_forward --------------------------------------------------------------------


def _layer(A_prev: Array, W: Array, b: Array, activation: str) -> Any:
    return right.linear_activation_forward(A_prev, W, b, activation)


@mistake("linear_activation_forward", "The two activations are swapped.")
def activations_swapped(A_prev: Array, W: Array, b: Array, activation: str) -> Any:
    """Use ReLU for sigmoid and the other way round."""
    return _layer(A_prev, W, b, "relu" if activation == "sigmoid" else "sigmoid")


@mistake("linear_activation_forward", "Both branches use the sigmoid; one of them should use ReLU.")
def sigmoid_in_both_branches(A_prev: Array, W: Array, b: Array, activation: str) -> Any:
    """Ignore the activation."""
    del activation
    return _layer(A_prev, W, b, "sigmoid")


@mistake("linear_activation_forward", "Both branches use ReLU; one of them should use the sigmoid.")
def relu_in_both_branches(A_prev: Array, W: Array, b: Array, activation: str) -> Any:
    """Ignore the activation."""
    del activation
    return _layer(A_prev, W, b, "relu")


@mistake("linear_activation_forward", "The result is Z itself: the activation is never applied.")
def activation_not_applied(A_prev: Array, W: Array, b: Array, activation: str) -> Any:
    """Return the linear step."""
    _A, cache = _layer(A_prev, W, b, activation)
    return cache[1], cache


@mistake(
    "linear_activation_forward", "The activation cache should be Z, the input of the activation."
)
def activations_cached(A_prev: Array, W: Array, b: Array, activation: str) -> Any:
    """Store A where Z belongs."""
    A, cache = _layer(A_prev, W, b, activation)
    return A, (cache[0], A)


# --- L_model_forward ------------------------------------------------------------------------------


def _forward(
    X: Array, parameters: dict[str, Array], hidden: str, output: str, layers: int | None = None
) -> Any:
    A, caches = X, []
    last = len(parameters) // 2 if layers is None else layers
    for layer in range(1, last + 1):
        activation = output if layer == last else hidden
        A, cache = _layer(A, parameters[f"W{layer}"], parameters[f"b{layer}"], activation)
        caches.append(cache)
    return A, caches


@mistake("L_model_forward", "The hidden layers use the sigmoid; only the output layer should.")
def sigmoid_in_hidden_layers(X: Array, parameters: dict[str, Array]) -> Any:
    """Use the sigmoid everywhere."""
    return _forward(X, parameters, "sigmoid", "sigmoid")


@mistake("L_model_forward", "The output layer uses ReLU; it should use the sigmoid.")
def relu_in_output_layer(X: Array, parameters: dict[str, Array]) -> Any:
    """Use ReLU everywhere."""
    return _forward(X, parameters, "relu", "relu")


@mistake("L_model_forward", "The cache of the output layer is not appended to the list.")
def last_cache_missing(X: Array, parameters: dict[str, Array]) -> Any:
    """Append the hidden layers' caches only."""
    AL, caches = _forward(X, parameters, "relu", "sigmoid")
    return AL, caches[:-1]


@mistake("L_model_forward", "Each layer is fed with X; it should get the layer before's output.")
def layers_fed_with_x(X: Array, parameters: dict[str, Array]) -> Any:
    """Forget to hand A on."""
    caches = []
    A = X
    last = len(parameters) // 2
    for layer in range(1, last + 1):
        activation = "sigmoid" if layer == last else "relu"
        A, cache = _layer(X, parameters[f"W{layer}"], parameters[f"b{layer}"], activation)
        caches.append(cache)
    return A, caches


# --- compute_cost ---------------------------------------------------------------------------------


def _losses(AL: Array, Y: Array) -> Any:
    return Y * np.log(AL) + (1 - Y) * np.log(1 - AL)


@mistake("compute_cost", "It looks like the mean over examples is missing: divide the sum by m.")
def cost_not_averaged(AL: Array, Y: Array) -> Any:
    """Sum without dividing."""
    return -np.sum(_losses(AL, Y))


@mistake("compute_cost", "The cost should be positive: the minus before the sum is missing.")
def cost_not_negated(AL: Array, Y: Array) -> Any:
    """Forget the sign."""
    return np.mean(_losses(AL, Y))


@mistake("compute_cost", "The term for the examples with label 0 is missing: (1 - Y) log(1 - AL).")
def negative_term_missing(AL: Array, Y: Array) -> Any:
    """Count the examples with label 1 only."""
    return -np.sum(Y * np.log(AL)) / Y.shape[1]


@mistake("compute_cost", "The logarithm has another base: np.log is the natural one.")
def logarithm_of_another_base(AL: Array, Y: Array) -> Any:
    """Use the logarithm to base 2."""
    return -np.mean(_losses(AL, Y)) / np.log(2)


@mistake("compute_cost", "The logarithm has another base: np.log is the natural one.")
def logarithm_of_base_ten(AL: Array, Y: Array) -> Any:
    """Use the logarithm to base 10."""
    return -np.mean(_losses(AL, Y)) / np.log(10)


# --- linear_backward ------------------------------------------------------------------------------


@mistake("linear_backward", "It looks like the mean over examples is missing in dW and db.")
def gradients_not_averaged(dZ: Array, cache: Any) -> Any:
    """Forget 1/m twice."""
    A_prev, W, _b = cache
    return W.T @ dZ, dZ @ A_prev.T, np.sum(dZ, axis=1, keepdims=True)


@mistake("linear_backward", "It looks like the mean over examples is missing in dW.")
def dw_not_averaged(dZ: Array, cache: Any) -> Any:
    """Forget 1/m in dW."""
    dA_prev, _dW, db = right.linear_backward(dZ, cache)
    return dA_prev, dZ @ cache[0].T, db


@mistake("linear_backward", "It looks like the mean over examples is missing in db.")
def db_not_averaged(dZ: Array, cache: Any) -> Any:
    """Forget 1/m in db."""
    dA_prev, dW, _db = right.linear_backward(dZ, cache)
    return dA_prev, dW, np.sum(dZ, axis=1, keepdims=True)


@mistake("linear_backward", "db has lost a dimension: keep it a column (look at keepdims).")
def keepdims_lost(dZ: Array, cache: Any) -> Any:
    """Sum along the axis and drop it."""
    dA_prev, dW, _db = right.linear_backward(dZ, cache)
    return dA_prev, dW, np.sum(dZ, axis=1) / dZ.shape[1]


@mistake("linear_backward", "db is summed along the wrong axis: the examples are the columns.")
def db_along_the_wrong_axis(dZ: Array, cache: Any) -> Any:
    """Sum over the units."""
    dA_prev, dW, _db = right.linear_backward(dZ, cache)
    return dA_prev, dW, np.sum(dZ, axis=0, keepdims=True) / dZ.shape[1]


@mistake(
    "linear_backward", "db is one number for the whole layer: each unit has a bias of its own."
)
def db_summed_over_everything(dZ: Array, cache: Any) -> Any:
    """Sum over both axes."""
    dA_prev, dW, _db = right.linear_backward(dZ, cache)
    return dA_prev, dW, np.sum(dZ) / dZ.shape[1]


@mistake("linear_backward", "dA_prev is divided by m; only dW and db are means over the examples.")
def da_averaged(dZ: Array, cache: Any) -> Any:
    """Average what is not a mean."""
    dA_prev, dW, db = right.linear_backward(dZ, cache)
    return dA_prev / dZ.shape[1], dW, db


# --- linear_activation_backward -------------------------------------------------------------------


@mistake("linear_activation_backward", "The backward steps of the two activations are swapped.")
def backward_activations_swapped(dA: Array, cache: Any, activation: str) -> Any:
    """Use ReLU's for the sigmoid and the other way round."""
    other = "relu" if activation == "sigmoid" else "sigmoid"
    return right.linear_activation_backward(dA, cache, other)


@mistake(
    "linear_activation_backward",
    "dA is handed to the linear step as it is: the activation's derivative is missing.",
)
def activation_not_differentiated(dA: Array, cache: Any, activation: str) -> Any:
    """Skip the activation."""
    del activation
    return right.linear_backward(dA, cache[0])


@mistake(
    "linear_activation_backward",
    "Both branches use the sigmoid's backward step; one of them should use ReLU's.",
)
def sigmoid_backward_in_both_branches(dA: Array, cache: Any, activation: str) -> Any:
    """Ignore the activation."""
    del activation
    return right.linear_activation_backward(dA, cache, "sigmoid")


# --- L_model_backward -----------------------------------------------------------------------------


def _backward(dAL: Array, caches: Any, hidden: str = "relu", output: str = "sigmoid") -> Any:
    grads, dA = {}, dAL
    for layer in range(len(caches), 0, -1):
        activation = output if layer == len(caches) else hidden
        dA, dW, db = right.linear_activation_backward(dA, caches[layer - 1], activation)
        grads[f"dA{layer - 1}"], grads[f"dW{layer}"], grads[f"db{layer}"] = dA, dW, db
    return grads


def _start(AL: Array, Y: Array) -> Any:
    return -(Y / AL - (1 - Y) / (1 - AL))


@mistake("L_model_backward", "The sign of dAL is wrong, and with it every gradient.")
def dal_with_the_wrong_sign(AL: Array, Y: Array, caches: Any) -> Any:
    """Forget the minus."""
    return _backward(-_start(AL, Y), caches)


@mistake("L_model_backward", "The two fractions of dAL are added; the second one is subtracted.")
def dal_with_a_sum(AL: Array, Y: Array, caches: Any) -> Any:
    """Add what should be subtracted."""
    return _backward(-(Y / AL + (1 - Y) / (1 - AL)), caches)


@mistake("L_model_backward", "The hidden layers go back through the sigmoid; they use ReLU.")
def sigmoid_backward_in_hidden_layers(AL: Array, Y: Array, caches: Any) -> Any:
    """Use the sigmoid everywhere."""
    return _backward(_start(AL, Y), caches, hidden="sigmoid")


@mistake(
    "L_model_backward",
    "The keys of dA are shifted by one: the gradient that layer l hands back is dA{l-1}.",
)
def keys_shifted_by_one(AL: Array, Y: Array, caches: Any) -> Any:
    """Name dA as older editions of this assignment did."""
    grads = right.L_model_backward(AL, Y, caches)
    return {
        (f"dA{int(key[2:]) + 1}" if key.startswith("dA") else key): value
        for key, value in grads.items()
    }


# --- update_parameters ----------------------------------------------------------------------------


def _updated(params: dict[str, Array], grads: dict[str, Array], step: float) -> dict[str, Array]:
    return {key: value - step * grads[f"d{key}"] for key, value in params.items()}


@mistake("update_parameters", "The step goes uphill: the gradient is added, not subtracted.")
def step_uphill(params: dict[str, Array], grads: dict[str, Array], learning_rate: float) -> Any:
    """Add the gradient."""
    return _updated(params, grads, -learning_rate)


@mistake("update_parameters", "The learning rate is not used: the whole gradient is subtracted.")
def learning_rate_ignored(
    params: dict[str, Array], grads: dict[str, Array], learning_rate: float
) -> Any:
    """Take a step of length one."""
    del learning_rate
    return _updated(params, grads, 1.0)


@mistake("update_parameters", "The last layer is not updated: look at where the loop ends.")
def last_layer_skipped(
    params: dict[str, Array], grads: dict[str, Array], learning_rate: float
) -> Any:
    """End the loop one too early."""
    last = len(params) // 2
    new = _updated(params, grads, learning_rate)
    return {**new, f"W{last}": params[f"W{last}"], f"b{last}": params[f"b{last}"]}


@mistake("update_parameters", "The step is taken twice for each parameter.")
def update_applied_twice(
    params: dict[str, Array], grads: dict[str, Array], learning_rate: float
) -> Any:
    """Subtract two steps."""
    return _updated(params, grads, 2 * learning_rate)
