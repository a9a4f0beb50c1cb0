"""Bind the workbook's own imports where a submission fails to bind them.

A deleted import cell, or a helper module under another course's name, is one slip and must not cost
every function. A name is supplied only if loaded code uses it and has no value for it.
"""

from __future__ import annotations

import dis
import itertools
import marshal
import types
from collections.abc import Iterable
from typing import Any

_LOADS = ("LOAD_GLOBAL", "LOAD_NAME")
_OTHER_LIBRARIES = (
    *("autograd", "cupy", "jax", "keras", "mxnet", "numba", "paddle", "scipy", "sklearn"),
    *("tensorflow", "theano", "torch"),
)
"""Libraries with functions such as `sigmoid` of their own, which return one array, not a pair."""


class Supplies:
    """The names that can be supplied, and the record of those that were.

    `supplied` holds pairs: the variable that was bound, and the name of the workbook. They differ
    for a module that is not there: of `import their_utils as u`, `u` gets the workbook's names, and
    of `from their_utils import relu as r`, `r` gets the workbook's `relu`.
    """

    def __init__(
        self, codes: dict[str, bytes], first_states: tuple[int | None, ...] = (None,)
    ) -> None:
        self.codes, self.first_states = codes, first_states
        self.supplied: list[tuple[str, str]] = []

    def mend(self, variables: dict[str, Any], code: types.CodeType, error: BaseException) -> bool:
        """Bind the names that a failed statement lacks; return whether any was bound."""
        name = getattr(error, "name", None) if isinstance(error, NameError) else None
        lacking = [
            each
            for each in self.codes
            if variables.get(each) is None and (each == name or _loads(code, each))
        ]
        bound = [each for each in lacking if self._bind(variables, each)]
        return bool(bound)

    def complete(
        self,
        spaces: dict[int | None, dict[str, Any]],
        codes: list[types.CodeType],
        failed: list[types.CodeType],
    ) -> None:
        """Bind the names that are still missing after a load.

        Args:
            spaces: the variables of each state of the notebook, by its last statement.
            codes: all loaded statements.
            failed: those that failed.
        """
        for name in self.codes:
            lacking = [after for after, space in spaces.items() if space.get(name) is None]
            if lacking and any(_loads(code, name) for code in codes):
                # A name that code below takes away was there when the functions were tested.
                known = list(self.supplied)
                for after in lacking:
                    self._bind(spaces[after], name)
                if not set(lacking) & set(self.first_states):
                    self.supplied = known
        for code in failed:
            self._stand_in([*spaces.values()], codes, code)
            self._rename([*spaces.values()], codes, code)

    def _bind(self, variables: dict[str, Any], name: str) -> bool:
        if not self._execute(variables, name):
            return False
        if (name, name) not in self.supplied:
            self.supplied.append((name, name))
        return True

    def _execute(self, variables: dict[str, Any], name: str) -> bool:
        try:
            exec(marshal.loads(self.codes[name]), variables)
        except Exception:
            return False  # the package is not installed here
        return True

    def _stand_in(
        self, spaces: list[dict[str, Any]], codes: list[types.CodeType], failed: types.CodeType
    ) -> None:
        """Bind the variable of a failed `import their_utils as u` if `u.sigmoid` is used."""
        steps = [(step.opname, step.argval) for step in dis.get_instructions(failed)]
        modules = [name for step, name in steps if step == "IMPORT_NAME"]
        targets = [name for step, name in steps if step == "STORE_NAME"]
        if (
            len(modules) != 1
            or len(targets) != 1
            or any(type(c) is tuple for c in failed.co_consts)
            or modules[0].partition(".")[0] in _OTHER_LIBRARIES
        ):
            return
        (target,), (missing,) = targets, modules
        used = [name for name in self.codes if any(_uses(code, target, name) for code in codes)]
        if not used or any(space.get(target) is not None for space in spaces):
            return
        module = types.ModuleType(missing)
        bound = [name for name in used if self._execute(module.__dict__, name)]
        module.__dict__["__getattr__"] = _absent(missing)
        for space in spaces:
            space[target] = module
        self.supplied += [(target, name) for name in bound]

    def _rename(
        self, spaces: list[dict[str, Any]], codes: list[types.CodeType], failed: types.CodeType
    ) -> None:
        """Bind the variables of a failed `from their_utils import sigmoid as s`."""
        steps = [(step.opname, step.argval) for step in dis.get_instructions(failed)]
        modules = [name.partition(".")[0] for step, name in steps if step == "IMPORT_NAME"]
        if len(modules) != 1 or modules[0] in _OTHER_LIBRARIES:
            return
        for (first, name), (second, target) in itertools.pairwise(steps):
            if (first, second) != ("IMPORT_FROM", "STORE_NAME") or name not in self.codes:
                continue
            is_lacking = target != name and not any(target in space for space in spaces)
            own: dict[str, Any] = {}
            if (
                is_lacking
                and any(_loads(code, target) for code in codes)
                and self._execute(own, name)
            ):
                for space in spaces:
                    space[target] = own[name]
                self.supplied.append((target, name))


def _absent(module: str) -> Any:
    def raise_absent(name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        raise ModuleNotFoundError(f"No module named {module!r}", name=module)

    return raise_absent


def _loads(code: types.CodeType, name: str) -> bool:
    """Tell whether code, or code nested in it, reads a global variable of this name."""
    if name in code.co_names and any(
        step.argval == name and step.opname in _LOADS for step in dis.get_instructions(code)
    ):
        return True
    return any(_loads(inner, name) for inner in _nested(code))


def _uses(code: types.CodeType, variable: str, attribute: str) -> bool:
    """Tell whether code, or code nested in it, reads `variable.attribute`."""
    if variable in code.co_names and attribute in code.co_names:
        steps = [(step.opname, step.argval) for step in dis.get_instructions(code)]
        for (first, left), (second, right) in itertools.pairwise(steps):
            reads = first in _LOADS and second in ("LOAD_ATTR", "LOAD_METHOD")
            if reads and (left, right) == (variable, attribute):
                return True
    return any(_uses(inner, variable, attribute) for inner in _nested(code))


def _nested(code: types.CodeType) -> Iterable[types.CodeType]:
    return (constant for constant in code.co_consts if isinstance(constant, types.CodeType))
