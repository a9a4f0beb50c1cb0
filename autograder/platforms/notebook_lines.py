"""Where the lines of a notebook's cells stand in its file, so that a service can point at them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from autograder.boundary.files import read_file
from autograder.errors import MachineError, UnreadableError
from autograder.records import Place

_COLON = re.compile(r"\s*:")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}:,]|[^\s"\[\]{}:,]+')


def line_of(notebook: Path, place: Place | None, function: str = "") -> tuple[Path, int]:
    """Return the file and the line in it where a student should look.

    Without a place it is the line where the function is defined. The first line of the notebook
    stands for what cannot be found.

    Args:
        notebook: the notebook, or a `.py` file.
        place: a place in a report on it.
        function: the name of the function.
    """
    if place is None:
        return notebook, _defined(notebook, function)
    if place.file:
        return notebook.parent / place.file, place.line
    if notebook.suffix == ".py":
        return notebook, place.line
    try:
        text = read_file(notebook).decode("utf-8")
        lines = lines_of(text)
    except (UnreadableError, MachineError, ValueError, LookupError):
        return notebook, 1
    cell = lines.get(place.cell, {})
    return notebook, cell.get(place.line) or next(iter(cell.values()), 1)


def _defined(notebook: Path, function: str) -> int:
    if not function.isidentifier():
        return 1
    try:
        text = read_file(notebook).decode("utf-8", "replace")
    except (UnreadableError, MachineError):
        return 1
    found = re.search(rf"\bdef {function}\s*\(", text)
    return 1 if found is None else text.count("\n", 0, found.start()) + 1


def lines_of(text: str) -> Mapping[int, Mapping[int, int]]:
    r"""Return the line of the file of each line of each cell, both counted from 1.

    >>> lines_of('{"cells": [{\n"source": [\n"x = 1\\n",\n"y = 2"]}]}')
    {1: {1: 3, 2: 4}}
    """
    found: dict[int, dict[int, int]] = {}
    nexts: dict[int, int] = {}
    for cell, line, source in _sources(text):
        lines, number = found.setdefault(cell, {}), nexts.get(cell, 1)
        first, *more = source.split("\n")
        for offset, part in enumerate((first, *more)):
            if part or offset < len(more):
                lines.setdefault(number + offset, line)
        nexts[cell] = number + len(more)
    return found


def _sources(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield each string in the `source` of a cell: the cell's number, its line, its content."""
    path: list[str | int] = []
    line, last = 1, 0
    for match in _TOKEN.finditer(text):
        line += text.count("\n", last, match.start())
        last, word = match.start(), match[0]
        if word in "[{":
            path.append(0 if word == "[" else "")
        elif word in "]}":
            path.pop()
        elif word == "," and path and isinstance(path[-1], int):
            path[-1] += 1
        elif word.startswith('"'):
            value = json.loads(word, strict=False)
            if path and isinstance(path[-1], str) and _COLON.match(text, match.end()):
                path[-1] = value
            elif _is_source(path):
                yield int(path[1]) + 1, line, value


def _is_source(path: Sequence[str | int]) -> bool:
    """Return whether a path in the notebook is that of a cell's source, or of a part of it."""
    return path[:1] == ["cells"] and path[2:3] == ["source"] and len(path) in (3, 4)
