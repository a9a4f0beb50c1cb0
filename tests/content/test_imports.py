"""The workbook's own imports, as the assignments name them."""

from __future__ import annotations

import ast
import json
import marshal
from typing import Any

import pytest

from autograder.content.description import load_assignment
from autograder.content.imports import supplies
from tests.conftest import COURSE
from tests.support import ASSIGNMENTS, version


@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_they_are_those_of_the_workbooks_first_code_cell(name: str) -> None:
    assignment = load_assignment(name, course=COURSE, public=True)
    cells = json.loads(version("source", name).read_text(encoding="utf-8"))["cells"]
    first = next("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
    lines = [line for line in first.split("\n") if line.startswith(("import ", "from "))]
    stand_ins = {module for module, code in assignment.given.items() if code is None}
    due = [line for line in lines if line.split()[1] not in stand_ins]
    assert list(dict.fromkeys(s.line for s in assignment.supplies.values())) == due


def test_each_name_has_code_that_binds_it_alone() -> None:
    found = supplies(["import math, os.path", "from math import pi as circle"])
    assert {name: supply.module for name, supply in found.items()} == {
        "math": "math",
        "os": "os.path",
        "circle": "math",
    }
    variables: dict[str, Any] = {}
    exec(marshal.loads(found["circle"].code), variables)
    assert variables.keys() - {"__builtins__"} == {"circle"}


@pytest.mark.parametrize("line", ["x = 1", "from math import *"])
def test_other_lines_are_refused(line: str) -> None:
    with pytest.raises(ValueError, match="import"):
        supplies([line])
    assert ast.parse(line)
