"""Exclude computations from running: training, plots, input, output and their dependents.

A statement is a computation if it calls a graded function, directly or through helpers, or a test,
or if it does input or output. Its names are recorded with the reason. If a graded function uses
such a name, the hint can then say where the value should come from.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeGuard, cast

from autograder.reading.statements import ParsedStatement, Survey, compile_statement
from autograder.reading.syntax import (
    SCOPES,
    bound,
    called_inside,
    called_later,
    calls_in,
    immediate,
    mentioned,
    root,
    stands_for,
)

_TEST_NAMES = re.compile(r"\w+_test(_case\w*)?$|\w+_test_case\w*$")
_INPUT_OUTPUT_NAMES = frozenset(
    {"open", "input", "print", "display", "exec", "eval", "exit", "quit"}
)
_INPUT_OUTPUT_MODULES = frozenset(
    {
        "h5py",
        "plt",
        "matplotlib",
        "pd",
        "pandas",
        "requests",
        "urllib",
        "subprocess",
        "shutil",
        "socket",
    }
)
_INPUT_OUTPUT_METHODS = frozenset(
    {"load", "loadtxt", "genfromtxt", "fromfile", "save", "savez", "savetxt", "tofile", "memmap",
     "read_csv", "imread", "imshow", "urlopen", "system", "popen", "read_text", "read_bytes"}
)  # fmt: skip
COMPOUND = ast.If | ast.For | ast.While | ast.With | ast.Try | ast.Match
"""Compound statements whose inner statements run in the enclosing scope."""


def leave_computations_alone(survey: Survey) -> None:
    """Drop computations from the kept statements, and record why their names are missing."""
    _find_callers_of_graded(survey)
    for statement in survey.statements:
        if not statement.kept:
            continue
        if not statement.needed and isinstance(statement.node, ast.ClassDef):
            statement.kept = _why_not(statement.node, survey) is None
        elif not isinstance(statement.node, SCOPES | ast.Import | ast.ImportFrom):
            try:
                _check_statement(survey, statement)
            except RecursionError:
                statement.kept = False
                reason = "stands in a statement that is nested too deeply"
                survey.left_alone.update(dict.fromkeys(statement.binds, reason))
        if statement.kept:
            for name in statement.binds:
                survey.left_alone.pop(name, None)  # this statement defines the name after all


def _check_statement(survey: Survey, statement: ParsedStatement) -> None:
    if isinstance(statement.node, ast.If | ast.With | ast.Try):
        pruned = cast(ast.stmt, _Pruner(survey).visit(statement.node))
        statement.code = compile_statement(
            ast.fix_missing_locations(pruned), statement.cell, statement.flags
        )
        statement.binds = frozenset(bound(pruned))
        return
    if isinstance(statement.node, ast.AugAssign) and statement.binds & survey.left_alone.keys():
        statement.kept = False  # the variable that it would change is not computed
        return
    reason = _why_not(statement.node, survey)
    if reason is not None:
        statement.kept = False
        _record_left_alone(survey, statement.node, statement.binds, reason)


def _record_left_alone(survey: Survey, node: ast.AST, names: Iterable[str], reason: str) -> None:
    """Record that `names` are not computed, with the origin of the first value in the chain."""
    made_from = next(
        (child.id for child in immediate(node) if _is_loaded(child, survey.left_alone)), None
    )
    for name in names:
        origin = survey.origins.get(made_from or "", (name, reason))
        survey.origins[name] = origin
        root_name, root_reason = origin
        if root_name == name:
            survey.left_alone[name] = root_reason
        else:
            survey.left_alone[name] = f"is made from {root_name}, which {root_reason}"


def _is_loaded(node: ast.AST, names: Mapping[str, str]) -> TypeGuard[ast.Name]:
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in names


def _why_not(node: ast.AST, survey: Survey) -> str | None:
    """Return why the statement must not run, or None if it may."""
    for child in immediate(node):
        if isinstance(child, ast.Call):
            reason = _why_not_called(child.func, survey)
            if reason is not None:
                return reason
        elif _is_loaded(child, survey.left_alone):
            return survey.left_alone[child.id]
    return None


def _why_not_called(function: ast.expr, survey: Survey) -> str | None:
    if isinstance(function, ast.Name):
        if function.id in survey.calls_graded:
            return f"comes from a call of {function.id}"
        if _TEST_NAMES.match(function.id):
            return f"comes from the test {function.id}"
        if function.id in _INPUT_OUTPUT_NAMES:
            return f"comes from a call of {function.id}"
    if isinstance(function, ast.Attribute):
        roots = set(root(function))
        if roots & _INPUT_OUTPUT_MODULES or function.attr in _INPUT_OUTPUT_METHODS:
            return f"comes from input or output ({function.attr})"
    return None


class _Pruner(ast.NodeTransformer):
    """Replaces the computations inside a compound statement by `pass`."""

    def __init__(self, survey: Survey) -> None:
        self.survey = survey

    def visit(self, node: ast.AST) -> ast.AST:
        """Return the node with its inner statements pruned, or `pass` if it must not run."""
        if not isinstance(node, ast.stmt) or isinstance(node, SCOPES | ast.Import | ast.ImportFrom):
            return node if isinstance(node, SCOPES) else self.generic_visit(node)
        decisive: list[ast.AST] = [node]
        if isinstance(node, ast.If):
            decisive = [node.test]
        elif isinstance(node, ast.With):
            decisive = list(node.items)
        elif isinstance(node, ast.Try):
            decisive = []
        for expression in decisive:
            reason = _why_not(expression, self.survey)
            if reason is not None:
                _record_left_alone(self.survey, node, bound(node), reason)
                return ast.copy_location(ast.Pass(), node)
        return self.generic_visit(node) if isinstance(node, ast.If | ast.With | ast.Try) else node


def _find_callers_of_graded(survey: Survey) -> None:
    """Record the direct and indirect callers of graded functions."""
    computed = ast.Assign | ast.AnnAssign | ast.AugAssign | ast.Expr | ast.ClassDef | COMPOUND
    if not any(
        statement.kept and isinstance(statement.node, computed) for statement in survey.statements
    ):
        return  # no statement needs the answer; true of most notebooks
    helpers = list(_helpers(survey))
    callers: dict[str, list[str]] = {}
    for name, called in helpers:
        for other in called:
            callers.setdefault(other, []).append(name)
    survey.calls_graded = set(survey.graded)
    waiting = list(survey.graded)
    while waiting:
        for name in callers.get(waiting.pop(), ()):
            if name not in survey.calls_graded:
                survey.calls_graded.add(name)
                waiting.append(name)


def _helpers(survey: Survey) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the name of each callable, with the names called by it."""
    later: dict[str, frozenset[str]] = {}
    functions = [p for p in survey.statements if isinstance(p.node, ast.FunctionDef | ast.ClassDef)]
    of_interest = survey.graded.union(*(statement.binds for statement in functions))
    for statement in survey.statements:
        node = statement.node
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            # Most mention no other function of the notebook; this test for it is cheap.
            if mentioned(statement.code) & of_interest - {node.name}:
                yield node.name, called_inside(node)
                later[node.name] = called_later(node)
        elif isinstance(node, ast.Assign):
            made_by = calls_in(node.value) & later.keys()
            called = frozenset(stands_for(node.value)).union(*(later[name] for name in made_by))
            for name in statement.binds:
                yield name, called
