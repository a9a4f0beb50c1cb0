"""The passes over the exercises: each is judged on its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.records import (
    ExerciseStatus,
)
from tests.grading.behaviours import by_name
from tests.support import FIRST_CELL, RELEASE, solutions, solved_but, write_notebook

pytestmark = pytest.mark.slow


def test_a_worker_knows_no_hidden_input_while_a_shown_case_runs(
    grader: Grader, tmp_path: Path
) -> None:
    """What a published case raises is shown: it could carry the others' inputs out."""
    spying = """
import gc, sys
def {name}(*args):
    frame, seen = sys._getframe(), 0
    while frame is not None:
        seen += len(frame.f_locals.get("asks") or ())
        frame = frame.f_back
    raise ValueError(f"{{seen}} of its cases and {{told}} of others")
told = 0
"""
    # The first exercise learns its hidden inputs in the end; the second must not meet that worker.
    first = """
def initialize_parameters(n_x, n_h, n_y):
    global told
    import sys
    sys.told = getattr(sys, "told", 0) + 1
    raise ValueError("0 of others")
"""
    second = spying.format(name="linear_forward").replace("{told}", "{getattr(sys, 'told', 0)}")
    path = solved_but(
        tmp_path / "spy.ipynb", {"initialize_parameters": first, "linear_forward": second}
    )
    result = by_name(grade_file(path, grader))["linear_forward"]
    assert len(result.cases) > 1
    assert "2 of its cases and 0 of others" in result.cases[0].message


def test_a_second_look_leaves_nothing_for_the_next_exercise(grader: Grader, tmp_path: Path) -> None:
    """Exercise 4 is right with its own functions only, and spoils its process."""
    functions = {
        "linear_forward": "def linear_forward(A, W, b, scale=1):\n    return W @ A + b, (A, W, b)",
        "linear_activation_forward": """
def linear_activation_forward(A_prev, W, b, activation):
    step = linear_forward(A_prev, W, b)
    if not hasattr(linear_forward, "__defaults__") or not linear_forward.__defaults__:
        raise ValueError("not on its own")
    np.seterr(all="raise")
    np.told = np.ones(1)
    Z, cache = step
    return (sigmoid if activation == "sigmoid" else relu)(Z)[0], (cache, Z)
""",
        "L_model_forward": """
def L_model_forward(X, parameters):
    if hasattr(np, "told"):
        raise ValueError("it is the same process")
    np.float64(1) / np.float64(0)
    caches, A, L = [], X, len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(
            A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == L else "relu")
        caches.append(cache)
    return A, caches
""",
    }
    report = grade_file(solved_but(tmp_path / "n.ipynb", functions), grader)
    assert {e.name: e.hint for e in report.exercises if e.hint} == {}


def test_what_nothing_needs_cannot_cost_the_others_their_time(
    grader: Grader, tmp_path: Path
) -> None:
    experiment = """
@run
def experiment{}():
    while True:
        pass
"""
    sources = [FIRST_CELL, *solutions().values(), "def run(f):\n    f()\n    return f"]
    sources += [experiment.format(number) for number in range(5)]
    path = write_notebook(tmp_path / "n.ipynb", sources)
    assert grade_file(path, grader).score == 100


@pytest.mark.parametrize("broken", list(solutions()))
def test_a_blank_exercise_costs_its_own_points_only(
    broken: str, grader: Grader, tmp_path: Path
) -> None:
    released = {
        "".join(c["source"]).split("def ")[1].split("(")[0]: "".join(c["source"])
        for c in json.loads(RELEASE.read_text())["cells"]
        if c["metadata"].get("nbgrader", {}).get("solution")
    }
    path = solved_but(tmp_path / "blank.ipynb", {broken: released[broken]})
    report = grade_file(path, grader)
    assert report.score == 90
    assert by_name(report)[broken].status is ExerciseStatus.UNFINISHED


@pytest.mark.parametrize("broken", list(solutions()))
def test_a_crashing_exercise_costs_its_own_points_only(
    broken: str, grader: Grader, tmp_path: Path
) -> None:
    dying = f"def {broken}(*args, **kwargs):\n    import os\n    os._exit(1)\n"
    report = grade_file(solved_but(tmp_path / "dying.ipynb", {broken: dying}), grader)
    assert report.score == 90
    assert by_name(report)[broken].status is ExerciseStatus.CRASHED


def test_a_second_look_never_takes_points_away(grader: Grader, tmp_path: Path) -> None:
    """Exercise 4 is right in part with the reference's answers and wrong with its own."""
    functions = {
        "linear_forward": "def linear_forward(A, W, b):\n    return W @ A, (A, W, b)",
        "linear_activation_forward": """
def linear_activation_forward(A_prev, W, b, activation):
    Z, cache = linear_forward(A_prev, W, b)
    if A_prev.shape[1] == 1:
        return Z, (cache, Z)
    return (sigmoid if activation == "sigmoid" else relu)(Z)[0], (cache, Z)
""",
    }
    report = grade_file(solved_but(tmp_path / "n.ipynb", functions), grader)
    assert by_name(report)["linear_activation_forward"].score == 8
