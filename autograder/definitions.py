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
from dataclasses import dataclass, field
from types import CodeType
from typing import TypeGuard, cast

from autograder.magics import to_python
from autograder.names import (
    SCOPES,
    bound,
    called_inside,
    finally_depth,
    future_flags,
    immediate,
    mentioned,
    most_keywords,
    root,
    stands_for,
)
from autograder.notebook import Cell, Notebook
from autograder.regions import is_unwritten

_DEFINES = re.compile(r"^(?:async\s+)?def\s+(\w+)", re.MULTILINE)
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
_MAX_FINALLY_DEPTH = 3
_MAX_KEYWORDS = 5_000
_COMPOUND = ast.If | ast.For | ast.While | ast.With | ast.Try | ast.Match


@dataclass(frozen=True, slots=True)
class SyntaxProblem:
    """A cell that does not parse: where, and Python's own words."""

    cell: int
    line: int
    column: int
    message: str
    text: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement to execute, compiled; `text` is its first line, for notes."""

    cell: int
    code: bytes
    text: str
    imports: str | None
    binds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Definitions:
    """What of a notebook runs, and what is known of the rest.

    `unfinished` names functions whose regions are all as released; `broken` maps a function to the
    cell that would define it and does not parse; `left_alone` maps a variable that is not computed
    to where it comes from; `sources` holds the lines of each cell by its number; `unused` are
    imports that nothing graded needs.
    """

    statements: tuple[Statement, ...]
    defined: frozenset[str]
    unfinished: frozenset[str]
    broken: Mapping[str, SyntaxProblem]
    left_alone: Mapping[str, str]
    sources: Mapping[int, tuple[str, ...]]
    unused: tuple[tuple[int, str], ...]
    problems: tuple[SyntaxProblem, ...]


@dataclass(slots=True)
class _Part:
    """A top-level statement under consideration."""

    cell: int
    node: ast.stmt
    code: CodeType
    text: str
    flags: int
    binds: frozenset[str]
    kept: bool = False


@dataclass(slots=True)
class _Survey:
    """All statements of a notebook and what was learned about the names that they bind."""

    graded: frozenset[str]
    parts: list[_Part] = field(default_factory=list)
    problems: list[SyntaxProblem] = field(default_factory=list)
    broken: dict[str, SyntaxProblem] = field(default_factory=dict)
    calls_graded: set[str] = field(default_factory=set)
    left_alone: dict[str, str] = field(default_factory=dict)
    origins: dict[str, tuple[str, str]] = field(default_factory=dict)
    """For each variable left alone: the one that it goes back to, and where that comes from."""
    flags: int = 0


def find_definitions(notebook: Notebook, graded: tuple[str, ...]) -> Definitions:
    """Choose the statements that the graded functions need, in notebook order."""
    survey = _Survey(frozenset(graded))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for cell in notebook.cells:
            _read_cell(survey, cell)
        _keep_what_is_needed(survey)
        statements = tuple(_compiled(survey))
    defined = frozenset(
        name for part in survey.parts if part.kept for name in part.binds if name in survey.graded
    )
    return Definitions(
        statements=statements,
        defined=defined,
        unfinished=frozenset(_unfinished(survey, notebook)),
        broken={name: problem for name, problem in survey.broken.items() if name not in defined},
        left_alone=dict(survey.left_alone),
        sources={cell.number: tuple(cell.source.split("\n")) for cell in notebook.cells},
        unused=tuple(_unused_imports(survey)),
        problems=tuple(survey.problems),
    )


def function_names(notebook: Notebook) -> frozenset[str]:
    """Return the names that the notebook's cells define at top level, read from the text alone."""
    return frozenset(name for cell in notebook.cells for name in _DEFINES.findall(cell.source))


# --- Reading
# ---------------------------------------------------------------------------------------


def _read_cell(survey: _Survey, cell: Cell) -> None:
    source = cell.source
    try:
        try:
            tree = ast.parse(source)
        except SyntaxError:
            source = to_python(source)
            tree = ast.parse(source)
        _refuse_what_compiles_for_ever(source, tree)
        survey.flags |= future_flags(tree)  # as in Jupyter, they hold from here on
        lines = source.split("\n")
        parts = [
            _Part(
                cell.number,
                node,
                _compile(node, cell.number, survey.flags),
                lines[node.lineno - 1].strip()[:80],
                survey.flags,
                frozenset(bound(node)),
            )
            for node in tree.body
        ]
    except SyntaxError as error:
        problem = _problem(cell, error, source)
    except (ValueError, RecursionError, MemoryError) as error:
        reason = str(error)[:200] or "it is nested too deeply"
        problem = SyntaxProblem(cell.number, 1, 0, reason, "")
    else:
        survey.parts += parts
        return
    survey.problems.append(problem)
    survey.broken.update(dict.fromkeys(_DEFINES.findall(source), problem))


def _refuse_what_compiles_for_ever(source: str, tree: ast.Module) -> None:
    """Raise ValueError for the few things that take Python more than linear time to compile."""
    # A finally block is compiled two or three times, and so a nested one exponentially often.
    if "finally" in source and finally_depth(tree) > _MAX_FINALLY_DEPTH:
        raise ValueError("its finally blocks are nested too deeply")
    # Keywords are compared with one another, each with each.
    if len(source) > _MAX_KEYWORDS and most_keywords(tree) > _MAX_KEYWORDS:
        raise ValueError("it has a call with too many keyword arguments")


def _problem(cell: Cell, error: SyntaxError, source: str) -> SyntaxProblem:
    line = error.lineno or 1
    lines = source.split("\n")
    text = lines[line - 1] if 0 < line <= len(lines) else ""
    return SyntaxProblem(cell.number, line, error.offset or 0, error.msg or "", text[:200])


def _compile(node: ast.stmt, cell: int, flags: int) -> CodeType:
    module = ast.Module([node], [])
    code: CodeType = compile(module, f"<cell {cell}>", "exec", flags, dont_inherit=True)
    return code


# --- Deciding
# --------------------------------------------------------------------------------------


def _find_functions_that_train(survey: _Survey) -> None:
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


def _keep_what_is_needed(survey: _Survey) -> None:
    """Start at the graded functions and follow the names that they use."""
    binding: dict[str, list[_Part]] = {}
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


def _leave_computations_alone(survey: _Survey) -> None:
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


def _look_at(survey: _Survey, part: _Part) -> None:
    if isinstance(part.node, ast.If | ast.With | ast.Try):
        pruned = cast(ast.stmt, _Pruner(survey).visit(part.node))
        part.code = _compile(ast.fix_missing_locations(pruned), part.cell, part.flags)
        part.binds = frozenset(bound(pruned))
        return
    if isinstance(part.node, ast.AugAssign) and part.binds & survey.left_alone.keys():
        part.kept = False  # nothing is there to be added to
        return
    reason = _why_not(part.node, survey)
    if reason is not None:
        part.kept = False
        _leave(survey, part.node, reason)


def _leave(survey: _Survey, node: ast.AST, reason: str) -> None:
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


def _why_not(node: ast.AST, survey: _Survey) -> str | None:
    """Say where a value comes from that is no definition's, or None if the statement may run."""
    for child in immediate(node):
        if isinstance(child, ast.Call):
            reason = _why_not_called(child.func, survey)
            if reason is not None:
                return reason
        elif _is_loaded(child, survey.left_alone):
            return survey.left_alone[child.id]
    return None


def _why_not_called(function: ast.expr, survey: _Survey) -> str | None:
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

    def __init__(self, survey: _Survey) -> None:
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


# --- Results
# ---------------------------------------------------------------------------------------


def _compiled(survey: _Survey) -> Iterator[Statement]:
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


def _unused_imports(survey: _Survey) -> Iterator[tuple[int, str]]:
    for part in survey.parts:
        if not part.kept and isinstance(part.node, ast.Import | ast.ImportFrom):
            names = [alias.name for alias in part.node.names]
            if isinstance(part.node, ast.ImportFrom):
                names = [part.node.module or ""]
            for name in names:
                if name:
                    yield part.cell, name


def _unfinished(survey: _Survey, notebook: Notebook) -> Iterator[str]:
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
