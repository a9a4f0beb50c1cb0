"""The workers of one submission, with one owner."""

from __future__ import annotations

from typing import Self

from autograder.boundary.limits import Limits
from autograder.sandbox.dialogue import Worker
from autograder.sandbox.supervisor import Sandbox


class Workers:
    """Forks the workers of one submission and ends each before the next; a context manager.

    At most one worker lives at a time. The worker that read the submission has run none of its
    code, so it serves on as the first fresh worker, which saves a fork.
    """

    def __init__(self, sandbox: Sandbox, deadline: float) -> None:
        """Take workers from `sandbox`; all of them end at `deadline` (a monotonic time)."""
        self.deadline = deadline
        self._sandbox = sandbox
        self._worker: Worker | None = None
        self._reader: Worker | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def reader(self, limits: Limits) -> Worker:
        """Fork the worker that reads the submission.

        Raises:
            SandboxError: our own side failed.
        """
        self._reader = self._fork(limits)
        return self._reader

    def fresh(self, limits: Limits) -> Worker:
        """Return a worker that has run no student code; the one before it is ended.

        Raises:
            SandboxError: our own side failed.
        """
        reader, self._reader = self._reader, None
        if reader is not None and reader.limits == limits:
            return reader
        return self._fork(limits)

    def end(self) -> None:
        """End the worker that lives, if any; its `ending` then says how."""
        if self._worker is not None:
            self._sandbox.end(self._worker)
            self._worker = self._reader = None

    def _fork(self, limits: Limits) -> Worker:
        self.end()
        self._worker = self._sandbox.fork(limits, self.deadline)
        return self._worker
