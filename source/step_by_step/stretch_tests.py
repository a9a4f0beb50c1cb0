"""Tests of the stretch tasks: each says in sentences what is right and what is not yet.

None of this is graded, and nothing stops a notebook that is run from top to bottom.
"""

import linecache
import re
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["mini_batches_test", "momentum_step_test", "softmax_test"]

Array = NDArray[Any]


class Wrong(Exception):
    """Says what is not right yet."""


def mini_batches_test(target: Callable[..., Any]) -> None:
    """Say what is right and what is not about a function that cuts data into batches."""
    X = np.arange(30.0).reshape(3, 10)
    Y = np.arange(10).reshape(1, 10) % 2
    given = "X has shape (3, 10), Y has shape (1, 10), and size is 4, 5 or 64"
    _say("mini_batches", target, (X.copy(), Y.copy(), 4, 0), _batches(target, X, Y), given)


def momentum_step_test(target: Callable[..., Any]) -> None:
    """Say what is right and what is not about one step with momentum."""
    given = "parameters and velocity have the keys W1 and b1, grads has the keys dA0, dW1 and db1"
    _say("momentum_step", target, (*_given().values(), 0.1, 0.8), _momentum(target), given)


def softmax_test(target: Callable[..., Any]) -> None:
    """Say what is right and what is not about the softmax of each column."""
    # The exponentials of the first column are 1, 2 and 5; those of the second one are equal.
    Z = np.column_stack([np.log([1.0, 2.0, 5.0]), [3.0, 3.0, 3.0]])
    given = "Z is a matrix with 2 columns"
    _say("softmax", target, (Z.copy(),), _softmax(target, Z), given)


def _say(
    name: str, target: Callable[..., Any], args: tuple[Any, ...], checks: Iterator[str], given: str
) -> None:
    """Print what is right, up to the first thing that is not.

    Args:
        name: the name of the function.
        target: the function.
        args: arguments of a call that shows whether the function was tried.
        checks: gives a sentence for each thing that is right, and raises Wrong.
        given: what the function is called with, in words, for a function that stops.
    """
    try:
        if target(*args) is None:
            print(
                f"{name}: it returns None, so there is nothing to test yet. "
                "Write it, run its cell, and mind the return."
            )
            return
        for sentence in checks:
            print(f"Right: {sentence}")
    except Wrong as wrong:
        print(f"Not yet: {wrong}")
    except Exception as error:
        said = re.sub(r"\s+", " ", str(error)).rstrip(".")
        what = f"{type(error).__name__}{_line(target, error)}: {said}"
        print(f"Not yet: {name} stops with {what}. In this test {given}.")
    else:
        print(f"{name}: everything is right. Well done!")


def _line(target: Callable[..., Any], error: Exception) -> str:
    """Say in which line of the cell a function has stopped, or nothing if it is not known."""
    file = getattr(getattr(target, "__code__", None), "co_filename", None)
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == file and frame.lineno]
    if file is None or not lines:
        return ""
    code = linecache.getline(file, lines[-1]).strip()
    return f" in line {lines[-1]} of the cell" + (f", `{code}`" if code else "")


def _array(where: str, value: Any, shape: tuple[int, ...]) -> Array:
    """Return a value as an array of numbers; fail unless it has this shape."""
    try:
        array = np.asarray(value, dtype=float)
    except (TypeError, ValueError):
        raise Wrong(f"{where} should be an array of numbers.") from None
    if array.shape != shape:
        raise Wrong(f"{where} has shape {array.shape}; it needs shape {shape}.")
    return array


# Mini-batches


def _pairs(batches: Any, X: Array) -> list[tuple[Array, Array]]:
    """Return the batches as pairs of arrays; fail unless they are."""
    if not isinstance(batches, list | tuple):
        raise Wrong(f"the result is of the type {type(batches).__name__}; it should be a list.")
    found = []
    for number, pair in enumerate(batches, start=1):
        if not isinstance(pair, tuple | list) or len(pair) != 2:
            raise Wrong(f"batch {number} should be a pair: some columns of X, and those of Y.")
        width = np.shape(pair[0])[-1] if np.ndim(pair[0]) else 0
        columns = _array(f"X of batch {number}", pair[0], (len(X), width))
        found.append((columns, _array(f"Y of batch {number}", pair[1], (1, width))))
    return found


def _batches(target: Callable[..., Any], X: Array, Y: Array) -> Iterator[str]:
    kept_X, kept_Y = X.copy(), Y.copy()
    pairs = _pairs(target(X, Y, 4, 0), X)
    yield "the result is a list of pairs, and the shapes in each pair fit."
    if not (np.array_equal(X, kept_X) and np.array_equal(Y, kept_Y)):
        raise Wrong("X or Y was changed. Take copies of their columns, and leave them as they are.")
    widths = [columns.shape[1] for columns, _labels in pairs]
    if widths != [4, 4, 2]:
        raise Wrong(
            f"the batches hold {', '.join(map(str, widths)) or 'no'} examples. For 10 examples and "
            "batches of 4 it should be 4, 4, 2: the last batch takes what is left."
        )
    yield "10 examples in batches of 4 give batches of 4, 4 and 2."
    yield from _kept_together(pairs, X, Y)
    orders = [_order(target, X, Y, seed) for seed in (0, 0, 1, 2)]
    if orders[0] == sorted(orders[0]):
        raise Wrong("the examples still stand in their old order: shuffle them first.")
    if orders[0] != orders[1]:
        raise Wrong("the same seed gives two different orders. Draw the order with the seed.")
    if orders[0] == orders[2] == orders[3]:
        raise Wrong("every seed gives the same order. Use the argument seed.")
    yield "the order is shuffled, and the seed decides how."
    if [pair[0].shape[1] for pair in _pairs(target(X, Y, 5, 0), X)] != [5, 5]:
        raise Wrong("10 examples in batches of 5 should give two batches, and no empty one.")
    if [pair[0].shape[1] for pair in _pairs(target(X, Y, 64, 0), X)] != [10]:
        raise Wrong("if the batch is larger than the data, there is one batch with all of them.")
    yield "batches that divide the data, or are larger than it, are fine too."


def _kept_together(pairs: list[tuple[Array, Array]], X: Array, Y: Array) -> Iterator[str]:
    """Check that each column of X occurs once and has its own label beside it."""
    together = np.concatenate([columns for columns, _labels in pairs], axis=1)
    numbers = together[0]  # row 0 of X holds the number of each example
    mixed = not set(numbers) <= set(X[0])
    if not mixed and sorted(numbers) != list(range(10)):
        raise Wrong("some examples occur twice, and some not at all. Each must occur once.")
    if mixed or not np.array_equal(together, X[:, numbers.astype(int)]):
        raise Wrong("the numbers of an example are mixed: shuffle columns, not single numbers.")
    labels = np.concatenate([labels for _columns, labels in pairs], axis=1)
    if not np.array_equal(labels, Y[:, numbers.astype(int)]):
        raise Wrong("an example has lost its label: shuffle X and Y in the same order.")
    yield "every example occurs once, together with its own label."


def _order(target: Callable[..., Any], X: Array, Y: Array, seed: int) -> list[float]:
    return [float(n) for columns, _labels in _pairs(target(X, Y, 4, seed), X) for n in columns[0]]


# Momentum


def _given() -> dict[str, dict[str, Array]]:
    """Return the first three arguments of a step, in their order."""
    return {
        "parameters": {"W1": np.array([[1.0, 2.0]]), "b1": np.array([[0.5]])},
        "grads": {
            "dA0": np.ones((2, 3)),
            "dW1": np.array([[0.5, -1.0]]),
            "db1": np.array([[2.0]]),
        },
        "velocity": {"W1": np.array([[1.0, 1.0]]), "b1": np.array([[-1.0]])},
    }


# With beta 0.8 and the learning rate 0.1, by hand: 0.8 * 1 + 0.5 = 1.3, then 1 - 0.1 * 1.3 = 0.87.
_VELOCITY = {"W1": [[1.3, -0.2]], "b1": [[1.2]]}
_MOVED = {"W1": [[0.87, 2.02]], "b1": [[0.38]]}
_SLIPS_OF_VELOCITY = (
    ({"W1": [[0.9, 0.6]], "b1": [[-0.4]]}, "the gradient is weighted with 1 - beta. Some books do "
     "so, but here the formula adds the whole gradient."),
    ({"W1": [[0.5, -1.0]], "b1": [[2.0]]}, "the velocity is the gradient alone: the old velocity "
     "times beta is missing."),
    ({"W1": [[1.5, 0.0]], "b1": [[1.0]]}, "the old velocity is not multiplied by beta."),
    ({"W1": [[1.4, 0.2]], "b1": [[0.6]]}, "beta stands at the gradient; it belongs to the old "
     "velocity."),
    ({"W1": [[0.3, 1.8]], "b1": [[-2.8]]}, "the gradient is subtracted from the velocity; it is "
     "added here, and subtracted once, in the step."),
)  # fmt: skip
_SLIPS_OF_STEP = (
    ({"W1": [[1.13, 1.98]], "b1": [[0.62]]}, "the step goes uphill: subtract the velocity."),
    ({"W1": [[0.95, 2.1]], "b1": [[0.3]]}, "the step uses the gradient; it should use the new "
     "velocity."),
    ({"W1": [[0.9, 1.9]], "b1": [[0.6]]}, "the step uses the old velocity; it should use the new "
     "one."),
    ({"W1": [[-0.3, 2.2]], "b1": [[-0.7]]}, "the learning rate is missing in the step."),
)  # fmt: skip


def _momentum(target: Callable[..., Any]) -> Iterator[str]:
    given = _given()
    result = target(*given.values(), 0.1, 0.8)
    if not isinstance(result, tuple | list) or len(result) != 2:
        raise Wrong("it should return two dictionaries: the new parameters and the new velocity.")
    for where, part in zip(("parameters", "velocity"), result, strict=True):
        if not isinstance(part, dict):
            raise Wrong(f"the new {where} should be a dictionary, not {type(part).__name__}.")
        if set(part) != {"W1", "b1"}:
            keys = ", ".join(map(str, part)) or "no keys"
            raise Wrong(f"the new {where} should have the keys W1 and b1; it has {keys}.")
    yield "it returns two dictionaries with the keys of the parameters."
    moved, velocity = result
    _compare("the new velocity", velocity, _VELOCITY, _SLIPS_OF_VELOCITY)
    yield "the new velocity is beta times the old one, plus the gradient."
    _compare("the new parameters", moved, _MOVED, _SLIPS_OF_STEP)
    yield "the parameters move against the new velocity."
    for where, before in _given().items():
        if any(not np.array_equal(given[where][key], before[key]) for key in before):
            raise Wrong(f"{where} was changed in place. Compute new arrays, and leave it as it is.")
    yield "what you were given is unchanged."


def _compare(where: str, found: Any, due: dict[str, Any], slips: Any) -> None:
    for key, value in due.items():
        _array(f"{key} of {where}", found[key], np.shape(value))
    if _same(found, due):
        return
    for values, sentence in slips:
        if _same(found, values):
            raise Wrong(sentence)
    key = next(key for key in due if not np.allclose(found[key], due[key]))
    raise Wrong(f"{key} of {where} is {_text(found[key])}; by hand it is {_text(due[key])}.")


def _same(found: Any, values: dict[str, Any]) -> bool:
    return all(np.allclose(found[key], value) for key, value in values.items())


def _text(value: Any) -> str:
    return np.array2string(np.asarray(value, dtype=float), precision=4).replace("\n", "")


# Softmax


def _softmax(target: Callable[..., Any], Z: Array) -> Iterator[str]:
    kept = Z.copy()
    A = _array("the result", target(Z), (3, 2))
    yield "the result has the shape of Z."
    if not np.array_equal(Z, kept):
        raise Wrong("Z was changed. Compute a new array, and leave Z as it is.")
    if np.allclose(A, np.exp(kept)):
        raise Wrong("these are the exponentials alone: divide each column by its sum.")
    if np.isclose(A.sum(), 1):
        raise Wrong(
            "all numbers together have the sum 1, but each column should: sum along axis 0."
        )
    if np.allclose(A.sum(axis=1), 1):
        raise Wrong("each row has the sum 1, but each column should: sum along axis 0.")
    if not np.allclose(A.sum(axis=0), 1):
        raise Wrong(
            f"the columns have the sums {_text(A.sum(axis=0))}; each should have the sum 1."
        )
    yield "each column has the sum 1."
    if not np.allclose(A[:, 0], [0.125, 0.25, 0.625]):
        raise Wrong(
            "the exponentials of the first column of Z are 1, 2 and 5, so its softmax is 1/8, 2/8 "
            f"and 5/8. Yours is {_text(A[:, 0])}."
        )
    yield "the exponentials 1, 2 and 5 give 1/8, 2/8 and 5/8."
    with np.errstate(all="ignore"):
        large = _array("the result for large numbers", target(Z + 1000), (3, 2))
        small = _array("the result for small numbers", target(Z - 1000), (3, 2))
    if not np.all(np.isfinite(large)) or not np.all(np.isfinite(small)):
        raise Wrong(
            "with numbers near 1000 or -1000 the result holds nan: the exponential of 1000 is too "
            "large for a computer, that of -1000 is 0. Subtract the largest number of each column "
            "first."
        )
    if not (np.allclose(large, A) and np.allclose(small, A)):
        raise Wrong("the same number added to a whole column should change nothing.")
    yield "large numbers do no harm."
    apart = np.array([[0.0, 2000.0], [0.0, 2000.0]])
    with np.errstate(all="ignore"):
        halves = _array("the result", target(apart), (2, 2))
    if not np.allclose(halves, 0.5):
        raise Wrong(
            "a column of zeros beside one of 2000s is lost: take the largest number of each "
            "column, not that of the whole matrix."
        )
    yield "each column stands for itself."
