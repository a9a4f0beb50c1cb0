"""Turn the source version of a workbook into the release version for students.

In every solution cell the lines between the two markers are removed; the markers stay. If an empty
region would be a syntax error, it gets a `pass`. Outputs are cleared, read-only cells are locked,
and nbgrader's checksums are set, so nbgrader accepts the notebook as its own release. All other
files of the source folder (helper modules, figures, data) are copied unchanged.
"""

from __future__ import annotations

import ast
import copy
import hashlib
import json
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from autograder.authoring import one_file_release, self_check
from autograder.authoring.fixtures import same_values
from autograder.authoring.start_here import FILE_NAME, start_here
from autograder.boundary.definitions import END_MARKER, START_MARKER
from autograder.content.catalogue import available
from autograder.content.description import Assignment, load_assignment
from autograder.errors import AssignmentError

_LEFT_OUT = {"__pycache__", ".ipynb_checkpoints", ".DS_Store"}


def release_files(assignment: Assignment, course: Path) -> dict[str, bytes]:
    """Return the content of each file of the release version, by path in the release folder.

    Raises:
        AssignmentError: the source version is missing or its markers are not in pairs.
    """
    if assignment.source is not None:
        files = one_file_release.source_files(assignment)
        files[assignment.notebook] = release_notebook(files[assignment.notebook])
        files = _with_kit(assignment, files)
        one_file_release.refuse_answers(assignment, files)
        return files
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
    return _with_kit(assignment, files | shared_files(assignment, course))


def _with_kit(assignment: Assignment, files: dict[str, bytes]) -> dict[str, bytes]:
    """Return the files with START_HERE.md and public_check.py, unless the author wrote them."""
    check = {self_check.FILE_NAME: self_check.self_check(assignment, files)}
    return {FILE_NAME: start_here(assignment, files).encode()} | check | files


def shared_files(assignment: Assignment, course: Path) -> dict[str, bytes]:
    """Return the content of each file that an assignment takes from `source/shared/`, by name.

    Raises:
        AssignmentError: a file is missing, or also exists in the assignment's own folder.
    """
    files = {}
    for name in assignment.shared:
        path = course / "source" / "shared" / name
        if not path.is_file():
            raise AssignmentError(f"there is no {name} in source/shared")
        if (course / "source" / assignment.id / name).exists():
            raise AssignmentError(f"{name} is in source/shared and in source/{assignment.id}")
        files[name] = path.read_bytes()
    return files


def files_beside(name: str, course: Path) -> dict[str, bytes]:
    """Return the files that students get beside the notebook and that its folder does not hold.

    Raises:
        UsageError: there is no such assignment.
        AssignmentError: it is not valid, or a file would hold an answer.
    """
    place = available(course).get(name)
    if place is None or place.suffix != ".py":
        assignment = load_assignment(name, course=course, public=True)
        own = dict.fromkeys(_files_in(course / "source" / assignment.id), b"")
        files = _with_kit(assignment, own | shared_files(assignment, course))
        return {file: content for file, content in files.items() if file not in own}
    assignment = load_assignment(name, course=course)
    files = release_files(assignment, course)
    return {file: content for file, content in files.items() if file != assignment.notebook}


def write_source_notebook(assignment: Assignment, course: Path) -> Path | None:
    """Write the notebook with its solutions to `source/<id>/` if nbgrader is used there.

    nbgrader makes its own release from this notebook. Returns its path, or None.
    """
    if assignment.source is None or not (course / "nbgrader_config.py").is_file():
        return None
    path = assignment.folder / assignment.notebook
    path.write_bytes(one_file_release.source_files(assignment)[assignment.notebook])
    return path


def write_release(
    assignment: Assignment, course: Path, only: Collection[str] | None = None
) -> list[str]:
    """Write the release version and return the names of the files that changed.

    Other files in the release folder are kept. With `only`, only these files are written.
    """
    folder = course / "release" / assignment.id
    files = release_files(assignment, course)
    wanted = files.keys() if only is None else files.keys() & only
    changed = [name for name in _differences(files, folder) if name in wanted]
    for name in changed:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(files[name])
    return changed


def differences(assignment: Assignment, course: Path) -> list[str]:
    """Return the sorted names of files that are stale, missing or extra in the release folder."""
    folder = course / "release" / assignment.id
    return _differences(release_files(assignment, course), folder)


def _differences(files: Mapping[str, bytes], folder: Path) -> list[str]:
    wrong = set(_files_in(folder) - files.keys())
    for name, content in files.items():
        if not (folder / name).is_file() or not _same((folder / name), content):
            wrong.add(name)
    return sorted(wrong)


def _same(path: Path, content: bytes) -> bool:
    """Return whether a file has this content; fixtures are compared by their values.

    Another version of HDF5 writes the same values in other bytes.
    """
    if path.read_bytes() == content:
        return True
    return path.suffix == ".h5" and path.name == "fixtures.h5" and same_values(path, content)


def _files_in(folder: Path) -> set[str]:
    names = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {name.as_posix() for name in names if not _LEFT_OUT.intersection(name.parts)}


def release_notebook(content: bytes) -> bytes:
    """Return the release version of a source notebook.

    Raises:
        AssignmentError: the source is not a notebook, its markers are not in pairs, or a released
            cell would not parse.
    """
    try:
        notebook = json.loads(content)
        cells = list(notebook["cells"])
    except (ValueError, KeyError, TypeError) as error:
        raise AssignmentError(f"the source version is not a notebook: {error!r}") from None
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
    """Return a solution cell's text with its regions emptied; `name` appears in error messages.

    Raises:
        AssignmentError: the markers are not in pairs, or the remaining cell would not parse.
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
        raise AssignmentError(f"the YOUR CODE markers in the cell of {name} are not in pairs")
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
