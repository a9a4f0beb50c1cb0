"""Tests that an exception is raised, or that a name exists: how they are recognised."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field

from autograder.authoring.importing.calls import Check, calls_in, function_name
from autograder.authoring.importing.cells import bound_names, used_names
from autograder.authoring.importing.statements import fails

_RAISES = {
    "raises",
    "assertRaises",
    "assertRaisesRegex",
    "assert_raises",
    "assert_raises_regex",
    "assertRaisesRegexp",
}
_EXISTS = {"callable", "hasattr", "globals", "locals", "dir", "isfunction"}


@dataclass(frozen=True, slots=True)
class Raised:
    """The checks of a statement that expects an exception.

    Attributes:
        checks: the calls that raise, each with the exception.
        setup: the statements that come before the call.
        flags: the names that tell later assertions whether it was raised.
    """

    checks: tuple[Check, ...]
    setup: tuple[ast.stmt, ...] = ()
    flags: frozenset[str] = field(default=frozenset())


def raised(node: ast.stmt, exercises: Iterable[str]) -> Raised | None:
    r"""Return the checks of a statement that expects an exception, else None.

    >>> code = "try:\n    f(0)\nexcept ValueError:\n    pass\nelse:\n    assert False"
    >>> [check] = raised(ast.parse(code).body[0], {"f"}).checks
    >>> ast.unparse(check.call), check.exception
    ('f(0)', 'ValueError')
    """
    names = frozenset(exercises)
    if isinstance(node, ast.With):
        return _of_with(node, names)
    if isinstance(node, ast.Try):
        return _of_try(node, names)
    call = node.value if isinstance(node, ast.Expr) else None
    if isinstance(call, ast.Call) and function_name(call) in _RAISES and len(call.args) >= 2:
        return _of_call(call, names)
    return None


def covers(node: ast.stmt, names: Iterable[str], flags: Iterable[str]) -> bool:
    """Return whether Chainrule checks by itself, or by an earlier case, what a test asserts."""
    if not isinstance(node, ast.Assert):
        return False
    used = used_names(node)
    if used & frozenset(flags):
        return True
    strings = {part.value for part in ast.walk(node) if isinstance(part, ast.Constant)}
    known = frozenset(names)
    return bool(used & _EXISTS) and bool(known & (used | {str(each) for each in strings}))


def _of_call(call: ast.Call, names: frozenset[str]) -> Raised | None:
    rest, match = call.args[1:], ""
    if function_name(call).lower().endswith(("regex", "regexp")):
        match, rest = _pattern(rest[0]), rest[1:]
    if not rest:
        return None
    inner: ast.AST = rest[0]
    if isinstance(inner, ast.Name):
        inner = ast.Call(inner, list(rest[1:]), call.keywords)
    checks = _expecting(inner, call.args[0], match, names)
    return Raised(checks) if checks else None


def _of_with(node: ast.With, names: frozenset[str]) -> Raised | None:
    call = node.items[0].context_expr
    if not isinstance(call, ast.Call):
        return None
    name = function_name(call)
    if name == "redirect_stdout":
        return _printed(node, names)
    if name not in _RAISES or not call.args:
        return None
    words = {word.arg: word.value for word in call.keywords}
    pattern = words.get("match", call.args[1] if len(call.args) > 1 else None)
    match = _pattern(pattern) if pattern is not None else ""
    return _last(node.body, lambda part: _expecting(part, call.args[0], match, names))


def _printed(node: ast.With, names: frozenset[str]) -> Raised | None:
    call = node.items[0].context_expr
    buffers = used_names(call) - {"redirect_stdout", "contextlib", "io"}

    def checks(part: ast.stmt) -> tuple[Check, ...]:
        return tuple(Check(each, printed=True) for each in calls_in(part, names))

    found = _last(node.body, checks)
    target = node.items[0].optional_vars
    buffers |= bound_names(target) if target is not None else set()
    return Raised(found.checks, found.setup, frozenset(buffers)) if found else None


def _of_try(node: ast.Try, names: frozenset[str]) -> Raised | None:
    handlers = [
        handler
        for handler in node.handlers
        if handler.type is not None
        and "AssertionError" not in ast.unparse(handler.type)
        and not any(fails(part) for part in handler.body)
    ]
    body = [part for part in node.body if not fails(part)]
    bound = set().union(*(bound_names(part) for h in handlers for part in h.body))
    expects = len(body) < len(node.body) or any(fails(part) for part in node.orelse) or bound
    if not handlers or not body or not expects:
        return None
    caught = handlers[0].type
    assert caught is not None
    found = _last(body, lambda part: _expecting(part, caught, "", names))
    if found is None:
        return None
    flags = frozenset(bound | {handler.name for handler in handlers if handler.name})
    return Raised(found.checks, found.setup, flags)


def _last(body: list[ast.stmt], checks_of: object) -> Raised | None:
    """Return the checks of the last statement that has a call; those before it are set-up."""
    assert callable(checks_of)
    for index in range(len(body) - 1, -1, -1):
        checks = checks_of(body[index])
        if checks:
            return Raised(tuple(checks), tuple(body[:index]))
    return None


def _expecting(
    node: ast.AST, exception: ast.expr, match: str, names: frozenset[str]
) -> tuple[Check, ...]:
    classes = exception.elts if isinstance(exception, ast.Tuple) else [exception]
    text = "|".join(map(ast.unparse, classes))
    return tuple(Check(call, exception=text, match=match) for call in calls_in(node, names))


def _pattern(node: ast.expr) -> str:
    constant = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return str(node.value) if constant and isinstance(node, ast.Constant) else ""
