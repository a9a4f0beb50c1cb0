"""Find graded functions in cells that are not code cells: Markdown, raw, or of no known type."""

from __future__ import annotations

import ast
import re
import warnings
from dataclasses import replace

from autograder.boundary.definitions import Remark
from autograder.reading.magics import to_python
from autograder.reading.notebook import MAX_CODE, Notebook
from autograder.reading.statements import first_words

_DEFINES = re.compile(r"^def\s+(\w+)", re.MULTILINE)
_FENCED = re.compile(
    r"^ {0,3}(?P<fence>`{3,}|~{3,})[^\n`]*\n(?P<code>.*?)(?:^ {0,3}(?P=fence)|\Z)",
    re.MULTILINE | re.DOTALL,
)


def with_misplaced_code(
    notebook: Notebook, graded: tuple[str, ...]
) -> tuple[Notebook, tuple[Remark, ...]]:
    """Return the notebook with such cells as code cells, and the remarks on all odd cells.

    A cell counts if it defines a graded function that no code cell defines, and if its whole text
    is Python or if it holds the function in a fenced block of Markdown. Other text that quotes code
    is not Python.
    """
    if not notebook.others:
        return notebook, notebook.odd
    missing = set(graded) - first_words(notebook)
    cells, remarks = list(notebook.cells), list(notebook.odd)
    room = MAX_CODE - sum(len(cell.source) for cell in cells)
    for cell, kind in notebook.others:
        room -= len(cell.source)
        found = missing.intersection(_DEFINES.findall(cell.source))
        if not found or room < 0:
            continue
        for source in (cell.source, _fenced(cell.source, found)):
            if found & _defined(source):
                cells.append(replace(cell, source=source))
                remarks.append(Remark(cell.number, kind))
                break
    cells.sort(key=lambda cell: cell.number)
    return replace(notebook, cells=tuple(cells)), tuple(sorted(remarks, key=lambda r: r.cell))


def _fenced(text: str, names: set[str]) -> str:
    r"""Return a cell's fenced blocks that define one of the functions; other lines become empty.

    >>> _fenced("See:\n```python\ndef f(): pass\n```", {"f"})
    '\n\ndef f(): pass\n'
    """
    parts, end = [], 0
    for match in _FENCED.finditer(text):
        if names.intersection(_DEFINES.findall(match["code"])):
            parts += ["\n" * text.count("\n", end, match.start("code")), match["code"]]
            end = match.end("code")
    return "".join(parts)


def _defined(source: str) -> set[str]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(to_python(source))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return set()
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
