"""Signals, queued and handled between two reports instead of inside a library's code."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Callable, Iterator


@contextlib.contextmanager
def queue_signals(put: Callable[[int], None]) -> Iterator[Callable[[int], None]]:
    """Pass the number of each signal to `put`; yield a function that calls the original handler.

    A handler that raises inside a Dask client would leave a lock taken, and the program would wait
    for it forever at exit; one that raises while a report is written would leave half of it.
    Outside the main thread, no signal is put.
    """
    if threading.current_thread() is not threading.main_thread():
        yield lambda _number: None  # Python handles signals only in the main thread
        return
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    callable_handlers = {number: each for number, each in handlers.items() if callable(each)}
    for number in callable_handlers:
        signal.signal(number, lambda number, _frame: put(number))
    try:
        yield lambda number: callable_handlers[signal.Signals(number)](number, None)
    finally:
        for number, handler in callable_handlers.items():
            signal.signal(number, handler)
