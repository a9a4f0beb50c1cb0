"""Measure the minimum cost of grading: a bare fork, the definitions and the same calls.

    python -m benchmarks.floor (right|mixed) PASSES

prints wall and CPU milliseconds per submission. There is no confinement, no message and no
comparison, and the submission's functions call each other directly. A warm process with NumPy
forks for every submission. The fork compiles and executes the parsed definitions, calls every
function on every input of a run, and runs the training script, as Chainrule does when grading.
"""

from __future__ import annotations

import ast
import gc
import marshal
import os
import resource
import sys
import time
import types
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import numpy as np

from autograder.boundary import wire
from autograder.content.calling import WORKER_SEED
from autograder.content.description import load_assignment
from autograder.content.plan import Plan, Plans
from autograder.content.secret import draw_secret
from autograder.reading.notebook import parse
from autograder.reading.selection import find_definitions
from autograder.reading.statements import Survey, compile_statement, read_cell
from autograder.worker import namespace
from benchmarks import classes

CLASSES: dict[str, Callable[[], dict[str, Path]]] = {
    "right": classes.right,
    "mixed": classes.mixed,
}


@dataclass(frozen=True, slots=True)
class Parsed:
    """A parsed submission: its selected statements with their cells, and its functions."""

    statements: tuple[tuple[ast.stmt, int, int], ...]
    defined: frozenset[str]


def main() -> None:
    """Measure a class and print the cost per submission."""
    assignment = load_assignment("step_by_step", course=classes.COURSE)
    plan = Plans(assignment, draw_secret()).plan_for("")
    submissions = [parsed(path, plan) for path in CLASSES[sys.argv[1]]().values()]
    wall, cpu = floor(plan, submissions, int(sys.argv[2]))
    sys.stdout.write(f"{wall * 1000:.4f} {cpu * 1000:.4f}\n")


def parsed(path: Path, plan: Plan) -> Parsed:
    """Parse a notebook and select its statements, as Chainrule does."""
    graded = plan.assignment.names
    notebook = parse(path.read_bytes(), path.suffix)
    definitions = find_definitions(notebook, graded)
    survey = Survey(frozenset(graded))
    for cell in notebook.cells:
        read_cell(survey, cell)
    chosen = {(statement.cell, statement.code) for statement in definitions.statements}
    statements = tuple(
        (part.node, part.cell, part.flags)
        for part in survey.statements
        if (part.cell, marshal.dumps(part.code)) in chosen
    )
    assert len(statements) == len(definitions.statements)
    return Parsed(statements, definitions.defined)


def floor(plan: Plan, submissions: list[Parsed], passes: int) -> tuple[float, float]:
    """Return wall and CPU seconds per submission."""
    inputs = {
        planned.exercise.name: [tuple(wire.unpack_fresh(packed)) for packed in planned.packed]
        for planned in plan.exercises
    }
    namespace.warm_up()
    sys.meta_path.insert(0, namespace.GivenModules(dict(plan.assignment.given)))
    gc.collect()
    gc.freeze()
    before, started = _cpu(), time.perf_counter()
    for _pass in range(passes):
        for submission in submissions:
            child = os.fork()
            if child == 0:
                _run_submission(plan, submission, inputs)
            os.waitpid(child, 0)
    count = passes * len(submissions)
    return (time.perf_counter() - started) / count, (_cpu() - before) / count


def _cpu() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def _run_submission(
    plan: Plan, submission: Parsed, inputs: dict[str, list[tuple[Any, ...]]]
) -> NoReturn:
    """Run the student code in this fork as grading would; never return."""
    with suppress(BaseException):
        null = os.open(os.devnull, os.O_RDWR)
        os.dup2(null, 1)
        os.dup2(null, 2)
        _define_and_call(plan, submission, inputs)
    os._exit(0)


def _define_and_call(
    plan: Plan, submission: Parsed, inputs: dict[str, list[tuple[Any, ...]]]
) -> None:
    module = types.ModuleType("__main__")
    sys.modules["__main__"] = module
    variables = module.__dict__
    for node, cell, flags in submission.statements:
        with suppress(BaseException):
            exec(compile_statement(node, cell, flags), variables)
    for name, cases in inputs.items():
        if name in submission.defined:
            for args in cases:
                np.random.seed(WORKER_SEED)
                with suppress(BaseException):
                    variables[name](*args)
    if submission.defined.issuperset(plan.assignment.end_to_end):
        script: dict[str, Any] = {"__name__": "training"}
        assert plan.assignment.training is not None
        exec(marshal.loads(plan.assignment.training), script)
        script["train"]({name: variables[name] for name in plan.assignment.end_to_end})


if __name__ == "__main__":
    main()
