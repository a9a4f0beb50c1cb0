"""Notebooks as the gradebook expects them, whatever was done to them."""

from __future__ import annotations

import copy
import json
from collections import Counter
from collections.abc import Callable
from typing import Any

import nbformat
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from autograder.integrations.nbgrader_repair import GradebookCell, repaired_cells, texts_of
from tests.conftest import SUBMISSIONS
from tests.support import RELEASE

Cells = list[dict[str, Any]]
DOCUMENT = json.loads(RELEASE.read_text(encoding="utf-8"))
OURS = texts_of(RELEASE.read_bytes())


def expected() -> list[GradebookCell]:
    """What nbgrader's gradebook holds of the release version."""
    found = []
    for cell in DOCUMENT["cells"]:
        marks = cell["metadata"].get("nbgrader")
        if marks:
            found.append(
                GradebookCell(
                    name=marks["grade_id"],
                    cell_type=cell["cell_type"],
                    source="".join(cell["source"]),
                    locked=marks["locked"],
                    grade=marks["grade"],
                    solution=marks["solution"],
                    task=False,
                    points=marks.get("points"),
                    checksum=marks["checksum"],
                )
            )
    return found


EXPECTED = expected()
NEEDED = {cell.name for cell in EXPECTED if cell.grade or cell.solution}


def repair(cells: Cells) -> tuple[Cells, list[str]]:
    return repaired_cells(json.dumps({**DOCUMENT, "cells": cells}).encode(), EXPECTED, OURS)


def released() -> Cells:
    return copy.deepcopy(DOCUMENT["cells"])


def marks(cell: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = cell["metadata"].get("nbgrader", {})
    return found


def text(cell: dict[str, Any]) -> str:
    return "".join(cell["source"])


def named(cells: Cells, name: str) -> dict[str, Any]:
    (found,) = [cell for cell in cells if marks(cell).get("grade_id") == name]
    return found


def check(cells: Cells) -> None:
    """What nbgrader and formgrader rely on."""
    from nbgrader.nbgraderformat import MetadataValidator

    notebook = nbformat.from_dict(
        {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    )
    nbformat.validate(notebook)
    MetadataValidator().validate_nb(notebook)
    names = Counter(marks(cell)["grade_id"] for cell in cells if marks(cell))
    assert set(names.values()) == {1}
    assert names.keys() >= NEEDED
    for each in EXPECTED:
        if each.name in names:
            cell = named(cells, each.name)
            assert marks(cell).get("points") == each.points
            assert marks(cell)["checksum"] == each.checksum
            assert cell["cell_type"] == each.cell_type
            if each.locked:
                assert text(cell) == each.source


def test_a_notebook_that_nobody_touched_stays_as_it_is() -> None:
    cells, notes = repair(released())
    assert not notes
    assert [text(cell) for cell in cells] == [text(cell) for cell in DOCUMENT["cells"]]
    assert [marks(cell) for cell in cells] == [marks(cell) for cell in DOCUMENT["cells"]]
    check(cells)


def delete(cells: Cells, index: int) -> None:
    del cells[index]


def repeat(cells: Cells, index: int) -> None:
    cells.insert(index, copy.deepcopy(cells[index]))


def strip(cells: Cells, index: int) -> None:
    cells[index]["metadata"] = {}


def rename(cells: Cells, index: int) -> None:
    cells[index]["metadata"]["nbgrader"] = {"grade_id": "<script>", "grade": True, "points": 99}


def swap_marks(cells: Cells, index: int) -> None:
    other = cells[(index * 7 + 3) % len(cells)]
    cells[index]["metadata"], other["metadata"] = other["metadata"], cells[index]["metadata"]


def more_points(cells: Cells, index: int) -> None:
    found = cells[index]["metadata"].setdefault("nbgrader", {})
    if isinstance(found, dict):
        found["points"] = 1000


def merge(cells: Cells, index: int) -> None:
    if index + 1 < len(cells):
        cells[index]["source"] = text(cells[index]) + "\n" + text(cells.pop(index + 1))


def split(cells: Cells, index: int) -> None:
    lines = text(cells[index]).split("\n")
    half = len(lines) // 2
    cells[index]["source"] = "\n".join(lines[:half])
    cells.insert(index + 1, {**copy.deepcopy(cells[index]), "source": "\n".join(lines[half:])})


def edit(cells: Cells, index: int) -> None:
    cells[index]["source"] = f"edited_{index} = 1\n{text(cells[index])}"


def retype(cells: Cells, index: int) -> None:
    cell = cells[index]
    cell["cell_type"] = {"code": "markdown", "markdown": "raw"}.get(cell["cell_type"], "code")


def ruin_marks(cells: Cells, index: int) -> None:
    cells[index]["metadata"]["nbgrader"] = ["no", "object"]


def move_last(cells: Cells, index: int) -> None:
    cells.append(cells.pop(index))


CHANGES: list[Callable[[Cells, int], None]] = [
    delete, repeat, strip, rename, swap_marks, more_points, merge, split, edit, retype,
    ruin_marks, move_last,
]  # fmt: skip


@pytest.mark.slow
@given(st.lists(st.tuples(st.sampled_from(CHANGES), st.integers(0, 200)), max_size=12))
@example([(delete, 0), (delete, 0), (repeat, 0), (swap_marks, 11)])
@settings(max_examples=40)
def test_whatever_was_done_to_it(changes: list[tuple[Callable[[Cells, int], None], int]]) -> None:
    cells = released()
    for change, index in changes:
        if cells:
            change(cells, index % len(cells))
    code = [text(cell).strip() for cell in cells if cell["cell_type"] == "code"]
    result, _notes = repair(cells)
    check(result)
    kept = [text(cell).strip() for cell in result]
    assert all(source in kept or source in [a.source.strip() for a in EXPECTED] for source in code)
    assert repair(json.loads(json.dumps(result)))[0] == result  # what is repaired needs no repair


def test_a_solution_without_its_mark_is_found_by_what_it_defines() -> None:
    cells = released()
    named(cells, "linear_forward")["metadata"] = {}
    result, notes = repair(cells)
    assert "def linear_forward(" in text(named(result, "linear_forward"))
    assert notes == ["the cell linear_forward had lost its id; it was found by the name it defines"]


def test_cells_with_one_anothers_marks_are_told_apart_by_what_they_define() -> None:
    cells = released()
    one, other = named(cells, "linear_forward"), named(cells, "compute_cost")
    one["metadata"], other["metadata"] = other["metadata"], one["metadata"]
    result, notes = repair(cells)
    for name in ("linear_forward", "compute_cost"):
        assert f"def {name}(" in text(named(result, name))
        assert f"the cell {name} had lost its id; it was found by the name it defines" in notes


def test_the_comment_on_a_cell_that_was_split_goes_where_the_function_is() -> None:
    cells = released()
    index = cells.index(named(cells, "linear_forward"))
    top, rest = text(cells[index]).split("\n", 1)
    cells[index]["source"] = top
    cells.insert(index + 1, {**cells[index], "metadata": {}, "source": rest})
    result, notes = repair(cells)
    assert "def linear_forward(" in text(named(result, "linear_forward"))
    assert notes == ["the cell linear_forward had lost its id; it was found by the name it defines"]


def test_marks_that_were_changed_are_noted_and_count_as_they_were() -> None:
    cells = released()
    marks(named(cells, "test_linear_forward"))["points"] = 1000
    marks(named(cells, "test_compute_cost"))["locked"] = False
    cells[0]["metadata"]["nbgrader"] = {"grade_id": "bonus", "grade": True, "points": 50}
    result, notes = repair(cells)
    check(result)
    assert notes == [
        "the points of the cell test_linear_forward were changed; the originals are used",
        "the metadata of the cell test_compute_cost was changed; the original is used",
        "1 cell is not from this assignment; no points are given for it",
    ]


def test_of_two_cells_with_one_mark_the_last_that_defines_the_function_counts() -> None:
    cells = released()
    index = cells.index(named(cells, "linear_forward"))
    second = copy.deepcopy(cells[index])
    second["source"] = "def linear_forward(A, W, b):\n    return 1, 2"
    third = copy.deepcopy(cells[index])
    third["source"] = "# notes"
    cells[index + 1 : index + 1] = [second, third]
    result, notes = repair(cells)
    assert "return 1, 2" in text(named(result, "linear_forward"))
    assert notes == ["there are 3 cells linear_forward; the last that fits is used"]


def test_a_deleted_test_cell_comes_back_behind_its_exercise() -> None:
    cells = [cell for cell in released() if marks(cell).get("grade_id") != "test_linear_forward"]
    result, notes = repair(cells)
    names = [marks(cell).get("grade_id") for cell in result]
    assert names.index("test_linear_forward") == names.index("linear_forward") + 1
    assert notes == ["the cell test_linear_forward was missing and was put back"]


def test_a_deleted_solution_leaves_a_place_for_its_comment() -> None:
    cells = [cell for cell in released() if marks(cell).get("grade_id") != "linear_forward"]
    result, _notes = repair(cells)
    names = [marks(cell).get("grade_id") for cell in result]
    assert names.index("test_linear_forward") == names.index("linear_forward") + 1
    assert text(named(result, "linear_forward")).startswith(
        "# The submission has no cell linear_forward"
    )


def test_what_was_written_into_a_test_cell_stands_above_it() -> None:
    cells = released()
    named(cells, "test_linear_forward")["source"] = "print('my own test')"
    result, _notes = repair(cells)
    index = result.index(named(result, "test_linear_forward"))
    assert text(result[index - 1]) == "print('my own test')"
    assert not marks(result[index - 1])


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"cells": 3}',
        b'{"cells": [3]}',
        b'{"cells": [{"cell_type": "code", "source": 3}]}',
        b"[" * 100_000,
        b'{"cells": [' + b"[]," * 600_000 + b"[]]}",
        b'{"cells": [' + b'{"source": ""},' * 6_000 + b'{"source": ""}]}',
        b'{"cells": [{"source": "' + b"a" * 5_000_000 + b'"}]}',
        "it is a link; links are not followed",
    ],
    ids=lambda content: str(content[:40]),
)
def test_what_cannot_be_read_becomes_the_release_and_says_so(content: bytes | str) -> None:
    cells, notes = repaired_cells(content, EXPECTED, OURS)
    check(cells)
    assert len(notes) == 1
    assert "the released notebook is shown here instead of the submitted file" in notes[0]


@pytest.mark.parametrize("piece", ["\n", " \t", "*_`[&<", "&a", "1", "@a", "\u202e", "def "])
def test_no_text_takes_more_than_its_length(piece: str) -> None:
    """It would not end today if it took the square of it."""
    long = piece * (2_000_000 // len(piece))
    cells = [{"cell_type": kind, "source": long} for kind in ("code", "markdown")]
    result, _notes = repaired_cells(json.dumps({"cells": cells}).encode(), EXPECTED, OURS)
    check(result)


def test_an_older_format_is_read() -> None:
    sheet = [
        {"cell_type": "code", "input": ["def linear_forward(A, W, b):\n", "    return 3"]},
        {"cell_type": "heading", "source": "A heading", "level": 1},
    ]
    content = json.dumps({"nbformat": 3, "worksheets": [{"cells": sheet}]}).encode()
    cells, _notes = repaired_cells(content, EXPECTED, OURS)
    check(cells)
    assert "return 3" in text(named(cells, "linear_forward"))


@pytest.mark.parametrize("path", sorted(SUBMISSIONS.glob("*.ipynb")), ids=lambda path: path.stem)
def test_every_sample(path: Any) -> None:
    cells, _notes = repaired_cells(path.read_bytes(), EXPECTED, OURS)
    check(cells)


def test_a_students_markdown_is_shown_as_text_and_ours_as_it_was() -> None:
    cells = released()
    hostile = "<script>alert(1)</script> [x](javascript:alert(1)) $\\href{javascript:1}{x}$"
    cells.append({"cell_type": "markdown", "metadata": {}, "source": hostile})
    cells.append({"cell_type": "raw", "metadata": {"raw_mimetype": "text/html"}, "source": hostile})
    result, _notes = repair(cells)
    for cell in result[-2:]:
        assert cell["cell_type"] == "markdown"
        assert not {"<", "$", "\\"} & set(text(cell))
        assert "](" not in text(cell)
    assert [text(cell) for cell in result[:-2]] == [text(cell) for cell in released()]
    assert {key for cell in result for key in cell["metadata"]} <= {
        "deletable", "editable", "nbgrader",
    }  # fmt: skip
