"""Describe the machine, the versions and the date of a benchmark run."""

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
    """Yield the first lines of the document."""
    yield "# Benchmarks"
    yield ""
    yield f"Written by `make bench` on {datetime.now(UTC):%Y-%m-%d}."
    yield f"Single parts: `python -m benchmarks {' '.join(parts)}` (`--small` to try it out)."
    yield ""
    yield f"- machine: {processor()}, {os.cpu_count()} cores, {memory_gb():.0f} GB; load at"
    yield f"  start: {os.getloadavg()[0]:.1f}"
    yield f"- {platform.system()} {platform.release()} {platform.machine()}"
    yield f"- chainrule {__version__}, Python {platform.python_version()}, NumPy {np.__version__}"
    yield f"- {', '.join(f'{package} {version(peer)}' for peer, package in PEERS.items())}"
    yield ""
    yield "Figures are medians; with several runs, the minimum and maximum follow in brackets."
    yield "Memory is the proportional set size of all processes of a command, CPU time their user"
    yield "and system time."


def processor(information: str | None = None) -> str:
    """Return the processor's name as reported by the kernel."""
    try:
        text = information or Path("/proc/cpuinfo").read_text()
    except OSError:
        return platform.processor() or "unknown processor"
    found = re.search(r"^model name\s*:\s*(.+)$", text, re.MULTILINE)
    return found[1].strip() if found else platform.machine()


def memory_gb() -> float:
    """Return the machine's memory in GB."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
