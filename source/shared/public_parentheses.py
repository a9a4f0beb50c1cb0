"""Small changes to parentheses: a term that belongs outside, or to a divisor."""

import ast
from collections.abc import Iterator

from public_code import shown
from public_operators import Edit

Parents = dict[ast.AST, ast.AST]


def _out_of_product(node: ast.expr, parents: Parents) -> Iterator[Edit]:
    """Take a term out of a factor: `np.dot(W + b, A)`."""
    call = parents.get(node)
    if not isinstance(call, ast.Call) or ast.unparse(call.func) not in ("np.dot", "np.matmul"):
        return
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        args = [node.left if argument is node else argument for argument in call.args]
        product = ast.Call(call.func, args, call.keywords)
        words = (
            f"{shown(node.right)} is added to a factor in {shown(call)}; it is added to the product"
        )
        yield Edit("out", call, ast.BinOp(product, ast.Add(), node.right), words)


def _out_of_call(node: ast.expr, parents: Parents) -> Iterator[Edit]:
    """Take a term out of the parentheses of a function: `np.exp(1 + Z)`."""
    call = parents.get(node)
    if not isinstance(call, ast.Call) or ast.unparse(call.func) not in ("np.exp", "np.log"):
        return
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub):
        name = ast.unparse(call.func)
        for kept, term, new in (
            (node.right, node.left, lambda inner: ast.BinOp(node.left, node.op, inner)),
            (node.left, node.right, lambda inner: ast.BinOp(inner, node.op, node.right)),
        ):
            words = f"{shown(term)} in {shown(call)} belongs outside of the parentheses of `{name}`"
            yield Edit("out of call", call, new(ast.Call(call.func, [kept], [])), words)
        if isinstance(node.op, ast.Sub):
            power = ast.Call(call.func, [ast.UnaryOp(ast.USub(), node.right)], [])
            words = f"{shown(node.left)} in {shown(call)} belongs outside of the parentheses"
            new_sum = ast.BinOp(node.left, ast.Add(), power)
            yield Edit("out of power", call, new_sum, f"{words} of `{name}`")


def _missing_parentheses(node: ast.expr, _parents: Parents) -> Iterator[Edit]:
    """Let a term belong to a divisor, as in `a + b / 1 - c`, or a factor to one term only."""
    if not isinstance(node, ast.BinOp):
        return
    left, right, words = (
        node.left,
        node.right,
        f"parentheses are missing or misplaced in {shown(node)}",
    )
    sums = ast.Add | ast.Sub
    if isinstance(node.op, sums) and isinstance(left, ast.BinOp) and isinstance(left.op, sums):
        last = left.right
        if isinstance(last, ast.BinOp) and isinstance(last.op, ast.Div):
            divisor = ast.BinOp(last.right, node.op, right)
            term = ast.BinOp(last.left, ast.Div(), divisor)
            words = f"parentheses are missing or misplaced in {shown(node)}"
            yield Edit("divisor", node, ast.BinOp(left.left, left.op, term), words)
    if (
        isinstance(node.op, ast.Mult)
        and isinstance(right, ast.BinOp)
        and isinstance(right.op, sums)
    ):
        term = ast.BinOp(left, ast.Mult(), right.right)
        words = f"in {shown(node)} {shown(left)} belongs to {shown(right.right)} only"
        yield Edit("one term", node, ast.BinOp(right.left, right.op, term), words)


PARENTHESES = (_out_of_product, _out_of_call, _missing_parentheses)
