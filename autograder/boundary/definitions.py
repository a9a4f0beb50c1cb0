"""What of a notebook runs, as records; and the way of these records over the trust line.

They are made in a confined process (`autograder.worker.reading`) that has run no student code by
then, but has parsed hostile text: what arrives is checked to be what it should be, field by field.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import astuple, dataclass
from enum import StrEnum
from typing import Any

from autograder.errors import WireError


@dataclass(frozen=True, slots=True)
class SyntaxProblem:
    """A cell that does not parse: where, and Python's own words."""

    cell: int
    line: int
    column: int
    message: str
    text: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement to execute, compiled; `text` is its first line, for notes.

    One that is not `needed` is executed because something might find it; its failure is no news.
    """

    cell: int
    code: bytes
    text: str
    imports: str | None
    binds: frozenset[str]
    needed: bool = True


class UnwrittenState(StrEnum):
    """What stands in a function in which the student wrote nothing."""

    NO_BODY = "no_body"
    EMPTY_REGIONS = "empty_regions"
    BOUND_AGAIN = "bound_again"
    """Nothing was written there, but something else may be bound to the function's name."""


@dataclass(frozen=True, slots=True)
class Unwritten:
    """A function in which nothing was written; `digest` is of the text around empty regions."""

    state: UnwrittenState
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Definitions:
    """What of a notebook runs, and what is known of the rest.

    `unfinished` holds the functions in which nothing was written; `broken` maps a function to the
    cell that would define it and does not parse; `left_alone` maps a variable that is not computed
    to where it comes from; `sources` holds the lines of each cell by its number; `unused` are
    imports that nothing graded needs.
    """

    statements: tuple[Statement, ...]
    defined: frozenset[str]
    unfinished: Mapping[str, Unwritten]
    broken: Mapping[str, SyntaxProblem]
    left_alone: Mapping[str, str]
    sources: Mapping[int, tuple[str, ...]]
    unused: tuple[tuple[int, str], ...]
    problems: tuple[SyntaxProblem, ...]


def to_document(definitions: Definitions) -> tuple[Any, ...]:
    """Return definitions as plain data for the wire."""
    problems = definitions.problems
    return (
        tuple(
            (s.cell, s.code, s.text, s.imports, tuple(sorted(s.binds)), s.needed)
            for s in definitions.statements
        ),
        tuple(sorted(definitions.defined)),
        {
            name: (str(unwritten.state), unwritten.digest)
            for name, unwritten in definitions.unfinished.items()
        },
        tuple(astuple(problem) for problem in problems),
        {name: problems.index(problem) for name, problem in definitions.broken.items()},
        dict(definitions.left_alone),
        # As bytes, because a long line would be cut as text.
        tuple(
            (number, "\n".join(lines).encode("utf-8", "replace"))
            for number, lines in definitions.sources.items()
        ),
        definitions.unused,
    )


def from_document(document: Any) -> Definitions:
    """Read definitions back that `to_document` has made.

    Raises:
        WireError: it is no such document.
    """
    try:
        statements, defined, unfinished, problems, broken, left_alone, sources, unused = document
        found = tuple(_problem(*entry) for entry in problems)
        return Definitions(
            statements=tuple(_statement(*entry) for entry in statements),
            defined=_names(defined),
            unfinished={name: _unwritten(*entry) for name, entry in unfinished.items()},
            broken={name: found[_count(index)] for name, index in broken.items()},
            left_alone={name: _text(reason) for name, reason in left_alone.items()},
            sources={
                _count(number): tuple(text.decode("utf-8", "replace").split("\n"))
                for number, text in sources
            },
            unused=tuple((_count(cell), _text(module)) for cell, module in unused),
            problems=found,
        )
    except (TypeError, ValueError, AttributeError, IndexError) as error:
        raise WireError("the document holds no definitions") from error


def _statement(cell: Any, code: Any, text: Any, imports: Any, binds: Any, needed: Any) -> Statement:
    if type(code) is not bytes or type(needed) is not bool:
        raise TypeError("code is bytes, and needed or not")
    what = None if imports is None else _text(imports)
    return Statement(_count(cell), code, _text(text), what, _names(binds), needed)


def _unwritten(state: Any, digest: Any) -> Unwritten:
    return Unwritten(UnwrittenState(_text(state)), _text(digest))


def _problem(cell: Any, line: Any, column: Any, message: Any, text: Any) -> SyntaxProblem:
    return SyntaxProblem(_count(cell), _count(line), _count(column), _text(message), _text(text))


def _names(value: Any) -> frozenset[str]:
    if type(value) is not tuple:
        raise TypeError("names are a tuple")
    return frozenset(map(_text, value))


def _text(value: Any) -> str:
    if type(value) is not str:
        raise TypeError("text is a string")
    return value


def _count(value: Any) -> int:
    if type(value) is not int:
        raise TypeError("a number is an integer")
    return value
