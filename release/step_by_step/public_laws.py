"""Laws that a right function obeys, on inputs whose results are not published.

A change that mends the published examples may do so by chance. It is told to a student only if the
changed function is also consistent on other inputs: examples, units and layers can be taken apart
and put together again, shapes follow the sizes, and nothing overflows.
"""

import contextlib
import copy
import io
from collections.abc import Callable
from typing import Any

import numpy as np
from public_calls import run
from public_words import Record

# Calls a function on an input, and returns its result.
Call = Callable[..., Any]
Law = Callable[[Call, Record, Record], bool]
# So small that all their weights are among the published draws.
_SIZES = ((1, 2, 3), (2, 1, 2))
_LAYERS = ([3, 2], [2, 3, 4, 2], [4, 3, 2, 2, 1])
_NETWORKS = ([3, 1], [4, 3, 1], [2, 3, 4, 1])


def holds(target: Callable[..., Any], exercise: Record, name: str, seed: int) -> bool:
    """Tell whether a function obeys the law of its exercise; without a law every function does."""
    law = _LAWS.get(name)
    if law is None:
        return True

    def call(*args: Any) -> Any:
        outcome = run(target, exercise["arguments"], copy.deepcopy(list(args)), seed)
        if outcome.error is not None or outcome.changed:
            raise ValueError(name)
        return outcome.value

    variables = getattr(target, "__globals__", {})
    try:
        with np.errstate(all="ignore"), contextlib.redirect_stdout(io.StringIO()):
            return bool(law(call, exercise, variables))
    except Exception:
        return False


def _numbers(*shape: int) -> Any:
    """Return fixed numbers of both signs, none of them zero, none like another."""
    count = int(np.prod(shape))
    return (np.sin(1 + 1.7 * np.arange(count) + 0.3 * count) + 0.01).reshape(shape)


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(_same(one[k], other[k]) for k in one)
    return np.shape(one) == np.shape(other) and np.allclose(one, other, rtol=1e-5, atol=1e-6)


# Activations


def _sigmoid(call: Call, _exercise: Record, _variables: Record) -> bool:
    Z = np.array([[-1000.0, -2.0, 0.0], [0.5, 3.0, 1000.0]])
    A, turned, other = call(Z)[0], call(-Z)[0], call(_numbers(2, 1, 3))[0]
    grows = (np.diff(A.ravel()) > 0).all() and A.min() >= 0
    with np.errstate(divide="raise"):
        call(np.zeros((2, 1)))
    return bool(grows and _same(A + turned, np.ones(Z.shape)) and other.shape == (2, 1, 3))


def _relu(call: Call, _exercise: Record, _variables: Record) -> bool:
    Z = np.array([[[-1000.0, -2.0, 0.0], [0.5, 3.0, 1000.0]]])
    A = call(Z)[0]
    return _same(A - call(-Z)[0], Z) and _same(call(2 * Z)[0], 2 * A) and bool((A >= 0).all())


def _step_back(call: Call, _exercise: Record, _variables: Record) -> bool:
    dA, Z = _numbers(1, 2, 4), 3 * _numbers(1, 4, 2).reshape(1, 2, 4)
    dZ = call(dA, Z)
    parts = [call(dA[:, :, [i]], Z[:, :, [i]]) for i in range(4)]
    return _same(np.concatenate(parts, axis=2), dZ) and _same(call(2 * dA, Z), 2 * dZ)


# Parameters


def _begin_alike(drawn: list[Any], exercise: Record) -> bool:
    """Tell whether the weights begin with the published draws: all come from one stream."""
    expected = exercise["cases"][0]["expected"]
    arrays = [np.array(expected[key]["array"]) for key in expected if key[0] == "W"]
    published, mine = (np.concatenate([a.ravel() for a in w]) for w in (arrays, drawn))
    count = min(len(published), len(mine))
    return _same(published[:count], mine[:count])


def _fit(parameters: Record, sizes: list[int], exercise: Record) -> bool:
    layers = range(1, len(sizes))
    keys = {f"{letter}{n}" for n in layers for letter in "Wb"}
    shapes = all(
        parameters[f"W{n}"].shape == (sizes[n], sizes[n - 1])
        and parameters[f"b{n}"].shape == (sizes[n], 1)
        and not parameters[f"b{n}"].any()
        for n in layers
    )
    return (
        parameters.keys() == keys
        and shapes
        and _begin_alike([parameters[f"W{n}"] for n in layers], exercise)
    )


def _initialize(call: Call, exercise: Record, _variables: Record) -> bool:
    return all(_fit(call(*sizes), list(sizes), exercise) for sizes in _SIZES)


def _initialize_deep(call: Call, exercise: Record, _variables: Record) -> bool:
    return all(_fit(call(list(sizes)), list(sizes), exercise) for sizes in _LAYERS)


def _update(call: Call, _exercise: Record, _variables: Record) -> bool:
    params = _network([4, 3, 2, 1])
    grads = {f"d{key}": value[::-1] + 0.5 for key, value in params.items()}
    new, still, twice = (call(params, grads, rate) for rate in (0.2, 0.0, 0.4))
    last = {key: params[key] for key in ("W3", "b3")}
    alone = call(
        *(_renumbered(part, 2) for part in (last, {f"d{k}": grads[f"d{k}"] for k in last})), 0.2
    )
    moved = all(_same(twice[k] - params[k], 2 * (new[k] - params[k])) for k in params)
    return _same(still, params) and moved and _same(alone, {k[0] + "1": new[k] for k in last})


def _network(sizes: list[int]) -> Record:
    found = {}
    for number in range(1, len(sizes)):
        found[f"W{number}"] = _numbers(sizes[number], sizes[number - 1])
        found[f"b{number}"] = _numbers(sizes[number], 1)
    return found


def _renumbered(entries: Record, less: int) -> Record:
    return {k.rstrip("0123456789") + str(int(k[-1]) - less): v for k, v in entries.items()}


# Layers


def _linear(call: Call, _exercise: Record, _variables: Record) -> bool:
    return _layer_forward(lambda A, W, b: call(A, W, b)[0])


def _activated(call: Call, _exercise: Record, _variables: Record) -> bool:
    return all(
        _layer_forward(lambda A, W, b, k=k: call(A, W, b, k)[0]) for k in ("sigmoid", "relu")
    )


def _layer_forward(step: Call) -> bool:
    """Tell whether examples and units go their own ways, and an input of weight 0 has no effect."""
    A, W, b = _numbers(3, 5), _numbers(4, 3), _numbers(4, 1)
    whole = step(A, W, b)
    examples = np.hstack([step(A[:, [i]], W, b) for i in range(5)])
    units = np.vstack([step(A, W[[i]], b[[i]]) for i in range(4)])
    more = step(np.vstack([A, _numbers(1, 5)]), np.hstack([W, np.zeros((4, 1))]), b)
    square = step(A[:, :3], W[:3], b[:3])
    return _same([examples, units, more], [whole] * 3) and _same(square, whole[:3, :3])


def _linear_back(call: Call, _exercise: Record, _variables: Record) -> bool:
    return _layer_back(lambda dA, A, W, b, _Z: call(dA, (A, W, b)))


def _activated_back(call: Call, _exercise: Record, _variables: Record) -> bool:
    return all(
        _layer_back(lambda dA, A, W, b, Z, k=k: call(dA, ((A, W, b), Z), k))
        for k in ("sigmoid", "relu")
    )


def _layer_back(step: Call) -> bool:
    """Tell whether the gradients of examples and units add up to those of the layer."""
    dA, A, W, b, Z = _numbers(4, 5), _numbers(3, 5), _numbers(4, 3), _numbers(4, 1), _numbers(4, 5)
    dA_prev, dW, db = step(dA, A, W, b, Z)
    examples = [step(dA[:, [i]], A[:, [i]], W, b, Z[:, [i]]) for i in range(5)]
    units = [step(dA[[i]], A, W[[i]], b[[i]], Z[[i]]) for i in range(4)]
    means = [np.mean([one[part] for one in examples], axis=0) for part in (1, 2)]
    joined = [np.vstack([one[part] for one in units]) for part in (1, 2)]
    return (
        _same(means, [dW, db])
        and _same(joined, [dW, db])
        and _same(np.hstack([one[0] for one in examples]), dA_prev)
        and _same(sum(one[0] for one in units), dA_prev)
    )


# Networks


def _model(call: Call, _exercise: Record, variables: Record) -> bool:
    """Tell whether a network is its first layer, followed by the network of the others."""
    first = variables["linear_activation_forward"]
    for sizes in _NETWORKS:
        X, parameters = _numbers(sizes[0], 5), _network(sizes)
        AL, caches = call(X, parameters)
        rest = _renumbered({k: v for k, v in parameters.items() if k[-1] != "1"}, 1)
        kind = "relu" if rest else "sigmoid"
        A, cache = first(X, parameters["W1"], parameters["b1"], kind)
        due = call(A, rest) if rest else (A, [])
        if not _same([AL, list(caches)], [due[0], [cache, *due[1]]]):
            return False
    return True


def _model_back(call: Call, _exercise: Record, _variables: Record) -> bool:
    """Tell whether the gradients of the last layers do not depend on the layers before them."""
    for sizes in _NETWORKS:
        parameters = _network(sizes)
        caches = [
            (
                (_numbers(sizes[n - 1], 5), parameters[f"W{n}"], parameters[f"b{n}"]),
                _numbers(sizes[n], 5),
            )
            for n in range(1, len(sizes))
        ]
        AL, Y = 0.5 + 0.4 * _numbers(1, 5), np.array([[1.0, 0.0, 0.0, 1.0, 1.0]])
        grads = call(AL, Y, list(caches))
        layers = range(1, len(sizes))
        keys = {k for n in layers for k in (f"dA{n - 1}", f"dW{n}", f"db{n}")}
        if not keys <= set(grads) or any(
            grads[f"dW{n}"].shape != parameters[f"W{n}"].shape for n in layers
        ):
            return False
        last = call(AL, Y, caches[1:]) if len(caches) > 1 else {}
        for key in last:
            head, number = key.rstrip("0123456789"), int(key[-1])
            if not _same(last[key], grads.get(f"{head}{number + 1}")):
                return False
    return True


def _cost(call: Call, _exercise: Record, _variables: Record) -> bool:
    AL, Y = 0.5 + 0.45 * _numbers(1, 5), np.array([[1.0, 0.0, 0.0, 1.0, 1.0]])
    alone = [call(AL[:, [i]], Y[:, [i]]) for i in range(5)]
    return (
        _same(np.mean(alone), float(call(AL, Y)))
        and _same(float(call(1 - AL, 1 - Y)), float(call(AL, Y)))
        and _same(float(call(AL**2, np.ones((1, 5)))), 2 * float(call(AL, np.ones((1, 5)))))
    )


_LAWS: dict[str, Law] = {
    "sigmoid": _sigmoid,
    "relu": _relu,
    "sigmoid_backward": _step_back,
    "relu_backward": _step_back,
    "initialize_parameters": _initialize,
    "initialize_parameters_deep": _initialize_deep,
    "linear_forward": _linear,
    "linear_activation_forward": _activated,
    "L_model_forward": _model,
    "compute_cost": _cost,
    "linear_backward": _linear_back,
    "linear_activation_backward": _activated_back,
    "L_model_backward": _model_back,
    "update_parameters": _update,
}
