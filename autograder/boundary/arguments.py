"""Check that a call left the caller's arrays and containers unchanged.

`hold` collects references to the caller's arrays and containers before the call. `state` describes
them after it. Both sides of the trust line use these two functions, so their results can be
compared. Assigning a new array to an existing key of a caller's dict is not a change. Writing into
an array, and adding or removing an entry of a container, is a change.
"""

from __future__ import annotations

import hashlib
from enum import StrEnum
from typing import Any

import numpy as np

from autograder.boundary.tables import Table


def hold(value: Any) -> list[Any]:
    """Return references to all arrays and containers in `value`, outermost first.

    >>> hold(({"Z": 1.5}, [2, 3], "relu"))
    [({'Z': 1.5}, [2, 3], 'relu'), {'Z': 1.5}, [2, 3]]
    """
    if isinstance(value, np.ndarray):
        return [value]
    if isinstance(value, set | Table):
        return [value]
    if isinstance(value, dict):
        return [value, *(held for item in value.values() for held in hold(item))]
    if isinstance(value, list | tuple):
        return [value, *(held for item in value for held in hold(item))]
    return []


def state(held: list[Any]) -> list[Any]:
    """Describe the current state of the objects that `hold` returned.

    An array is returned itself, without a copy. A dict is described by its keys, and a list or
    tuple by its items, as far as they are plain numbers and strings.

    >>> state(hold({"Z": 1.5, "layers": [2, 3]}))
    [{'keys': ["'Z'", "'layers'"]}, {'items': ['2', '3']}]
    """
    return [_describe(item) for item in held]


class Change(StrEnum):
    """A kind of change that a call made to its arguments; the text completes "the function ..."."""

    VALUES = "changed the numbers in"
    ADDED_KEYS = "added keys to"
    REMOVED_KEYS = "removed keys from"
    ITEMS = "added, removed or replaced items of"
    TABLE = "changed the table"


def first_change(before: Any, after: Any) -> tuple[int, Change] | None:
    """Return the index of the first changed object and the kind of change, or None.

    `after` comes from a worker. If it does not have the form of a state, the first object counts as
    changed.

    >>> first_change([{"keys": ["Z"]}], [{"keys": ["Z"]}])
    >>> first_change([{"keys": ["Z"]}], [{"keys": ["Z", "A"]}])
    (0, <Change.ADDED_KEYS: 'added keys to'>)
    """
    if type(after) is not list or len(after) != len(before):
        return 0, Change.VALUES
    for index, (old, new) in enumerate(zip(before, after, strict=True)):
        change = _change(old, new)
        if change is not None:
            return index, change
    return None


def owner(args: tuple[Any, ...], index: int) -> int | None:
    """Return the number of the argument that contains the object `hold(args)[index]`.

    Returns None for the tuple of the arguments itself.

    >>> owner((1.5, {"Z": 1.5}, [2, 3]), 2)
    2
    """
    seen = 1
    for number, argument in enumerate(args):
        seen += len(hold(argument))
        if 1 <= index < seen:
            return number
    return None


def shapes_of(value: Any, depth: int = 3) -> str:
    """Describe the structure of a value: the shapes of arrays, with lists and tuples in brackets.

    >>> shapes_of((np.ones((2, 3)), [1.5, "relu"], None))
    "[(2, 3), [number, 'relu'], None]"
    """
    if type(value) is np.ndarray:
        return str(value.shape) if value.ndim else "number"
    if type(value) in _NUMBERS:
        return repr(value)[:40] if type(value) is str else "number"
    if type(value) is dict and depth:
        entries = [f"{_plain(k)}: {shapes_of(v, depth - 1)}" for k, v in [*value.items()][:_SHOWN]]
        return f"{{{', '.join(entries)}}}"
    if type(value) in (list, tuple) and depth:
        inner = ", ".join(shapes_of(item, depth - 1) for item in value[:_SHOWN])
        return f"[{inner}]"
    return "None" if value is None else type(value).__name__[:40]


_SHOWN = 8


def _describe(item: Any) -> Any:
    if isinstance(item, np.ndarray):
        return item
    if isinstance(item, dict):
        return {"keys": [_plain(key) for key in item]}
    if isinstance(item, Table):
        parts = (item.columns, item.index, [list(column) for column in item.values])
        return {"table": hashlib.sha256(repr(parts).encode("utf-8", "replace")).hexdigest()}
    if isinstance(item, set):
        return {"items": sorted(_plain(entry) or "" for entry in item)}
    return {"items": [_plain(entry) for entry in item]}


def _plain(value: Any) -> str | None:
    return repr(value)[:100] if type(value) in _NUMBERS else None


_NUMBERS = frozenset({bool, int, float, str, *np.sctypeDict.values()})


def _change(old: Any, new: Any) -> Change | None:
    if isinstance(old, np.ndarray):
        same = (
            type(new) is np.ndarray
            and old.shape == new.shape
            and old.dtype == new.dtype
            and bool(np.array_equal(old, new, equal_nan=old.dtype.kind == "f"))
        )
        return None if same else Change.VALUES
    if "table" in old:
        return None if type(new) is dict and new == old else Change.TABLE
    kind, entry = (Change.REMOVED_KEYS, "keys") if "keys" in old else (Change.ITEMS, "items")
    entries = new.get(entry) if type(new) is dict else None
    if type(entries) is not list or any(x is not None and type(x) is not str for x in entries):
        return kind
    if kind is Change.ITEMS:
        return None if old["items"] == entries else kind
    if set(old["keys"]) - set(entries):
        return Change.REMOVED_KEYS
    return Change.ADDED_KEYS if set(entries) - set(old["keys"]) else None
