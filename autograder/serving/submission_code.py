"""The code of a submission as text, and the lines that its results speak of.

Nothing of the file is run. It is shown only if it is still the file that was graded.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.boundary.files import read_file
from autograder.errors import MachineError, UnreadableError
from autograder.reading.notebook import Cell, parse
from autograder.records import ExerciseResult, Report, SubmissionStatus

_IN_ITS_CELL = re.compile(r"\(line (\d{1,6}) of (?:its cell|the cell|the file)\)")
_CELL_AND_LINE = re.compile(r"cell (\d{1,6}) ?[,(] ?line (\d{1,6})")
_MAX_MARKS = 200


@dataclass(frozen=True, slots=True)
class Mark:
    """A line of a cell that a sentence of the report speaks of; lines are counted from 1."""

    cell: int
    line: int
    exercise: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Definition:
    """Where an exercise is defined: the cell, and the first and last line in it."""

    exercise: str
    cell: int
    line: int
    last: int


@dataclass(frozen=True, slots=True)
class Code:
    """The code cells of a submission, or the sentence that tells why there is no code to show."""

    cells: tuple[Cell, ...] = ()
    problem: str = ""


def read_code(report: Report, folder: Path) -> Code:
    """Return the code of the file that was graded.

    A file that is gone, changed since or cannot be read gives a sentence in place of code.

    Args:
        report: the report of the submission.
        folder: the results folder. A relative path is tried from the working folder and from each
            folder above the results, because the run may have started there.
    """
    submission = report.submission
    if report.status is not SubmissionStatus.GRADED:
        # A worker with limits could not read it, so this process does not try.
        return Code(problem="The file could not be read by the grader, so its code is not shown.")
    problem = ""
    for path in _candidates(Path(submission.path), folder.absolute()):
        try:
            content = read_file(path)
        except (UnreadableError, MachineError) as error:
            problem = problem or f"The file cannot be shown: {error}."
            continue
        if hashlib.sha256(content).hexdigest() == submission.sha256:
            return _code_in(content, path.suffix)
        problem = "The file has changed since it was graded, so its code is not shown."
    return Code(problem=problem)


def _candidates(path: Path, folder: Path) -> Iterator[Path]:
    yield path
    if not path.is_absolute():
        yield from (above / path for above in folder.parents)


def _code_in(content: bytes, suffix: str) -> Code:
    try:
        return Code(parse(content, suffix).cells)
    except UnreadableError as error:
        return Code(problem=f"The file has no code that can be shown: {error}.")


def visible(text: str) -> str:
    r"""Return code in which no character is invisible or changes the direction of the text.

    >>> visible("x = 1\t# \u202e")
    'x = 1   # \ufffd'
    """
    lines = text.expandtabs().split("\n")
    return "\n".join("".join(map(_visible_character, line)) for line in lines)


def _visible_character(character: str) -> str:
    # Cc: control, Cf: invisible formatting such as right-to-left overrides, Cs: lone surrogates.
    harmful = unicodedata.category(character) in ("Cc", "Cf", "Cs")
    return "\N{REPLACEMENT CHARACTER}" if harmful else character


def definitions_in(cells: Iterable[Cell], exercises: Iterable[str]) -> dict[str, Definition]:
    r"""Return where each exercise is defined; the last definition counts.

    >>> cells = [Cell(3, "import numpy\ndef f(x):\n    return x\n\ny = 1")]
    >>> definitions_in(cells, ["f", "g"])
    {'f': Definition(exercise='f', cell=3, line=2, last=3)}
    """
    starts: dict[str, tuple[int, list[str], int, int]] = {}
    wanted = {name.rpartition(".")[2]: name for name in exercises}
    for cell in cells:
        lines = cell.source.split("\n")
        for number, line in enumerate(lines, start=1):
            match = re.match(r"(\s*)(?:async )?def +(\w+)|(\s*)class +(\w+)", line)
            name = match and wanted.get(match[2] or match[4])
            if match and name:
                starts[name] = (cell.number, lines, number, len(match[1] or match[3] or ""))
    # Only now, once for each exercise: a hostile cell defines the same function 40,000 times.
    return {
        name: Definition(name, cell, number, _last_line(lines, number, indent))
        for name, (cell, lines, number, indent) in starts.items()
    }


def _last_line(lines: list[str], first: int, indent: int) -> int:
    """Return the last line of the block that starts in line `first`."""
    last = first
    for number, line in enumerate(lines[first:], start=first + 1):
        text = line.strip()
        if text and len(line) - len(line.lstrip()) <= indent and text[0] not in ")]}#":
            break
        if text:
            last = number
    return last


def marks_in(report: Report, definitions: dict[str, Definition]) -> tuple[Mark, ...]:
    """Return the lines that the hints, cases and notes of a full report speak of."""
    marks: dict[tuple[int, int, str], Mark] = {}
    for mark in _all_marks(report, definitions):
        marks.setdefault((mark.cell, mark.line, mark.exercise), mark)
        if len(marks) == _MAX_MARKS:
            break
    return tuple(marks.values())


def _all_marks(report: Report, definitions: dict[str, Definition]) -> Iterator[Mark]:
    for exercise in report.exercises:
        place = definitions.get(exercise.name)
        known = exercise.place
        if known and known.is_exact and not known.file:
            yield Mark(known.cell, known.line, exercise.name, exercise.hint.split("\n", 1)[0])
        for text in _sentences(exercise):
            first = text.split("\n", 1)[0]
            for cell, line in _CELL_AND_LINE.findall(text):
                yield Mark(int(cell), int(line), exercise.name, first)
            if place:
                for line in _IN_ITS_CELL.findall(text):
                    yield Mark(place.cell, int(line), exercise.name, first)
    for note in report.notes:
        for cell, line in _CELL_AND_LINE.findall(note):
            yield Mark(int(cell), int(line), "", note)


def _sentences(exercise: ExerciseResult) -> Iterator[str]:
    yield exercise.hint
    for case in exercise.cases:
        yield case.message
        yield case.remark
