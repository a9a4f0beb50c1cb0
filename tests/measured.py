"""Measure commands for tests, in a separate process.

The function that measures a command adopts every child process that the command leaves behind, and
waits for it. In the process of the tests it would wait for the sandbox of other tests, and reap it.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from typing import TypeVar

from benchmarks.measure import Command, run_in_turn

T = TypeVar("T")


def alone(function: Callable[..., T], *args: object, **options: object) -> T:
    """Call a function in a new process and return its result."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return pool.submit(function, *args, **options).result()


def cores_before_and_after(command: Command) -> tuple[set[int], set[int]]:
    """Measure a command on one core; return on which cores the caller may run, before and after."""
    before = os.sched_getaffinity(0)
    run_in_turn([command], cores=1)
    return before, os.sched_getaffinity(0)
