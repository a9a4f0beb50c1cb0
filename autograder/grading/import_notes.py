"""Notes on imports that failed or are missing, each with the line that puts them right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from autograder.boundary.definitions import Definitions, Statement
from autograder.boundary.outcomes import StudentError
from autograder.content.description import Assignment
from autograder.content.imports import Supply
from autograder.grading.loading import LoadReport

_MAX_NAME = 100


def on_supplied(
    definitions: Definitions, loading: LoadReport, assignment: Assignment
) -> Iterator[str]:
    """Yield a note for each cause of missing names that were bound for the submission."""
    causes: dict[tuple[str, str], list[tuple[str, Supply]]] = {}
    for variable, name in loading.supplied:
        supply = assignment.supplies[name]
        is_given = supply.module in assignment.given
        cause = _cause(variable, definitions, loading, stars=is_given)
        causes.setdefault(cause, []).append((_line(variable, supply, loading), supply))
    for (place, reason), found in causes.items():
        supplies = [supply for _, supply in found]
        names = listed(supply.name for supply in supplies)
        lines = " and ".join(f"`{line}`" for line in dict.fromkeys(line for line, _ in found))
        if not place:
            yield f"the notebook does not import {names}: put {lines} at the top"
            continue
        modules = listed(dict.fromkeys(supply.module for supply in supplies))
        was, has = ("was", "has") if len(supplies) == 1 else ("were", "have")
        if reason:
            taken = f"so {names} {was} taken from {modules}"
            yield f"{place}: {reason}, {taken}; put {lines} at the top"
        else:
            yield (
                f"{names} {has} no value that can be used after {place}, and {was} taken from "
                f"{modules}; put {lines} at the top"
            )


def _line(variable: str, supply: Supply, loading: LoadReport) -> str:
    """Return the line that binds a variable, under a name of the student's own if it has one."""
    if variable == supply.name:
        return supply.line
    if any(variable in s.binds and s.text.startswith("import ") for s, _ in loading.failed_imports):
        return f"import {supply.module} as {variable}"
    return f"from {supply.module} import {supply.name} as {variable}"


def _cause(
    variable: str, definitions: Definitions, loading: LoadReport, *, stars: bool
) -> tuple[str, str]:
    """Return the cell and the reason why a variable was missing.

    Both are empty if nothing binds it. The reason is empty if a statement binds it to None. With
    `stars`, a failed `from module import *` may have been meant to bind it.
    """
    failed = loading.failed_imports
    binding = [pair for pair in failed if variable in pair[0].binds]
    for statement, error in binding or [p for p in failed if stars and "*" in p[0].binds]:
        return f"cell {statement.cell}", _reason(statement, error)
    for statement in reversed(definitions.statements):
        if variable in statement.binds:
            return f"cell {statement.cell}", ""
    return "", ""


def _reason(statement: Statement, error: StudentError) -> str:
    module = (statement.imports or "")[:_MAX_NAME]
    if error.type_name == "ModuleNotFoundError":
        return f"the module {module} is not there"
    return f"the import from {module} stops ({error.type_name}: {error.message[:100]})"


def listed(names: Iterable[str]) -> str:
    """Join names.

    >>> listed(["relu", "sigmoid", "np"])
    'relu, sigmoid and np'
    """
    first = list(names)
    last = first.pop()
    return f"{', '.join(first)} and {last}" if first else last
