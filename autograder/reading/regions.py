"""Find the YOUR CODE regions of a function and tell whether they hold student code."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterator

from autograder.boundary.definitions import Unwritten, UnwrittenState

START_MARKER = "# YOUR CODE STARTS HERE"
END_MARKER = "# YOUR CODE ENDS HERE"


def unwritten(function: ast.FunctionDef, cell: list[str]) -> Unwritten | None:
    """Describe a function without student code; return None if the student wrote any.

    Student code counts inside a region, or anywhere in a body without regions. The text around
    empty regions may differ from the release, so the result has a digest of it, without comments
    and blank lines. A decorated function counts as written: its decorator may replace it.

    Args:
        function: the parsed function.
        cell: all lines of its cell.

    >>> source = "def relu(Z): pass"
    >>> unwritten(ast.parse(source).body[0], [source]).state
    <UnwrittenState.NO_BODY: 'no_body'>
    """
    if function.decorator_list:
        return None
    end = function.end_lineno or function.lineno
    # The last END marker may follow the last statement, outside the span that Python reports.
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
