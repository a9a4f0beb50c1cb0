"""The nursery of a run as the main process sees it.

The command line starts it before all else, so this module imports little.
"""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
from typing import TYPE_CHECKING, Any, Self

from autograder.errors import SandboxError
from autograder.sandbox.commands import BEGIN, INTERRUPT, JOB
from autograder.sandbox.system import can_isolate
from autograder.sandbox.zygote_process import start_clean

if TYPE_CHECKING:  # the process is started before this one loads what it needs for itself
    from multiprocessing.connection import Connection

_NURSERY = """
    from autograder.grading.nursery import main
    main({descriptor}, register)
"""
_END_SECONDS = 5.0
_LONGEST_LINE = 2**12


class Nursery:
    """A clean process with its jobs (see `autograder.grading.nursery`).

    It is a context manager that may be left more than once.
    """

    def __init__(self) -> None:
        """Start the process; it loads what the jobs need.

        Raises:
            SandboxError: this machine allows no more processes or open files.
        """
        self.channels: list[Connection[Any, Any]] = []
        """The ends of the main process, one for each job that has not been lost."""
        self._ours = contextlib.ExitStack()
        try:
            self._process = self._start()
        except OSError as error:
            self._ours.close()
            raise _not_started(error.strerror) from error

    def _start(self) -> subprocess.Popen[bytes]:
        ours, control = socket.socketpair()
        self._control = self._ours.enter_context(ours)
        with control:
            return start_clean(
                _NURSERY,
                control.fileno(),
                writes_bytecode=not sys.dont_write_bytecode and sys.pycache_prefix is None,
            )

    def fork(self, jobs: int) -> None:
        """Have the process fork a number of jobs, once.

        Raises:
            SandboxError: this machine allows no more open files.
        """
        from multiprocessing.connection import Pipe

        try:
            with contextlib.ExitStack() as theirs:
                ends = []
                for _job in range(jobs):
                    channel, end = Pipe()
                    self.channels.append(self._ours.enter_context(channel))
                    ends.append(theirs.enter_context(end).fileno())
                with contextlib.suppress(
                    ConnectionError
                ):  # the process has ended; its channels will report it
                    for descriptor in ends:
                        socket.send_fds(self._control, [JOB], [descriptor])
                    self._control.send(BEGIN)
        except OSError as error:
            raise _not_started(error.strerror, jobs) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None:
            with contextlib.suppress(OSError):  # the process has ended
                self._control.send(INTERRUPT)
        self._ours.close()
        if not self.channels:  # without jobs there is nothing to wait for
            self._end_at_once()
        try:
            self._process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            self._end_at_once()

    def lose(self, channel: Connection[Any, Any]) -> None:
        """Give up a job that has died; the process ends with its last job.

        Raises:
            SandboxError: the process could not fork its jobs.
        """
        import json

        try:
            said = self._control.recv(_LONGEST_LINE, socket.MSG_DONTWAIT)
        except OSError:  # the process has sent nothing
            said = b""
        if said:
            raise _not_started(json.loads(said)["error"], len(self.channels))
        channel.close()
        self.channels.remove(channel)
        if not self.channels:
            self._end_at_once()

    def _end_at_once(self) -> None:
        self._process.kill()
        self._process.wait()


_early: list[Nursery] = []


def start_early() -> None:
    """Start a nursery that `started_nursery` will return."""
    if can_isolate():
        with contextlib.suppress(SandboxError, RuntimeError):  # raised again when one is needed
            _early.append(Nursery())


def started_nursery() -> Nursery:
    """Return the nursery that was started early, else a new one.

    Raises:
        SandboxError: this machine allows no more processes or open files.
    """
    return _early.pop() if _early else Nursery()


def end_early() -> None:
    """End the nursery that was started early, if nobody needed it."""
    while _early:
        with _early.pop():
            pass


def _not_started(reason: str | None, jobs: int = 1) -> SandboxError:
    advice = "; try fewer (-j 1)" if jobs > 1 else ""
    return SandboxError(f"this machine could not start the processes that grade ({reason}){advice}")
