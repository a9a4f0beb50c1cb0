"""The solution cells of a source notebook compute what the reference computes.

Their texts need not be the same: the cells are for students' eyes and keep the workbook's given
lines, the reference is for machines. So it is their behaviour that must not drift apart.
"""

from __future__ import annotations

import ast
import runpy
from collections.abc import Callable
from typing import Any

import pytest

from autograder.content.calling import call_as_worker
from autograder.content.description import Assignment, load_assignment
from autograder.content.exercise import Aspect, Raised, Tolerance
from autograder.content.plan import Plans
from autograder.content.secret import Secret
from autograder.grading.graders import make_grader
from autograder.grading.submission import grade_file
from autograder.judging.compare import compare
from autograder.sandbox.supervisor import Sandbox
from tests.conftest import COURSE
from tests.support import ASSIGNMENTS, solutions, version

SECRETS = ("one secret", "another", "a third")
EXACT = Tolerance(1e-12, 1e-12)


@pytest.fixture(scope="module", params=ASSIGNMENTS)
def assignment(request: pytest.FixtureRequest) -> Assignment:
    return load_assignment(request.param, course=COURSE)


def written(assignment: str) -> dict[str, Callable[..., Any]]:
    """The functions of the solution cells, with the given helpers that the workbook imports."""
    given = COURSE / "release" / assignment / "dnn_utils.py"
    names = runpy.run_path(str(given)) if given.is_file() else {}
    exec("import numpy as np", names)
    for cell in solutions(assignment).values():
        exec(cell, names)
    return names


@pytest.mark.parametrize("secret", SECRETS)
def test_equal_on_all_published_and_drawn_cases(assignment: Assignment, secret: str) -> None:
    assert assignment.answers is not None
    functions = written(assignment.id)
    compared = 0
    for planned in Plans(assignment, Secret(secret, drawn=False)).plan_for("").exercises:
        name = planned.exercise.name
        for case in planned.cases:
            if case.aspect is not Aspect.VALUE:
                continue
            due = call_as_worker(assignment.answers.functions[name], case.args)
            came = call_as_worker(functions[name], case.args)
            assert not isinstance(due, Raised), (name, case.name)
            assert not isinstance(came, Raised), (name, case.name, came)
            verdict = compare(due, came, EXACT)
            assert verdict.passed, (name, case.name, verdict.summary)
            compared += 1
    assert compared > 5 * len(assignment.names)


@pytest.mark.parametrize("secret", SECRETS)
def test_the_source_earns_full_marks(assignment: Assignment, secret: str, sandbox: Sandbox) -> None:
    grader = make_grader(assignment, sandbox, Secret(secret, drawn=False))
    report = grade_file(version("source", assignment.id), grader)
    assert (report.score, report.end_to_end) == (report.max_score, "passed")


def test_each_solution_cell_defines_its_exercise_and_no_more(assignment: Assignment) -> None:
    for name, cell in solutions(assignment.id).items():
        assert [node.name for node in ast.parse(cell).body if hasattr(node, "name")] == [name]
