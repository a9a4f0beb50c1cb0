"""Measure the cost of confining a worker: plain and confined forks, alternately.

`python -m benchmarks` runs this in a separate process, because it enters namespaces.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from statistics import median

from autograder.worker import confine, host, namespace
from benchmarks.classes import COURSE
from benchmarks.outcome import Part, at_most

_FORKS = 200
_TARGET_MS = 8.0


def measure() -> Part:
    """Compare plain and confined forks in a separate process."""
    command = [sys.executable, "-m", "benchmarks.confinement"]
    done = subprocess.run(command, cwd=COURSE, capture_output=True, text=True, check=True)
    bare, confined = map(float, done.stdout.split())
    line = (
        f"- a fork takes {bare:.1f} ms, a confined fork {confined:.1f} ms; {_FORKS} of each, "
        "alternately"
    )
    measured = at_most("confinement of a worker", _TARGET_MS, confined - bare, " ms", 1)
    return Part("Confinement", (line,), (measured,))


def main() -> None:
    """Print the median wall time of a fork, and of a confined fork, in milliseconds."""
    namespaces = host.enter_namespaces()
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
            confine.apply(confinement, memory_mb=512, cpu_seconds=30, parent=os.getppid())
        os._exit(0)
    os.waitpid(child, 0)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
