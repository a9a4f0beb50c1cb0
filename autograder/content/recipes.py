"""The records that an assignment's `cases.py` produces."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np

from autograder.content.exercise import Aspect, Check

Array = np.ndarray
Args = tuple[Any, ...]
"""The positional arguments of a call."""
Stream = np.random.RandomState
"""NumPy's frozen legacy generator: a seed gives the same numbers in every NumPy version."""
Functions = Mapping[str, Callable[..., Any]]
"""The reference functions by name."""


class Published(NamedTuple):
    """A published input: the case name, its recipe in words, its seed, and the arguments.

    `computed` says that the reference computed some arguments, so `chainrule fixtures` rounds them.
    `remark` is a sentence about the input, shown with a wrong result for it.
    """

    name: str
    recipe: str
    seed: int | None
    args: Args
    computed: bool = False
    remark: str = ""


class Drawn(NamedTuple):
    """A fresh input; `aspect` selects the result or the arguments after the call for judging.

    `result` is the reference's result if the draw has computed it, else None. `check` judges the
    result by a law, in place of a comparison with the reference's.
    """

    name: str
    args: Args
    aspect: Aspect = Aspect.VALUE
    result: Any = None
    check: Check | None = None


class Law(NamedTuple):
    """A fresh input; its expected result comes from a general law, not from the reference.

    An example: an analytic gradient must agree with numerical differences.
    """

    name: str
    args: Args
    expected: Any
    rtol: float
