"""Keep a loop of a test cell as a loop: it collects the arguments of the calls it would check."""

from __future__ import annotations

import ast
import copy
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from autograder.authoring.importing.asserts import checks_of
from autograder.authoring.importing.calls import calls_in
from autograder.authoring.importing.statements import loop_of

FOUND = "found"
"""The name of the list that a loop fills."""


@dataclass(frozen=True, slots=True)
class Collected:
    """A loop that collects arguments for one exercise.

    Attributes:
        exercise: the name of the exercise.
        hidden: whether its cases are hidden.
        body: the text of the loop.
        checks: the number of assertions in it.
        setup: the texts of the statements before it.
    """

    exercise: str
    hidden: bool
    body: str
    checks: int
    setup: tuple[str, ...] = ()

    def function(self, name: str) -> str:
        """Return the text of a function that returns the list of arguments."""
        lines = [*self.setup, f"{FOUND} = []", self.body, f"return {FOUND}"]
        return f"def {name}():\n" + textwrap.indent("\n".join(lines), "    ")


def collected(node: ast.stmt, exercises: Iterable[str], hidden: bool) -> list[Collected]:
    r"""Return a loop for each exercise that a compound statement calls.

    >>> code = "for n in sizes:\n    assert f(n) == n"
    >>> print(collected(ast.parse(code).body[0], {"f"}, False)[0].body)
    for n in sizes:
        found.append((n,))
    """
    names = frozenset(exercises)
    called = [call.func.id for call in calls_in(node, names) if isinstance(call.func, ast.Name)]
    found = []
    for name in dict.fromkeys(called):
        collector = _Collector(name, names)
        body: ast.AST = collector.visit(copy.deepcopy(node))
        if collector.readable and collector.rows:
            checks = max(1, collector.checks)
            found.append(Collected(name, hidden, ast.unparse(body), checks))
    return found


def comprehension_with_call(node: ast.stmt, exercises: Iterable[str]) -> ast.stmt | None:
    """Return a loop with the calls of the comprehension in a statement.

    Returns None if the statement has no such comprehension.
    """
    names = frozenset(exercises)
    for part in ast.walk(node):
        if isinstance(part, ast.GeneratorExp | ast.ListComp | ast.SetComp):
            calls = list(calls_in(part.elt, names))
            if calls:
                return loop_of(part, ast.Expr(calls[0]))
    return None


class _Collector(ast.NodeTransformer):
    """Replace each statement that calls the exercise by one that collects the arguments."""

    def __init__(self, name: str, exercises: frozenset[str]) -> None:
        self.name, self.exercises = name, exercises
        self.checks = self.rows = 0
        self.readable = True

    def visit(self, node: ast.AST) -> Any:
        if not isinstance(node, ast.stmt) or hasattr(node, "body"):
            return _tidied(self.generic_visit(node)) if isinstance(node, ast.stmt) else node
        made: list[ast.stmt] = []
        tests = checks_of(node, self.exercises) is not None
        for call in calls_in(node, {self.name}):
            if call.keywords:
                self.readable = False
            row = ast.Tuple(call.args, ast.Load())
            append = ast.Attribute(ast.Name(FOUND, ast.Load()), "append", ast.Load())
            made.append(ast.Expr(ast.Call(append, [row], [])))
            self.checks += tests
            self.rows += 1
        if not tests and not (made and isinstance(node, ast.Expr)):
            made.append(node)
        return made or ast.Pass()


def _tidied(node: ast.AST) -> ast.AST:
    """Remove `pass` from the blocks of a statement that hold something else."""
    for name in ("body", "orelse", "finalbody"):
        block = getattr(node, name, None)
        if isinstance(block, list) and len(block) > 1:
            kept = [part for part in block if not isinstance(part, ast.Pass)]
            setattr(node, name, kept or block[:1])
    return node
