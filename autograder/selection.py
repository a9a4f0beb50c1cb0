"""From cells to definitions: which statements of a notebook run, and which do not.

What runs, statement by statement and in the notebook's order: functions, classes, and those imports
and assignments that the graded functions or their helpers need, also inside compound statements. A
plain call of a helper that sets or fills a global counts as an assignment. What does not run: see
`computations`.

Student code is parsed and compiled here, never executed. Which names a function needs is read from
its compiled code (`co_names`), which knows locals from globals as Python itself does.
"""

from __future__ import annotations

import ast
import marshal
import warnings
from collections.abc import Iterator

from autograder.computations import COMPOUND, leave_computations_alone
from autograder.definitions import Definitions, Statement
from autograder.names import (
    annotated,
    at_once,
    changed_inside,
    mentioned,
    root,
    sets_globals,
    spelled,
)
from autograder.notebook import Notebook
from autograder.regions import BOUND_OTHERWISE, unwritten
from autograder.survey import Part, Survey, final_code, read_cell

_REACHING = frozenset(
    {"globals", "locals", "vars", "setattr", "exec", "eval", "__dict__", "modules"}
)


def find_definitions(
    notebook: Notebook, graded: tuple[str, ...], known: dict[str, list[Part]] | None = None
) -> Definitions:
    """Choose the statements that the graded functions need, in notebook order.

    `known` cells were read ahead; those that are found in the notebook are taken out of it.
    """
    survey = Survey(frozenset(graded), known=known or {})
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
        unfinished=dict(_unfinished(survey, notebook)),
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


def _keep_what_is_needed(survey: Survey) -> None:
    """Start at the graded functions and follow the names that they use."""
    binding: dict[str, list[Part]] = {}
    variables = _variables(survey)
    variables |= set(_find_what_calls_change(survey, variables))
    for part in survey.parts:
        for name in part.binds:
            binding.setdefault(name, []).append(part)
    waiting = [name for name in survey.graded if name in binding]
    for part in survey.parts:
        if _always_runs(part.node):
            waiting += sorted(part.binds)
            part.kept = True
    seen: set[str] = set()
    spelled_out: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        for part in binding.get(name, ()):
            if part.kept or (isinstance(part.node, ast.Expr) and name not in variables):
                continue
            part.kept = part.needed = True
            waiting += sorted(mentioned(part.code))
            spelled_out |= {*spelled(part.code), *annotated(part.node)}
    _keep_what_costs_nothing(survey, spelled_out)
    leave_computations_alone(survey)


def _variables(survey: Survey) -> set[str]:
    assigns = ast.Assign | ast.AnnAssign | ast.AugAssign | COMPOUND
    parts = (part for part in survey.parts if isinstance(part.node, assigns))
    return {name for part in parts for name in part.binds}


def _find_what_calls_change(survey: Survey, variables: set[str]) -> Iterator[str]:
    """Let a plain call of a helper that sets or fills a global count as binding it."""
    helpers = {
        part.node.name: part
        for part in survey.parts
        if isinstance(part.node, ast.FunctionDef) and part.node.name not in survey.graded
    }
    for part in survey.parts:
        call = part.node.value if isinstance(part.node, ast.Expr) else None
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
            name = call.func.id
            if name in helpers or name in ("setattr", "delattr"):
                part.binds |= {arg.id for arg in call.args if isinstance(arg, ast.Name)}
                if name in helpers:
                    part.binds |= _changed_by(helpers[name], variables)
                yield from part.binds


def _changed_by(helper: Part, variables: set[str]) -> frozenset[str]:
    """Return the globals that calling a helper changes; most mention none, as is quickly seen."""
    if not mentioned(helper.code) & variables and not sets_globals(helper.code):
        return frozenset()
    assert isinstance(helper.node, ast.FunctionDef)
    return changed_inside(helper.node)


def _keep_what_costs_nothing(survey: Survey, spelled_out: set[str]) -> None:
    """Keep functions and classes that no name leads to, and imports that are only spelled out.

    They may be found in other ways: by a decorator of the notebook's own that registers them, as
    subclasses, through `globals()`. If they fail, nobody has to know.
    """
    own = {
        part.node.name
        for part in survey.parts
        if isinstance(part.node, ast.FunctionDef | ast.ClassDef)
    }
    for part in survey.parts:
        if isinstance(part.node, ast.FunctionDef | ast.ClassDef):
            decorators = {name for node in part.node.decorator_list for name in root(_called(node))}
            part.kept = part.kept or decorators <= own
        elif isinstance(part.node, ast.Import | ast.ImportFrom) and part.binds & spelled_out:
            part.kept = True


def _called(node: ast.expr) -> ast.expr:
    return node.func if isinstance(node, ast.Call) else node


def _always_runs(node: ast.stmt) -> bool:
    """Star imports can bind anything, so they always run."""
    return isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names)


def _compiled(survey: Survey) -> Iterator[Statement]:
    for part in survey.parts:
        if part.kept:
            yield Statement(
                part.cell,
                marshal.dumps(final_code(part)),
                part.text,
                _imported(part.node),
                part.binds,
                part.needed,
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


def _unfinished(survey: Survey, notebook: Notebook) -> Iterator[tuple[str, str]]:
    """Yield the graded functions in which nothing was written, with what stands in them."""
    sources = {cell.number: cell.source.split("\n") for cell in notebook.cells}
    last = {
        part.node.name: (part.cell, part.node)
        for part in survey.parts
        if isinstance(part.node, ast.FunctionDef) and part.node.name in survey.graded
    }
    for name, (cell, node) in last.items():
        text = unwritten(node, sources[cell])
        if text is not None:
            bindings = sum(name in part.binds for part in survey.parts)
            plain = bindings == 1 and not _reaches_names_otherwise(survey)
            yield name, text if plain else BOUND_OTHERWISE


def _reaches_names_otherwise(survey: Survey) -> bool:
    """Tell whether what runs binds names in ways that cannot be read from the statements."""
    return any(part.kept and _REACHING & at_once(part.code) for part in survey.parts)
