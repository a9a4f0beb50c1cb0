"""The comparison of gradients with numerical ones, for the section "Check your gradients".

Nothing here is graded, and nobody needs to read it to work through the notebook.
"""

import contextlib
import io
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["check_gradients"]

Array = NDArray[Any]
Names = dict[str, Any]
# Gives the numerical gradient, from X, Y, all parameters, and the key of one of them.
Measure = Callable[[Array, Array, dict[str, Array], str], Array]
FIRST = 3
CHECKED = (
    "linear_forward",
    "linear_activation_forward",
    "L_model_forward",
    "compute_cost",
    "linear_backward",
    "linear_activation_backward",
    "L_model_backward",
)
LAYERS, EXAMPLES = ((2, 3), (3, 2), (2, 1)), 4
SMALL, NOTHING = 1e-7, 1e-12


def check_gradients(measure: Measure, names: Names) -> None:
    """Print how the gradients of L_model_backward compare with numerical ones.

    The last line is a sentence, whatever the functions of the notebook do.

    Args:
        measure: the function that computes the numerical gradient of one parameter.
        names: the names of the notebook, that is `globals()`.
    """
    fault = _first_fault(names)
    look = f"Look at {fault} first: it is the first function that does not pass its own test."
    try:
        with np.errstate(all="ignore"):
            agree = _compare_all(measure, names)
    except Exception as error:
        print(f"The check could not finish ({type(error).__name__}). {look if fault else ''}")
        return
    if agree and not fault:
        print("\nAll gradients agree with the numerical ones.")
    elif agree:
        print(f"\nAll gradients agree, but something else is wrong. {look}")
    else:
        print(f"\nNot all gradients agree. {look if fault else 'Yet all tests pass.'}")


def _compare_all(measure: Measure, names: Names) -> bool:
    """Print a line for each parameter; return whether all of them agree."""
    draw = np.random.RandomState(38)
    X, Y = draw.randn(LAYERS[0][0], EXAMPLES), np.array([[1, 0, 0, 1]])
    parameters = {}
    for layer, (before, units) in enumerate(LAYERS, start=1):
        parameters[f"W{layer}"] = draw.randn(units, before)
        parameters[f"b{layer}"] = draw.randn(units, 1)
    AL, caches = names["L_model_forward"](X, parameters)
    grads = names["L_model_backward"](AL, Y, caches)
    agree = []
    for key in parameters:
        words, same = _compare(grads["d" + key], measure(X, Y, parameters, key))
        agree.append(same)
        print(f"d{key}: {words}")
    return all(agree)


def _compare(given: Any, numerical: Array) -> tuple[str, bool]:
    """Say in words how a gradient compares with the numerical one, and whether it agrees."""
    if np.shape(given) != numerical.shape:
        return f"has shape {np.shape(given)}, but needs {numerical.shape}", False
    largest = max(np.max(np.abs(given)) + np.max(np.abs(numerical)), NOTHING)
    difference = np.max(np.abs(given - numerical)) / largest
    if difference < SMALL:
        return f"relative difference {difference:.0e}, agrees", True
    factor = np.sum(given * numerical) / max(np.sum(numerical**2), NOTHING)
    words = "differs"
    # Of a single number every other one is a multiple, so there the factor says nothing.
    if numerical.size > 1 and np.allclose(given, factor * numerical, rtol=1e-4, atol=1e-9):
        words = f"differs: {factor:.3g} times the numerical gradient"
    return f"relative difference {difference:.0e}, {words}", False


def _first_fault(names: Names) -> str:
    """Return the first function of exercises 3 to 9 that does not pass its own test, or nothing."""
    for number, name in enumerate(CHECKED, start=FIRST):
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                names[name + "_test"](names[name])
        except Exception:
            return f"{name} (exercise {number})"
    return ""
