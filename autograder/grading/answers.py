"""Answers to a worker's calls to other exercises, so that mistakes do not carry forward.

While an exercise is graded, the exercises it builds on are proxies in the worker. Each call to a
proxy arrives here, and the reference computes the answer. If the arguments do not match the
exercise (extra arguments, other containers, objects of a student's class), the worker is told to
call the student's own function instead.

Without the answer side (public scope), the reference's recorded calls on the published inputs are
replayed. Any other call goes to the student's own function.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

import numpy as np

from autograder.boundary import wire
from autograder.boundary.tables import Table
from autograder.content.description import Assignment
from autograder.content.exercise import RecordedCall, Tolerance
from autograder.content.plan import PlannedExercise
from autograder.content.time_limit import STUDENT_SECONDS, TooLong, time_limit
from autograder.errors import WireError
from autograder.judging.compare import compare
from autograder.sandbox.dialogue import Answer

MAX_ENTRIES = 4096
"""The maximum number of entries in an array argument."""
MAX_PARTS = 256
"""The maximum length of a list, dict or string in a call, if no case has a longer one."""
MAX_LENGTH = 256
"""The maximum length of an array axis in a call. Real calls are far smaller.

A product or broadcast of two arrays then has at most MAX_LENGTH ** 2 entries.
"""
MAX_NUMBER = 4096
"""The largest whole number in a call, if no case has a larger one: it may be a size or a count."""
_TIMES = 16
"""How much larger than those of the cases a whole number, a text or a list in a call may be."""
_MAX_CACHED, _MAX_CACHED_BYTES = 512, 8 * 1024
_REPLAY = Tolerance(rtol=1e-9, atol=1e-12)


@lru_cache(maxsize=1024)
def answerer(planned: PlannedExercise, assignment: Assignment) -> Answer:
    """Return a function that answers an exercise's calls to the exercises it builds on.

    A call to any other exercise is answered with an error. Answers are cached for all submissions
    with the same case set, because correct submissions send byte-identical calls.
    """
    allowed = frozenset(planned.answered)
    signatures = _signatures(assignment)
    accepted, is_accepted = planned.accepts, _acceptance(planned)
    recorded = [call for case in planned.cases for call in case.calls]

    def compute(call: bytes) -> tuple[Any, ...]:
        name, args, kwargs = _read(call)
        if name not in allowed:
            return "error", "RuntimeError", f"{name[:80]} is not available here"
        bound = _bind(signatures[name], args, kwargs)
        if bound is not None and "." in name:
            bound = (_attributes(accepted[name][0], bound[0]), *bound[1:])
        if bound is None or not is_accepted(accepted[name], bound):
            return ("own",)  # only the student's function may understand these arguments
        if assignment.answers is None:
            return _replay(recorded, name, bound)
        return _compute(assignment.answers.functions[name], bound)

    known: dict[bytes, bytes] = {}

    def answer(call: bytes) -> bytes:
        if call in known:
            return known[call]
        packed = wire.pack(compute(call))
        if len(known) < _MAX_CACHED and len(call) + len(packed) <= _MAX_CACHED_BYTES:
            known[call] = packed
        return packed

    return answer


def _acceptance(planned: PlannedExercise) -> Callable[[tuple[Any, ...], tuple[Any, ...]], bool]:
    """Return a function that tells whether arguments have the form and size of the cases'."""

    @cache
    def of_the_cases() -> tuple[int, int]:
        # Rarely needed, and computed anew for each submission, because its cases are its own.
        arguments = [case.args for case in planned.cases]
        return max(map(_longest, arguments), default=0), _largest(arguments)

    def is_accepted(example: tuple[Any, ...], bound: tuple[Any, ...]) -> bool:
        number = _largest(bound)
        if number <= MAX_NUMBER and _matches(example, bound, MAX_PARTS):
            return True
        longest, largest = of_the_cases()
        return number <= max(MAX_NUMBER, _TIMES * largest) and _matches(
            example, bound, max(MAX_PARTS, _TIMES * longest)
        )

    return is_accepted


@lru_cache(maxsize=16)
def _signatures(assignment: Assignment) -> dict[str, tuple[str, ...]]:
    """Return the names of each exercise's arguments."""
    return {
        exercise.name: tuple(part.strip() for part in exercise.signature.split(","))
        for exercise in assignment.exercises
    }


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
    """Return all arguments in the order of the signature, or None on a mismatch."""
    named = dict(zip(signature, args, strict=False))
    if len(args) > len(signature) or named.keys() & kwargs.keys():
        return None
    named.update(kwargs)
    if named.keys() != set(signature):
        return None
    return tuple(named[name] for name in signature)


def _attributes(example: dict[str, Any], state: Any) -> Any:
    """Return the attributes of an object that the reference knows; a student may add others."""
    if type(state) is not dict:
        return state
    return {name: value for name, value in state.items() if name in example}


def _compute(function: Any, args: tuple[Any, ...]) -> tuple[Any, ...]:
    try:
        with np.errstate(all="ignore"), time_limit(STUDENT_SECONDS):
            return "value", function(*args)
    except (NotImplementedError, TooLong):
        return ("own",)  # the reference may never end for arguments that no case has
    except Exception as error:
        return "error", type(error).__name__, str(error)[:500]


def _replay(recorded: list[RecordedCall], name: str, args: tuple[Any, ...]) -> tuple[Any, ...]:
    for call in recorded:
        if call.name == name and compare(call.args, args, _REPLAY).passed:
            return "value", call.result
    return ("own",)


def _matches(example: Any, value: Any, longest: int) -> bool:
    """Return whether a value has the structure of a published argument and a modest size.

    No text, list or dictionary in it may be longer than `longest`.

    The recursion follows the example, so it is never deeper than the example, however deep the
    value nests. A list is not accepted for an array: NumPy could turn it into an array of any size.
    """
    if isinstance(example, np.ndarray | np.generic | int | float):
        if not isinstance(value, np.ndarray):
            return type(value) in (int, float) or isinstance(value, np.generic)
        fits = value.ndim <= 2 and all(0 < length <= MAX_LENGTH for length in value.shape)
        return fits and value.size <= MAX_ENTRIES
    if isinstance(example, str):
        return type(value) is str and len(value) <= longest
    if isinstance(example, dict):
        if type(value) is not dict or len(value) > longest:
            return False
        item = next(iter(example.values()), None)
        return all(_matches(example.get(key, item), each, longest) for key, each in value.items())
    if not isinstance(example, list | tuple):
        return type(value) is type(example) and _is_small(value, longest)
    if not isinstance(value, list | tuple) or len(value) > longest:
        return False
    if not example:
        return not value
    if isinstance(example, tuple) and len({type(item) for item in example}) > 1:
        # A tuple of mixed types is compared part by part. Lists, and tuples of layers, are uniform.
        same = zip(example, value, strict=False)
        return len(value) == len(example) and all(_matches(a, b, longest) for a, b in same)
    return all(_matches(example[0], item, longest) for item in value)


def _is_small(value: Any, longest: int) -> bool:
    if isinstance(value, Table):
        rows = max(map(len, value.values), default=0)
        return len(value.columns) <= MAX_PARTS and rows <= MAX_ENTRIES
    return not isinstance(value, bytes | set | frozenset) or len(value) <= longest


def _longest(value: Any) -> int:
    """Return the length of the longest text, list, dictionary or set in a value."""
    longest, waiting = 0, [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str | bytes | dict | list | tuple | set | frozenset):
            longest = max(longest, len(each))
        if isinstance(each, dict):
            waiting += each.values()
        elif isinstance(each, list | tuple):
            waiting += each
    return longest


def _largest(value: Any) -> int:
    """Return the largest size of a whole number in a value."""
    waiting, largest = [value], 0
    while waiting:
        each = waiting.pop()
        if isinstance(each, np.ndarray | np.generic):
            if each.dtype.kind in "iu" and each.size:
                largest = max(largest, int(each.max()), -int(each.min()))
        elif type(each) is int:
            largest = max(largest, abs(each))
        elif isinstance(each, dict):
            waiting += [*each.keys(), *each.values()]
        elif isinstance(each, list | tuple | set | frozenset):
            waiting += each
        elif isinstance(each, Table):
            waiting += [each.values, each.index]
    return largest
