"""Arrays whose sizes do not fit, in words: which product or sum it is, and both shapes."""

import ast
import re
from typing import Any

import numpy as np
from public_code import shown
from public_stops import UNKNOWN, Stop
from public_words import listed

# Exercises in whose formulas everything is multiplied entry by entry.
_NO_PRODUCT = ("update_parameters", "sigmoid", "relu", "sigmoid_backward", "relu_backward")


def sizes_in_words(stop: Stop, text: str) -> str:
    """Name the product or sum whose arrays do not fit, and both shapes."""
    statement = stop.statement()
    if isinstance(statement, ast.AugAssign) and "output operand" in text:
        held, value = stop.value(statement.target), stop.value(statement.value)
        if held is not UNKNOWN and value is not UNKNOWN:
            keeps = f"{shown(statement.target)} keeps its shape {np.shape(held)}"
            return f"{keeps}, but what is added has shape {np.shape(value)}: make a new array."
    operands = _operands(stop.node)
    if operands is not None:
        left, right = (stop.value(node) for node in operands)
        product = isinstance(stop.node, ast.Call) or isinstance(
            getattr(stop.node, "op", None), ast.MatMult
        )
        words = _two_sizes(stop.node, operands, left, right, product)
        own = stop.code.tree.name if stop.code is not None else ""
        no_product = product and own in _NO_PRODUCT
        return f"{words} No formula of this exercise has a matrix product." if no_product else words
    shapes = [
        f"{shown(n)} has shape {v.shape}"
        for n, v in stop.parts()
        if isinstance(v, np.ndarray) and v.ndim and isinstance(n, ast.Name | ast.Subscript)
    ]
    if shapes:
        return f"the arrays do not fit: {listed(list(dict.fromkeys(shapes)))}."
    sizes = sizes_in(text)
    return f"two arrays do not fit, {' and '.join(sizes)}." if sizes else f"{text}."


def _operands(node: ast.AST | None) -> tuple[ast.expr, ast.expr] | None:
    """Return both operands of a product or sum: an operator, np.dot, or the method dot."""
    if isinstance(node, ast.BinOp):
        return node.left, node.right
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        if node.func.attr in ("dot", "matmul") and len(node.args) == 2:
            return node.args[0], node.args[1]
        if node.func.attr == "dot" and len(node.args) == 1:
            return node.func.value, node.args[0]
    return None


def _two_sizes(
    node: Any, operands: tuple[ast.expr, ast.expr], left: Any, right: Any, product: bool
) -> str:
    first, second = (
        shown(operand) if len(ast.unparse(operand)) < 32 else f"the {place} factor"
        for operand, place in zip(operands, ("left", "right"), strict=True)
    )
    if left is UNKNOWN or right is UNKNOWN:
        known, name = (right, second) if left is UNKNOWN else (left, first)
        if known is UNKNOWN:
            return f"the two sides of {shown(node)} have sizes that do not fit."
        return f"the two sides of {shown(node)} do not fit: {name} has shape {np.shape(known)}."
    if product and np.ndim(left) == np.ndim(right) == 2:
        columns, rows = left.shape[1], right.shape[0]
        return (
            f"in the matrix product, {first} of shape {left.shape} has {_count(columns, 'column')}"
            f" and {second} of shape {right.shape} has {_count(rows, 'row')}: these must be equal."
        )
    works = "in the matrix product" if product else f"{shown(node)} works entry by entry, but"
    shapes = f"{first} has shape {np.shape(left)} and {second} has shape {np.shape(right)}."
    times = not product and isinstance(node.op, ast.Mult)
    if times and np.ndim(left) == np.ndim(right) == 2 and left.shape[1] == right.shape[0]:
        shapes += " A matrix product (`np.dot` or `@`) would fit."
    return f"{works} {shapes}"


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def sizes_in(message: str) -> tuple[str, ...]:
    """Return the two sizes that do not fit, in order, from any of NumPy's messages about them."""
    matmul = re.search(r"size (\d+) is different from (\d+)", message)
    if matmul:
        return matmul[2], matmul[1]
    found = re.search(r"(\d+) \(dim \d\) != (\d+) \(dim \d\)", message) or re.search(
        r"together with shapes (\(.*?\)) (\(.*?\))", message
    )
    return found.groups() if found else ()
