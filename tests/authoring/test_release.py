"""From the source version to the release version."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.authoring.release import differences, release_files, release_notebook, write_release
from autograder.boundary.definitions import END_MARKER, START_MARKER
from autograder.content.description import Assignment, load_assignment
from autograder.errors import AssignmentError
from tests.authoring.cells import Cell, text
from tests.conftest import COURSE
from tests.support import ASSIGNMENTS, version

SOLUTION = {"grade": False, "solution": True, "locked": False}
TEST = {"grade": True, "solution": False, "locked": True}
READ_ONLY = {"grade": False, "solution": False, "locked": True}
MANUAL = {"grade": True, "solution": True, "locked": False}


def make_cell(source: str, grading: Cell | None = None, cell_type: str = "code") -> Cell:
    metadata = {"nbgrader": {**grading, "schema_version": 3, "task": False}} if grading else {}
    cell: Cell = {"cell_type": cell_type, "id": "a", "metadata": metadata, "source": source}
    if cell_type == "code":
        cell |= {"outputs": [{"output_type": "stream", "text": "42"}], "execution_count": 7}
    return cell


def solution(source: str, name: str = "forward") -> Cell:
    return make_cell(source, {**SOLUTION, "grade_id": name})


def released(*cells: Cell) -> list[Cell]:
    content = {"cells": [*cells], "metadata": {"a": 1}, "nbformat": 4, "nbformat_minor": 5}
    return list(json.loads(release_notebook(json.dumps(content).encode()))["cells"])


def released_text(source: str) -> str:
    (cell,) = released(solution(source))
    return text(cell)


def region(*lines: str, indent: str = "    ") -> str:
    inside = "".join(f"{indent}{line}\n" for line in lines)
    return f"{indent}{START_MARKER}\n{inside}{indent}{END_MARKER}\n"


EMPTY = f"    {START_MARKER}\n\n    {END_MARKER}\n"
WITH_PASS = f"    {START_MARKER}\n    pass\n    {END_MARKER}\n"


def deeper(part: str) -> str:
    return "".join(f"    {line}" if line.strip() else line for line in part.splitlines(True))


class TestRegions:
    def test_what_stands_between_the_markers_goes(self) -> None:
        source = f"def forward(x):\n    # y = ...\n{region('y = x', '', 'y += 1')}    return y\n"
        assert released_text(source) == f"def forward(x):\n    # y = ...\n{EMPTY}    return y\n"

    def test_several_regions(self) -> None:
        source = f"def forward(x):\n{region('y = 1')}    z = 2\n{region('w = 3')}    return y\n"
        expected = f"def forward(x):\n{EMPTY}    z = 2\n{EMPTY}    return y\n"
        assert released_text(source) == expected

    @pytest.mark.parametrize("head", ["for i in x:", "while x:", "if x:", "with x:", "try:"])
    def test_a_region_that_is_a_whole_block_gets_a_pass(self, head: str) -> None:
        tail = "    finally:\n        z = 1\n" if head == "try:" else "    z = 1\n"
        source = f"def forward(x):\n    {head}\n{deeper(region('y = 1', 'y = 2'))}{tail}"
        expected = f"def forward(x):\n    {head}\n{deeper(WITH_PASS)}{tail}"
        assert released_text(source) == expected

    def test_only_the_regions_that_need_one_get_a_pass(self) -> None:
        inner = deeper(region("y = 1"))
        source = f"def forward(x):\n{region('a = 1')}    for i in x:\n{inner}    if x:\n{inner}"
        source += f"        z = 1\n{region('b = 1')}    return y\n"
        expected = f"def forward(x):\n{EMPTY}    for i in x:\n{deeper(WITH_PASS)}    if x:\n"
        expected += f"{deeper(EMPTY)}        z = 1\n{EMPTY}    return y\n"
        assert released_text(source) == expected

    def test_a_region_that_is_the_whole_function(self) -> None:
        assert released_text(f"def forward(x):\n{region('return x')}") == (
            f"def forward(x):\n{WITH_PASS}"
        )
        docstring = f'def forward(x):\n    """Doc."""\n{region("return x")}'
        assert released_text(docstring) == f'def forward(x):\n    """Doc."""\n{EMPTY}'

    def test_two_regions_that_are_one_block(self) -> None:
        both = released_text(f"def forward(x):\n{region('a = 1')}{region('return a')}")
        assert compile(both, "cell", "exec")
        assert "a = 1" not in both
        assert "return" not in both

    def test_a_region_outside_any_function(self) -> None:
        source = region("x = 1", indent="")
        assert released_text(source) == f"{START_MARKER}\n\n{END_MARKER}\n"

    def test_words_beside_a_marker_stay(self) -> None:
        marked = f"    {START_MARKER}  (about 1 line)\n    y = 1\n    {END_MARKER}\n"
        shown = released_text(f"def forward(x):\n    z = 1\n{marked}")
        assert f"{START_MARKER}  (about 1 line)" in shown
        assert "y = 1" not in shown

    @pytest.mark.parametrize(
        "body",
        [
            f"    {START_MARKER}\n    y = 1\n",
            f"    y = 1\n    {END_MARKER}\n",
            f"    {END_MARKER}\n    y = 1\n    {START_MARKER}\n",
            f"    {START_MARKER}\n    y = 1\n    {START_MARKER}\n    {END_MARKER}\n",
            f"    {START_MARKER}\n    y = 1\n    {END_MARKER}\n    {END_MARKER}\n",
            f"{region('y = 1')}    {START_MARKER}\n",
            f"    {START_MARKER}\n{region('y = 1')}    {END_MARKER}\n",
            "    # YOUR CODE START HERE\n    y = 1\n    # YOUR CODE ENDS HERE\n",
            "    y = 1\n",
        ],
    )
    def test_markers_that_do_not_pair_up(self, body: str) -> None:
        with pytest.raises(AssignmentError, match="forward") as caught:
            released_text(f"def forward(x):\n{body}    return 1\n")
        assert "\n" not in str(caught.value)

    @pytest.mark.parametrize(
        "source",
        [
            f"def forward(x):\n{region('y = 1')}    return (\n",
            f"def forward(x):\n    y = (\n{region('1')}    )(\n",
            f"def forward(x):\n    x = [1,\n  {region('y = 1')}",
        ],
    )
    def test_a_cell_that_would_not_parse(self, source: str) -> None:
        with pytest.raises(AssignmentError, match="forward"):
            released_text(source)


class TestCells:
    def test_outputs_are_cleared(self) -> None:
        for cell in released(make_cell("1 + 1"), solution(region("x = 1", indent=""))):
            assert cell["outputs"] == []
            assert cell["execution_count"] is None

    def test_markdown_has_no_outputs(self) -> None:
        (cell,) = released(make_cell("# A", cell_type="markdown"))
        assert set(cell) == {"cell_type", "id", "metadata", "source"}
        assert text(cell) == "# A"

    @pytest.mark.parametrize(
        ("grading", "deletable", "editable"),
        [
            ({**SOLUTION, "grade_id": "a"}, False, None),
            ({**TEST, "grade_id": "a", "points": 1}, False, False),
            ({**READ_ONLY, "grade_id": "a"}, False, False),
            (None, None, None),
        ],
    )
    def test_what_a_student_may_do(
        self, grading: Cell | None, deletable: bool | None, editable: bool | None
    ) -> None:
        (cell,) = released(make_cell(region("x = 1", indent=""), grading))
        assert cell["metadata"].get("deletable") is deletable
        assert cell["metadata"].get("editable") is editable

    def test_other_cells_keep_their_text(self) -> None:
        source = region("x = 1", indent="")
        for cell in (make_cell(source), make_cell(source, {**TEST, "grade_id": "a", "points": 1})):
            assert text(released(cell)[0]) == source

    def test_text_and_lines_give_the_same(self) -> None:
        source = f"def forward(x):\n{region('y = 1')}    return y"
        lines = {**solution(source), "source": source.splitlines(keepends=True)}
        assert released(lines) == released(solution(source))

    @pytest.mark.parametrize("name", ASSIGNMENTS)
    def test_a_release_is_its_own_release(self, name: str) -> None:
        once = release_notebook(version("source", name).read_bytes())
        assert release_notebook(once) == once


class TestChecksums:
    # The second column is what nbgrader 0.9.6 computes (`nbgrader.utils.compute_checksum`).
    @pytest.mark.parametrize(
        ("cell", "checksum"),
        [
            (
                make_cell(
                    f"{START_MARKER}\nx = 1\n{END_MARKER}", {**SOLUTION, "grade_id": "forward"}
                ),
                "db521ffd05c931c8eaa5a459db926a22",
            ),
            (
                make_cell(
                    "assert forward(1) == 2", {**TEST, "grade_id": "test_forward", "points": 10}
                ),
                "8ca5a1de98699258cf47be2ad12278e1",
            ),
            (
                make_cell(
                    "assert forward(1) == 2", {**TEST, "grade_id": "test_forward", "points": 2.5}
                ),
                "855abef123afdcb905537a220264dd21",
            ),
            (
                make_cell("# Über α", {**READ_ONLY, "grade_id": "statement"}, "markdown"),
                "120fa9c40d01d3beb06b2c8775f9c9c2",
            ),
            (
                make_cell(
                    f"{START_MARKER}\nx = 1\n{END_MARKER}",
                    {**MANUAL, "grade_id": "essay", "points": 3},
                ),
                "279d0a9c02217ec93aa8abed9c23c1d9",
            ),
        ],
    )
    def test_as_nbgrader_computes_them(self, cell: Cell, checksum: str) -> None:
        (out,) = released(cell)
        assert out["metadata"]["nbgrader"]["checksum"] == checksum
        assert out["metadata"]["nbgrader"]["cell_type"] == out["cell_type"]


@pytest.fixture(scope="module", params=ASSIGNMENTS)
def assignment(request: pytest.FixtureRequest) -> Assignment:
    return load_assignment(request.param, course=COURSE)


class TestFolders:
    @pytest.mark.parametrize("content", [b"", b"text", b"[]", b"{}", b'{"cells": 3}', b"\xff"])
    def test_a_source_that_is_no_notebook(self, content: bytes) -> None:
        with pytest.raises(AssignmentError):
            release_notebook(content)

    @pytest.fixture
    def course(self, tmp_path: Path) -> Path:
        shutil.copytree(COURSE / "source", tmp_path / "source")
        return tmp_path

    def test_writing_a_release_from_nothing(self, assignment: Assignment, course: Path) -> None:
        assert assignment.notebook in differences(assignment, course)
        changed = write_release(assignment, course)
        assert set(changed) == set(release_files(assignment, course))
        assert differences(assignment, course) == []
        assert write_release(assignment, course) == []

    def test_what_is_not_from_the_source_stays(self, assignment: Assignment, course: Path) -> None:
        write_release(assignment, course)
        release = course / "release" / assignment.id
        (release / "old.py").write_text("x = 1\n")
        (release / "testCases.py").write_text("x = 1\n")
        (course / "source" / assignment.id / "figures").mkdir(exist_ok=True)
        (course / "source" / assignment.id / "figures" / "a.svg").write_text("<svg/>")
        expected = ["figures/a.svg", "old.py", "testCases.py"]
        assert differences(assignment, course) == expected
        assert write_release(assignment, course) == ["figures/a.svg", "testCases.py"]
        assert (release / "old.py").read_text() == "x = 1\n"
        assert (release / "figures" / "a.svg").read_text() == "<svg/>"

    def test_left_overs_are_not_released(self, assignment: Assignment, course: Path) -> None:
        source = course / "source" / assignment.id
        for name in ("__pycache__/a.pyc", ".ipynb_checkpoints/a.ipynb", "b.pyc", ".DS_Store"):
            (source / name).parent.mkdir(exist_ok=True)
            (source / name).write_bytes(b"")
        assert set(release_files(assignment, course)) == set(release_files(assignment, COURSE))

    def test_left_overs_in_the_release_are_no_difference(
        self, assignment: Assignment, course: Path
    ) -> None:
        write_release(assignment, course)
        release = course / "release" / assignment.id
        (release / ".ipynb_checkpoints").mkdir()
        (release / ".ipynb_checkpoints" / "a.ipynb").write_bytes(b"")
        (release / "an empty folder").mkdir()
        assert differences(assignment, course) == []

    def test_no_source(self, assignment: Assignment, tmp_path: Path) -> None:
        with pytest.raises(AssignmentError, match=re.escape(assignment.notebook)):
            release_files(assignment, tmp_path)

    def test_a_source_whose_notebook_has_another_name(
        self, assignment: Assignment, course: Path
    ) -> None:
        with pytest.raises(AssignmentError, match=r"other\.ipynb"):
            release_files(replace(assignment, notebook="other.ipynb"), course)
