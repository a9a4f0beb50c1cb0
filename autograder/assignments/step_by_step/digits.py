"""Sums that lose their digits: draws of `step_by_step` on which rounding would decide about points.

Where the terms of a sum nearly cancel, their rounding errors stay. The gradients are sums, so the
size of their terms is compared with the gradients: the same sums, of absolute values.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate

import numpy as np

from autograder.content.recipes import Args, Array

_CANCELLED = 4.0
"""The most by which the terms of a sum may exceed it.

float32 changes a term by 6e-8 of it. So if every term is rounded twice, always up, the sum changes
by less than 5e-7 of the largest entry; 1e-6 is allowed. A deep network rounds more often, but not
always in the same direction.
"""


def are_kept(arrays: Sequence[Array], terms: Sequence[Array]) -> bool:
    """Return whether float32 changes no array by more than is allowed.

    Args:
        arrays: the arrays of a result.
        terms: for each of them, the sums of the absolute values of the terms of its entries.

    >>> are_kept([np.array([3.0, 0.1])], [np.array([4.0, 9.0])])
    True
    >>> are_kept([np.array([0.3, 0.1])], [np.array([4.0, 9.0])])
    False
    """
    everything = [*arrays, *terms]
    starts = [0, *accumulate(array.size for array in everything[:-1])]
    flat = np.concatenate([array.ravel() for array in everything])
    largest = np.maximum.reduceat(np.abs(flat), starts)
    return bool(np.all(largest[len(arrays) :] <= _CANCELLED * largest[: len(arrays)]))


def _linear_terms(args: Args) -> list[Array]:
    dZ, cache = args
    return _summed(np.abs(dZ), cache)


def _activation_terms(args: Args) -> list[Array]:
    dA, (cache, Z), name = args
    if name == "relu":
        return _summed(np.abs(dA) * (Z > 0), cache)
    # The derivative s (1 - s) loses digits too. If Z is rounded, it changes by up to |Z| times as
    # much. If s near 1 is rounded, by half of 6e-8, 1 - s changes by as much.
    s = 1 / (1 + np.exp(-Z))
    size = np.abs(dA) * s * np.maximum((1 - s) * np.maximum(1, np.abs(Z)), 0.5)
    return _summed(size, cache)


def _network_terms(args: Args) -> list[Array]:
    AL, Y, caches = args
    size, found = np.abs(AL - Y), []
    for cache, _Z in reversed(caches):
        terms = _summed(size, cache)
        size = terms[0] * (cache[0] > 0)
        found += terms
    return found


def _summed(size: Array, cache: tuple[Array, Array, Array]) -> list[Array]:
    """Return the absolute terms of a linear step, from those of its dZ."""
    A_prev, W, _b = cache
    examples = A_prev.shape[1]
    dW, db = size @ np.abs(A_prev).T, size.sum(axis=1, keepdims=True)
    return [np.abs(W).T @ size, dW / examples, db / examples]


TERMS: dict[str, Callable[[Args], list[Array]]] = {
    "linear_backward": _linear_terms,
    "linear_activation_backward": _activation_terms,
    "L_model_backward": _network_terms,
}
"""For each exercise with gradients, the sums of absolute terms, in the order of its result."""
