"""Modules of the student's own, as far as the notebook imports them."""

from __future__ import annotations

import pytest

from autograder.boundary.definitions import FIRST_FILE, Definitions, Remark, RemarkKind
from autograder.reading.own_modules import MAX_BYTES
from autograder.reading.selection import find_definitions
from tests.reading.programs import GRADED, notebook

COST = "def cost(x):\n    return x\n"


def found(*cells: str, **files: str) -> Definitions:
    named = {f"{name}.py": text.encode() for name, text in files.items()}
    return find_definitions(notebook(*cells), GRADED, files=named)


def imported(*cells: str, **files: str) -> list[str]:
    return [module.name for module in found(*cells, **files).modules]


@pytest.mark.parametrize(
    "way",
    [
        "from mine import cost",
        "from mine import *",
        "import mine",
        "import mine as m",
        "%run mine.py",
    ],
)
def test_a_graded_function_is_taken_from_it(way: str) -> None:
    definitions = found(way, mine=COST)
    assert "cost" in definitions.defined
    assert [module.name for module in definitions.modules] == ["mine"]
    assert definitions.files == {FIRST_FILE: "mine.py"}
    assert definitions.sources[FIRST_FILE] == tuple(COST.split("\n"))
    assert definitions.remarks == (Remark(FIRST_FILE, RemarkKind.OWN_MODULE, "mine"),)


def test_a_module_may_hand_on_the_names_of_others() -> None:
    stars = {"a": "from b import *", "b": "from c import *", "c": "from a import *\n" + COST}
    assert "cost" in found("from a import *", **stars).defined


def test_only_what_is_imported_is_read() -> None:
    assert imported(COST, mine="x = 1") == []
    assert imported("import one", one="import two\n" + COST, two="x = 1", three="") == [
        "one",
        "two",
    ]


def test_a_cell_may_write_it() -> None:
    definitions = found("%%writefile mine.py\n\n" + COST, "from mine import cost", mine="x = (")
    (module,) = definitions.modules
    assert len(module.statements) == 1
    assert definitions.remarks == (Remark(1, RemarkKind.WRITTEN_MODULE, "mine"),)
    assert definitions.problems == ()


def test_a_cell_may_append_to_it() -> None:
    cells = ("%%writefile mine.py\nx = 1", "%%writefile -a mine.py\n" + COST, "import mine")
    (module,) = found(*cells).modules
    assert [required for _code, required in module.statements] == [True, True]


def test_a_statement_that_only_calls_something_may_fail() -> None:
    (module,) = found("import mine", mine=COST + "cost_test(cost)\n").modules
    assert [required for _code, required in module.statements] == [True, False]


def test_a_module_that_does_not_parse_is_named_by_its_number() -> None:
    definitions = found("from mine import cost", mine="def cost(x:\n")
    assert [problem.cell for problem in definitions.problems] == [FIRST_FILE]


def test_they_have_a_bounded_size() -> None:
    assert imported("import a, b", a=COST, b="#" * MAX_BYTES) == ["a"]


def test_what_is_not_text_is_left_out() -> None:
    files = {"mine.py": b"\xff\xfe\x00"}
    assert find_definitions(notebook("import mine"), GRADED, files=files).modules == ()
