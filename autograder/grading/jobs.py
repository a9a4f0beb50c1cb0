"""The jobs of a run: they are started, get submissions, and are replaced when they are lost.

The first job starts alone, so that its first report comes early. The others follow when it is
ready. A job gets its next submission when its report has arrived. One that dies was grading a
single submission, so what is graded again is known.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import socket
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection

from autograder.errors import SandboxError
from autograder.finding.found import Found
from autograder.grading import classroom
from autograder.grading.classroom import Settings
from autograder.grading.nursery_process import Nursery
from autograder.grading.signals import queue_signals
from autograder.grading.start import start_of
from autograder.records import Report

DIED = "the process that graded it died twice"


class _Signals:
    """The numbers of signals that have arrived; a selector can wait for the next."""

    def __init__(self) -> None:
        self._ours, self._theirs = socket.socketpair()

    def fileno(self) -> int:
        return self._ours.fileno()

    def put(self, number: int) -> None:
        self._theirs.send(bytes([number]))

    def get(self) -> int:
        return self._ours.recv(1)[0]

    def close(self) -> None:
        self._ours.close()
        self._theirs.close()


@dataclass(slots=True)
class _Job:
    """A job as the main process sees it; `found` is what it is grading."""

    channel: Connection
    core: int | None
    nursery: Nursery
    found: Found | None = None


def grade_in_jobs(
    found: deque[Found], settings: Settings, jobs: int, nursery: Nursery | None = None
) -> Iterator[Report]:
    """Grade submissions, which are taken from the queue, on a number of jobs; yield the reports.

    `nursery` forks the jobs; it is started here if None.
    """
    if found:
        with contextlib.ExitStack() as stack:
            yield from _Run(found, settings, stack).reports(jobs, nursery)


class _Run:
    """The submissions and the jobs of a run."""

    def __init__(
        self, remaining: deque[Found], settings: Settings, stack: contextlib.ExitStack
    ) -> None:
        self._remaining, self._settings, self._stack = remaining, settings, stack
        self._selector = stack.enter_context(selectors.DefaultSelector())
        self._waiting: list[_Job] = []
        """The jobs that start when the first is ready."""
        self._at_work = 0
        self._suspects: list[Found] = []
        """The submissions that were being graded when a job died."""
        self._layers: tuple[str, ...] = ()
        """The layers of confinement of the first report: they are decided once for a run."""

    def reports(self, jobs: int, nursery: Nursery | None) -> Iterator[Report]:
        """Yield the reports in the order of completion."""
        signals = self._stack.enter_context(contextlib.closing(_Signals()))
        handle = self._stack.enter_context(queue_signals(signals.put))
        self._selector.register(signals, selectors.EVENT_READ)
        nursery = self._stack.enter_context(nursery or Nursery())
        nursery.fork(jobs)
        pairs = zip(nursery.channels, _cores(jobs), strict=True)
        first, *self._waiting = [_Job(channel, core, nursery) for channel, core in pairs]
        self._start(first, is_first=True)
        while self._at_work:
            for key, _events in self._selector.select():
                if key.fileobj is signals:
                    handle(signals.get())
                else:
                    yield from self._answered(key.data)

    def _start(self, job: _Job, *, is_first: bool) -> None:
        """Start a job, and give it a submission."""
        self._selector.register(job.channel, selectors.EVENT_READ, job)
        with contextlib.suppress(OSError):  # the job died; the selector reports it
            job.channel.send(start_of(self._settings, job.core, is_first=is_first))
        self._give(job)

    def _give(self, job: _Job) -> None:
        """Give a job the next submission, if there is one."""
        if self._remaining:
            job.found = self._remaining.popleft()
            self._at_work += 1
            with contextlib.suppress(OSError):
                job.channel.send(job.found)

    def _answered(self, job: _Job) -> Iterator[Report]:
        """Read an answer of a job, and yield the report in it, if there is one."""
        try:
            answer = job.channel.recv()
        except (EOFError, OSError):
            yield from self._lost(job)
            return
        if isinstance(answer, Exception):
            raise answer
        if answer is None:  # the first job is ready
            while self._waiting:
                self._start(self._waiting.pop(0), is_first=False)
        else:
            found = self._taken(job)
            self._give(job)  # before its report is written
            yield self._with_same_layers(answer, found)

    def _taken(self, job: _Job) -> Found:
        assert job.found is not None
        found, job.found = job.found, None
        self._at_work -= 1
        return found

    def _lost(self, job: _Job) -> Iterator[Report]:
        """Replace a job that died; its submission is tried once more."""
        self._selector.unregister(job.channel)
        job.nursery.lose(job.channel)
        if job.found is None:
            return
        suspect = self._taken(job)
        if suspect in self._suspects:
            yield failed(suspect, DIED)
        else:
            self._suspects.append(suspect)
            self._remaining.appendleft(suspect)
        if self._remaining:
            nursery = self._stack.enter_context(Nursery())
            nursery.fork(1)
            self._start(_Job(nursery.channels[0], job.core, nursery), is_first=True)

    def _with_same_layers(self, report: Report, found: Found) -> Report:
        """Return the report, or that of a failure if other layers confined its workers."""
        self._layers = self._layers or report.isolation
        if report.isolation and report.isolation != self._layers:
            return failed(found, "the layers of confinement are not those of the start of the run")
        return report


def failed(found: Found, reason: str) -> Report:
    """Return the report of a submission that could not be graded."""
    from autograder.grading.report import never_graded

    return never_graded(found.path, found.student, SandboxError(reason))


def _cores(jobs: int) -> Iterator[int | None]:
    """Yield for each job the core to pin it to, or None to leave it to the operating system.

    A job and its workers alternate hundreds of times per submission. On two cores, each switch
    waits for a core to wake up. With fewer jobs than cores, no job is pinned: a second run would
    pick the same cores and leave the others idle.
    """
    cores = classroom.usable_cores()
    can_pin = hasattr(os, "sched_setaffinity")
    for job in range(jobs):
        yield cores[job % len(cores)] if can_pin and len(cores) <= jobs else None
