"""The cells of an nbgrader notebook."""

from __future__ import annotations

import json

import pytest

from autograder.authoring.importing.cells import Cell, Kind, NotConverted, raw_cells
from autograder.authoring.importing.nbgrader import is_nbgrader, nbgrader_cells
from tests.authoring.importing.support import Cell as Source
from tests.authoring.importing.support import code, grading, notebook, text


def read(*cells: Source) -> list[Cell | NotConverted]:
    return list(nbgrader_cells(raw_cells(json.loads(notebook(*cells)))))


def only(source: Source) -> Cell:
    (cell,) = read(source)
    assert isinstance(cell, Cell)
    return cell


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        (code("x", nbgrader=grading("a", solution=True)), Kind.SOLUTION),
        (code("x", nbgrader=grading("a", 1, grade=True)), Kind.TEST),
        (code("x", nbgrader=grading("a", 1, grade=True, solution=True)), Kind.ANSWER),
        (text("x", nbgrader=grading("a", 1, grade=True, solution=True)), Kind.ANSWER),
        (text("x", nbgrader=grading("a", locked=True)), Kind.PROSE),
        (code("x", nbgrader=grading("a", locked=True)), Kind.CODE),
        (code("### BEGIN SOLUTION\nx\n### END SOLUTION"), Kind.SOLUTION),
        (code("### BEGIN HIDDEN TESTS\nx\n### END HIDDEN TESTS"), Kind.TEST),
        (code("x"), Kind.CODE),
    ],
)
def test_metadata_say_what_a_cell_is_and_else_its_marks(cell: Source, kind: Kind) -> None:
    assert only(cell).kind is kind


def test_marks_are_removed_and_the_lines_between_them_are_marked() -> None:
    cell = only(code("a\n    ### BEGIN SOLUTION\n    b\n    ### END SOLUTION\nc"))
    assert (cell.text, cell.marked) == ("a\n    b\nc", frozenset({1}))


def test_a_mark_without_its_end_marks_the_rest() -> None:
    assert only(code("a\n# BEGIN SOLUTION\nb\nc")).marked == {1, 2}


def test_autotests_become_calls_and_hashed_autotests_are_hidden() -> None:
    cell = only(
        code(
            "### AUTOTEST f(1); x\n### HASHED AUTOTEST f(2);", nbgrader=grading("t", 1, grade=True)
        )
    )
    assert cell.text == "__autotest__(f(1), x)\n__autotest__(f(2))"
    assert cell.marked == {1}


def test_a_task_is_prose_without_its_mark_scheme() -> None:
    source = "Draw.\n### BEGIN MARK SCHEME\nred\n### END MARK SCHEME"
    note, cell = read(text(source, nbgrader=grading("t", 4, task=True)))
    assert note == NotConverted(1, "a task that a person grades (4 points); its text is kept")
    assert isinstance(cell, Cell)
    assert (cell.kind, cell.text) == (Kind.PROSE, "Draw.")


def test_points_and_name_come_from_the_metadata() -> None:
    cell = only(code("x", nbgrader=grading("sum", 2.5, grade=True)))
    assert (cell.name, cell.points) == ("sum", 2.5)


def test_a_notebook_of_nbgrader_is_known_by_metadata_or_marks() -> None:
    cells = [[code("x")], [code("x", nbgrader={})], [code("### BEGIN SOLUTION")]]
    found = [is_nbgrader(list(raw_cells(json.loads(notebook(*each))))) for each in cells]
    assert found == [False, True, True]
