"""Run commands and measure wall time, CPU time and peak memory of the process tree."""

from __future__ import annotations

import ctypes
import os
import resource
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median

_SAMPLING_SECONDS = 0.02
_PR_SET_CHILD_SUBREAPER = 36
_LINGER_SECONDS = 5.0
# In the command line of a zygote; all processes below it run student code.
_ZYGOTE = b"autograder.sandbox.zygote"


@dataclass(frozen=True, slots=True)
class Command:
    """A command, its working folder, and extra environment variables."""

    arguments: tuple[str, ...]
    folder: Path
    environment: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """The cost of commands: wall and CPU seconds, and peak memory in megabytes.

    Memory is the proportional set size of all processes, so shared pages count once. `own_mb`
    leaves out the processes with student code. `statuses` are the exit statuses.
    """

    wall: float
    cpu: float
    peak_mb: float = 0.0
    own_mb: float = 0.0
    statuses: tuple[int, ...] = ()


def run(command: Sequence[str], cwd: Path, *, memory: bool = False) -> Run:
    """Run a command to its end, whatever its exit status."""
    return run_in_turn([Command(tuple(command), cwd)], memory=memory)


def run_in_turn(
    commands: Sequence[Command],
    *,
    cores: int | None = None,
    memory: bool = False,
    sampling: float = _SAMPLING_SECONDS,
) -> Run:
    """Run commands one after another and add up their cost.

    Args:
        commands: the commands, in order.
        cores: the number of cores to use; None for all.
        memory: whether to measure memory, at some cost in time.
        sampling: seconds between two memory samples.
    """
    _adopt_orphans()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    wall, peak_kb, own_kb, statuses = 0.0, 0, 0, []
    for command in commands:
        started = time.perf_counter()
        with _started(command, cores) as process:
            peak = _Peak(process.pid, sampling) if memory else None
            statuses.append(process.wait())
            wall += time.perf_counter() - started
        if peak is not None:
            peak.stop()
            peak_kb, own_kb = max(peak_kb, peak.all_kb), max(own_kb, peak.own_kb)
    _reap_orphans()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(wall, cpu, peak_kb / 1024, own_kb / 1024, tuple(statuses))


def medians(command: Sequence[str], cwd: Path, times: int) -> Run:
    """Run a command several times and return the medians."""
    runs = [run(command, cwd) for _ in range(times)]
    return Run(median(r.wall for r in runs), median(r.cpu for r in runs))


def _started(command: Command, cores: int | None) -> subprocess.Popen[bytes]:
    with on_cores(cores):
        return subprocess.Popen(
            command.arguments,
            cwd=command.folder,
            env={**os.environ, **(command.environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


@contextmanager
def on_cores(count: int | None) -> Iterator[None]:
    """Restrict this thread and its new processes to the first `count` cores."""
    if count is None:
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(before)[:count])
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def _adopt_orphans() -> None:
    """Become the parent of orphaned processes, so that their CPU time counts."""
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _reap_orphans() -> None:
    """Wait a few seconds for processes left running by a command."""
    end = time.monotonic() + _LINGER_SECONDS
    with suppress(ChildProcessError):
        while time.monotonic() < end:
            pid, _status = os.waitpid(-1, os.WNOHANG)
            if pid == 0:
                time.sleep(0.01)


class _Peak:
    """A thread that samples the memory of a process and its descendants."""

    def __init__(self, root: int, sampling: float) -> None:
        self.root, self.sampling = root, sampling
        self.all_kb = self.own_kb = 0
        self.done = threading.Event()
        self.thread = threading.Thread(target=self._watch, daemon=True)
        self.thread.start()

    def stop(self) -> None:
        self.done.set()
        self.thread.join()

    def _watch(self) -> None:
        while not self.done.wait(self.sampling):
            own = theirs = 0
            for pid, is_own in _tree(self.root):
                memory = _memory_kb(pid)
                own += memory if is_own else 0
                theirs += 0 if is_own else memory
            self.own_kb = max(self.own_kb, own)
            self.all_kb = max(self.all_kb, own + theirs)


def _tree(root: int) -> list[tuple[int, bool]]:
    """Return `root` and all its descendants, each with whether it belongs to the grader."""
    found, waiting = [], [(root, True)]
    while waiting:
        pid, own = waiting.pop()
        own = own and not _is_zygote(pid)
        found.append((pid, own))
        # The process may end at any moment.
        with suppress(OSError):
            for task in Path(f"/proc/{pid}/task").glob("*/children"):
                waiting += [(child, own) for child in map(int, task.read_text().split())]
    return found


def _is_zygote(pid: int) -> bool:
    """Tell a zygote by its command line, or, if it was forked, by its process namespace."""
    try:
        process = Path(f"/proc/{pid}")
        other = (process / "ns/pid").readlink() != Path("/proc/self/ns/pid").readlink()
        return other or _ZYGOTE in (process / "cmdline").read_bytes()
    except OSError:
        return False


def _memory_kb(pid: int) -> int:
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")), 0)
