"""The workbooks themselves: the source runs, the release is what students get."""

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

from autograder.assignment import Assignment, load_assignment
from tests.conftest import COURSE
from tests.support import ASSIGNMENTS, version


@pytest.fixture(scope="module", params=ASSIGNMENTS)
def assignment(request: pytest.FixtureRequest) -> Assignment:
    return load_assignment(request.param, course=COURSE)


def folder(assignment: str) -> Path:
    return COURSE / "source" / assignment


def cells(path: Path) -> list[dict[str, Any]]:
    return list(json.loads(path.read_text(encoding="utf-8"))["cells"])


def test_source_and_release_are_valid_notebooks(assignment: Assignment) -> None:
    for kind in ("source", "release"):
        path = version(kind, assignment.id)
        assert path.name == assignment.notebook
        nbformat.validate(nbformat.read(path, as_version=4))


def test_source_runs_from_top_to_bottom_without_a_warning(assignment: Assignment) -> None:
    notebook = nbformat.read(version("source", assignment.id), as_version=4)
    client = nbclient.NotebookClient(
        notebook, timeout=120, resources={"metadata": {"path": str(folder(assignment.id))}}
    )
    client.execute()
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", ())]
    texts = [output.get("text", "") for output in outputs]
    assert "".join(texts).count("All tests passed.\n") == len(assignment.names)
    assert not [output for output in outputs if output.get("name") == "stderr"]


def test_solution_and_test_cells_cover_the_exercises(assignment: Assignment) -> None:
    source = cells(version("source", assignment.id))
    grading = [cell["metadata"].get("nbgrader", {}) for cell in source]
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
    for cell in cells(version("source", assignment.id)):
        if cell["metadata"].get("nbgrader", {}).get("solution"):
            (function,) = ast.parse("".join(cell["source"])).body
            assert isinstance(function, ast.FunctionDef)
            signatures[function.name] = ", ".join(a.arg for a in function.args.args)
    assert signatures == {exercise.name: exercise.signature for exercise in assignment.exercises}


def test_every_exercise_has_statement_formula_and_expected_output(assignment: Assignment) -> None:
    released = cells(version("release", assignment.id))
    text = {c["id"]: "".join(c["source"]) for c in released if c["cell_type"] == "markdown"}
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
    beside = {path.stem for path in folder(assignment.id).glob("*.py")}
    # In the other workbook dnn_utils would hold the answers, so none lies beside it.
    assert ("dnn_utils" in beside) is (assignment.id == "step_by_step")
    assert beside <= assignment.given.keys()
    for name in beside:
        if assignment.given[name] is not None:
            given = assignment.folder / "given" / f"{name}.py"
            assert given.read_bytes() == (folder(assignment.id) / f"{name}.py").read_bytes()


def plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value.tolist() if isinstance(value, np.ndarray) else value


def inputs_of(assignment: str) -> dict[str, Any]:
    return runpy.run_path(str(folder(assignment) / "testCases.py"))


def published(assignment: str, exercise: str, case: int = 0) -> Any:
    cases = load_assignment(assignment, course=COURSE).cases
    return plain(cases.published(exercise)[case].args)


@pytest.mark.parametrize("name", ["initialize_parameters", "initialize_parameters_deep"])
@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_test_cases_give_the_sizes_of_the_fixtures(name: str, assignment: str) -> None:
    value = inputs_of(assignment)[f"{name}_test_case"]()
    assert published("step_by_step", name) in (plain(value), [plain(value)])


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
    function: str, exercise: str, rest: tuple[Any, ...]
) -> None:
    module = inputs_of("step_by_step")
    before = str(np.random.get_state())
    value = module[function]()
    assert plain((*value, *rest)) == published("step_by_step", exercise)
    assert before == str(np.random.get_state())


@pytest.mark.parametrize("exercise", ["sigmoid", "relu", "sigmoid_backward", "relu_backward"])
@pytest.mark.parametrize(("suffix", "case"), [("", 0), ("_table", 1)])
def test_test_cases_of_the_activations_give_both_fixtures(
    exercise: str, suffix: str, case: int
) -> None:
    value = inputs_of("activations")[f"{exercise}_test_case{suffix}"]()
    args = value if isinstance(value, tuple) else (value,)
    assert plain(args) == published("activations", exercise, case)


def test_test_case_of_the_cost_gives_labels_first() -> None:
    Y, AL = inputs_of("step_by_step")["compute_cost_test_case"]()
    assert plain([AL, Y]) == published("step_by_step", "compute_cost")
