"""The YOUR CODE regions: where they are in a cell, and whether anything was written in them."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterator

from autograder.boundary.definitions import Unwritten, UnwrittenState

START_MARKER = "# YOUR CODE STARTS HERE"
END_MARKER = "# YOUR CODE ENDS HERE"


def unwritten(function: ast.FunctionDef, cell: list[str]) -> Unwritten | None:
    """Return the state of a function in which nothing was written.

    None means that something was written: in one of its regions, or in a body without any. The
    text around empty regions may differ from the release, so its digest is returned; comments do
    not count. A decorated function counts as written: a decorator may replace it.
    """
    if function.decorator_list:
        return None
    end = function.end_lineno or function.lineno
    # A last END marker stands below the last statement, where Python sees no function any more.
    while end < len(cell) and cell[end].strip()[:1] in ("", "#"):
        end += 1
    regions = list(_regions(cell[function.lineno - 1 : end]))
    if not regions:
        return Unwritten(UnwrittenState.NO_BODY) if _is_empty(function) else None
    if any(_has_code(region) for region in regions):
        return None
    lines = (line.rstrip() for line in cell[function.lineno - 1 : function.end_lineno])
    text = "\n".join(line for line in lines if line.lstrip()[:1] not in ("", "#"))
    digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
    return Unwritten(UnwrittenState.EMPTY_REGIONS, digest)


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
