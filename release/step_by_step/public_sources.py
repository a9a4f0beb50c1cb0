"""The lines from which a part of a result comes."""

import ast
import re
from collections.abc import Iterator

from public_code import Code
from public_right import is_right


def is_sound(code: Code, statement: ast.stmt) -> bool:
    """Tell whether a line is right, begins a sum or a list, or goes through the examples."""
    if isinstance(statement, ast.For):
        return ast.unparse(statement.iter) == "range(m)" and "m = " in "".join(code.lines)
    value = ast.unparse(statement.value) if isinstance(statement, ast.Assign) else ""
    begins = value in ("0", "0.0", "[]", "{}", "list()", "dict()")
    return is_right(code, statement) or (begins and len(list(code.own_statements())) > 1)


def sources(code: Code, statements: list[ast.stmt]) -> list[ast.stmt]:
    """Return the own lines of a region from which statements get their values, and decide on them.

    These are the lines that set the names in them, also within a helper function, and the loops and
    conditions around them; a line that stands only there for its names of the layers is none.
    """
    place = place_of(code, statements[0]) if statements else ""
    own = [s for s in code.own_statements() if place_of(code, s) == place]
    last = max((s.lineno for s in statements), default=0)
    found, todo = [], list(statements)
    while todo:
        one = todo.pop()
        used = {n.id for n in _reads(one) if isinstance(n, ast.Name)}
        for other in own:
            known = other in found or other in statements
            if known or other.lineno > last:
                continue
            inside = hasattr(other, "body") and any(n is one for n in ast.walk(other))
            sets = isinstance(other, ast.Assign | ast.AugAssign) and used & _bases(other)
            appends = isinstance(other, ast.Expr) and used & _bases(other)
            helps = isinstance(other, ast.FunctionDef) and other.name in used
            if sets or appends or (inside and not isinstance(other, ast.FunctionDef)):
                found.append(other)
                todo.append(other)
            elif helps:
                inner = [s for s in ast.walk(other) if isinstance(s, ast.stmt) and s is not other]
                found += [s for s in inner if s not in found]
                todo += inner
    return found


def _reads(statement: ast.stmt) -> Iterator[ast.AST]:
    """Yield the nodes that a statement itself reads, without those of the lines below it."""
    parts = ("test", "iter") if hasattr(statement, "body") else ("value", "targets", "target")
    for part in parts:
        held = getattr(statement, part, None)
        for node in held if isinstance(held, list) else [held]:
            if isinstance(node, ast.AST):
                yield from ast.walk(node)


def _bases(statement: ast.stmt) -> set[str]:
    """Return the names that a statement sets, of which it sets entries, or to which it appends."""
    if isinstance(statement, ast.Expr):
        found = re.match(r"(\w+)\.(append|extend|insert)\(", ast.unparse(statement))
        return {found[1]} if found else set()
    targets = getattr(statement, "targets", None) or [getattr(statement, "target", ast.Pass())]
    return {n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name)} - {
        n.id
        for t in targets
        for s in ast.walk(t)
        if isinstance(s, ast.Subscript)
        for n in ast.walk(s.slice)
        if isinstance(n, ast.Name)
    }


def place_of(code: Code, statement: ast.stmt) -> str:
    return next((r.place for r in code.regions if r.first < statement.lineno < r.last), "")
