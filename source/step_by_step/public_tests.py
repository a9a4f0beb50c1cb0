"""The public tests: each calls your function on the published input and explains what is amiss.

The expected numbers are those printed in the notebook, to eight decimals. Passing here is a good
sign, not yet the grade: the grader also tries inputs that are drawn fresh for every run.
"""

import copy
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import testCases as cases
from numpy.typing import NDArray

__all__ = [
    "L_model_backward_test",
    "L_model_forward_test",
    "compute_cost_test",
    "initialize_parameters_deep_test",
    "initialize_parameters_test",
    "linear_activation_backward_test",
    "linear_activation_forward_test",
    "linear_backward_test",
    "linear_forward_test",
    "update_parameters_test",
]

# The literals below are rounded to eight decimals, so an exact answer is off by up to 5e-9.
RTOL, ATOL = 1e-6, 1e-7

Target = Callable[..., Any]


@dataclass(frozen=True)
class _Shape:
    """An expected array of which only the shape is published."""

    shape: tuple[int, ...]


class _Case(NamedTuple):
    """One call: the inputs by name, and what each returned part should be, by name."""

    inputs: dict[str, Any]
    expected: dict[str, Any]


def _array_difference(where: str, actual: Any, expected: Any) -> str | None:
    """Say how `actual` differs from an array, a number or a `_Shape`; None when it does not."""
    if not isinstance(actual, np.ndarray | np.generic | int | float):
        return f"{where} must be a NumPy array, but its type is {type(actual).__name__}."
    values = np.asarray(actual)
    if values.dtype.kind not in "fiu":
        return f"{where} must hold real numbers, but its data type is {values.dtype}."
    shape = np.shape(expected) if not isinstance(expected, _Shape) else expected.shape
    if values.shape != shape and not (shape == () and values.size == 1):
        return f"{where} has shape {values.shape}, but it needs shape {shape}."
    if isinstance(expected, _Shape):
        return None
    wanted = np.asarray(expected)
    values = values.reshape(shape)
    wrong = np.argwhere(~np.isclose(values, wanted, rtol=RTOL, atol=ATOL))
    if not len(wrong):
        return None
    index = tuple(int(i) for i in wrong[0])
    place = f", first at index {list(index)}" if index else ""
    return f"{where} is wrong{place}: expected {wanted[index]:.9g}, got {values[index]:.9g}."


def _difference(where: str, actual: Any, expected: Any) -> str | None:
    """Return one sentence on the first difference between the two, or None when they agree."""
    if actual is None or actual is ...:
        return f"{where} has no value yet: please fill in the YOUR CODE region."
    if isinstance(expected, str):
        return None if actual == expected else f"{where} is not {expected!r}."
    if isinstance(expected, dict):
        if not isinstance(actual, Mapping):
            return f"{where} must be a dictionary, but its type is {type(actual).__name__}."
        if not actual:
            return f"{where} is still empty: please fill in the YOUR CODE region."
        missing = [key for key in expected if key not in actual]
        if missing:
            return f"{where} has no key {missing[0]!r}, but it needs one."
        pairs = [(f"{where}[{key!r}]", actual[key], value) for key, value in expected.items()]
    elif isinstance(expected, tuple | list):
        if not isinstance(actual, tuple | list):
            return f"{where} must be a tuple or a list, but its type is {type(actual).__name__}."
        if len(actual) != len(expected):
            return f"{where} has length {len(actual)}, but it needs length {len(expected)}."
        pairs = [(f"{where}[{i}]", actual[i], value) for i, value in enumerate(expected)]
    else:
        return _array_difference(where, actual, expected)
    return next(filter(None, (_difference(*pair) for pair in pairs)), None)


def _innermost(target: Target, name: str, error: Exception) -> str:
    """Name the function of the notebook that stopped: the target, or one that it builds on."""
    trace = error.__traceback__
    namespace = getattr(target, "__globals__", None)
    while trace is not None:
        code = trace.tb_frame.f_code
        if trace.tb_frame.f_globals is namespace and not code.co_name.startswith("<"):
            name = code.co_name
        trace = trace.tb_next
    return name


def _explain(target: Target, name: str, error: Exception) -> str:
    """Return one sentence on where the student's code stopped, and why."""
    inner = _innermost(target, name, error)
    if isinstance(error, KeyError):
        return (
            f"{inner} is not finished yet: nothing is stored under the key {error} "
            "(is a YOUR CODE region still empty?)."
        )
    unknown = re.search(r"'\w+'", str(error))
    if isinstance(error, NameError) and unknown:
        return (
            f"{inner} is not finished yet: the name {unknown[0]} has no value "
            "(is a YOUR CODE region still empty, or a cell above not run?)."
        )
    place = "" if inner == name else f" in {inner}"
    detail = f": {error}" if str(error) else ""
    return f"{name} stopped with {type(error).__name__}{place}{detail}."


def _call(target: Target, name: str, inputs: dict[str, Any]) -> Any:
    """Call the target on copies of the inputs; fail if it stops or changes what it was given."""
    given = copy.deepcopy(inputs)
    try:
        result = target(*given.values())
    except Exception as error:
        raise AssertionError(_explain(target, name, error)) from error
    for argument, before in inputs.items():
        if _difference(argument, given[argument], before):
            raise AssertionError(
                f"{name} changed its input {argument}: please make new arrays "
                "and leave those of the caller as they were."
            )
    return result


def _check(target: Target, case: _Case) -> None:
    """Fail with one sentence unless the target gives what the case expects."""
    name = getattr(target, "__name__", "Your function")
    options = {key: value for key, value in case.inputs.items() if isinstance(value, str)}
    label = name + "".join(f" with {key} {value!r}" for key, value in options.items())
    result = _call(target, name, case.inputs)
    if result is None:
        raise AssertionError(f"{label} returned None: it is not written yet, or lacks its return.")
    for argument, value in case.inputs.items():
        if isinstance(value, dict) and not _difference(argument, result, value):
            raise AssertionError(f"{label} is not written yet: it returned {argument} unchanged.")
    parts = list(case.expected)
    if len(parts) == 1:
        result = (result,)
    elif not isinstance(result, tuple | list) or len(result) != len(parts):
        raise AssertionError(f"{label} must return {len(parts)} values: {', '.join(parts)}.")
    for part, actual in zip(parts, result, strict=True):
        sentence = _difference(f"{label}: {part}", actual, case.expected[part])
        if sentence:
            raise AssertionError(sentence)


def _judge(target: Target, *all_cases: _Case) -> None:
    """Check every case in turn and say so when all of them pass."""
    assert callable(target), "Please hand your function itself to the test, without calling it."
    for case in all_cases:
        _check(target, case)
    print("All tests passed.")


def _rows(*rows: list[float]) -> NDArray[np.float64]:
    """Return a matrix, given row by row."""
    return np.array(rows)


def initialize_parameters_test(target: Target) -> None:
    """Test `initialize_parameters` with layer sizes 3, 2, 1."""
    n_x, n_h, n_y = cases.initialize_parameters_test_case()
    parameters = {
        "W1": _rows(
            [0.01624345, -0.00611756, -0.00528172],
            [-0.01072969, 0.00865408, -0.02301539],
        ),
        "b1": _rows([0.0], [0.0]),
        "W2": _rows([0.01744812, -0.00761207]),
        "b2": _rows([0.0]),
    }
    _judge(target, _Case({"n_x": n_x, "n_h": n_h, "n_y": n_y}, {"parameters": parameters}))


def initialize_parameters_deep_test(target: Target) -> None:
    """Test `initialize_parameters_deep` with layer sizes 5, 4, 3."""
    layer_dims = cases.initialize_parameters_deep_test_case()
    parameters = {
        "W1": _rows(
            [0.01788628, 0.0043651, 0.00096497, -0.01863493, -0.00277388],
            [-0.00354759, -0.00082741, -0.00627001, -0.00043818, -0.00477218],
            [-0.01313865, 0.00884622, 0.00881318, 0.01709573, 0.00050034],
            [-0.00404677, -0.0054536, -0.01546477, 0.00982367, -0.01101068],
        ),
        "b1": _rows([0.0], [0.0], [0.0], [0.0]),
        "W2": _rows(
            [-0.01185047, -0.0020565, 0.01486148, 0.00236716],
            [-0.01023785, -0.00712993, 0.00625245, -0.00160513],
            [-0.00768836, -0.00230031, 0.00745056, 0.01976111],
        ),
        "b2": _rows([0.0], [0.0], [0.0]),
    }
    _judge(target, _Case({"layer_dims": layer_dims}, {"parameters": parameters}))


def linear_forward_test(target: Target) -> None:
    """Test `linear_forward` on three inputs, one unit, two examples."""
    A, W, b = cases.linear_forward_test_case()
    Z = _rows([3.26295337, -1.23429987])
    _judge(target, _Case({"A": A, "W": W, "b": b}, {"Z": Z, "cache": (A, W, b)}))


def linear_activation_forward_test(target: Target) -> None:
    """Test `linear_activation_forward` with each of the two activations."""
    A_prev, W, b = cases.linear_activation_forward_test_case()
    cache = ((A_prev, W, b), _rows([3.43896131, -2.08938436]))
    outputs = {
        "sigmoid": _rows([0.96890023, 0.11013289]),
        "relu": _rows([3.43896131, 0.0]),
    }
    inputs = {"A_prev": A_prev, "W": W, "b": b}
    both = [_Case(inputs | {"activation": g}, {"A": A, "cache": cache}) for g, A in outputs.items()]
    _judge(target, *both)


def L_model_forward_test(target: Target) -> None:
    """Test `L_model_forward` on a network with two hidden layers."""
    X, parameters = cases.L_model_forward_test_case_2hidden()
    W1, b1, W2, b2, W3, b3 = parameters.values()
    AL = _rows([0.03921668, 0.70498921, 0.19734387, 0.04728177])
    caches = [
        ((X, W1, b1), _Shape((4, 4))),
        ((_Shape((4, 4)), W2, b2), _Shape((3, 4))),
        ((_Shape((3, 4)), W3, b3), _Shape((1, 4))),
    ]
    _judge(target, _Case({"X": X, "parameters": parameters}, {"AL": AL, "caches": caches}))


def compute_cost_test(target: Target) -> None:
    """Test `compute_cost` on three examples; any single number will do, 0-d or 1x1 included."""
    Y, AL = cases.compute_cost_test_case()
    _judge(target, _Case({"AL": AL, "Y": Y}, {"cost": 0.2797765635793422}))


def linear_backward_test(target: Target) -> None:
    """Test `linear_backward` on five inputs, three units, four examples."""
    dZ, cache = cases.linear_backward_test_case()
    expected = {
        "dA_prev": _rows(
            [-1.15171336, 0.06718465, -0.3204696, 2.09812712],
            [0.60345879, -3.72508701, 5.81700741, -3.84326836],
            [-0.4319552, -1.30987417, 1.72354705, 0.05070578],
            [-0.38981415, 0.60811244, -1.25938424, 1.47191593],
            [-2.52214926, 2.67882552, -0.67947465, 1.48119548],
        ),
        "dW": _rows(
            [0.07313866, -0.0976715, -0.87585828, 0.73763362, 0.00785716],
            [0.85508818, 0.37530413, -0.59912655, 0.71278189, -0.58931808],
            [0.97913304, -0.24376494, -0.08839671, 0.55151192, -0.10290907],
        ),
        "db": _rows([-0.14713786], [-0.11313155], [-0.13209101]),
    }
    _judge(target, _Case({"dZ": dZ, "cache": cache}, expected))


def linear_activation_backward_test(target: Target) -> None:
    """Test `linear_activation_backward` with each of the two activations."""
    dA, cache = cases.linear_activation_backward_test_case()
    gradients = {
        "sigmoid": {
            "dA_prev": _rows(
                [0.11017994, 0.01105339],
                [0.09466817, 0.00949723],
                [-0.05743092, -0.00576154],
            ),
            "dW": _rows([0.10266786, 0.09778551, -0.01968084]),
            "db": _rows([-0.05729622]),
        },
        "relu": {
            "dA_prev": _rows([0.44090989, 0.0], [0.37883606, 0.0], [-0.2298228, 0.0]),
            "dW": _rows([0.44513824, 0.37371418, -0.10478989]),
            "db": _rows([-0.20837892]),
        },
    }
    inputs = {"dA": dA, "cache": cache}
    both = [_Case(inputs | {"activation": g}, expected) for g, expected in gradients.items()]
    _judge(target, *both)


def L_model_backward_test(target: Target) -> None:
    """Test `L_model_backward` on a network with one hidden layer."""
    AL, Y, caches = cases.L_model_backward_test_case()
    grads = {
        "dA0": _rows(
            [0.0, 0.52257901],
            [0.0, -0.3269206],
            [0.0, -0.32070404],
            [0.0, -0.74079187],
        ),
        "dA1": _rows(
            [0.12913162, -0.44014127],
            [-0.14175655, 0.48317296],
            [0.01663708, -0.05670698],
        ),
        "dW1": _rows(
            [0.41010002, 0.07807203, 0.13798444, 0.10502167],
            [0.0, 0.0, 0.0, 0.0],
            [0.05283652, 0.01005865, 0.01777766, 0.0135308],
        ),
        "dW2": _rows([-0.39202432, -0.13325855, -0.04601089]),
        "db1": _rows([-0.22007063], [0.0], [-0.02835349]),
        "db2": _rows([0.15187861]),
    }
    _judge(target, _Case({"AL": AL, "Y": Y, "caches": caches}, {"grads": grads}))


def update_parameters_test(target: Target) -> None:
    """Test `update_parameters` with learning rate 0.1; the caller's arrays must stay the same."""
    params, grads = cases.update_parameters_test_case()
    parameters = {
        "W1": _rows(
            [-0.59562069, -0.09991781, -2.14584584, 1.82662008],
            [-1.76569676, -0.80627147, 0.51115557, -1.18258802],
            [-1.0535704, -0.86128581, 0.68284052, 2.20374577],
        ),
        "b1": _rows([-0.04659241], [-1.28888275], [0.53405496]),
        "W2": _rows([-0.55569196, 0.0354055, 1.32964895]),
        "b2": _rows([-0.84610769]),
    }
    _judge(
        target,
        _Case({"params": params, "grads": grads, "learning_rate": 0.1}, {"parameters": parameters}),
    )
