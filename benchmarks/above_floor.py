"""Compare Chainrule with its floor, alternately on a single core, and profile the difference."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.attacks.environments import COURSE, program
from benchmarks.classes import grow
from benchmarks.floor import CLASSES
from benchmarks.measure import Command, on_cores, run_in_turn
from benchmarks.outcome import Measure, Part, at_most, spread, table

_SMALL = 20
_PASSES = 5
_TARGET = 2.5


def measure(rounds: int, more: int) -> Part:
    """Compare the cost of `more` additional submissions with their floor, then profile them."""
    found = {name: _compare(name, rounds, more) for name in CLASSES}
    lines = [*_text(more), "", *_table(found), "", *_profiles(more)]
    return Part("Above the floor", tuple(lines), tuple(_measures(found)))


def _compare(name: str, rounds: int, more: int) -> dict[str, list[float]]:
    """Return wall and CPU milliseconds per submission, for Chainrule and for the floor."""
    notebooks = list(CLASSES[name]().values())
    kinds = ("ours, wall", "ours, CPU", "floor, wall", "floor, CPU")
    found: dict[str, list[float]] = {kind: [] for kind in kinds}
    with tempfile.TemporaryDirectory() as folder:
        sizes = (_SMALL, _SMALL + more)
        made = {size: grow(notebooks, size, Path(folder) / str(size)) for size in sizes}
        for _round in range(rounds):
            few, many = (_grade(made[size]) for size in sizes)
            bare = _floor(name)
            wall, cpu = (many[0] - few[0]) / more, (many[1] - few[1]) / more
            for kind, value in zip(kinds, (wall * 1000, cpu * 1000, *bare), strict=True):
                found[kind].append(value)
    return found


def _grade(submissions: Path) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as folder:
        how = ("-o", "results", "--jobs", "1", "--course", str(COURSE))
        command = (program("chainrule"), "grade", str(submissions), *how)
        found = run_in_turn([Command(command, Path(folder))], cores=1)
    if found.statuses != (0,):
        raise RuntimeError(f"chainrule grade exited with status {found.statuses[0]}")
    return found.wall, found.cpu


def _floor(name: str) -> tuple[float, float]:
    command = [sys.executable, "-m", "benchmarks.floor", name, str(_PASSES)]
    with on_cores(1):
        done = subprocess.run(command, cwd=COURSE, capture_output=True, text=True, check=True)
    wall, cpu = map(float, done.stdout.split())
    return wall, cpu


def _text(more: int) -> Iterator[str]:
    yield f"""\
Milliseconds per submission on one core. Ours: the cost of {more} additional submissions in
`chainrule grade`, from the file to its line in `results.jsonl`, its feedback page and its table
rows. The floor: fork a warm process, compile and execute the same definitions, make the same calls
on decoded inputs, train as the end-to-end check does, exit; without confinement, messages or
comparisons. `right`: four right notebooks; `mixed`: the twenty of the race."""


def _table(found: dict[str, dict[str, list[float]]]) -> Iterator[str]:
    heads = ("class", "ours, wall", "floor, wall", "ratio", "ours, CPU", "floor, CPU", "ratio")
    rows = []
    for name, values in found.items():
        row = [name]
        for kind in ("wall", "CPU"):
            ours, bare = values[f"ours, {kind}"], values[f"floor, {kind}"]
            row += [spread(ours, 1), spread(bare, 1), f"{median(ours) / median(bare):.2f}"]
        rows.append(row)
    yield from table(heads, rows)


def _measures(found: dict[str, dict[str, list[float]]]) -> Iterator[Measure]:
    for name, values in found.items():
        ratio = median(values["ours, wall"]) / median(values["floor, wall"])
        yield at_most(f"over the floor, {name} submissions, wall", _TARGET, ratio, " times")


def _profiles(count: int) -> Iterator[str]:
    """Profile each class in a separate process and tabulate the figures side by side."""
    profiles = {name: _profile(name, count) for name in CLASSES}
    yield f"Breakdown, milliseconds per submission ({count} submissions, one core, one run):"
    yield ""
    sections = list(next(iter(profiles.values()))["sections"])
    rows = [
        (section, *(f"{profile['sections'][section]:.2f}" for profile in profiles.values()))
        for section in sections
    ]
    yield from table(("part", *CLASSES), rows)
    for name, profile in profiles.items():
        yield ""
        yield (
            f"The grader process under cProfile, {name} submissions: the functions with the most "
            "self time, without waiting."
        )
        yield ""
        yield from table(
            ("function", "calls per submission", "ms per submission"), profile["functions"]
        )


def _profile(name: str, count: int) -> dict[str, dict[str, float]]:
    command = [sys.executable, "-m", "benchmarks.profiling", name, str(count)]
    with on_cores(1):
        done = subprocess.run(command, cwd=COURSE, capture_output=True, text=True, check=True)
    profile: dict[str, dict[str, float]] = json.loads(done.stdout.splitlines()[-1])
    return profile
