"""The packages that a worker may load are a setting of the assignment."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from autograder.boundary.limits import Limits
from autograder.content.description import Assignment
from autograder.content.secret import Secret
from autograder.grading.graders import make_grader
from autograder.grading.submission import grade_file
from autograder.sandbox.supervisor import Sandbox
from tests.sandbox.workers import called, statement
from tests.support import solved_but

CANDIDATES = ("numpy", "h5py", "hypothesis", "absent_package")


@pytest.mark.parametrize(
    ("packages", "present"),
    [
        ((), ["numpy"]),
        (("h5py",), ["numpy", "h5py"]),
        (("hypothesis",), ["numpy", "hypothesis"]),
        (("absent_package",), ["numpy"]),
    ],
)
def test_a_worker_finds_and_reads_them_and_no_others(
    packages: tuple[str, ...], present: list[str], sandbox: Sandbox
) -> None:
    lines = (
        "try:\n    import {}\nexcept ModuleNotFoundError as error:\n    lacking.append(error.name)"
    )
    tries = [lines.format(name) for name in CANDIDATES]
    source = ["lacking = []", *tries, "def f():\n    return lacking"]
    for _time in range(2):
        with sandbox.worker(Limits(packages=packages)) as worker:
            worker.load({}, [statement(text) for text in source])
            lacking = called(worker)[0].value
            assert [name for name in CANDIDATES if name not in lacking] == present


@pytest.mark.parametrize("packages", [(), ("h5py",), ("hypothesis",)])
def test_nothing_else_becomes_readable(packages: tuple[str, ...], sandbox: Sandbox) -> None:
    if "landlock" not in sandbox.layers:
        pytest.skip("this machine has no Landlock")
    attempt = f"open({__file__!r})"
    with sandbox.worker(Limits(packages=packages)) as worker:
        worker.load({}, [statement(f"def f():\n return {attempt}")])
        (outcome,) = called(worker)
    assert outcome.error is not None
    assert outcome.error.type_name == "PermissionError"


def test_an_absent_package_is_said_once_with_what_there_is(
    assignment: Assignment, sandbox: Sandbox, tmp_path: Path
) -> None:
    limits = replace(assignment.limits, packages=("h5py",))
    grader = make_grader(replace(assignment, limits=limits), sandbox, Secret("x", drawn=False))
    cost = (
        "from scipy.special import xlogy, expit\ndef compute_cost(AL, Y):\n    return xlogy(Y, AL)"
    )
    report = grade_file(solved_but(tmp_path / "n.ipynb", {"compute_cost": cost}), grader)
    (note,) = report.notes
    assert "cell 7: the package scipy is not there when this assignment is graded" in note
    assert "use numpy (h5py can be imported, too)" in note
    shown = "\n".join(exercise.hint for exercise in report.exercises)
    assert "use the arguments instead" not in shown
