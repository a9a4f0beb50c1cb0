"""Place the two YOUR CODE markers around the solution inside a function or a class."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Sequence

from autograder.authoring.importing.cells import is_stub, parse
from autograder.boundary.definitions import END_MARKER, START_MARKER

Function = ast.FunctionDef | ast.AsyncFunctionDef
_PLACEHOLDERS = ("pass", "...", "None", "raise NotImplementedError", "raise NotImplementedError()")


def with_regions(
    node: Function | ast.ClassDef,
    text: str,
    marked: frozenset[int] | None,
    inner: Sequence[str] = (),
) -> str | None:
    r"""Return the text of a definition with the markers around its solution.

    Args:
        node: the definition, parsed from `text`.
        text: the text of the whole cell.
        marked: the indices of the solution's lines in the cell; None if every line is solution.
        inner: statements that students must not see, put at the start of the first region.

    Returns:
        The text, or None if the definition holds no solution.

    >>> text = "def double(x):\n    return 2 * x"
    >>> print(with_regions(ast.parse(text).body[0], text, None))
    def double(x):
        # YOUR CODE STARTS HERE
        return 2 * x
        # YOUR CODE ENDS HERE
    """
    if isinstance(node, ast.ClassDef) and marked is not None:
        if node.lineno - 1 in marked:
            marked = None
        elif _marks_attributes(node, marked):
            return None
    functions = _functions(node)
    if any(function.body[0].lineno == function.lineno for function in functions):
        # A body in the line of its `def` has no lines of its own: write the definition anew.
        first, last = first_line(node), node.end_lineno or node.lineno
        whole = marked is None or not marked.isdisjoint(range(first, last))
        anew = parse(ast.unparse(node))
        if anew is None or not whole or not isinstance(anew.body[0], type(node)):
            return None
        node, text, marked = anew.body[0], ast.unparse(node), None
        functions = _functions(node)
    lines = text.split("\n")
    regions: set[int] = set()
    for function in functions:
        regions |= _region(function, lines, marked)
    if not regions:
        return None
    return _written(node, lines, regions, inner)


def first_line(node: ast.stmt) -> int:
    """Return the index of a statement's first line; decorators belong to it."""
    decorators = getattr(node, "decorator_list", [])
    first: int = min([node.lineno, *(decorator.lineno for decorator in decorators)])
    return first - 1


def methods_with_regions(text: str) -> list[str]:
    """Return the names of a class's methods that hold a region, in the text of its cell."""
    tree = parse(text)
    lines = text.split("\n")
    return [
        function.name
        for node in (tree.body if tree is not None else [])
        if isinstance(node, ast.ClassDef)
        for function in _functions(node)
        if any(START_MARKER in line for line in lines[function.lineno : function.end_lineno])
    ]


def is_placeholder(statements: Sequence[ast.stmt]) -> bool:
    """Return whether statements only stand for code that is to be written."""
    return all(ast.unparse(statement) in _PLACEHOLDERS for statement in statements)


def body_of(function: Function) -> list[ast.stmt]:
    """Return the statements of a function without its docstring."""
    return function.body[1:] if ast.get_docstring(function) is not None else function.body


def _functions(node: Function | ast.ClassDef) -> list[Function]:
    if isinstance(node, Function):
        return [node]
    return [part for part in node.body if isinstance(part, Function)]


def _marks_attributes(node: ast.ClassDef, marked: frozenset[int]) -> bool:
    """Return whether a statement of the class that is not a method is part of the solution."""
    others = [part for part in node.body if not isinstance(part, Function)]
    return any(
        not marked.isdisjoint(range(part.lineno - 1, part.end_lineno or part.lineno))
        for part in others
    )


def _region(function: Function, lines: list[str], marked: frozenset[int] | None) -> set[int]:
    """Return the lines of a function's regions; a region never cuts a statement."""
    body = body_of(function)
    if not body or is_placeholder(body):
        return set()
    start, end = first_line(body[0]), function.end_lineno or function.lineno
    while start > function.lineno and lines[start - 1].strip()[:1] in ("", "#"):
        start -= 1
    if ast.get_docstring(function) is not None:
        start = max(start, function.body[0].end_lineno or 0)
    everything = set(range(start, end))
    if marked is None or not marked.isdisjoint(range(first_line(function), function.lineno)):
        return everything
    region = everything & marked
    if not region:
        return set()
    for statement in ast.walk(function):
        if isinstance(statement, ast.stmt) and statement is not function:
            _extend(region, statement)
    for index in range(start, end):
        if lines[index].strip() == "" and {index - 1, index + 1} <= region:
            region.add(index)
    return region if _can_be_released(function, lines, region) else everything


def _extend(region: set[int], statement: ast.stmt) -> None:
    """Extend a region that cuts a statement, or begins with the head of a block."""
    span = range(first_line(statement), statement.end_lineno or statement.lineno)
    inner = getattr(statement, "body", None)
    head = range(span.start, first_line(inner[0])) if inner else span
    if not region.isdisjoint(head):
        region.update(span)


def _can_be_released(function: Function, lines: list[str], region: set[int]) -> bool:
    """Return whether the function is Python where each region holds only `pass`."""
    first, last = first_line(function), function.end_lineno or function.lineno
    left = []
    for index in range(first, last):
        if index not in region:
            left.append(lines[index])
        elif index - 1 not in region:
            left.append(_indent(lines, index, region) + "pass")
    return parse(textwrap.dedent("\n".join(left))) is not None


def _indent(lines: list[str], start: int, region: set[int]) -> str:
    """Return the smallest indentation in the region that begins at a line."""
    indents = []
    while start in region:
        line = lines[start]
        if line.strip() and not line.strip().startswith("#"):
            indents.append(line[: len(line) - len(line.lstrip())])
        start += 1
    return min(indents, key=len, default="    ")


def _written(node: ast.stmt, lines: list[str], regions: set[int], inner: Sequence[str]) -> str:
    first, last = first_line(node), node.end_lineno or node.lineno
    written: list[str] = []
    for index in range(first, last):
        if index in regions and index - 1 not in regions:
            indent = _indent(lines, index, regions)
            written.append(indent + START_MARKER)
            for statement in inner:
                written += textwrap.indent(statement, indent).split("\n")
            inner = ()
        if index not in regions and is_stub(lines[index]):
            continue
        written.append(lines[index])
        if index in regions and (index + 1 not in regions or index + 1 == last):
            start = index
            while start - 1 in regions:
                start -= 1
            written.append(_indent(lines, start, regions) + END_MARKER)
    return "\n".join(written)
