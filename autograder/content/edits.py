"""Known mistakes as edits of the reference: their source, their function, and two at once."""

from __future__ import annotations

import inspect
import linecache
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from types import ModuleType
from typing import Any

from autograder.content.exercise import Mistake

Called = Callable[[Mapping[str, Any], str], Callable[..., Any]]
"""Returns the function that calls an exercise, out of the variables of a module."""


def by_name(variables: Mapping[str, Any], exercise: str) -> Callable[..., Any]:
    """Return the function of this name."""
    function: Callable[..., Any] = variables[exercise]
    return function


def with_function(mistake: Mistake, reference: ModuleType, called: Called = by_name) -> Mistake:
    """Add a function to a mistake with edits only; it is compiled on its first call."""
    if mistake.function is not None:
        return mistake

    made: list[Callable[..., Any]] = []

    def function() -> Callable[..., Any]:
        if not made:
            made.append(_compiled(mistake, reference, called))
        return made[0]

    # `calling` knows the lambda by its name.
    return replace(mistake, function=lambda *args: function()(*args))


def _compiled(mistake: Mistake, reference: ModuleType, called: Called) -> Callable[..., Any]:
    source = f"from __future__ import annotations\n\n{edited_source(mistake, reference)}"
    variables = dict(vars(reference))
    name = f"<{mistake.name}>"
    # Where the function raises an exception, its line is looked up.
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    exec(compile(source, name, "exec"), variables)  # noqa: S102 - a course's own
    return called(variables, mistake.exercise)


def compose(
    first: Mistake, second: Mistake, reference: ModuleType, called: Called = by_name
) -> Mistake | None:
    """Return a mistake with the edits of both, or None if one edit undoes the other.

    The edits are applied in either order, because one may replace the text that the other needs.
    """
    for one, other in ((first, second), (second, first)):
        both = Mistake(
            f"{first.name} and {second.name}",
            first.exercise,
            f"{first.hint} {second.hint}",
            edits=(*one.edits, *other.edits),
        )
        try:
            edited_source(both, reference)
        except ValueError:
            continue
        return with_function(both, reference, called)
    return None


def edited_source(mistake: Mistake, reference: ModuleType) -> str:
    """Return the source of the reference function with a mistake's edits applied.

    The source of a method is that of its class.

    Raises:
        ValueError: the text that an edit replaces does not occur.
    """
    source = before = _source(reference, mistake.exercise)
    for old, new in mistake.edits:
        if old not in source:
            raise ValueError(
                f"the mistake {mistake.name} edits {old!r}, not found in the reference"
            )
        source = source.replace(old, new)
    cls, is_method, _name = mistake.exercise.partition(".")
    return _source(reference, cls).replace(before, source) if is_method else source


@cache
def _source(module: ModuleType, function: str) -> str:
    found: Any = module
    for part in function.split("."):
        found = getattr(found, part)
    return inspect.getsource(found)
