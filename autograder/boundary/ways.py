"""The ways of calling an exercise that is not a plain function of its arguments.

Both sides of the trust line use this module: the worker to call a student's code, the trusted side
to call the reference. A method is called as a function of the object's state. Printed text and the
content of a plot are results like any other. A driver is the author's own script of calls.
"""

from __future__ import annotations

import contextlib
import io
import marshal
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import CodeType, FunctionType
from typing import Any

from autograder.boundary.plots import PARTS, content_of_plot
from autograder.boundary.tables import from_tables, to_tables, write_back


@dataclass(frozen=True, slots=True)
class Way:
    """How an exercise is called.

    Attributes:
        method: it is a method; its first argument is the state of the object, a dictionary of its
            attributes, and its result is a pair of the value and the state afterwards.
        prints: the printed text is its result, with the value if there is one.
        plots: the parts of the plot that are its result.
        driver: marshalled code of a function that gets the student's function or class and the
            arguments, and makes the calls.
        tables: its arguments may hold tables, which become DataFrames.
    """

    method: bool = False
    prints: bool = False
    plots: tuple[str, ...] = ()
    driver: bytes = b""
    tables: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether a call is a plain call of a function.

        >>> Way().is_plain
        True
        """
        return self == PLAIN

    @property
    def may_be_answered(self) -> bool:
        """Whether the reference may answer a call: the result holds all effects of the call."""
        return not (self.prints or self.plots or self.driver)

    @property
    def may_change_arguments(self) -> bool:
        """Whether a call may change its arguments: an object's state, or a driver's values."""
        return self.method or bool(self.driver)

    def document(self) -> tuple[Any, ...]:
        """Return the way as values that can be sent; empty for a plain call."""
        if self.is_plain:
            return ()
        return (self.method, self.prints, self.plots, self.driver, self.tables)


PLAIN = Way()


def find(variables: Mapping[str, Any], name: str, way: Way) -> Callable[..., Any]:
    """Return the function that calls an exercise in its way.

    Args:
        variables: the variables of a module, with the student's function or the reference.
        name: the name of the exercise; that of a method stands behind its class and a dot.
        way: how it is called.

    Raises:
        KeyError: there is no such function or class.

    >>> class Counter:
    ...     def add(self, n):
    ...         self.total = self.total + n
    >>> find({"Counter": Counter}, "Counter.add", Way(method=True))({"total": 1}, 2)
    (None, {'total': 3})
    """
    target = variables[name.partition(".")[0]]
    function = _method(target, name.partition(".")[2]) if way.method else target
    if way.driver:
        drive: Any = FunctionType(marshal.loads(way.driver), {"__builtins__": __builtins__})
        driven, function = function, lambda *args: drive(driven, *args)
    if way.plots:
        function = _plotting(function, way.plots)
    if way.prints:
        function = _printing(function)
    return _with_tables(function) if way.tables else function


def driver_code(text: str) -> bytes:
    """Return the marshalled code of the only function in a text.

    Raises:
        ValueError: the text is not a single function.
    """
    module = compile(text, "<driver>", "exec")
    codes = [each for each in module.co_consts if isinstance(each, CodeType)]
    if len(codes) != 1:
        raise ValueError("a driver is a single function")
    return marshal.dumps(codes[0])


def _method(cls: Any, name: str) -> Callable[..., Any]:
    def call(state: dict[str, Any], *args: Any) -> tuple[Any, dict[str, Any]]:
        made = object.__new__(cls)
        made.__dict__.update(state)
        value = getattr(cls, name)(made, *args)
        return (None if value is made else value), dict(vars(made))

    return call


def _printing(function: Callable[..., Any]) -> Callable[..., Any]:
    def call(*args: Any) -> Any:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            value = function(*args)
        return printed.getvalue() if value is None else (value, printed.getvalue())

    return call


def _plotting(function: Callable[..., Any], parts: tuple[str, ...]) -> Callable[..., Any]:
    unknown = [part for part in parts if part not in PARTS]
    if unknown:
        raise ValueError(f"a plot has no part {unknown[0]!r}; it has {', '.join(PARTS)}")

    def call(*args: Any) -> Any:
        return content_of_plot(lambda: function(*args), parts)

    return call


def _with_tables(function: Callable[..., Any]) -> Callable[..., Any]:
    def call(*args: Any) -> Any:
        frames = from_tables(args)
        value = to_tables(function(*frames))
        write_back(args, to_tables(frames))
        return value

    return call
