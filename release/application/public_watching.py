"""The values that the names of a function get on its way, to find the first that is not right."""

import copy
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

# The first steps tell; a long training has the same names in each of its iterations.
_MOST_LINES = 80


def values_on_the_way(
    function: Any, call: Callable[[], Any], names: "list[str]"
) -> "dict[str, list[Any]]":
    """Run a call, and return the values that names of a function have after its first lines.

    A name that gets no value is left out. The exception of the call is left to the caller.
    """
    seen: dict[str, list[Any]] = {}
    left = [_MOST_LINES]

    def watch(frame: FrameType, _event: str, _about: Any) -> Any:
        left[0] -= 1
        if left[0] < 0:
            return None
        for name in names:
            if name in frame.f_locals:
                seen.setdefault(name, []).append(_copied(frame.f_locals[name]))
        return watch

    def enter(frame: FrameType, _event: str, _about: Any) -> Any:
        return watch if frame.f_code is function.__code__ else None

    before = sys.gettrace()
    sys.settrace(enter)
    try:
        call()
    finally:
        sys.settrace(before)
    return seen


def _copied(value: Any) -> Any:
    try:
        return copy.deepcopy(value)
    except Exception:
        return value  # a value of a student's own class may refuse to be copied
