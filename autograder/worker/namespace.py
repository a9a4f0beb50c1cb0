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

MAX_MESSAGE = 500
"""The maximum length of a reported exception message, in characters."""
_VERSION_SUFFIX = re.compile(r"_?v\d\w*$")
_OWN_CELL = re.compile(r"<cell (\d+)>$")


class GivenModules:
    """Finds and loads the modules of an assignment, also under older, versioned names.

    `sources` maps a module's name to its marshalled code, or to None for a stand-in. Every
    attribute of a stand-in is a function that raises RuntimeError. The published tests are
    stand-ins, because they do not run here.
    """

    def __init__(self, sources: dict[str, bytes | None]) -> None:
        self.sources = sources

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        del path, target
        if self._base(fullname) in self.sources:
            # Not a subclass of `importlib.abc.Loader`: importing that loads tempfile and more, and
            # every loaded module makes a fork slower.
            loader: Any = self
            return importlib.machinery.ModuleSpec(fullname, loader)
        return None

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType | None:
        del spec
        return None

    def exec_module(self, module: types.ModuleType) -> None:
        code = self.sources[self._base(module.__name__)]
        if code is None:
            module.__dict__.update(__all__=[], __getattr__=_not_provided)
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

    def __init__(self, present: Iterable[str]) -> None:
        self.present = frozenset(sys.stdlib_module_names) | {
            name.removesuffix(".py") for name in present
        }

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> None:
        del target
        own = fullname in self.present or fullname.startswith("_sysconfigdata")
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


class Namespace:
    """A submission's module: loaded once, and restored to that state before every call."""

    def __init__(self, modules: dict[str, bytes | None]) -> None:
        sys.meta_path.insert(0, GivenModules(modules))
        self.module = types.ModuleType("__main__")
        self.variables = self.module.__dict__
        self.variables.update(display=_ignore, get_ipython=_no_ipython, __builtins__=builtins)
        # Not part of the language, but students expect them.
        self.variables.update(exit=_raise_system_exit, quit=_raise_system_exit)
        sys.modules["__main__"] = self.module
        self.loaded: dict[str, Any] = {}

    def load(
        self, statements: tuple[tuple[int, bytes], ...], announce: Callable[[int], None] | None
    ) -> tuple[tuple[int, dict[str, Any]], ...]:
        """Execute the definitions in order; return `(index, error)` for each failure."""
        failures = []
        for index, (_cell, code) in enumerate(statements):
            if not code:
                continue  # a statement that hung or crashed an earlier worker
            if announce is not None:
                announce(index)
            try:
                exec(marshal.loads(code), self.variables)
            except BaseException as error:
                failures.append((index, describe(error)))
        self.loaded = dict(self.variables)
        return tuple(failures)

    def call(
        self,
        target: str,
        args: tuple[Any, ...],
        proxies: dict[str, Callable[..., Any]],
        seed: int,
        asks_for_state: bool,
    ) -> tuple[Any, list[Any] | None]:
        """Call a function in a restored namespace.

        Args:
            target: the name of the function.
            args: its arguments.
            proxies: replacements for the exercises that the target builds on, by name.
            seed: the seed for `random` and `numpy.random`.
            asks_for_state: whether to report the state of the arguments after the call.

        Returns:
            The function's value, and the state of its arguments if asked for.
        """
        function = self._prepared(target, proxies, seed)
        if not asks_for_state:
            return function(*args), None
        held = arguments.hold(args)
        value = function(*args)
        return value, arguments.state(held)

    def own(self, names: tuple[str, ...], seed: int) -> dict[str, Any]:
        """Return the submission's own functions from a restored namespace without proxies."""
        self._prepared(names[0], {}, seed)
        return {name: self.variables[name] for name in names}

    def _prepared(self, target: str, proxies: dict[str, Callable[..., Any]], seed: int) -> Any:
        """Restore the namespace, seed the generators, install the proxies and return the target."""
        self.variables.clear()
        self.variables.update(self.loaded)
        for name, proxy in proxies.items():
            student = self.loaded.get(name)
            self.variables[name] = proxy
            if student is None:
                continue
            # An alias of the function (`lf = linear_forward`) gets the proxy too.
            for other, value in self.loaded.items():
                if value is student and other != target:
                    self.variables[other] = proxy
        np.random.seed(seed)
        random.seed(seed)
        if target not in self.variables:  # its definition failed
            raise NameError(f"name {target!r} is not defined", name=target)
        return self.variables[target]


def describe(error: BaseException) -> dict[str, Any]:
    """Reduce an exception to data: class, message, and the innermost position in a cell.

    >>> describe(ValueError("bad shape"))["message"]
    'bad shape'
    """
    try:
        message = str(error)[:MAX_MESSAGE]
    except BaseException:
        message = "(its message could not be read)"
    cell, line = None, None
    trace = error.__traceback__
    while trace is not None:
        place = _OWN_CELL.match(trace.tb_frame.f_code.co_filename)
        if place is not None:
            cell, line = int(place[1]), trace.tb_lineno
        trace = trace.tb_next
    name = getattr(error, "name", None) if isinstance(error, NameError) else None
    return {
        "type": type(error).__name__[:80],
        "message": message,
        "cell": cell,
        "line": line,
        "name": name if type(name) is str else None,
    }


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
