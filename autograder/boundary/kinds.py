"""The rarer kinds of values that cross the trust line, taken apart into plain tuples.

Each becomes a tuple that begins with the name of its kind. `put_together` accepts no other tuple,
so the format stays closed: it holds data and nothing that could run.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from autograder.boundary.tables import Table

SET, FROZENSET, DICT, INTEGER, COMPLEX = "set", "frozenset", "dict", "integer", "complex"
TEXTS, DATES, TIMES, TABLE = "texts", "dates", "times", "table"
UNORDERED = frozenset({SET, FROZENSET})
MAX_BITS = 4096
"""The largest integer that is sent, in bits."""
ARRAY_KINDS = "UTMm"
"""The kinds of arrays that are sent as lists of texts or numbers."""
KEYS = frozenset({str, int, bool, float, type(None), tuple, complex, frozenset})
"""The types of keys of a dictionary, and of items of a set."""
_UNITS = frozenset({"Y", "M", "W", "D", "h", "m", "s", "ms", "us", "ns"})
_MAX_KEY_DEPTH = 3
MAX_KEYS = 4000
"""The most items of a set and keys of a dictionary: equal hashes make the time quadratic."""


MAX_EMPTY = 10**6
"""The largest product of the axes of an array without entries, beside those of length 0."""


def taken_apart(value: Any) -> tuple[Any, ...] | None:
    """Return a tuple of a kind's name and the parts of a value; None for other values.

    >>> taken_apart({1: "one"})
    ('dict', (1, 'one'))
    """
    kind = type(value)
    if isinstance(value, set | frozenset):
        base: Any = set if isinstance(value, set) else frozenset
        return (SET if base is set else FROZENSET, *map(_key, base.__iter__(value)))
    if isinstance(value, dict):
        return (DICT, *((_key(key), item) for key, item in dict.items(value)))
    if kind is complex:
        return (COMPLEX, value.real, value.imag)
    if kind is Table:
        return (TABLE, value.columns, value.values, value.index, value.series)
    if isinstance(value, np.generic) and value.dtype.kind in ARRAY_KINDS:
        return array_taken_apart(np.asarray(value))
    return None


def count(value: dict[Any, Any] | set[Any] | frozenset[Any]) -> int:
    """Return the number of keys or items, without calling a method of a subclass."""
    base: Any = dict if isinstance(value, dict) else set if isinstance(value, set) else frozenset
    return int(base.__len__(value))


def size_of(value: Any) -> int:
    """Return how many values a value of a rarer kind counts as: itself and its keys."""
    if isinstance(value, dict):
        return 1  # each pair of a key and an item is a tuple, which counts
    return 1 + count(value) if isinstance(value, set | frozenset) else 8


def array_taken_apart(
    array: np.ndarray,
) -> tuple[str, tuple[int, ...], str, tuple[Any, ...]] | None:
    """Return an array of texts or dates: its kind, its shape, its unit of time and its items."""
    if array.dtype.kind in "UT":
        return TEXTS, array.shape, "", tuple(map(str, array.ravel().tolist()))
    unit, count = np.datetime_data(array.dtype)
    if unit not in _UNITS or count != 1:
        return None
    items = tuple(array.ravel().view(np.int64).tolist())
    return (DATES if array.dtype.kind == "M" else TIMES), array.shape, unit, items


def put_together(parts: Sequence[Any]) -> Any:
    """Return the value that was taken apart.

    Raises:
        ValueError, TypeError, OverflowError: the tuple is of no known kind, or malformed.

    >>> put_together(("set", 1, 2)) == {1, 2}
    True
    """
    if not parts or type(parts[0]) is not str:
        raise ValueError("no kind")
    name, *items = parts
    if name not in _MAKERS:
        raise ValueError("an unknown kind")
    return _MAKERS[name](*items)


def _key(value: Any, depth: int = _MAX_KEY_DEPTH) -> Any:
    """Return a key of the format; a key of another class is described by a text."""
    if type(value) is tuple and depth:
        return tuple(_key(item, depth - 1) for item in value)
    if type(value) is frozenset and depth:
        return frozenset(_key(item, depth - 1) for item in value)
    if isinstance(value, np.generic) and type(value.item()) in KEYS:
        return value.item()
    if type(value) in KEYS:
        return value
    return f"<{str(type.__getattribute__(type(value), '__name__'))[:80]}>"


def odd_key(value: Any) -> str:
    """Return the class of the first key that no message can hold, or an empty text.

    The keys of dictionaries and the items of sets are looked at, in all parts of a value.

    >>> odd_key([{"a": {(1, object()): 2}}]), odd_key([{"a": 1}])
    ('object', '')
    """
    keys: Iterable[Any] = value if isinstance(value, set | frozenset | dict) else ()
    parts: Iterable[Any] = value if isinstance(value, list | tuple) else ()
    parts = value.values() if isinstance(value, dict) else parts
    return next(filter(None, (*map(_odd, keys), *map(odd_key, parts))), "")


def _odd(key: Any, depth: int = _MAX_KEY_DEPTH) -> str:
    if type(key) in (tuple, frozenset) and depth:
        return next(filter(None, (_odd(item, depth - 1) for item in key)), "")
    is_scalar = isinstance(key, np.generic) and type(key.item()) in KEYS
    return "" if is_scalar or type(key) in KEYS else type(key).__name__


def _checked_key(value: Any) -> Any:
    if type(value) not in KEYS:
        raise ValueError("a key is not of the format")
    return value


def _few(items: tuple[Any, ...]) -> tuple[Any, ...]:
    if len(items) > MAX_KEYS:
        raise ValueError("too many keys")
    return items


def _dict(*pairs: Any) -> dict[Any, Any]:
    made = {}
    _few(pairs)
    for pair in pairs:
        key, item = pair
        made[_checked_key(key)] = item
    return made


def _integer(text: Any) -> int:
    if type(text) is not str or len(text) > MAX_BITS:
        raise ValueError("no integer")
    return int(text)


def _complex(real: Any, imaginary: Any) -> complex:
    if type(real) is not float or type(imaginary) is not float:
        raise ValueError("no complex number")
    return complex(real, imaginary)


def _shaped(shape: Any, items: Any) -> tuple[int, ...]:
    if type(shape) is not tuple or type(items) is not tuple or len(shape) > 32:
        raise ValueError("no array")
    if any(type(length) is not int or length < 0 for length in shape):
        raise ValueError("no shape")
    if math.prod(shape) != len(items):
        raise ValueError("the shape of an array contradicts its size")
    if not is_modest(shape):
        raise ValueError("an array without entries has axes that are too long")
    return shape


def is_modest(shape: tuple[int, ...]) -> bool:
    """Return whether no axis of a shape without entries is so long that a loop over it never ends.

    An array of shape (4000000000, 0) takes no memory, but a list of its rows does.

    >>> is_modest((0, 3)), is_modest((4_000_000_000, 0)), is_modest((4_000_000_000,))
    (True, False, True)
    """
    return 0 not in shape or math.prod(filter(None, shape)) <= MAX_EMPTY


def _texts(shape: Any, _unit: Any, items: Any) -> np.ndarray:
    shape = _shaped(shape, items)
    if any(type(item) is not str for item in items):
        raise ValueError("no text")
    # A single long text would make every entry as long.
    longest = max(map(len, items), default=1)
    if longest * len(items) > 1 << 20:
        raise ValueError("an array of texts is too large")
    return np.array(items, dtype=f"<U{max(longest, 1)}").reshape(shape)


def _times(letter: str) -> Callable[[Any, Any, Any], np.ndarray]:
    def made(shape: Any, unit: Any, items: Any) -> np.ndarray:
        shape = _shaped(shape, items)
        if type(unit) is not str or unit not in _UNITS or any(type(i) is not int for i in items):
            raise ValueError("no dates")
        return np.array(items, dtype=np.int64).view(f"{letter}8[{unit}]").reshape(shape)

    return made


def _table(columns: Any, values: Any, index: Any, series: Any) -> Table:
    if type(columns) is not tuple or type(values) is not tuple or len(columns) != len(values):
        raise ValueError("no table")
    if type(series) is not bool or (index is not None and type(index) is not list):
        raise ValueError("no table")
    rows = {len(column) if type(column) is list else _rows(column) for column in values}
    if len(rows) > 1 or (index is not None and rows and rows != {len(index)}):
        raise ValueError("the columns of a table differ in length")
    if series and len(columns) != 1:
        raise ValueError("a series has one column")
    if not all(map(_is_label, columns)):
        raise ValueError("a column has no name")
    return Table(columns, values, index, series)


def _is_label(name: Any) -> bool:
    """Return whether a name of a column can be compared with every other name."""
    if type(name) is tuple:
        return all(map(_is_label, name))
    if isinstance(name, np.ndarray):
        return name.ndim == 0  # a date
    return not isinstance(name, list | dict | set | Table)


def _rows(column: Any) -> int:
    if type(column) is not np.ndarray or column.ndim != 1:
        raise ValueError("no column")
    return len(column)


_MAKERS: dict[str, Callable[..., Any]] = {
    SET: lambda *items: set(map(_checked_key, _few(items))),
    FROZENSET: lambda *items: frozenset(map(_checked_key, _few(items))),
    DICT: _dict,
    INTEGER: _integer,
    COMPLEX: _complex,
    TEXTS: _texts,
    DATES: _times("M"),
    TIMES: _times("m"),
    TABLE: _table,
}
