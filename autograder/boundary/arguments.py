"""Check that a call left the caller's arrays and containers unchanged.

`hold` collects references to the caller's arrays and containers before the call. `state` describes
them after it. Both sides of the trust line use these two functions, so their results can be
compared. Assigning a new array to a key of a caller's dict is not a change. Writing into an array
or emptying a container is a change.
"""

from __future__ import annotations

from typing import Any

import numpy as np


def hold(value: Any) -> list[Any]:
    """Return references to all arrays and containers in `value`, outermost first.

    >>> hold(({"Z": 1.5}, [2, 3], "relu"))
    [({'Z': 1.5}, [2, 3], 'relu'), {'Z': 1.5}, [2, 3]]
    """
    if isinstance(value, np.ndarray):
        return [value]
    if isinstance(value, dict):
        return [value, *(held for item in value.values() for held in hold(item))]
    if isinstance(value, list | tuple):
        return [value, *(held for item in value for held in hold(item))]
    return []


def state(held: list[Any]) -> list[Any]:
    """Describe the current state of the objects that `hold` returned.

    An array is returned itself, without a copy. A dict is described by its string keys, and a list
    or tuple by its plain numbers and strings.

    >>> state(hold({"Z": 1.5, "layers": [2, 3]}))
    [{'keys': ['Z', 'layers']}, {'items': ['2', '3']}]
    """
    return [_describe(item) for item in held]


def same_state(before: Any, after: Any) -> bool:
    """Tell whether `after` still holds everything in `before`; a dict may have gained keys.

    >>> same_state([{"keys": ["Z"]}], [{"keys": ["Z", "A"]}])
    True
    >>> same_state([{"keys": ["Z"]}], [{"keys": []}])
    False
    """
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
