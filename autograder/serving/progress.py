"""Tell whether a run is grading into a folder, and how many results it will have."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from autograder.results.store import PROGRESS


@dataclass(frozen=True, slots=True)
class Progress:
    """A run that is grading: how many results it will leave in the file."""

    expected: int


def running(folder: Path) -> Progress | None:
    """Return the run that is writing to a folder, or None.

    A run that was killed leaves its note behind; then its process is gone.
    """
    try:
        note = json.loads((folder / PROGRESS).read_bytes())
        process, expected = note["process"], note["expected"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if type(process) is not int or type(expected) is not int or process <= 0:
        return None
    return Progress(expected) if _is_alive(process) else None


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True  # the process belongs to another user
    return True
