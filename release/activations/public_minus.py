"""Small changes to a minus sign: a missing sign, or a sign that is too much."""

import ast
from collections.abc import Iterator

from public_code import is_loose, shown
from public_constants import which
from public_operators import SIGNS, Edit

Parents = dict[ast.AST, ast.AST]


def _no_minus(node: ast.expr, parents: Parents) -> Iterator[Edit]:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        words = f"the minus sign in {shown(node)} is too much{which(node, parents)}"
        yield Edit("no minus", node, node.operand, words)


def _signs(node: ast.expr, parents: Parents) -> Iterator[Edit]:
    parent = parents.get(node)
    if isinstance(node, ast.UnaryOp):
        return
    power = isinstance(parent, ast.BinOp) and isinstance(parent.op, ast.Pow)
    if power and isinstance(parent, ast.BinOp) and parent.left is node:
        return  # `-a ** 2` is the minus of the power
    kinds = (ast.Assign, ast.AugAssign, ast.BinOp, ast.Call)
    plain = not isinstance(node, ast.Constant) or (power and parent.right is node)
    if isinstance(parent, kinds) and plain:
        if isinstance(parent, ast.Call) and node not in parent.args:
            return
        if not isinstance(getattr(node, "ctx", ast.Load()), ast.Load):
            return
        new = ast.UnaryOp(ast.USub(), node)
        words = f"a minus sign is missing before {shown(node)}{which(node, parents)}"
        if is_loose(node):
            whole = shown(ast.UnaryOp(ast.USub(), node))
            words = f"a minus sign is missing before the whole: {whole}{which(node, parents)}"
        yield Edit("minus", node, new, words)


def _minus_and_mean(node: ast.expr, parents: Parents) -> Iterator[Edit]:
    """Change a minus sign and a division by m beside it, where both are wrong."""
    by_m = isinstance(node, ast.BinOp) and ast.unparse(node.right) == "m"
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div | ast.Mult) and by_m:
        end = f"`{SIGNS[type(node.op)]} m`"
        if isinstance(node.left, ast.UnaryOp):
            words = f"the minus sign and {end} are too much in {shown(node)}"
            yield Edit("minus and m", node, node.left.operand, words)
        else:
            before = shown(node.left)
            if is_loose(node.left):
                before = f"`({ast.unparse(node.left)})`"
            words = f"a minus sign is missing before {before}, and {end} is too much"
            yield Edit("minus, no m", node, ast.UnaryOp(ast.USub(), node.left), words)
    if isinstance(node, ast.UnaryOp) and isinstance(parents.get(node), ast.Assign):
        words = f"{shown(node)} has a minus sign too much, and is not divided by `m`"
        mean = ast.BinOp(node.operand, ast.Div(), ast.Name("m", ast.Load()))
        yield Edit("minus for m", node, mean, words)


MINUS = (_no_minus, _signs, _minus_and_mean)
