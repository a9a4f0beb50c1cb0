"""The progress of `chainrule grade` on a terminal: the search, then a bar."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from autograder.records import Report


@contextlib.contextmanager
def searching(*, quiet: bool = False) -> Iterator[None]:
    """Say that submissions are searched, with the time so far, if stderr is a terminal."""
    if quiet or not sys.stderr.isatty():
        yield
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("searching for submissions"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        progress.add_task("", total=None)
        yield


def with_progress(reports: Iterator[Report], count: int) -> Iterator[Report]:
    """Yield the reports unchanged, with a progress bar if stderr is a terminal.

    >>> list(with_progress(iter([]), 0))
    []
    """
    if not sys.stderr.isatty() or not count:
        yield from reports
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn("grading"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        bar = progress.add_task("grading", total=count, rate="")
        started = time.monotonic()
        for number, report in enumerate(reports, start=1):
            rate = number / max(time.monotonic() - started, 1e-3)
            progress.update(bar, advance=1, rate=f"{rate:.1f}/s")
            yield report
