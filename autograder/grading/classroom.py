"""Grading many submissions in parallel on this machine.

Each job is a process with its own zygote. The main process only sends paths to the jobs and yields
their reports, which are trusted data. Reports arrive in the order of completion; `Results.sort`
sorts them at the end. The main process does not load the grading modules unless it grades itself,
because loading them takes longer than grading a submission.
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
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing.queues import SimpleQueue
from multiprocessing.synchronize import Event, Lock
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from autograder.content.secret import Secret
from autograder.errors import SandboxError
from autograder.finding.found import Found
from autograder.grading.signals import queue_signals
from autograder.records import Report

if TYPE_CHECKING:
    from autograder.grading.graders import Graders

Engine: TypeAlias = Callable[[Sequence[Found]], Iterator[Report]]
"""Grades submissions and yields each report as soon as it is ready."""
_WINDOW = 8
_START_SECONDS = 60.0
_PR_SET_PDEATHSIG = 1


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a run, shared by all its submissions.

    Attributes:
        course: the course folder; without it there is no answer side.
        public: whether only the published cases are graded.
        assignment: the assignment of all submissions, unless each is to be recognised.
        secret: the secret that seeds the hidden cases.
        isolation: the required level, a key of `ISOLATION` in `autograder.sandbox.supervisor`.
    """

    course: Path | None
    public: bool
    assignment: str | None
    secret: Secret
    isolation: str = "basic"


def _open_graders(settings: Settings) -> Graders:
    from autograder.sandbox.supervisor import Sandbox

    sandbox = Sandbox(settings.isolation)
    sandbox.start()  # the zygote starts while the other modules load
    from autograder.grading.graders import Graders

    return Graders(sandbox, settings.course, settings.secret, public=settings.public)


def grade_found(graders: Graders, found: Found, settings: Settings) -> Report:
    """Grade a submission and add the notes of the search to its report."""
    from autograder.grading.choosing import Choosing, unusable
    from autograder.grading.own_modules import read_modules
    from autograder.grading.submission import grade_submission

    graders = graders.with_more_time(found.more_time)
    wanted = wanted_assignment(graders, found, settings)
    if found.unusable:
        return complete(graders, found, unusable(graders, found), wanted)
    choosing = Choosing(found)
    final = None
    while final is None:
        item = choosing.item
        modules = read_modules(item)
        report = grade_submission(
            item.path,
            graders,
            item.student,
            wanted,
            modules=modules,
            seconds=choosing.left,
            number=choosing.number,
        )
        final = choosing.take(report)
    return complete(graders, found, final, wanted)


def complete(graders: Graders, found: Found, report: Report, wanted: str | None) -> Report:
    """Return the report of a submission with the findings of the search.

    An unreadable report gets the assignment that was asked for, or that the file's name suggests.
    """
    from autograder.grading.choosing import with_assignment, with_notes
    from autograder.grading.own_modules import left_out

    notes = (*found.notes, *left_out(found))
    report = replace(report, submission=replace(report.submission, origin=found.origin))
    return with_notes(with_assignment(report, graders, wanted or found.guess), notes)


def wanted_assignment(graders: Graders, found: Found, settings: Settings) -> str | None:
    """Return the assignment to grade a submission as, or None to recognise it from its content.

    The assignment of the run comes first, then the assignment of the submission's folder.
    """
    if settings.assignment is None and found.assignment in graders.exercise_names:
        return found.assignment
    return settings.assignment


def grade_all(found: Sequence[Found], settings: Settings, jobs: int) -> Iterator[Report]:
    """Grade submissions on `jobs` processes and yield each report as soon as it is ready."""
    remaining = deque(found)
    del found
    with _safe_path():
        in_parallel = jobs > 1 and len(remaining) > 1 and _has_semaphores()
        if in_parallel:
            yield from _grade_in_parallel(remaining, settings, jobs)
    if not in_parallel:
        graders = _open_graders(settings)
        with graders.sandbox:
            while remaining:
                yield grade_found(graders, remaining.popleft(), settings)


@contextlib.contextmanager
def _safe_path() -> Iterator[None]:
    """Keep another Python of ours from importing modules of the working folder meanwhile.

    It may be a student's folder.
    """
    before = os.environ.get("PYTHONSAFEPATH")
    os.environ["PYTHONSAFEPATH"] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ["PYTHONSAFEPATH"]
        else:
            os.environ["PYTHONSAFEPATH"] = before


def _has_semaphores() -> bool:
    """Return whether processes can share locks here: they lie in /dev/shm, which may be absent."""
    try:
        multiprocessing.get_context("spawn").Lock()
    except (OSError, ImportError):
        return False
    return True


def _grade_in_parallel(remaining: deque[Found], settings: Settings, jobs: int) -> Iterator[Report]:
    layers: list[tuple[str, ...]] = []
    while remaining:
        # After a job process died, grade each submission that was in flight again, alone.
        for suspect in (yield from _grade_until_crash(remaining, settings, jobs, layers)):
            if (yield from _grade_until_crash(deque([suspect]), settings, 1, layers)):
                from autograder.grading.report import never_graded

                error = SandboxError("the process that graded it died twice")
                yield never_graded(suspect.path, suspect.student, error)


def _grade_until_crash(
    remaining: deque[Found], settings: Settings, jobs: int, layers: list[tuple[str, ...]]
) -> Generator[Report, None, list[Found]]:
    """Grade until all submissions are done or a job process dies; return the lost submissions.

    `layers` gets the layers of confinement of the first report: they are decided once for a run.
    """
    pool = _pool(settings, min(jobs, len(remaining)))
    events: queue.SimpleQueue[Future[Report] | int] = queue.SimpleQueue()
    in_flight: dict[Future[Report], Found] = {}
    lost: list[Found] = []
    try:
        with queue_signals(events) as handle:
            while (remaining or in_flight) and not lost:
                while remaining and len(in_flight) < _WINDOW * jobs:
                    future = pool.submit(_grade_in_job, remaining[0])
                    in_flight[future] = remaining.popleft()
                    future.add_done_callback(events.put)
                event = events.get()
                if isinstance(event, int):
                    handle(event)
                elif isinstance(event.exception(), BrokenProcessPool):
                    lost.append(in_flight.pop(event))
                else:
                    yield _with_same_layers(event.result(), in_flight.pop(event), layers)
        pool.shutdown()
    except BrokenProcessPool:  # raised by `submit`: a job process died between two results
        pool.shutdown()
    except BaseException:
        # Interrupted: do not wait for the submissions in flight.
        pool.shutdown(wait=False, cancel_futures=True)
        for child in multiprocessing.active_children():
            child.terminate()
        raise
    return [*lost, *in_flight.values()]


def _with_same_layers(report: Report, found: Found, layers: list[tuple[str, ...]]) -> Report:
    """Return the report, or that of a failure if it was graded with other layers than the first."""
    if report.isolation and report.isolation not in layers:
        if layers:
            from autograder.grading.report import never_graded

            error = SandboxError("the layers of confinement are not those of the start of the run")
            return never_graded(found.path, found.student, error)
        layers.append(report.isolation)
    return report


def _pool(settings: Settings, jobs: int) -> ProcessPoolExecutor:
    # `spawn` gives each job a clean process; forking a process with threads may deadlock.
    context = multiprocessing.get_context("spawn")
    cores: SimpleQueue[int | None] = context.SimpleQueue()
    for core in _cores(jobs):
        cores.put(core)
    start = (settings, os.getpid(), cores, context.Lock(), context.Event())
    return ProcessPoolExecutor(jobs, context, initializer=_start_job, initargs=start)


def usable_cores() -> list[int]:
    """Return the numbers of the cores that this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        with contextlib.suppress(OSError):  # this machine refuses
            return sorted(os.sched_getaffinity(0))
    return list(range(os.cpu_count() or 1))


def _cores(jobs: int) -> Iterator[int | None]:
    """Yield for each job the core to pin it to, or None to leave it to the operating system.

    A job and its workers alternate hundreds of times per submission. On two cores, each switch
    waits for a core to wake up. With fewer jobs than cores, no job is pinned: a second run would
    pick the same cores and leave the others idle.
    """
    cores = usable_cores()
    can_pin = hasattr(os, "sched_setaffinity")
    for job in range(jobs):
        yield cores[job % len(cores)] if can_pin and len(cores) <= jobs else None


_grade_in_this_job: Callable[[Found], Report] | None = None


def _start_job(
    settings: Settings,
    parent: int,
    cores: SimpleQueue[int | None],
    turn: Lock,
    first_is_ready: Event,
) -> None:
    """Prepare a job process for grading; `parent` is the process id of the main process.

    The first job starts alone on all cores, so that its first report comes early. The others wait.
    """
    global _grade_in_this_job
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the main process handles Ctrl-C
    if sys.platform.startswith("linux"):
        # The kernel kills the job when the main process ends, even by SIGKILL.
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)  # it ended before, and would be waited for in vain
    core = cores.get()
    is_first = turn.acquire(block=False)
    if not is_first:
        first_is_ready.wait(_START_SECONDS)
        _pin(core)
    graders = _open_graders(settings)
    atexit.register(graders.sandbox.close)
    if is_first:
        with contextlib.suppress(SandboxError):  # every submission then reports this error
            _ = graders.sandbox.layers
        first_is_ready.set()
        _pin(core, graders.sandbox.processes())
    _grade_in_this_job = partial(grade_found, graders, settings=settings)


def _pin(core: int | None, others: Iterable[int] = ()) -> None:
    """Pin this process and the processes `others` to a core, if a core is given."""
    if core is not None:
        for process in (0, *others):
            with contextlib.suppress(OSError):  # it has ended, or this machine refuses
                os.sched_setaffinity(process, {core})


def _grade_in_job(found: Found) -> Report:
    assert _grade_in_this_job is not None
    return _grade_in_this_job(found)
