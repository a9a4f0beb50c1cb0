"""Compute `fixtures.h5`: the published cases, from their recipes and the reference."""

from __future__ import annotations

import contextlib
import copy
from collections.abc import Collection, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import h5py
import numpy as np

from autograder.content.calling import call_as_worker
from autograder.content.description import Answers, Assignment
from autograder.content.exercise import Exercise, Mistake, Raised, RecordedCall
from autograder.content.fixtures import write_value
from autograder.errors import AssignmentError

_DIGITS, _DECIMALS = 13, 15


def rounded(value: Any, inputs: Collection[bytes] = ()) -> Any:
    """Round all floats in a nested value, so the result does not depend on the processor.

    The last bits of a matrix product depend on the OpenBLAS kernel for the processor. Rounding to
    13 significant digits hides them. Rounding to 15 decimals hides the residue of a sum that
    cancels. If the bytes of a number or an array are in `inputs`, it was passed through, not
    computed, and stays exact.

    >>> rounded((0.1 + 0.2, 1e-17))
    (0.3, 0.0)
    """
    if isinstance(value, np.ndarray):
        if value.dtype.kind != "f" or value.tobytes() in inputs:
            return value
        flat = [_rounded_number(number) for number in value.ravel().tolist()]
        return np.array(flat, dtype=value.dtype).reshape(value.shape)
    if isinstance(value, float):
        return value if np.float64(value).tobytes() in inputs else _rounded_number(value)
    if isinstance(value, dict):
        return {key: rounded(item, inputs) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(rounded(item, inputs) for item in value)
    return value


def _rounded_number(number: float) -> float:
    # Format as text, because scaling by a power of ten would add its own rounding error.
    # Adding zero turns -0.0 into 0.0.
    return round(float(f"{number:.{_DIGITS}g}"), _DECIMALS) + 0.0


def write_fixtures(assignment: Assignment, path: Path) -> None:
    """Compute the published cases from their recipes and the reference, and write them to `path`.

    Raises:
        AssignmentError: there is no answer side.
    """
    if assignment.answers is None:
        raise AssignmentError(f"no reference answers found for {assignment.id}: pass --course")
    with h5py.File(path, "w") as file:
        for exercise in assignment.exercises:
            group = file.create_group(exercise.name, track_order=True)
            functions = assignment.answers.functions
            for published in assignment.cases.published(exercise.name, functions):
                if published.computed:
                    published = published._replace(args=rounded(published.args))
                _write_case(group, published, exercise, assignment.answers)


def _write_case(parent: h5py.Group, published: Any, exercise: Exercise, answers: Answers) -> None:
    node = parent.create_group(published.name)
    node.attrs["recipe"] = published.recipe
    if published.seed is not None:
        node.attrs["seed"] = published.seed
    if published.remark:
        node.attrs["remark"] = published.remark
    write_value(node, "args", published.args)
    calls: list[RecordedCall] = []
    with _recording(answers.module, exercise.builds_on, calls):
        function = getattr(answers.module, exercise.name)
        expected = function(*copy.deepcopy(published.args))
    inputs = frozenset(_input_bytes(published.args))
    write_value(node, "expected", _plain(expected, inputs))
    recorded = node.create_group("calls")
    for index, recorded_call in enumerate(calls):
        entry = recorded.create_group(str(index))
        entry.attrs["name"] = recorded_call.name
        write_value(entry, "args", rounded(recorded_call.args, inputs))
        write_value(entry, "result", _plain(recorded_call.result, inputs))
    for mistake in answers.mistakes:
        if mistake.exercise == exercise.name and mistake.function is not None:
            _write_mistake(node, mistake, published.args, inputs)


def _write_mistake(
    node: h5py.Group, mistake: Mistake, args: tuple[Any, ...], inputs: Collection[bytes]
) -> None:
    assert mistake.function is not None
    entry = node.require_group("mistakes").create_group(mistake.name)
    entry.attrs["hint"] = mistake.hint
    value = call_as_worker(mistake.function, args)
    if isinstance(value, Raised):
        entry.attrs["raises"], entry.attrs["message"] = value.type_name, value.message
        if value.called:
            entry.attrs["called"] = value.called
            entry.attrs["shapes"] = np.array(value.shapes, dtype="S")
        if value.operands:
            texts = [" ".join(map(str, shape)) for shape in value.operands]
            entry.attrs["operands"] = np.array(texts, dtype="S")
        return
    write_value(entry, "value", _plain(value, inputs))


@contextlib.contextmanager
def _recording(
    module: ModuleType, names: tuple[str, ...], calls: list[RecordedCall]
) -> Iterator[None]:
    """Record every call to the named functions of `module` while the block runs."""
    originals = {name: getattr(module, name) for name in names}

    def recorder(name: str) -> Any:
        def call(*args: Any) -> Any:
            result = originals[name](*args)
            calls.append(RecordedCall(name, copy.deepcopy(args), copy.deepcopy(result)))
            return result

        return call

    try:
        for name in names:
            setattr(module, name, recorder(name))
        yield
    finally:
        for name, function in originals.items():
            setattr(module, name, function)


def _input_bytes(value: Any) -> Iterator[bytes]:
    """Yield the bytes of every array and float in a nested value."""
    if isinstance(value, np.ndarray | float):
        yield np.asarray(value).tobytes()
    elif isinstance(value, dict | list | tuple):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _input_bytes(item)


def _plain(value: Any, inputs: Collection[bytes]) -> Any:
    """Round a computed value, and convert NumPy scalars to arrays because HDF5 fixtures need it."""
    return rounded(_without_scalars(value), inputs)


def _without_scalars(value: Any) -> Any:
    if isinstance(value, np.generic):
        return np.asarray(value)
    if isinstance(value, dict):
        return {key: _without_scalars(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(_without_scalars(item) for item in value)
    return value
