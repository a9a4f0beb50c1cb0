"""A job that grades one submission after the other, as `chainrule check` does."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, Self

from autograder.grading.nursery_process import started_nursery
from autograder.grading.start import start_of

if TYPE_CHECKING:  # a process is started before this one loads what it needs for itself
    from autograder.finding.found import Found
    from autograder.grading.classroom import Settings
    from autograder.records import Report


class OneJob:
    """A job that grades one submission after the other; a context manager."""

    def __init__(self) -> None:
        """Make a job without a process; `with` starts it."""
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> Self:
        """Let the job load what it needs; it has no settings yet."""
        self._nursery = self._stack.enter_context(started_nursery())
        return self

    def __exit__(self, *exception: Any) -> None:
        self._stack.__exit__(*exception)

    def start(self, settings: Settings) -> None:
        """Tell the job the settings of the run; to be called first."""
        self._settings = settings
        self._nursery.fork(1)
        with contextlib.suppress(OSError):  # the job died; the first submission reports it
            self._nursery.channels[0].send(start_of(settings))

    def grade(self, found: Found) -> Report:
        """Grade a submission; one whose job dies is tried once more.

        Raises:
            SandboxError: this machine allows no more processes or open files.
            Exception: what the grader of this submission raises.
        """
        for _trial in range(2):
            if not self._nursery.channels:  # the job was lost
                self.__enter__()
                self.start(self._settings)
            answer = self._answer_to(found)
            if isinstance(answer, Exception):
                raise answer
            if answer is not None:
                return answer
        from autograder.grading.jobs import DIED, failed

        return failed(found, DIED)

    def _answer_to(self, found: Found) -> Report | Exception | None:
        """Return the answer of the job to a submission, or None if it dies."""
        (channel,) = self._nursery.channels
        try:
            channel.send(found)
            answer: Report | Exception | None = None
            while answer is None:  # the first answer says that the job is ready
                answer = channel.recv()
        except (EOFError, OSError):
            self._nursery.lose(channel)
            return None
        return answer
