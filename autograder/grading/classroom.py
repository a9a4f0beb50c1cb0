"""Many submissions, graded side by side.

Each job is a process of its own with a zygote of its own; the main process only hands out paths and
takes back reports, which are trusted data, in the order in which they end: nothing that is done
waits for what is not. `results.py` sorts them at the end. What grades is loaded in the jobs alone:
it takes longer to load than a submission to be graded.
"""

from __future__ import annotations

import atexit
import contextlib
import ctypes
import multiprocessing
import os
import queue
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing.queues import SimpleQueue
from multiprocessing.synchronize import Event, Lock
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from autograder.content.secret import Secret
from autograder.errors import SandboxError
from autograder.finding.found import Found
from autograder.records import Report, SubmissionStatus

if TYPE_CHECKING:
    from autograder.grading.graders import Graders

Engine: TypeAlias = Callable[[Sequence[Found]], Iterator[Report]]
"""Grades submissions and yields each report as it is there."""
_WINDOW = 8
_START_SECONDS = 60.0
_PR_SET_PDEATHSIG = 1


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for every submission of a run."""

    course: Path | None
    public: bool
    assignment: str | None
    secret: Secret
    isolation: str = "basic"


def _open_graders(settings: Settings) -> Graders:
    from autograder.sandbox.supervisor import Sandbox

    sandbox = Sandbox(settings.isolation)
    sandbox.start()  # it gets ready while the rest is loaded
    from autograder.grading.graders import Graders

    return Graders(sandbox, settings.course, settings.secret, public=settings.public)


def grade_found(graders: Graders, found: Found, settings: Settings) -> Report:
    """Grade what was found, as the assignment wanted, else the folder's, else as recognised."""
    from autograder.grading.submission import grade_submission

    wanted = wanted_assignment(graders, found, settings)
    return with_notes(grade_submission(found.path, graders, found.student, wanted), found.notes)


def wanted_assignment(graders: Graders, found: Found, settings: Settings) -> str | None:
    """Return the assignment that a submission is graded as; None to recognise it."""
    if settings.assignment is None and found.assignment in graders.exercise_names:
        return found.assignment
    return settings.assignment


def with_notes(report: Report, more: tuple[str, ...]) -> Report:
    """Put notes first, except where the first one says why there is no score: tables show it."""
    graded = report.status is SubmissionStatus.GRADED
    return replace(report, notes=(*more, *report.notes) if graded else (*report.notes, *more))


def grade_all(found: Sequence[Found], settings: Settings, jobs: int) -> Iterator[Report]:
    """Grade submissions on `jobs` processes and yield each report as it is there."""
    left = deque(found)
    del found
    if jobs <= 1 or len(left) <= 1:
        graders = _open_graders(settings)
        with graders.sandbox:
            while left:
                yield grade_found(graders, left.popleft(), settings)
        return
    yield from _grade_side_by_side(left, settings, jobs)


def _grade_side_by_side(left: deque[Found], settings: Settings, jobs: int) -> Iterator[Report]:
    while left:
        # Whatever was under way when a job process went down is graded again, one at a time.
        for suspect in (yield from _grade_until_lost(left, settings, jobs)):
            if (yield from _grade_until_lost(deque([suspect]), settings, 1)):
                from autograder.grading.report import never_graded

                error = SandboxError("the process that graded it was lost twice")
                yield never_graded(suspect.path, suspect.student, error)


def _grade_until_lost(
    left: deque[Found], settings: Settings, jobs: int
) -> Generator[Report, None, list[Found]]:
    """Grade from the left end until all is done or a job process is lost; return what was lost."""
    pool = _pool(settings, min(jobs, len(left)))
    ended: queue.SimpleQueue[Future[Report] | int] = queue.SimpleQueue()
    under_way: dict[Future[Report], Found] = {}
    lost: list[Found] = []
    try:
        with signals_put_into(ended) as handle:
            while (left or under_way) and not lost:
                while left and len(under_way) < _WINDOW * jobs:
                    future = pool.submit(_grade_in_job, left[0])
                    under_way[future] = left.popleft()
                    future.add_done_callback(ended.put)
                one = ended.get()
                if isinstance(one, int):
                    handle(one)
                elif isinstance(one.exception(), BrokenProcessPool):
                    lost.append(under_way.pop(one))
                else:
                    del under_way[one]
                    yield one.result()
        pool.shutdown()
    except BrokenProcessPool:  # it went down while nothing was waited for
        pool.shutdown()
    except BaseException:
        # Stopped in the middle: do not wait for what is under way.
        pool.shutdown(wait=False, cancel_futures=True)
        for child in multiprocessing.active_children():
            child.terminate()
        raise
    return [*lost, *under_way.values()]


@contextlib.contextmanager
def signals_put_into(
    ended: queue.SimpleQueue[Any],
) -> Iterator[Callable[[int], None]]:
    """Have signals wait in the queue; yield what gives one to the handler that it was meant for.

    A handler that raises in the middle of what a pool or a cluster's client does leaves its locks
    taken, and the end of the program would wait for them for ever.
    """
    if threading.current_thread() is not threading.main_thread():
        yield lambda _number: None  # no signal reaches any other thread
        return
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    callable_ones = {number: each for number, each in handlers.items() if callable(each)}
    for number in callable_ones:
        signal.signal(number, lambda number, _frame: ended.put(number))
    try:
        yield lambda number: callable_ones[signal.Signals(number)](number, None)
    finally:
        for number, handler in callable_ones.items():
            signal.signal(number, handler)


def _pool(settings: Settings, jobs: int) -> ProcessPoolExecutor:
    # `spawn`, so that a job starts clean; a fork of a process with threads may hang.
    context = multiprocessing.get_context("spawn")
    cores: SimpleQueue[int | None] = context.SimpleQueue()
    for core in _cores(jobs):
        cores.put(core)
    start = (settings, cores, context.Lock(), context.Event())
    return ProcessPoolExecutor(jobs, context, initializer=_start_job, initargs=start)


def usable_cores() -> list[int]:
    """Return the numbers of the cores that this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        return sorted(os.sched_getaffinity(0))
    return list(range(os.cpu_count() or 1))


def _cores(jobs: int) -> Iterator[int | None]:
    """Yield the core that each job keeps to, None where it is left to the system.

    A job and its workers take turns, hundreds of times a submission. Spread over two cores, each
    waits for the other's core to wake up. Fewer jobs than cores are not told where to run: another
    run would take the same cores, and leave the others idle.
    """
    cores = usable_cores()
    can_tell = hasattr(os, "sched_setaffinity")
    for job in range(jobs):
        yield cores[job % len(cores)] if can_tell and len(cores) <= jobs else None


_grade_in_this_job: Callable[[Found], Report] | None = None


def _start_job(
    settings: Settings, cores: SimpleQueue[int | None], turn: Lock, first_is_up: Event
) -> None:
    """Get a job ready to grade: one first, on all cores, so that there is a result soon."""
    global _grade_in_this_job
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the main process's to handle
    if sys.platform.startswith("linux"):
        # However the main process ends, its jobs end with it.
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    core = cores.get()
    is_first = turn.acquire(block=False)
    if not is_first:
        first_is_up.wait(_START_SECONDS)
        _keep_to(core)
    graders = _open_graders(settings)
    atexit.register(graders.sandbox.close)
    if is_first:
        with contextlib.suppress(SandboxError):  # it is said of each submission
            _ = graders.sandbox.layers
        first_is_up.set()
        _keep_to(core, graders.sandbox.processes())
    _grade_in_this_job = partial(grade_found, graders, settings=settings)


def _keep_to(core: int | None, others: Iterable[int] = ()) -> None:
    """Have this process run on one core alone, and others."""
    if core is not None:
        for process in (0, *others):
            with contextlib.suppress(ProcessLookupError):
                os.sched_setaffinity(process, {core})


def _grade_in_job(found: Found) -> Report:
    assert _grade_in_this_job is not None
    return _grade_in_this_job(found)
