"""Answers to a worker's calls to other exercises: how an error is carried forward.

While an exercise is graded, those that it builds on are proxies in the worker; the call comes here
and the reference computes. A call that is not as the exercise describes (further arguments, other
containers, objects of a class of the student's) is for the student's own function to answer.
Without the answer side (public scope) the calls that the reference made on the published input are
replayed; for any other call the student's own function has to do.
"""

from __future__ import annotations

import copy
from functools import lru_cache
from typing import Any

import numpy as np

from autograder.boundary import wire
from autograder.content.description import Assignment
from autograder.content.exercise import RecordedCall, Tolerance
from autograder.content.plan import PlannedExercise
from autograder.errors import WireError
from autograder.judging.compare import compare
from autograder.sandbox.dialogue import Answer

MAX_ENTRIES = 4096
"""The most numbers that a worker may hand over in one array."""
MAX_PARTS = 256
"""The most entries of a list or dict in a call."""
MAX_LENGTH = 256
"""The longest axis of an array in a call: no product or broadcast of two axes grows beyond that
squared. What the exercises themselves hand over is far smaller."""
_REMEMBERED, _REMEMBERED_SIZE = 512, 8 * 1024
_REPLAY = Tolerance(rtol=1e-9, atol=1e-12)


@lru_cache(maxsize=64)
def answerer(planned: PlannedExercise, assignment: Assignment) -> Answer:
    """Return what answers the calls of one exercise to those that it builds on, and to no other.

    The same call gets the same answer, so answers are remembered for the whole run: the calls of
    right submissions are the same bytes.
    """
    allowed = frozenset(planned.exercise.builds_on)
    signatures = {
        exercise.name: tuple(part.strip() for part in exercise.signature.split(","))
        for exercise in assignment.exercises
    }
    accepted = planned.accepts
    recorded = [call for case in planned.cases for call in case.calls]

    def compute(call: bytes) -> tuple[Any, ...]:
        name, args, kwargs = _read(call)
        if name not in allowed:
            return "error", "RuntimeError", f"{name[:80]} is not available here"
        bound = _bind(signatures[name], args, kwargs)
        if bound is None or not _is_like(accepted[name], bound):
            return ("own",)  # the reference does not know what the student's function may know
        if assignment.answers is None:
            return _replay(recorded, name, bound)
        return _compute(assignment.answers.functions[name], bound)

    known: dict[bytes, bytes] = {}

    def answer(call: bytes) -> bytes:
        if call in known:
            return known[call]
        packed = wire.pack(compute(call))
        if len(known) < _REMEMBERED and len(call) + len(packed) <= _REMEMBERED_SIZE:
            known[call] = packed
        return packed

    return answer


def _read(call: bytes) -> tuple[str, tuple[Any, ...], dict[str, Any]]:
    content = wire.unpack(call, wire.MAX_ANSWER_PARTS)
    if type(content) is not tuple or len(content) != 3:
        raise WireError("a call has a name, arguments and keyword arguments")
    name, args, kwargs = content
    if type(name) is not str or type(args) is not tuple or type(kwargs) is not dict:
        raise WireError("a call has a name, arguments and keyword arguments")
    return name, args, kwargs


def _bind(
    signature: tuple[str, ...], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> tuple[Any, ...] | None:
    """Put all arguments into the order of the signature; None if they do not fit."""
    named = dict(zip(signature, args, strict=False))
    if len(args) > len(signature) or named.keys() & kwargs.keys():
        return None
    named.update(kwargs)
    if named.keys() != set(signature):
        return None
    return tuple(named[name] for name in signature)


def _compute(function: Any, args: tuple[Any, ...]) -> tuple[Any, ...]:
    try:
        with np.errstate(all="ignore"):
            return "value", function(*copy.copy(args))
    except NotImplementedError:
        return ("own",)
    except Exception as error:
        return "error", type(error).__name__, str(error)[:500]


def _replay(recorded: list[RecordedCall], name: str, args: tuple[Any, ...]) -> tuple[Any, ...]:
    for call in recorded:
        if call.name == name and compare(call.args, args, _REPLAY).passed:
            return "value", call.result
    return ("own",)


def _is_like(example: Any, value: Any) -> bool:
    """Tell whether a value has the structure of a published argument, and is of modest size.

    Led by the example: however a value nests, it is looked at no deeper than that. Where an array
    is due, a list is not taken, because NumPy would make an array of any size of it.
    """
    if isinstance(example, np.ndarray | np.generic | int | float):
        if not isinstance(value, np.ndarray):
            return type(value) in (int, float) or isinstance(value, np.generic)
        fits = value.ndim <= 2 and all(0 < length <= MAX_LENGTH for length in value.shape)
        return fits and value.size <= MAX_ENTRIES
    if isinstance(example, str):
        return type(value) is str and len(value) <= MAX_PARTS
    if isinstance(example, dict):
        like = next(iter(example.values()))
        return (
            type(value) is dict
            and len(value) <= MAX_PARTS
            and all(_is_like(like, item) for item in value.values())
        )
    if not isinstance(value, list | tuple) or len(value) > MAX_PARTS:
        return False
    if isinstance(example, tuple) and len({type(item) for item in example}) > 1:
        # The parts of a tuple differ in kind; those of a list, and of a tuple of layers, do not.
        return len(value) == len(example) and all(map(_is_like, example, value))
    return all(_is_like(example[0], item) for item in value)
