"""The workbook itself: the source runs, the release is what students get."""

from __future__ import annotations

import ast
import json
import runpy
from pathlib import Path
from typing import Any

import nbclient
import nbformat
import numpy as np
import pytest

from autograder.assignment import Assignment
from tests.conftest import COURSE
from tests.support import RELEASE, SOURCE

FOLDER = COURSE / "source" / "step_by_step"


def cells(path: Path) -> list[dict[str, Any]]:
    return list(json.loads(path.read_text(encoding="utf-8"))["cells"])


def test_source_and_release_are_valid_notebooks() -> None:
    for path in (SOURCE, RELEASE):
        nbformat.validate(nbformat.read(path, as_version=4))


def test_source_runs_from_top_to_bottom_without_a_warning() -> None:
    notebook = nbformat.read(SOURCE, as_version=4)
    client = nbclient.NotebookClient(
        notebook, timeout=120, resources={"metadata": {"path": str(FOLDER)}}
    )
    client.execute()
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", ())]
    texts = [output.get("text", "") for output in outputs]
    assert sum("All tests passed." in text for text in texts) == 10
    assert not [output for output in outputs if output.get("name") == "stderr"]


def test_solution_and_test_cells_cover_the_exercises(assignment: Assignment) -> None:
    grading = [cell["metadata"].get("nbgrader", {}) for cell in cells(SOURCE)]
    solutions = [entry["grade_id"] for entry in grading if entry.get("solution")]
    tests = {e["grade_id"]: e["points"] for e in grading if e.get("grade")}
    assert solutions == list(assignment.names)
    assert tests == {
        f"test_{exercise.name}": sum(exercise.points.values()) for exercise in assignment.exercises
    }
    assert all(entry.get("schema_version") == 3 for entry in grading if entry)
    known = {
        "grade", "solution", "locked", "grade_id", "points", "task", "schema_version",
    }  # fmt: skip
    assert all(set(entry) <= known for entry in grading)


def test_signatures_are_those_of_the_assignment(assignment: Assignment) -> None:
    signatures = {}
    for cell in cells(SOURCE):
        if cell["metadata"].get("nbgrader", {}).get("solution"):
            (function,) = ast.parse("".join(cell["source"])).body
            assert isinstance(function, ast.FunctionDef)
            signatures[function.name] = ", ".join(a.arg for a in function.args.args)
    assert signatures == {exercise.name: exercise.signature for exercise in assignment.exercises}


def test_every_exercise_has_statement_formula_and_expected_output(assignment: Assignment) -> None:
    text = {c["id"]: "".join(c["source"]) for c in cells(RELEASE) if c["cell_type"] == "markdown"}
    for number, exercise in enumerate(assignment.exercises, start=1):
        slug = exercise.name.replace("_", "-")
        statement = text[f"{slug}-statement"]
        assert f"### Exercise {number}: {exercise.name}" in statement
        assert f'<a id="ex-{number}"></a>' in statement
        assert "$" in statement
        assert "**Expected output**" in text[f"{slug}-expected"]
        assert f"(#ex-{number})" in text["contents"]


def test_given_modules_are_the_ones_that_students_get(assignment: Assignment) -> None:
    """What a worker provides and what lies beside the notebook is the same file."""
    given = assignment.folder / "given" / "dnn_utils.py"
    assert given.read_bytes() == (FOLDER / "dnn_utils.py").read_bytes()


def plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value.tolist() if isinstance(value, np.ndarray) else value


@pytest.mark.parametrize("name", ["initialize_parameters", "initialize_parameters_deep"])
def test_test_cases_give_the_sizes_of_the_fixtures(name: str, assignment: Assignment) -> None:
    module = runpy.run_path(str(FOLDER / "testCases.py"))
    value = module[f"{name}_test_case"]()
    (published,) = assignment.cases.published(name)
    assert plain(published.args) in (plain(value), [plain(value)])


@pytest.mark.parametrize(
    ("function", "exercise", "rest"),
    [
        ("linear_forward_test_case", "linear_forward", ()),
        ("linear_activation_forward_test_case", "linear_activation_forward", ("sigmoid",)),
        ("L_model_forward_test_case_2hidden", "L_model_forward", ()),
        ("linear_backward_test_case", "linear_backward", ()),
        ("linear_activation_backward_test_case", "linear_activation_backward", ("sigmoid",)),
        ("L_model_backward_test_case", "L_model_backward", ()),
        ("update_parameters_test_case", "update_parameters", (0.1,)),
    ],
)
def test_test_cases_give_the_fixtures_inputs(
    function: str, exercise: str, rest: tuple[Any, ...], assignment: Assignment
) -> None:
    module = runpy.run_path(str(FOLDER / "testCases.py"))
    before = str(np.random.get_state())
    value = module[function]()
    assert plain((*value, *rest)) == plain(assignment.cases.published(exercise)[0].args)
    assert before == str(np.random.get_state())


def test_test_case_of_the_cost_gives_labels_first(assignment: Assignment) -> None:
    module = runpy.run_path(str(FOLDER / "testCases.py"))
    Y, AL = module["compute_cost_test_case"]()
    assert plain([AL, Y]) == plain(assignment.cases.published("compute_cost")[0].args)
