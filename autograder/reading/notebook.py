"""Parse the bytes of a submission into code cells, without executing any code.

Notebook formats 3 and 4 are supported. Parsing is lenient where no code can be lost (unknown keys,
missing ids, stripped metadata); a cell that cannot be read costs only itself. A plain `.py` file
counts as a single cell. The standard library reads the JSON: validation with nbformat would cost
more than grading, and would refuse notebooks that can be graded.
"""

from __future__ import annotations

import ast
import codecs
import io
import json
import re
import tokenize
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from autograder.boundary.definitions import Remark, RemarkKind
from autograder.errors import UnreadableError

_MAX_SUFFIX = 12
_BLANK = codecs.BOM_UTF8 + b" \t\r\n"
_WITHOUT_CODE = ("heading",)
_LFS = "version https://git-lfs"
_CONFLICT = re.compile(r"^<{7} ", re.MULTILINE)
MAX_CODE = 256 * 1024
"""The maximum source text in all code cells of a submission, in characters."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A code cell: its number among all cells, counted from 1, its text, and nbgrader's id."""

    number: int
    source: str
    grade_id: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Notebook:
    """A submission's code cells in order, and the assignment named in its metadata.

    `others` are the other cells that may hold code, each with its type. `odd` are the cells that
    cannot be read.
    """

    cells: tuple[Cell, ...]
    assignment: str | None
    others: tuple[tuple[Cell, RemarkKind], ...] = field(default=(), repr=False)
    odd: tuple[Remark, ...] = field(default=(), repr=False)


def parse(content: bytes, suffix: str) -> Notebook:
    """Split a file's content into code cells; `suffix` is usually `.ipynb` or `.py`.

    Raises:
        UnreadableError: the content is not a notebook.

    >>> parse(b"W = 1", ".py")
    Notebook(cells=(Cell(number=1, source='W = 1'),), assignment=None)
    """
    if suffix.lower() == ".py" and not content.lstrip(_BLANK).startswith(b"{"):
        cells: tuple[Cell, ...] = (Cell(1, decode_python(content)),)
        return Notebook(_of_bounded_size(cells), None)
    document = _document(content, suffix)
    read = list(_cells(document))
    cells = tuple(cell for cell, kind in read if kind is None)
    others = tuple((cell, kind) for cell, kind in read if kind in _HOLDS_CODE and cell.source)
    odd = tuple(Remark(cell.number, kind) for cell, kind in read if kind in _ODD)
    return Notebook(_of_bounded_size(cells), _named_assignment(document), others, odd)


def _of_bounded_size(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    if sum(len(cell.source) for cell in cells) > MAX_CODE:
        raise UnreadableError("its code cells hold more than 256 kilobytes of text")
    return cells


def _document(content: bytes, suffix: str) -> dict[str, Any]:
    """Return a notebook's JSON object; a file with another suffix may still be a notebook."""
    try:
        return load_document(content)
    except UnreadableError:
        if suffix.lower() in (".ipynb", ""):
            raise
        kind = suffix[:_MAX_SUFFIX] if suffix[1:].isalnum() else "file of another kind"
        raise UnreadableError(
            f"it is a {kind}, not a notebook: hand in the file whose name ends in .ipynb"
        ) from None


def _text(content: bytes) -> str:
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return content.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableError("it is not UTF-8 text") from None


def decode_python(content: bytes) -> str:
    """Decode a Python file as Python does: a comment at its top may name the encoding.

    Raises:
        UnreadableError: it is not text.
    """
    try:
        encoding, _lines = tokenize.detect_encoding(io.BytesIO(content).readline)
        return _unix_lines(content.decode(encoding))
    except (SyntaxError, UnicodeError, LookupError):
        return _unix_lines(_text(content))


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
        text = error.doc
        if text.startswith(_LFS):
            raise UnreadableError(
                "it is a pointer of Git LFS, not the notebook itself; hand in the notebook"
            ) from None
        if _CONFLICT.search(text):
            raise UnreadableError(
                "it is not a notebook: it holds the marks of a Git conflict (<<<<<<<); resolve it"
            ) from None
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


_DEFINES = re.compile(r"^def\s", re.MULTILINE)
_KINDS = {"markdown": RemarkKind.MARKDOWN, "raw": RemarkKind.RAW}
_HOLDS_CODE = (*_KINDS.values(), RemarkKind.UNTYPED)
_ODD = (RemarkKind.NOT_TEXT, RemarkKind.NOT_A_CELL)


def _cells(document: dict[str, Any]) -> Iterator[tuple[Cell, RemarkKind | None]]:
    """Yield each cell, with None for a code cell, else with its kind.

    Of the other cells only those are yielded that define a function or cannot be read.
    """
    for number, cell in enumerate(all_cells(document), start=1):
        if not isinstance(cell, dict):
            yield Cell(number, ""), RemarkKind.NOT_A_CELL
            continue
        kind = cell.get("cell_type")
        if kind != "code" and not _may_define(cell.get("source")):
            continue
        source = cell_text(cell)
        if kind == "code":
            is_text = source is not None
            yield Cell(number, source or "", _grade_id(cell)), None if is_text else _ODD[0]
        elif source and _DEFINES.search(source) and kind not in _WITHOUT_CODE:
            known = _KINDS.get(kind) if isinstance(kind, str) else None
            yield Cell(number, source, _grade_id(cell)), known or RemarkKind.UNTYPED


def _may_define(source: Any) -> bool:
    """Tell whether a cell may define a function; a quick test for long texts."""
    try:
        return "def " in "".join(source)
    except TypeError:
        return True  # no text, or only in part


def _grade_id(cell: dict[str, Any]) -> str:
    metadata = cell.get("metadata")
    marks = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    name = marks.get("grade_id") if isinstance(marks, dict) else None
    return name if isinstance(name, str) else ""


def cell_text(cell: dict[str, Any]) -> str | None:
    """Return the text of a cell, or None if its source is not text.

    >>> cell_text({"cell_type": "code", "source": ["W = ", "1"]})
    'W = 1'
    """
    # Format 3 calls a code cell's text `input`.
    source = cell.get("source", cell.get("input", ""))
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = ("\n" if _are_bare_lines(source) else "").join(source)
    return _unix_lines(source) if isinstance(source, str) else None


def _are_bare_lines(parts: list[str]) -> bool:
    """Whether these are lines without their ends, as some programs write them.

    Parts without line ends can also belong to one line; then they are no Python line by line.
    """
    if len(parts) < 2 or any("\n" in part or "\r" in part for part in parts):
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse("\n".join(part for part in parts if not part.startswith(("%", "!"))))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _unix_lines(text: str) -> str:
    """Return the text with one kind of line end; half of a divided emoji becomes a mark."""
    if not text.isascii():
        text = text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def all_cells(document: dict[str, Any]) -> list[Any]:
    """Return the unchecked cells of a notebook in format 3 or 4.

    Raises:
        UnreadableError: there is no list of cells.
    """
    cells = document.get("cells")
    worksheets = document.get("worksheets")
    if cells is None and isinstance(worksheets, list):
        parts = [sheet.get("cells") for sheet in worksheets if isinstance(sheet, dict)]
        lists = [part for part in parts if isinstance(part, list)]
        if worksheets and not lists:
            raise UnreadableError("it is not a notebook: a worksheet has no list of cells")
        cells = [cell for part in lists for cell in part]
    if not isinstance(cells, list):
        raise UnreadableError("it is not a notebook: it has no list of cells")
    return cells


def _named_assignment(document: dict[str, Any]) -> str | None:
    metadata = document.get("metadata")
    ours = metadata.get("chainrule") if isinstance(metadata, dict) else None
    name = ours.get("assignment") if isinstance(ours, dict) else None
    return name if isinstance(name, str) else None
