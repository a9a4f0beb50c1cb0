"""Copies of a submission's variables: the states of the notebook in which functions are called.

All functions of a notebook share the dictionary of one module. So a state is restored by restoring
the variables in that dictionary. A variable may hold a list that a later statement changes.
Therefore a copy also remembers the contents of lists, dicts, sets and arrays.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import Any

import numpy as np

_MAX_CONTAINERS = 10_000
_MAX_ARRAY = 1 << 20
_BUILTINS = frozenset(vars(builtins))


class Copy:
    """A copy of variables, and of the contents of the containers that they hold."""

    def __init__(self, variables: dict[str, Any], *, with_contents: bool = False) -> None:
        self.variables = dict(variables)
        self._contents = list(_contents(variables.values())) if with_contents else []

    def restore_contents(self) -> None:
        """Put back the contents of the containers, without replacing the containers."""
        for container, content in self._contents:
            if isinstance(container, np.ndarray):
                if container.shape == content.shape and container.flags.writeable:
                    container[...] = content
            elif isinstance(container, list):
                container[:] = content
            else:
                container.clear()
                container.update(content)

    def add_from(self, later: Copy) -> None:
        """Add the variables that are bound only below, unless they hide a builtin."""
        for name, value in later.variables.items():
            if name not in self.variables and name not in _BUILTINS:
                self.variables[name] = value

    def unhidden(self) -> dict[str, Any]:
        """Return the variables without those that hide a builtin function and cannot be called.

        >>> sorted(Copy({"sum": 0, "max": print, "W": 1}).unhidden())
        ['W', 'max']
        """
        return {
            name: value
            for name, value in self.variables.items()
            if name not in _BUILTINS or callable(value) or name.startswith("__")
        }


def _contents(values: Iterable[Any]) -> Iterable[tuple[Any, Any]]:
    waiting = list(values)
    seen: set[int] = set()
    while waiting and len(seen) < _MAX_CONTAINERS:
        value = waiting.pop()
        kind = type(value)
        if kind not in (list, dict, set, np.ndarray) or id(value) in seen:
            continue
        seen.add(id(value))
        if kind is np.ndarray:
            if value.nbytes <= _MAX_ARRAY:
                yield value, value.copy()
            continue
        yield value, value.copy()
        waiting += value.values() if kind is dict else value
