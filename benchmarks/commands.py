"""Time whole commands, from process start to its end or to its first result."""

from __future__ import annotations

import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.attacks.environments import program
from benchmarks.classes import COURSE, SAMPLE, grow, sample
from benchmarks.measure import medians
from benchmarks.outcome import Measure, Part, at_most, spread, table

_NOTEBOOK = SAMPLE / "jonas_lindqvist.ipynb"
_CLASS, _WAIT_SECONDS, _LOOK_SECONDS = 20, 60.0, 0.002
_COMMANDS = {
    "`chainrule --help`": (("--help",), 0.2),
    "`chainrule check NOTEBOOK`": (("check", str(_NOTEBOOK)), 0.6),
    "`chainrule check NOTEBOOK --public`": (("check", str(_NOTEBOOK), "--public"), None),
}


def measure(rounds: int) -> Part:
    """Time single commands, and the first result of a class."""
    rows: list[tuple[str, str, str]] = []
    measures: list[Measure] = []
    for name, (arguments, limit) in _COMMANDS.items():
        found = medians([program("chainrule"), *arguments], COURSE, rounds)
        rows.append((name, f"{found.wall:.2f}", f"{found.cpu:.2f}"))
        if limit is not None:
            measures.append(at_most(name, limit, found.wall, " s"))
    with tempfile.TemporaryDirectory() as folder:
        submissions = grow(sample(), _CLASS, Path(folder))
        first = [_first_result(submissions, Path(folder) / str(n)) for n in range(rounds)]
    measures.append(at_most("from start to the first result of a class", 0.6, median(first), " s"))
    return Part("Single commands", tuple(_lines(rows, first)), tuple(measures))


def _first_result(submissions: Path, output: Path) -> float:
    """Start grading a class and return the seconds until the first result is on disk."""
    results = output / "results.jsonl"
    command = [program("chainrule"), "grade", str(submissions), "-o", str(output)]
    null = subprocess.DEVNULL
    started = time.perf_counter()
    with subprocess.Popen(command, cwd=COURSE, stdout=null, stderr=null) as process:
        while not (results.exists() and results.stat().st_size):
            if time.perf_counter() - started > _WAIT_SECONDS or process.poll() is not None:
                raise RuntimeError("chainrule grade wrote no result")
            time.sleep(_LOOK_SECONDS)
        return time.perf_counter() - started


def _lines(rows: list[tuple[str, str, str]], first: list[float]) -> Iterator[str]:
    yield from table(("command", "wall s", "CPU s"), rows)
    yield ""
    yield "- from the start of `chainrule grade` on a class to the first line of `results.jsonl`,"
    yield f"  on all cores: {spread(first)} s"
