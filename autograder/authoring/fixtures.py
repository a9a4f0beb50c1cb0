"""Compute `fixtures.h5`: the published cases, from their recipes and the reference."""

from __future__ import annotations

import contextlib
import copy
import io
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import h5py
import numpy as np

from autograder.content.calling import ENDLESS, call_as_worker
from autograder.content.description import Assignment
from autograder.content.exercise import Exercise, Mistake, Raised, RecordedCall
from autograder.content.fixtures import write_value
from autograder.content.recipes import Published
from autograder.content.rounding import input_bytes, plain, rounded
from autograder.errors import AssignmentError


def write_fixtures(assignment: Assignment, path: Path | io.BytesIO) -> None:
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
                _write_case(group, published, exercise, assignment)


def same_values(path: Path, content: bytes) -> bool:
    """Return whether a file of fixtures holds the values of another, given as bytes."""
    try:
        with h5py.File(path, "r") as one, h5py.File(io.BytesIO(content), "r") as other:
            return _values(one) == _values(other)
    except OSError:
        return False


def _values(file: h5py.File) -> dict[str, Any]:
    found: dict[str, Any] = {}

    def visit(name: str, node: Any) -> None:
        attributes = {key: repr(value) for key, value in node.attrs.items()}
        value = node[()].tobytes() if hasattr(node, "dtype") and node.shape else None
        if hasattr(node, "dtype") and not node.shape:
            value = repr(node[()])
        found[name] = attributes, value

    file.visititems(visit)
    return found


def _write_case(
    parent: h5py.Group, published: Published, exercise: Exercise, assignment: Assignment
) -> None:
    answers = assignment.answers
    assert answers is not None
    node = parent.create_group(published.name)
    node.attrs["recipe"] = published.recipe
    if published.seed is not None:
        node.attrs["seed"] = published.seed
    if published.remark:
        node.attrs["remark"] = published.remark
    write_value(node, "args", published.args)
    calls: list[RecordedCall] = []
    functions = [name for name in exercise.builds_on if "." not in name]
    with _recording(answers.module, functions, calls):
        function = answers.called(vars(answers.module), exercise.name)
        expected = _expected(function, published, exercise, assignment)
    inputs = frozenset(input_bytes(published.args))
    write_value(node, "expected", plain(expected, inputs))
    recorded = node.create_group("calls")
    for index, recorded_call in enumerate(calls):
        entry = recorded.create_group(str(index))
        entry.attrs["name"] = recorded_call.name
        write_value(entry, "args", rounded(recorded_call.args, inputs))
        write_value(entry, "result", plain(recorded_call.result, inputs))
    for mistake in answers.mistakes:
        if mistake.exercise == exercise.name and mistake.function is not None:
            _write_mistake(node, mistake, published.args, inputs)


def _expected(
    function: Callable[..., Any], published: Published, exercise: Exercise, assignment: Assignment
) -> Any:
    if assignment.drawing is None:
        return function(*copy.deepcopy(published.args))
    line = assignment.drawing.declared.lines[exercise.name]
    drawing = replace(assignment.drawing, call={exercise.name: function})
    return drawing.result(exercise.name, published.args, line, published.name)


def _write_mistake(
    node: h5py.Group, mistake: Mistake, args: tuple[Any, ...], inputs: Collection[bytes]
) -> None:
    assert mistake.function is not None
    entry = node.require_group("mistakes").create_group(mistake.name)
    entry.attrs["hint"] = mistake.hint
    value = call_as_worker(mistake.function, args)
    refuse_endless(mistake, value)
    if isinstance(value, Raised):
        entry.attrs["raises"], entry.attrs["message"] = value.type_name, value.message
        if value.called:
            entry.attrs["called"] = value.called
            entry.attrs["shapes"] = np.array(value.shapes, dtype="S")
        if value.operands:
            texts = [" ".join(map(str, shape)) for shape in value.operands]
            entry.attrs["operands"] = np.array(texts, dtype="S")
        return
    write_value(entry, "value", plain(value, inputs))


def refuse_endless(mistake: Mistake, value: Any) -> None:
    """Refuse a known mistake that does not end: it has no result by which it is recognised.

    Args:
        mistake: the known mistake.
        value: its result on a case.

    Raises:
        AssignmentError: the call was stopped.
    """
    if isinstance(value, Raised) and value.type_name == ENDLESS:
        place = f"{mistake.place}: " if mistake.place else ""
        raise AssignmentError(
            f"{place}{mistake.exercise} with the mistake {mistake.name}: {value.message}, so no "
            "result shows it; leave it out: the report names a program that is stopped"
        )


@contextlib.contextmanager
def _recording(
    module: ModuleType, names: Sequence[str], calls: list[RecordedCall]
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
