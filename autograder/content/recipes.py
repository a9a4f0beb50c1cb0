"""The inputs that an assignment's `cases.py` yields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np

from autograder.content.exercise import Aspect

Array = np.ndarray
Args = tuple[Any, ...]
"""The positional arguments of a call."""
Stream = np.random.RandomState
"""The legacy random stream, which NumPy has frozen: a seed gives the same numbers everywhere."""
Functions = Mapping[str, Callable[..., Any]]
"""The reference functions by their names."""


class Published(NamedTuple):
    """A published input: its case name, how it is drawn, and the arguments themselves."""

    name: str
    recipe: str
    seed: int | None
    args: Args


class Drawn(NamedTuple):
    """A fresh input; `aspect` says whether its result is judged or the arguments after the call."""

    name: str
    args: Args
    aspect: Aspect = Aspect.VALUE


class Law(NamedTuple):
    """A fresh input whose result follows from a law, not from the exercise's own formula."""

    name: str
    args: Args
    expected: Any
    rtol: float
