"""The workbook as students meet it: JupyterLab in a real browser."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from autograder.reading.magics import to_python
from tests.browser.page import Notebook, opened, regions, what_is_missing
from tests.conftest import COURSE
from tests.support import RELEASE, solutions

MISSING = what_is_missing()
pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(MISSING), reason=MISSING)]

SOLVED = solutions()
FOR_A_BEGINNER = re.compile(r"not written yet|please fill in|not finished yet")


@pytest.fixture
def released(tmp_path: Path) -> Path:
    """A copy of the release folder, as a student keeps one, by its notebook."""
    folder = tmp_path / "Übung mit Netzen"
    shutil.copytree(RELEASE.parent, folder)
    return folder / RELEASE.name


def test_solved_in_the_page_it_passes_and_earns_full_marks(released: Path, tmp_path: Path) -> None:
    with opened(released, tmp_path) as notebook:
        for name, whole in SOLVED.items():
            notebook.write(name, regions(whole), whole)
        notebook.run_all()
        assert below_the_tests(notebook) == {name: ["All tests passed."] for name in SOLVED}
        check_pictures(notebook)
        notebook.save()
    saved = json.loads(released.read_text(encoding="utf-8"))["cells"]
    assert solution_cells(saved) == SOLVED
    outputs = [output for cell in saved for output in cell.get("outputs", ())]
    assert not [output for output in outputs if output["output_type"] == "error"]
    assert checked(released, tmp_path) == ("full", 100, 100)


def test_blank_it_tells_a_beginner_what_to_do(released: Path, tmp_path: Path) -> None:
    with opened(released, tmp_path) as notebook:
        notebook.run_all()
        for name, shown in below_the_tests(notebook).items():
            assert any(FOR_A_BEGINNER.search(text) for text in shown), (name, shown)
            assert len(shown) == len(set(shown)), f"{name}: the same is shown twice"
        notebook.save()
    saved = json.loads(released.read_text(encoding="utf-8"))["cells"]
    code = [cell for cell in saved if cell["cell_type"] == "code"]
    assert all(cell["execution_count"] for cell in code), "an empty exercise hides other cells"
    errors = {
        output["ename"]
        for cell in code
        for output in cell["outputs"]
        if output["output_type"] == "error"
    }
    assert errors == {"NotReady", "NotYet"}


def below_the_tests(notebook: Notebook) -> dict[str, list[str]]:
    """Return the outputs of the ten test cells by exercise."""
    assert len(SOLVED) == 10
    return {name: notebook.outputs(notebook.graded(f"test_{name}")) for name in SOLVED}


def solution_cells(cells: list[dict[str, Any]]) -> dict[str, str]:
    """Return the text of the solution cells by exercise."""
    graded = [(cell["metadata"].get("nbgrader", {}), "".join(cell["source"])) for cell in cells]
    return {grading["grade_id"]: text for grading, text in graded if grading.get("solution")}


def check_pictures(notebook: Notebook) -> None:
    """Check that every figure and every plot is drawn, and that no plot is lacking."""
    assert all(notebook.pictures(notebook.page.locator(".jp-Notebook")))
    for place in plotting(notebook):
        assert notebook.pictures(notebook.cell(place).locator(".jp-OutputArea")), place


def plotting(notebook: Notebook) -> list[int]:
    """Return the places of the cells that in any case call `plt.show` or what calls it."""
    shows, found = {"show"}, []
    for place in notebook.code():
        for node in ast.parse(to_python("".join(notebook.cells[place]["source"]))).body:
            calls = (call.func for call in ast.walk(node) if isinstance(call, ast.Call))
            names = {getattr(func, "attr", getattr(func, "id", None)) for func in calls}
            if names & shows and isinstance(node, ast.FunctionDef):
                shows.add(node.name)
            elif names & shows and isinstance(node, ast.Expr):
                found.append(place)
    return found


def checked(notebook: Path, tmp_path: Path) -> tuple[str, float, float]:
    """Return scope, score and maximum by `chainrule check`."""
    record = tmp_path / "record.json"
    command = [sys.executable, "-m", "autograder.cli", "check", str(notebook)]
    command += ["--course", str(COURSE), "--json", str(record)]
    subprocess.run(command, check=False, capture_output=True)
    found = json.loads(record.read_text(encoding="utf-8"))
    return found["scope"], found["score"], found["max_score"]
