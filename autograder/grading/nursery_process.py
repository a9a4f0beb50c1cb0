"""The nursery of a run as the main process sees it, and what its jobs are told first."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection, Pipe
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from autograder.errors import SandboxError
from autograder.sandbox.commands import BEGIN, INTERRUPT, JOB
from autograder.sandbox.zygote_process import start_clean

if TYPE_CHECKING:
    from autograder.grading.classroom import Settings

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
        try:
            with contextlib.ExitStack() as theirs:
                ends = []
                for _job in range(jobs):
                    channel, end = Pipe()
                    self.channels.append(self._ours.enter_context(channel))
                    ends.append(theirs.enter_context(end).fileno())
                with contextlib.suppress(ConnectionError):  # it has ended, as the channels will say
                    for descriptor in ends:
                        socket.send_fds(self._control, [JOB], [descriptor])
                    self._control.send(BEGIN)
        except OSError as error:
            raise _not_started(error.strerror, jobs) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None:
            with contextlib.suppress(OSError):  # it has ended
                self._control.send(INTERRUPT)
        self._ours.close()
        if not self.channels:  # it has no jobs
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
        try:
            said = self._control.recv(_LONGEST_LINE, socket.MSG_DONTWAIT)
        except OSError:  # nothing
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


@dataclass(frozen=True, slots=True)
class Start:
    """What a job has to know before it grades.

    Attributes:
        settings: the settings of the run.
        core: the core to pin the job to, or None to leave it to the operating system.
        is_first: whether it starts alone on all cores, so that its first report comes early.
        folder: the working folder of the main process, as paths may be relative to it.
        environment: the variables of the main process.
    """

    settings: Settings
    core: int | None
    is_first: bool
    folder: str
    environment: Mapping[str, str]


def start_of(settings: Settings, core: int | None = None, *, is_first: bool = True) -> Start:
    """Return what a job has to know, as this process knows it."""
    return Start(
        settings,
        core,
        is_first,
        folder=_working_folder(),
        environment=dict(os.environ),
    )


def _not_started(reason: str | None, jobs: int = 1) -> SandboxError:
    advice = "; try fewer (-j 1)" if jobs > 1 else ""
    return SandboxError(f"this machine could not start the processes that grade ({reason}){advice}")


def _working_folder() -> str:
    try:
        return str(Path.cwd())
    except OSError:  # it has been removed
        return "/"
