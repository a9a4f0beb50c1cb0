"""Many submissions, graded side by side.

Each job is a process of its own with a zygote of its own; the main process only hands out paths and
takes back reports, which are trusted data. Results are written in the order of the submissions, so
that the output does not depend on the number of jobs.
"""

from __future__ import annotations

import atexit
import ctypes
import multiprocessing
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from autograder.errors import SandboxError
from autograder.grading import Desk, Secret, internal
from autograder.records import Report
from autograder.sandbox.supervisor import Sandbox
from autograder.submissions import Found

_WINDOW = 8
_PR_SET_PDEATHSIG = 1


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for every submission of a run."""

    course: Path | None
    public: bool
    assignment: str | None
    secret: Secret
    isolation: str = "basic"


def _open_desk(settings: Settings) -> Desk:
    sandbox = Sandbox(settings.isolation)
    sandbox.start()
    return Desk(sandbox, settings.course, settings.secret, public=settings.public)


def _grade_at(desk: Desk, found: Found, settings: Settings) -> Report:
    wanted = settings.assignment
    if wanted is None and found.assignment in desk.known:
        wanted = found.assignment
    return desk.grade(found.path, found.student, wanted)


def grade_all(found: Sequence[Found], settings: Settings, jobs: int) -> Iterator[Report]:
    """Grade submissions on `jobs` processes and yield their reports in the given order."""
    if jobs <= 1 or len(found) <= 1:
        desk = _open_desk(settings)
        with desk.sandbox:
            for item in found:
                yield _grade_at(desk, item, settings)
        return
    yield from _grade_side_by_side(found, settings, jobs)


def _grade_side_by_side(found: Sequence[Found], settings: Settings, jobs: int) -> Iterator[Report]:
    left = deque(found)
    while left:
        yield from _grade_until_lost(left, settings, jobs)
        # Whatever took a job process down was under way: these are graded one at a time.
        for _suspect in range(min(len(left), _WINDOW * jobs)):
            alone = deque([left.popleft()])
            yield from _grade_until_lost(alone, settings, 1)
            if alone:
                error = SandboxError("the process that graded it was lost twice")
                yield internal(alone[0].path, alone[0].student, error)


def _grade_until_lost(left: deque[Found], settings: Settings, jobs: int) -> Iterator[Report]:
    """Grade from the left end and take off what has its report, until a job process is lost."""
    pool = _pool(settings, min(jobs, len(left)))
    under_way: deque[Future[Report]] = deque()
    try:
        while left:
            while len(under_way) < min(len(left), _WINDOW * jobs):
                under_way.append(pool.submit(_grade_in_job, left[len(under_way)]))
            report = under_way.popleft().result()
            left.popleft()
            yield report
        pool.shutdown()
    except BrokenProcessPool:
        pool.shutdown()
    except BaseException:
        # Stopped in the middle: do not wait for what is under way.
        pool.shutdown(wait=False, cancel_futures=True)
        for child in multiprocessing.active_children():
            child.terminate()
        raise


def _pool(settings: Settings, jobs: int) -> ProcessPoolExecutor:
    # `spawn`, so that a job starts clean; a fork of a process with threads may hang.
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(jobs, context, initializer=_start_job, initargs=(settings,))


_grade_in_this_job: Callable[[Found], Report] | None = None


def _start_job(settings: Settings) -> None:
    global _grade_in_this_job
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the main process's to handle
    if sys.platform.startswith("linux"):
        # However the main process ends, its jobs end with it.
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    desk = _open_desk(settings)
    atexit.register(desk.sandbox.close)
    _grade_in_this_job = partial(_grade_at, desk, settings=settings)


def _grade_in_job(found: Found) -> Report:
    assert _grade_in_this_job is not None
    return _grade_in_this_job(found)
