"""Graded methods: their classes are selected like functions, then each method is looked up.

The name of a graded method is that of its class, a dot, and its own.
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace

from autograder.boundary.definitions import Definitions, Unwritten, UnwrittenState
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
    names = tuple(graded)
    found = _with_whole_classes(found, names, survey)
    dotted = [name for name in names if "." in name]
    if not dotted:
        return found
    classes = {name.partition(".")[0] for name in dotted}
    standing = {
        statement.node.name: statement
        for statement in survey.statements
        if isinstance(statement.node, ast.ClassDef) and statement.node.name in classes
    }
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


def _with_whole_classes(found: Definitions, graded: Iterable[str], survey: Survey) -> Definitions:
    """Return definitions with the state of each class that is a single exercise."""
    whole = {name for name in graded if "." not in name} & found.defined
    unfinished = {
        statement.node.name: _unwritten_class(statement.node, statement.cell, found.sources)
        for statement in survey.statements
        if isinstance(statement.node, ast.ClassDef) and statement.node.name in whole
    }
    states = {name: state for name, state in unfinished.items() if state is not None}
    return replace(found, unfinished={**found.unfinished, **states}) if states else found


def _unwritten_class(
    node: ast.ClassDef, cell: int, sources: Mapping[int, tuple[str, ...]]
) -> Unwritten | None:
    """Return the state of a class with unwritten methods, or None if all are written."""
    if node.decorator_list or node.bases:
        return None
    lines = list(sources.get(cell, ()))
    methods = [each for each in node.body if isinstance(each, ast.FunctionDef)]
    states = {each.name: unwritten(each, lines) for each in methods}
    gaps = {name: state for name, state in states.items() if state is not None}
    if not methods:
        return Unwritten(UnwrittenState.NO_BODY)
    if len(gaps) == len(methods):
        if all(gap.state is UnwrittenState.EMPTY_REGIONS for gap in gaps.values()):
            text = "".join(gap.digest for gap in gaps.values())
            digest = hashlib.sha256(text.encode()).hexdigest()
            return Unwritten(UnwrittenState.EMPTY_REGIONS, digest)
        return Unwritten(UnwrittenState.NO_BODY)
    if not gaps:
        return None
    return Unwritten(UnwrittenState.PARTLY, place=f"its method {next(iter(gaps))} is still empty")


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
