"""Graded methods: their classes are selected like functions, then each method is looked up.

The name of a graded method is that of its class, a dot, and its own.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from dataclasses import replace

from autograder.boundary.definitions import Definitions, Unwritten
from autograder.reading.regions import unwritten
from autograder.reading.statements import ParsedStatement, Survey


def selected(graded: Iterable[str]) -> tuple[str, ...]:
    """Return the names of the functions and classes to select, each once.

    >>> selected(["predict", "Network.forward", "Network.backward"])
    ('predict', 'Network')
    """
    return tuple(dict.fromkeys(name.partition(".")[0] for name in graded))


def with_methods(found: Definitions, graded: Iterable[str], survey: Survey) -> Definitions:
    """Return definitions in which a graded class is replaced by its graded methods."""
    standing = {
        statement.node.name: statement
        for statement in survey.statements
        if isinstance(statement.node, ast.ClassDef) and statement.node.name in survey.graded
    }
    dotted = [name for name in graded if "." in name]
    if not dotted and not standing:
        return found  # true of most assignments
    found = replace(found, unfinished={**_unfinished_classes(standing, found), **found.unfinished})
    classes = {name.partition(".")[0] for name in dotted}
    defined, unfinished = set(found.defined) - classes, dict(found.unfinished)
    broken, histories = dict(found.broken), dict(found.histories)
    for name in dotted:
        cls, _dot, method = name.partition(".")
        if cls in found.broken:
            broken[name] = found.broken[cls]
        if cls not in found.defined:
            continue
        state = _unwritten(standing.get(cls), method, found.sources)
        if state is not _ABSENT:
            defined.add(name)
        if isinstance(state, Unwritten):
            unfinished[name] = state
        if cls in found.histories:
            histories[name] = found.histories[cls]
    return replace(
        found,
        defined=frozenset(defined),
        unfinished=unfinished,
        broken={name: problem for name, problem in broken.items() if name not in classes},
        histories=histories,
    )


def _unfinished_classes(
    standing: Mapping[str, ParsedStatement], found: Definitions
) -> dict[str, Unwritten]:
    """Return the states of classes that are one exercise each, and unwritten."""
    states = {}
    for name, statement in standing.items():
        assert isinstance(statement.node, ast.ClassDef)
        state = unwritten(statement.node, list(found.sources.get(statement.cell, ())))
        if state is not None:
            states[name] = state
    return states


_ABSENT = object()


def _unwritten(
    statement: ParsedStatement | None, method: str, sources: Mapping[int, tuple[str, ...]]
) -> object:
    """Return the state of an unwritten method, None if it is written, or `_ABSENT`.

    A class that is bound in another way, or has a base class, may get the method from elsewhere.
    """
    if statement is None:
        return None
    assert isinstance(statement.node, ast.ClassDef)
    for node in statement.node.body:
        if isinstance(node, ast.FunctionDef) and node.name == method:
            return unwritten(node, list(sources.get(statement.cell, ())))
    return None if statement.node.bases or statement.node.decorator_list else _ABSENT
