"""What a caller still holds after a call: the measure of "the caller's arrays stay unchanged".

`hold` keeps a reference to each array and container that the caller passed in; `state` describes
them afterwards. Both sides of the trust line use the same two functions, so what they report can be
compared. Re-binding an entry of a caller's dict leaves what is held as it was; writing into an
array or emptying a container does not.
"""

from __future__ import annotations

from typing import Any

import numpy as np


def hold(value: Any) -> list[Any]:
    """Return every array and container in `value`, outermost first, by reference."""
    if isinstance(value, np.ndarray):
        return [value]
    if isinstance(value, dict):
        return [value, *(held for item in value.values() for held in hold(item))]
    if isinstance(value, list | tuple):
        return [value, *(held for item in value for held in hold(item))]
    return []


def state(held: list[Any]) -> list[Any]:
    """Describe what `hold` returned as it is now: arrays as they are, containers by their keys."""
    return [_describe(item) for item in held]


def same_state(before: Any, after: Any) -> bool:
    """Tell whether nothing was taken from the caller; new keys in a caller's dict are allowed."""
    if type(after) is not list or len(after) != len(before):
        return False
    return all(_same(old, new) for old, new in zip(before, after, strict=True))


def _describe(item: Any) -> Any:
    if isinstance(item, np.ndarray):
        return item
    if isinstance(item, dict):
        return {"keys": [key for key in item if isinstance(key, str)]}
    return {"items": [repr(x)[:100] if type(x) in _NUMBERS else None for x in item]}


_NUMBERS = frozenset({bool, int, float, str, *np.sctypeDict.values()})


def _same(old: Any, new: Any) -> bool:
    if isinstance(old, np.ndarray):
        return (
            type(new) is np.ndarray
            and old.shape == new.shape
            and old.dtype == new.dtype
            and bool(np.array_equal(old, new, equal_nan=old.dtype.kind == "f"))
        )
    if type(new) is not dict:
        return False
    if "keys" in old:
        keys = new.get("keys")
        return type(keys) is list and set(old["keys"]) <= {k for k in keys if type(k) is str}
    items = new.get("items")
    if type(items) is not list or any(x is not None and type(x) is not str for x in items):
        return False
    return bool(old["items"] == items)
