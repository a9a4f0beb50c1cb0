"""Read the Python modules that a student handed in beside the notebook. They are not run here."""

from __future__ import annotations

from autograder.boundary.files import read_file
from autograder.errors import UnreadableError
from autograder.finding.found import Found

MAX_MODULES = 20
MAX_BYTES = 256 * 1024
"""Larger modules are left out; a module of functions has a few kilobytes."""


def read_modules(found: Found) -> dict[str, bytes]:
    """Return the content of each module by the student's own name for the file.

    A module that is unreadable, a link or too large is left out, and so is all beyond the first 20.
    """
    content: dict[str, bytes] = {}
    for name, path in zip(found.module_names, found.modules, strict=True):
        try:
            data = read_file(path)
        except UnreadableError:
            continue
        if len(data) <= MAX_BYTES and len(content) < MAX_MODULES:
            content[name] = data
    return content
