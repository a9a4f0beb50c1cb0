"""Workers without confinement, where the system has no fork: on Windows.

Students grade their own notebooks there, on their own machines, with the published cases. So the
code may have its user's rights, and there is no answer that it could reach. `make_grader` refuses
to grade hidden cases with such workers.

A worker is a process of its own. It exchanges with the grader, over its standard input and output,
the messages that other workers exchange over a socket. The same deadlines apply. This module runs
on every system, so it can be tested on every system.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Self

from autograder.boundary.limits import Limits
from autograder.errors import SandboxError
from autograder.sandbox.pipes import Pipes
from autograder.sandbox.zygote_process import COMPUTING

if TYPE_CHECKING:  # it imports NumPy
    from autograder.sandbox.dialogue import Worker

ON_YOUR_OWN = (
    "the code of this notebook runs without a sandbox here, with your rights on this machine: "
    "check only your own notebook"
)
_START = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.SIG_IGN); sys.path[:] = {path!a}; "
    "from autograder.worker.unconfined import main; main({packages!r}, {seconds!r})"
)
"""One line of ASCII, because Windows passes a program all its arguments as one text."""
_OURS = ("CHAINRULE_", "PYTHON")
_REAP_SECONDS = 1.0
_MORE_SECONDS = 60.0
"""A worker ends by itself this long after the time of a submission."""


class Unconfined:
    """Starts unconfined workers, one at a time; use it as a context manager like a `Sandbox`."""

    layers: tuple[str, ...] = ()
    """The layers of confinement: always empty."""

    def __init__(self) -> None:
        self._worker: Worker | None = None
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(self) -> None:
        """Do nothing: there is no process that could be started before a worker is."""

    def learn(self, cells: tuple[tuple[int, str], ...]) -> None:
        """Do nothing: a new process would take as long to learn cells as to read them."""

    def processes(self) -> list[int]:
        """Return the process id of the worker, if there is one."""
        return [] if self._process is None else [self._process.pid]

    def fork(self, limits: Limits, until: float | None = None) -> Worker:
        """Start a worker, and end the one before.

        Raises:
            SandboxError: no process could be started, or it ended before it was ready.
        """
        from autograder.sandbox.dialogue import Worker

        self.close()
        try:
            self._process = _started(limits)
        except OSError as error:
            raise SandboxError(f"no process can be started here: {error.strerror}") from error
        self._worker = Worker(Pipes(self._process), limits, until)
        if not self._worker.is_ready():
            self.close()
            raise SandboxError("a process for the code of a notebook ended before it was ready")
        return self._worker

    def end(self, worker: Worker) -> None:
        """Kill a worker if it still lives, and record how it ended; a no-op if already ended."""
        from autograder.sandbox.endings import Ending

        if self._process is None or worker is not self._worker:
            return
        process, self._process, self._worker = self._process, None, None
        by_us = False
        try:
            process.wait(_REAP_SECONDS if worker.hung_up else 0)
        except subprocess.TimeoutExpired:
            by_us = True
            process.kill()
        worker.ending = Ending(process.wait(), by_us, 0.0, 0)
        worker.close()

    def close(self) -> None:
        """End the worker."""
        if self._worker is not None:
            self.end(self._worker)


def _started(limits: Limits) -> subprocess.Popen[bytes]:
    path = [entry for entry in sys.path if entry]
    names = ",".join(limits.packages)
    seconds = limits.submission_seconds + _MORE_SECONDS
    code = _START.format(path=path, packages=names, seconds=seconds)
    # Windows needs variables of its own to start a program, and packages may need others. The
    # secret and the settings of a Python are for no worker.
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_OURS)}
    return subprocess.Popen(
        [sys.executable, "-I", "-S", "-B", "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        bufsize=0,
        env={**kept, **COMPUTING},
        cwd=os.sep,
    )
