"""Stop an author's code that does not end.

The reference, the cases, the laws, the comparators and the known mistakes run in the trusted
process, where no worker is killed in their place. An endless loop in one of them would stop every
command. A reference or a law may also run forever with a value that a student chose.
"""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from typing import Any

STUDENT_SECONDS = 4.0
"""The time for one call with a value of a student."""
CALL_SECONDS = 20.0
"""The time for one call with an author's value: ten times the default limit of a student's call."""
LOAD_SECONDS = 60.0
"""The time for running the cells of a file; the first import of a package takes long."""
_AGAIN_SECONDS = 0.1


class TooLong(BaseException):
    """Author's code ran for too long; not an Exception, so that the code cannot catch it."""

    def __init__(self, seconds: float) -> None:
        """Take the time limit."""
        super().__init__(f"it does not end within {seconds:g} s")


@contextlib.contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise `TooLong` in the block when it has used this much time of the processor.

    Time in which the machine runs other programs does not count. The limit needs a timer of the
    operating system and the main thread, because signals reach only this thread. All processes of
    the local engine grade in their main thread. In another thread, on Windows, and inside another
    such block there is no limit. Regular expressions are interrupted; another call of compiled
    code, such as `sum(range(10**15))`, returns first.

    >>> with time_limit(seconds=20):
    ...     sum(range(10))
    45
    """
    if not _has_timer():
        yield
        return

    def stop(_signal: int, _frame: Any) -> None:
        raise TooLong(seconds)

    before = signal.signal(signal.SIGPROF, stop)
    try:
        # The signal comes again, because `except:` or a finaliser may swallow the exception.
        signal.setitimer(signal.ITIMER_PROF, seconds, _AGAIN_SECONDS)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
    finally:
        # Stop the timer again: a signal may have interrupted the `finally` above.
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before or signal.SIG_DFL)


def _has_timer() -> bool:
    if not hasattr(signal, "setitimer"):
        return False
    is_main = threading.current_thread() is threading.main_thread()
    return is_main and not signal.getitimer(signal.ITIMER_PROF)[0]
