"""Call trusted functions under the same conditions as student functions in a worker."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.content.exercise import Raised

WORKER_SEED = 20_011
"""Seed for the random streams before each call.

A solution without the workbook's seed line draws from this seed, so its output is predictable and
can be recognised as a known mistake.
"""


def call_as_worker(function: Callable[..., Any], args: tuple[Any, ...]) -> Any:
    """Call a trusted function as a worker calls a student's; return an exception as `Raised`.

    The function gets a copy of the arguments.

    >>> call_as_worker(len, ([1, 2],))
    2
    >>> call_as_worker(int, ("x",)).type_name
    'ValueError'
    """
    np.random.seed(WORKER_SEED)
    try:
        with np.errstate(all="ignore"):
            return function(*copy.deepcopy(args))
    except Exception as error:
        return Raised(type(error).__name__, str(error)[:500])
