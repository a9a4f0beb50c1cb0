"""Find graded functions in cells that are not code cells: Markdown, raw, or of no known type."""

from __future__ import annotations

import ast
import re
import warnings
from dataclasses import replace

from autograder.boundary.definitions import Remark
from autograder.reading.magics import to_python
from autograder.reading.notebook import MAX_CODE, Cell, Notebook
from autograder.reading.statements import first_words

_DEFINES = re.compile(r"^def\s+(\w+)", re.MULTILINE)


def with_misplaced_code(
    notebook: Notebook, graded: tuple[str, ...]
) -> tuple[Notebook, tuple[Remark, ...]]:
    """Return the notebook with such cells as code cells, and the remarks on all odd cells.

    A cell counts if its whole text is Python and if it defines a graded function that no code cell
    defines. Text that only quotes code is not Python.
    """
    if not notebook.others:
        return notebook, notebook.odd
    missing = set(graded) - first_words(notebook)
    cells, remarks = list(notebook.cells), list(notebook.odd)
    room = MAX_CODE - sum(len(cell.source) for cell in cells)
    for cell, kind in notebook.others:
        room -= len(cell.source)
        found = missing.intersection(_DEFINES.findall(cell.source))
        if found and room >= 0 and found & _defined(cell):
            cells.append(cell)
            remarks.append(Remark(cell.number, kind))
    cells.sort(key=lambda cell: cell.number)
    return replace(notebook, cells=tuple(cells)), tuple(sorted(remarks, key=lambda r: r.cell))


def _defined(cell: Cell) -> set[str]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(to_python(cell.source))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return set()
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
