"""The committed releases: what students get of the source versions."""

from __future__ import annotations

import ast
import hashlib
import json

import pytest

from autograder.authoring.release import differences, release_files, release_notebook
from autograder.boundary.definitions import END_MARKER, START_MARKER
from autograder.content.description import Assignment, load_assignment
from autograder.reading.magics import to_python
from tests.authoring.cells import Cell, text
from tests.conftest import COURSE
from tests.support import ASSIGNMENTS, version

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module", params=ASSIGNMENTS)
def assignment(request: pytest.FixtureRequest) -> Assignment:
    return load_assignment(request.param, course=COURSE)


@pytest.fixture(scope="module")
def pairs(assignment: Assignment) -> list[tuple[Cell, Cell]]:
    """Every cell of the source notebook with what it is released as."""
    content = version("source", assignment.id).read_bytes()
    source = json.loads(content)["cells"]
    release = json.loads(release_notebook(content))["cells"]
    return list(zip(source, release, strict=True))


def solution_pairs(pairs: list[tuple[Cell, Cell]]) -> list[tuple[str, str]]:
    return [
        ("".join(before["source"]), text(after))
        for before, after in pairs
        if before["metadata"].get("nbgrader", {}).get("solution")
    ]


def secret_lines(source: str) -> list[str]:
    """The lines of code that stand between the markers."""
    found, inside = [], False
    for line in source.split("\n"):
        if START_MARKER in line:
            inside = True
        elif END_MARKER in line:
            inside = False
        elif inside and line.strip() and not line.strip().startswith("#"):
            found.append(line.strip())
    return found


class TestTheWorkbook:
    def test_every_cell_parses(
        self, assignment: Assignment, pairs: list[tuple[Cell, Cell]]
    ) -> None:
        code = [text(after) for _before, after in pairs if after["cell_type"] == "code"]
        assert len(code) > 3 * len(assignment.names)
        for source in code:
            ast.parse(to_python(source))

    def test_nothing_of_any_solution_is_left(
        self, assignment: Assignment, pairs: list[tuple[Cell, Cell]]
    ) -> None:
        solved = solution_pairs(pairs)
        assert len(solved) == len(assignment.names)
        for before, after in solved:
            secret = secret_lines(before)
            assert secret
            kept = [line.strip() for line in after.split("\n")]
            assert not [line for line in secret if line in kept]
            assert not [line for line in secret if len(line) > 3 and line in after]
            assert secret_lines(after) in ([], ["pass"] * len(secret_lines(after)))

    def test_markers_hints_and_given_lines_are_kept(self, pairs: list[tuple[Cell, Cell]]) -> None:
        for before, after in solution_pairs(pairs):
            secret = secret_lines(before)
            given = [x for x in before.split("\n") if x.strip() and x.strip() not in secret]
            kept = [x for x in after.split("\n") if x.strip() and x.strip() != "pass"]
            assert kept == given
            assert before.count(START_MARKER) == after.count(START_MARKER) >= 1
            assert before.count(END_MARKER) == after.count(END_MARKER) == after.count(START_MARKER)
            assert "# Expected: about" in after

    def test_cells_that_are_not_for_writing_keep_their_text(
        self, pairs: list[tuple[Cell, Cell]]
    ) -> None:
        for before, after in pairs:
            if not before["metadata"].get("nbgrader", {}).get("solution"):
                assert text(after) == "".join(before["source"])

    def test_locks_outputs_and_checksums(self, pairs: list[tuple[Cell, Cell]]) -> None:
        for _before, after in pairs:
            assert after.get("outputs", []) == []
            grading = after["metadata"].get("nbgrader")
            if grading is None:
                continue
            assert after["metadata"]["deletable"] is False
            assert after["metadata"].get("editable", True) is bool(grading["solution"])
            assert grading["checksum"] == nbgrader_checksum(after)

    def test_the_committed_release_is_what_the_source_gives(self, assignment: Assignment) -> None:
        assert differences(assignment, COURSE) == []

    def test_the_release_has_no_solution_in_any_file(self, assignment: Assignment) -> None:
        files = release_files(assignment, COURSE)
        assert {assignment.notebook, "testCases.py", "public_tests.py"} <= set(files)
        # What one workbook gives is what the other one asks for.
        assert ("dnn_utils.py" in files) is (assignment.id == "step_by_step")
        assert not [name for name in files if "solutions" in name or "reference" in name]


def nbgrader_checksum(cell: Cell) -> str:
    grading = cell["metadata"]["nbgrader"]
    locked = not grading["solution"] and (grading["grade"] or grading["locked"])
    content = text(cell) + cell["cell_type"]
    content += f"{grading['grade']}{grading['solution']}{locked}{grading['grade_id']}"
    if grading["grade"]:
        content += str(float(grading["points"]))
    return hashlib.md5(content.encode()).hexdigest()
