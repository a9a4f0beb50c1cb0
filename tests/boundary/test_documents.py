"""Definitions cross the trust line completely, or are refused."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.boundary import wire
from autograder.boundary.documents import from_document, to_document
from autograder.errors import WireError
from autograder.reading.notebook import Cell, Notebook
from autograder.reading.selection import find_definitions

GRADED = ("forward", "cost")
PIECES = [
    "SCALE = 2",
    "def forward(x):\n    return x * SCALE",
    "def forward(x): ...",
    "def cost(x):\n    return A",
    "A = forward(1)",
    "def cost(:",
    "import torch",
    "from numpy import *",
    "x = (",
    "%%bash\nls",
    "# é\u2028",
]


def over_the_wire(document: Any) -> Any:
    return wire.unpack(wire.pack(document))


@given(st.lists(st.sampled_from(PIECES), max_size=6))
@settings(max_examples=100)
def test_they_arrive_as_they_were(sources: list[str]) -> None:
    cells = tuple(Cell(number, source) for number, source in enumerate(sources, start=1))
    definitions = find_definitions(Notebook(cells, None), GRADED)
    assert from_document(over_the_wire(to_document(definitions))) == definitions


@pytest.mark.parametrize("place", range(13))
@pytest.mark.parametrize("wrong", [None, 3, "text", (3,), (("a",),), {"a": 99}, {"a": None}])
def test_anything_else_is_refused(place: int, wrong: Any) -> None:
    cells = (Cell(1, "SCALE = 2"), Cell(2, "def cost(:"), Cell(3, PIECES[1]))
    document = list(to_document(find_definitions(Notebook(cells, None), GRADED)))
    document[place] = wrong
    with pytest.raises(WireError):
        from_document(over_the_wire(document))


def test_the_names_of_functions_are_text() -> None:
    cells = (Cell(1, "def cost(:"), Cell(2, "def forward(x): ..."))
    document = list(to_document(find_definitions(Notebook(cells, None), GRADED)))
    assert from_document(document).unfinished.keys() == {"forward"}
    for place in (2, 4):
        changed = [*document]
        changed[place] = {name.encode(): entry for name, entry in document[place].items()}
        with pytest.raises(WireError):
            from_document(changed)


def test_no_document_is_refused() -> None:
    for nothing in (None, [], "text", [1] * 8):
        with pytest.raises(WireError):
            from_document(nothing)
