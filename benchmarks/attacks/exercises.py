"""Write the two exercises in each grader's format: notebook, source notebook, test files."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from benchmarks.attacks.environments import COURSE

POINTS = 10
BESIDE = ("dnn_utils.py", "testCases.py", "public_tests.py")

# The published fixtures, compared with literal values, as is usual for these graders.
TESTS = {
    "linear_forward": """\
import numpy as np
from testCases import linear_forward_test_case
Z, cache = {function}(*linear_forward_test_case())
np.testing.assert_allclose(Z, [[3.26295337, -1.23429987]], rtol=1e-6)""",
    "compute_cost": """\
import numpy as np
from testCases import compute_cost_test_case
Y, AL = compute_cost_test_case()
np.testing.assert_allclose({function}(AL, Y), 0.2797765635793422, rtol=1e-6)""",
}


def put_beside(folder: Path) -> None:
    """Copy the workbook's modules into a folder."""
    for name in BESIDE:
        shutil.copy(COURSE / "release" / "step_by_step" / name, folder)


def write_notebook(path: Path, cells: tuple[str, ...]) -> None:
    """Write a student's notebook."""
    numbered = [_code(f"cell-{number}", cell) for number, cell in enumerate(cells, 1)]
    _write(path, numbered, {"chainrule": {"assignment": "step_by_step"}})


def write_nbgrader_source(path: Path) -> None:
    """Write nbgrader's source notebook, with a solution cell and a test cell per exercise."""
    cells = [_code("imports", "import numpy as np")]
    for name, test in TESTS.items():
        stub = f"def {name}(*arguments):\n    ### BEGIN SOLUTION\n    pass\n    ### END SOLUTION"
        cells.append(_code(name, stub, _marks(name, solution=True)))
        tested = f"test-{name}"
        cells.append(_code(tested, test.format(function=name), _marks(tested, solution=False)))
    _write(path, cells, {})


def write_nbgrader_submission(path: Path, released: Path, cells: tuple[str, ...]) -> None:
    """Write the released notebook with a student's cells in it.

    The first cell imports, the last before `compute_cost` is the attack. Cells between and after
    them are added to the notebook in their places.
    """
    notebook = json.loads(released.read_text(encoding="utf-8"))
    places = {cell["id"]: cell for cell in notebook["cells"]}
    cost = next(n for n, source in enumerate(cells) if "def compute_cost(" in source)
    chosen = {"imports": cells[0], "linear_forward": cells[cost - 1], "compute_cost": cells[cost]}
    for name, source in chosen.items():
        places[name]["source"] = source
    at = notebook["cells"].index(places["linear_forward"])
    notebook["cells"] += [_code(f"later-{n}", source) for n, source in enumerate(cells[cost + 1 :])]
    between = [_code(f"between-{n}", source) for n, source in enumerate(cells[1 : cost - 1])]
    notebook["cells"][at:at] = between
    path.write_text(json.dumps(notebook), encoding="utf-8")


def write_otter_tests(folder: Path) -> None:
    """Write a test file per exercise."""
    for number, (name, test) in enumerate(TESTS.items(), 1):
        body = test.format(function=f'env["{name}"]').replace("\n", "\n    ")
        (folder / f"q{number}.py").write_text(
            "from otter.test_files import test_case\n\nOK_FORMAT = False\n\n"
            f'name = "{name}"\npoints = {POINTS}\n\n\n@test_case(points={POINTS})\n'
            f"def test_fixture(env):\n    {body}\n"
        )


def _code(identity: str, source: str, nbgrader: dict[str, Any] | None = None) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": identity,
        "metadata": {"nbgrader": nbgrader} if nbgrader else {},
        "outputs": [],
        "source": source,
    }


def _marks(name: str, *, solution: bool) -> dict[str, Any]:
    return {
        "schema_version": 3,
        "grade_id": name,
        "cell_type": "code",
        "task": False,
        "solution": solution,
        "grade": not solution,
        "locked": not solution,
        **({} if solution else {"points": POINTS}),
    }


def _write(path: Path, cells: list[dict[str, Any]], metadata: dict[str, Any]) -> None:
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    notebook = {
        "cells": cells,
        "metadata": {**metadata, "kernelspec": kernel},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    path.write_text(json.dumps(notebook), encoding="utf-8")
