"""Verify that right and near-right programs keep their score, whatever is drawn.

Right programs are those of `tests/equivalents` in the course folder that are recognised as
submissions to the assignment. Near-right programs are the reference with the edits of
`solutions/<id>/near_right.py`: float32, a guard in a division, another order of a sum.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from autograder.authoring.verify_bench import Bench, Check, program_with
from autograder.content.description import load_module
from autograder.content.exercise import Mistake
from autograder.content.secret import draw_secret
from autograder.grading.graders import Graders
from autograder.grading.submission import grade_file
from autograder.records import Report
from autograder.worker.reading import read

NEAR_RIGHT = "near_right"
EQUIVALENTS = Path("tests", "equivalents")


@dataclass(slots=True)
class _Scores:
    """The scores of a program, each with the number of secrets that gave it."""

    scores: Counter[float | None] = field(default_factory=Counter)
    lost: Counter[str] = field(default_factory=Counter)
    """For each exercise: the number of secrets with which it lost points."""

    def add(self, report: Report) -> None:
        self.scores[report.score] += 1
        wrong = [e.name for e in report.exercises if e.score != e.max_score]
        self.lost.update(wrong)

    def moves(self) -> bool:
        return len(self.scores) > 1


def scores_do_not_move(bench: Bench, course: Path, times: int) -> Iterator[Check]:
    """Grade each program with `times` secrets; yield a check for each set of programs."""
    programs = {path.name: path for path in _right_programs(bench, course)}
    edited = _near_right(bench, course)
    near = {f"{e.exercise}: {e.name}": program_with(bench.assignment, e) for e in edited}
    right = {f"{e.place}, {e.exercise}: {e.hint}": e for e in bench.answers.right}
    scores = {name: _Scores() for name in (*programs, *near, *right)}
    for _ in range(times):
        grader = bench.new_grader()
        for name, path in programs.items():
            scores[name].add(grade_file(path, grader))
        for name, program in near.items():
            scores[name].add(bench.grade(program, grader))
        for name, mistake in right.items():
            scores[name].add(bench.grade(program_with(bench.assignment, mistake), grader))
    if right:
        objections = (*_moving(scores, right, times), *_lowered(scores, right))
        yield Check(
            f"all right changes ({len(right)}) earn full marks, each with {times} secrets",
            objections,
        )
    if programs:
        objections = (*_moving(scores, programs, times), *_lowered(scores, programs))
        yield Check(
            f"{len(programs)} right programs earn full marks, each with {times} secrets", objections
        )
    if near:
        title = f"the score of {len(near)} near-right programs is the same with {times} secrets"
        yield Check(title, tuple(_moving(scores, near, times)), tuple(_lowered(scores, near)))


def _right_programs(bench: Bench, course: Path) -> list[Path]:
    """Return the programs that a grader would take for submissions to this assignment."""
    folder = course / EQUIVALENTS
    if not folder.is_dir() or bench.assignment.source is not None:
        return []
    names = Graders(bench.sandbox, course, draw_secret()).exercise_names
    return [
        path
        for path in sorted(folder.iterdir())
        if path.suffix in (".py", ".ipynb")
        and read(path.read_bytes(), path.suffix, names, None)[0] == bench.assignment.id
    ]


def _near_right(bench: Bench, course: Path) -> Sequence[Mistake]:
    if bench.assignment.source is not None:
        return ()
    folder = course / "solutions" / bench.assignment.id
    if not (folder / f"{NEAR_RIGHT}.py").is_file():
        return ()
    found: Sequence[Mistake] = load_module(folder, NEAR_RIGHT).NEAR_RIGHT
    return found


def _moving(scores: dict[str, _Scores], names: Iterable[str], times: int) -> Iterator[str]:
    for name in names:
        each = scores[name]
        if each.moves():
            counted = ", ".join(
                f"{score} points with {count}" for score, count in each.scores.most_common()
            )
            yield f"{name}: {counted} of {times} secrets; {_lost(each)}"


def _lowered(scores: dict[str, _Scores], names: Iterable[str]) -> Iterator[str]:
    """Name the programs that lose points with every secret."""
    for name in names:
        if not scores[name].moves() and scores[name].lost:
            yield f"{name}: always {next(iter(scores[name].scores))} points; {_lost(scores[name])}"


def _lost(scores: _Scores) -> str:
    lost = ", ".join(f"{exercise} ({count})" for exercise, count in scores.lost.items())
    return f"points lost in {lost}"
