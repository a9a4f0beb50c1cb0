"""Find courses and assignments: which folders hold answers, and where each assignment lies.

An assignment is found in the package, in `assignments/` and in `source/` of the course folder, and
in the packages that offer some by the entry point `chainrule.assignments`.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import sys
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from autograder.content.source_file import is_source
from autograder.errors import AssignmentError, UsageError

COURSE_VARIABLE = "CHAINRULE_COURSE"
BUILT_IN = Path(__file__).parents[1] / "assignments"
DESCRIPTION = "assignment.toml"
ENTRY_POINT = "chainrule.assignments"
_RECORDS = (".dist-info", ".egg-info")
"""The ends of the names of folders in which installed packages describe themselves."""
NO_ANSWERS = "has no solutions/ and in source/ no assignment that is one file"


def find_course(submissions: Iterable[Path] = ()) -> tuple[Path | None, str]:
    """Find the course folder (with `solutions/` and `source/`), whose code is trusted.

    $CHAINRULE_COURSE names it. Otherwise it is searched at the working directory and above; the
    outermost match wins, because a submission may contain such a folder further in. A folder that
    is only found does not count if one of the submissions lies in it or beside it, because it may
    be a student's own. Under CI it never counts: the checkout there is a submission.

    Args:
        submissions: the files and folders to be graded.

    Returns:
        The folder or None, and a sentence about it; the sentence is empty if there is none.

    Raises:
        UsageError: $CHAINRULE_COURSE is not a course folder.
    """
    named = os.environ.get(COURSE_VARIABLE)
    if named:
        if not holds_answers(Path(named)):
            raise UsageError(f"{COURSE_VARIABLE} is {named}, which {NO_ANSWERS}")
        return Path(named).resolve(), ""
    here = Path.cwd().resolve()
    found = [folder for folder in (here, *here.parents) if _is_course(folder)]
    if not found:
        return None, ""
    course = found[-1]
    if os.environ.get("CI"):
        return None, "under CI a course folder is used only if --course names it"
    if any(_is_near(course, path) for path in submissions):
        return None, (
            f"the course folder {course} is not used, because a submission lies in it or beside "
            "it: name it with --course if it is yours"
        )
    return course, f"course folder: {course}"


def _is_near(course: Path, submission: Path) -> bool:
    """Return whether a submission lies in the course folder, beside it, or around it."""
    path = submission.resolve()
    is_beside = path.parent == course.parent and not path.is_dir()
    return is_beside or course in (path, *path.parents) or path in course.parents


def _is_course(folder: Path) -> bool:
    return (folder / "source").is_dir() and holds_answers(folder)


def holds_answers(folder: Path) -> bool:
    """Return whether a folder has `solutions/`, or in `source/` an assignment that is one file."""
    return (folder / "solutions").is_dir() or bool(_one_files(folder))


def has_answers(name: str, course: Path) -> bool:
    """Return whether a course folder holds the answers of an assignment."""
    reference = course / "solutions" / name / "reference.py"
    return reference.is_file() or name in {path.stem for path in _one_files(course)}


def _one_files(course: Path) -> list[Path]:
    files = (folder / f"{folder.name}.py" for folder in sorted((course / "source").glob("*")))
    return [path for path in files if is_source(path)]


def is_path(name: str | Path) -> bool:
    """Return whether an argument is the path of an assignment.

    A bare name is never a path: its meaning would depend on the working directory.

    >>> is_path("./exam"), is_path("exam")
    (True, False)
    """
    return isinstance(name, Path) or len(Path(name).parts) > 1 or name.startswith(".")


def without_header(course: Path) -> list[Path]:
    """Return the files `source/<id>/<id>.py` that have no header, so that no command takes them.

    A folder with a notebook of the same name is the source of an assignment in a folder.
    """
    files = (folder / f"{folder.name}.py" for folder in sorted((course / "source").glob("*")))
    return [
        path
        for path in files
        if path.is_file() and not is_source(path) and not path.with_suffix(".ipynb").exists()
    ]


def available(course: Path | None) -> dict[str, Path]:
    """Return the folder or file of each known assignment by name, built-in assignments first."""
    found: dict[str, Path] = {}
    folders = [BUILT_IN, *([course / "assignments"] if course else []), *_offered(tuple(sys.path))]
    for parent in folders:
        for folder in sorted(parent.iterdir()) if parent.is_dir() else ():
            file = folder / f"{folder.name}.py"
            if (folder / DESCRIPTION).is_file():
                found.setdefault(folder.name, folder)
            elif is_source(file):
                found.setdefault(folder.name, file)
    found.update({path.stem: path for path in (_one_files(course) if course else ())})
    return found


@cache
def _offered(import_path: tuple[str, ...]) -> tuple[Path, ...]:
    """Return the folders with assignments of installed packages; no package is imported."""
    if not any(map(_may_offer, import_path)):
        return ()  # true of most machines, and reading the metadata of all packages is slow
    from importlib import metadata

    folders: list[Path] = []
    for entry in metadata.entry_points(group=ENTRY_POINT):
        with contextlib.suppress(ImportError, ValueError):
            spec = importlib.util.find_spec(entry.value)
            folders += map(Path, (spec and spec.submodule_search_locations) or ())
    return tuple(folders)


def _may_offer(folder: str) -> bool:
    """Return whether a package in a folder of the import path has our entry point."""
    try:
        records = [each for each in Path(folder).iterdir() if each.name.endswith(_RECORDS)]
    except OSError:
        return False
    for record in records:
        with contextlib.suppress(OSError):
            text = (record / "entry_points.txt").read_text(encoding="utf-8")
            if ENTRY_POINT in text:
                return True
    return False


def notebook_of(folder: Path) -> str:
    """Return the notebook's file name, without loading the assignment.

    Raises:
        AssignmentError: the file is unreadable or has no `notebook` entry.
    """
    if folder.suffix == ".py":
        return f"{folder.stem}.ipynb"
    try:
        described = tomllib.loads((folder / DESCRIPTION).read_text(encoding="utf-8"))
        return str(described["notebook"])
    except (OSError, ValueError, KeyError) as error:
        raise AssignmentError(
            f"the assignment in {folder.name} does not name its notebook"
        ) from error
