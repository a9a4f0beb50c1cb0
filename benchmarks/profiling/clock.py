"""A clock with sections: CPU time counts for the innermost section that is under way.

CPU time, because a process that is ready to go on may have to wait for others on its core.
"""

from __future__ import annotations

import time
from collections.abc import Callable, MutableSequence, Sequence
from functools import wraps
from typing import Any


class Clock:
    """Adds up seconds by section, in memory that other processes may share.

    The last section of all is what belongs to no other.
    """

    def __init__(
        self,
        sections: Sequence[str],
        seconds: MutableSequence[float] | memoryview[float],
        now: Callable[[], float] = time.thread_time,
    ) -> None:
        self.numbers = {section: number for number, section in enumerate(sections)}
        self.seconds, self.now = seconds, now
        self.under_way = [len(sections) - 1]
        self.since = now()

    def start(self) -> None:
        """Forget what was before, as in a fresh fork."""
        del self.under_way[1:]
        self.since = self.now()

    def stop(self) -> None:
        """Count what is under way."""
        self._count()

    def enter(self, section: str) -> None:
        """Let time count for this section from now on."""
        self._count()
        self.under_way.append(self.numbers[section])

    def leave(self) -> None:
        """Let time count again for the section before."""
        self._count()
        self.under_way.pop()

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
        """Replace a function of a module or class by a timed one."""
        replace(place, name, self.timed(section, getattr(place, name)))

    def _count(self) -> None:
        now = self.now()
        self.seconds[self.under_way[-1]] += now - self.since
        self.since = now


def replace(place: Any, name: str, function: Callable[..., Any]) -> None:
    """Put another function in the place of one of a module or class, for this process alone."""
    setattr(place, name, function)
