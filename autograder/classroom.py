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
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path

from autograder.assignment import available, load_assignment
from autograder.errors import SandboxError, UnreadableError
from autograder.grading import (
    Grader,
    Secret,
    grade_file,
    internal,
    make_grader,
    read_notebook,
    recognise_assignment,
    unreadable,
)
from autograder.records import Report, Scope
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


# --- Grading
# ---------------------------------------------------------------------------------------


class Desk:
    """Grades one submission after the other: one sandbox, one grader for each assignment met."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.sandbox = Sandbox(settings.isolation)
        self.sandbox.start()
        self.graders: dict[str, Grader] = {}

    def grade(self, found: Found) -> Report:
        """Grade one submission; whatever happens, there is a report."""
        try:
            name = self._assignment(found)
        except UnreadableError as error:
            settings = self.settings
            scope = Scope.PUBLIC if settings.public or not settings.course else Scope.FULL
            return unreadable(found.path, found.student, str(error), None, scope)
        except Exception as error:  # one submission never stops the batch
            return internal(found.path, found.student, error, None)
        grader = self.grader(name)
        return grade_file(found.path, grader, found.student)

    def grader(self, name: str) -> Grader:
        """Return the grader of an assignment; its cases are drawn once."""
        if name not in self.graders:
            settings = self.settings
            assignment = load_assignment(name, course=settings.course, public=settings.public)
            self.graders[name] = make_grader(assignment, self.sandbox, settings.secret)
        return self.graders[name]

    def close(self) -> None:
        """End the sandbox."""
        self.sandbox.close()

    def _assignment(self, found: Found) -> str:
        if self.settings.assignment is not None:
            return self.settings.assignment
        if found.assignment in available(self.settings.course):
            return str(found.assignment)
        return recognise_assignment(read_notebook(found.path), self.settings.course)


def grade_all(found: Sequence[Found], settings: Settings, jobs: int) -> Iterator[Report]:
    """Grade submissions on `jobs` processes and yield their reports in the given order."""
    if jobs <= 1 or len(found) <= 1:
        desk = Desk(settings)
        try:
            for item in found:
                yield desk.grade(item)
        finally:
            desk.close()
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
                yield internal(alone[0].path, alone[0].student, error, None)


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


_desk: Desk | None = None


def _start_job(settings: Settings) -> None:
    global _desk
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the main process's to handle
    if sys.platform.startswith("linux"):
        # However the main process ends, its jobs end with it.
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    _desk = Desk(settings)
    atexit.register(_desk.close)


def _grade_in_job(found: Found) -> Report:
    assert _desk is not None
    return _desk.grade(found)
