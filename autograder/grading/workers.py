"""The workers of a submission and their lifetime."""

from __future__ import annotations

import time
from typing import Self

from autograder.boundary.limits import Limits
from autograder.errors import SandboxError
from autograder.sandbox.dialogue import Worker
from autograder.sandbox.supervisor import Sandbox
from autograder.sandbox.unconfined import Unconfined


class Workers:
    """Forks and ends the workers of a submission; use it as a context manager.

    At most one worker lives at a time. The worker that reads the submission runs no student code,
    so it also serves as the first fresh worker. This saves a fork.
    """

    def __init__(self, sandbox: Sandbox | Unconfined, deadline: float) -> None:
        """Fork workers from `sandbox`; no request runs past `deadline` (a monotonic time).

        The time in which a worker starts is not the submission's: it moves the deadline.
        """
        self.deadline = deadline
        self._sandbox = sandbox
        self._worker: Worker | None = None
        self._reader: Worker | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._worker is not None:
            self._sandbox.end(self._worker)
            self._worker = self._reader = None

    def reader(self, limits: Limits) -> Worker:
        """Fork the worker that reads the submission.

        Raises:
            SandboxError: our own side failed.
        """
        self._reader = self._fork(limits)
        return self._reader

    def fresh(self, limits: Limits) -> Worker:
        """End the previous worker and return a worker that has run no student code.

        Raises:
            SandboxError: our own side failed.
        """
        reader, self._reader = self._reader, None
        if reader is not None and reader.limits == limits:
            return reader
        return self._fork(limits)

    def end(self) -> None:
        """End the current worker, if any, and record how it ended in its `ending`.

        Raises:
            SandboxError: the machine had killed it, or our own side failed.
        """
        if self._worker is not None:
            worker, self._worker, self._reader = self._worker, None, None
            self._sandbox.end(worker)
            by_host = worker.ending and worker.ending.by_host(worker.limits.submission_seconds)
            # Without seccomp student code may send the signal itself.
            if by_host and "seccomp" in self._sandbox.layers:
                raise SandboxError("this machine killed a worker; it may lack memory")

    def _fork(self, limits: Limits) -> Worker:
        self.end()
        started = time.monotonic()
        worker = self._worker = self._sandbox.fork(limits)
        self.deadline += time.monotonic() - started
        worker.until = self.deadline
        return worker
