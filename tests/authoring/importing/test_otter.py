"""The cells of an otter notebook."""

from __future__ import annotations

import json

import pytest

from autograder.authoring.importing.cells import Cell, Kind, NotConverted, RawCell, raw_cells
from autograder.authoring.importing.otter import (
    assignment_settings,
    boundary,
    is_otter,
    otter_cells,
    question_points,
    settings,
)
from tests.authoring.importing.support import Cell as Source
from tests.authoring.importing.support import code, notebook, question, raw, text


def cells_of(*cells: Source) -> list[RawCell]:
    return list(raw_cells(json.loads(notebook(*cells))))


def read(*cells: Source) -> list[Cell]:
    return [cell for cell in otter_cells(cells_of(*cells)) if isinstance(cell, Cell)]


def solved(source: str) -> Cell:
    return read(*question(["name: q1"], "Do it.", [code(source)]))[1]


@pytest.mark.parametrize(
    "cell",
    [
        raw("# BEGIN TESTS"),
        raw("BEGIN TESTS"),
        text("```otter\n# BEGIN TESTS\n```"),
        text("<!--\nBEGIN TESTS\n-->"),
        raw("<div><pre>\n# BEGIN TESTS\n</pre></div>"),
    ],
)
def test_a_block_begins_in_a_raw_cell_or_a_fence(cell: Source) -> None:
    (only,) = cells_of(cell)
    assert boundary(only) == ("BEGIN TESTS", {})


@pytest.mark.parametrize("cell", [text("# BEGIN TESTS"), code("# BEGIN TESTS"), raw("begin")])
def test_other_cells_begin_no_block(cell: Source) -> None:
    (only,) = cells_of(cell)
    assert boundary(only) is None


def test_settings_are_text_or_lists_of_text() -> None:
    lines = [
        "name: q1  # first",
        "points: [1, 2]",
        "files:",
        "  - 'a.csv'",
        "generate:",
        "  seed: 4",
    ]
    found = settings(lines)
    assert found["name"] == "q1"
    assert found["points"] == ["1", "2"]
    assert found["files"] == ["a.csv"]
    assert "seed" not in found


def test_ends_of_lines_mark_the_solution() -> None:
    cell = solved("def f(x):\n    y = 1 # SOLUTION NO PROMPT\n    return y # SOLUTION\nf(2)")
    assert cell.text == "def f(x):\n    y = 1\n    return y\nf(2)"
    assert (cell.kind, cell.marked) == (Kind.SOLUTION, frozenset({1, 2}))


def test_regions_mark_the_solution_and_prompts_are_dropped() -> None:
    source = (
        "# BEGIN SOLUTION NO PROMPT\nx = 1\n# END SOLUTION\n"
        '""" # BEGIN PROMPT\nx = ...\n"""; # END PROMPT\nx'
    )
    made = list(otter_cells(cells_of(*question(["name: q1"], "Do it.", [code(source)]))))
    note, cell = made[1:]
    assert isinstance(note, NotConverted)
    assert note.text == "x = ..."
    assert isinstance(cell, Cell)
    assert (cell.text, cell.marked) == ("x = 1\nx", frozenset({0}))


def test_ignored_lines_and_cells_are_left_out() -> None:
    source = "a = 1 # SOLUTION\n# BEGIN IGNORE\nb = 2\n# END IGNORE\nc = 3 # IGNORE"
    assert solved(source).text == "a = 1"
    assert [cell.text for cell in read(code("# IGNORE\nx"), code("y"))] == ["y"]


def test_tests_are_hidden_by_a_comment_or_by_their_settings() -> None:
    config = '""" # BEGIN TEST CONFIG\nhidden: true\npoints: 3\n""" # END TEST CONFIG\nf(3)'
    tests = [code("f(1)", "1"), code("# HIDDEN\nf(2)"), code(config)]
    made = read(*question(["name: q1"], "Do it.", [code("f = abs # SOLUTION")], tests))[2:]
    assert [(cell.text, bool(cell.marked)) for cell in made] == [
        ("f(1)", False),
        ("f(2)", True),
        ("f(3)", True),
    ]
    assert made[0].output == "1"
    assert [cell.points for cell in made] == [None, None, 3]
    assert all(cell.by_output and cell.name == "q1" for cell in made)


def test_the_solution_of_a_manual_question_is_an_answer() -> None:
    cells = question(
        ["name: q1", "manual: true", "points: 2"], "Why?", [text("So."), code("plot()")]
    )
    kinds = [(cell.kind, cell.points) for cell in read(*cells)]
    assert kinds == [(Kind.PROSE, 2), (Kind.ANSWER, 2), (Kind.ANSWER, 2)]


def test_text_of_a_solution_is_shown_only_where_it_is_tagged() -> None:
    inner = [text("secret"), text("shown", tags=["otter_include"])]
    made = list(otter_cells(cells_of(*question(["name: q1"], "Do it.", inner))))
    assert made[1] == NotConverted(4, "text of the solution", "secret")
    assert [cell.text for cell in made if isinstance(cell, Cell)] == ["Do it.", "shown"]


def test_the_older_form_has_its_settings_in_the_text() -> None:
    cells = [
        text("Find x.\n\n```\nBEGIN QUESTION\nname: q7\npoints: 4\n```"),
        code("x = 1 # SOLUTION"),
        code("## Test ##\nx", "1"),
        code("## HIDDEN TEST ##\nx > 0", "True"),
    ]
    assert is_otter(cells_of(*cells))
    made = read(*cells)
    assert [cell.kind for cell in made] == [Kind.PROSE, Kind.SOLUTION, Kind.TEST, Kind.TEST]
    assert made[0].text == "Find x."
    assert [bool(cell.marked) for cell in made[2:]] == [False, True]
    assert question_points(cells_of(*cells)) == {"q7": 4}


def test_the_settings_of_the_assignment_are_found() -> None:
    assert assignment_settings(cells_of(raw("# ASSIGNMENT CONFIG", "name: hw1"))) == {"name": "hw1"}
    assert assignment_settings(cells_of(code("x"))) == {}
