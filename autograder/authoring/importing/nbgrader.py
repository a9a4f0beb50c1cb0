"""The cells of an nbgrader source notebook.

The metadata of a cell say what it is; `BEGIN SOLUTION` and `BEGIN HIDDEN TESTS`, each with its END,
mark lines in it. A solution cell without marks is a solution as a whole. A notebook without
metadata is read by its marks alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from autograder.authoring.importing.cells import (
    Cell,
    Kind,
    NotConverted,
    RawCell,
    points_of,
    saved_output,
)

_MARK = re.compile(r"^\s*(?:#+|<!--|//)?\s*(BEGIN|END) (SOLUTION|HIDDEN TESTS|MARK SCHEME)\b")
_AUTOTEST = re.compile(r"^(\s*)#+\s*(HASHED )?AUTOTEST\s+(.+?);?\s*$")
AUTOTEST = "__autotest__"
"""The name of the call that a line of nbgrader's AUTOTEST becomes; its argument is the test."""


def is_nbgrader(cells: Iterable[RawCell]) -> bool:
    """Return whether a cell has nbgrader's metadata or marks."""
    return any(
        isinstance(cell.metadata.get("nbgrader"), dict)
        or any(_MARK.match(line) for line in cell.text.split("\n"))
        for cell in cells
    )


def nbgrader_cells(cells: Iterable[RawCell]) -> Iterator[Cell | NotConverted]:
    """Yield the cells without nbgrader's marks, and the parts that no cell can hold."""
    for cell in cells:
        given = cell.metadata.get("nbgrader")
        marks: Mapping[str, Any] = given if isinstance(given, dict) else {}
        text, marked, found = _without_marks(cell.text)
        points = points_of(marks.get("points"))
        kind = _kind(cell, marks, found)
        if marks.get("task"):
            worth = f" ({points:g} points)" if points else ""
            reason = f"a task that a person grades{worth}; its text is kept"
            yield NotConverted(cell.number, reason)
            text = "\n".join(
                line for i, line in enumerate(text.split("\n")) if i not in marked
            ).strip("\n")
            kind, marked = Kind.PROSE, frozenset()
        output, printed = saved_output(cell)
        name = marks.get("grade_id")
        yield Cell(
            cell.number,
            kind,
            text,
            marked,
            cell.kind == "code",
            name if isinstance(name, str) else "",
            points,
            output,
            printed,
        )


def _kind(cell: RawCell, marks: Mapping[str, Any], found: set[str]) -> Kind:
    grade, solution = bool(marks.get("grade")), bool(marks.get("solution"))
    is_code = cell.kind == "code"
    if solution and (grade or not is_code):
        return Kind.ANSWER
    if not is_code:
        return Kind.ANSWER if "SOLUTION" in found else Kind.PROSE
    if solution or ("SOLUTION" in found and not grade):
        return Kind.SOLUTION
    return Kind.TEST if grade or "HIDDEN TESTS" in found else Kind.CODE


def _without_marks(text: str) -> tuple[str, frozenset[int], set[str]]:
    """Return the text without marks, the indices of the marked lines, and the kinds of marks."""
    kept: list[str] = []
    marked: set[int] = set()
    found: set[str] = set()
    inside = False
    for line in text.split("\n"):
        mark = _MARK.match(line)
        if mark is not None:
            inside = mark[1] == "BEGIN"
            found.add(mark[2])
            continue
        test = _AUTOTEST.match(line)
        if test is not None:
            found.add("AUTOTEST")
            line = f"{test[1]}{AUTOTEST}({test[3].replace(';', ',')})"
        if inside or (test is not None and test[2]):
            marked.add(len(kept))
        kept.append(line)
    return "\n".join(kept), frozenset(marked), found
