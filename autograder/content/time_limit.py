"""A time limit for an author's code that runs with values of a student.

The reference answers calls of student code, and comparators and laws judge its results. All of them
were written for sensible values. A student may choose another, with which they would run forever.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from types import FrameType
from typing import Any, TypeVar

SECONDS = 4.0
"""The time for one call, in seconds of the processor: a busy machine takes away none of it."""
_AGAIN = 0.1
"""The time after which a call is interrupted again, if its code caught the first interruption."""

T = TypeVar("T")


class OutOfTime(BaseException):
    """A call took too long; no `except Exception` of an author catches it."""


def within_time(call: Callable[[], T], seconds: float = SECONDS) -> T:
    """Return the result of a call that may take a limited time.

    The limit needs the main thread, in which all processes of the local engine grade, and a system
    with interval timers. It interrupts Python code and regular expressions; a single call into C,
    such as `sum(range(10**15))`, ends first.

    Raises:
        OutOfTime: the call took longer.

    >>> within_time(lambda: 1 + 1)
    2
    """
    is_main = threading.current_thread() is threading.main_thread()
    if not is_main or not hasattr(signal, "setitimer"):
        return call()
    before = signal.signal(signal.SIGPROF, _interrupt)
    try:
        signal.setitimer(signal.ITIMER_PROF, seconds, _AGAIN)
        try:
            return call()
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
    finally:
        # Twice, because an interruption may come just before the first.
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before or signal.SIG_DFL)


def _interrupt(_number: int, _frame: FrameType | None) -> Any:
    raise OutOfTime
