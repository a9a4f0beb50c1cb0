"""Find a student's notebook in a folder, under any name, and the modules beside it."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Collection, Iterable
from pathlib import Path

from autograder.boundary.files import read_start
from autograder.content.catalogue import available
from autograder.content.description import Assignment, load_assignment
from autograder.errors import AssignmentError, UsageError
from autograder.finding.found import Found
from autograder.finding.given import GIVEN

_MAX_READ = 32 * 1024 * 1024
_MAX_RIVALS = 5
_NOT_THEIRS = frozenset({"__pycache__", "__MACOSX", "node_modules", "site-packages"})


def pick(
    folder: Path, assignments: Iterable[Assignment], student: str, course: Path | None = None
) -> Found:
    """Return the submission in a folder.

    The notebook with the name of the released notebook counts. Without it, the notebooks that
    define a graded function count, and the best of them if there are several.

    Args:
        folder: the folder, which holds a single student's work.
        assignments: the assignments that it may be of.
        student: the student's name.
        course: the course folder, whose release tells which modules students received.
    """
    known = tuple(assignments)
    paths = sorted(_candidates(folder), key=lambda path: (len(path.parts), path.name))
    called = {assignment.notebook.casefold() for assignment in known}
    names = {name for assignment in known for name in assignment.names}
    named = [path for path in paths if path.name.casefold() in called]
    defining = [path for path in paths if _defines(path, names)]
    others = [path for path in paths if path.suffix == ".ipynb" and path not in defining]
    ranked = list(dict.fromkeys([*named, *defining, *others]))
    if not ranked:
        return Found(student, folder, unusable=_nothing(folder))
    first, *rest = ranked
    rivals = () if first in named else tuple(path for path in rest if path in defining)
    spares = tuple(path for path in rest if path in defining and path not in rivals)
    modules = {path: modules_beside(path, known, course) for path in ranked}
    return Found(
        student,
        first,
        modules=modules[first][0],
        module_names=modules[first][1],
        modules_of=modules,
        rivals=rivals[:_MAX_RIVALS],
        spares=spares[:_MAX_RIVALS],
    )


def notebook_in(folder: Path, assignment: str | None, course: Path | None) -> Path:
    """Return the notebook in a checkout, whatever it is called.

    Without a notebook, the path of one that does not exist is returned: its report says so.

    Args:
        folder: the folder, which holds a single student's work.
        assignment: the assignment; any that is known if None.
        course: the course folder, or None.

    Raises:
        UsageError: there is no such assignment, or several notebooks may be meant.
        AssignmentError: the named assignment is broken.
    """
    known = []
    for name in [assignment] if assignment is not None else available(course):
        with contextlib.suppress(*([AssignmentError] if assignment is None else [])):
            known.append(load_assignment(name, course=course, public=True))
    found = pick(folder, known, "student", course)
    if found.unusable:
        return folder / (known[0].notebook if assignment is not None else "notebook.ipynb")
    if found.rivals:
        paths = [path.relative_to(folder).as_posix() for path in (found.path, *found.rivals)]
        raise UsageError(
            f"several notebooks in {folder} may be meant; name one of: {', '.join(paths)}"
        )
    return found.path


def modules_beside(
    notebook: Path, assignments: Iterable[Assignment], course: Path | None
) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    """Return the Python files beside a notebook that are the student's own, and their names.

    Of the modules that students received, a helper that graded functions use is kept, because the
    report says if it was changed.
    """
    helpers = {f"{name}.py" for each in assignments for name, code in each.given.items() if code}
    released = set(GIVEN)
    if course is not None:
        for name in available(course):
            released |= {path.name for path in (course / "release" / name).glob("*.py")}
    left_out = released - helpers
    try:
        inside = sorted(notebook.parent.glob("*.py"))
    except OSError:
        inside = []
    paths = tuple(path for path in inside if path != notebook and path.name not in left_out)
    return paths, tuple(path.name for path in paths)


def _candidates(folder: Path) -> Iterable[Path]:
    for path in folder.rglob("*"):
        inside = path.relative_to(folder).parts
        if any(part in _NOT_THEIRS or part.startswith(".") for part in inside):
            continue
        if path.suffix.lower() in (".ipynb", ".py") and not path.is_dir() and _is_theirs(path):
            yield path


def _is_theirs(path: Path) -> bool:
    """Return whether a file may be a submission: a released module is none."""
    in_environment = any((parent / "pyvenv.cfg").exists() for parent in path.parents)
    return path.name not in GIVEN and not in_environment


def _defines(path: Path, names: Collection[str]) -> bool:
    """Return whether a file has a line that starts like the definition of one of the functions."""
    text = read_start(path, _MAX_READ).decode("utf-8", "replace")
    return any(found[1] in names for found in re.finditer(r"\bdef\s+(\w{1,100})\s*\(", text))


def _nothing(folder: Path) -> str:
    try:
        names = sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))
    except OSError:
        names = []
    if not names:
        return "there is no notebook: nothing was handed in"
    more = " and more" if len(names) > _MAX_RIVALS else ""
    return f"there is no notebook among: {', '.join(names[:_MAX_RIVALS])}{more}"
