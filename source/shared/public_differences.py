"""Small changes to a slope that is computed as the difference of two points."""

import ast
import re
from collections.abc import Iterable, Iterator

from public_code import Code, shown, values_of
from public_operators import Edit


def differences(
    expressions: Iterable[ast.expr], assigned: Iterable[ast.expr], steps: set[str]
) -> Iterator[Edit]:
    """Divide by the distance of the two points; `steps` are those of `difference_steps`."""
    for node in expressions:
        yield from _twice_the_step(node, steps)
    for value in assigned:
        yield from _not_over_the_steps(value, steps)


def difference_steps(code: Code) -> set[str]:
    """Return the small steps that are added to a value and taken from it, as text."""
    sides: dict[type[ast.operator], set[tuple[str, str]]] = {ast.Add: set(), ast.Sub: set()}
    for node in (n for s in code.own_statements() for n in ast.walk(s)):
        if isinstance(node, ast.BinOp) and type(node.op) in sides and _is_small(node.right, code):
            sides[type(node.op)].add((ast.unparse(node.left), ast.unparse(node.right)))
    return {step for _value, step in sides[ast.Add] & sides[ast.Sub]}


def _is_small(node: ast.expr, code: Code) -> bool:
    values = values_of(node.id, code) if isinstance(node, ast.Name) else [node]
    texts = [ast.unparse(value) for value in values]
    power = r"10(\.0)? \*\* ?\(?-\d+\)?"
    return bool(texts) and all(
        re.fullmatch(rf"0?\.0\d*|\de-\d+|{power}|1 / 10+", text) for text in texts
    )


def _twice_the_step(node: ast.expr, steps: set[str]) -> Iterator[Edit]:
    """Divide a difference by both steps that it is made of."""
    if not isinstance(node, ast.BinOp) or not isinstance(node.op, ast.Div):
        return
    step = ast.unparse(node.right)
    if step in steps:
        new = ast.BinOp(node.left, ast.Div(), ast.BinOp(ast.Constant(2), ast.Mult(), node.right))
        words = (
            f"{shown(node)} divides by `{step}`, but the two points are `2 * {step}` apart; "
            f"`(2 * {step})` belongs there"
        )
        yield Edit("apart", node, new, words)


def _not_over_the_steps(value: ast.expr, steps: set[str]) -> Iterator[Edit]:
    """Divide a difference that nothing divides yet."""
    for step in steps if not isinstance(value, ast.Constant | ast.Name) else ():
        both = ast.parse(f"2 * {step}", mode="eval").body
        new = ast.BinOp(value, ast.Div(), both)
        words = f"{shown(value)} is not divided by `2 * {step}`, the distance of the two points"
        yield Edit("apart", value, new, words)
