"""The part of a course folder that grading one assignment needs."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from autograder.content.catalogue import BUILT_IN, available
from autograder.content.description import Assignment, load_assignment
from autograder.content.plan import content_of
from autograder.errors import AssignmentError, UsageError

_LEFT_OUT = ("__pycache__", "figures")
"""What no grading reads: what Python left, and the pictures of the workbook."""


def answer_side(assignment: Assignment, course: Path) -> dict[str, bytes]:
    """Return the files of a course folder that holds this assignment alone, by path.

    The folder is tried: the assignment that is loaded from it must be the same.

    Args:
        assignment: the assignment, with its answers.
        course: the course folder that it was loaded from.

    Raises:
        UsageError: it has no answers, or needs a file elsewhere in the course folder.
    """
    if assignment.answers is None:
        raise UsageError(f"{assignment.id} has no answers in {course}")
    files = dict(_files(assignment, course))
    with tempfile.TemporaryDirectory(prefix="chainrule-export-") as temporary:
        copy = Path(temporary)
        write_files(copy, files)
        try:
            alone = load_assignment(assignment.id, course=copy)
            same = content_of(alone) == content_of(assignment)
        except AssignmentError as error:
            raise UsageError(
                f"{assignment.id} needs files outside of its own folders: {error}"
            ) from None
    if not same:
        raise UsageError(f"{assignment.id} needs files outside of its own folders")
    return files


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a folder; their paths may have folders of their own."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _files(assignment: Assignment, course: Path) -> Iterator[tuple[str, bytes]]:
    name = assignment.id
    known = available(course)
    found = known[name]
    if found.suffix == ".py":
        yield from _all_in(found.parent, f"source/{name}")
        after = known.get(assignment.after)
        if after is not None and after.suffix == ".py":
            yield f"source/{after.stem}/{after.name}", after.read_bytes()
    else:
        if found.parent != BUILT_IN:
            yield from _all_in(found, f"assignments/{name}")
        yield from _all_in(course / "solutions" / name, f"solutions/{name}")
    if assignment.released is not None:
        yield f"release/{name}/{assignment.notebook}", assignment.released.read_bytes()
        # Their names tell the modules that students received from modules of their own.
        for path in sorted(assignment.released.parent.glob("*.py")):
            yield f"release/{name}/{path.name}", path.read_bytes()


def _all_in(folder: Path, to: str) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        hidden = any(part in _LEFT_OUT or part.startswith(".") for part in inside.parts)
        if path.is_file() and not hidden:
            yield f"{to}/{inside.as_posix()}", path.read_bytes()
