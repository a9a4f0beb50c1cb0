"""Graded functions in cells that are not code cells."""

from __future__ import annotations

import json

import pytest

from autograder.boundary.definitions import Remark, RemarkKind
from autograder.reading.misplaced import with_misplaced_code
from autograder.reading.notebook import parse

CODE = "def cost(x):\n    return x"


def read(*cells: tuple[object, str]) -> tuple[list[int], tuple[Remark, ...]]:
    """Return the numbers of the cells that are read as code, and the remarks."""
    document = {"cells": [{"cell_type": kind, "source": text} for kind, text in cells]}
    notebook, remarks = with_misplaced_code(
        parse(json.dumps(document).encode(), ".ipynb"), ("cost", "forward")
    )
    return [cell.number for cell in notebook.cells], remarks


@pytest.mark.parametrize(
    ("kind", "remark"),
    [
        ("markdown", RemarkKind.MARKDOWN),
        ("raw", RemarkKind.RAW),
        (None, RemarkKind.UNTYPED),
        (7, RemarkKind.UNTYPED),
    ],
)
def test_they_are_read_in_their_place(kind: object, remark: RemarkKind) -> None:
    cells = (("code", "x = 1"), (kind, CODE), ("code", "y = 2"))
    assert read(*cells) == ([1, 2, 3], (Remark(2, remark),))


def test_magics_and_markers_do_not_matter() -> None:
    assert read(("raw", f"%matplotlib inline\n# GRADED FUNCTION: cost\n{CODE}"))[0] == [1]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The cost",
        f"```python\n{CODE}\n```",
        f"As follows:\n\n{CODE}",
        "    def cost(x):\n        return x",
        "def helper(x):\n    return x",
        "def cost(x:\n    return x",
        f'text = """\n{CODE}\n"""',
        "def cost(x): return" + "(" * 100_000,
    ],
)
def test_other_text_is_not_code(text: str) -> None:
    assert read(("markdown", text)) == ([], ())


@pytest.mark.parametrize("code", [CODE, "cost = forward", "def cost(:"])
def test_a_code_cell_with_the_function_comes_first(code: str) -> None:
    assert read(("markdown", CODE), ("code", code)) == ([2], ())
