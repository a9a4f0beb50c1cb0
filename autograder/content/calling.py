"""Call trusted functions under the same conditions as student functions in a worker."""

from __future__ import annotations

import copy
import linecache
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.boundary.arguments import shapes_of
from autograder.content.exercise import Raised
from autograder.content.operands import operands
from autograder.content.time_limit import CALL_SECONDS, TooLong, time_limit

WORKER_SEED = 20_011
"""Seed for the random streams before each call.

A solution without the workbook's seed line draws from this seed, so its output is predictable and
can be recognised as a known mistake.
"""


ENDLESS = "TimeoutError"
"""The name of the exception for a call that does not end."""


def call_as_worker(
    function: Callable[..., Any], args: tuple[Any, ...], seconds: float | None = None
) -> Any:
    """Call a trusted function as a worker calls a student's; return an exception as `Raised`.

    The function gets a copy of the arguments. It is stopped after `seconds`,
    by default `CALL_SECONDS`.

    >>> call_as_worker(len, ([1, 2],))
    2
    >>> call_as_worker(int, ("x",)).type_name
    'ValueError'
    """
    np.random.seed(WORKER_SEED)
    try:
        with np.errstate(all="ignore"), time_limit(seconds or CALL_SECONDS):
            return function(*copy.deepcopy(args))
    except TooLong as error:
        return Raised(ENDLESS, str(error))
    except Exception as error:
        return Raised(
            type(error).__name__, str(error)[:500], *_call_towards(error), _operands(error)
        )


def _call_towards(error: Exception) -> tuple[str, tuple[str, ...]]:
    """Return the call in the function itself that led to an exception: name and shapes.

    Helpers of the reference, whose names begin with an underscore, count as part of the function,
    because a student has no such helpers.
    """
    trace = error.__traceback__
    frames = []
    while trace is not None:
        frames.append(trace.tb_frame)
        trace = trace.tb_next
    # The first frame is `call_as_worker`. Then come the callers that the loader may add.
    own = [f for f in frames[1:] if not f.f_code.co_name.startswith(("_", "<", "function"))]
    if len(own) < 2 or own[1].f_globals.get("__name__") != own[0].f_globals.get("__name__"):
        return "", ()
    code, local = own[1].f_code, own[1].f_locals
    names = code.co_varnames[: code.co_argcount]
    return code.co_name, tuple(shapes_of(local[name]) for name in names)


def _operands(error: Exception) -> tuple[tuple[int, ...], ...]:
    """Return the shapes of both operands of the expression that failed in the function itself."""
    trace = error.__traceback__
    trace = trace and trace.tb_next
    while trace is not None and trace.tb_frame.f_code.co_name == "<lambda>":
        trace = trace.tb_next  # the loader's wrapper of an edited function
    if trace is None:
        return ()
    frame = trace.tb_frame
    line, end_line, start, end = [*frame.f_code.co_positions()][trace.tb_lasti // 2]
    if line is None or line != end_line:
        return ()
    text = linecache.getline(frame.f_code.co_filename, line)[start:end]
    shapes = {name: shapes_of(value) for name, value in frame.f_locals.items()}
    return tuple(operand.shape for operand in operands(text, shapes) or ())
