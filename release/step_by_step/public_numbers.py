"""A function called on every published input, and the causes that its numbers show."""

import ast
import re
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from public_calls import Outcome, run
from public_code import Code, names_set, shown
from public_compare import compare
from public_results import known_hints, parts_of
from public_stops import UNKNOWN, find_stop
from public_words import Record, Row, listed

Target = Callable[..., Any]


class Tried(NamedTuple):
    """A function, called on every published input of its exercise.

    `workbook` are the exercises of the workbook by name, `seed` that of the random numbers.
    """

    name: str
    target: Target
    exercise: Record
    code: Code | None
    args: list[list[Any]]
    expected: list[Any]
    outcomes: list[Outcome]
    tables: list[list[Row]]
    workbook: Record
    seed: int

    @property
    def wrong(self) -> list[bool]:
        return [
            bool(outcome.error or outcome.changed or any(row.sentence for row in rows))
            for outcome, rows in zip(self.outcomes, self.tables, strict=True)
        ]

    def again(self, target: Target, index: int) -> Outcome:
        """Call a function on one of the inputs."""
        return run(target, self.exercise["arguments"], self.args[index], self.seed)


def not_finite(tried: Tried, index: int) -> tuple[str, bool] | None:
    """Find the operation that gives nan or inf; the flag says that its operand is a plain name."""

    def strict(*args: Any) -> Any:
        with np.errstate(divide="raise", invalid="raise"):
            return tried.target(*args)

    if not any("nan or inf" in row.sentence for row in tried.tables[index]):
        return None
    error = tried.again(strict, index).error
    if not isinstance(error, FloatingPointError) or error.__traceback__ is None:
        return None
    # The frame of `strict` is not the student's.
    error.__traceback__ = error.__traceback__.tb_next
    stop = find_stop(tried.name, tried.target, error, tried.workbook)
    node = stop.node if stop is not None else None
    if stop is None or not isinstance(node, ast.BinOp | ast.Call) or stop.call is not None:
        return None
    operands = [node.left, node.right] if isinstance(node, ast.BinOp) else node.args
    if not operands:
        return None
    held = stop.value(operands[-1])
    has_zero = held is not UNKNOWN and not np.all(held)
    name = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
    line, culprit = f"In line {stop.line}, {shown(node)}", shown(operands[-1])
    if name.startswith("np.log") and tried.exercise["returns"] != ["cost"]:
        words = f"`{name}` in line {stop.line} stands in no formula of this exercise."
    elif name.startswith("np.log"):
        of = "of 0" if has_zero else "of a negative number"
        words = f"{line} takes the logarithm {of}, which {culprit} holds."
    elif has_zero and (name == "np.divide" or isinstance(getattr(node, "op", None), ast.Div)):
        words = f"{line} divides by 0, which {culprit} holds."
    else:
        words = f"{line} has no result for some of the numbers (nan or inf)."
    return words, isinstance(operands[-1], ast.Name)


def not_divided(tried: Tried, index: int) -> str:
    """Say that a mean is missing, if the gradients are as many times too large as examples."""
    expected = parts_of(tried.exercise["returns"], tried.expected[index]) or {}
    actual = parts_of(tried.exercise["returns"], tried.outcomes[index].value) or {}
    arrays = [v for v in tried.args[index] if isinstance(v, np.ndarray) and v.ndim == 2]
    count = arrays[0].shape[1] if arrays else 1
    names = [
        name
        for name, value in expected.items()
        if name[:2] in ("dW", "db")
        and compare("", value * count, actual.get(name), tried.exercise) is None
    ]
    if tried.code is None or not names or count < 2:
        return ""
    for statement in tried.code.own_statements():
        made = set(names_set((statement,))) & set(names)
        if made and re.search(r"/|mean|\b" + str(count) + r"\b", ast.unparse(statement)):
            return ""
    lacks = "lack" if len(names) > 1 else "lacks"
    return (
        f"{count} is the number of examples: {listed(names)} {lacks} the division by it, which "
        "makes the sum over the examples a mean."
    )


def of_sign(tried: Tried) -> str:
    """Return the hint of a known mistake of the cost that is made beside a wrong sign."""
    values = [outcome.value for outcome in tried.outcomes]
    if tried.exercise["returns"] != ["cost"] or not all(np.ndim(v) == 0 for v in values):
        return ""
    turned = [Outcome(-value) for value in values]
    hints = known_hints(tried.exercise, turned, tried.code)
    return f"The sign of the cost is wrong. And besides: {hints[0]}" if len(hints) == 1 else ""
