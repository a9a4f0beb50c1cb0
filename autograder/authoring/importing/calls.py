"""The calls of exercises in a test, and a check of such a call."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """A call that an assertion checks.

    Attributes:
        call: the call of an exercise.
        expected: the text of the expected value; empty if it is unknown.
        whole: whether the assertion compares the whole result.
        message: the text that the assertion shows when it fails.
        comparator: the name of a comparator that the assertion implies, or an empty text.
        rtol: the relative tolerance that the assertion names.
        atol: the absolute tolerance that the assertion names.
        exception: the class of the exception that is expected, or an empty text.
        match: the pattern of the exception's text.
        printed: whether the printed text is what is checked.
    """

    call: ast.Call
    expected: str = ""
    whole: bool = True
    message: str = ""
    comparator: str = ""
    rtol: float = 0.0
    atol: float = 0.0
    exception: str = ""
    match: str = ""
    printed: bool = False


class Substitute(ast.NodeTransformer):
    """Replace names by expressions."""

    def __init__(self, values: Mapping[str, ast.expr]) -> None:
        self.values = values

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """Replace a name that is read."""
        if isinstance(node.ctx, ast.Load) and node.id in self.values:
            return self.values[node.id]
        return node


def calls_in(node: ast.AST, exercises: Iterable[str]) -> Iterator[ast.Call]:
    """Yield the outermost calls of exercises.

    >>> [ast.unparse(call) for call in calls_in(ast.parse("f(f(1)) + g(2)"), {"f"})]
    ['f(f(1))']
    """
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in exercises:
        yield node
        return
    for part in ast.iter_child_nodes(node):
        yield from calls_in(part, exercises)


def function_name(call: ast.Call) -> str:
    """Return the last part of a called function's name: `assert_equal` of `np.assert_equal`."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def unholdable(node: ast.AST, exercises: Iterable[str]) -> str:
    """Return the exercise whose result is called or iterated by `next`, or an empty text.

    A function or a generator cannot be the result of a case.

    >>> unholdable(ast.parse("add(2)(3) == 5"), {"add"})
    'add'
    """
    names = frozenset(exercises)
    for part in ast.walk(node):
        if isinstance(part, ast.Call):
            inner = [part.func, *(part.args if function_name(part) == "next" else [])]
            for call in inner:
                direct = isinstance(call, ast.Call) and next(calls_in(call, names), None) is call
                if direct and isinstance(call, ast.Call):
                    return function_name(call)
    return ""
