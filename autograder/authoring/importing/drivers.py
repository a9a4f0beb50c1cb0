"""Turn the tests of a class into scripts of calls, for its driver."""

from __future__ import annotations

import ast
import copy
from collections.abc import Sequence
from dataclasses import dataclass

from autograder.authoring.importing.calls import function_name
from autograder.authoring.importing.raises import _RAISES
from autograder.authoring.importing.statements import Line

SEEN = "seen"
"""The name of the list that a script fills with results."""
_LITERALS = ast.Constant | ast.List | ast.Tuple | ast.Dict | ast.Set


@dataclass(frozen=True, slots=True)
class Script:
    """A script of calls: the class, the cell's number, whether it is hidden, its statements."""

    exercise: str
    cell: int
    hidden: bool
    body: str


def scripts(lines: Sequence[Line], name: str, cell: int) -> tuple[list[Script], int]:
    r"""Return the scripts of a test cell, and the number of results that they collect.

    The hidden script repeats what students see, because it builds on it.

    >>> lines = [Line(node, False) for node in ast.parse("s = S()\nassert s.top() == 1").body]
    >>> print(scripts(lines, "S", 3)[0][0].body)
    s = cls()
    seen.append(s.top())
    """
    shown = [line.node for line in lines if not line.hidden]
    found, total = [], 0
    hidden = any(line.hidden for line in lines)
    for is_hidden, nodes in ((False, shown), (True, [line.node for line in lines])):
        if is_hidden and not hidden:
            continue
        observer = _Observer(name)
        body = [part for node in nodes for part in _listed(observer.visit(copy.deepcopy(node)))]
        if observer.seen:
            text = "\n".join(map(ast.unparse, body))
            found.append(Script(name, cell, is_hidden, text))
            total = max(total, observer.seen)
    return found, total


class _Observer(ast.NodeTransformer):
    """Replace each assertion by a statement that keeps the asserted value."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.seen = 0

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return ast.Name("cls", node.ctx) if node.id == self.name else node

    def visit_Assert(self, node: ast.Assert) -> ast.stmt:
        test = self.visit(node.test)
        single = isinstance(test, ast.Compare) and len(test.ops) == 1
        if single and isinstance(test.ops[0], ast.Eq | ast.Is):
            return self._keep(_other(test.left, test.comparators[0]))
        return self._keep(test)

    def visit_Expr(self, node: ast.Expr) -> ast.stmt:
        self.generic_visit(node)
        call = node.value
        if isinstance(call, ast.Call) and function_name(call).startswith("assert"):
            if function_name(call) in _RAISES and len(call.args) > 1:
                inner = ast.Call(call.args[1], call.args[2:], call.keywords)
                return self._attempt([ast.Expr(inner)], call.args[0])
            if len(call.args) >= 2 and "qual" in function_name(call):
                return self._keep(_other(call.args[0], call.args[1]))
            if call.args:
                return self._keep(call.args[0])
        return node

    def visit_With(self, node: ast.With) -> ast.stmt:
        self.generic_visit(node)
        call = node.items[0].context_expr
        if isinstance(call, ast.Call) and function_name(call) in _RAISES and call.args:
            return self._attempt(node.body, call.args[0])
        return node

    def visit_Try(self, node: ast.Try) -> ast.stmt:
        caught = node.handlers[0].type if node.handlers else None
        body = [part for part in node.body if not isinstance(part, ast.Raise | ast.Assert)]
        if caught is None or not body:
            self.generic_visit(node)
            return node
        inner = [self.visit(part) for part in body]
        return self._attempt(inner, caught)

    def _keep(self, value: ast.expr) -> ast.stmt:
        self.seen += 1
        append = ast.Attribute(ast.Name(SEEN, ast.Load()), "append", ast.Load())
        return ast.Expr(ast.Call(append, [value], []))

    def _attempt(self, body: list[ast.stmt], exception: ast.expr) -> ast.stmt:
        """Return statements that keep whether the exception was raised."""
        missing = self._keep(ast.Constant("nothing raised"))
        raised = self._keep(ast.Constant(f"{ast.unparse(exception)} raised"))
        self.seen -= 1
        handler = ast.ExceptHandler(exception, None, [raised])
        return ast.Try([*body], [handler], [missing], [])


def _other(left: ast.expr, right: ast.expr) -> ast.expr:
    return right if isinstance(left, _LITERALS) and not isinstance(right, _LITERALS) else left


def _listed(value: object) -> list[ast.stmt]:
    if isinstance(value, list):
        return value
    return [value] if isinstance(value, ast.stmt) else []
