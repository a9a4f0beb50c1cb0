"""Call a student's function on the arguments of an example, and note what came of it."""

import contextlib
import importlib
import inspect
import io
import random
import warnings
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, Optional

from public_reading import is_numpy, is_table, plain_item, read

MISSING = object()
"""Stands for a part that a result lacks."""

Target = Callable[..., Any]


class Outcome(NamedTuple):
    """The outcome of one call: its value or its exception, and a sentence about its arguments.

    The value of a function that prints is a pair of the returned value and the text, that of a
    method a pair of the result and the attributes of the object.
    """

    value: Any = None
    error: Optional[BaseException] = None
    changed: str = ""


def run(name: str, exercise: dict[str, Any], target: Target, case: Any, seed: int) -> Outcome:
    """Call a function, a method or a driver on fresh arguments, with seeded random numbers."""
    args = read(case["args"])
    # A method may change the state of its object, and a driver is the author's own.
    free = "." in name or exercise.get("driver")
    held = [] if free else [list(_held(value)) for value in args]
    before = [[_mark(value) for value in values] for values in held]
    try:
        # A warning is not a mistake; the result counts.
        with warnings.catch_warnings(), _seeded(seed):
            warnings.simplefilter("ignore")
            value = _call(name, exercise, target, args)
    except (Exception, SystemExit) as error:
        return Outcome(error=error)
    for argument, values, marks in zip(exercise["arguments"], held, before):
        for item, mark in zip(values, marks):
            if _mark(item) != mark:
                return Outcome(value, changed=_change(argument, item, mark))
    return Outcome(value)


def is_method(name: str, exercise: dict[str, Any]) -> bool:
    """Tell whether an exercise is a method, which is called on an object in a given state."""
    return "." in name and not exercise.get("driver")


def function_of(name: str, target: Any) -> Any:
    """Return the function of an exercise: a method of the class that is passed, or the target."""
    method = name.partition(".")[2]
    return getattr(target, method, target) if method else target


# Calling


@contextlib.contextmanager
def _seeded(seed: int) -> Iterator[None]:
    """Seed the random numbers of Python and NumPy, and restore their streams."""
    stream = random.getstate()
    random.seed(seed)
    try:
        numpy: Any = importlib.import_module("numpy")
    except ImportError:
        numpy = None
    numbers = numpy.random.get_state() if numpy else None
    if numpy:
        numpy.random.seed(seed)
    try:
        yield
    finally:
        random.setstate(stream)
        if numpy:
            numpy.random.set_state(numbers)


def _call(name: str, exercise: dict[str, Any], target: Target, args: list[Any]) -> Any:
    def called() -> Any:
        if exercise.get("driver"):
            return plain_item(_driver(exercise["driver"])(target, *args))
        if is_method(name, exercise):
            return _call_method(name.partition(".")[2], target, args)
        return plain_item(target(*args))

    def drawn() -> Any:
        return _drawn(called, exercise["plots"]) if exercise.get("plots") else called()

    if not exercise.get("prints"):
        return drawn()
    with contextlib.redirect_stdout(io.StringIO()) as text:
        value = drawn()
    return value, text.getvalue()


def _call_method(method: str, target: Any, args: list[Any]) -> Any:
    made = object.__new__(target)
    vars(made).update(args[0])
    result = getattr(target, method)(made, *args[1:])
    return None if result is made else plain_item(result), dict(vars(made))


def _driver(source: str) -> Target:
    names: dict[str, Any] = {}
    exec(compile(source, "<driver>", "exec"), names)
    (function,) = filter(inspect.isfunction, names.values())
    return function


def _drawn(call: Callable[[], Any], parts: list[str]) -> dict[str, Any]:
    """Call a function that draws, and return the parts of its axes; its figures are closed.

    The axes are the returned ones, the first ones of a returned figure, or else the current ones.
    """
    plots: Any = importlib.import_module("matplotlib.pyplot")
    before, show = set(plots.get_fignums()), plots.show
    plots.show = lambda *_args, **_named: None  # a notebook would draw and close the figure
    try:
        with plots.ioff():
            plots.figure()
            value = call()
        axes = value if hasattr(value, "get_lines") else None
        if axes is None and isinstance(getattr(value, "axes", None), list) and value.axes:
            axes = value.axes[0]
        return {part: _PARTS[part](axes or plots.gca()) for part in parts}
    finally:
        plots.show = show
        for number in set(plots.get_fignums()) - before:
            plots.close(number)


def _numbers(values: Any) -> Any:
    return importlib.import_module("numpy").asarray(values, dtype=float)


def _legend(axes: Any) -> list[str]:
    legend = axes.get_legend()
    return [text.get_text() for text in legend.get_texts()] if legend else []


_PARTS: dict[str, Callable[[Any], Any]] = {
    "lines": lambda axes: [
        [_numbers(line.get_xdata()), _numbers(line.get_ydata())] for line in axes.get_lines()
    ],
    "bars": lambda axes: [
        [float(bar.get_x()), float(bar.get_width()), float(bar.get_height())]
        for bar in axes.patches
        if hasattr(bar, "get_height")
    ],
    "points": lambda axes: [_numbers(points.get_offsets()) for points in axes.collections],
    "title": lambda axes: axes.get_title(),
    "xlabel": lambda axes: axes.get_xlabel(),
    "ylabel": lambda axes: axes.get_ylabel(),
    "xlim": lambda axes: [float(end) for end in axes.get_xlim()],
    "ylim": lambda axes: [float(end) for end in axes.get_ylim()],
    "legend": _legend,
}


# Arguments that must stay as they are


def _held(value: Any) -> Iterator[Any]:
    """Yield every array, table and container in a value, outermost first."""
    if isinstance(value, (list, tuple, dict, set)) or is_numpy(value) or is_table(value):
        yield value
    if isinstance(value, (list, tuple, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _held(item)


def _mark(value: Any) -> Any:
    """Return the contents of an array or container for a comparison: of a dict only its keys."""
    if isinstance(value, dict):
        return sorted(map(repr, value))
    if isinstance(value, (list, tuple)):
        plain = (str, bytes, int, float, complex, type(None))
        return [repr(item) if isinstance(item, plain) else id(item) for item in value]
    if isinstance(value, set):
        return sorted(map(repr, value))
    if is_table(value):
        names = [*map(repr, value.index), *map(repr, getattr(value, "columns", []))]
        return names, repr(value.to_numpy().tolist())
    return value.dtype, value.shape, value.tobytes()


def _change(argument: str, value: Any, before: Any) -> str:
    """Say how an argument was changed; a dict may hold other values, but only its own keys."""
    stay = "it is the caller's and has to stay as it is."
    if isinstance(value, dict):
        now = _mark(value)
        removed = [key for key in before if key not in now]
        keys = removed or [key for key in now if key not in before]
        verb, where = ("removes", "from") if removed else ("adds", "to")
        noun, listed = "key" if len(keys) == 1 else "keys", ", ".join(keys[:4])
        return f"it {verb} the {noun} {listed} {where} its argument {argument}: {stay}"
    if isinstance(value, (list, set)):
        return f"it adds, removes or replaces items of its argument {argument}: {stay}"
    if is_table(value):
        return f"it changes its argument {argument}: work with a copy, `{argument}.copy()`."
    return f"it changes the values in its argument {argument}: make a new array."
