"""From cells to definitions: which statements of a notebook run, and which do not.

What runs, statement by statement and in the notebook's order: imports, functions, classes and those
assignments that the graded functions or their helpers need, also inside compound statements. What
does not: prints, plots, tests, training loops, and any assignment whose right side calls a graded
function or a test case, reads a file, or uses a name that was left alone for such a reason.

Student code is parsed and compiled here, never executed. Which names a function needs is read from
its compiled code (`co_names`), which knows locals from globals as Python itself does.
"""

from __future__ import annotations

import ast
import marshal
import re
import warnings
from collections.abc import Iterator, Mapping
from typing import TypeGuard, cast

from autograder.definitions import Definitions, Statement
from autograder.names import SCOPES, bound, called_inside, immediate, mentioned, root, stands_for
from autograder.notebook import Notebook
from autograder.regions import is_unwritten
from autograder.survey import Part, Survey, compile_statement, read_cell

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
_COMPOUND = ast.If | ast.For | ast.While | ast.With | ast.Try | ast.Match


def find_definitions(notebook: Notebook, graded: tuple[str, ...]) -> Definitions:
    """Choose the statements that the graded functions need, in notebook order."""
    survey = Survey(frozenset(graded))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for cell in notebook.cells:
            read_cell(survey, cell)
        _keep_what_is_needed(survey)
        statements = tuple(_compiled(survey))
    defined = frozenset(
        name for part in survey.parts if part.kept for name in part.binds if name in survey.graded
    )
    return Definitions(
        statements=statements,
        defined=defined,
        unfinished=frozenset(_unfinished(survey, notebook)),
        broken={
            name: problem
            for name, problem in survey.broken.items()
            if name in survey.graded - defined
        },
        left_alone=dict(survey.left_alone),
        sources={cell.number: tuple(cell.source.split("\n")) for cell in notebook.cells},
        unused=tuple(_unused_imports(survey)),
        problems=tuple(survey.problems),
    )


def _find_functions_that_train(survey: Survey) -> None:
    """Learn which helpers call a graded function, however indirectly."""
    computed = ast.Assign | ast.AnnAssign | ast.AugAssign | ast.Expr | _COMPOUND
    if not any(part.kept and isinstance(part.node, computed) for part in survey.parts):
        return  # nothing would ask; most notebooks end here
    helpers = [
        (part.node.name, set(called_inside(part.node)))
        for part in survey.parts
        if isinstance(part.node, ast.FunctionDef | ast.ClassDef)
    ]
    helpers += [
        (name, set(stands_for(part.node.value)))
        for part in survey.parts
        if isinstance(part.node, ast.Assign)
        for name in part.binds
    ]
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


def _keep_what_is_needed(survey: Survey) -> None:
    """Start at the graded functions and follow the names that they use."""
    binding: dict[str, list[Part]] = {}
    variables: set[str] = set()
    for part in survey.parts:
        binds = part.binds
        if isinstance(part.node, ast.Assign | ast.AnnAssign | ast.AugAssign | _COMPOUND):
            variables |= binds
        for name in binds:
            binding.setdefault(name, []).append(part)
    waiting = [name for name in survey.graded if name in binding]
    for part in survey.parts:
        if _always_runs(part.node):
            waiting += sorted(part.binds)
            part.kept = True
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        for part in binding.get(name, ()):
            if part.kept or (isinstance(part.node, ast.Expr) and name not in variables):
                continue
            part.kept = True
            waiting += sorted(mentioned(part.code))
    _leave_computations_alone(survey)


def _always_runs(node: ast.stmt) -> bool:
    """Star imports can bind anything, so they always run."""
    return isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names)


def _leave_computations_alone(survey: Survey) -> None:
    """Drop kept statements that compute with graded functions or do input and output."""
    _find_functions_that_train(survey)
    for part in survey.parts:
        if not part.kept:
            continue
        if not isinstance(part.node, SCOPES | ast.Import | ast.ImportFrom):
            try:
                _look_at(survey, part)
            except RecursionError:
                part.kept = False
                reason = "stands in a statement that is nested too deeply"
                survey.left_alone.update(dict.fromkeys(part.binds, reason))
        if part.kept:
            for name in part.binds:
                survey.left_alone.pop(name, None)  # what was left alone is defined again


def _look_at(survey: Survey, part: Part) -> None:
    if isinstance(part.node, ast.If | ast.With | ast.Try):
        pruned = cast(ast.stmt, _Pruner(survey).visit(part.node))
        part.code = compile_statement(ast.fix_missing_locations(pruned), part.cell, part.flags)
        part.binds = frozenset(bound(pruned))
        return
    if isinstance(part.node, ast.AugAssign) and part.binds & survey.left_alone.keys():
        part.kept = False  # nothing is there to be added to
        return
    reason = _why_not(part.node, survey)
    if reason is not None:
        part.kept = False
        _leave(survey, part.node, reason)


def _leave(survey: Survey, node: ast.AST, reason: str) -> None:
    """Note that what a statement binds is not computed, and why: at the root of it."""
    made_from = next(
        (child.id for child in immediate(node) if _is_loaded(child, survey.left_alone)), None
    )
    for name in bound(node):
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
    """Say where a value comes from that is no definition's, or None if the statement may run."""
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
    """Removes from a compound statement what would not run at the top level either."""

    def __init__(self, survey: Survey) -> None:
        self.survey = survey

    def visit(self, node: ast.AST) -> ast.AST:
        """Return the node, its inner statements pruned, or `pass` in its place."""
        if not isinstance(node, ast.stmt) or isinstance(node, SCOPES | ast.Import | ast.ImportFrom):
            return node if isinstance(node, SCOPES) else self.generic_visit(node)
        decisive: list[ast.AST] = [node]
        if isinstance(node, ast.If):
            decisive = [node.test]
        elif isinstance(node, ast.With):
            decisive = list(node.items)
        elif isinstance(node, ast.Try):
            decisive = []
        for part in decisive:
            reason = _why_not(part, self.survey)
            if reason is not None:
                _leave(self.survey, node, reason)
                return ast.copy_location(ast.Pass(), node)
        return self.generic_visit(node) if isinstance(node, ast.If | ast.With | ast.Try) else node


def _compiled(survey: Survey) -> Iterator[Statement]:
    for part in survey.parts:
        if part.kept:
            yield Statement(
                part.cell, marshal.dumps(part.code), part.text, _imported(part.node), part.binds
            )


def _imported(node: ast.stmt) -> str | None:
    if isinstance(node, ast.Import):
        return ", ".join(alias.name for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        return node.module
    return None


def _unused_imports(survey: Survey) -> Iterator[tuple[int, str]]:
    for part in survey.parts:
        if not part.kept and isinstance(part.node, ast.Import | ast.ImportFrom):
            names = [alias.name for alias in part.node.names]
            if isinstance(part.node, ast.ImportFrom):
                names = [part.node.module or ""]
            for name in names:
                if name:
                    yield part.cell, name


def _unfinished(survey: Survey, notebook: Notebook) -> Iterator[str]:
    """Yield the graded functions of which nothing was written."""
    sources = {cell.number: cell.source.split("\n") for cell in notebook.cells}
    last = {
        part.node.name: (part.cell, part.node)
        for part in survey.parts
        if isinstance(part.node, ast.FunctionDef) and part.node.name in survey.graded
    }
    for name, (cell, node) in last.items():
        if is_unwritten(node, sources[cell]):
            yield name
