"""The workbooks themselves: the source runs, the release is what students get."""

from __future__ import annotations

import ast
import json
import re
import runpy
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import nbformat
import numpy as np
import pytest

from autograder.content.description import Assignment, load_assignment
from tests.conftest import COURSE
from tests.support import ASSIGNMENTS, solutions, version


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


@pytest.mark.slow
def test_source_runs_from_top_to_bottom_without_a_warning(
    assignment: Assignment, executed: Callable[[str, str], Any]
) -> None:
    notebook = executed("source", assignment.id)
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
    release = version("release", assignment.id).parent
    beside = {path.stem for path in release.glob("*.py")}
    # In the other workbook dnn_utils would hold the answers, so none lies beside it.
    assert ("dnn_utils" in beside) is (assignment.id == "step_by_step")
    # Notebooks import the public tests alone; these import what they say.
    beside = {name for name in beside if name[:7] != "public_" or name == "public_tests"}
    assert beside <= assignment.given.keys()
    for name in beside:
        if assignment.given[name] is not None:
            given = assignment.folder / "given" / f"{name}.py"
            assert given.read_bytes() == (release / f"{name}.py").read_bytes()


def plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value.tolist() if isinstance(value, np.ndarray) else value


def inputs_of(assignment: str) -> dict[str, Any]:
    return runpy.run_path(str(folder(assignment) / "testCases.py"))


def published(assignment: str, exercise: str, case: int = 0) -> Any:
    loaded = load_assignment(assignment, course=COURSE)
    assert loaded.answers is not None
    return plain(loaded.cases.published(exercise, loaded.answers.functions)[case].args)


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


@pytest.fixture(scope="module")
def released() -> list[dict[str, Any]]:
    return cells(version("release", "step_by_step"))


@pytest.fixture(scope="module")
def texts(released: list[dict[str, Any]]) -> dict[str, str]:
    """The markdown cells by id, in order."""
    return {c["id"]: "".join(c["source"]) for c in released if c["cell_type"] == "markdown"}


@pytest.fixture(scope="module")
def text(texts: dict[str, str]) -> str:
    """All of the text, without what stands in code blocks."""
    return re.sub(r"(?ms)^```.*?^```$", "", "\n\n".join(texts.values()))


class TestTheText:
    """What the text of `step_by_step` promises to a reader."""

    NAMES = tuple(solutions("step_by_step"))

    @pytest.mark.parametrize("name", NAMES)
    def test_the_parts_of_an_exercise_stand_in_their_order(
        self, name: str, released: list[dict[str, Any]]
    ) -> None:
        slug = name.replace("_", "-")
        parts = ("statement", "hints", "solution", "print", "test", "expected", "notes")
        ids = [cell["id"] for cell in released]
        first = ids.index(f"{slug}-statement")
        assert ids[first : first + len(parts)] == [f"{slug}-{part}" for part in parts]

    @pytest.mark.parametrize("name", NAMES)
    def test_hints_are_folded_and_go_from_a_nudge_on(
        self, name: str, texts: dict[str, str]
    ) -> None:
        hints = texts[f"{name.replace('_', '-')}-hints"]
        folded = re.findall(
            r"<details>\n<summary>(.*?)</summary>\n\n(.*?)\n\n</details>", hints, re.S
        )
        assert [summary[:7] for summary, _hint in folded] == [
            f"Hint {number}:" for number in range(1, len(folded) + 1)
        ]
        assert len(folded) in (2, 3)
        assert hints.count("<details>") == hints.count("</details>") == len(folded)
        assert "$$" not in hints
        assert "```" not in hints

    @pytest.mark.parametrize("name", NAMES)
    def test_no_text_holds_a_line_of_the_answer(self, name: str, texts: dict[str, str]) -> None:
        source = solutions("step_by_step")[name]
        regions = re.findall(r"STARTS HERE\n(.*?)# YOUR CODE ENDS", source, re.S)
        everything = "".join("".join(texts.values()).split())
        for region in regions:
            (block,) = ast.parse("if True:\n" + region).body
            assert isinstance(block, ast.If)
            for node in block.body:
                assert isinstance(node, ast.Assign | ast.Expr)
                assert "".join(ast.unparse(node).split()) not in everything
                value = "".join(ast.unparse(node.value).split())
                # A short one is a call such as sigmoid(Z), of which the text has to speak.
                assert len(value) < 20 or value not in everything

    @pytest.mark.parametrize("name", NAMES)
    def test_mistakes_and_a_question_with_a_folded_answer_follow(
        self, name: str, texts: dict[str, str]
    ) -> None:
        notes = texts[f"{name.replace('_', '-')}-notes"]
        wrong, question = notes.split("\n\n**To think about.** ")
        assert wrong.startswith("**How it goes wrong**\n\n| what you see | ")
        assert wrong.count("\n| ") >= 4
        asked, answer = question.split("\n\n<details>\n<summary>Answer</summary>\n\n")
        assert "?" in asked
        assert answer.endswith("\n\n</details>")

    def test_formulas_are_numbered_without_gaps(self, text: str) -> None:
        blocks = re.findall(r"\$\$.*?\$\$", text, re.S)
        numbers = [re.findall(r"\\tag\{(\d+)\}", block) for block in blocks]
        assert numbers == [[str(number)] for number in range(1, len(blocks) + 1)]
        anchored = re.findall(r'<a id="formula-(\d+)"></a>\n\n\$\$', text)
        assert anchored == [number for (number,) in numbers]

    def test_references_name_the_formula_that_they_link_to(self, text: str) -> None:
        formulas = set(re.findall(r"\\tag\{(\d+)\}", text))
        links = re.findall(r"\[[Ff]ormula\s\((\d+)\)\]\(#formula-(\d+)\)", text)
        assert len(links) > len(formulas)
        assert {shown for shown, _target in links} <= formulas
        assert not [pair for pair in links if pair[0] != pair[1]]
        assert len(re.findall(r"[Ff]ormula\s\(\d", text)) == len(links)
        assert text.count("(#formula-") == len(links)

    def test_headings_are_in_order(self, text: str) -> None:
        levels = [len(marks) for marks in re.findall(r"(?m)^(#+) ", text)]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert max(levels) == 3
        assert all(after <= before + 1 for before, after in pairwise(levels))

    def test_every_internal_link_has_its_one_anchor(self, text: str) -> None:
        anchors = re.findall(r'<a id="([^"]+)"></a>', text)
        assert len(set(anchors)) == len(anchors)
        assert set(re.findall(r"\]\(#([^)]+)\)", text)) <= set(anchors)

    def test_contents_list_every_heading_in_order(self, texts: dict[str, str], text: str) -> None:
        listed = re.findall(r"- \[(.+?)\]\(#", texts["contents"])
        headings = re.findall(r"(?m)^##+ (.+)$", text)
        assert listed == headings[headings.index("Contents") + 1 :]

    def test_every_image_exists_and_is_described(self, text: str) -> None:
        images = re.findall(r"!\[(.*?)\]\((.*?)\)", text)
        drawn = {f"figures/{path.name}" for path in folder("step_by_step").glob("figures/*.svg")}
        assert {path for _alt, path in images} == drawn
        assert all(len(alt) > 60 for alt, _path in images)
        assert "<img" not in text

    def test_the_release_stays_small(self) -> None:
        assert version("release", "step_by_step").stat().st_size < 400_000


TABLE = re.compile(r"(?:^\|.*\|$\n?)+", re.MULTILINE)


def test_rows_of_a_table_have_as_many_cells_as_its_head(assignment: Assignment) -> None:
    widths = []
    for cell in cells(version("source", assignment.id)):
        if cell["cell_type"] == "markdown":
            for table in TABLE.findall("".join(cell["source"])):
                widths.append({line.count("|") for line in table.splitlines()})
    assert len(widths) > 4
    assert all(len(counts) == 1 for counts in widths)


def test_both_books_begin_with_the_same_section() -> None:
    first, second = (
        next(
            "".join(cell["source"])
            for cell in cells(version("source", book))
            if cell["id"] == "how-it-works"
        )
        for book in ("activations", "step_by_step")
    )
    assert first == second
