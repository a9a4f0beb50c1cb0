"""A submission to grade, in a module of its own: grading jobs need not load the search."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Found:
    """A submission to grade: its student, its path, and its assignment if the path names it.

    `notes` are sentences for its report. `several` marks a further file of the same student.
    """

    student: str
    path: Path
    assignment: str | None = None
    notes: tuple[str, ...] = ()
    several: bool = False
