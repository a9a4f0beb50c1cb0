"""The progress of `chainrule grade` on a terminal: the search, then a bar."""

from __future__ import annotations

import contextlib
import shutil
import sys
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from autograder.records import Report

_BAR = 30
_FEWEST_SECONDS = 0.05
"""The bar is drawn at most this often: drawing must not cost more than grading."""
_ERASE = "\r\x1b[2K"


@contextlib.contextmanager
def searching(*, quiet: bool = False) -> Iterator[None]:
    """Say that submissions are searched, if stderr is a terminal."""
    if quiet or not sys.stderr.isatty():
        yield
        return
    try:
        _draw("searching for submissions")
        yield
    finally:
        _draw("")


def with_progress(reports: Iterator[Report], count: int) -> Iterator[Report]:
    """Yield the reports unchanged, with a progress bar if stderr is a terminal.

    >>> list(with_progress(iter([]), 0))
    []
    """
    if not sys.stderr.isatty() or not count:
        yield from reports
        return
    started = drawn = time.monotonic()
    try:
        _draw(bar(0, count, 0.0))
        for number, report in enumerate(reports, start=1):
            now = time.monotonic()
            if now - drawn >= _FEWEST_SECONDS:
                _draw(bar(number, count, now - started))
                drawn = now
            yield report
    finally:
        _draw("")


def bar(done: int, count: int, seconds: float) -> str:
    """Return the line of a progress bar.

    Args:
        done: the number of submissions that are graded.
        count: the number of all submissions.
        seconds: the time so far.

    >>> bar(10, 30, 5)
    'grading [##########                    ] 10/30  2.0/s  0:05, left 0:10'
    """
    full = "#" * (_BAR * done // count)
    rate = done / max(seconds, 1e-3)
    left = f", left {_clock((count - done) / rate)}" if done else ""
    return f"grading [{full:<{_BAR}}] {done}/{count}  {rate:.1f}/s  {_clock(seconds)}{left}"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _draw(line: str) -> None:
    """Write a line in place of the last one; it is never longer than the terminal is wide."""
    width = shutil.get_terminal_size().columns
    sys.stderr.write(_ERASE + line[: width - 1])
    sys.stderr.flush()
