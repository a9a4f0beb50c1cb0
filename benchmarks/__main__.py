"""Prints the measures that the project holds itself to, and writes them to RESULTS.md."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from autograder import __version__
from benchmarks.measure import medians, run

COURSE = Path(__file__).resolve().parents[1]
CHAINRULE = str(Path(sys.executable).with_name("chainrule"))
NOTEBOOK = COURSE / "tests" / "submissions" / "solves_everything.ipynb"
CLASS_SIZES = (50, 200)


def main() -> None:
    """Measure, print and write down."""
    lines = [*_header(), *_commands(), *_classes(), *_confinement()]
    text = "\n".join(lines) + "\n"
    sys.stdout.write(text)
    (COURSE / "benchmarks" / "RESULTS.md").write_text(text, encoding="utf-8")


def _header() -> Iterator[str]:
    yield "# Measures"
    yield ""
    yield (
        f"chainrule {__version__}, Python {platform.python_version()}, NumPy {np.__version__}, "
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores; `make bench`."
    )


def _commands() -> Iterator[str]:
    """Whole processes, from start to exit: medians of seven runs."""
    yield ""
    yield "| command | wall s | CPU s | held to |"
    yield "|:--|--:|--:|:--|"
    commands = {
        "`chainrule --help`": (["--help"], "wall under 0.2 s"),
        "`chainrule check NOTEBOOK`": (["check", str(NOTEBOOK)], "wall under 1 s"),
        "`chainrule check NOTEBOOK --public`": (["check", str(NOTEBOOK), "--public"], ""),
    }
    for name, (arguments, target) in commands.items():
        measured = medians([CHAINRULE, *arguments], COURSE, times=7)
        yield f"| {name} | {measured.wall:.2f} | {measured.cpu:.2f} | {target} |"


def _classes() -> Iterator[str]:
    """Classes of copies of one right notebook; the difference of two sizes is what one costs."""
    yield ""
    yield "| `chainrule grade` | wall s | CPU s | peak memory of all processes, MB |"
    yield "|:--|--:|--:|--:|"
    measured = {}
    for jobs in (1, 2):
        for size in CLASS_SIZES:
            with tempfile.TemporaryDirectory() as folder:
                arguments = _class_of(Path(folder), size)
                found = run(
                    [CHAINRULE, "grade", *arguments, "--jobs", str(jobs)], COURSE, memory=True
                )
            measured[jobs, size] = found
            name = f"{size} submissions, {jobs} job{'s' if jobs > 1 else ''}"
            yield f"| {name} | {found.wall:.2f} | {found.cpu:.2f} | {found.peak_mb:.0f} |"
    small, large = CLASS_SIZES
    yield ""
    for jobs in (1, 2):
        more = large - small
        wall = (measured[jobs, large].wall - measured[jobs, small].wall) / more * 1000
        cpu = (measured[jobs, large].cpu - measured[jobs, small].cpu) / more * 1000
        grown = measured[jobs, large].peak_mb - measured[jobs, small].peak_mb
        yield (
            f"- {jobs} job{'s' if jobs > 1 else ''}: {wall:.1f} ms wall and {cpu:.1f} ms CPU a "
            f"submission (held to 50 ms CPU); memory grows by {grown:.1f} MB for {more} more."
        )


def _confinement() -> Iterator[str]:
    """Forks with and without giving up powers, in turn, in one process."""
    command = [sys.executable, "-m", "benchmarks.confinement"]
    done = subprocess.run(command, cwd=COURSE, capture_output=True, text=True, check=True)
    bare, confined = map(float, done.stdout.split())
    yield ""
    yield (
        f"- a fork takes {bare:.1f} ms, a confined one {confined:.1f} ms: confinement costs "
        f"{confined - bare:.1f} ms a worker (held to 8 ms)."
    )


def _class_of(folder: Path, size: int) -> list[str]:
    submissions = folder / "class"
    submissions.mkdir()
    for number in range(size):
        shutil.copy(NOTEBOOK, submissions / f"student{number:05}.ipynb")
    return [str(submissions), "-o", str(folder / "results")]


if __name__ == "__main__":
    main()
