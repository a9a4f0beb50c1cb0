"""Select the statements of a notebook to run.

Functions and classes run, in notebook order. So do the imports and assignments needed by the
graded functions or their helpers, also inside compound statements. A plain call of a helper counts
as an assignment if the helper sets or fills a global. `computations` excludes the rest.

Student code is parsed and compiled here, never executed. The names needed by a function come from
its compiled code (`co_names`), where Python has already separated locals from globals.
"""

from __future__ import annotations

import ast
import marshal
import warnings
from collections.abc import Iterator, Mapping

from autograder.boundary.definitions import (
    Definitions,
    History,
    Statement,
    Unwritten,
    UnwrittenState,
)
from autograder.reading.computations import COMPOUND, leave_computations_alone
from autograder.reading.history import histories, standing
from autograder.reading.methods import selected, with_methods
from autograder.reading.misplaced import with_misplaced_code
from autograder.reading.notebook import Notebook
from autograder.reading.own_modules import find_modules, read_imported
from autograder.reading.regions import unwritten
from autograder.reading.statements import ParsedStatement, Survey, final_code, read_cell
from autograder.reading.syntax import (
    annotated,
    at_once,
    changed_inside,
    globals_read,
    mentioned,
    root,
    sets_globals,
    spelled,
)

_DYNAMIC_NAMES = frozenset(
    {"globals", "locals", "vars", "setattr", "exec", "eval", "__dict__", "modules"}
)


def find_definitions(
    notebook: Notebook,
    graded: tuple[str, ...],
    read_ahead: dict[str, list[ParsedStatement]] | None = None,
    files: Mapping[str, bytes] | None = None,
) -> Definitions:
    """Choose the statements that the graded functions need, in notebook order.

    Args:
        notebook: the submission's cells.
        graded: the names of the graded functions.
        read_ahead: parsed statements by cell text. Entries used by the notebook are removed.
        files: the Python files beside the notebook, by name.
    """
    names = selected(graded)
    notebook, remarks = with_misplaced_code(notebook, names)
    survey = Survey(frozenset(names), read_ahead=read_ahead or {})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for cell in notebook.cells:
            read_cell(survey, cell)
        own = find_modules(notebook, files or {})
        if own.texts:
            read_imported(own, survey)
        mentioned_names = _keep_needed(survey)
        statements = tuple(_compiled(survey))
        found = histories(survey, notebook)
    defined = frozenset(
        name
        for statement in survey.statements
        if statement.kept
        for name in statement.binds
        if name in survey.graded
    )
    definitions = Definitions(
        statements=statements,
        defined=defined,
        unfinished=dict(_unfinished(survey, notebook, found)),
        broken={
            name: problem
            for name, problem in survey.broken.items()
            if name in survey.graded - defined
        },
        left_alone=dict(survey.left_alone),
        sources={
            **{cell.number: tuple(cell.source.split("\n")) for cell in notebook.cells},
            **own.sources(),
        },
        unused=tuple(dict.fromkeys(_unused_imports(survey))),
        problems=tuple(survey.problems),
        modules=own.document(),
        files={number: name for number, name in own.files.items() if number in own.sources()},
        remarks=(*remarks, *own.remarks()),
        mentioned=frozenset(mentioned_names),
        histories=found,
        outer=dict(_outer_variables(survey)),
    )
    return with_methods(definitions, graded, survey)


def _outer_variables(survey: Survey) -> Iterator[tuple[str, tuple[tuple[str, int], ...]]]:
    """Yield for each graded function the variables of the notebook that it reads, with cells."""
    data = ast.Assign | ast.AnnAssign | ast.AugAssign | ast.For
    variables = {
        name: statement.cell
        for statement in survey.statements
        if statement.kept and isinstance(statement.node, data)
        # A lambda is a function, not a variable.
        if not isinstance(getattr(statement.node, "value", None), ast.Lambda)
        for name in statement.binds - survey.graded
    }
    if not variables:
        return  # true of most notebooks
    for statement in survey.statements:
        node, code = statement.node, statement.code
        if not statement.kept or not isinstance(node, ast.FunctionDef):
            continue
        if node.name in survey.graded and mentioned(code) & variables.keys():
            read = sorted(globals_read(code) & variables.keys())
            if read:
                yield node.name, tuple((name, variables[name]) for name in read)


def _keep_needed(survey: Survey) -> set[str]:
    """Keep all statements reachable by name from the graded functions; return these names."""
    binding: dict[str, list[ParsedStatement]] = {}
    variables = _variables(survey)
    variables |= set(_bind_changes_of_calls(survey, variables))
    for statement in survey.statements:
        for name in statement.binds:
            binding.setdefault(name, []).append(statement)
    waiting = [name for name in survey.graded if name in binding]
    for statement in survey.statements:
        if _always_runs(statement.node):
            waiting += sorted(statement.binds)
            statement.kept = True
    seen: set[str] = set()
    spelled_out: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        for statement in binding.get(name, ()):
            if statement.kept or (isinstance(statement.node, ast.Expr) and name not in variables):
                continue
            statement.kept = statement.needed = True
            waiting += sorted(mentioned(statement.code))
            spelled_out |= {*spelled(statement.code), *annotated(statement.node)}
    _keep_unreferenced(survey, spelled_out)
    leave_computations_alone(survey)
    return seen


def _variables(survey: Survey) -> set[str]:
    assigns = ast.Assign | ast.AnnAssign | ast.AugAssign | COMPOUND
    statements = (
        statement for statement in survey.statements if isinstance(statement.node, assigns)
    )
    return {name for statement in statements for name in statement.binds}


def _bind_changes_of_calls(survey: Survey, variables: set[str]) -> Iterator[str]:
    """Treat a plain call of a helper as a binding of the globals it may change; yield them."""
    helpers = {
        statement.node.name: statement
        for statement in survey.statements
        if isinstance(statement.node, ast.FunctionDef) and statement.node.name not in survey.graded
    }
    for statement in survey.statements:
        call = statement.node.value if isinstance(statement.node, ast.Expr) else None
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
            name = call.func.id
            if name in helpers or name in ("setattr", "delattr"):
                statement.binds |= {arg.id for arg in call.args if isinstance(arg, ast.Name)}
                if name in helpers:
                    statement.binds |= _changed_by(helpers[name], variables)
                yield from statement.binds


def _changed_by(helper: ParsedStatement, variables: set[str]) -> frozenset[str]:
    """Return the globals changed by a call of the helper."""
    # Most helpers use no global variable; this test for it is cheap.
    if not mentioned(helper.code) & variables and not sets_globals(helper.code):
        return frozenset()
    assert isinstance(helper.node, ast.FunctionDef)
    return changed_inside(helper.node)


def _keep_unreferenced(survey: Survey, spelled_out: set[str]) -> None:
    """Keep unreferenced functions and classes, and imports named only by strings or annotations.

    Other code may find them at run time: through a registering decorator, as subclasses, or through
    `globals()`. Their failures are not reported. A definition is kept only if all its decorators
    are defined in the notebook.
    """
    own = {
        statement.node.name
        for statement in survey.statements
        if isinstance(statement.node, ast.FunctionDef | ast.ClassDef)
    }
    for statement in survey.statements:
        if isinstance(statement.node, ast.FunctionDef | ast.ClassDef):
            decorators = {
                name for node in statement.node.decorator_list for name in root(_called(node))
            }
            statement.kept = statement.kept or decorators <= own
        elif (
            isinstance(statement.node, ast.Import | ast.ImportFrom)
            and statement.binds & spelled_out
        ):
            statement.kept = True


def _called(node: ast.expr) -> ast.expr:
    return node.func if isinstance(node, ast.Call) else node


def _always_runs(node: ast.stmt) -> bool:
    """Star imports can bind anything, so they always run, also within a try of imports alone."""
    if isinstance(node, ast.Try):
        parts = [*node.body, *node.orelse, *(s for h in node.handlers for s in h.body)]
        imports = (ast.Import, ast.ImportFrom, ast.Pass)
        return all(isinstance(part, imports) for part in parts) and any(map(_always_runs, parts))
    return isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names)


def _compiled(survey: Survey) -> Iterator[Statement]:
    for statement in survey.statements:
        if statement.kept:
            yield Statement(
                statement.cell,
                marshal.dumps(final_code(statement)),
                statement.text,
                _imported(statement.node),
                statement.binds,
                statement.needed,
            )


def _imported(node: ast.stmt) -> str | None:
    if isinstance(node, ast.Import):
        return ", ".join(alias.name for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        return node.module
    return None


def _unused_imports(survey: Survey) -> Iterator[tuple[int, str]]:
    for statement in survey.statements:
        if not statement.kept and isinstance(statement.node, ast.Import | ast.ImportFrom):
            names = [alias.name for alias in statement.node.names]
            if isinstance(statement.node, ast.ImportFrom):
                names = [statement.node.module or ""]
            for name in names:
                if name:
                    yield statement.cell, name


def _unfinished(
    survey: Survey, notebook: Notebook, found: Mapping[str, History]
) -> Iterator[tuple[str, Unwritten]]:
    """Yield the name and state of each graded function without student code."""
    sources = {cell.number: cell.source.split("\n") for cell in notebook.cells}
    for name, (statement, node) in standing(survey, found).items():
        state = unwritten(node, sources[statement.cell])
        if state is not None:
            bindings = sum(name in statement.binds for statement in survey.statements)
            plain = bindings == 1 and not _binds_dynamically(survey)
            if plain:
                yield name, state
            elif state.state is not UnwrittenState.PARTLY:
                yield name, Unwritten(UnwrittenState.BOUND_AGAIN)


def _binds_dynamically(survey: Survey) -> bool:
    """Tell whether a kept statement may bind names dynamically, for example with `globals()`."""
    return any(
        statement.kept and _DYNAMIC_NAMES & at_once(statement.code)
        for statement in survey.statements
    )
