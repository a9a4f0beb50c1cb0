"""The statements of test cells that set up the arguments of a call."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from autograder.authoring.importing.calls import function_name
from autograder.authoring.importing.cells import bound_names, used_names

_TESTING = {"unittest", "nose", "pytest", "otter", "nbgrader", "hypothesis", "doctest", "testbook"}


@dataclass(slots=True)
class Setup:
    """What test cells have set up so far: pairs of a cell's number and a statement.

    `reach` are the names of the notebook's own cells, which the hidden cells can use.
    """

    reach: frozenset[str]
    statements: list[tuple[int, ast.stmt]] = field(default_factory=list)

    def add(self, cell: int, statement: ast.stmt) -> int:
        """Add a statement of a cell; return its position."""
        self.statements.append((cell, statement))
        return len(self.statements) - 1

    def needed(self, cell: int, names: Iterable[str], before: int | None = None) -> list[ast.stmt]:
        """Return the statements before a position that the names need, in order.

        Statements of earlier cells count only for names that the notebook itself does not bind.
        """
        wanted = set(names)
        found: list[ast.stmt] = []
        for number, statement in reversed(self.statements[:before]):
            touched = _touched(statement)
            relevant = touched & wanted if number == cell else touched & wanted - self.reach
            if not relevant and not (found and _seeds(statement) and number == cell):
                continue
            found.append(statement)
            if isinstance(statement, ast.Assign):
                wanted -= bound_names(statement)
            wanted |= used_names(statement)
        return found[::-1]

    def values(self, cell: int) -> dict[str, ast.expr]:
        """Return the last value of each name that a cell assigns in one simple statement."""
        found: dict[str, ast.expr] = {}
        for number, statement in self.statements:
            if number == cell and isinstance(statement, ast.Assign):
                target = statement.targets[0]
                if isinstance(target, ast.Name) and len(statement.targets) == 1:
                    found[target.id] = statement.value
        return found


def literal_values(statements: Iterable[ast.stmt]) -> dict[str, ast.expr] | None:
    """Return the values of set-up lines that only give names to literals, else None.

    >>> values = literal_values(ast.parse("word = 'no'").body)
    >>> {name: ast.unparse(value) for name, value in values.items()}
    {'word': "'no'"}
    """
    values: dict[str, ast.expr] = {}
    for statement in statements:
        if not isinstance(statement, ast.Assign) or len(statement.targets) != 1:
            return None
        target = statement.targets[0]
        if not isinstance(target, ast.Name) or target.id in values:
            return None
        try:
            ast.literal_eval(statement.value)
        except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError):
            return None
        values[target.id] = statement.value
    return values


def split_import(node: ast.Import | ast.ImportFrom, reach: frozenset[str]) -> Iterator[ast.stmt]:
    """Yield the imports of a test cell that its hidden cell needs.

    Test frameworks are left out, and the names that the notebook imports itself.
    """
    module = node.module or "" if isinstance(node, ast.ImportFrom) else ""
    if module.split(".")[0] in _TESTING or module.endswith("testing"):
        return
    kept = [
        alias
        for alias in node.names
        if (alias.asname or alias.name.split(".")[0]) not in reach
        and (isinstance(node, ast.ImportFrom) or alias.name.split(".")[0] not in _TESTING)
        and not alias.name.endswith("testing")
    ]
    if kept and isinstance(node, ast.ImportFrom):
        yield ast.ImportFrom(node.module, kept, node.level)
    elif kept:
        yield ast.Import(kept)


def _touched(statement: ast.stmt) -> set[str]:
    """Return the names that a statement binds or may change."""
    names = bound_names(statement)
    for node in ast.walk(statement):
        base: ast.AST | None = None
        if isinstance(node, ast.Attribute | ast.Subscript) and isinstance(node.ctx, ast.Store):
            base = node.value
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            base = node.value.func.value if isinstance(node.value.func, ast.Attribute) else None
        while isinstance(base, ast.Attribute | ast.Subscript):
            base = base.value
        if isinstance(base, ast.Name) and base.id not in ("np", "numpy", "random", "plt"):
            names.add(base.id)
    return names


def _seeds(statement: ast.stmt) -> bool:
    call = statement.value if isinstance(statement, ast.Expr) else None
    return isinstance(call, ast.Call) and function_name(call) in ("seed", "manual_seed")
