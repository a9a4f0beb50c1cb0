"""Refuse a release that would hold an answer.

Solutions are compared by tokens, so other blanks, comments and line breaks hide no copy. Every text
file is searched, also the outputs of notebooks, figures and data.
"""

from __future__ import annotations

import html
import io
import json
import tokenize
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.boundary import wire
from autograder.boundary.definitions import END_MARKER, START_MARKER
from autograder.content.derived import graded
from autograder.content.drawing import Drawing
from autograder.content.exercise import Case
from autograder.content.source_file import CellKind, SourceCell, SourceFile, fault

_SHORTEST, _SHORTEST_LINE = 6, 12
"""Fewer tokens are no answer: `return x` may stand anywhere."""
_OF_ITSELF = ("called", "unchanged", "law_")
"""Properties that use the arguments of another case."""
_LAYOUT = {
    tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT,
    tokenize.ENCODING, tokenize.ENDMARKER,
}  # fmt: skip

Tokens = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Solution:
    """A region or a long line of it: the line of the file, and its tokens."""

    line: int
    tokens: Tokens


def refuse_answers_in_files(source: SourceFile, files: Mapping[str, bytes]) -> None:
    """Refuse files that hold a solution.

    Args:
        source: the file of the assignment.
        files: the content of each file of the release, by its name.

    Raises:
        AssignmentError: a file holds a solution; both places are named.
    """
    solutions = [*_solutions(source.of_kind(CellKind.EXERCISE))]
    given = _outside(source)
    for name, content in files.items():
        for place, text in _texts(name, content):
            found = _tokens(text)
            for solution in solutions:
                if _holds(found, solution.tokens) and not _holds(given, solution.tokens):
                    raise source.fault(
                        solution.line, f"this part of a solution would be released in {place}"
                    )


def refuse_hidden_examples(drawing: Drawing, published: Mapping[str, tuple[Case, ...]]) -> None:
    """Refuse a published case whose arguments are those of a hidden case.

    Raises:
        AssignmentError: there is such a case.
    """
    for exercise, cases in published.items():
        shown = {wire.pack(case.args): case.name for case in cases if case.args}
        stream = np.random.RandomState(1)
        hidden = [*drawing.fresh(exercise, stream, {}), *drawing.properties(exercise, stream, {})]
        for each in hidden:
            name = shown.get(wire.pack(each.args))
            if name and not each.name.startswith(_OF_ITSELF):
                line = drawing.declared.lines[exercise]
                raise fault(
                    drawing.declared.path,
                    line,
                    f"the published case {name} of {exercise} is the hidden case {each.name}",
                )


def gives_away(source: SourceFile, exercise: str, text: str) -> bool:
    """Return whether a text for students holds a line of the exercise's solution."""
    found = _tokens(text)
    cells = [each.cell for each in graded(source) if each.name == exercise]
    return any(_holds(found, solution.tokens) for solution in _solutions(cells, shortest=_SHORTEST))


def _solutions(cells: Iterable[SourceCell], shortest: int = _SHORTEST_LINE) -> Iterator[_Solution]:
    for cell in cells:
        inside, start = False, 0
        region: list[str] = []
        for number, text in enumerate(cell.text.split("\n"), start=cell.line):
            if START_MARKER in text:
                inside, start, region = True, number + 1, []
            elif END_MARKER in text:
                inside = False
                yield from _parts(start, region, shortest)
            elif inside:
                region.append(text)


def _parts(start: int, region: list[str], shortest: int) -> Iterator[_Solution]:
    whole = _tokens("\n".join(region))
    if len(whole) >= _SHORTEST:
        yield _Solution(start, whole)
    for number, text in enumerate(region, start=start):
        line = _tokens(text)
        if len(line) >= shortest and line != whole:
            yield _Solution(number, line)


def _outside(source: SourceFile) -> Tokens:
    """Return the tokens of the exercise cells outside of their regions."""
    lines, inside = [], False
    for cell in source.of_kind(CellKind.EXERCISE):
        for text in cell.text.split("\n"):
            inside = (inside or START_MARKER in text) and END_MARKER not in text
            lines.append("" if inside else text)
    return _tokens("\n".join(lines))


def _tokens(text: str) -> Tokens:
    """Return the tokens of a text that may be Python, may hold some, or neither."""
    found = []
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type not in _LAYOUT:
                found.append(token.string)
    except (tokenize.TokenError, SyntaxError):
        if "\n" in text:  # prose: each line by itself
            return tuple(part for line in text.split("\n") for part in _tokens(line))
    return tuple(found)


def _holds(tokens: Tokens, part: Tokens) -> bool:
    first, count = part[0], len(part)
    return any(
        token == first and tokens[index : index + count] == part
        for index, token in enumerate(tokens)
    )


def _texts(name: str, content: bytes) -> Iterator[tuple[str, str]]:
    """Yield the texts of a file with the place of each."""
    if name.endswith(".ipynb"):
        for number, cell in enumerate(json.loads(content)["cells"], start=1):
            yield f"cell {number} of {name}", "".join(cell["source"])
            if cell.get("outputs"):
                outputs = "\n".join(_strings(cell["outputs"]))
                yield f"an output of cell {number} of {name}", outputs
        return
    if name.startswith("public_") and name.endswith(".py"):
        return  # ours, the same for every assignment
    text = content.decode("utf-8", "replace").replace("\0", " ")
    yield name, text
    if name.endswith(".json"):
        yield name, "\n".join(_strings(json.loads(text)))
    elif "&" in text:
        yield name, html.unescape(text)


def _strings(value: Any) -> Iterator[str]:
    """Yield the texts inside of a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _strings(item)
