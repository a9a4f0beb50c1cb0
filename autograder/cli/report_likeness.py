"""Read the code of graded submissions again, to find equal and nearly equal code.

The files are untrusted: their size is limited, their JSON is read and nothing in it is run. A file
that has changed since it was graded is not compared.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from autograder.boundary.files import read_file
from autograder.errors import MachineError, UnreadableError
from autograder.reading.notebook import all_cells, decode_python, load_document
from autograder.records import Report, SubmissionStatus
from autograder.reports.likeness import Likeness, Work, fingerprints, nearly_equal, runs

_MAX_BYTES = 16 * 2**20
"""Larger files are not compared: parsing their JSON would take seconds each."""


def compare_code(reports: Iterable[Report], course: Path | None) -> Likeness:
    """Compare the code of all graded submissions, assignment by assignment.

    Args:
        reports: the results of a run.
        course: the course folder, whose released and reference code is left out; or None.
    """
    works: dict[str, dict[str, Work]] = {}
    known: dict[str, frozenset[int]] = {}
    seen: set[str] = set()
    missed: list[str] = []
    for report in reports:
        name, submission = report.assignment, report.submission
        if report.status is not SubmissionStatus.GRADED or name is None:
            continue
        if submission.sha256 is None or submission.sha256 in seen:
            continue  # the page shows equal files as they are
        seen.add(submission.sha256)
        code = code_of(Path(submission.path), submission.sha256)
        if code is None:
            missed.append(submission.path)
            continue
        if name not in known:
            known[name] = left_out(name, course)
        found = fingerprints(code, known[name])
        works.setdefault(name, {})[submission.path] = Work(
            submission.path, submission.student, found
        )
    pairs = [pair for each in works.values() for pair in nearly_equal(each.values())]
    return Likeness(tuple(pairs), sum(map(len, works.values())), tuple(missed))


def left_out(assignment: str, course: Path | None) -> frozenset[int]:
    """Return the runs of the code that every student has: the released code and the reference."""
    if course is None or not assignment.isidentifier():
        return frozenset()
    paths = [
        *sorted((course / "release" / assignment).glob("*.ipynb")),
        *sorted((course / "release" / assignment).glob("*.py")),
        course / "solutions" / assignment / "reference.py",
    ]
    texts = (code_of(path) for path in paths)
    return frozenset(run for text in texts if text is not None for run in runs(text))


def code_of(path: Path, sha256: str | None = None) -> tuple[str, ...] | None:
    """Return the text of each code cell of a file, or None if it cannot be read or has changed.

    Args:
        path: a notebook or a Python file; it may lie in a zip file.
        sha256: the recorded checksum of the file, if it must not have changed.
    """
    try:
        content = read_file(path)
        if len(content) > _MAX_BYTES:
            return None
        if sha256 is not None and hashlib.sha256(content).hexdigest() != sha256:
            return None
        if path.suffix.lower() == ".py":
            return (decode_python(content),)
        cells = all_cells(load_document(content))
    except (UnreadableError, MachineError):
        return None
    return tuple(_text(cell) for cell in cells if _is_code(cell))


def _is_code(cell: object) -> bool:
    return isinstance(cell, dict) and cell.get("cell_type") == "code"


def _text(cell: dict[str, object]) -> str:
    source = cell.get("source", cell.get("input", ""))
    if isinstance(source, list):
        return "\n".join([line.rstrip("\r\n") for line in source if isinstance(line, str)])
    return source if isinstance(source, str) else ""
