"""Refuse a release that would hold an answer.

A solution is searched by its tokens, so a copy with other blanks, quotes, comments or line breaks
is found, also inside a comment or a string. Every file is searched: figures, pages, data, and files
in archives.
"""

from __future__ import annotations

import contextlib
import gzip
import html
import io
import itertools
import json
import re
import tokenize
import zipfile
import zlib
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
"""A line with fewer tokens is not searched: `return x` may stand anywhere."""
_OF_ITSELF = ("called", "unchanged", "law_")
"""Properties that use the arguments of another case."""
_LAYOUT = {
    tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT,
    tokenize.ENCODING, tokenize.ENDMARKER,
}  # fmt: skip

_WORDS = re.compile(r"\w+|[^\w\s#\"'`\\]")
_BETWEEN = r"[\s#\"'`\\]"
"""The characters that may stand between two words of a copy: blanks, quotes, comment signs."""
_TAG, _ESCAPE = re.compile(r"<[^<>]*>"), re.compile(r"\\[nrt]")
_LARGEST_PART = 1 << 26

Tokens = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Solution:
    """A region or a long line of it: the line of the file, and what finds it in a text."""

    line: int
    pattern: re.Pattern[str]

    def is_in(self, text: str) -> bool:
        """Return whether a text holds it."""
        return self.pattern.search(text) is not None


def refuse_answers_in_files(source: SourceFile, files: Mapping[str, bytes]) -> None:
    """Refuse files that hold a solution.

    Args:
        source: the file of the assignment.
        files: the content of each file of the release, by its name.

    Raises:
        AssignmentError: a file holds a solution; both places are named.
    """
    given = _outside(source)
    solutions = [
        each for each in _solutions(source.of_kind(CellKind.EXERCISE)) if not each.is_in(given)
    ]
    # START_HERE.md lists files, so their names come first.
    names = (("the name of a file", name) for name in files)
    inside = (each for name, content in files.items() for each in _texts(name, content))
    for place, text in (*names, *inside):
        for view in _views(text):
            for solution in solutions:
                if solution.is_in(view):
                    sentence = f"this part of a solution would be released in {place}"
                    raise source.fault(solution.line, sentence)


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
    cells = [each.cell for each in graded(source) if each.name == exercise]
    return any(solution.is_in(text) for solution in _solutions(cells, shortest=_SHORTEST))


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
        yield _Solution(start, _pattern(whole))
    for number, text in enumerate(region, start=start):
        line = _tokens(text)
        if len(line) >= shortest and line != whole:
            yield _Solution(number, _pattern(line))


def _pattern(tokens: Tokens) -> re.Pattern[str]:
    """Return a regular expression for the words of tokens; it takes linear time."""
    words = _WORDS.findall(" ".join(tokens))
    parts = [rf"(?<!\w){re.escape(words[0])}"]
    for before, word in itertools.pairwise(words):
        apart = "+" if before[-1:].isidentifier() and word[:1].isidentifier() else "*"
        parts.append(f"{_BETWEEN}{apart}{re.escape(word)}")
    return re.compile("".join(parts) + r"(?!\w)")


def _outside(source: SourceFile) -> str:
    """Return the code of the exercise cells outside of their regions, without longer texts.

    Students see this code, so it is not an answer. A docstring that holds an answer gives it away.
    """
    lines, inside = [], False
    for cell in source.of_kind(CellKind.EXERCISE):
        for text in cell.text.split("\n"):
            inside = (inside or START_MARKER in text) and END_MARKER not in text
            lines.append("" if inside else text)
    tokens = _tokens("\n".join(lines))
    return " ".join(token for token in tokens if not _is_long_text(token))


def _is_long_text(token: str) -> bool:
    return token.endswith(("'", '"')) and len(_WORDS.findall(token)) >= _SHORTEST


def _tokens(text: str) -> Tokens:
    """Return the tokens of code without comments; line by line if it is not a whole program."""
    found = []
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type not in _LAYOUT:
                found.append(token.string)
    except (tokenize.TokenError, SyntaxError):
        if "\n" in text:  # prose: each line by itself
            return tuple(part for line in text.split("\n") for part in _tokens(line))
    return tuple(found)


def _views(text: str) -> Iterator[str]:
    """Yield a text as it is, and without the characters that may hide a copy."""
    yield text
    if "#" in text:
        yield re.sub("#.*", "", text)
    if "<" in text or "&" in text:
        yield html.unescape(_TAG.sub(" ", text))
    if "\\" in text:
        yield _ESCAPE.sub(" ", text)


def _texts(name: str, content: bytes) -> Iterator[tuple[str, str]]:
    """Yield the texts of a file with the place of each."""
    if name.endswith(".ipynb"):
        for number, cell in enumerate(json.loads(content)["cells"], start=1):
            yield f"cell {number} of {name}", "".join(cell["source"])
            if cell.get("outputs"):
                outputs = "\n".join(_strings(cell["outputs"]))
                yield f"an output of cell {number} of {name}", outputs
        return
    yield name, content.decode("utf-8", "replace")
    if b"\0" in content:  # the other encodings of Unicode put zeros between the letters
        yield name, content.replace(b"\0", b"").decode("utf-8", "replace")
    if name.endswith(".json"):
        with contextlib.suppress(ValueError):  # a file may not be JSON in spite of its name
            yield name, "\n".join(_strings(json.loads(content)))
    for inner, part in _parts_of_archive(content):
        yield from _texts(f"{name}/{inner}" if inner else name, part)


def _parts_of_archive(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the files in an archive, such as a zip file or a workbook of Excel."""
    with contextlib.suppress(OSError, EOFError, zlib.error):
        if content.startswith(b"\x1f\x8b"):
            yield "", gzip.GzipFile(fileobj=io.BytesIO(content)).read(_LARGEST_PART)
    with contextlib.suppress(OSError, zipfile.BadZipFile, zlib.error, NotImplementedError):
        if content.startswith(b"PK"):
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                for name in archive.namelist():
                    with contextlib.suppress(RuntimeError):  # an encrypted member needs a password
                        yield name, archive.open(name).read(_LARGEST_PART)


def _strings(value: Any) -> Iterator[str]:
    """Yield the texts inside of a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _strings(item)
