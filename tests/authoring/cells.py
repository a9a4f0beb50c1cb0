"""Cells of a source version and what they are released as."""

from __future__ import annotations

from typing import Any

Cell = dict[str, Any]


def text(cell: Cell) -> str:
    assert type(cell["source"]) is list
    return "".join(cell["source"])
