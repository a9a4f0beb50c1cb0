"""Time grading a class into nbgrader's gradebook, with all data that formgrader displays."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from benchmarks.attacks.environments import program
from benchmarks.classes import COURSE, grow, sample
from benchmarks.measure import Command, Run, run_in_turn
from benchmarks.outcome import Part, at_most, spread, table

_TARGET_SECONDS = 20.0
_ASSIGNMENT = "step_by_step"
_TOOLS = Path(program("chainrule")).parent
# nbgrader runs another program of its environment, by name, to create a database.
_PATH = {"PATH": f"{_TOOLS}:{os.environ['PATH']}"}


def measure(size: int, rounds: int) -> Part:
    """Grade a class into a fresh nbgrader course, several times."""
    runs = [_grade(size) for _ in range(rounds)]
    walls, cpus = [run.wall for run in runs], [run.cpu for run in runs]
    name = f"a class of {size} into the gradebook, with `autograded/`"
    measured = at_most(name, _TARGET_SECONDS, sorted(walls)[len(walls) // 2], " s", 1)
    return Part("The gradebook", tuple(_lines(size, walls, cpus)), (measured,))


def _grade(size: int) -> Run:
    with tempfile.TemporaryDirectory() as name:
        course = Path(name) / "course"
        course.mkdir()
        make_course(course)
        _hand_in(course, size, Path(name) / "made")
        how = ("submitted", "--gradebook", "sqlite:///gradebook.db", "--course", ".")
        found = run_in_turn([Command((program("chainrule"), "grade", *how), course, _PATH)])
        _check_results(course, size)
    return found


def make_course(course: Path) -> None:
    """Fill a folder with a course as in `docs/nbgrader.md`, and generate its assignment."""
    shutil.copy(COURSE / "nbgrader_config.py", course)
    for name in ("source", "solutions"):
        without = shutil.ignore_patterns("__pycache__")
        shutil.copytree(COURSE / name, course / name, ignore=without)
    if run_in_turn([nbgrader(course, "generate_assignment")]).statuses != (0,):
        raise RuntimeError("nbgrader did not generate the assignment")


def nbgrader(course: Path, command: str) -> Command:
    """Return a command of the nbgrader beside Chainrule: the configuration names our classes."""
    return Command((str(_TOOLS / "nbgrader"), command, _ASSIGNMENT), course, _PATH)


def _hand_in(course: Path, size: int, made: Path) -> None:
    """Put the submissions of a class into a course."""
    for path in sorted(grow(sample(), size, made).iterdir()):
        folder = course / "submitted" / path.stem / _ASSIGNMENT
        folder.mkdir(parents=True)
        path.rename(folder / f"{_ASSIGNMENT}.ipynb")


def _check_results(course: Path, size: int) -> None:
    """Check that all results exist: a run without output would look fast."""
    copies = len(list((course / "autograded").glob(f"*/{_ASSIGNMENT}/{_ASSIGNMENT}.ipynb")))
    with closing(sqlite3.connect(course / "gradebook.db")) as gradebook:
        (marked,) = gradebook.execute("select count(*) from submitted_assignment").fetchone()
    if (copies, marked) != (size, size):
        raise RuntimeError(f"of {size} submissions, {marked} have marks and {copies} have copies")


def _lines(size: int, walls: list[float], cpus: list[float]) -> Iterator[str]:
    yield f"`chainrule grade submitted --gradebook sqlite:///gradebook.db`, {size} submissions, a"
    yield "new course each time, all cores: scores, comments and `autograded/` for every student."
    yield "The tables of the race show the time of stock `nbgrader autograde` per submission."
    yield ""
    rows = [(spread(walls, 1), spread(cpus, 1), f"{sorted(walls)[len(walls) // 2] / size:.3f}")]
    yield from table(("wall s", "CPU s", "wall s per submission"), rows)
