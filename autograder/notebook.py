"""Reading submissions: a file becomes cells of source text. Nothing is ever executed here.

Notebook formats 3 and 4 are read as they are found in the wild, leniently where nothing is lost
(unknown keys, missing ids, stripped metadata) and strictly where cells would be guessed at. A plain
`.py` file counts as one cell. The JSON is read with the standard library: nbformat's validation
would cost more than grading does, and would refuse notebooks that can be graded.
"""

from __future__ import annotations

import hashlib
import json
import stat
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from autograder.errors import UnreadableError

MAX_BYTES = 32 * 1024 * 1024
"""The largest file that is read; notebooks with many pictures stay well below."""
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
    sha256: str


def read_file(path: Path) -> bytes:
    """Return the content of a regular file of acceptable size.

    A path that goes on below a zip file (`class.zip/ada.ipynb`) names a member of it, which is read
    in memory: nothing is unpacked, so nothing can be planted.

    Raises:
        UnreadableError: there is no such file, or it is none that can be a submission.
    """
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableError("it is a folder, not a notebook")
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError("it is not a regular file")
        if status.st_size > MAX_BYTES:
            size, limit = status.st_size / 2**20, MAX_BYTES // 2**20
            raise UnreadableError(f"it has {size:.0f} MB, more than the {limit} MB that are read")
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableError("there is no such file") from None
    except NotADirectoryError:
        return _read_member(path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not valid"
        raise UnreadableError(f"it cannot be read: {reason}") from None


def _read_member(path: Path) -> bytes:
    archive = next((parent for parent in path.parents if parent.is_file()), path)
    try:
        file = _open_archive(archive, archive.stat().st_mtime_ns)
        with file.open(path.relative_to(archive).as_posix()) as content:
            # What it claims to hold may be a lie; what is read is not.
            data = content.read(MAX_BYTES + 1)
    except KeyError:
        raise UnreadableError("there is no such file in the archive") from None
    except Exception:  # damaged archives end in errors of every module that unpacks them
        raise UnreadableError("it cannot be read: the archive is damaged or encrypted") from None
    if len(data) > MAX_BYTES:
        raise UnreadableError(f"it has more than the {MAX_BYTES // 2**20} MB that are read")
    return data


@lru_cache(maxsize=1)
def _open_archive(archive: Path, _modified: int) -> zipfile.ZipFile:
    """Keep one archive open: reading its list of files anew for each would be quadratic."""
    return zipfile.ZipFile(archive)


def parse(content: bytes, suffix: str) -> Notebook:
    """Turn a file's content into cells; `suffix` is `.ipynb` or `.py`.

    Raises:
        UnreadableError: the content is no notebook.
    """
    digest = hashlib.sha256(content).hexdigest()
    if suffix == ".py":
        cells: tuple[Cell, ...] = (Cell(1, _unix_lines(_text(content))),)
        assignment = None
    else:
        document = _json(content)
        cells = tuple(_code_cells(document))
        assignment = _named_assignment(document)
    if sum(len(cell.source) for cell in cells) > MAX_CODE:
        raise UnreadableError("its code cells hold more than 256 kilobytes of text")
    return Notebook(cells, assignment, digest)


def _text(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableError("it is not UTF-8 text") from None


def _json(content: bytes) -> dict[str, Any]:
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
    for number, cell in enumerate(_all_cells(document), start=1):
        if not isinstance(cell, dict):
            raise UnreadableError(f"it is not a notebook: cell {number} is no object")
        if cell.get("cell_type") != "code":
            continue
        # Format 3 calls a code cell's text `input`.
        source = cell.get("source", cell.get("input", ""))
        if isinstance(source, list) and all(isinstance(line, str) for line in source):
            source = "".join(source)
        if not isinstance(source, str):
            raise UnreadableError(f"it is not a notebook: the text of cell {number} is no text")
        yield Cell(number, _unix_lines(source))


def _unix_lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _all_cells(document: dict[str, Any]) -> list[Any]:
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
