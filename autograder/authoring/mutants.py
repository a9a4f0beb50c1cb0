"""Generate mutants of a function: copies that differ from it by a single small change.

Existing mutation libraries (mutmut, cosmic-ray) run a test suite over the files of a project. Here
only the changed source of a function is needed, so this module mutates the syntax tree itself.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import unified_diff

_OPERATORS: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub, ast.Mult),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Div, ast.Add),
    ast.Div: (ast.Mult,),
    ast.MatMult: (ast.Mult, ast.Add),
    ast.FloorDiv: (ast.Mult, ast.Add),
    ast.Pow: (ast.Mult,),
}
_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.LtE),
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.GtE),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_CALLS = {
    "sum": "mean",
    "mean": "sum",
    "log": "exp",
    "exp": "log",
    "maximum": "minimum",
    "minimum": "maximum",
    "zeros": "ones",
    "ones": "zeros",
    "randn": "rand",
    "tanh": "sin",
    "abs": "sign",
}


_COMMUTATIVE = (ast.Add, ast.Mult, ast.BitAnd, ast.BitOr, ast.BitXor)
"""Operators of numbers, masks and sets whose operands may be swapped."""
_SWAPPED = "first two tuple items swapped"
"""No change where a value is only looked up in the tuple."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A changed function: a description of the change, and the source of the whole module."""

    function: str
    line: int
    what: str
    source: str
    diff: str


def mutants(source: str, function: str) -> Iterator[Mutant]:
    """Yield every mutant of a function in `source`, each with a single change.

    The name of a method is that of its class, a dot, and its own.

    >>> for mutant in mutants("def f(x): return -x", "f"):
    ...     print(mutant.what, "|", mutant.diff.splitlines()[-1])
    minus dropped | + return x
    """
    tree = ast.parse(source)
    whole = ast.unparse(tree)
    node = _found(tree, function)
    members = {
        id(values)
        for compared in ast.walk(node)
        if isinstance(compared, ast.Compare) and isinstance(compared.ops[0], ast.In | ast.NotIn)
        for values in compared.comparators
    }
    for index, child in enumerate(_walk(node)):
        for what, change in _changes(child):
            changed = copy.deepcopy(tree)
            change(_walk(_found(changed, function))[index])
            text = ast.unparse(ast.fix_missing_locations(changed))
            if text != whole and not (what == _SWAPPED and id(child) in members):
                yield Mutant(function, getattr(child, "lineno", 0), what, text, _diff(whole, text))


def _found(tree: ast.Module, function: str) -> ast.FunctionDef:
    cls, is_method, name = function.rpartition(".")
    body = tree.body
    if is_method:
        body = next(n for n in body if isinstance(n, ast.ClassDef) and n.name == cls).body
    return next(n for n in body if isinstance(n, ast.FunctionDef) and n.name == name)


def _walk(function: ast.FunctionDef) -> list[ast.AST]:
    """List the nodes of a function, without its docstring, annotations and texts of exceptions.

    The text of an exception is not compared, only its class, and a pattern if there is one.
    """
    has_docstring = ast.get_docstring(function, clean=False) is not None
    body = function.body[1:] if has_docstring else function.body
    found: list[ast.AST] = [function]
    for statement in body:
        found += ast.walk(statement)
    said = {id(text) for node in found if isinstance(node, ast.Raise) for text in _texts(node)}
    return [node for node in found if id(node) not in said]


def _texts(node: ast.AST) -> list[ast.AST]:
    return [n for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str)]


Change = tuple[str, Callable[[ast.AST], None]]


def _changes(node: ast.AST) -> Iterator[Change]:
    """Yield the changes of a node: a description, and a function that changes a copy of it."""
    find = _BY_KIND.get(type(node))
    if find is not None:
        yield from find(node)
    for field, value in ast.iter_fields(node):
        if isinstance(value, list) and value and isinstance(value[0], ast.stmt):
            yield from _changes_of_statements(field, value)
        for index, inner in enumerate(value if isinstance(value, list) else [value]):
            place = (field, index if isinstance(value, list) else None)
            if isinstance(inner, ast.UnaryOp) and isinstance(inner.op, ast.USub):
                yield "minus dropped", _replace(*place, "operand")
            elif isinstance(inner, ast.Attribute) and inner.attr == "T":
                yield "transpose dropped", _replace(*place, "value")


def _changes_of_an_operation(node: ast.BinOp) -> Iterator[Change]:
    for operator in _OPERATORS.get(type(node.op), ()):
        yield f"operator becomes {operator.__name__}", _set("op", operator())
    if not isinstance(node.op, _COMMUTATIVE):
        yield "operands swapped", _swap_operands


def _changes_of_a_comparison(node: ast.Compare) -> Iterator[Change]:
    for comparison in _COMPARISONS.get(type(node.ops[0]), ()):
        yield f"comparison becomes {comparison.__name__}", _set("ops", [comparison()])


def _changes_of_a_tuple(node: ast.Tuple) -> Iterator[Change]:
    if len(node.elts) > 1:
        yield _SWAPPED, _swap_first("elts")
        yield "last tuple item dropped", _drop_last("elts")


def _changes_of_a_choice(_node: ast.IfExp) -> Iterator[Change]:
    yield "branches swapped", _swap_branches


def _changes_of_a_dict(_node: ast.Dict) -> Iterator[Change]:
    yield "last entry dropped", _drop_last("keys", "values")


def _changes_of_a_constant(node: ast.Constant) -> Iterator[Change]:
    value = node.value
    if isinstance(value, bool):
        yield "constant flipped", _set("value", not value)
    elif isinstance(value, int | float):
        for other in (value + 1, value - 1, value * 2):
            if other != value:
                yield f"{value} becomes {other}", _set("value", other)
    elif isinstance(value, str) and value:
        yield f"{value!r} becomes {value + 'x'!r}", _set("value", f"{value}x")


def _changes_of_a_call(node: ast.Call) -> Iterator[Change]:
    if isinstance(node.func, ast.Attribute) and node.func.attr in _CALLS:
        other = _CALLS[node.func.attr]
        yield f"{node.func.attr} becomes {other}", _set_called(other)
    for index, keyword in enumerate(node.keywords):
        yield f"{keyword.arg} dropped", _drop_keyword(index)
    if len(node.args) > 1:
        yield "first two arguments swapped", _swap_first("args")


def _changes_of_statements(field: str, statements: list[ast.stmt]) -> Iterator[Change]:
    for index, statement in enumerate(statements):
        if isinstance(statement, ast.Assign | ast.AugAssign | ast.Expr):
            docstring = isinstance(statement, ast.Expr) and isinstance(
                statement.value, ast.Constant
            )
            if not docstring:
                yield f"dropped: {ast.unparse(statement)}", _drop_statement(field, index)
        elif isinstance(statement, ast.For):
            yield "loop ends after its first iteration", _stop_after_one(field, index)


_BY_KIND: dict[type[ast.AST], Callable[..., Iterator[Change]]] = {
    ast.BinOp: _changes_of_an_operation,
    ast.Compare: _changes_of_a_comparison,
    ast.Constant: _changes_of_a_constant,
    ast.Call: _changes_of_a_call,
    ast.Tuple: _changes_of_a_tuple,
    ast.IfExp: _changes_of_a_choice,
    ast.Dict: _changes_of_a_dict,
}


def _set(field: str, value: object) -> Callable[[ast.AST], None]:
    return lambda copied: setattr(copied, field, value)


def _set_called(name: str) -> Callable[[ast.AST], None]:
    return lambda copied: setattr(copied.func, "attr", name)  # type: ignore[attr-defined]


def _replace(field: str, index: int | None, by: str) -> Callable[[ast.AST], None]:
    """Replace a node by its own attribute `by`, such as an operand."""

    def change(copied: ast.AST) -> None:
        if index is None:
            setattr(copied, field, getattr(getattr(copied, field), by))
        else:
            getattr(copied, field)[index] = getattr(getattr(copied, field)[index], by)

    return change


def _swap_operands(copied: ast.AST) -> None:
    assert isinstance(copied, ast.BinOp)
    copied.left, copied.right = copied.right, copied.left


def _swap_first(field: str) -> Callable[[ast.AST], None]:
    def change(copied: ast.AST) -> None:
        items = getattr(copied, field)
        items[0], items[1] = items[1], items[0]

    return change


def _swap_branches(copied: ast.AST) -> None:
    assert isinstance(copied, ast.IfExp)
    copied.body, copied.orelse = copied.orelse, copied.body


def _drop_last(*fields: str) -> Callable[[ast.AST], None]:
    def change(copied: ast.AST) -> None:
        for field in fields:
            del getattr(copied, field)[-1:]

    return change


def _drop_keyword(index: int) -> Callable[[ast.AST], None]:
    return lambda copied: copied.keywords.pop(index)  # type: ignore[attr-defined]


def _drop_statement(field: str, index: int) -> Callable[[ast.AST], None]:
    return lambda copied: getattr(copied, field).__setitem__(index, ast.Pass())


def _stop_after_one(field: str, index: int) -> Callable[[ast.AST], None]:
    return lambda copied: getattr(copied, field)[index].body.append(ast.Break())


def _diff(before: str, after: str) -> str:
    """Return only the changed lines, without line numbers."""
    lines = unified_diff(before.split("\n"), after.split("\n"), lineterm="", n=0)
    return "\n".join(
        f"{line[0]} {line[1:].strip()}"
        for line in lines
        if line[:1] in "+-" and not line.startswith(("---", "+++"))
    )
