"""The public tests: each calls your function on the published inputs and explains what is amiss.

The expected numbers are those printed in the notebook, to eight decimals. Passing here is a good
sign, not yet the grade: the grader also tries inputs that are drawn fresh for every run.
"""

import copy
import re
import warnings
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import testCases as cases

__all__ = ["relu_backward_test", "relu_test", "sigmoid_backward_test", "sigmoid_test"]

# The literals below are rounded to eight decimals, so an exact answer is off by up to 5e-9.
RTOL, ATOL = 1e-6, 1e-7

Target = Callable[..., Any]


class _Case(NamedTuple):
    """One call: the inputs by name, and what each returned part should be, by name."""

    inputs: dict[str, Any]
    expected: dict[str, Any]


def _difference(where: str, actual: Any, expected: Any) -> str | None:
    """Return one sentence on the first difference between the two, or None when they agree."""
    if actual is None or actual is ...:
        return f"{where} has no value yet: please fill in the YOUR CODE region."
    if isinstance(actual, tuple | list):
        return f"{where} must be one array, but its type is {type(actual).__name__}."
    if not isinstance(actual, np.ndarray | np.generic | int | float):
        return f"{where} must be a NumPy array, but its type is {type(actual).__name__}."
    values, wanted = np.asarray(actual), np.asarray(expected)
    if values.dtype.kind not in "fiu":
        return f"{where} must hold real numbers, but its data type is {values.dtype}."
    if values.shape != wanted.shape and not (wanted.shape == () and values.size == 1):
        return f"{where} has shape {values.shape}, but it needs shape {wanted.shape}."
    values = values.reshape(wanted.shape)
    wrong = np.argwhere(~np.isclose(values, wanted, rtol=RTOL, atol=ATOL))
    if not len(wrong):
        return None
    index = tuple(int(i) for i in wrong[0])
    place = f", first at index {list(index)}" if index else ""
    return f"{where} is wrong{place}: expected {wanted[index]:.9g}, got {values[index]:.9g}."


def _innermost(target: Target, name: str, error: Exception) -> str:
    """Name the function of the notebook that stopped: the target, or one that it calls."""
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
        if not np.array_equal(given[argument], before):
            raise AssertionError(
                f"{name} changed its input {argument}: please make a new array "
                "and leave the caller's as it was."
            )
    return result


def _check(target: Target, case: _Case) -> None:
    """Fail with one sentence unless the target gives what the case expects."""
    name = getattr(target, "__name__", "Your function")
    result = _call(target, name, case.inputs)
    if result is None:
        raise AssertionError(f"{name} returned None: it is not written yet, or lacks its return.")
    parts = list(case.expected)
    if len(parts) == 1:
        result = (result,)
    elif not isinstance(result, tuple | list) or len(result) != len(parts):
        raise AssertionError(f"{name} must return {len(parts)} values: {', '.join(parts)}.")
    for part, actual in zip(parts, result, strict=True):
        sentence = _difference(f"{name}: {part}", actual, case.expected[part])
        if sentence:
            raise AssertionError(sentence)


def _judge(target: Target, *all_cases: _Case) -> None:
    """Check every case in turn and say so when all of them pass."""
    assert callable(target), "Please hand your function itself to the test, without calling it."
    # A warning is no mistake; what comes out counts. Where one is worth a word, it is said below.
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for case in all_cases:
            _check(target, case)
    print("All tests passed.")
    if any("overflow" in str(warning.message) for warning in caught):
        print(
            "(A remark, no mistake: exp overflowed on the way for a very negative Z. The result is "
            "right all the same; formula (7) does without.)"
        )


def sigmoid_test(target: Target) -> None:
    """Test `sigmoid` on a single number, on a table, and far away from 0 on both sides."""
    Z, table, far = (
        cases.sigmoid_test_case(),
        cases.sigmoid_test_case_table(),
        np.array([-1000.0, 0.0, 1000.0]),
    )
    A = np.array([[0.11920292, 0.37754067, 0.5], [0.62245933, 0.73105858, 0.95257413]])
    _judge(
        target,
        _Case({"Z": Z}, {"A": 0.4519420872071204, "cache": Z}),
        _Case({"Z": table}, {"A": A, "cache": table}),
        _Case({"Z": far}, {"A": np.array([0.0, 0.5, 1.0]), "cache": far}),
    )


def relu_test(target: Target) -> None:
    """Test `relu` on an array of one entry and on a table."""
    Z, table = cases.relu_test_case(), cases.relu_test_case_table()
    A = np.array([[0.0, 0.0, 0.0], [0.5, 1.0, 3.0]])
    _judge(
        target,
        _Case({"Z": Z}, {"A": np.array([0.0]), "cache": Z}),
        _Case({"Z": table}, {"A": A, "cache": table}),
    )


def sigmoid_backward_test(target: Target) -> None:
    """Test `sigmoid_backward` on an array of one entry and on a table."""
    dA, cache = cases.sigmoid_backward_test_case()
    table_dA, table_cache = cases.sigmoid_backward_test_case_table()
    dZ = np.array([[0.10499359, -0.47000742, 0.125], [-0.23500371, 0.39322387, 0.13552998]])
    _judge(
        target,
        _Case({"dA": dA, "cache": cache}, {"dZ": np.array([0.08859494])}),
        _Case({"dA": table_dA, "cache": table_cache}, {"dZ": dZ}),
    )


def relu_backward_test(target: Target) -> None:
    """Test `relu_backward` on an array of one entry and on a table; `dA` must stay as it was."""
    dA, cache = cases.relu_backward_test_case()
    table_dA, table_cache = cases.relu_backward_test_case_table()
    dZ = np.array([[0.0, 0.0, 0.0], [-1.0, 2.0, 3.0]])
    _judge(
        target,
        _Case({"dA": dA, "cache": cache}, {"dZ": np.array([0.0])}),
        _Case({"dA": table_dA, "cache": table_cache}, {"dZ": dZ}),
    )
