"""Find the two operands of a product in a line of code, and their shapes, without parsing it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

_OPERAND = r"(\w+(?:\[\d\])?)((?:\.T)?)"
_PRODUCTS = (
    re.compile(rf"(?:np|numpy)\.(?:dot|matmul)\(\s*{_OPERAND}\s*,\s*{_OPERAND}\s*\)"),
    re.compile(rf"{_OPERAND}\.dot\(\s*{_OPERAND}\s*\)"),
    re.compile(rf"{_OPERAND}\s*[-@*+/]\s*{_OPERAND}"),
)
_FACTOR = re.compile(r"\(?\s*1(?:\.0?)?\s*/\s*(?P<number>\w+)\s*\)?\s*\*\s*(?=\w)")
"""A number before the left operand, such as `1/m *`: it leaves the shape as it is."""


class Operand(NamedTuple):
    """An operand as it stands in the code, with its shape."""

    text: str
    shape: tuple[int, ...]


def operands(text: str, shapes: Mapping[str, str]) -> tuple[Operand, Operand] | None:
    """Return both operands of an expression, or None if they are not plain variables.

    Args:
        text: the expression, such as `np.dot(dZ, W.T)`.
        shapes: the shapes of the variables, as in `shapes_of`.

    >>> operands("dZ @ W.T", {"dZ": "(3, 4)", "W": "(3, 5)"})
    (Operand(text='dZ', shape=(3, 4)), Operand(text='W.T', shape=(5, 3)))
    """
    factor = _FACTOR.match(text.strip())
    if factor and shapes.get(factor["number"], "number") == "number":
        text = text.strip()[factor.end() :]
    for pattern in _PRODUCTS:
        found = pattern.fullmatch(text.strip().strip("()") if "(" not in text else text.strip())
        if found:
            left, left_turned, right, right_turned = found.groups()
            first = _operand(left, left_turned, shapes)
            second = _operand(right, right_turned, shapes)
            return (first, second) if first and second else None
    return None


def _operand(name: str, turned: str, shapes: Mapping[str, str]) -> Operand | None:
    variable, _bracket, index = name.removesuffix("]").partition("[")
    shape = shapes.get(variable, "")
    if index:
        # Only an entry of a flat list or tuple of arrays can be told from its description.
        entries = re.findall(r"\([\d, ]*\)", shape) if shape.startswith("[(") else []
        shape = entries[int(index)] if int(index) < len(entries) else ""
    if not shape.startswith("("):
        return None
    sizes = [int(size) for size in re.findall(r"\d+", shape)]
    return Operand(f"{name}{turned}", tuple(sizes[::-1] if turned else sizes))
