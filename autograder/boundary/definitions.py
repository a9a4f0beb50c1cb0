"""The definitions of a notebook as records, and their encoding for the trust line.

A confined process (`autograder.worker.reading`) creates the records. It has not run student code
yet, but it has parsed hostile text. The trusted side therefore checks every field that arrives.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import astuple, dataclass
from enum import StrEnum
from typing import Any

from autograder.errors import WireError


@dataclass(frozen=True, slots=True)
class SyntaxProblem:
    """A cell that does not parse: the position and message of Python's error."""

    cell: int
    line: int
    column: int
    message: str
    text: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A compiled statement to execute; `text` is its first line, for notes.

    A statement with `needed` false runs only because other code may find it at run time, for
    example through `globals()`. Its failure is not reported.
    """

    cell: int
    code: bytes
    text: str
    imports: str | None
    binds: frozenset[str]
    needed: bool = True


class UnwrittenState(StrEnum):
    """How a function without any student code looks."""

    NO_BODY = "no_body"
    EMPTY_REGIONS = "empty_regions"
    BOUND_AGAIN = "bound_again"
    """The function is unwritten, but other code may bind its name to something else."""


@dataclass(frozen=True, slots=True)
class Unwritten:
    """A function without student code; `digest` covers the text around its empty regions."""

    state: UnwrittenState
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Definitions:
    """The statements of a notebook to execute, and facts about the rest.

    Attributes:
        statements: the statements to execute, in notebook order.
        defined: the graded functions that these statements define.
        unfinished: the graded functions without student code.
        broken: for a graded function, the syntax error of the cell that would define it.
        left_alone: for a variable that is not computed, the origin of its value.
        sources: the lines of each code cell, by cell number.
        unused: the cell and module of each import that no graded function needs.
        problems: all cells that do not parse.
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
    """Convert definitions to plain data for the wire."""
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
        # Bytes, because the wire truncates long strings.
        tuple(
            (number, "\n".join(lines).encode("utf-8", "replace"))
            for number, lines in definitions.sources.items()
        ),
        definitions.unused,
    )


def from_document(document: Any) -> Definitions:
    """Rebuild definitions from the result of `to_document`.

    Raises:
        WireError: the document does not have this form.
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
        raise WireError("the document does not hold definitions") from error


def _statement(cell: Any, code: Any, text: Any, imports: Any, binds: Any, needed: Any) -> Statement:
    if type(code) is not bytes or type(needed) is not bool:
        raise TypeError("code must be bytes and needed a bool")
    module = None if imports is None else _text(imports)
    return Statement(_count(cell), code, _text(text), module, _names(binds), needed)


def _unwritten(state: Any, digest: Any) -> Unwritten:
    return Unwritten(UnwrittenState(_text(state)), _text(digest))


def _problem(cell: Any, line: Any, column: Any, message: Any, text: Any) -> SyntaxProblem:
    return SyntaxProblem(_count(cell), _count(line), _count(column), _text(message), _text(text))


def _names(value: Any) -> frozenset[str]:
    if type(value) is not tuple:
        raise TypeError("names must be a tuple")
    return frozenset(map(_text, value))


def _text(value: Any) -> str:
    if type(value) is not str:
        raise TypeError("text must be a string")
    return value


def _count(value: Any) -> int:
    if type(value) is not int:
        raise TypeError("a number must be an integer")
    return value
