"""Turn an nbgrader or an otter notebook into the text of a one-file assignment.

Nothing is run. Prose, set-up and solutions stay as they are. Tests become cases with the arguments
of the calls they check; the reference gives the expected values anew. Parts that cannot be
converted are kept as comments in a hidden cell, and are listed by cell.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable
from pathlib import PurePath

from autograder.authoring.importing import writing as writing
from autograder.authoring.importing.cells import (
    Cell,
    RawCell,
    parse,
    python_of,
    raw_cells,
    refuse_other_languages,
)
from autograder.authoring.importing.course import Course, Imported
from autograder.authoring.importing.nbgrader import is_nbgrader, nbgrader_cells
from autograder.authoring.importing.otter import (
    assignment_settings,
    boundary,
    is_otter,
    otter_cells,
    question_points,
)
from autograder.errors import UsageError
from autograder.reading.notebook import load_document

_NOT_LOADED = {"numpy", "otter", "nbgrader", "nose", "pytest", "IPython", "ipywidgets", "ipytest"}


def import_notebook(
    content: bytes, name: str, as_id: str = "", beside: Iterable[str] = ()
) -> Imported:
    """Turn a notebook into the text of a one-file assignment.

    Args:
        content: the notebook's bytes.
        name: its file name.
        as_id: the id of the assignment; by default from otter's settings or the file name.
        beside: the names of the modules in the notebook's folder.

    Raises:
        UsageError: it is not a Python notebook with nbgrader's or otter's marks and a solution.
        UnreadableError: it is not a notebook.
    """
    document = load_document(content)
    refuse_other_languages(document, name)
    raw = list(raw_cells(document))
    settings = assignment_settings(raw)
    if is_otter(raw):
        dialect, read = "otter", list(otter_cells(raw))
    elif is_nbgrader(raw):
        dialect, read = "nbgrader", list(nbgrader_cells(raw))
    else:
        raise UsageError(
            f"{name} has no marks of nbgrader or otter, such as `### BEGIN SOLUTION` or "
            "`# BEGIN QUESTION`"
        )
    made_id = as_id or assignment_id(str(settings.get("name", "")) or PurePath(name).stem)
    course = Course(read)
    if not course.holds_answers():
        raise UsageError(
            f"{name} holds no solution: import the source version, not the released version"
        )
    points = course.points(question_points(raw) if dialect == "otter" else None)
    named = [file for key in ("files", "student_files") for file in _texts(settings.get(key))]
    own = frozenset(beside) | {PurePath(file).stem for file in named if file.endswith(".py")}
    packages, given = _packages(course.cells, own)
    head = writing.header(made_id, _title(raw, made_id), packages, given)
    text = "\n\n".join([head, *course.written(points)]) + "\n"
    if parse(text) is None:
        raise UsageError(
            f"{name} could not be converted to Python: one of its cells is too complex"
        )
    return course.result(made_id, text, dialect, sum(points.values()), given)


def assignment_id(name: str) -> str:
    """Return an id for an assignment: lower case, digits and underscores.

    >>> assignment_id("Problem Set 1")
    'problem_set_1'
    """
    made = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")
    return made if re.match(r"[a-z]", made) else f"assignment_{made}".rstrip("_")


def _title(cells: Iterable[RawCell], default: str) -> str:
    for cell in cells:
        heading = re.search(r"^#\s+(.+?)\s*#*$", cell.text, re.MULTILINE)
        if cell.kind == "markdown" and heading is not None and boundary(cell) is None:
            return heading[1].strip()[:120] or default
    return default


def _texts(value: object) -> list[str]:
    return [str(each) for each in value] if isinstance(value, list) else []


def _packages(
    cells: Iterable[Cell], beside: frozenset[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the packages that the code imports, and the modules beside the notebook."""
    found: set[str] = set()
    for cell in cells:
        _text, tree = python_of(cell.text) if cell.is_code else ("", None)
        for node in ast.walk(tree) if tree is not None else ():
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
                found.add(node.module.split(".")[0])
    others = found - _NOT_LOADED - sys.stdlib_module_names
    return tuple(sorted(others - beside)), tuple(sorted(others & beside))
