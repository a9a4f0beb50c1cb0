"""On what machine, with what versions and when the measures were taken."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from autograder import __version__
from benchmarks.attacks.environments import PEERS, version


def heading(parts: list[str]) -> Iterator[str]:
    """Yield the document's first lines."""
    yield "# Measures"
    yield ""
    yield f"Taken by `make bench` on {datetime.now(UTC):%Y-%m-%d}; written by the benchmark itself."
    yield f"Some of it: `python -m benchmarks {' '.join(parts)}` (and `--small` to try it out)."
    yield ""
    yield f"- machine: {processor()}, {os.cpu_count()} cores, {memory_gb():.0f} GB; load when the"
    yield f"  run began: {os.getloadavg()[0]:.1f}"
    yield f"- {platform.system()} {platform.release()} {platform.machine()}"
    yield f"- chainrule {__version__}, Python {platform.python_version()}, NumPy {np.__version__}"
    yield f"- {', '.join(f'{package} {version(peer)}' for peer, package in PEERS.items())}"
    yield ""
    yield "Figures are medians, with the smallest and the largest in brackets where there are"
    yield "several. Memory is the proportional set size of all processes of a command, CPU time"
    yield "their user and system time."


def processor(information: str | None = None) -> str:
    """Return the processor's name as the kernel gives it."""
    try:
        text = information or Path("/proc/cpuinfo").read_text()
    except OSError:
        return platform.processor() or "unknown processor"
    found = re.search(r"^model name\s*:\s*(.+)$", text, re.MULTILINE)
    return found[1].strip() if found else platform.machine()


def memory_gb() -> float:
    """Return how much memory the machine has."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
