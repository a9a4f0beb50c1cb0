"""Write a function in other words that compute the same numbers.

A student's program never looks like the reference. A hint has to be found by the numbers alone, so
`chainrule verify` tries each mistake in three spellings: with explicit loops, with other NumPy
functions, and with other names.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

LOOPS = """

def _product(left, right):
    if np.ndim(left) != 2 or np.ndim(right) != 2 or left.shape[1] != right.shape[0]:
        return left @ right
    result = np.zeros((left.shape[0], right.shape[1]))
    for i in range(left.shape[0]):
        for j in range(right.shape[1]):
            for k in range(left.shape[1]):
                result[i, j] += left[i, k] * right[k, j]
    return result


def _total(values, axis=None, keepdims=False):
    if np.ndim(values) != 2 or axis != 1:
        return np.sum(values, axis=axis, keepdims=keepdims)
    result = np.zeros((values.shape[0], 1))
    for i in range(values.shape[0]):
        for j in range(values.shape[1]):
            result[i, 0] += values[i, j]
    return result if keepdims else result[:, 0]


def _chosen(condition, yes, no):
    shape = np.broadcast_shapes(np.shape(condition), np.shape(yes), np.shape(no))
    condition, yes, no = (np.broadcast_to(each, shape) for each in (condition, yes, no))
    result = np.zeros(shape)
    for place in np.ndindex(*shape):
        result[place] = yes[place] if condition[place] else no[place]
    return result
"""
"""Helper functions of the spelling with loops."""


def spellings(source: str) -> Iterator[tuple[str, str]]:
    """Yield the name and the source of each spelling of a function.

    >>> print(dict(spellings("def f(x): return x @ x"))["other words"])
    def f(x):
        return np.dot(x, x)
    """
    yield "loops", ast.unparse(_Loops().visit(ast.parse(source))) + LOOPS
    yield "other words", ast.unparse(_OtherWords().visit(ast.parse(source)))
    yield "other names", ast.unparse(_with_other_names(ast.parse(source)))


def _with_other_names(tree: ast.Module) -> ast.Module:
    for function in tree.body:
        if isinstance(function, ast.FunctionDef):
            _rename(function)
    return tree


_HELPERS = {"np.dot": "_product", "np.sum": "_total", "np.where": "_chosen"}


class _Loops(ast.NodeTransformer):
    """Replace products, sums and choices by calls of the helpers in `LOOPS`."""

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        return _call("_product", node.left, node.right) if _is_product(node) else node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        helper = _HELPERS.get(ast.unparse(node.func))
        return node if helper is None else _call(helper, *node.args, keywords=node.keywords)


class _OtherWords(ast.NodeTransformer):
    """Use np.dot, sums as products, products with a mask, and texts joined by a plus."""

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        return _call("np.dot", node.left, node.right) if _is_product(node) else node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        words = [ast.unparse(argument) for argument in node.args]
        called = ast.unparse(node.func)
        named = {keyword.arg: ast.unparse(keyword.value) for keyword in node.keywords}
        if called == "np.sum" and words and words[0].isidentifier():
            if named == {"axis": "1", "keepdims": "True"}:
                return _expression(f"np.dot({words[0]}, np.ones(({words[0]}.shape[1], 1)))")
            if not named and len(words) == 1:
                return _expression(f"np.einsum('ij->', {words[0]})")
        if called == "np.where" and words[2:] == ["0.0"]:
            return _expression(f"({words[1]}) * ({words[0]})")
        if called == "np.maximum" and words == ["0", "Z"]:
            return _expression("(Z + np.abs(Z)) / 2")
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        parts = []
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                parts.append(f"str({ast.unparse(part.value)})")
            else:
                parts.append(ast.unparse(part))
        return _expression(f"({' + '.join(parts)})")


class _Names(ast.NodeTransformer):
    """Rename variables."""

    def __init__(self, names: dict[str, str]) -> None:
        self.names = names

    def visit_Name(self, node: ast.Name) -> ast.AST:
        node.id = self.names.get(node.id, node.id)
        return node

    def visit_Nonlocal(self, node: ast.Nonlocal) -> ast.AST:
        node.names = [self.names.get(name, name) for name in node.names]
        return node


def _rename(function: ast.FunctionDef) -> None:
    """Give other names to the variables that a function assigns, and to none of its parameters."""
    kept = {argument.arg for argument in ast.walk(function) if isinstance(argument, ast.arg)}
    for node in ast.walk(function):
        kept.update(node.names if isinstance(node, ast.Global) else ())
    assigned = [
        node.id
        for node in ast.walk(function)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node.id not in kept
    ]
    names = {name: f"my_{name.strip('_')}_{i}" for i, name in enumerate(dict.fromkeys(assigned))}
    _Names(names).visit(function)


def _is_product(node: ast.BinOp) -> bool:
    return isinstance(node.op, ast.MatMult)


def _call(name: str, *args: ast.expr, keywords: list[ast.keyword] | None = None) -> ast.expr:
    return ast.Call(_expression(name), list(args), keywords or [])


def _expression(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body
