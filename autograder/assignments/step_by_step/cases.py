"""The drawn inputs of `step_by_step`; the published inputs are in `published.py`.

This module has inputs only. Their expected outputs are computed by the reference in the course
folder. The inputs come from a stream seeded by the caller.

Every drawn input can occur when the functions are used together: caches come from a forward pass,
gradients have the keys and the order of the backward pass. Outputs of the network stay away from 0
and 1, and a draw is repeated if the terms of a sum nearly cancel (`digits.py`). So rounding,
float32 or a small guard in a division never decides about points.

Shapes follow the workbook: each column is an example, `W` is (n_l, n_{l-1}), `b` is (n_l, 1).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import numpy as np

from autograder.content.exercise import Aspect
from autograder.content.recipes import Args, Array, Drawn, Functions, Law, Stream

from . import digits
from .published import published

__all__ = ["fresh", "laws", "properties", "published"]

Layer = tuple[Any, ...]
Network = tuple[Any, ...]


def fresh(exercise: str, stream: Stream, functions: Functions) -> Iterator[Drawn]:
    """Draw inputs of several shapes."""
    return _draw_each(exercise, "fresh", stream, functions)


def properties(exercise: str, stream: Stream, functions: Functions) -> Iterator[Drawn]:
    """Draw edge cases, cases for unchanged arguments, and the first edge case again.

    A call must not depend on earlier calls, so the repeated case has the same expected result.
    """
    edges = list(_draw_each(exercise, "edge", stream, functions))
    yield from edges
    yield from _draw_each(exercise, "unchanged", stream, functions, aspect=Aspect.ARGUMENTS)
    yield edges[0]._replace(name="called_again")


def laws(exercise: str, stream: Stream, functions: Functions) -> Iterator[Law]:
    """Draw a network for the law that gradients agree with numerical gradients of the cost."""
    if exercise == "L_model_backward":
        yield _numerical_gradients(stream, functions)


# The inputs of each stage. A layer is (units before, units after, examples[, scale]). Fresh layers
# are not square, so a forgotten transpose cannot pass. A network is (units, examples[, label]).
_LAYERS = {
    "fresh": {"small": (3, 2, 4), "tall": (2, 7, 3), "wide": (9, 4, 5)},
    "edge": {
        "one_example": (4, 3, 1),
        "one_unit": (1, 1, 5),
        "zeros": (3, 2, 4, 0.0),
        "large_values": (3, 2, 4, 10.0),
    },
    "unchanged": {"": (4, 3, 5)},
}
_NETWORKS = {
    "fresh": {
        "two_layers": ([4, 3, 1], 5),
        "three_layers": ([5, 2, 4, 1], 3),
        "five_layers": ([3, 6, 2, 5, 4, 1], 4),
    },
    "edge": {
        "one_layer": ([3, 1], 4),
        "one_example": ([4, 2, 1], 1),
        "one_unit_layers": ([1, 1, 1, 1], 3),
    },
    "unchanged": {"": ([4, 3, 2, 1], 5)},
}
# Of the network exercises, only L_model_backward uses labels, so only it gets constant labels.
_LABELLED = {
    **_NETWORKS,
    "edge": {**_NETWORKS["edge"], "all_zero": ([3, 2, 1], 4, 0), "all_one": ([3, 2, 1], 4, 1)},
}
_SIZES = {
    "fresh": {"small": (4, 3, 2), "more_hidden": (2, 11, 3), "more_outputs": (5, 3, 6)},
    "edge": {"one_unit": (1, 1, 1), "one_input": (1, 4, 2)},
    "unchanged": {"": (2, 3, 1)},
}
_COSTS = {
    "fresh": {"few": (3, None), "more": (8, None), "many": (20, None)},
    "edge": {"one_example": (1, 1), "all_zero": (4, 0), "all_one": (4, 1)},
    "unchanged": {"": (5, None)},
}


def _draw_each(
    exercise: str,
    stage: str,
    stream: Stream,
    functions: Functions,
    aspect: Aspect = Aspect.VALUE,
) -> Iterator[Drawn]:
    table = _GENERATORS[exercise][0]
    branches = ("sigmoid", "relu") if "activation" in exercise else ("",)
    for name, entry in table[stage].items():
        for branch in branches:
            shape = (*entry, branch) if branch else entry
            args, result = _kept(exercise, stream, shape, functions)
            label = "_".join(part for part in (stage, name, branch) if part)
            yield Drawn(label, args, aspect, result)


def _kept(exercise: str, stream: Stream, entry: Any, functions: Functions) -> tuple[Args, Any]:
    """Draw arguments whose result keeps its digits; return the result too if it was needed."""
    _table, make = _GENERATORS[exercise]
    terms = digits.TERMS.get(exercise)
    while True:
        args = make(stream, entry, functions)
        if terms is None:
            return args, None
        result = functions[exercise](*args)
        arrays = [*result.values()] if isinstance(result, dict) else result
        if digits.are_kept(arrays, terms(args)):
            return args, result


def _sizes(stream: Stream, sizes: tuple[int, int, int], _functions: Functions) -> Args:
    return tuple(int(size + stream.randint(3)) if size > 1 else size for size in sizes)


def _layer_dims(stream: Stream, network: Network, _functions: Functions) -> Args:
    units, *_rest = network
    return ([int(size + stream.randint(3)) if size > 1 else size for size in units],)


def _layer_input(stream: Stream, layer: Layer, _functions: Functions) -> Args:
    return _layer(stream, layer)


def _activation_input(stream: Stream, entry: Layer, _functions: Functions) -> Args:
    *layer, name = entry
    return *_layer(stream, tuple(layer)), name


def _layer(stream: Stream, layer: Layer) -> tuple[Array, Array, Array]:
    before, after, examples, *scale = layer
    factor = scale[0] if scale else 1.0
    drawn = [stream.randn(before, examples), stream.randn(after, before), stream.randn(after, 1)]
    return drawn[0], drawn[1] * factor, drawn[2] * factor


def _network_input(stream: Stream, network: Network, _functions: Functions) -> Args:
    return _network(stream, network)


def _network(stream: Stream, network: Network) -> tuple[Array, dict[str, Array]]:
    units, examples, *_label = network
    return stream.randn(units[0], examples), _parameters(stream, units)


def _parameters(stream: Stream, units: list[int]) -> dict[str, Array]:
    parameters = {}
    for layer, (before, after) in enumerate(pairwise(units), start=1):
        parameters[f"W{layer}"], parameters[f"b{layer}"] = _weights(stream, before, after)
    return parameters


def _weights(stream: Stream, before: int, after: int) -> tuple[Array, Array]:
    # Scale by the layer's width, so that sigmoids do not saturate in a deep or wide network.
    scale = before**-0.5
    return stream.randn(after, before) * scale, stream.randn(after, 1) * 0.5


def _cost(stream: Stream, entry: tuple[int, int | None], _functions: Functions) -> Args:
    examples, label = entry
    Y = _labels(stream, examples) if label is None else np.full((1, examples), label)
    return _probabilities(stream, examples), Y


def _probabilities(stream: Stream, examples: int) -> Array:
    # Stay away from 0 and 1: the logarithm there magnifies rounding errors.
    return stream.uniform(0.05, 0.95, (1, examples))


def _labels(stream: Stream, examples: int) -> Array:
    labels = (stream.uniform(size=(1, examples)) < 0.5).astype(np.int64)
    labels[0, 0], labels[0, -1] = 1, 0
    return labels


def _linear_gradient(stream: Stream, layer: Layer, _functions: Functions) -> Args:
    _before, after, examples, *_scale = layer
    return stream.randn(after, examples), _layer(stream, layer)


def _activation_gradient(stream: Stream, entry: Layer, functions: Functions) -> Args:
    *layer, name = entry
    _before, after, examples, *_scale = layer
    A, W, b = _layer(stream, tuple(layer))
    # An exact 0 in Z: the workbook defines ReLU's derivative as 0 there. It occurs where a unit
    # without a bias gets zeros from the layer before.
    unit, example = divmod(stream.randint(after * examples), examples)
    A[:, example], b[unit] = 0.0, 0.0
    Z, linear_cache = functions["linear_forward"](A, W, b)
    return stream.randn(after, examples), (linear_cache, Z), name


_FAIR_OUTPUTS = (0.2, 0.8)
"""Outputs in this range are not saturated: 1e-8 in a division does not show in the gradients."""


def _network_gradient(stream: Stream, network: Network, functions: Functions) -> Args:
    """Draw a network and return AL, Y and the caches of its forward pass.

    The output layer is drawn again until no output is saturated, and a hidden layer until it lets
    some gradient through: a layer of dead units would hide the mistakes in the layers before it.
    """
    units, examples, *label = network
    A, caches = stream.randn(units[0], examples), []
    for before, after in pairwise(units[:-1]):
        A, cache = _drawn_layer(stream, A, (before, after, "relu"), np.any, functions)
        caches.append(cache)
    AL, cache = _drawn_layer(stream, A, (*units[-2:], "sigmoid"), _are_fair, functions)
    Y = np.full(AL.shape, label[0]) if label else _clear_labels(stream, AL)
    return AL, Y, [*caches, cache]


def _drawn_layer(
    stream: Stream,
    A_prev: Array,
    layer: tuple[int, int, str],
    accepts: Callable[[Array], Any],
    functions: Functions,
) -> tuple[Array, Any]:
    before, after, activation = layer
    while True:
        W, b = _weights(stream, before, after)
        A, cache = functions["linear_activation_forward"](A_prev, W, b, activation)
        if accepts(A):
            return A, cache


def _are_fair(AL: Array) -> bool:
    return bool(_FAIR_OUTPUTS[0] < AL.min() and AL.max() < _FAIR_OUTPUTS[1])


def _clear_labels(stream: Stream, AL: Array) -> Array:
    """Return labels that are equal but for the example whose output fits the other label best.

    Otherwise the errors AL - Y of the examples often nearly cancel in their sum.
    """
    label = stream.randint(2)
    Y = np.full(AL.shape, label)
    Y[0, np.abs(AL - label).argmax()] = 1 - label
    return Y


def _numerical_gradients(stream: Stream, functions: Functions) -> Law:
    """Draw a network and compute its gradients with central differences of the cost."""
    step = 1e-5
    while True:
        args, _result = _kept("L_model_backward", stream, ([3, 2, 1], 4), functions)
        _AL, Y, caches = args
        # Stay away from ReLU's kink: differences across it match no derivative.
        if np.abs(caches[0][1]).min() > 0.02:
            break
    (X, *first), (_A, *second) = (linear for linear, _Z in caches)
    arrays = dict(zip(("W1", "b1", "W2", "b2"), (*first, *second), strict=True))
    values = np.concatenate([array.ravel() for array in arrays.values()])
    moves = step * np.eye(values.size)
    # Each row has all parameters, and one of them is moved. NumPy multiplies stacks of matrices, so
    # one forward pass serves all rows.
    rows = values + np.concatenate([moves, -moves])
    moved, _caches = functions["L_model_forward"](X, _split(rows, arrays))
    costs = (-Y * np.log(moved) - (1 - Y) * np.log(1 - moved)).mean(axis=(1, 2))
    slopes = (costs[: values.size] - costs[values.size :]) / (2 * step)
    gradients = {f"d{name}": slope for name, slope in _split(slopes, arrays).items()}
    return Law("numerical_gradients", args, gradients, rtol=1e-4)


def _split(flat: Array, arrays: dict[str, Array]) -> dict[str, Array]:
    """Cut the last axis into parts with the names and shapes of `arrays`."""
    parts, start = {}, 0
    for name, array in arrays.items():
        part = flat[..., start : start + array.size]
        parts[name] = part.reshape(*flat.shape[:-1], *array.shape)
        start += array.size
    return parts


def _update(stream: Stream, network: Network, _functions: Functions) -> Args:
    units, examples, *_label = network
    parameters = _parameters(stream, units)
    # Numbers in the shapes and in the order of the backward pass, but not its gradients: those of a
    # dead unit are 0, and a step along them would show no mistake.
    grads = {}
    for layer in range(len(units) - 1, 0, -1):
        grads[f"dA{layer - 1}"] = stream.randn(units[layer - 1], examples)
        grads[f"dW{layer}"] = stream.randn(units[layer], units[layer - 1])
        grads[f"db{layer}"] = stream.randn(units[layer], 1)
    return parameters, grads, float(stream.uniform(0.01, 0.9))


_GENERATORS: dict[str, tuple[Any, Callable[[Stream, Any, Functions], Args]]] = {
    "initialize_parameters": (_SIZES, _sizes),
    "initialize_parameters_deep": (_NETWORKS, _layer_dims),
    "linear_forward": (_LAYERS, _layer_input),
    "linear_activation_forward": (_LAYERS, _activation_input),
    "L_model_forward": (_NETWORKS, _network_input),
    "compute_cost": (_COSTS, _cost),
    "linear_backward": (_LAYERS, _linear_gradient),
    "linear_activation_backward": (_LAYERS, _activation_gradient),
    "L_model_backward": (_LABELLED, _network_gradient),
    "update_parameters": (_NETWORKS, _update),
}
