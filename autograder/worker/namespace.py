"""The module that holds a submission's definitions, and the calls into it.

Student code runs in the same process and can change everything here. That is safe: the trusted side
does not believe these reports. It compares the returned data and decides itself.
"""

from __future__ import annotations

import builtins
import importlib
import importlib.machinery
import io
import marshal
import random
import re
import sys
import types
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from autograder.boundary import arguments
from autograder.boundary.ways import PLAIN, Way, find
from autograder.worker.describing import describe
from autograder.worker.methods import own_method, replaced_methods
from autograder.worker.states import Copy
from autograder.worker.supplies import Supplies

_VERSION_SUFFIX = re.compile(r"_?v\d\w*$")
_STANDARD = sys.stdlib_module_names


Source = bytes | tuple[tuple[bytes, bool], ...] | None
"""The content of a module; see `GivenModules`."""


class GivenModules:
    """Finds and loads the modules of an assignment, also under older, versioned names.

    `sources` maps a module's name to its marshalled code, or to None for a stand-in. Every
    attribute of a stand-in is a function that raises RuntimeError. The published tests are
    stand-ins, because they do not run here. For a module of the student's own, it maps to pairs of
    a statement's code and of whether its failure makes the import fail. The name of a module in a
    package is dotted, and the package has a name of its own.
    """

    def __init__(self, sources: dict[str, Source]) -> None:
        self.sources = sources

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        del path, target
        if self._base(fullname) in self.sources:
            # Not a subclass of `importlib.abc.Loader`: importing that loads tempfile and more, and
            # every loaded module makes a fork slower.
            loader: Any = self
            is_package = any(name.startswith(f"{fullname}.") for name in self.sources)
            return importlib.machinery.ModuleSpec(fullname, loader, is_package=is_package)
        return None

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType | None:
        del spec
        return None

    def exec_module(self, module: types.ModuleType) -> None:
        code = self.sources[self._base(module.__name__)]
        if code is None:
            module.__dict__.update(__all__=[], __getattr__=_not_provided)
        elif isinstance(code, tuple):
            for statement, required in code:
                try:
                    exec(marshal.loads(statement), module.__dict__)
                except BaseException:
                    if required:
                        raise
        else:
            exec(marshal.loads(code), module.__dict__)

    def _base(self, fullname: str) -> str:
        return fullname if fullname in self.sources else _VERSION_SUFFIX.sub("", fullname)


def _not_provided(name: str) -> Callable[..., Any]:
    if name.startswith("__"):
        raise AttributeError(name)

    def stand_in(*_args: Any, **_kwargs: Any) -> Any:
        raise RuntimeError(f"{name} is not available while a submission is graded")

    return stand_in


class AbsentPackages:
    """Raises ModuleNotFoundError for packages outside a worker's readable paths.

    Otherwise Python would find such a package and fail while reading it. Code that tests for an
    optional package does not expect that error. NumPy has such a test in `from numpy import *`.
    """

    def __init__(self, present: Iterable[str] = ()) -> None:
        self.allow(present)

    def allow(self, present: Iterable[str]) -> None:
        """Let the standard library and these packages be found, and no others."""
        self.present = frozenset(name.removesuffix(".py") for name in present)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> None:
        del target
        own = (
            fullname in _STANDARD
            or fullname in self.present
            or fullname.startswith("_sysconfigdata")
        )
        if path is None and not own:
            raise ModuleNotFoundError(f"No module named {fullname!r}", name=fullname)


class Output(io.TextIOBase):
    """A stdout that keeps the first `limit` characters and drops the rest.

    >>> output = Output(5)
    >>> print("cost: 0.69", file=output)
    >>> "".join(output.parts)
    'cost:'
    """

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.parts: list[str] = []

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        if self.limit > 0:
            self.parts.append(text[: self.limit])
            self.limit -= len(text)
        return len(text)


State = tuple[int | None, bool]
"""A state of the notebook; see `autograder.boundary.definitions.State`."""
FINAL: State = (None, False)


_NOTHING = compile("", "", "exec")


class Namespace:
    """A submission's module: loaded once, and restored to a state of it before every call."""

    def __init__(self, modules: dict[str, Source]) -> None:
        sys.meta_path.insert(0, GivenModules(modules))
        self.module = types.ModuleType("__main__")
        self.variables = self.module.__dict__
        self.variables.update(display=_ignore, get_ipython=_no_ipython, __builtins__=builtins)
        # Not part of the language, but students expect them.
        self.variables.update(exit=_raise_system_exit, quit=_raise_system_exit)
        sys.modules["__main__"] = self.module
        self.loaded: dict[str, Any] = {}
        """The variables of the state of the current call."""
        self._state = FINAL
        self._own_names = [name for name, code in modules.items() if isinstance(code, tuple)]
        self._own: list[tuple[dict[str, Any], dict[str, Any]]] = []
        """The variables of each of the student's own modules, and a copy of them."""
        self._copies: dict[int | None, Copy] = {None: Copy({})}

    def load(
        self,
        statements: tuple[tuple[int, bytes], ...],
        announce: Callable[[int], None] | None,
        kept: tuple[int, ...] = (),
        supplies: Supplies | None = None,
    ) -> tuple[tuple[int, dict[str, Any]], ...]:
        """Execute the definitions in order; return `(index, error)` for each failure.

        `kept` are the indices of the statements after which a copy of the variables is kept.
        """
        supplies = supplies or Supplies({})
        failures = []
        for index, (_cell, code) in enumerate(statements):
            if code:  # empty for a statement that hung or crashed an earlier worker
                if announce is not None:
                    announce(index)
                error = self._execute(marshal.loads(code), supplies)
                if error is not None:
                    failures.append((index, describe(error)))
            if index in kept:
                self._copies[index] = Copy(self.variables, with_contents=True)
        self._copies[None] = Copy(self.variables, with_contents=bool(kept))
        later = self._copies[None]
        for index in sorted(kept, reverse=True):
            self._copies[index].add_from(later)
            later = self._copies[index]
        self.loaded = self._copies[None].variables
        imported = [sys.modules[name] for name in self._own_names if name in sys.modules]
        self._own = [(module.__dict__, dict(module.__dict__)) for module in imported]
        spaces = {after: copy.variables for after, copy in self._copies.items()}
        failed = [index for index, _error in failures]
        if failed or any(
            space.get(name) is None for name in supplies.codes for space in spaces.values()
        ):
            codes = [marshal.loads(code) if code else _NOTHING for _cell, code in statements]
            supplies.complete(spaces, codes, [codes[index] for index in failed])
        return tuple(failures)

    def _execute(self, code: types.CodeType, supplies: Supplies) -> BaseException | None:
        """Execute a statement, a second time if it lacked a name that can be supplied."""
        try:
            exec(code, self.variables)
        except BaseException as error:
            if not supplies.mend(self.variables, code, error):
                return error
            try:
                exec(code, self.variables)
            except BaseException as again:
                return again
        return None

    def call(
        self,
        target: str,
        args: tuple[Any, ...],
        proxies: dict[str, Callable[..., Any]],
        seed: int,
        asks_for_state: bool,
        state: State = FINAL,
        way: Way = PLAIN,
    ) -> tuple[Any, list[Any] | None]:
        """Call a function in a restored namespace.

        Args:
            target: the name of the function.
            args: its arguments.
            proxies: replacements for the exercises that the target builds on, by name.
            seed: the seed for `random` and `numpy.random`.
            asks_for_state: whether to report the state of the arguments after the call.
            state: the state of the notebook to restore.
            way: how the function is called.

        Returns:
            The function's value, and the state of its arguments if asked for.
        """
        if way.method or "." in "".join(proxies):
            return self._call_method(target, args, proxies, seed, asks_for_state, state, way)
        function = self._prepared(target, proxies, seed, state)
        if not way.is_plain:
            function = find(self.variables, target, way)
        if not asks_for_state:
            return function(*args), None
        held = arguments.hold(args)
        value = function(*args)
        return value, arguments.state(held)

    def _call_method(
        self,
        target: str,
        args: tuple[Any, ...],
        proxies: dict[str, Callable[..., Any]],
        seed: int,
        asks_for_state: bool,
        state: State,
        way: Way,
    ) -> tuple[Any, list[Any] | None]:
        """Call a method, or a function that builds on methods."""
        methods = {name: made for name, made in proxies.items() if "." in name}
        plain = {name: made for name, made in proxies.items() if name not in methods}
        self._prepared(target.partition(".")[0], plain, seed, state)
        function = find(self.variables, target, way)
        held = arguments.hold(args) if asks_for_state else None
        with replaced_methods(self.variables, methods):
            value = function(*args)
        return value, None if held is None else arguments.state(held)

    def own_function(self, name: str) -> Any:
        """Return the student's own function or method.

        Raises:
            NameError: there is no such function.
        """
        cls, _dot, method = name.partition(".")
        if cls not in self.loaded:
            raise NameError(f"name {cls!r} is not defined", name=cls)
        return own_method(self.loaded[cls], method) if method else self.loaded[cls]

    def own(self, names: tuple[str, ...], seed: int, state: State = FINAL) -> dict[str, Any]:
        """Return the submission's own functions from a restored namespace without proxies."""
        self._prepared(names[0], {}, seed, state)
        return {name: self.variables[name] for name in names}

    def _prepared(
        self, target: str, proxies: dict[str, Callable[..., Any]], seed: int, state: State
    ) -> Any:
        """Restore the namespace, seed the generators, install the proxies and return the target."""
        if state != self._state:
            self._enter(state)
        self.variables.clear()
        self.variables.update(self.loaded)
        self.variables.update(proxies)
        for space, copy in self._own:
            space.clear()
            space.update(copy)
        for name, proxy in proxies.items():
            for space, copy in ((self.variables, self.loaded), *self._own):
                student = copy.get(name)
                if student is None:
                    continue
                # An alias of the function (`lf = linear_forward`) gets the proxy too.
                for other, value in copy.items():
                    if value is student and other != target:
                        space[other] = proxy
        np.random.seed(seed)
        random.seed(seed)
        if target not in self.variables:  # its definition failed
            raise NameError(f"name {target!r} is not defined", name=target)
        return self.variables[target]

    def _enter(self, state: State) -> None:
        """Make another state the current state.

        Contents are restored here only, not before every call: a function that remembers its
        earlier calls in a list must be seen to do so.
        """
        after, unhidden = state
        copy = self._copies[after]
        copy.restore_contents()
        self.loaded = copy.unhidden() if unhidden else copy.variables
        self._state = state


def _ignore(*_args: Any, **_kwargs: Any) -> None:
    return None


def _raise_system_exit(code: Any = None) -> None:
    raise SystemExit(code)


def _no_ipython() -> None:
    return None


def warm_up() -> None:
    """Import the most common modules in the zygote, so that workers need not read their files."""
    for name in ("abc", "collections", "copy", "functools", "itertools", "math", "operator", "os"):
        importlib.import_module(name)
    for name in (
        "numpy.typing",
        "dataclasses",
        "json",
        "random",
        "re",
        "string",
        "time",
        "typing",
        "warnings",
    ):
        importlib.import_module(name)
    # Definitions that draw random numbers while loading get the same numbers in every worker.
    np.random.seed(0)
    random.seed(0)
