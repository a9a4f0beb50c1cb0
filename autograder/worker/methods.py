"""Methods of a student's class that the reference answers for while a call runs."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any

_OWN: dict[tuple[type, str], Any] = {}
"""The student's own methods in the place of which a proxy stands, or `_ABSENT`."""
_ABSENT = object()


@contextlib.contextmanager
def replaced_methods(
    variables: Mapping[str, Any], proxies: Mapping[str, Callable[..., Any]]
) -> Iterator[None]:
    """Let proxies stand for methods while the block runs, also for those that a class lacks.

    Args:
        variables: the variables of the submission, with its classes.
        proxies: the proxies by the name of the class, a dot, and the name of the method.
    """
    if not proxies:
        yield
        return
    try:
        for name, proxy in proxies.items():
            cls, _dot, method = name.partition(".")
            owner = variables.get(cls)
            if isinstance(owner, type):
                _OWN[owner, method] = vars(owner).get(method, _ABSENT)
                setattr(owner, method, proxy)
        yield
    finally:
        for (owner, method), own in _OWN.items():
            if own is _ABSENT:
                delattr(owner, method)
            else:
                setattr(owner, method, own)
        _OWN.clear()


def own_method(owner: Any, method: str) -> Any:
    """Return the student's own method of a class, also while a proxy stands in its place.

    Raises:
        AttributeError: the class has no such method, nor inherits it.
    """
    own = _OWN.get((owner, method))
    if own is _ABSENT:
        return getattr(super(owner, owner), method)
    return own or getattr(owner, method)
