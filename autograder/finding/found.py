"""A submission that was found; apart from how it was, which the jobs that grade need not load."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Found:
    """A submission to grade: whose it is, where it lies, and which assignment its folder names.

    `notes` are sentences for its report; `several` marks a second one of a student.
    """

    student: str
    path: Path
    assignment: str | None = None
    notes: tuple[str, ...] = ()
    several: bool = False
