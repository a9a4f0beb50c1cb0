"""The statements of cells: broken ones, first words, cells that are read ahead."""

from __future__ import annotations

import json
import marshal
import warnings
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from types import CodeType

import pytest

from autograder.boundary.definitions import Definitions
from autograder.reading.notebook import Cell, parse
from autograder.reading.selection import find_definitions
from autograder.reading.statements import ParsedStatement, first_words, read_ahead
from tests.conftest import COURSE
from tests.reading.programs import found, loaded, notebook
from tests.support import sample

WORKBOOK = "step_by_step/step_by_step.ipynb"
FORWARD = "def forward(x):\n    return x + 1"
USES_A = "def cost(x):\n    return A"


class TestBrokenCells:
    def test_one_costs_only_what_it_defines(self) -> None:
        definitions = found(
            "import math\nB = 1", FORWARD, "x = 1\ndef cost(x):\n    return (x\n", USES_A
        )
        assert definitions.defined == {"forward", "cost"}
        assert definitions.broken == {}
        assert [problem.cell for problem in definitions.problems] == [3]

    def test_where_it_breaks(self) -> None:
        definitions = found(FORWARD, "x = 1\ndef cost(x):\n    y = 3 +* x\n    return y")
        problem = definitions.broken["cost"]
        assert (problem.cell, problem.line, problem.column) == (2, 3, 12)
        assert problem.text == "    y = 3 +* x"
        assert problem.message
        assert definitions.problems == (problem,)
        assert definitions.defined == {"forward"}

    def test_where_it_breaks_below_magics(self) -> None:
        definitions = found("%matplotlib inline\n!ls\ndef cost(x):\n    return 3 +* x")
        assert definitions.broken["cost"].line == 4

    @pytest.mark.parametrize(
        "source",
        [
            "def forward(x):\n    return 1\ndef cost(x):\nreturn 2",
            "def forward(x):\n  if x:\n    return 1\n   return 2\ndef cost(x):\n    return 2",
            "def forward(x):\n    return 'é\ndef cost(x):\n    return 2",
            "def forward(x):\n    return 1\ndef cost(x):\n    return 2\nreturn 3",
            "def forward(x):\n    return 1\ndef cost(x):\n    return 2\nx = 1 = 2",
            "def forward(x):\n    return 1\nbreak\ndef cost(x):\n    return 2",
            "def forward(x):\n    return 1\x00\ndef cost(x):\n    return 2",
            "def forward(x):\n    return '\ud800'\ndef cost(x):\n    return 2",
            "def forward(x):\n    return " + "-" * 9_000 + "x\ndef cost(x):\n    return 2",
        ],
        ids=["indent", "dedent", "quote", "return", "target", "break", "null", "surrogate", "deep"],
    )
    def test_everything_that_it_defines(self, source: str) -> None:
        definitions = found(source)
        assert set(definitions.broken) == {"forward", "cost"}
        assert definitions.statements == ()
        assert definitions.problems[0].cell == 1

    def test_an_earlier_definition_stands_in(self) -> None:
        definitions = found(FORWARD, "def forward(x):\n    return (")
        assert definitions.broken == {}
        assert eval("forward(1)", loaded(definitions)) == 2


@pytest.fixture(scope="module")
def names() -> tuple[str, ...]:
    cells = json.loads((COURSE / "source" / WORKBOOK).read_bytes())["cells"]
    gradings = [cell["metadata"].get("nbgrader", {}) for cell in cells]
    found_names = tuple(grading["grade_id"] for grading in gradings if grading.get("solution"))
    assert len(found_names) == 10
    return found_names


class TestFirstWords:
    def test_what_cells_define_at_top_level_is_among_them(self) -> None:
        named = notebook(
            FORWARD, "%time x\ndef cost (x):\n    def inner():\n        (", "async def a(): 1"
        )
        assert first_words(named) >= {"forward", "cost", "a"}
        assert "inner" not in first_words(named)

    def test_assigned_functions_too(self) -> None:
        named = notebook("forward = lambda x: x\ncost: object = partial(f, 1)")
        assert first_words(named) >= {"forward", "cost"}

    def test_none(self) -> None:
        assert not first_words(notebook("# def forward(x):", " cost")) & {"forward", "cost"}


RELEASED = parse((COURSE / "release" / WORKBOOK).read_bytes(), ".ipynb")


def ahead_of_time(cells: Iterable[Cell]) -> dict[str, list[ParsedStatement]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return read_ahead(cells)


def with_code(definitions: Definitions) -> tuple[Definitions, list[tuple[CodeType, str]]]:
    """Put code objects in the place of their bytes, which differ by what else refers to a part."""
    codes = [marshal.loads(statement.code) for statement in definitions.statements]
    statements = tuple(replace(statement, code=b"") for statement in definitions.statements)
    return replace(definitions, statements=statements), [(c, c.co_filename) for c in codes]


def handed_in_notebooks() -> list[Path]:
    return [
        COURSE / "source" / WORKBOOK,
        *sample(sorted((COURSE / "tests" / "equivalents").iterdir()), 12),
    ]


CHANGES: dict[str, Callable[[list[str]], list[str]]] = {
    "as it is": lambda cells: cells,
    "a cell on top": lambda cells: ["# my notes", *cells],
    "each cell twice": lambda cells: [cell for cell in cells for _ in range(2)],
    "other rules from here on": lambda cells: ["from __future__ import annotations", *cells],
    "in another order": lambda cells: cells[::-1],
}


@pytest.mark.slow
@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_cells_that_were_read_ahead_change_nothing(
    change: Callable[[list[str]], list[str]], names: tuple[str, ...]
) -> None:
    for path in handed_in_notebooks():
        read = parse(path.read_bytes(), path.suffix).cells
        handed_in = notebook(*change([cell.source for cell in read]))
        # Of a notebook that is read ahead whole, what runs is read ahead, too.
        for cells in (RELEASED.cells, read):
            ahead = find_definitions(handed_in, names, ahead_of_time(cells))
            assert with_code(ahead) == with_code(find_definitions(handed_in, names)), path


def test_cells_that_were_read_ahead_are_used(names: tuple[str, ...]) -> None:
    known = ahead_of_time(RELEASED.cells)
    assert len(known) > 30
    find_definitions(parse((COURSE / "source" / WORKBOOK).read_bytes(), ".ipynb"), names, known)
    # What is left are the cells with a region to fill in.
    assert len(known) == len(names)
