"""Which names a piece of code binds, mentions and calls: small questions to syntax trees."""

from __future__ import annotations
import __future__

import ast
import dis
import inspect
import re
from collections.abc import Callable, Iterator
from types import CodeType

SCOPES = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef
"""Nodes whose bodies are not executed where they stand ."""
_LEAVES = frozenset({"ctx", "op", "ops", "id", "attr", "arg", "asname", "kind", "type_comment"})
_STORE_GLOBAL = dis.opmap["STORE_GLOBAL"]
_WORDS = re.compile(r"[^\W\d]\w*")


class _Fields(dict[type[ast.AST], tuple[str, ...]]):
    """The fields of each class of nodes that can hold further nodes of interest."""

    def __missing__(self, kind: type[ast.AST]) -> tuple[str, ...]:
        fields = tuple(field for field in kind._fields if field not in _LEAVES)
        self[kind] = fields
        return fields


_fields_of = _Fields()


def parts_of(node: ast.AST) -> list[ast.AST]:
    """Return the nodes that a node is made of, operators and contexts aside.

    This is half of what reading a notebook costs, hence no generators as in `ast`.
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
    """Return a node and all nodes in it, operators and contexts aside; kept with the node."""
    known: list[ast.AST] | None = node.__dict__.get("_walked")
    if known is None:
        known = [node]
        for each in known:
            known += parts_of(each)
        node.__dict__["_walked"] = known
    return known


def mentioned(code: CodeType) -> frozenset[str]:
    """Return every global (and attribute) name that the code and all code inside it mentions."""
    found = set(code.co_names)
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            found |= mentioned(constant)
    return frozenset(found)


def at_once(code: CodeType) -> frozenset[str]:
    """Return the global (and attribute) names that executing a statement mentions by itself.

    What is in functions is executed only when these are called; bodies of classes are executed.
    """
    bodies = (c for c in code.co_consts if isinstance(c, CodeType))
    inner = (at_once(body) for body in bodies if not body.co_flags & inspect.CO_OPTIMIZED)
    return frozenset(code.co_names).union(*inner)


def spelled(code: CodeType) -> frozenset[str]:
    """Return the names that stand in its strings: `globals()["relu"]`, `eval(activation)`."""
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
    """Yield the names that a statement binds or changes where it stands, not inside functions."""
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


# What a value is made of binds nothing (but for `:=`, which nobody needs here), and is most of it.
_NEVER_BIND = frozenset({"value", "test", "iter", "slice", "keywords", "args"})


def _bound_by(node: ast.AST) -> Iterator[str]:
    """Yield the names that this node itself binds, those of its parts aside."""
    # The classes in the order in which they are met most; a tuple is quicker than a union.
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
    """Yield the name at the left end of `a.b[c].d`, if there is one."""
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    if isinstance(node, ast.Name):
        yield node.id


def immediate(node: ast.AST) -> Iterator[ast.AST]:
    """Walk what is executed when the statement is, leaving out the bodies of functions."""
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
    """Tell whether the code, or code inside it, may bind a global name."""
    return _STORE_GLOBAL in code.co_code[::2] or any(
        sets_globals(constant) for constant in code.co_consts if isinstance(constant, CodeType)
    )


def changed_inside(node: ast.FunctionDef | ast.AsyncFunctionDef) -> frozenset[str]:
    """Return the global names that calling this function may bind or change."""
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


def called_inside(node: ast.FunctionDef | ast.ClassDef) -> frozenset[str]:
    """Return the names that calling this function, or making this object, calls in turn."""
    if isinstance(node, ast.ClassDef):
        starts = ("__init__", "__new__", "__post_init__")
        return _calls_of_methods(node, lambda name: name in starts)
    return frozenset(_calls(node))


def called_later(node: ast.FunctionDef | ast.ClassDef) -> frozenset[str]:
    """Return the names that calling what this function returns, or this object, calls in turn."""
    if isinstance(node, ast.ClassDef):
        return _calls_of_methods(node, lambda name: name == "__call__")
    inner = (child for child in walk(node) if child is not node and isinstance(child, SCOPES))
    return frozenset(name for child in inner for name in _calls(child))


def _calls_of_methods(node: ast.ClassDef, wanted: Callable[[str], bool]) -> frozenset[str]:
    methods = (m for m in node.body if isinstance(m, ast.FunctionDef) and wanted(m.name))
    return frozenset(name for method in methods for name in _calls(method))


def _calls(node: ast.AST) -> Iterator[str]:
    """Yield the names called where a function's body is executed; an inner one only if called."""
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
    """Yield the names that a definition's annotations mention, which are not always evaluated."""
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
    """Yield the names that calling this value calls: of an alias, a lambda, a `partial`."""
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
    """Return how deep `finally` blocks nest in one another."""
    within = {id(child): finally_depth(child) for child in ast.iter_child_nodes(node)}
    deepest = max(within.values(), default=0)
    if isinstance(node, ast.Try) and node.finalbody:
        return max(deepest, 1 + max(within[id(child)] for child in node.finalbody))
    return deepest


def most_keywords(tree: ast.AST) -> int:
    """Return how many keyword arguments the longest call has."""
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
