"""The texts of which the key of an entry is made, also by names that hold a part of it."""

import ast
from typing import Any

from public_code import Code, values_of

# Calls that make no other text than that of their arguments.
_PLAIN = ("str", "range", "zip", "enumerate", "list", "tuple", "reversed", "sorted", "len", "int")


def texts_of(key: ast.expr, code: Code) -> set[Any] | None:
    """Return the texts and numbers of which a key is made; None where they cannot be known.

    A name stands for all values that the lines give it, and the name of a loop over a text for the
    letters of that text.
    """
    found: set[Any] = set()
    todo: list[ast.expr] = [key]
    seen: set[str] = set()
    while todo:
        one = todo.pop()
        called = {n.func for n in ast.walk(one) if isinstance(n, ast.Call)}
        for node in ast.walk(one):
            if isinstance(node, ast.Call) and not _is_plain(node):
                return None
            if isinstance(node, ast.Constant):
                found.add(node.value)
            if not isinstance(node, ast.Name) or node in called or node.id in seen:
                continue
            seen.add(node.id)
            if letters := _letters(node.id, code):
                found |= letters
            values = values_of(node.id, code)
            if not values and not _is_number(node.id, code):
                return None
            todo += values
    return found


def begins(head: str, texts: set[str]) -> bool:
    """Tell whether a key of these texts can begin with a head: "dW" is made of "d" and "W"."""
    return any(
        text.startswith(head) or (head.startswith(text) and begins(head[len(text) :], texts))
        for text in texts
        if text
    )


def _is_plain(call: ast.Call) -> bool:
    if isinstance(call.func, ast.Attribute):
        text = isinstance(call.func.value, ast.Constant | ast.JoinedStr)
        return call.func.attr in ("format", "join") and text
    return ast.unparse(call.func) in _PLAIN


def _letters(name: str, code: Code) -> set[Any]:
    """Return the letters of a text that a loop with the name goes through, alone or in a zip."""
    found: set[Any] = set()
    for node in ast.walk(code.tree):
        if not isinstance(node, ast.For | ast.comprehension):
            continue
        if name in {n.id for n in ast.walk(node.target) if isinstance(n, ast.Name)}:
            todo, seen = [node.iter], set[str]()
            while todo:
                for part in ast.walk(todo.pop()):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        found |= {*part.value}
                    if isinstance(part, ast.Name) and part.id not in seen:
                        seen.add(part.id)
                        todo += values_of(part.id, code)
    return found


def _is_number(name: str, code: Code) -> bool:
    """Tell whether a name is set by a given line: the number of a layer, or of all layers."""
    given = (n for n in ast.walk(code.tree) if isinstance(n, ast.Name) and n.id == name)
    return any(isinstance(n.ctx, ast.Store) and not code.in_region(n.lineno) for n in given)
