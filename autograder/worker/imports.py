"""Import the modules of a submission before its code runs.

After that a worker can look up no file any more. Names that are looked up and are not there would
be a channel to the next worker, and so would the files themselves.
"""

from __future__ import annotations

import contextlib
import dis
import importlib
import marshal
import sys
import types
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import Any

from autograder.worker.libraries import cache_extensions
from autograder.worker.plots import draw_text

_IMPORT_NAME, _IMPORT_FROM = dis.opmap["IMPORT_NAME"], dis.opmap["IMPORT_FROM"]
_EXTENDED_ARG = dis.EXTENDED_ARG
_STAR = ("*",)


def import_ahead(codes: Iterable[bytes], names: Iterable[str]) -> None:
    """Import the modules that code imports, at its top and inside its functions.

    A function may import a package that no graded function needs, and loading a package takes long.
    So packages are imported only for the top of the code. If a call lacks one, the trusted side
    names it to the next worker.

    The submission's own statement repeats an import, and then raises the error of the first.

    Args:
        codes: marshalled code.
        names: further modules.
    """
    failures, last = Failures(), next(reversed(sys.modules))
    for module, parts in _found(codes):
        _import(module, parts, failures)
    for name in names:
        _import(name, (), failures)
    sys.meta_path.append(failures)
    if "matplotlib.pyplot" in _loaded_after(last):
        with contextlib.suppress(BaseException):
            draw_text(sys.modules["matplotlib.pyplot"])
    cache_extensions([sys.modules[name] for name in _loaded_after(last)])


def _loaded_after(module: str) -> list[str]:
    """Return the modules that were loaded after this one.

    To look at all modules would copy the memory that a worker shares with its zygote.
    """
    return list(takewhile(lambda name: name != module, reversed(sys.modules)))


def _found(codes: Iterable[bytes]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for content in codes:
        code = marshal.loads(content)
        yield from imported_by(code)
        for nested in _nested(code):
            for module, parts in imported_by(nested):
                if module.partition(".")[0] in sys.stdlib_module_names:
                    yield module, parts
            if "breakpoint" in nested.co_names:  # it imports the debugger when it is called
                yield "pdb", ()


def imported_by(code: types.CodeType) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the modules that code imports, each with the names taken from it.

    Code nested in it is left out.

    >>> list(imported_by(compile("import a.b; from c import d, e", "", "exec")))
    [('a.b', ()), ('c', ('d', 'e'))]
    """
    # Faster than `dis.get_instructions`, which builds an object for each instruction.
    operations = code.co_code[::2]
    if _IMPORT_NAME not in operations:
        return
    module, parts, high = "", list[str](), 0
    for operation, low in zip(operations, code.co_code[1::2], strict=True):
        number = high << 8 | low
        high = number if operation == _EXTENDED_ARG else 0
        if operation == _IMPORT_NAME:
            if module:
                yield module, tuple(parts)
            module, parts = code.co_names[number], []
        elif operation == _IMPORT_FROM:
            parts.append(code.co_names[number])
    star = _STAR if _STAR in code.co_consts else ()
    yield module, (*parts, *star)


def _nested(code: types.CodeType) -> Iterator[types.CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield constant
            yield from _nested(constant)


def _import(name: str, parts: tuple[str, ...], failures: Failures) -> None:
    """Import a module, and those of its parts that are modules, too."""
    try:
        module: Any = importlib.import_module(name)
    except BaseException as error:
        failures.errors[name] = error
        return
    for part in parts:
        with contextlib.suppress(BaseException):
            if part == "*":
                exec(f"from {name} import *", {})  # loads what the module loads on demand
            elif not hasattr(module, part) and hasattr(module, "__path__"):
                importlib.import_module(f"{name}.{part}")


class Failures:
    """A finder that raises the error of an earlier import of the same module."""

    def __init__(self) -> None:
        self.errors: dict[str, BaseException] = {}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> None:
        del path, target
        if fullname in self.errors:
            raise self.errors[fullname]
