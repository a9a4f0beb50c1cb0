"""Rebuild a submitted notebook as nbgrader's gradebook expects it. Pure.

nbgrader finds the cells for points and comments by their metadata, and any editor can lose, repeat
or change metadata. This module builds a new notebook from the submission. It finds the gradebook's
cells by their ids, or else by the function they define, and puts missing cells back. These cells
get the gradebook's metadata. The student's text is kept, with markup turned into plain text.
Grading uses the submitted file, never this copy.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from autograder.errors import UnreadableError
from autograder.reading.notebook import all_cells, cell_text, load_document
from autograder.reports.text import plain_markdown, printable

TEST_PREFIX = "test_"
"""The id of a test cell is this prefix and the name of its exercise."""
_MAX_PARTS = 1_000_000
"""The most JSON values in a notebook that is copied: they take far more memory than the file."""
_MAX_CELLS, _MAX_LINES, _MAX_TEXT = 5_000, 20_000, 1024 * 1024
"""Limits on the copied notebook: rendering it takes a thousand times its size."""
_DEFINED = re.compile(r"^[ \t]*(?:(?:async[ \t]+)?def[ \t]+(\w+)|(\w+)[ \t]*=)", re.MULTILINE)


def test_cell(exercise: str) -> str:
    """Return the name of the test cell of an exercise; nbgrader accepts no dot in a name.

    >>> test_cell("Network.forward")
    'test_Network-forward'
    """
    return TEST_PREFIX + exercise.replace(".", "-")


@dataclass(frozen=True, slots=True)
class GradebookCell:
    """A cell of an assignment's notebook, as recorded in the gradebook."""

    name: str
    cell_type: str
    source: str
    locked: bool
    grade: bool
    solution: bool
    task: bool
    points: float | None
    checksum: str | None


@dataclass(slots=True)
class _SubmittedCell:
    """A submitted cell; `name` is the gradebook's cell that it was matched to."""

    cell_type: str
    source: str
    marks: dict[str, Any]
    name: str | None = None

    @property
    def grade_id(self) -> str | None:
        """The id in its nbgrader metadata, or None."""
        found = self.marks.get("grade_id")
        return found if isinstance(found, str) else None


def repaired_cells(
    content: bytes | str, expected: Sequence[GradebookCell], ours: frozenset[str]
) -> tuple[list[dict[str, Any]], list[str]]:
    """Return the cells of a submission as the gradebook expects them, and notes on the repairs.

    Args:
        content: the content of the file, or a `str` with the reason why it cannot be read.
        expected: the cells in the gradebook.
        ours: the texts of the source version; they are trusted, so their markup is kept.
    """
    notes: list[str] = []
    try:
        if isinstance(content, str):
            raise UnreadableError(content)
        seen = list(_cells(content))
    except UnreadableError as error:
        notes.append(f"the released notebook is shown here instead of the submitted file: {error}")
        # The release version: every cell as the gradebook has it.
        seen = [
            _SubmittedCell(cell.cell_type, cell.source, {"grade_id": cell.name})
            for cell in expected
        ]
    by_name = {cell.name: cell for cell in expected}
    _match_cells(seen, by_name, notes)
    cells = list(_rebuilt(seen, by_name, ours, notes))
    _put_back(cells, by_name, notes)
    for number, cell in enumerate(cells):
        cell["id"] = f"cell-{number}"
    return cells, notes


def texts_of(content: bytes) -> frozenset[str]:
    """Return the texts of the cells of a source version; empty if it cannot be read."""
    try:
        cells = all_cells(load_document(content))
    except UnreadableError:
        return frozenset()
    return frozenset((cell_text(cell) or "").strip() for cell in cells)


def markdown_cell(source: str) -> dict[str, Any]:
    """Return a Markdown cell without nbgrader metadata."""
    return {"cell_type": "markdown", "metadata": {}, "source": source}


def _cells(content: bytes) -> Iterator[_SubmittedCell]:
    if sum(content.count(sign) for sign in (b"[", b"{", b",")) > _MAX_PARTS:
        raise UnreadableError("it is too large to copy")
    left, lines = _MAX_TEXT, _MAX_LINES
    for number, cell in enumerate(all_cells(load_document(content))):
        text = cell_text(cell) if isinstance(cell, dict) else None
        if text is None:
            raise UnreadableError("one of its cells is not a cell")
        left, lines = left - len(text), lines - text.count("\n")
        if left < 0 or lines < 0 or number == _MAX_CELLS:
            raise UnreadableError("it is too large to copy")
        metadata = cell.get("metadata")
        ours = metadata.get("nbgrader") if isinstance(metadata, dict) else None
        marks = ours if isinstance(ours, dict) else {}
        yield _SubmittedCell(str(cell.get("cell_type")), text, marks)


def _match_cells(
    seen: Sequence[_SubmittedCell], by_name: dict[str, GradebookCell], notes: list[str]
) -> None:
    """Match the submitted cells to the gradebook's cells.

    A cell with the right id that defines the right function comes first, then a cell that defines
    the function, then a cell with the id.
    """
    marked: dict[str, list[_SubmittedCell]] = defaultdict(list)
    defining: dict[str, list[_SubmittedCell]] = defaultdict(list)
    for cell in seen:
        if cell.grade_id is not None:
            marked[cell.grade_id].append(cell)
        for name in _defined(cell) & by_name.keys():
            defining[name].append(cell)
    for name in by_name:
        if len(marked[name]) > 1:
            many = len(marked[name])
            notes.append(f"there are {many} cells {name}; the last that fits is used")
    solutions = [name for name, expected in by_name.items() if expected.solution]
    owned = set()
    for name in solutions:
        owned |= _claim(name, [cell for cell in marked[name] if name in _defined(cell)])
    for name in [name for name in solutions if name not in owned]:
        if _claim(name, defining[name]):
            owned.add(name)
            notes.append(f"the cell {name} had lost its id; it was found by the name it defines")
    for name in [name for name in by_name if name not in owned]:
        _claim(name, marked[name])
    _note_changed_marks(seen, by_name, notes)


def _claim(name: str, cells: Iterable[_SubmittedCell]) -> set[str]:
    """Match the last free cell to `name`; return {name}, or an empty set without a free cell."""
    free = [cell for cell in cells if cell.name is None]
    for cell in free[-1:]:
        cell.name = name
    return {name} if free else set()


def _note_changed_marks(
    seen: Sequence[_SubmittedCell], by_name: dict[str, GradebookCell], notes: list[str]
) -> None:
    """Note each change of nbgrader metadata; only the metadata of the gradebook counts."""
    for cell in seen:
        expected = by_name.get(cell.name or "")
        if expected is None or cell.grade_id != expected.name:
            continue
        points = cell.marks.get("points", expected.points)
        if expected.points is not None and points != expected.points:
            notes.append(
                f"the points of the cell {expected.name} were changed; the originals are used"
            )
        marks = {"grade": expected.grade, "solution": expected.solution, "locked": expected.locked}
        if any(cell.marks.get(key, value) != value for key, value in marks.items()):
            notes.append(
                f"the metadata of the cell {expected.name} was changed; the original is used"
            )
    strangers = [
        cell for cell in seen if cell.grade_id is not None and cell.grade_id not in by_name
    ]
    if strangers:
        single = len(strangers) == 1
        cells, them = ("1 cell is", "it") if single else (f"{len(strangers)} cells are", "them")
        notes.append(f"{cells} not from this assignment; no points are given for {them}")


def _defined(cell: _SubmittedCell) -> frozenset[str]:
    return _names_in(cell.source) if cell.cell_type == "code" else frozenset()


@lru_cache(maxsize=512)
def _names_in(source: str) -> frozenset[str]:
    """Return the names that a text defines; many submissions hold the same texts."""
    return frozenset(name for pair in _DEFINED.findall(source) for name in pair if name)


def _rebuilt(
    seen: Iterable[_SubmittedCell],
    by_name: dict[str, GradebookCell],
    ours: frozenset[str],
    notes: list[str],
) -> Iterator[dict[str, Any]]:
    for cell in seen:
        expected = by_name.get(cell.name) if cell.name else None
        if expected is None:
            yield _plain(cell, ours)
            continue
        changed = cell.source.strip() != expected.source.strip()
        if expected.locked and changed and cell.cell_type == "code":
            notes.append(f"the text of {expected.name} was changed; the new text is shown above it")
            yield _plain(cell, ours)
        yield _graded(expected, expected.source if expected.locked else cell.source)


def _plain(cell: _SubmittedCell, ours: frozenset[str]) -> dict[str, Any]:
    if cell.cell_type == "code":
        return _code(cell.source, {})
    if cell.cell_type == "markdown" and cell.source.strip() in ours:
        return markdown_cell(cell.source)
    # Teachers see a student's text as HTML, so its markup becomes plain text.
    return markdown_cell(_without_markup(cell.source))


@lru_cache(maxsize=512)
def _without_markup(text: str) -> str:
    """Return plain text; many submissions hold the same texts."""
    return plain_markdown(text)


def _graded(expected: GradebookCell, source: str) -> dict[str, Any]:
    marks: dict[str, Any] = {
        "cell_type": expected.cell_type,
        "checksum": expected.checksum,
        "grade": expected.grade,
        "grade_id": expected.name,
        "locked": expected.locked,
        "schema_version": 3,
        "solution": expected.solution,
        "task": expected.task,
    }
    if expected.points is not None:
        marks["points"] = expected.points
    metadata: dict[str, Any] = {"deletable": False, "nbgrader": marks}
    if expected.locked:
        metadata["editable"] = False
    if expected.cell_type == "code":
        return _code(source, metadata)
    ours = expected.locked or source.strip() == expected.source.strip()
    return markdown_cell(source if ours else plain_markdown(source)) | {"metadata": metadata}


def _code(source: str, metadata: dict[str, Any]) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "execution_count": None,
        "metadata": metadata,
        "outputs": [],
        "source": printable(source.replace("\t", "    ")),
    }


def _put_back(
    cells: list[dict[str, Any]], by_name: dict[str, GradebookCell], notes: list[str]
) -> None:
    """Add missing cells that points and comments need; other cells may stay missing."""
    places = {name: index for index, name in _named(cells)}
    for name, expected in by_name.items():
        if name in places or not (expected.grade or expected.solution or expected.task):
            continue
        notes.append(f"the cell {name} was missing and was put back")
        if expected.solution and expected.cell_type == "code":
            text = f"# The submission has no cell {name}; this cell was added for the comment."
            new = _graded(expected, text)
            after = places.get(TEST_PREFIX + name, len(cells)) - 1
        else:
            new = _graded(expected, expected.source)
            after = places.get(name.removeprefix(TEST_PREFIX), len(cells) - 1)
        cells.insert(after + 1, new)
        places = {name: index for index, name in _named(cells)}


def _named(cells: Iterable[dict[str, Any]]) -> Iterator[tuple[int, str]]:
    for index, cell in enumerate(cells):
        marks = cell["metadata"].get("nbgrader")
        if marks:
            yield index, marks["grade_id"]
