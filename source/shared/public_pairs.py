"""Several values for one: results that were not taken apart, and arguments of the wrong kind."""

import ast
from typing import Any

import numpy as np
from public_code import Code, shown
from public_stops import GIVEN, Stop
from public_words import Record, is_linear_cache, is_pair_of_caches, listed


def returns_of(name: str, workbook: Record) -> list[str]:
    """Return the names of the values that a function of the workbook returns."""
    return list((workbook.get(name) or GIVEN.get(name) or {"returns": []})["returns"])


def held_pair(value: Any, stop: Stop, workbook: Record) -> str:
    """Say from which call a tuple in the place of an array comes, or return an empty string."""
    if not isinstance(value, tuple) or stop.code is None:
        return ""
    names = {n.id for n, v in stop.parts() if v is value and isinstance(n, ast.Name)}
    if names:
        return not_taken_apart(stop.code, workbook, names)
    return not_taken_apart(stop.code, workbook)


def not_taken_apart(code: Code, workbook: Record, names: set[str] | None = None) -> str:
    """Find a result of several values that has one name only, or stands inside an expression.

    With `names` only these names count; without, those whose parts are never used.
    """
    parents = {c: p for p in ast.walk(code.tree) for c in ast.iter_child_nodes(p)}
    for node in ast.walk(code.tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        returns, parent = returns_of(node.func.id, workbook), parents.get(node)
        if len(returns) < 2 or not code.in_region(node.lineno):
            continue
        both = f"`{node.func.id}` returns {_number(len(returns))} values, {listed(returns)}"
        if isinstance(parent, ast.Assign):
            left = parent.targets[0]
            if isinstance(left, ast.Name):
                found = left.id in names if names is not None else not _is_split(left.id, code)
                if found:
                    return f"{both}, but in line {node.lineno} `{left.id}` takes all of them."
            elif isinstance(left, ast.Subscript) and not names:
                return f"{both}, but in line {node.lineno} {shown(left)} takes all of them."
        elif names is None and isinstance(parent, ast.BinOp | ast.UnaryOp):
            return f"{both}, but in line {node.lineno} they are used as one number or array."
    return ""


def _is_split(name: str, code: Code) -> bool:
    """Tell whether a name is taken apart somewhere: by an index, an assignment, or a return."""
    for node in ast.walk(code.tree):
        value = getattr(node, "value", None)
        if isinstance(value, ast.Name) and value.id == name:
            if isinstance(node, ast.Subscript | ast.Starred | ast.Return):
                return True
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Tuple):
                return True
    return False


def _number(count: int) -> str:
    return {2: "two", 3: "three"}.get(count, str(count))


def wrong_kind(function: str, argument: str, value: Any) -> str:
    """Name the kind that an argument should have, if the value is of another kind."""
    kind = _KINDS.get((function, argument)) or _KINDS.get(("", argument))
    if kind == "array":
        # A number is an array without axes.
        fits = type(value) is np.ndarray or isinstance(value, np.generic | int | float)
        return "" if fits else "an array"
    if kind == "linear cache":
        return "" if is_linear_cache(value) else "the linear cache (A_prev, W, b)"
    if kind == "pair":
        return "" if is_pair_of_caches(value) else "the pair (linear_cache, activation_cache)"
    return ""


_KINDS = {
    **{("", name): "array" for name in ("A", "A_prev", "W", "b", "Z", "dA", "dZ", "X", "AL", "Y")},
    ("sigmoid_backward", "cache"): "array",
    ("relu_backward", "cache"): "array",
    ("linear_backward", "cache"): "linear cache",
    ("linear_activation_backward", "cache"): "pair",
}
