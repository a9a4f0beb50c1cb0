"""Write the files of `autograded/` as `nbgrader autograde` writes them."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from tempfile import mkstemp
from typing import Any

from nbformat import from_dict, v4

_MAX_CELLS = 1024
_EMPTY = {"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
_BEFORE, _AFTER = v4.writes(from_dict(_EMPTY)).split("[]")


def notebook_text(notebook: Mapping[str, Any]) -> str:
    """Return the text that `nbformat.v4.writes` returns for a notebook.

    nbformat takes long, and most cells are the same in the whole class, so the text of each cell
    is made once.
    """
    before, after = v4.writes(from_dict({**notebook, "cells": []})).split("[]", 1)
    cells = ",\n".join(_cell_text(json.dumps(cell)) for cell in notebook["cells"])
    return f"{before}[\n{cells}\n ]{after}" if cells else f"{before}[]{after}"


@lru_cache(maxsize=_MAX_CELLS)
def _cell_text(cell: str) -> str:
    """Return the text of a cell inside its notebook; the cell is given as JSON."""
    text: str = v4.writes(from_dict({**_EMPTY, "cells": [json.loads(cell)]}))
    return text.removeprefix(f"{_BEFORE}[\n").removesuffix(f"\n ]{_AFTER}")


def write_older(target: Path, files: Mapping[str, Path], *, shared: bool) -> None:
    """Write copies of files below a folder, by relative path; newer copies are kept."""
    folders = {str(Path(name).parent) for name in files}
    for folder in sorted(folders):
        (target / folder).mkdir(parents=True, exist_ok=True)
    for name, file in files.items():
        copy = target / name
        if _is_older(copy, file):
            replace(copy, file.read_bytes(), shared=shared)


def _is_older(path: Path, than: Path) -> bool:
    try:
        return path.stat().st_mtime_ns < than.stat().st_mtime_ns
    except FileNotFoundError:
        return True


def replace(path: Path, content: bytes, *, shared: bool) -> None:
    """Write a file atomically, with the permissions that nbgrader gives it.

    Args:
        path: the file.
        content: its new content.
        shared: whether the group of graders may write the file (`groupshared` of nbgrader).
    """
    descriptor, draft = mkstemp(prefix=".", suffix=".draft", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        Path(draft).chmod(0o664 if shared else 0o444)
        Path(draft).replace(path)
    except BaseException:
        Path(draft).unlink()
        raise
