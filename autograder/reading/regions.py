"""Find the YOUR CODE regions of a function and tell whether they hold student code."""

from __future__ import annotations

import ast
import hashlib
import re
from collections.abc import Iterator

from autograder.boundary.definitions import (
    END_MARKER,
    START_MARKER,
    Unwritten,
    UnwrittenState,
)
from autograder.reading.syntax import walk


def unwritten(function: ast.FunctionDef | ast.ClassDef, cell: list[str]) -> Unwritten | None:
    """Describe a function without student code or with gaps; return None if it is written.

    Student code counts inside a region, or anywhere in a body without regions. Placeholders (None,
    `...`, `pass`, `raise NotImplementedError`) are no code. The text around empty regions may
    differ from the release, so the result has a digest of it, without comments and blank lines. A
    decorated function counts as written: its decorator may replace it.

    Args:
        function: the parsed function, or a class that is one exercise.
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
    written = [_has_code(region) for region in regions]
    if regions and not any(written):
        lines = (line.rstrip() for line in cell[function.lineno - 1 : function.end_lineno])
        text = "\n".join(line for line in lines if line.lstrip()[:1] not in ("", "#"))
        digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
        return Unwritten(UnwrittenState.EMPTY_REGIONS, digest)
    if not regions and _is_empty(function):
        return Unwritten(UnwrittenState.NO_BODY)
    if isinstance(function, ast.ClassDef):
        return None
    if all(written) and not _MAY_HOLD.search(_code_of(function, cell)):
        return None  # true of most functions, and looking at the syntax tree is slow
    if _returns_placeholder(function) and all(written):
        return Unwritten(UnwrittenState.PLACEHOLDERS)
    if not all(written):
        place = f"YOUR CODE region {written.index(False) + 1} of {len(written)} is still empty"
        return Unwritten(UnwrittenState.PARTLY, place=place)
    line = _empty_block(function)
    if line is None:
        return None
    place = f"the block in line {line} of its cell holds only a placeholder"
    return Unwritten(UnwrittenState.PARTLY, place=place)


def _code_of(function: ast.FunctionDef, cell: list[str]) -> str:
    """Return the lines of a function without its docstring and comments."""
    first, end = function.body[0], function.end_lineno
    is_docstring = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    start = first.end_lineno or 0 if is_docstring else first.lineno - 1
    return "\n".join(line.split("#")[0] for line in cell[start:end])


def _regions(lines: list[str]) -> Iterator[list[str]]:
    start = None
    for index, line in enumerate(lines):
        if START_MARKER in line:
            start = index + 1
        elif END_MARKER in line and start is not None:
            yield lines[start:index]
            start = None


_PLACEHOLDER = re.compile(
    r"(?:(?:\w+|\w+\[[^\]]*\])(?:\s*,\s*\w+)*\s*=\s*)*(?:None|\.\.\.|pass)(?:\s*,\s*(?:None|\.\.\.))*;?"
    r"|raise\s+NotImplementedError\b.*"
    r"|(?:if|elif|else|for|while)\b.*:"
)
"""A line without student code: a placeholder, or the head of a block."""


_MAY_HOLD = re.compile(r"\bNone\b|\.\.\.|\bpass\b|\bNotImplementedError\b")


def _has_code(lines: list[str]) -> bool:
    text = (line.split("#")[0].strip() for line in lines)
    return any(line and not _PLACEHOLDER.fullmatch(line) for line in text)


def _is_empty(node: ast.FunctionDef | ast.ClassDef) -> bool:
    return all(map(_is_placeholder, node.body))


def _is_placeholder(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Pass)
        or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
        or (isinstance(node, ast.Raise) and "NotImplemented" in ast.dump(node))
    )


def _returns_placeholder(function: ast.FunctionDef) -> bool:
    """Return whether a returned name never gets a value other than None or `...`.

    A dictionary or tuple that is made of such names, or whose entries only get such values, has
    none either.
    """
    returned = {
        name.id
        for node in walk(function)
        if isinstance(node, ast.Return) and node.value is not None
        for name in walk(node.value)
        if isinstance(name, ast.Name)
    }
    empty: set[str] = set()
    filled = {argument.arg for argument in walk(function.args) if isinstance(argument, ast.arg)}
    displays: dict[str, ast.expr] = {}
    for node in walk(function):
        if isinstance(node, ast.Assign) and _is_no_value(node.value):
            for target in node.targets:
                empty |= set(_bound_names(target))
        elif (
            isinstance(node, ast.Assign)
            and isinstance(node.value, ast.Dict | ast.Tuple | ast.List)
            and isinstance(node.targets[0], ast.Name)
            and node.targets[0].id not in displays
        ):
            displays[node.targets[0].id] = node.value
        elif not isinstance(node, ast.FunctionDef) and not _squeezes(node):
            filled |= {child.id for child in _targets(node)}
    empty -= filled
    made_of_empty = {name for name, made in displays.items() if empty & set(_names(made))}
    return bool(returned & (empty | (made_of_empty - filled)))


def _is_no_value(node: ast.expr) -> bool:
    if isinstance(node, ast.Tuple) and node.elts:
        return all(map(_is_no_value, node.elts))
    return isinstance(node, ast.Constant) and node.value in (None, ...)


def _bound_names(target: ast.expr) -> Iterator[str]:
    """Yield the names that a target binds, or whose entries it binds (`grads["dW1"] = ...`)."""
    for part in target.elts if isinstance(target, ast.Tuple | ast.List) else [target]:
        base = part.value if isinstance(part, ast.Subscript) else part
        if isinstance(base, ast.Name):
            yield base.id


def _names(node: ast.AST) -> Iterator[str]:
    return (child.id for child in walk(node) if isinstance(child, ast.Name))


def _squeezes(node: ast.AST) -> bool:
    """Return whether a statement only passes a variable through a call: `x = np.squeeze(x)`."""
    return (
        isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Call)
        and len(node.targets) == len(node.value.args) == 1
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value.args[0], ast.Name)
        and node.targets[0].id == node.value.args[0].id
    )


def _targets(node: ast.AST) -> Iterator[ast.Name]:
    """Yield the names that a statement binds, other than by a plain placeholder."""
    targets: list[ast.AST] = []
    if isinstance(node, ast.Assign):
        targets = [*node.targets]
    elif isinstance(node, ast.AugAssign | ast.AnnAssign | ast.NamedExpr | ast.For):
        targets = [node.target]
    elif isinstance(node, ast.With):
        targets = [item.optional_vars for item in node.items if item.optional_vars]
    for target in targets:
        yield from (child for child in walk(target) if isinstance(child, ast.Name))


def _empty_block(function: ast.FunctionDef) -> int | None:
    """Return the line of the first branch or loop body that holds only placeholders."""
    for node in walk(function):
        if isinstance(node, ast.If | ast.For | ast.While):
            for block in (node.body, node.orelse):
                gaps = list(map(_is_gap, block))
                if all(gap is not None for gap in gaps) and any(gaps):
                    return block[0].lineno
    return None


def _is_gap(node: ast.stmt) -> bool | None:
    """Return whether a statement surely is a placeholder; None if it is no placeholder at all.

    `y = None` may be meant so; `dA, dW = None` is never right. A last `else` that raises
    NotImplementedError is a decision, not a gap.
    """
    if isinstance(node, ast.Assign) and _is_no_value(node.value):
        return isinstance(node.targets[0], ast.Tuple) and isinstance(node.value, ast.Constant)
    return True if _is_placeholder(node) and not isinstance(node, ast.Raise) else None
