"""The race: run every grader on the same class, alternately, several times."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from autograder.content.description import load_assignment
from autograder.content.plan import Plans
from autograder.content.secret import Secret
from benchmarks import classes
from benchmarks.attacks.environments import PEERS, add_workbook_packages, make_environments
from benchmarks.measure import Run, run_in_turn
from benchmarks.outcome import Measure, Part, at_least, marginal, spread, table
from benchmarks.peers.contenders import CONTENDERS, UNDER_NBGRADER

_SECRET = "the same cases for every grader"
_TARGETS = {"nbgrader": 100.0, "otter": 200.0}
_UNDER_NBGRADER = 20.0

Runs = dict[tuple[str, int, int], list[Run]]
"""By grader, cores and number of submissions."""


@dataclass(frozen=True, slots=True)
class _Race:
    prepared: Path
    students: tuple[str, ...]
    cases: int

    def run(self, name: str, cores: int, size: int, *, memory: bool = False) -> tuple[Run, int]:
        """Grade the first `size` students; return the cost and the number of full marks."""
        contender, students = CONTENDERS[name], self.students[:size]
        with tempfile.TemporaryDirectory() as parent:
            folder = Path(shutil.copytree(self.prepared / name, Path(parent) / name))
            commands = contender.commands(folder, students, cores)
            found = run_in_turn(commands, cores=cores, memory=memory)
            return found, len(contender.full_marks(folder, students))


def measure(rounds: int, size: int) -> Part:
    """Race all graders on a class of `size`."""
    make_environments(PEERS)
    add_workbook_packages(("nbgrader", "otter"))
    # Right submissions first, so that a run of a single submission grades a right notebook.
    submissions = dict(sorted(classes.mixed().items(), key=_is_partly_right)[:size])
    with tempfile.TemporaryDirectory() as name:
        race = _prepare(Path(name), submissions)
        # Also a warm-up: it compiles modules and fills caches before the timed runs.
        watched = {name: race.run(name, 1, size, memory=True) for name in CONTENDERS}
        runs = _time_in_turn(race, rounds, size)
    lines = [*_text(size, race.cases, watched), "", *_tables(runs, size)]
    title = f"Against nbgrader, otter-grader and check50: {size} submissions"
    return Part(title, tuple(lines), tuple(_measures(runs, size)))


def _time_in_turn(race: _Race, rounds: int, size: int) -> Runs:
    runs: Runs = {}
    for number in range(rounds):
        for name in CONTENDERS:
            sizes = [(1, 1), (1, size)]
            # The peers do not use a second core, so a single run is enough.
            if number == 0 or name == "chainrule":
                sizes.append((2, size))
            for cores, count in sizes:
                found, _full_marks = race.run(name, cores, count)
                runs.setdefault((name, cores, count), []).append(found)
    return runs


def _is_partly_right(entry: tuple[str, Path]) -> bool:
    return entry[1].stem not in classes.RIGHT


def _prepare(folder: Path, submissions: Mapping[str, Path]) -> _Race:
    assignment = load_assignment("step_by_step", course=classes.COURSE)
    plan = Plans(assignment, Secret(_SECRET, drawn=False)).plan_for("")
    for name, contender in CONTENDERS.items():
        prepared = folder / name
        prepared.mkdir()
        contender.prepare(prepared, plan, submissions)
    cases = sum(len(planned.cases) for planned in plan.exercises)
    return _Race(folder, tuple(submissions), cases)


def _text(size: int, cases: int, watched: Mapping[str, tuple[Run, int]]) -> Iterator[str]:
    yield f"""\
All graders get the same {size} notebooks: the sample class without the endless loop and the
truncated notebook, and right notebooks under other names. The peers check the inputs of one of
Chainrule's submissions ({cases} cases, the same tolerances), written as literal values. They have
no isolation, no carrying forward of errors and no hints. `nbgrader autograde` is one command for
the class, with stock settings; {UNDER_NBGRADER} is the same command with the settings of
`nbgrader_config.py`. `otter run` (no containers) is one command per notebook. `check50 --dev` is
one command per submission, offline, on the notebook's functions exported to a `.py` file
beforehand, without a kernel and without the rest of the notebook. Single-core runs are pinned to a
core. "Each more" is (all - one) / {size - 1}, which leaves out the start."""
    yield ""
    rows = [
        (name, f"{full_marks} of {size}", f"{found.peak_mb:.0f}")
        for name, (found, full_marks) in watched.items()
    ]
    yield from table(("grader", "full marks", "peak memory of all processes, MB"), rows)


def _tables(runs: Runs, size: int) -> Iterator[str]:
    heads = ("grader", "all, wall", "all, CPU", "one, wall", "each more, wall", "each more, CPU")
    last = ("submissions per second", "speedup of chainrule")
    yield "On one core, seconds:"
    yield ""
    rows = [(name, *_all(runs, name, 1, size), *_single(runs, name, size)) for name in CONTENDERS]
    yield from table((*heads, *last), [(*row, *_speed(runs, row[0], 1, size)) for row in rows])
    yield ""
    yield "On two cores (Chainrule with two jobs; the others have no such option), seconds:"
    yield ""
    both = [(name, *_all(runs, name, 2, size), *_speed(runs, name, 2, size)) for name in CONTENDERS]
    yield from table((*heads[:3], *last), both)


def _all(runs: Runs, name: str, cores: int, size: int) -> tuple[str, str]:
    found = runs[name, cores, size]
    return spread([run.wall for run in found]), spread([run.cpu for run in found])


def _single(runs: Runs, name: str, size: int) -> tuple[str, str, str]:
    single, every = runs[name, 1, 1], runs[name, 1, size]
    more = marginal(median(r.cpu for r in single), median(r.cpu for r in every), size)
    one = spread([run.wall for run in single])
    return one, f"{_each_more(runs, name, size):.3f}", f"{more:.3f}"


def _speed(runs: Runs, name: str, cores: int, size: int) -> tuple[str, str]:
    ratio = _ratio(runs, name, cores, size)
    return f"{_throughput(runs, name, cores, size):.2f}", f"{ratio:.1f}"


def _measures(runs: Runs, size: int) -> Iterator[Measure]:
    for peer, target in _TARGETS.items():
        ratio = _ratio(runs, peer, 1, size)
        yield at_least(f"throughput over {peer}'s, one core, start included", target, ratio)
        more = _each_more(runs, peer, size) / _each_more(runs, "chainrule", size)
        yield at_least(f"throughput over {peer}'s, one core, each more", target, more)
    ratio = _each_more(runs, "nbgrader", size) / _each_more(runs, UNDER_NBGRADER, size)
    yield at_least(
        "`nbgrader autograde` with Chainrule over stock, each more", _UNDER_NBGRADER, ratio
    )


def _throughput(runs: Runs, name: str, cores: int, size: int) -> float:
    return size / median(run.wall for run in runs[name, cores, size])


def _ratio(runs: Runs, name: str, cores: int, size: int) -> float:
    ours = _throughput(runs, "chainrule", cores, size)
    return ours / _throughput(runs, name, cores, size)


def _each_more(runs: Runs, name: str, size: int) -> float:
    """Return the wall seconds of each additional submission on a single core."""
    one = median(run.wall for run in runs[name, 1, 1])
    return marginal(one, median(run.wall for run in runs[name, 1, size]), size)
