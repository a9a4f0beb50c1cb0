"""Make a test cell flat: test functions, test classes and simple loops become plain statements."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from autograder.authoring.importing.calls import Substitute, function_name
from autograder.authoring.importing.cells import bound_names
from autograder.authoring.importing.regions import Function

_SILENT = {"subTest", "errstate", "catch_warnings", "suppress_stdout", "printoptions"}


@dataclass(frozen=True, slots=True)
class Line:
    """A statement of a test cell, and whether students do not see it."""

    node: ast.stmt
    hidden: bool


def flat_lines(body: Sequence[ast.stmt], marked: Iterable[int] = ()) -> list[Line]:
    r"""Return the statements of a test cell in the order in which they run.

    Args:
        body: the statements of the cell.
        marked: the indices of the hidden lines.

    >>> code = "def test_f(f):\n    assert f(1)\ntest_f(f)"
    >>> [ast.unparse(line.node) for line in flat_lines(ast.parse(code).body)]
    ['assert f(1)']
    """
    hidden = frozenset(marked)
    lines: list[Line] = []
    functions = {
        node.name: node for node in body if isinstance(node, ast.FunctionDef) and _tests(node)
    }
    called = {name for node in body for name in [_called(node)] if name in functions}
    for node in body:
        name = _called(node)
        found: list[ast.stmt] = [node]
        if name in functions and isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            found = _inlined(functions[name], node.value)
        elif isinstance(node, ast.FunctionDef) and node.name in functions:
            found = [] if node.name in called else _inlined(node, None)
        elif isinstance(node, ast.ClassDef) and _is_test_class(node):
            found = _methods(node)
        is_hidden = found != [node] and _is_in(node, hidden) and bool(name)
        for each in found:
            inner = is_hidden or _is_in(each, hidden)
            lines += [Line(part, inner) for part in _simplified(each)]
    return lines


def _is_in(node: ast.stmt, hidden: frozenset[int]) -> bool:
    return not hidden.isdisjoint(range(node.lineno - 1, node.end_lineno or node.lineno))


def asserts(node: ast.AST) -> bool:
    """Return whether an assertion stands anywhere in a statement."""
    for part in ast.walk(node):
        if isinstance(part, ast.Assert):
            return True
        if isinstance(part, ast.Call):
            name = function_name(part)
            if name.lower().startswith("assert") or name in ("raises", "eq_", "ok_"):
                return True
    return False


def _tests(function: ast.FunctionDef) -> bool:
    return asserts(function) and not any(
        isinstance(node, ast.Return | ast.Yield) for node in ast.walk(function)
    )


def _called(node: ast.stmt) -> str:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        return node.value.func.id if isinstance(node.value.func, ast.Name) else ""
    return ""


def _inlined(function: ast.FunctionDef, call: ast.Call | None) -> list[ast.stmt]:
    """Return the body of a test function, with the arguments of a call in their places."""
    body = [_Environment().visit(copy.deepcopy(node)) for node in function.body]
    parameters = [argument.arg for argument in (*function.args.posonlyargs, *function.args.args)]
    given = dict(zip(parameters, call.args if call is not None else [], strict=False))
    given |= {word.arg: word.value for word in (call.keywords if call else []) if word.arg}
    stored = set().union(*map(bound_names, body))
    assigned: list[ast.stmt] = [
        ast.Assign([ast.Name(name, ast.Store())], value, lineno=function.lineno, end_lineno=None)
        for name, value in given.items()
        if name in stored
    ]
    values = {name: value for name, value in given.items() if name not in stored}
    return [*assigned, *(Substitute(values).visit(node) for node in body)]


class _Environment(ast.NodeTransformer):
    """Replace `env["name"]` by the name: otter passes the notebook's variables so."""

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        self.generic_visit(node)
        key = node.slice
        inside = isinstance(node.value, ast.Name) and node.value.id == "env"
        if inside and isinstance(key, ast.Constant) and str(key.value).isidentifier():
            return ast.Name(str(key.value), node.ctx)
        return node


class _Self(ast.NodeTransformer):
    """Replace `self.name` by the name, apart from the assertions of unittest."""

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        self.generic_visit(node)
        own = isinstance(node.value, ast.Name) and node.value.id == "self"
        if own and not node.attr.startswith(("assert", "fail", "subTest")):
            return ast.Name(node.attr, node.ctx)
        return node


def _is_test_class(node: ast.ClassDef) -> bool:
    bases = [ast.unparse(base) for base in node.bases]
    return any(base.endswith("TestCase") for base in bases) or (
        node.name.startswith("Test") and asserts(node)
    )


def _methods(node: ast.ClassDef) -> list[ast.stmt]:
    methods = [part for part in node.body if isinstance(part, Function)]
    setup = [part for part in methods if part.name in ("setUp", "setup_method")]
    found: list[ast.stmt] = []
    for method in methods:
        if method.name.startswith("test"):
            for part in (*(each for one in setup for each in one.body), *method.body):
                found.append(_Self().visit(copy.deepcopy(part)))
    return found


def _simplified(node: ast.stmt) -> Iterator[ast.stmt]:
    """Yield simpler statements that test the same."""
    node = _Mapped().visit(copy.deepcopy(node))
    if isinstance(node, ast.If) and not node.orelse and _only_fails(node.body):
        yield from _simplified(ast.Assert(_inverted(node.test), _reason(node.body[0])))
    elif (isinstance(node, ast.With) and _context(node) in _SILENT and asserts(node)) or (
        isinstance(node, ast.Try) and _reports_failures(node)
    ):
        for part in node.body:
            yield from _simplified(part)
    elif isinstance(node, ast.Assert) and (loop := _loop_of_all(node)) is not None:
        yield loop
    else:
        yield node


class _Mapped(ast.NodeTransformer):
    """Replace `map(f, xs)` by a generator with a call of f."""

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        maps = isinstance(node.func, ast.Name) and node.func.id == "map" and len(node.args) == 2
        if maps and isinstance(node.args[0], ast.Name):
            call = ast.Call(node.args[0], [ast.Name("item", ast.Load())], [])
            target = ast.Name("item", ast.Store())
            return ast.GeneratorExp(call, [ast.comprehension(target, node.args[1], [], 0)])
        return node


def _loop_of_all(node: ast.Assert) -> ast.stmt | None:
    """Return `for x in xs: assert ...` for `assert all(... for x in xs)`, else None."""
    test = node.test
    if not isinstance(test, ast.Call) or function_name(test) != "all" or len(test.args) != 1:
        return None
    inner = test.args[0]
    if not isinstance(inner, ast.GeneratorExp | ast.ListComp):
        return None
    return loop_of(inner, ast.Assert(inner.elt, node.msg))


def loop_of(inner: ast.GeneratorExp | ast.ListComp | ast.SetComp, body: ast.stmt) -> ast.stmt:
    """Return the loop that runs a statement for each round of a comprehension."""
    for generator in reversed(inner.generators):
        for condition in generator.ifs:
            body = ast.If(condition, [body], [])
        body = ast.For(generator.target, generator.iter, [body], [], lineno=1)
    return body


def _only_fails(body: Sequence[ast.stmt]) -> bool:
    return len(body) == 1 and fails(body[0])


def fails(node: ast.stmt) -> bool:
    """Return whether a statement makes a test fail: `raise ...`, `assert False`, `fail()`."""
    if isinstance(node, ast.Raise):
        return True
    if isinstance(node, ast.Assert):
        return isinstance(node.test, ast.Constant) and not node.test.value
    call = node.value if isinstance(node, ast.Expr) else None
    return isinstance(call, ast.Call) and function_name(call) == "fail"


def _reason(node: ast.stmt) -> ast.expr | None:
    if isinstance(node, ast.Assert):
        return node.msg
    call = node.exc if isinstance(node, ast.Raise) else getattr(node, "value", None)
    return call.args[0] if isinstance(call, ast.Call) and call.args else None


def _inverted(test: ast.expr) -> ast.expr:
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return test.operand
    if isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], ast.NotEq):
        return ast.Compare(test.left, [ast.Eq()], test.comparators)
    return ast.UnaryOp(ast.Not(), test)


def _context(node: ast.With) -> str:
    call = node.items[0].context_expr
    return function_name(call) if isinstance(call, ast.Call) else ""


def _reports_failures(node: ast.Try) -> bool:
    """Return whether a `try` only reports failed assertions in other words."""
    caught = [ast.unparse(handler.type) if handler.type else "" for handler in node.handlers]
    return (
        bool(caught)
        and any(asserts(part) and not fails(part) for part in node.body)
        and all(name in ("AssertionError", "Exception", "") for name in caught)
        and not any(fails(part) for part in node.body)
    )
