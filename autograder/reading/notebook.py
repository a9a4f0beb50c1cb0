"""Parse the bytes of a submission into code cells, without executing any code.

Notebook formats 3 and 4 are supported. Parsing is lenient where no code can be lost (unknown keys,
missing ids, stripped metadata) and strict where it would have to guess a cell. A plain `.py` file
counts as a single cell. The standard library reads the JSON: validation with nbformat would cost
more than grading, and would refuse notebooks that can be graded.
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
"""The maximum source text in all code cells of a submission, in characters."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A code cell: its number among all cells, counted from 1, and its text."""

    number: int
    source: str


@dataclass(frozen=True, slots=True)
class Notebook:
    """A submission's code cells in order, and the assignment named in its metadata."""

    cells: tuple[Cell, ...]
    assignment: str | None


def parse(content: bytes, suffix: str) -> Notebook:
    """Split a file's content into code cells; `suffix` is usually `.ipynb` or `.py`.

    Raises:
        UnreadableError: the content is not a notebook.

    >>> parse(b"W = 1", ".py")
    Notebook(cells=(Cell(number=1, source='W = 1'),), assignment=None)
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
    """Return a notebook's JSON object; a file with another suffix may still be a notebook."""
    try:
        return load_document(content)
    except UnreadableError:
        if suffix in (".ipynb", ""):
            raise
        kind = suffix[:_MAX_SUFFIX] if suffix[1:].isalnum() else "file of another kind"
        raise UnreadableError(
            f"it is a {kind}, not a notebook: hand in the file whose name ends in .ipynb"
        ) from None


def _text(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableError("it is not UTF-8 text") from None


def _python(content: bytes) -> str:
    """Decode a Python file as Python does: a comment at its top may name the encoding."""
    try:
        encoding, _lines = tokenize.detect_encoding(io.BytesIO(content).readline)
        return content.decode(encoding)
    except (SyntaxError, UnicodeError, LookupError):
        return _text(content)


def load_document(content: bytes) -> dict[str, Any]:
    """Return the JSON object in a notebook file.

    Raises:
        UnreadableError: the content is not a JSON object.
    """
    if not content.strip():
        raise UnreadableError("it is empty")
    try:
        document = json.loads(_text(content))
    except json.JSONDecodeError as error:
        cut_off = error.pos >= len(error.doc.rstrip()) or error.msg.startswith("Unterminated")
        raise UnreadableError(
            "it is truncated, as after an interrupted upload; hand it in again"
            if cut_off
            else f"it is not a notebook: not valid JSON (line {error.lineno})"
        ) from None
    except RecursionError:
        raise UnreadableError("it is not a notebook: its JSON nests too deeply") from None
    except (ValueError, MemoryError):
        raise UnreadableError("it is not a notebook: its JSON cannot be read") from None
    if not isinstance(document, dict):
        raise UnreadableError("it is not a notebook: its JSON is not an object")
    return document


def _code_cells(document: dict[str, Any]) -> Iterator[Cell]:
    for number, cell in enumerate(all_cells(document), start=1):
        if not isinstance(cell, dict):
            raise UnreadableError(f"it is not a notebook: cell {number} is not an object")
        if cell.get("cell_type") != "code":
            continue
        source = cell_text(cell)
        if source is None:
            raise UnreadableError(f"it is not a notebook: the source of cell {number} is not text")
        yield Cell(number, source)


def cell_text(cell: dict[str, Any]) -> str | None:
    """Return the text of a cell, or None if its source is not text.

    >>> cell_text({"cell_type": "code", "source": ["W = ", "1"]})
    'W = 1'
    """
    # Format 3 calls a code cell's text `input`.
    source = cell.get("source", cell.get("input", ""))
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = "".join(source)
    return _unix_lines(source) if isinstance(source, str) else None


def _unix_lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def all_cells(document: dict[str, Any]) -> list[Any]:
    """Return the unchecked cells of a notebook in format 3 or 4.

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
