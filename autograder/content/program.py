"""The reference program of an assignment's file: what its cells define, run as a module.

Examples and plots in plain cells are not run: only what exercises and hidden cells need. Every line
keeps its number in the file, so an error is named by its line.
"""

from __future__ import annotations

import ast
import contextlib
import symtable
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType

from autograder.content.author_errors import described
from autograder.content.declared import line_of
from autograder.content.source_file import CellKind, SourceFile, fault
from autograder.content.time_limit import LOAD_SECONDS, TooLong, time_limit

STAND_IN = "public_tests"
_DEFINITIONS = (ast.FunctionDef, ast.ClassDef)
_SHOWN = (CellKind.PLAIN, CellKind.EXERCISE)


def run_program(source: SourceFile, given: Mapping[str, str], name: str) -> ModuleType:
    """Run what the exercises and the hidden cells need.

    Args:
        source: the file.
        given: the text of each given module, by its name.
        name: the name of the module that is made.

    Raises:
        AssignmentError: a statement raises an exception; it is named with its line.
    """
    module = ModuleType(name)
    module.__file__ = str(source.path)
    sys.modules[name] = module
    tree = ast.Module(list(_needed(source)), [])
    with modules(given, source.path):
        try:
            with time_limit(LOAD_SECONDS):
                exec(compile(tree, str(source.path), "exec"), module.__dict__)  # noqa: S102 - trusted
        except TooLong as error:
            line = line_of(error, source.path)
            raise fault(source.path, line, f"the cells for students: {error}") from None
        except (Exception, SystemExit) as error:
            line = line_of(error, source.path)
            raise fault(source.path, line, described(error)) from None
    return module


def import_lines(source: SourceFile) -> list[str]:
    """Return the import statements of the plain cells, one line each, without the public tests."""
    return [
        ast.unparse(node)
        for node in ast.parse(source.code(CellKind.PLAIN)).body
        if isinstance(node, ast.Import | ast.ImportFrom)
        and getattr(node, "module", "") != STAND_IN
        and not any(alias.name == "*" for alias in node.names)
    ]


def _needed(source: SourceFile) -> Iterator[ast.stmt]:
    """Yield the statements of plain and exercise cells that are needed, in order."""
    wanted = _names(*ast.parse(source.code(CellKind.HIDDEN)).body)
    yield from _reachable(ast.parse(source.code(*_SHOWN)).body, wanted)


def without_examples(program: str) -> str:
    r"""Return a program without the statements that its functions and classes do not need.

    >>> without_examples("import math\ndef f(): return math.pi\nx = f()")
    'import math\n\ndef f():\n    return math.pi'
    """
    return ast.unparse(ast.Module(list(_reachable(ast.parse(program).body, set())), []))


def _reachable(body: list[ast.stmt], wanted: set[str]) -> Iterator[ast.stmt]:
    kept = {id(node) for node in body if isinstance(node, _DEFINITIONS) or _is_star(node)}
    for node in body:
        if id(node) in kept:
            wanted |= _names(node)
    grown = True
    while grown:
        grown = False
        for node in body:
            if id(node) not in kept and _binds(node) & wanted:
                kept.add(id(node))
                wanted |= _names(node)
                grown = True
    yield from (node for node in body if id(node) in kept)


def _is_star(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.ImportFrom) and node.names[0].name == "*" and node.module != STAND_IN
    )


def _names(*nodes: ast.stmt) -> set[str]:
    """Return the variables of the module that statements use, also inside of functions."""
    text = ast.unparse(ast.Module(list(nodes), []))
    top = symtable.symtable(text, "<names>", "exec")
    found = {symbol.get_name() for symbol in top.get_symbols() if symbol.is_referenced()}
    waiting = list(top.get_children())
    while waiting:
        table = waiting.pop()
        found |= {each.get_name() for each in table.get_symbols() if each.is_global()}
        waiting += table.get_children()
    return found


def _binds(node: ast.stmt) -> set[str]:
    """Return the names that a statement binds, if it is one that may run before the exercises."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        if getattr(node, "module", "") == STAND_IN:
            return set()
        return {alias.asname or alias.name.split(".")[0] for alias in node.names}
    if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign | ast.Try):
        return {
            inner.id
            for inner in ast.walk(node)
            if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store)
        } | {
            alias.asname or alias.name.split(".")[0]
            for inner in ast.walk(node)
            if isinstance(inner, ast.Import | ast.ImportFrom)
            for alias in inner.names
        }
    return set()


@contextlib.contextmanager
def modules(given: Mapping[str, str], path: Path) -> Iterator[None]:
    """Let the given modules be imported while the block runs, and no longer."""
    hidden = {name: sys.modules.pop(name) for name in given if name in sys.modules}
    for name, text in given.items():
        module = ModuleType(name)
        sys.modules[name] = module
        try:
            with time_limit(LOAD_SECONDS):
                exec(compile(text, str(path), "exec"), module.__dict__)  # noqa: S102 - trusted
        except (Exception, TooLong) as error:
            line = line_of(error, path)
            raise fault(path, line, f"in {name}: {type(error).__name__}: {error}") from None
    try:
        yield
    finally:
        for name in given:
            sys.modules.pop(name, None)
        sys.modules.update(hidden)
