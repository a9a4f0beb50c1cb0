"""Describe an exception of student code as plain data."""

from __future__ import annotations

import builtins
import difflib
import opcode
import re
import types
from collections.abc import Iterator
from typing import Any

import numpy as np

from autograder.boundary.arguments import shapes_of

MAX_MESSAGE = 500
"""The maximum length of a reported exception message, in characters."""
_COMPREHENSIONS = ("<listcomp>", "<dictcomp>", "<setcomp>", "<genexpr>", "<module>")
_MOST_SHAPES, _MOST_PARTS = 30, 4
_ALIKE, _SAME_STEM, _SHORT = 0.65, 0.75, 2
_MISSPELT = 0.8
_OWN_CELL = re.compile(r"<cell (\d+)>$")

# Set once: a submission may put other classes among the builtins.
_OWN_CLASSES = frozenset(
    each
    for each in vars(builtins).values()
    if isinstance(each, type) and issubclass(each, BaseException)
)
_MOST_BASES = 8


def describe(error: BaseException) -> dict[str, Any]:
    """Reduce an exception to data: class, message, position in a cell, and the calls towards it.

    >>> describe(ValueError("bad shape"))["message"]
    'bad shape'
    """
    try:
        message = str(error)[:MAX_MESSAGE]
    except BaseException:
        message = "(its message could not be read)"
    cell, line = None, None
    frames = [*_frames(error)]
    for _function, its_cell, its_line, _arguments in frames:
        if its_cell is not None:
            cell, line = its_cell, its_line
    name = getattr(error, "name", None) if isinstance(error, NameError) else None
    name = name if type(name) is str else None
    return {
        "type": type(error).__name__[:80],
        "message": message,
        "cell": cell,
        "line": line,
        "name": name,
        "nearest": _nearest(name, error) if name else None,
        "frames": [*frames[:3], *frames[3:][-3:]],
        "bases": _bases(error),
        **_spot(error),
    }


def _bases(error: BaseException) -> list[str]:
    """Return the names of Python's own exception classes that its class is derived from."""
    own = [base for base in type(error).__mro__ if base in _OWN_CLASSES]
    return [base.__name__ for base in own[:_MOST_BASES]]


def _spot(error: BaseException) -> dict[str, Any]:
    """Return the columns of the expression that failed, and the arrays there.

    `shapes` are the structures of the local variables. `parts` tell which variable is a part of
    which list or tuple, as `(variable, container, index)`: equal shapes do not show it.

    Only for an expression of the notebook on one line, where NumPy raised the exception or the
    expression itself did.
    """
    trace, last = error.__traceback__, None
    while trace is not None:
        if _OWN_CELL.match(trace.tb_frame.f_code.co_filename):
            last = trace
        trace = trace.tb_next
    if last is None:
        return {}
    frame = last.tb_frame
    positions = [*frame.f_code.co_positions()]
    line, end_line, start, end = positions[last.tb_lasti // 2]
    if line is None or line != end_line or start is None or end is None:
        return {}
    arrays = {n: v for n, v in frame.f_locals.items() if type(v) in (np.ndarray, tuple, list)}
    shapes = [[name, shapes_of(value)] for name, value in [*arrays.items()][:_MOST_SHAPES]]
    return {"columns": [start, end], "shapes": shapes, "parts": [*_parts(arrays)][:_MOST_SHAPES]}


def _parts(variables: dict[str, Any]) -> Iterator[tuple[str, str, int]]:
    names = {id(value): n for n, value in variables.items() if type(value) is np.ndarray}
    for container, value in variables.items():
        if type(value) is not np.ndarray:
            for index, item in enumerate(value[:_MOST_PARTS]):
                if id(item) in names:
                    yield names[id(item)], container, index


def _frames(error: BaseException) -> Iterator[tuple[str, int | None, int | None, list[Any]]]:
    """Yield the functions of the notebook and of its helper modules on the way to an exception."""
    trace = error.__traceback__
    while trace is not None:
        frame, code = trace.tb_frame, trace.tb_frame.f_code
        place = _OWN_CELL.match(code.co_filename)
        if code.co_name == "ask" and frame.f_globals.get("__name__") == "autograder.worker.main":
            # A call to an exercise, which the reference answered with an exception.
            local = frame.f_locals
            named = [*(("", value) for value in local["args"]), *local["kwargs"].items()]
            yield local["name"], None, None, [[key, shapes_of(value)] for key, value in named]
        elif place is not None and code.co_name not in _COMPREHENSIONS:
            yield code.co_name, int(place[1]), trace.tb_lineno, _arguments(frame)
        elif _is_given(frame.f_globals.get("__spec__")):
            yield code.co_name, None, None, _arguments(frame)
        trace = trace.tb_next


def _is_given(spec: Any) -> bool:
    return type(getattr(spec, "loader", None)).__name__ == "GivenModules"


def _arguments(frame: types.FrameType) -> list[Any]:
    names = frame.f_code.co_varnames[: frame.f_code.co_argcount]
    return [[name, shapes_of(frame.f_locals[name])] for name in names if name in frame.f_locals]


def _nearest(name: str, error: BaseException) -> str | None:
    """Return the name in reach that is most similar to a name without a value."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return None
    frame, called = trace.tb_frame, _is_called(trace)
    for names in (frame.f_locals, frame.f_globals):
        usable = [each for each in names if not each.startswith("_") and each != name]
        likeness = {
            each: _likeness(
                name, each, difflib.SequenceMatcher, by_stem=called or not callable(names[each])
            )
            for each in usable
        }
        best = max(usable, key=likeness.__getitem__, default="")
        if best and likeness[best] >= _ALIKE:
            return best
    return None


def _is_called(trace: types.TracebackType) -> bool:
    """Return whether the name that has no value is called."""
    code, place = trace.tb_frame.f_code.co_code, trace.tb_lasti
    return opcode.opname[code[place]] == "LOAD_GLOBAL" and bool(code[place + 1] & 1)


def _likeness(missing: str, existing: str, matcher: Any, *, by_stem: bool) -> float:
    """Return how similar two names are, from 0 to 1; a common stem such as `dA_` counts much.

    Not so for a function in the place of a value: `linear_cache` is not `linear_forward`.
    """
    if missing.lower() == existing.lower():
        return 1.0
    ratio: float = matcher(None, missing, existing).ratio()
    if 1 in (len(missing), len(existing)):
        ratio = 0.0  # a single letter is no likeness: `n` and `np`, `lr` and `l`
    if not by_stem:
        return ratio if ratio >= _MISSPELT else 0.0
    if missing.split("_")[0] == existing.split("_")[0]:
        return max(ratio, _SAME_STEM)
    short = len(missing) == len(existing) <= _SHORT and missing[0] == existing[0]
    return max(ratio, _ALIKE) if short else ratio
