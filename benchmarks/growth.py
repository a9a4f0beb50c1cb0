"""Measure the cost per submission in classes of 100, 1,000 and 10,000."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from benchmarks.attacks.environments import program
from benchmarks.classes import COURSE, grow, sample
from benchmarks.measure import Command, Run, run_in_turn
from benchmarks.outcome import Measure, Part, at_least, at_most, no_higher, spread, table

_OWN_MB = 200
_PERCENT = 10
# Close to 2, not 2: start-up and writing results stay in a single process.
_GAIN = 1.8
# Reading a process's memory use takes CPU time from the run.
_SAMPLING_SECONDS = 0.1


def measure(sizes: Sequence[int], rounds: int) -> Part:
    """Grade classes of each size with two jobs, and the second largest also with a single job."""
    with tempfile.TemporaryDirectory() as folder:
        made = {size: grow(sample(), size, Path(folder) / str(size)) for size in sizes}
        grown = {size: _grade(made[size], jobs=2, memory=True) for size in sizes}
        middle = sizes[-2]
        pairs = [
            (_grade(made[middle], jobs=1), _grade(made[middle], jobs=2)) for _ in range(rounds)
        ]
    lines = [*_lines(grown), "", *_cores(middle, pairs)]
    title = f"Growth: {', '.join(f'{size:,}' for size in sizes)} submissions"
    return Part(title, tuple(lines), (*_measures(grown), _gain(middle, pairs)))


def _grade(submissions: Path, *, jobs: int, memory: bool = False) -> Run:
    with tempfile.TemporaryDirectory() as folder:
        how = ("-o", "results", "--jobs", str(jobs), "--course", str(COURSE))
        command = Command((program("chainrule"), "grade", str(submissions), *how), Path(folder))
        found = run_in_turn([command], cores=jobs, memory=memory, sampling=_SAMPLING_SECONDS)
    if found.statuses != (0,):
        raise RuntimeError(f"chainrule grade exited with status {found.statuses[0]}")
    return found


def _lines(grown: dict[int, Run]) -> Iterator[str]:
    yield "Copies of the sample class under distinct names, two jobs. The grader's own memory is"
    yield "that of the main process and its jobs, without the processes that run student code."
    yield ""
    heads = ("submissions", "wall s", "CPU s", "CPU ms per submission", "own memory, MB")
    rows = [
        (
            f"{size:,}",
            f"{found.wall:.1f}",
            f"{found.cpu:.1f}",
            f"{_cpu_ms(grown, size):.1f}",
            f"{found.own_mb:.0f}",
            f"{found.peak_mb:.0f}",
        )
        for size, found in grown.items()
    ]
    yield from table((*heads, "memory of all processes, MB"), rows)


def _cores(size: int, pairs: list[tuple[Run, Run]]) -> Iterator[str]:
    yield f"{size:,} submissions, without measuring memory:"
    yield ""
    runs = {
        "one core, one job": [one for one, _two in pairs],
        "two cores, two jobs": [two for _one, two in pairs],
    }
    rows = [
        (name, spread([run.wall for run in each], 1), spread([size / run.wall for run in each], 1))
        for name, each in runs.items()
    ]
    yield from table(("", "wall s", "submissions per second"), rows)


def _measures(grown: dict[int, Run]) -> Iterator[Measure]:
    *_few, middle, most = grown
    name = f"{most:,} submissions"
    yield at_most(f"{name}: the grader's own memory", _OWN_MB, grown[most].own_mb, " MB", 0)
    change = (grown[most].own_mb, grown[middle].own_mb)
    yield no_higher(f"{name}: own memory, against {middle:,}", _PERCENT, *change)
    cpu = (_cpu_ms(grown, most), _cpu_ms(grown, middle))
    yield no_higher(f"{name}: CPU per submission, against {middle:,}", _PERCENT, *cpu)


def _gain(size: int, pairs: list[tuple[Run, Run]]) -> Measure:
    gain = median(one.wall for one, _two in pairs) / median(two.wall for _one, two in pairs)
    name = f"throughput on two cores over one, {size:,} submissions"
    return at_least(name, _GAIN, gain, " times", 2)


def _cpu_ms(grown: dict[int, Run], size: int) -> float:
    return grown[size].cpu / size * 1000
