"""Write the cases of a Chainrule run as a module for other graders."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from autograder.boundary import wire
from autograder.content.exercise import Aspect
from autograder.content.plan import Plan, PlannedExercise

MODULE = "bench_cases"
_HEAD = '''\
"""Inputs, expected outputs, and a comparison as a careful instructor would write it."""

import copy

import numpy as np
from numpy import inf, nan


def check(name, function):
    """Call a function on fresh copies of every input and compare the results."""
    for args, expected, rtol, atol, unchanged in CASES[name]:
        given = copy.deepcopy(args)
        with np.errstate(all="ignore"):
            value = function(*given)
        compare(given if unchanged else value, args if unchanged else expected, rtol, atol)


def compare(actual, expected, rtol, atol):
    """Compare numbers, or containers element by element."""
    if isinstance(expected, dict):
        assert isinstance(actual, dict) and actual.keys() >= expected.keys()
        for key in expected:
            compare(actual[key], expected[key], rtol, atol)
    elif isinstance(expected, (list, tuple)):
        assert len(actual) == len(expected)
        for actual_item, expected_item in zip(actual, expected):
            compare(actual_item, expected_item, rtol, atol)
    elif isinstance(expected, str):
        assert actual == expected
    else:
        np.testing.assert_allclose(actual, expected, rtol=rtol, atol=atol)


CASES = {
'''


def module_text(plan: Plan) -> str:
    """Return the source of a module with all cases of a run and `check(name, function)`."""
    entries = "".join(
        f"    {planned.exercise.name!r}: [\n{''.join(_entries(planned))}    ],\n"
        for planned in plan.exercises
    )
    return f"{_HEAD}{entries}}}\n"


def write_cases(plan: Plan, folder: Path) -> None:
    """Write the module into a folder."""
    (folder / f"{MODULE}.py").write_text(module_text(plan), encoding="utf-8")


def _entries(planned: PlannedExercise) -> Iterator[str]:
    for case, packed in zip(planned.cases, planned.packed, strict=True):
        unchanged = case.aspect == Aspect.ARGUMENTS
        expected = "None" if unchanged else literal(case.expected)
        tolerance = case.tolerance or planned.exercise.tolerance
        args = literal(tuple(wire.unpack_fresh(packed)))
        yield f"        ({args}, {expected}, {tolerance.rtol}, {tolerance.atol}, {unchanged}),\n"


def literal(value: Any) -> str:
    """Return a Python expression for a value, using the names `np`, `inf` and `nan`.

    >>> literal({"b": (np.zeros((1, 2)), 1.5)})
    "{'b': (np.array([0.0, 0.0], 'float64').reshape((1, 2)), 1.5, )}"

    Raises:
        TypeError: the value is not plain data.
    """
    if isinstance(value, np.ndarray):
        return f"np.array({value.ravel().tolist()!r}, {value.dtype.name!r}).reshape({value.shape})"
    if isinstance(value, np.generic):
        return repr(value.item())
    if isinstance(value, dict):
        return f"{{{', '.join(f'{literal(k)}: {literal(v)}' for k, v in value.items())}}}"
    if isinstance(value, tuple):
        return f"({''.join(f'{literal(item)}, ' for item in value)})"
    if isinstance(value, list):
        return f"[{', '.join(map(literal, value))}]"
    if value is None or isinstance(value, bool | int | float | str):
        return repr(value)
    raise TypeError(f"a {type(value).__name__} cannot be written as text")
