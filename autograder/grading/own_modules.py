"""Read the Python modules that a student handed in beside the notebook. They are not run here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from autograder.boundary.files import read_file, read_start
from autograder.errors import UnreadableError
from autograder.finding.found import Found

MAX_MODULES = 20
MAX_BYTES = 256 * 1024
"""Larger modules are left out; a module of functions has a few kilobytes."""
_MAX_NAME = 80


def read_modules(found: Found) -> dict[str, bytes]:
    """Return the content of each module by the student's own name for the file.

    A module in a folder below the notebook has the folder in its name: `utils/layers.py`. A module
    that is unreadable, a link or too large is left out, and so is all beyond the first 20.
    """
    content: dict[str, bytes] = {}
    for name, path in _first(found):
        data = read_start(path, MAX_BYTES + 1)
        if not _reason(path, data):
            content[name] = data
    return content


def left_out(found: Found) -> tuple[str, ...]:
    """Return a note for each module beside the notebook that `read_modules` leaves out."""
    notes = []
    for name, path in _first(found):
        reason = _reason(path, read_start(path, MAX_BYTES + 1))
        if reason:
            notes.append(f"{name[:_MAX_NAME]} beside the notebook is not used: {reason}")
    if len(found.modules) > MAX_MODULES:
        notes.append(
            f"there are {len(found.modules)} Python files beside the notebook; only the first "
            f"{MAX_MODULES} can be imported"
        )
    return tuple(notes)


def _first(found: Found) -> Iterator[tuple[str, Path]]:
    names, paths = found.module_names[:MAX_MODULES], found.modules[:MAX_MODULES]
    return zip(names, paths, strict=True)


def _reason(path: Path, start: bytes) -> str:
    """Return the reason to leave a module out, or an empty text; `start` is its first bytes."""
    if len(start) > MAX_BYTES:
        return f"it is larger than the limit of {MAX_BYTES >> 10} kB for a module"
    if start:
        return ""
    try:
        read_file(path)  # says why it cannot be read; an empty module can
    except UnreadableError as error:
        return str(error)
    return ""
