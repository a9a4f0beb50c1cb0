"""From the source version of a workbook to the release version that students get.

In every solution cell what stands between the two markers is removed and the marker lines stay; a
region that Python does not accept empty keeps a `pass`. Outputs are cleared, read-only cells
locked, and nbgrader's checksums set, so that nbgrader takes the result for its own. Everything else
in the source folder (helper modules, figures, data) is copied as it is.
"""

from __future__ import annotations

import ast
import copy
import hashlib
import json
from pathlib import Path
from typing import Any

from autograder.content.description import Assignment
from autograder.errors import AssignmentError
from autograder.reading.regions import END_MARKER, START_MARKER

_LEFT_OUT = {"__pycache__", ".ipynb_checkpoints", ".DS_Store"}


def release_files(assignment: Assignment, course: Path) -> dict[str, bytes]:
    """Return the files of the release version by their path within the release folder.

    Raises:
        AssignmentError: the source version is missing or its markers do not pair up.
    """
    source = course / "source" / assignment.id
    if not (source / assignment.notebook).is_file():
        raise AssignmentError(f"there is no {assignment.notebook} in source/{assignment.id}")
    files = {}
    for path in sorted(source.rglob("*")):
        name = path.relative_to(source)
        if path.is_file() and not _LEFT_OUT.intersection(name.parts) and path.suffix != ".pyc":
            content = path.read_bytes()
            if name.as_posix() == assignment.notebook:
                content = release_notebook(content)
            files[name.as_posix()] = content
    return files


def write_release(assignment: Assignment, course: Path) -> list[str]:
    """Write the release version and return the names of the files that changed.

    A file in the release folder that does not come from the source is left alone.
    """
    folder = course / "release" / assignment.id
    files = release_files(assignment, course)
    changed = [name for name in differences(assignment, course) if name in files]
    for name in changed:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(files[name])
    return changed


def differences(assignment: Assignment, course: Path) -> list[str]:
    """Return the files in which the release folder differs from what the source version gives."""
    folder = course / "release" / assignment.id
    files = release_files(assignment, course)
    wrong = set(_files_in(folder) - files.keys())
    for name, content in files.items():
        if not (folder / name).is_file() or (folder / name).read_bytes() != content:
            wrong.add(name)
    return sorted(wrong)


def _files_in(folder: Path) -> set[str]:
    names = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {name.as_posix() for name in names if not _LEFT_OUT.intersection(name.parts)}


def release_notebook(content: bytes) -> bytes:
    """Return the release version of a source notebook.

    Raises:
        AssignmentError: a marker stands alone, or a released cell would not parse.
    """
    try:
        notebook = json.loads(content)
        cells = list(notebook["cells"])
    except (ValueError, KeyError, TypeError) as error:
        raise AssignmentError(f"the source version is no notebook: {error!r}") from None
    for cell in cells:
        metadata = cell["metadata"]
        grading = metadata.get("nbgrader", {})
        if cell["cell_type"] == "code":
            cell["outputs"] = []
            cell["execution_count"] = None
        source = "".join(cell["source"])
        if grading.get("solution"):
            source = without_solutions(source, grading["grade_id"])
            metadata["deletable"] = False
        if grading.get("locked") or grading.get("grade"):
            metadata["deletable"] = False
            metadata["editable"] = False
        cell["source"] = source.splitlines(keepends=True)
        if grading:
            grading["cell_type"] = cell["cell_type"]
            grading["checksum"] = _checksum(cell)
    return (json.dumps(notebook, indent=1, ensure_ascii=False, sort_keys=True) + "\n").encode()


def without_solutions(source: str, name: str) -> str:
    """Return a solution cell's text with its regions emptied; `name` is used in messages.

    Raises:
        AssignmentError: a marker stands alone, or what is left would not parse.
    """
    lines = source.split("\n")
    regions = _pair_markers(lines, name)
    fillings = ["pass"] * len(regions)
    for index in range(len(regions)):
        emptied = [*fillings[:index], "", *fillings[index + 1 :]]
        if _parses(_fill(lines, regions, emptied)):
            fillings = emptied
    released = _fill(lines, regions, fillings)
    if not _parses(released):
        raise AssignmentError(f"the released cell of {name} would not be valid Python")
    return released


def _pair_markers(lines: list[str], name: str) -> list[tuple[int, int]]:
    starts = [index for index, line in enumerate(lines) if START_MARKER in line]
    ends = [index for index, line in enumerate(lines) if END_MARKER in line]
    pairs = list(zip(starts, ends, strict=False))
    ordered = all(start < end for start, end in pairs) and sorted(starts + ends) == [
        index for pair in pairs for index in pair
    ]
    if not starts or len(starts) != len(ends) or not ordered:
        raise AssignmentError(f"the YOUR CODE markers in the cell of {name} do not pair up")
    return pairs


def _fill(lines: list[str], regions: list[tuple[int, int]], fillings: list[str]) -> str:
    filled = copy.copy(lines)
    for (start, end), filling in reversed(list(zip(regions, fillings, strict=True))):
        indent = lines[start][: len(lines[start]) - len(lines[start].lstrip())]
        filled[start + 1 : end] = [indent + filling if filling else ""]
    return "\n".join(filled)


def _parses(source: str) -> bool:
    try:
        ast.parse(source)
    except SyntaxError:
        return False
    return True


def _checksum(cell: dict[str, Any]) -> str:
    """Compute nbgrader's checksum of a cell (`nbgrader.utils.compute_checksum`, version 0.9)."""
    grading = cell["metadata"]["nbgrader"]
    digest = hashlib.md5(usedforsecurity=False)
    parts = [
        "".join(cell["source"]),
        cell["cell_type"],
        str(grading["grade"]),
        str(grading["solution"]),
        str(grading["locked"]),
        grading["grade_id"],
    ]
    if grading["grade"]:
        parts.append(str(float(grading["points"])))
    for part in parts:
        digest.update(part.encode())
    return digest.hexdigest()
