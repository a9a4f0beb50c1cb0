"""Running a command and measuring it: wall time, CPU time and peak memory of the process tree."""

from __future__ import annotations

import resource
import subprocess
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

_SAMPLING_SECONDS = 0.02


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a command: wall and CPU seconds, peak memory of all its processes in megabytes.

    Memory is the proportional set size, in which shared pages count once.
    """

    wall: float
    cpu: float
    peak_mb: float


def run(command: Sequence[str], cwd: Path, *, memory: bool = False) -> Run:
    """Run a command to its end; exit codes do not matter here."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    with subprocess.Popen(
        command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        peak = _Peak(process.pid) if memory else None
        process.wait()
        wall = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(wall, cpu, peak.stop() if peak else 0.0)


def medians(command: Sequence[str], cwd: Path, times: int) -> Run:
    """Run a command several times and take the median of each measure."""
    runs = [run(command, cwd) for _ in range(times)]
    return Run(median(r.wall for r in runs), median(r.cpu for r in runs), 0.0)


class _Peak:
    """Watches the memory of a process and all its descendants from a thread."""

    def __init__(self, root: int) -> None:
        self.root = root
        self.peak_kb = 0
        self.done = threading.Event()
        self.thread = threading.Thread(target=self._watch, daemon=True)
        self.thread.start()

    def stop(self) -> float:
        self.done.set()
        self.thread.join()
        return self.peak_kb / 1024

    def _watch(self) -> None:
        while not self.done.wait(_SAMPLING_SECONDS):
            self.peak_kb = max(self.peak_kb, sum(map(_memory_kb, _tree(self.root))))


def _tree(root: int) -> list[int]:
    found, waiting = [], [root]
    while waiting:
        pid = waiting.pop()
        found.append(pid)
        for task in Path(f"/proc/{pid}/task").glob("*/children"):
            try:
                waiting += map(int, task.read_text().split())
            except OSError:
                continue  # it has ended by now
    return found


def _memory_kb(pid: int) -> int:
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0
    return next(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:"))
