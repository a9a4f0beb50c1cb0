"""Checks beside the tests: is a cell ready to run, and do the other ten functions work?

The ten functions lead from here to a whole network. None of this is graded here, and a function
that is not in the notebook is skipped. The checks compare shapes, look whether the parts fit
together, and compare every gradient with the slope that it stands for: the difference that a small
step makes to your own forward functions.
"""

import contextlib
import copy
import inspect
import io
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import testCases as cases
from numpy.typing import NDArray
from public_words import NotReady

__all__ = ["check_ready", "other_ten_test"]

Array = NDArray[Any]
Names = dict[str, Any]
# Differences of a small step are right to about six digits.
RTOL, ATOL, STEP = 1e-4, 1e-6, 1e-6
# ReLU has no slope at 0, and far out sigmoid is so flat that a difference loses its digits. Inputs
# with a `Z` as near to 0, or as far from it, are drawn again.
NEAR, FAR = 1e-3, 7.0
# Where ReLU is at work, so often that no mistake hides behind a draw without negative entries.
DRAWS = 20


# Each function with those that it calls.
CALLS = {
    "linear_activation_forward": ("linear_forward", "sigmoid", "relu"),
    "L_model_forward": ("linear_activation_forward",),
    "linear_activation_backward": ("linear_backward", "sigmoid_backward", "relu_backward"),
    "L_model_backward": ("linear_activation_backward",),
}


def check_ready(*needed: str) -> None:
    """End the cell that calls this with a sentence unless these functions pass their tests."""
    names = inspect.stack(0)[1].frame.f_globals
    missing = [name for name in needed if not _passes(names, name)]
    if missing:
        their = "its test says" if len(missing) == 1 else "their tests say"
        listed = ", ".join(missing[:-1]) + (" and " if missing[1:] else "") + missing[-1]
        raise NotReady(f"this cell needs your {listed}. Come back when {their} All tests passed.")


def _passes(names: Names, name: str) -> bool:
    """Return whether a function of the notebook passes the test of its exercise."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            names[f"{name}_test"](names[name])
    except Exception:
        return False
    return True


def other_ten_test(names: Names) -> None:
    """Check those of the ten functions that are among `names`, which is `globals()` as a rule."""
    sentences = {name: _verdict(names, name) for name in _CHECKS if callable(names.get(name))}
    wrong = [name for name, sentence in sentences.items() if sentence]
    wrong += [name for name in list(names) if f"{name}_test" in names and not _passes(names, name)]
    guilty = []
    for name in _CHECKS:
        earlier = next((each for each in _called(name) if each in wrong), "")
        if name not in sentences:
            print(f"{name:27} not in this notebook")
        elif not sentences[name]:
            print(f"{name:27} as it should be")
        elif earlier:
            print(f"{name:27} not right, but it builds on {earlier}: look there first")
            guilty.append(earlier)
        else:
            print(f"{name:27} {sentences[name]}")
            guilty.append(name)
    if guilty:
        raise NotReady(f"please look again at {', '.join(dict.fromkeys(guilty))}")


def _verdict(names: Names, name: str) -> str:
    """Return a sentence about what is wrong with a function, or an empty string."""
    try:
        _CHECKS[name](names)
    except AssertionError as error:
        return str(error) or "an assertion of your own failed"
    except Exception as error:
        return f"stopped with {type(error).__name__}: {error}"
    return ""


def _called(name: str) -> Iterator[str]:
    """Yield the functions that a function calls, those that they call in turn first."""
    for each in CALLS.get(name, ()):
        yield from _called(each)
        yield each


def _shaped(where: str, value: Any, shape: tuple[int, ...]) -> None:
    """Fail unless `value` is an array of this shape."""
    if np.shape(value) != shape:
        raise AssertionError(f"{where} has shape {np.shape(value)}, but it needs shape {shape}")


def _equal(where: str, value: Any, expected: Any, why: str) -> None:
    """Fail unless two arrays agree in shape and, nearly, in their numbers."""
    _shaped(where, value, np.shape(expected))
    if not np.allclose(value, expected, rtol=RTOL, atol=ATOL):
        raise AssertionError(f"{where} is wrong: {why}")


def _slope(function: Callable[[Array], float], values: Array) -> Array:
    """Return how fast a function grows with each entry of `values`, from two small steps."""
    slopes = np.zeros(values.shape)
    for index in np.ndindex(values.shape):
        step = np.zeros(values.shape)
        step[index] = STEP
        slopes[index] = (function(values + step) - function(values - step)) / (2 * STEP)
    return slopes


def _has_slopes(activation: str, Z: Array) -> bool:
    """Return whether a small step on either side of `Z` tells how fast the activation grows."""
    size = np.abs(Z)
    return bool(np.all(size > NEAR) if activation == "relu" else np.all(size < FAR))


def _right(names: Names, needed: str) -> Any:
    """Return a function of the notebook, or None if it is absent or wrong, or calls a wrong one."""
    for name in _called(needed):
        if name in _CHECKS and callable(names.get(name)) and _verdict(names, name):
            return None
        if f"{name}_test" in names and not _passes(names, name):
            return None
    return None if _verdict(names, needed) else names[needed]


# --- Initialising
# -----------------------------------------------------------------------------------

_TWO_LAYERS = {
    "W1": [[0.01624345, -0.00611756, -0.00528172], [-0.01072969, 0.00865408, -0.02301539]],
    "b1": [[0.0], [0.0]],
    "W2": [[0.01744812, -0.00761207]],
    "b2": [[0.0]],
}
_DEEP = {
    "W1": [
        [0.01788628, 0.0043651, 0.00096497, -0.01863493, -0.00277388],
        [-0.00354759, -0.00082741, -0.00627001, -0.00043818, -0.00477218],
        [-0.01313865, 0.00884622, 0.00881318, 0.01709573, 0.00050034],
        [-0.00404677, -0.0054536, -0.01546477, 0.00982367, -0.01101068],
    ],
    "b1": [[0.0]] * 4,
    "W2": [
        [-0.01185047, -0.0020565, 0.01486148, 0.00236716],
        [-0.01023785, -0.00712993, 0.00625245, -0.00160513],
        [-0.00768836, -0.00230031, 0.00745056, 0.01976111],
    ],
    "b2": [[0.0]] * 3,
}


def _parameters(found: Any, expected: dict[str, list[list[float]]], seed: int) -> None:
    for key, values in expected.items():
        if key not in found:
            raise AssertionError(f"the dictionary has no key {key!r}")
        why = f"with seed {seed} and the factor 0.01 other numbers are drawn"
        _shaped(key, found[key], np.shape(values))
        if not np.allclose(found[key], values, rtol=0, atol=1e-7):
            raise AssertionError(f"{key} is wrong: {why}")


def _initialize_parameters(names: Names) -> None:
    sizes = cases.initialize_parameters_test_case()
    _parameters(names["initialize_parameters"](*sizes), _TWO_LAYERS, seed=1)


def _initialize_parameters_deep(names: Names) -> None:
    layer_dims = cases.initialize_parameters_deep_test_case()
    _parameters(names["initialize_parameters_deep"](layer_dims), _DEEP, seed=3)


# --- Forward
# ----------------------------------------------------------------------------------------


def _cache(where: str, cache: Any, expected: tuple[Array, ...]) -> None:
    for part, value, due in zip(("A", "W", "b"), cache, expected, strict=True):
        _equal(f"{part} in {where}", value, due, "it is not what the function was given")


def _linear_forward(names: Names) -> None:
    forward = names["linear_forward"]
    A, W, b = cases.linear_forward_test_case()
    Z, cache = forward(A, W, b)
    _shaped("Z", Z, (1, 2))
    _cache("the cache", cache, (A, W, b))
    # Examples that are 0 but in one place show the weights one by one; they are large and of both
    # signs, so that some sums are negative.
    for size in (100, -100):
        due = size * W + b
        _equal(
            "Z",
            forward(size * np.eye(3), W, b)[0],
            due,
            "each unit adds its bias to a weighted sum",
        )
    twice = forward(2 * A, W, b)[0] - Z
    _equal("Z", twice, Z - b, "twice the input should give twice the weighted sum")


def _linear_activation_forward(names: Names) -> None:
    linear_forward = _right(names, "linear_forward")
    for activation in ("sigmoid", "relu") * DRAWS:
        A_prev, W, b = cases.linear_activation_forward_test_case()
        A, cache = names["linear_activation_forward"](A_prev, W, b, activation)
        linear_cache, Z = cache
        _shaped(f"A with {activation}", A, (1, 2))
        _cache("the linear cache", linear_cache, (A_prev, W, b))
        why = f"it is not your {activation} of the Z in the cache"
        _equal(f"A with {activation}", A, names[activation](Z)[0], why)
        if linear_forward is not None:
            due = linear_forward(A_prev, W, b)[0]
            _equal("Z in the cache", Z, due, "it is not what your linear_forward gives")


def _L_model_forward(names: Names) -> None:
    X, parameters = cases.L_model_forward_test_case_2hidden()
    AL, caches = names["L_model_forward"](X, parameters)
    _shaped("AL", AL, (1, 4))
    if len(caches) != 3:
        raise AssertionError(f"there are {len(caches)} caches, but a network of 3 layers needs 3")
    A = X
    for layer, (linear_cache, Z) in enumerate(caches, start=1):
        due = (A, parameters[f"W{layer}"], parameters[f"b{layer}"])
        _cache(f"the cache of layer {layer}", linear_cache, due)
        A = names["relu" if layer < 3 else "sigmoid"](Z)[0]
    _equal("AL", AL, A, "it is not your sigmoid of the last layer's Z")


def _compute_cost(names: Names) -> None:
    Y, AL = cases.compute_cost_test_case()
    # The second time there are two examples and both labels, so that all of the formula counts.
    two = AL[:, 1:], np.array([[1, 0]]), 0.3080930697119085
    for predictions, labels, due in ((AL, Y, 0.41493159961539694), two):
        cost = names["compute_cost"](predictions, labels)
        if np.size(cost) != 1:
            raise AssertionError(f"the cost has shape {np.shape(cost)}, but it is a single number")
        value = float(np.squeeze(cost))
        if not abs(value - due) < 1e-9:
            raise AssertionError(f"the cost is wrong: expected {due:.8f}, got {value:.8f}")


# --- Backward
# ---------------------------------------------------------------------------------------


def _linear_gradients(
    found: Any, weight: Array, inputs: tuple[Array, ...], forward: Callable[..., Array] | None
) -> None:
    """Hold `dA_prev, dW, db` against the slopes of `sum(weight * forward(A_prev, W, b))`."""
    m = weight.shape[1]
    for place, (name, value) in enumerate(zip(("dA_prev", "dW", "db"), found, strict=True)):
        _shaped(name, value, inputs[place].shape)
        if forward is None:
            continue

        def total(changed: Array, place: int = place) -> float:
            assert forward is not None
            return float(np.sum(weight * forward(*inputs[:place], changed, *inputs[place + 1 :])))

        # dW and db are means over the examples, dA_prev is not.
        due = _slope(total, inputs[place]) / (1 if name == "dA_prev" else m)
        _equal(name, value, due, "it is not the slope of your own forward step")


def _linear_backward(names: Names) -> None:
    dZ, cache = cases.linear_backward_test_case()
    forward = _right(names, "linear_forward")
    found = names["linear_backward"](dZ, cache)
    _linear_gradients(found, dZ, cache, forward and (lambda *inputs: forward(*inputs)[0]))


def _linear_activation_backward(names: Names) -> None:
    forward = _right(names, "linear_activation_forward")
    for activation in ("sigmoid", "relu") * DRAWS:
        dA, cache = cases.linear_activation_backward_test_case()

        def layer(*inputs: Array, activation: str = activation) -> Any:
            assert forward is not None
            return forward(*inputs, activation)

        if forward is not None:
            cache = layer(*cache[0])[1]  # a Z that belongs to the other three
            if not _has_slopes(activation, cache[1]):
                continue
        found = names["linear_activation_backward"](dA, cache, activation)
        _linear_gradients(found, dA, cache[0], forward and (lambda *x: layer(*x)[0]))


def _L_model_backward(names: Names) -> None:
    AL, Y, caches = cases.L_model_backward_test_case()
    grads = names["L_model_backward"](AL, Y, caches)
    for layer, ((A_prev, W, b), _Z) in enumerate(caches, start=1):
        for key, like in ((f"dA{layer - 1}", A_prev), (f"dW{layer}", W), (f"db{layer}", b)):
            if key not in grads:
                raise AssertionError(f"the dictionary has no key {key!r}")
            _shaped(key, grads[key], like.shape)
    if _right(names, "L_model_forward") and _right(names, "compute_cost"):
        _slopes_of_the_cost(names)


def _slopes_of_the_cost(names: Names) -> None:
    for _draw in range(DRAWS):
        X, drawn = cases.L_model_forward_test_case_2hidden()
        # Half as large, so that few predictions come too close to 0 or 1 for their logarithm.
        parameters = {key: value / 2 for key, value in drawn.items()}
        AL, caches = names["L_model_forward"](X, parameters)
        kinds = ("relu", "relu", "sigmoid")
        smooth = all(_has_slopes(kind, Z) for kind, (_cache, Z) in zip(kinds, caches, strict=True))
        # Where a hidden layer hands on nothing, its gradients are 0, right function or not.
        if smooth and all(np.any(Z > 0) and np.any(Z < 0) for _cache, Z in caches[:-1]):
            break
    Y = np.array([[1, 0, 0, 1]])

    def cost(key: str, value: Array) -> float:
        AL, _caches = names["L_model_forward"](X, {**parameters, key: value})
        return float(np.squeeze(names["compute_cost"](AL, Y)))

    grads = names["L_model_backward"](AL, Y, caches)
    for key, value in parameters.items():
        due = _slope(lambda changed, key=key: cost(key, changed), value)  # type: ignore[misc]
        _equal(f"d{key}", grads[f"d{key}"], due, "it is not the slope of your own cost")


def _update_parameters(names: Names) -> None:
    params, grads = cases.update_parameters_test_case()
    before = copy.deepcopy(params)
    new = names["update_parameters"](params, grads, 0.1)
    for key, value in before.items():
        _equal(f"{key} of the caller", params[key], value, "the function has written into it")
        step = value - new[key]
        _equal(key, step / 0.1, grads[f"d{key}"], "the step is not against the gradient")


_CHECKS: dict[str, Callable[[Names], None]] = {
    "initialize_parameters": _initialize_parameters,
    "initialize_parameters_deep": _initialize_parameters_deep,
    "linear_forward": _linear_forward,
    "linear_activation_forward": _linear_activation_forward,
    "L_model_forward": _L_model_forward,
    "compute_cost": _compute_cost,
    "linear_backward": _linear_backward,
    "linear_activation_backward": _linear_activation_backward,
    "L_model_backward": _L_model_backward,
    "update_parameters": _update_parameters,
}
