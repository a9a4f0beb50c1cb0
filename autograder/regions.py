"""The YOUR CODE regions: where they are in a cell, and whether anything was written in them."""

from __future__ import annotations

import ast
from collections.abc import Iterator

START_MARKER = "# YOUR CODE STARTS HERE"
END_MARKER = "# YOUR CODE ENDS HERE"


def is_unwritten(function: ast.FunctionDef, cell: list[str]) -> bool:
    """Tell whether a function is as it was released: all its regions empty, or no body at all."""
    end = function.end_lineno or function.lineno
    # A last END marker stands below the last statement, where Python sees no function any more.
    while end < len(cell) and cell[end].strip()[:1] in ("", "#"):
        end += 1
    regions = list(_regions(cell[function.lineno - 1 : end]))
    if regions:
        return not any(_has_code(region) for region in regions)
    return _is_empty(function)


def _regions(lines: list[str]) -> Iterator[list[str]]:
    start = None
    for index, line in enumerate(lines):
        if START_MARKER in line:
            start = index + 1
        elif END_MARKER in line and start is not None:
            yield lines[start:index]
            start = None


def _has_code(lines: list[str]) -> bool:
    text = (line.split("#")[0].strip() for line in lines)
    return any(line not in ("", "pass", "...", "None") for line in text)


def _is_empty(node: ast.FunctionDef) -> bool:
    return all(
        isinstance(child, ast.Pass)
        or (isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant))
        or (isinstance(child, ast.Raise) and "NotImplemented" in ast.dump(child))
        for child in node.body
    )
