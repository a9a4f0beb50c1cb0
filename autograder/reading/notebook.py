"""Reading submissions: bytes become cells of source text. Nothing is ever executed here.

Notebook formats 3 and 4 are read as they are found in the wild, leniently where nothing is lost
(unknown keys, missing ids, stripped metadata) and strictly where cells would be guessed at. A plain
`.py` file counts as one cell. The JSON is read with the standard library: nbformat's validation
would cost more than grading does, and would refuse notebooks that can be graded.
"""

from __future__ import annotations

import io
import json
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from autograder.errors import UnreadableError

_MAX_SUFFIX = 12
MAX_CODE = 256 * 1024
"""The most source text, in characters, that the code cells of a submission may hold."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One code cell: its number among all cells, counted from 1, and its text."""

    number: int
    source: str


@dataclass(frozen=True, slots=True)
class Notebook:
    """A submission's code cells in order, and the assignment that its metadata names."""

    cells: tuple[Cell, ...]
    assignment: str | None


def parse(content: bytes, suffix: str) -> Notebook:
    """Turn a file's content into cells; `suffix` is `.ipynb` or `.py`.

    Raises:
        UnreadableError: the content is no notebook.
    """
    if suffix == ".py":
        cells: tuple[Cell, ...] = (Cell(1, _unix_lines(_python(content))),)
        assignment = None
    else:
        document = _document(content, suffix)
        cells = tuple(_code_cells(document))
        assignment = _named_assignment(document)
    if sum(len(cell.source) for cell in cells) > MAX_CODE:
        raise UnreadableError("its code cells hold more than 256 kilobytes of text")
    return Notebook(cells, assignment)


def _document(content: bytes, suffix: str) -> dict[str, Any]:
    """Return what a notebook's file holds; one that is called otherwise may be one all the same."""
    try:
        return load_document(content)
    except UnreadableError:
        if suffix in (".ipynb", ""):
            raise
        kind = suffix[:_MAX_SUFFIX] if suffix[1:].isalnum() else "file of another kind"
        raise UnreadableError(
            f"it is a {kind}, no notebook: hand in the file whose name ends in .ipynb"
        ) from None


def _text(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableError("it is not UTF-8 text") from None


def _python(content: bytes) -> str:
    """Decode a Python file as Python would: a comment at its top may name the encoding."""
    try:
        encoding, _lines = tokenize.detect_encoding(io.BytesIO(content).readline)
        return content.decode(encoding)
    except (SyntaxError, UnicodeError, LookupError):
        return _text(content)


def load_document(content: bytes) -> dict[str, Any]:
    """Return the JSON object that a notebook's file holds.

    Raises:
        UnreadableError: it holds none.
    """
    if not content.strip():
        raise UnreadableError("it is empty")
    try:
        document = json.loads(_text(content))
    except json.JSONDecodeError as error:
        cut_off = error.pos >= len(error.doc.rstrip()) or error.msg.startswith("Unterminated")
        raise UnreadableError(
            "it is cut off in the middle, as after an interrupted upload; hand it in once more"
            if cut_off
            else f"it is not a notebook: not valid JSON (line {error.lineno})"
        ) from None
    except RecursionError:
        raise UnreadableError("it is not a notebook: its JSON nests too deeply") from None
    except (ValueError, MemoryError):
        raise UnreadableError("it is not a notebook: its JSON cannot be read") from None
    if not isinstance(document, dict):
        raise UnreadableError("it is not a notebook: its JSON is no object")
    return document


def _code_cells(document: dict[str, Any]) -> Iterator[Cell]:
    for number, cell in enumerate(all_cells(document), start=1):
        if not isinstance(cell, dict):
            raise UnreadableError(f"it is not a notebook: cell {number} is no object")
        if cell.get("cell_type") != "code":
            continue
        source = cell_text(cell)
        if source is None:
            raise UnreadableError(f"it is not a notebook: the text of cell {number} is no text")
        yield Cell(number, source)


def cell_text(cell: dict[str, Any]) -> str | None:
    """Return the text of a cell, None where it holds something else."""
    # Format 3 calls a code cell's text `input`.
    source = cell.get("source", cell.get("input", ""))
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = "".join(source)
    return _unix_lines(source) if isinstance(source, str) else None


def _unix_lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def all_cells(document: dict[str, Any]) -> list[Any]:
    """Return the cells of a notebook of format 3 or 4, whatever they hold.

    Raises:
        UnreadableError: there is no list of cells.
    """
    cells = document.get("cells")
    worksheets = document.get("worksheets")
    if cells is None and isinstance(worksheets, list):
        cells = []
        for sheet in worksheets:
            part = sheet.get("cells") if isinstance(sheet, dict) else None
            if not isinstance(part, list):
                raise UnreadableError("it is not a notebook: a worksheet has no list of cells")
            cells += part
    if not isinstance(cells, list):
        raise UnreadableError("it is not a notebook: it has no list of cells")
    return cells


def _named_assignment(document: dict[str, Any]) -> str | None:
    metadata = document.get("metadata")
    ours = metadata.get("chainrule") if isinstance(metadata, dict) else None
    name = ours.get("assignment") if isinstance(ours, dict) else None
    return name if isinstance(name, str) else None
