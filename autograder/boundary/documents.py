"""The encoding of definitions for the trust line.

A confined process (`autograder.worker.reading`) writes the document. It has not run student code
yet, but it has parsed hostile text. The trusted side therefore checks every field that arrives.
"""

from __future__ import annotations

from dataclasses import astuple
from typing import Any

from autograder.boundary.definitions import (
    Definitions,
    History,
    OwnModule,
    Remark,
    RemarkKind,
    State,
    Statement,
    SyntaxProblem,
    Unwritten,
    UnwrittenState,
)
from autograder.errors import WireError


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
            name: (str(unwritten.state), unwritten.digest, unwritten.place)
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
        tuple((module.name, module.statements) for module in definitions.modules),
        tuple(definitions.files.items()),
        tuple((r.cell, str(r.kind), r.module) for r in definitions.remarks),
        tuple(sorted(definitions.mentioned)),
        {name: astuple(history) for name, history in definitions.histories.items()},
        dict(definitions.outer),
    )


def from_document(document: Any) -> Definitions:
    """Rebuild definitions from the result of `to_document`.

    Raises:
        WireError: the document does not have this form.
    """
    try:
        (
            statements,
            defined,
            unfinished,
            problems,
            broken,
            left_alone,
            sources,
            unused,
            modules,
            files,
            remarks,
            mentioned,
            histories,
            outer,
        ) = document
        found = tuple(_problem(*entry) for entry in problems)
        return Definitions(
            statements=tuple(_statement(*entry) for entry in statements),
            defined=_names(defined),
            unfinished={_text(name): _unwritten(*entry) for name, entry in unfinished.items()},
            broken={_text(name): found[_count(index)] for name, index in broken.items()},
            left_alone={_text(name): _text(reason) for name, reason in left_alone.items()},
            sources={
                _count(number): tuple(text.decode("utf-8", "replace").split("\n"))
                for number, text in sources
            },
            unused=tuple((_count(cell), _text(module)) for cell, module in unused),
            problems=found,
            modules=tuple(_module(*entry) for entry in modules),
            files={_count(number): _text(name) for number, name in files},
            remarks=tuple(
                Remark(_count(cell), RemarkKind(_text(kind)), _text(name))
                for cell, kind, name in remarks
            ),
            mentioned=_names(mentioned),
            histories={
                _text(name): _history(entry, len(statements)) for name, entry in histories.items()
            },
            outer={
                _text(name): tuple(
                    (_text(variable), _count(cell)) for variable, cell in found_there
                )
                for name, found_there in outer.items()
            },
        )
    except (TypeError, ValueError, AttributeError, IndexError) as error:
        raise WireError("the document does not hold definitions") from error


def _statement(cell: Any, code: Any, text: Any, imports: Any, binds: Any, needed: Any) -> Statement:
    if type(code) is not bytes or type(needed) is not bool:
        raise TypeError("code must be bytes and needed a bool")
    module = None if imports is None else _text(imports)
    return Statement(_count(cell), code, _text(text), module, _names(binds), needed)


def _module(name: Any, statements: Any) -> OwnModule:
    for code, _required in statements:
        if type(code) is not bytes:
            raise TypeError("code must be bytes")
    return OwnModule(_text(name), tuple((code, _flag(required)) for code, required in statements))


def _history(entry: Any, statements: int) -> History:
    definitions, states, tested, same, hidden = entry
    made = History(
        tuple((_count(cell), _count(at)) for cell, at in definitions),
        tuple(_state(after, unhidden, statements) for after, unhidden in states),
        _flag(tested),
        _flag(same),
        tuple((_text(name), _count(cell)) for name, cell in hidden),
    )
    if not made.definitions or not made.states:
        raise ValueError("a history has definitions and states")
    return made


def _state(after: Any, unhidden: Any, statements: int) -> State:
    if after is not None and not 0 <= _count(after) < statements:
        raise ValueError("a state is after a statement")
    return State(after, _flag(unhidden))


def _flag(value: Any) -> bool:
    if type(value) is not bool:
        raise TypeError("a flag must be a bool")
    return value


def _unwritten(state: Any, digest: Any, place: Any) -> Unwritten:
    return Unwritten(UnwrittenState(_text(state)), _text(digest), _text(place))


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
