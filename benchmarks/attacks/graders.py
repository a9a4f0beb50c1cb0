"""Grade a submission with Chainrule and its peers, and read the scores.

Each grader is prepared once, in a folder. Each submission gets a copy of that folder.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from benchmarks.attacks import exercises
from benchmarks.attacks.environments import COURSE, program, run_program
from benchmarks.attacks.exercises import BESIDE, TESTS
from benchmarks.attacks.room import Ended, run_in_a_room

CELL_SECONDS = 10  # nbgrader's time limit per cell; its default of 30 improves no outcome

Scores = dict[str, float]  # by exercise


@dataclass(frozen=True, slots=True)
class Grader:
    """A grader's arguments, and functions that work in the folder where it runs."""

    arguments: tuple[str, ...]
    prepare: Callable[[Path], None]
    hand_in: Callable[[Path, tuple[str, ...]], None]
    scores: Callable[[Path], Scores | None]


def grade(
    grader: str, cells: tuple[str, ...], prepared: Path, folder: Path
) -> tuple[Scores | None, Ended]:
    """Grade a notebook; return the scores, or None if the grader lost them, and how it ended."""
    how = GRADERS[grader]
    shutil.copytree(prepared, folder, dirs_exist_ok=True)
    how.hand_in(folder, cells)
    ended = run_in_a_room([program(grader), *how.arguments], folder)
    return how.scores(folder), ended


def _nothing_to_prepare(_folder: Path) -> None:
    """Do nothing: Chainrule uses the course folder directly."""


def _hand_in_notebook(folder: Path, cells: tuple[str, ...]) -> None:
    exercises.write_notebook(folder / "student.ipynb", cells)


def _chainrule_scores(folder: Path) -> Scores | None:
    try:
        report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if report["status"] != "graded":
        return None
    return {e["name"]: e["score"] for e in report["exercises"] if e["name"] in TESTS}


def _prepare_nbgrader(folder: Path) -> None:
    source = folder / "source" / "attacks"
    source.mkdir(parents=True)
    (folder / "nbgrader_config.py").write_text(
        f"c = get_config()\nc.CourseDirectory.course_id = 'c'\nc.Execute.timeout = {CELL_SECONDS}\n"
    )
    exercises.write_nbgrader_source(source / "attack.ipynb")
    exercises.put_beside(source)
    run_program("nbgrader", ["generate_assignment", "attacks", "--log-level=ERROR"], folder)


def _hand_in_to_nbgrader(folder: Path, cells: tuple[str, ...]) -> None:
    submitted = folder / "submitted" / "student" / "attacks"
    submitted.mkdir(parents=True)
    exercises.put_beside(submitted)
    released = folder / "release" / "attacks" / "attack.ipynb"
    exercises.write_nbgrader_submission(submitted / "attack.ipynb", released, cells)


def _nbgrader_scores(folder: Path) -> Scores | None:
    """Read the points as nbgrader exports them: a manual score overrides the automatic score."""
    if not (folder / "autograded" / "student" / "attacks" / "attack.ipynb").exists():
        return None
    query = (
        "select base_cell.name, coalesce(grade.manual_score, grade.auto_score) "
        "from grade join base_cell on base_cell.id = grade.cell_id"
    )
    try:
        with closing(sqlite3.connect(folder / "gradebook.db")) as gradebook:
            scores = {name.removeprefix("test-"): score for name, score in gradebook.execute(query)}
    except sqlite3.Error:
        return None
    return scores if all(scores.get(name) is not None for name in TESTS) else None


def _prepare_otter(folder: Path) -> None:
    parts = folder / "parts"
    (parts / "tests").mkdir(parents=True)
    exercises.put_beside(parts)
    exercises.write_otter_tests(parts / "tests")
    command = ["generate", "-t", "tests", "-o", "../autograder.zip", *BESIDE]
    without = ["--no-config", "--no-requirements", "--no-environment"]
    run_program("otter", [*command, *without], parts)
    shutil.rmtree(parts)  # otter only needs the archive


def _otter_scores(folder: Path) -> Scores | None:
    try:
        results = json.loads((folder / "results.json").read_text(encoding="utf-8"))
        tests = results["tests"]
    except (OSError, ValueError, KeyError):
        return None
    scores = {
        name: float(test.get("score", 0))
        for test in tests
        for name in TESTS
        if test["name"].startswith(name)
    }
    return scores if scores.keys() == TESTS.keys() else None


GRADERS = {
    "chainrule": Grader(
        ("check", "student.ipynb", "--json", "report.json", "--course", str(COURSE)),
        _nothing_to_prepare,
        _hand_in_notebook,
        _chainrule_scores,
    ),
    "nbgrader": Grader(
        ("autograde", "attacks", "--student", "student"),
        _prepare_nbgrader,
        _hand_in_to_nbgrader,
        _nbgrader_scores,
    ),
    "otter": Grader(
        ("run", "student.ipynb", "-a", "autograder.zip", "-o", ".", "--no-logo"),
        _prepare_otter,
        _hand_in_notebook,
        _otter_scores,
    ),
}
