"""A clock with nested sections: CPU time counts for the innermost active section.

It measures CPU time, because a runnable process may have to wait for its core.
"""

from __future__ import annotations

import time
from collections.abc import Callable, MutableSequence, Sequence
from functools import wraps
from typing import Any


class Clock:
    """Add up seconds by section, in memory that other processes may share.

    The last section collects the time outside all other sections.
    """

    def __init__(
        self,
        sections: Sequence[str],
        seconds: MutableSequence[float] | memoryview[float],
        now: Callable[[], float] = time.thread_time,
    ) -> None:
        self.numbers = {section: number for number, section in enumerate(sections)}
        self.seconds, self.now = seconds, now
        self.active = [len(sections) - 1]
        self.since = now()

    def start(self) -> None:
        """Start afresh, as in a new fork."""
        del self.active[1:]
        self.since = self.now()

    def stop(self) -> None:
        """Add the time of the active section."""
        self._count()

    def enter(self, section: str) -> None:
        """Count time for this section from now on."""
        self._count()
        self.active.append(self.numbers[section])

    def leave(self) -> None:
        """Count time for the previous section again."""
        self._count()
        self.active.pop()

    def timed(self, section: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return a function whose time counts for a section."""

        @wraps(function)
        def wrapped(*args: Any, **kwargs: Any) -> Any:
            self.enter(section)
            try:
                return function(*args, **kwargs)
            finally:
                self.leave()

        return wrapped

    def watch(self, place: Any, name: str, section: str) -> None:
        """Replace a function of a module or class by a timed version."""
        replace(place, name, self.timed(section, getattr(place, name)))

    def _count(self) -> None:
        now = self.now()
        self.seconds[self.active[-1]] += now - self.since
        self.since = now


def replace(place: Any, name: str, function: Callable[..., Any]) -> None:
    """Replace a function of a module or class, in this process only."""
    setattr(place, name, function)
