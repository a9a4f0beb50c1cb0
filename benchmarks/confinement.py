"""What confining a worker costs: forks that do and that do not, in turn, in one process.

Run by `python -m benchmarks` in a process of its own, because it enters namespaces.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from statistics import median

from autograder.worker import confine, namespace
from benchmarks.classes import COURSE
from benchmarks.outcome import Part, at_most

_FORKS = 200
_ASKED_MS = 8.0


def measure() -> Part:
    """Fork with and without giving up powers, in turn, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.confinement"]
    done = subprocess.run(command, cwd=COURSE, capture_output=True, text=True, check=True)
    bare, confined = map(float, done.stdout.split())
    line = (
        f"- a fork takes {bare:.1f} ms, a confined one {confined:.1f} ms; {_FORKS} of each, in turn"
    )
    asked = at_most("confinement of a worker", _ASKED_MS, confined - bare, " ms", 1)
    return Part("Confinement", (line,), (asked,))


def main() -> None:
    """Print the median wall time of a fork, and of a confined fork, in milliseconds."""
    namespaces = confine.enter_namespaces()
    namespace.warm_up()
    confinement = confine.prepare(namespaces)
    bare, confined = [], []
    for _ in range(_FORKS):
        bare.append(_fork(None))
        confined.append(_fork(confinement))
    sys.stdout.write(f"{median(bare) * 1000:.3f} {median(confined) * 1000:.3f}\n")
    sys.stdout.flush()
    os._exit(0)


def _fork(confinement: confine.Confinement | None) -> float:
    started = time.perf_counter()
    child = os.fork()
    if child == 0:
        if confinement is not None:
            confine.apply(confinement, memory_mb=512, cpu_seconds=30)
        os._exit(0)
    os.waitpid(child, 0)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
