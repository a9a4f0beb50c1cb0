"""Checks for the part "See it learn": which function stands in the way, and is an answer right?

Nothing here is graded. The checks look at the functions of the notebook in the order of the
exercises, so the first one that they name is the one to look at.
"""

import contextlib
import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import public_tests
from numpy.typing import NDArray
from public_words import NotReady

__all__ = ["NotReady", "find_data", "first_fault", "picture_fault"]

Array = NDArray[Any]
Names = dict[str, Any]
TEN = (
    "initialize_parameters",
    "initialize_parameters_deep",
    "linear_forward",
    "linear_activation_forward",
    "L_model_forward",
    "compute_cost",
    "linear_backward",
    "linear_activation_backward",
    "L_model_backward",
    "update_parameters",
)
# A small network for the trial. None of its sizes is that of a published input.
SIZES, EXAMPLES = [3, 5, 4, 1], 7
STEP, RTOL, ATOL = 1e-6, 1e-4, 1e-7


class Fault(Exception):
    """Says what a function does wrong in the trial."""


def find_data(name: str) -> Path:
    """Return the path of a data file: in the folder data, or beside the notebook.

    Raises:
        NotReady: it is in neither place.
    """
    for path in (Path("data") / name, Path(name)):
        if path.is_file():
            return path
    raise NotReady(
        f"the file {name} is missing: put it beside the notebook, or into a folder data beside it."
    )


# Which function stands in the way?


def first_fault(names: Names) -> str:
    """Return a sentence about the first of the ten functions that is not right, or nothing.

    Each function has to pass its own test, and then to do its part in a small network, of other
    sizes than in the tests. The functions before it are right by then.

    Args:
        names: the names of the notebook, that is `globals()`.
    """
    for number, (name, check) in enumerate(zip(TEN, _CHECKS, strict=True), start=1):
        if not callable(names.get(name)):
            where = f"{name} (exercise {number})"
            return f"{where} is no function yet. Run its cell until it shows no error."
        said = _said_by_test(name, names[name])
        if said:
            return f"{name} (exercise {number}) does not pass its test yet. {said}"
        happened = _in_trial(check, names)
        if happened:
            return (
                f"{name} (exercise {number}) passes its test, but not a trial with layers of "
                f"{', '.join(map(str, SIZES))} units and {EXAMPLES} examples: {happened}."
            )
    return ""


def _in_trial(check: Callable[[Names], None], names: Names) -> str:
    """Return what is wrong in the trial of one function, or nothing."""
    try:
        with np.errstate(all="ignore"):
            check(names)
    except Fault as fault:
        return str(fault)
    except Exception as error:
        return f"it stops with {type(error).__name__}: {_one_line(error)}"
    return ""


def _said_by_test(name: str, target: Any) -> str:
    """Return the first sentence of the public test of a function, or nothing if it passes."""
    try:
        with contextlib.redirect_stdout(io.StringIO()), np.errstate(all="ignore"):
            getattr(public_tests, f"{name}_test")(target)
    except Exception as error:
        sentences = getattr(error, "sentences", None) or [_one_line(error)]
        return str(sentences[0])
    return ""


def _one_line(error: Exception) -> str:
    return re.sub(r"\s+", " ", str(error)).strip()[:200]


def _layers() -> Iterator[tuple[int, Array, Array, str]]:
    """Give the number, the weights, the biases and the activation of each layer of the trial."""
    numbers = np.random.RandomState(4)
    for layer in range(1, len(SIZES)):
        W = 0.5 * numbers.randn(SIZES[layer], SIZES[layer - 1])
        b = 0.5 * numbers.randn(SIZES[layer], 1)
        yield layer, W, b, "sigmoid" if layer == len(SIZES) - 1 else "relu"


def _parameters() -> dict[str, Array]:
    found: dict[str, Array] = {}
    for layer, W, b, _ in _layers():
        found |= {f"W{layer}": W.copy(), f"b{layer}": b.copy()}
    return found


def _inputs(rows: int) -> Array:
    """Return inputs with a number for each row and example."""
    return np.random.RandomState(5).randn(rows, EXAMPLES)


def _labels() -> Array:
    return np.arange(EXAMPLES).reshape(1, -1) % 2


def _array(where: str, value: Any, shape: tuple[int, ...]) -> Array:
    """Return a value as an array; fail unless it is numbers of this shape."""
    try:
        array = np.asarray(value, dtype=float)
    except (TypeError, ValueError):
        raise Fault(f"{where} is not an array of numbers") from None
    if array.shape != shape:
        raise Fault(f"{where} has shape {array.shape}, but it needs shape {shape}")
    if not np.all(np.isfinite(array)):
        raise Fault(f"{where} holds nan or infinity")
    return array


def _parts(value: Any, *parts: str) -> tuple[Any, ...]:
    if not isinstance(value, tuple | list) or len(value) != len(parts):
        raise Fault(f"it should return {', '.join(parts)}")
    return tuple(value)


def _slope(function: Callable[[Array], float], values: Array) -> Array:
    """Return how fast a function grows with each entry of `values`, from two small steps."""
    slopes = np.zeros(values.shape)
    for index in np.ndindex(values.shape):
        step = np.zeros(values.shape)
        step[index] = STEP
        slopes[index] = (function(values + step) - function(values - step)) / (2 * STEP)
    return slopes


def _agrees(where: str, value: Any, slope: Array) -> None:
    """Fail unless a gradient is the slope that it stands for."""
    if not np.allclose(_array(where, value, slope.shape), slope, rtol=RTOL, atol=ATOL):
        raise Fault(f"{where} is not the slope that it stands for")


def _start(parameters: Any, sizes: list[int]) -> None:
    """Check starting parameters: their keys and shapes, and that they can be learned from."""
    if not isinstance(parameters, dict):
        raise Fault("it should return a dictionary")
    for layer in range(1, len(sizes)):
        for key, shape in (
            (f"W{layer}", (sizes[layer], sizes[layer - 1])),
            (f"b{layer}", (sizes[layer], 1)),
        ):
            if key not in parameters:
                raise Fault(f"the key {key} is missing")
            _array(key, parameters[key], shape)
        if not np.any(parameters[f"W{layer}"]):
            raise Fault(f"W{layer} is 0 everywhere, so all units would stay alike")


def _initialize(names: Names) -> None:
    sizes = [SIZES[0], SIZES[1], SIZES[-1]]
    _start(names["initialize_parameters"](*sizes), sizes)


def _initialize_deep(names: Names) -> None:
    _start(names["initialize_parameters_deep"](list(SIZES)), SIZES)


def _linear(names: Names) -> None:
    for _, W, b, _ in _layers():
        A = _inputs(W.shape[1])
        Z, cache = _parts(names["linear_forward"](A, W, b), "Z", "cache")
        Z = _array("Z", Z, (len(W), EXAMPLES))
        _parts(cache, "A", "W", "b")
        # With inputs that are 1 for one unit and 0 for all others, Z shows the weights.
        seen = names["linear_forward"](np.eye(W.shape[1]), W, b)[0]
        if not np.allclose(_array("Z", seen, W.shape), W + b):
            raise Fault("Z is not the linear step")


def _layer(names: Names) -> None:
    for _, W, b, activation in _layers():
        result = names["linear_activation_forward"](_inputs(W.shape[1]), W, b, activation)
        A, cache = _parts(result, "A", "cache")
        A = _array("A", A, (len(W), EXAMPLES))
        _parts(cache, "linear_cache", "activation_cache")
        if np.any(A < 0) or (activation == "sigmoid" and np.any(A > 1)):
            raise Fault(f"with {activation} A has a number that {activation} never gives")


def _forward(names: Names) -> None:
    result = names["L_model_forward"](_inputs(SIZES[0]), _parameters())
    AL, caches = _parts(result, "AL", "caches")
    AL = _array("AL", AL, (SIZES[-1], EXAMPLES))
    if np.any(AL < 0) or np.any(AL > 1):
        raise Fault("AL has numbers that are not probabilities")
    if not isinstance(caches, list) or len(caches) != len(SIZES) - 1:
        raise Fault(f"caches should be a list of {len(SIZES) - 1} caches, one for each layer")


def _cost(names: Names) -> None:
    half = np.full((1, EXAMPLES), 0.5)
    cost = _array("cost", names["compute_cost"](half, _labels()), ())
    if not np.isclose(cost, np.log(2)):
        raise Fault(f"if every prediction is one half, the cost is 0.6931, and not {cost:.4f}")


def _linear_back(names: Names) -> None:
    forward = names["linear_forward"]
    for _, W, b, _ in _layers():
        A, dZ = _inputs(W.shape[1]), np.random.RandomState(6).randn(len(W), EXAMPLES)
        result = names["linear_backward"](dZ, forward(A, W, b)[1])
        dA_prev, dW, db = _parts(result, "dA_prev", "dW", "db")

        def total(A: Array, W: Array, b: Array, dZ: Array = dZ) -> float:
            return float(np.sum(dZ * forward(A, W, b)[0]))

        _agrees("dA_prev", dA_prev, _slope(lambda x, W=W, b=b: total(x, W, b), A))  # type: ignore[misc]
        _agrees("dW", dW, _slope(lambda x, A=A, b=b: total(A, x, b) / EXAMPLES, W))  # type: ignore[misc]
        _agrees("db", db, _slope(lambda x, A=A, W=W: total(A, W, x) / EXAMPLES, b))  # type: ignore[misc]


def _layer_back(names: Names) -> None:
    forward = names["linear_activation_forward"]
    for _, W, b, activation in _layers():
        A, dA = _inputs(W.shape[1]), np.random.RandomState(6).randn(len(W), EXAMPLES)
        cache = forward(A, W, b, activation)[1]
        result = names["linear_activation_backward"](dA, cache, activation)
        dA_prev, dW, db = _parts(result, "dA_prev", "dW", "db")

        def total(
            A: Array, W: Array, dA: Array = dA, b: Array = b, kind: str = activation
        ) -> float:
            return float(np.sum(dA * forward(A, W, b, kind)[0]))

        _agrees("dA_prev", dA_prev, _slope(lambda x, W=W: total(x, W), A))  # type: ignore[misc]
        _agrees("dW", dW, _slope(lambda x, A=A: total(A, x) / EXAMPLES, W))  # type: ignore[misc]
        _array("db", db, b.shape)


def _backward(names: Names) -> None:
    X, Y, parameters = _inputs(SIZES[0]), _labels(), _parameters()
    forward, cost = names["L_model_forward"], names["compute_cost"]
    AL, caches = forward(X, parameters)
    grads = names["L_model_backward"](AL, Y, caches)
    if not isinstance(grads, dict):
        raise Fault("it should return a dictionary")
    for key, value in parameters.items():
        if f"d{key}" not in grads:
            raise Fault(f"the key d{key} is missing")

        def at(x: Array, key: str = key) -> float:
            return float(cost(forward(X, parameters | {key: x})[0], Y))

        _agrees(f"d{key}", grads[f"d{key}"], _slope(at, value))


def _update(names: Names) -> None:
    parameters = _parameters()
    grads = {f"d{key}": np.sign(value) * 0.5 for key, value in parameters.items()}
    updated = names["update_parameters"](parameters, grads, 0.1)
    if not isinstance(updated, dict):
        raise Fault("it should return a dictionary")
    for key, value in _parameters().items():
        if key not in updated:
            raise Fault(f"the key {key} is missing")
        moved = _array(key, updated[key], value.shape) - value
        if not np.allclose(np.sign(moved), -np.sign(value)):
            raise Fault(f"{key} does not move against its gradient")
        if not np.allclose(np.abs(moved), 0.05):
            raise Fault(f"{key} does not move by the learning rate times its gradient")


_CHECKS: tuple[Callable[[Names], None], ...] = (
    _initialize,
    _initialize_deep,
    _linear,
    _layer,
    _forward,
    _cost,
    _linear_back,
    _layer_back,
    _backward,
    _update,
)


# The learning check


def picture_fault(picture: Any, probability: Any, number: Any, X: Array, known: Array) -> str:
    """Return a sentence about the first thing that is not right, or nothing.

    The cell of the answers begins by setting all three to `...`, so this is what an error in it
    leaves in the names that it did not reach.

    Args:
        picture: what should be column `number` of `X`, as a matrix with one column.
        probability: what should be the prediction for it.
        number: the number of the picture.
        X: all test pictures, one in each column.
        known: the prediction for each of them, shape (1, m).
    """
    values = {"my_number": number, "my_picture": picture, "my_probability": probability}
    without = [name for name, value in values.items() if value is ...]
    stopped = "The cell above stopped with an error. " if without else ""
    no_value = [
        f"It gave {name} no value: the last line of the error says why." for name in without
    ]
    if number is ...:
        return stopped + no_value[0]
    fault = (
        _number_fault(number, X.shape[1] - 1)
        or _none_fault(picture, probability)
        or _shape_fault(picture, number, X)
        or _probability_fault(probability, number, known)
    )
    return stopped + (fault or no_value[0]) if fault or without else ""


def _number_fault(number: Any, last: int) -> str:
    needs = f"it should be a whole number from 0 to {last}, such as 19."
    if isinstance(number, bool) or not isinstance(number, int | np.integer):
        return f"my_number is of the type {type(number).__name__}; {needs}"
    return "" if 0 <= number <= last else f"my_number is {number}; {needs}"


def _none_fault(picture: Any, probability: Any) -> str:
    """Say which of the two is None; a cell that stopped has to be run again without an error."""
    again = "in the cell above, run that cell until it shows no error, then run this cell."
    if picture is None and probability is None:
        return f"my_picture and my_probability are None. Replace each None {again}"
    for name, value in (("my_picture", picture), ("my_probability", probability)):
        if value is None:
            return f"{name} is None. Replace that None {again}"
    return ""


def _shape_fault(picture: Any, number: Any, X: Array) -> str:
    if picture is ...:
        return ""
    needs = (
        f"it needs shape ({len(X)}, 1), one column of my_test_X: "
        "my_test_X[:, n : n + 1], where n is my_number."
    )
    if not isinstance(picture, np.ndarray):
        return f"my_picture is of the type {type(picture).__name__}, not an array; {needs}"
    if picture.shape != (len(X), 1):
        return f"my_picture has shape {picture.shape}; {needs}"
    if picture.dtype.kind not in "biuf" or not np.array_equal(picture, X[:, [number]]):
        return f"my_picture has the right shape, but it is not column {number} of my_test_X."
    return ""


def _probability_fault(probability: Any, number: Any, known: Array) -> str:
    if probability is ...:
        return ""
    first = "Take the first of the two results of L_model_forward, the predictions."
    one = "it should be one number, or an array with one number."
    kind = f"my_probability is of the type {type(probability).__name__}; {one}"
    if isinstance(probability, tuple | list) and len(probability) == 2:
        if isinstance(probability[0], np.ndarray) and isinstance(probability[1], list):
            return f"my_probability is the pair that L_model_forward returns. {first}"
        if all(isinstance(cache, tuple) for cache in probability):
            return f"my_probability is the list of the caches. {first}"
    try:
        value = np.asarray(probability)
    except ValueError:  # a list whose parts have different lengths
        return kind
    if value.dtype.kind == "b":
        return f"my_probability is True or False where the probability itself is asked: {one}"
    if value.dtype.kind not in "iuf":
        return kind
    if value.size != 1:
        return f"my_probability is of shape {value.shape}; {one}"
    if not np.isclose(value.item(), known[0, number]):
        return f"my_probability is not what the network says about test picture {number}."
    return ""
