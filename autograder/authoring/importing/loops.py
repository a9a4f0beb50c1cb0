"""Unroll the loops of a test cell that run over literal values."""

from __future__ import annotations

import ast
import copy

from autograder.authoring.importing.calls import Substitute, function_name
from autograder.authoring.importing.cells import bound_names

MAX_ROUNDS = 40
"""A loop over more literal values than this stays a loop."""


def rounds(loop: ast.For, values: dict[str, ast.expr]) -> list[list[ast.stmt]] | None:
    """Return the bodies of a loop over literal values, one for each round, else None.

    Args:
        loop: the loop.
        values: the literals that names of the cell stand for.
    """
    items = _items(loop.iter, values)
    if items is None or len(items) > MAX_ROUNDS or loop.orelse:
        return None
    stored = set().union(*map(bound_names, loop.body))
    bodies = []
    for item in items:
        bound = _bound(loop.target, item)
        if bound is None or bound.keys() & stored or _leaves(loop):
            return None
        bodies.append([Substitute(bound).visit(copy.deepcopy(node)) for node in loop.body])
    return bodies


def _leaves(loop: ast.For) -> bool:
    return any(isinstance(node, ast.Break | ast.Continue) for node in ast.walk(loop))


def _items(node: ast.expr, values: dict[str, ast.expr]) -> list[ast.expr] | None:
    if isinstance(node, ast.Name) and node.id in values:
        return _items(values[node.id], {})
    if isinstance(node, ast.List | ast.Tuple | ast.Set):
        return None if any(isinstance(part, ast.Starred) for part in node.elts) else node.elts
    if isinstance(node, ast.Dict):
        return None if None in node.keys else [key for key in node.keys if key is not None]
    if not isinstance(node, ast.Call):
        return None
    name = function_name(node)
    if name == "items" and isinstance(node.func, ast.Attribute):
        table = node.func.value
        table = values.get(table.id, table) if isinstance(table, ast.Name) else table
        if isinstance(table, ast.Dict) and None not in table.keys:
            pairs = zip(table.keys, table.values, strict=True)
            return [ast.Tuple([key, value], ast.Load()) for key, value in pairs if key]
    if name in ("zip", "enumerate"):
        return _together(node, values, name == "enumerate")
    return _range(node) if name == "range" else None


def _together(node: ast.Call, values: dict[str, ast.expr], numbered: bool) -> list[ast.expr] | None:
    columns = [_items(argument, values) for argument in node.args]
    if numbered:
        if len(columns) != 1 or columns[0] is None or node.keywords:
            return None
        columns = [[ast.Constant(index) for index in range(len(columns[0]))], columns[0]]
    found = [column for column in columns if column is not None]
    if len(found) != len(columns) or not found:
        return None
    return [ast.Tuple(list(row), ast.Load()) for row in zip(*found, strict=False)]


def _range(node: ast.Call) -> list[ast.expr] | None:
    numbers = []
    for argument in node.args:
        try:
            numbers.append(ast.literal_eval(argument))
        except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError):
            return None
    if not 1 <= len(numbers) <= 3 or not all(type(number) is int for number in numbers):
        return None
    if len(numbers) == 3 and numbers[2] == 0:
        return None
    return [ast.Constant(number) for number in range(*numbers)[: MAX_ROUNDS + 1]]


def _bound(target: ast.expr, item: ast.expr) -> dict[str, ast.expr] | None:
    if isinstance(target, ast.Name):
        return {target.id: item}
    if not isinstance(target, ast.Tuple | ast.List):
        return None
    if isinstance(item, ast.Tuple | ast.List):
        parts = item.elts
        if len(parts) != len(target.elts):
            return None
    else:
        parts = [
            ast.Subscript(item, ast.Constant(index), ast.Load())
            for index in range(len(target.elts))
        ]
    found: dict[str, ast.expr] = {}
    for inner, part in zip(target.elts, parts, strict=True):
        bound = _bound(inner, part)
        if bound is None:
            return None
        found |= bound
    return found
