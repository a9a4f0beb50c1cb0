"""Verify that every small change of the reference costs points, whatever is drawn.

A mutant that fails a published case is caught by every secret. Any other mutant is graded with
several secrets, because its score may depend on the draw.
"""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from autograder.authoring.mutants import Mutant, mutants
from autograder.authoring.verify_bench import Bench, Check, program_with, spilled
from autograder.grading.graders import Grader
from autograder.records import ExerciseStatus, Group, Report

EQUIVALENTS = "equivalent_mutants.toml"
_DRAWS = 5


def mutants_are_caught(bench: Bench, course: Path) -> Iterator[Check]:
    """Grade every mutant of the reference; yield three checks."""
    survivors: list[Mutant] = []
    by_luck: list[str] = []
    elsewhere: list[str] = []
    graders: list[Grader] = []
    count = 0
    graded = None if bench.assignment.source is None else bench.assignment.names
    limited, usual = bench.with_short_limits()
    for mutant in _every_mutant(bench.reference, graded):
        count += 1
        report = bench.grade(mutant.source, limited)
        if _was_stopped(report) and not may_never_end(mutant):
            report = bench.grade(mutant.source, usual)
        if mutant.function in bench.assignment.names:
            elsewhere += spilled(report, mutant.function, mutant.what)
        if _fails_a_published_case(report):
            continue
        graders = graders or [bench.new_grader() for _ in range(_DRAWS - 1)]
        caught = _caught(report) + _times_caught(bench, mutant, graders)
        if caught == 0:
            survivors.append(mutant)
        elif caught < _DRAWS:
            by_luck.append(f"{_titled(mutant)}: caught by {caught} of {_DRAWS} secrets")
    known = _equivalents(course / "solutions" / bench.assignment.id / EQUIVALENTS)
    known |= _declared(bench, survivors)
    unknown = [f"{_titled(m)}\n{m.diff}" for m in survivors if (m.function, m.diff) not in known]
    equivalent = [
        f"{m.function}: {m.what} ({known[m.function, m.diff]})"
        for m in survivors
        if (m.function, m.diff) in known
    ]
    yield Check(
        f"{count - len(survivors)} of {count} mutants of the reference are caught, "
        f"{len(equivalent)} equivalent to it",
        tuple(unknown),
        tuple(equivalent),
    )
    yield Check(
        f"{len(by_luck)} of {count} mutants are caught by some secrets only",
        (),
        tuple(by_luck),
    )
    yield Check("each mutant costs points in its own exercise only", tuple(elsewhere))


def _every_mutant(reference: str, graded: Collection[str] | None) -> Iterator[Mutant]:
    """Yield the mutants of all functions, or of the graded ones: the others are given."""
    for name in _functions(reference):
        if graded is None or name in graded:
            yield from mutants(reference, name)


def _functions(reference: str) -> Iterator[str]:
    for node in ast.parse(reference).body:
        if isinstance(node, ast.FunctionDef):
            yield node.name
        elif isinstance(node, ast.ClassDef):
            for method in node.body:
                if isinstance(method, ast.FunctionDef):
                    yield f"{node.name}.{method.name}"


def _was_stopped(report: Report) -> bool:
    return any(exercise.status is ExerciseStatus.TIMEOUT for exercise in report.exercises)


def may_never_end(mutant: Mutant) -> bool:
    """Return whether a mutant is in a function with a `while` loop, or in one that calls itself.

    Any other mutant that was stopped is graded once more without hurry: the machine may be busy.
    """
    name = mutant.function.rpartition(".")[2]
    nodes = [
        inner
        for node in ast.walk(ast.parse(mutant.source))
        if isinstance(node, ast.FunctionDef) and node.name == name
        for inner in ast.walk(node)
    ]
    calls = [node.func for node in nodes if isinstance(node, ast.Call)]
    called = {getattr(func, "attr", getattr(func, "id", "")) for func in calls}
    return name in called or any(isinstance(node, ast.While) for node in nodes)


def _declared(bench: Bench, survivors: list[Mutant]) -> dict[tuple[str, str], str]:
    """Return the mutants that are right changes which the author has declared."""
    found: dict[tuple[str, str], str] = {}
    programs = {
        ast.unparse(ast.parse(program_with(bench.assignment, each))): each.hint
        for each in bench.answers.right
    }
    for mutant in survivors:
        if mutant.source in programs:
            found[mutant.function, mutant.diff] = programs[mutant.source]
    return found


def _titled(mutant: Mutant) -> str:
    return f"{mutant.function}, line {mutant.line}: {mutant.what}"


def _fails_a_published_case(report: Report) -> bool:
    return any(
        group.score < group.max_score
        for exercise in report.exercises
        for group in exercise.groups
        if group.group is Group.FIXTURE
    )


def _caught(report: Report) -> bool:
    return report.score != report.max_score


def _times_caught(bench: Bench, mutant: Mutant, graders: Sequence[Grader]) -> int:
    return sum(_caught(bench.grade(mutant.source, grader)) for grader in graders)


def _equivalents(path: Path) -> dict[tuple[str, str], str]:
    """Read the known equivalent mutants: the reason for each (function, diff) pair."""
    if not path.is_file():
        return {}
    entries = tomllib.loads(path.read_text(encoding="utf-8"))["mutant"]
    return {(entry["function"], entry["diff"].strip()): entry["reason"] for entry in entries}
