"""Notebooks of a few cells, and what their definitions give when they run."""

from __future__ import annotations

import marshal
from typing import Any

from hypothesis import strategies as st

from autograder.boundary.definitions import Definitions
from autograder.reading.notebook import Cell, Notebook
from autograder.reading.selection import find_definitions

GRADED = ("forward", "cost")


def notebook(*sources: str) -> Notebook:
    cells = (Cell(number, source) for number, source in enumerate(sources, start=1))
    return Notebook(tuple(cells), None)


def found(*sources: str, graded: tuple[str, ...] = GRADED) -> Definitions:
    return find_definitions(notebook(*sources), graded)


def loaded(definitions: Definitions) -> dict[str, Any]:
    variables: dict[str, Any] = {}
    for statement in definitions.statements:
        exec(marshal.loads(statement.code), variables)
    return variables


PATTERNS = (
    *(
        "{x} = forward(1)",
        "{x} = {y}",
        "{x} = 2",
        "{x} += {y}",
        "{x} = {y}()",
        "{x} = [{y}, forward]",
    ),
    *(
        "{x} = forward",
        "{x} = lambda: {y}()",
        "def {x}():\n    return {y}()",
        "{x} = open('data.txt')",
    ),
    *("if True:\n    {x} = {y}\n    {y} = forward(1)", "try:\n    {x} = {y}()\nfinally:\n    pass"),
    *("for {x} in (forward, 1):\n    {y} = {x}", "from math import pi as {x}", "del {x}"),
    *(
        "class {x}:\n    def __init__(self):\n        {y}()",
        "{x}: int = {y}",
        "{x} = {y} = forward(1)",
    ),
)
statements = st.builds(
    lambda pattern, x, y: str(pattern).format(x=x, y=y),
    st.sampled_from(PATTERNS),
    st.sampled_from("ABC"),
    st.sampled_from("ABC"),
)
