"""Find the names bound, mentioned and called in code, from syntax trees and compiled code."""

from __future__ import annotations
import __future__

import ast
import dis
import inspect
import re
from collections.abc import Callable, Iterator
from functools import wraps
from types import CodeType
from typing import TypeVar

SCOPES = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef
"""Nodes that open a scope of their own."""
_LEAVES = frozenset({"ctx", "op", "ops", "id", "attr", "arg", "asname", "kind", "type_comment"})
_STORE_GLOBAL = dis.opmap["STORE_GLOBAL"]
_WORDS = re.compile(r"[^\W\d]\w*")


class _Fields(dict[type[ast.AST], tuple[str, ...]]):
    """The fields of each node class with child nodes of interest."""

    def __missing__(self, kind: type[ast.AST]) -> tuple[str, ...]:
        fields = tuple(field for field in kind._fields if field not in _LEAVES)
        self[kind] = fields
        return fields


_fields_of = _Fields()

_Node = TypeVar("_Node", bound=ast.AST)


def _remembered(find: Callable[[_Node], frozenset[str]]) -> Callable[[_Node], frozenset[str]]:
    """Keep the result of a function in the node, for all workers that inherit the node."""

    @wraps(find)
    def found(node: _Node) -> frozenset[str]:
        known: frozenset[str] | None = node.__dict__.get(find.__name__)
        if known is None:
            known = node.__dict__[find.__name__] = find(node)
        return known

    return found


def parts_of(node: ast.AST) -> list[ast.AST]:
    """Return the child nodes of a node, without operators and contexts.

    Half of the time to read a notebook is spent here, hence no generators as in `ast`.
    """
    found: list[ast.AST] = []
    for field in _fields_of[type(node)]:
        value = getattr(node, field, None)
        if type(value) is list:
            found += [item for item in value if isinstance(item, ast.AST)]
        elif isinstance(value, ast.AST):
            found.append(value)
    return found


def walk(node: ast.AST) -> list[ast.AST]:
    """Return a node and all its descendants, without operators and contexts; cached in the node."""
    walked: list[ast.AST] | None = node.__dict__.get("_walked")
    if walked is None:
        walked = [node]
        for each in walked:
            walked += parts_of(each)
        node.__dict__["_walked"] = walked
    return walked


def mentioned(code: CodeType) -> frozenset[str]:
    """Return the global and attribute names in the code and in all code nested in it.

    >>> sorted(mentioned(compile("def f(A): return np.dot(W, A)", "", "exec")))
    ['W', 'dot', 'f', 'np']
    """
    found = set(code.co_names)
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            found |= mentioned(constant)
    return frozenset(found)


def globals_read(code: CodeType) -> frozenset[str]:
    """Return the global names that the code, or code nested in it, reads.

    >>> sorted(globals_read(compile("def f(A): return np.dot(W, A).T", "", "exec")))
    ['W', 'np']
    """
    found = {i.argval for i in dis.get_instructions(code) if i.opname == "LOAD_GLOBAL"}
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            found |= globals_read(constant)
    return frozenset(found)


def at_once(code: CodeType) -> frozenset[str]:
    """Return the global and attribute names used directly by executing a statement.

    This includes the bodies of classes. The bodies of functions run only when called.
    """
    bodies = (c for c in code.co_consts if isinstance(c, CodeType))
    inner = (at_once(body) for body in bodies if not body.co_flags & inspect.CO_OPTIMIZED)
    return frozenset(code.co_names).union(*inner)


def spelled(code: CodeType) -> frozenset[str]:
    """Return the string constants with the form of a name, as in `globals()["relu"]`.

    >>> sorted(spelled(compile('globals()["relu"], "two words"', "", "eval")))
    ['relu']
    """
    found: set[str] = set()
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            found |= spelled(constant)
        elif isinstance(constant, str) and constant.isidentifier():
            found.add(constant)
        elif isinstance(constant, tuple | frozenset):
            found.update(item for item in constant if isinstance(item, str) and item.isidentifier())
    return frozenset(found)


def bound(node: ast.AST) -> Iterator[str]:
    """Yield the names bound or changed by a statement, except in function and class bodies.

    >>> list(bound(ast.parse("caches[0] = Z").body[0]))
    ['caches']
    """
    waiting = [node]
    while waiting:
        here = waiting.pop()
        yield from _bound_by(here)
        if isinstance(here, SCOPES):
            continue
        for field in _fields_of[type(here)]:
            if field in _NEVER_BIND:
                continue
            value = getattr(here, field, None)
            if type(value) is list:
                waiting += [child for child in value if isinstance(child, ast.AST)]
            elif isinstance(value, ast.AST):
                waiting.append(value)


# Expressions in these fields bind names only by `:=`, which is ignored. They hold most nodes.
_NEVER_BIND = frozenset({"value", "test", "iter", "slice", "keywords", "args"})


def _bound_by(node: ast.AST) -> Iterator[str]:
    """Yield the names bound by this node itself, without those of its children."""
    # The most frequent classes come first, and a tuple is faster than a union.
    if isinstance(node, ast.Name):
        if not isinstance(node.ctx, ast.Load):
            yield node.id
    elif isinstance(node, (ast.Subscript, ast.Attribute)):
        if not isinstance(node.ctx, ast.Load):
            yield from root(node)
            yield from _spelled_global(node)
    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        yield node.name
    elif isinstance(node, (ast.Import, ast.ImportFrom)):
        yield from ((alias.asname or alias.name).split(".")[0] for alias in node.names)
    elif isinstance(node, ast.Expr):
        # `table.update(...)` changes `table`.
        if isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Attribute):
            yield from root(node.value.func)
    elif isinstance(node, ast.ExceptHandler) and node.name:
        yield node.name


def _spelled_global(node: ast.expr) -> Iterator[str]:
    """Yield `x` for `globals()["x"]`."""
    if (
        isinstance(node, ast.Subscript)
        and isinstance(node.slice, ast.Constant)
        and isinstance(node.slice.value, str)
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Name)
        and node.value.func.id == "globals"
    ):
        yield node.slice.value


def root(node: ast.expr) -> Iterator[str]:
    """Yield the name at the left end of an expression, such as `a` in `a.b[c].d`, if any."""
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    if isinstance(node, ast.Name):
        yield node.id


def immediate(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes executed with a statement, without the bodies of functions."""
    yield node
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        inner: list[ast.AST] = [*node.decorator_list, *node.args.defaults]
    elif isinstance(node, ast.Lambda):
        inner = [*node.args.defaults]
    else:
        inner = parts_of(node)
    for child in inner:
        yield from immediate(child)


def sets_globals(code: CodeType) -> bool:
    """Tell whether a function's code, or code nested in it, may bind a global name."""
    return _STORE_GLOBAL in code.co_code[::2] or any(
        sets_globals(constant) for constant in code.co_consts if isinstance(constant, CodeType)
    )


@_remembered
def changed_inside(node: ast.FunctionDef | ast.AsyncFunctionDef) -> frozenset[str]:
    """Return the global names bound or changed by a call of this function."""
    own = {argument.arg for argument in walk(node.args) if isinstance(argument, ast.arg)}
    changed: set[str] = set()
    declared: set[str] = set()
    for child in walk(node):
        if isinstance(child, ast.Global):
            declared.update(child.names)
        elif isinstance(child, ast.Name) and isinstance(child.ctx, ast.Store):
            own.add(child.id)
        elif not isinstance(child, SCOPES):
            changed.update(_bound_by(child))
    return frozenset(changed - own | declared)


@_remembered
def called_inside(node: ast.FunctionDef | ast.ClassDef) -> frozenset[str]:
    """Return the names called by this function, or by the constructor of this class."""
    if isinstance(node, ast.ClassDef):
        starts = ("__init__", "__new__", "__post_init__")
        return _calls_of_methods(node, lambda name: name in starts)
    return frozenset(_calls(node))


@_remembered
def called_later(node: ast.FunctionDef | ast.ClassDef) -> frozenset[str]:
    """Return the names called by the inner functions of a function, or by a class's `__call__`."""
    if isinstance(node, ast.ClassDef):
        return _calls_of_methods(node, lambda name: name == "__call__")
    inner = (child for child in walk(node) if child is not node and isinstance(child, SCOPES))
    return frozenset(name for child in inner for name in _calls(child))


@_remembered
def calls_in(node: ast.expr) -> frozenset[str]:
    """Return the names called anywhere in an expression."""
    calls = (child.func for child in walk(node) if isinstance(child, ast.Call))
    return frozenset(function.id for function in calls if isinstance(function, ast.Name))


def study(node: ast.AST) -> None:
    """Find out ahead of time what the functions of this module remember of a statement."""
    walk(node)
    if isinstance(node, ast.FunctionDef):
        changed_inside(node)
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        called_inside(node)
        called_later(node)
    if isinstance(node, ast.Assign):
        calls_in(node.value)


def _calls_of_methods(node: ast.ClassDef, wanted: Callable[[str], bool]) -> frozenset[str]:
    methods = (m for m in node.body if isinstance(m, ast.FunctionDef) and wanted(m.name))
    return frozenset(name for method in methods for name in _calls(method))


def _calls(node: ast.AST) -> Iterator[str]:
    """Yield the names called in a function's body; inner functions count only if called."""
    called: set[str] = set()
    inner: dict[str, ast.AST] = {}
    waiting = parts_of(node)
    while waiting:
        child = waiting.pop()
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            inner[child.name] = child
        elif not isinstance(child, SCOPES):
            if isinstance(child, ast.Call) and isinstance(child.func, ast.Name):
                called.add(child.func.id)
            waiting += parts_of(child)
    yield from called
    for name in called & inner.keys():
        yield from _calls(inner[name])


def annotated(node: ast.AST) -> Iterator[str]:
    """Yield the names in the annotations of a definition; Python may never evaluate these."""
    if isinstance(node, ast.ClassDef):
        for child in node.body:
            yield from annotated(child)
        return
    found: list[ast.expr | None] = []
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        arguments = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
        found = [node.returns, *(argument.annotation for argument in arguments)]
    elif isinstance(node, ast.AnnAssign):
        found = [node.annotation]
    for annotation in found:
        for part in walk(annotation) if annotation is not None else ():
            if isinstance(part, ast.Name):
                yield part.id
            elif isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield from _WORDS.findall(part.value)


def stands_for(value: ast.expr) -> Iterator[str]:
    """Yield the names behind an alias, a lambda or a `partial`: calling the value calls them."""
    if isinstance(value, ast.Name):
        yield value.id
    elif isinstance(value, ast.Lambda):
        for child in walk(value.body):
            if isinstance(child, ast.Call) and isinstance(child.func, ast.Name):
                yield child.func.id
    elif isinstance(value, ast.Call) and "partial" in (
        getattr(value.func, "id", ""),
        getattr(value.func, "attr", ""),
    ):
        yield from (argument.id for argument in value.args if isinstance(argument, ast.Name))


def finally_depth(node: ast.AST) -> int:
    """Return the nesting depth of `finally` blocks inside `finally` blocks."""
    within = {id(child): finally_depth(child) for child in ast.iter_child_nodes(node)}
    deepest = max(within.values(), default=0)
    if isinstance(node, ast.Try) and node.finalbody:
        return max(deepest, 1 + max(within[id(child)] for child in node.finalbody))
    return deepest


def most_keywords(tree: ast.AST) -> int:
    """Return the largest number of keyword arguments in any call or class statement."""
    calls = (node for node in walk(tree) if isinstance(node, ast.Call | ast.ClassDef))
    return max((len(call.keywords) for call in calls), default=0)


def future_flags(tree: ast.Module) -> int:
    """Return the compiler flags of a cell's `from __future__` imports."""
    flags = 0
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module == "__future__":
            for alias in node.names:
                feature = getattr(__future__, alias.name, None)
                flags |= getattr(feature, "compiler_flag", 0)
    return flags
