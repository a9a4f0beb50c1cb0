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
    ("before", "after"),
    [
        ("```python\n", "\n```"),
        ("```\n", "\n```\n"),
        ("~~~ py\n", "\n~~~"),
        ("````Python3\n", "\n````\nIt works."),
        ("# GRADED FUNCTION: cost\nMy code:\n\n```py\n", "\n```\n```\ncost 0.69\n```"),
        ("```\nnot: Python\n```\n  ```python\n", ""),
    ],
)
@pytest.mark.parametrize("kind", ["markdown", "raw"])
def test_a_fence_around_the_function_does_not_matter(kind: str, before: str, after: str) -> None:
    text = before + CODE + after
    document = {"cells": [{"cell_type": kind, "source": text}]}
    notebook, remarks = with_misplaced_code(
        parse(json.dumps(document).encode(), ".ipynb"), ("cost",)
    )
    (cell,) = notebook.cells
    assert [remark.cell for remark in remarks] == [1]
    line = before.count("\n")
    assert cell.source.split("\n")[line : line + 2] == CODE.split("\n")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The cost",
        "```python\ndef helper(x):\n    return x\n```",
        f"`def cost(x)`:\n```\ncost 0.69\n```\n{CODE}",
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
