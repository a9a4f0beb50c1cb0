"""Round published numbers, so that they do not depend on the processor."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

import numpy as np

from autograder.boundary.tables import Table

_DIGITS, _DECIMALS = 13, 15


def rounded(value: Any, inputs: Collection[bytes] = ()) -> Any:
    """Round all floats in a nested value, so the result does not depend on the processor.

    The last bits of a matrix product depend on the OpenBLAS kernel for the processor. Rounding to
    13 significant digits hides them. Rounding to 15 decimals hides the residue of a sum that
    cancels. If the bytes of a number or an array are in `inputs`, it was passed through, not
    computed, and stays exact.

    >>> rounded((0.1 + 0.2, 1e-17))
    (0.3, 0.0)
    """
    if isinstance(value, np.ndarray):
        if value.dtype.kind not in "fc" or value.tobytes() in inputs:
            return value
        numbers = np.ascontiguousarray(value).reshape(-1)
        if value.dtype.kind == "c":
            numbers = numbers.view(numbers.real.dtype)
        flat = [_rounded_number(number) for number in numbers.tolist()]
        made = np.array(flat, dtype=numbers.dtype)
        return made.view(value.dtype).reshape(value.shape)
    if isinstance(value, float):
        return value if np.float64(value).tobytes() in inputs else _rounded_number(value)
    if isinstance(value, dict):
        return {key: rounded(item, inputs) for key, item in value.items()}
    if isinstance(value, list | tuple):
        items = [rounded(item, inputs) for item in value]
        return items if isinstance(value, list) else tuple(items)  # a named tuple becomes a tuple
    if isinstance(value, set | frozenset):
        return type(value)(rounded(item, inputs) for item in value)
    if isinstance(value, Table):
        return Table(
            value.columns, rounded(value.values, inputs), rounded(value.index, inputs), value.series
        )
    return value


def plain(value: Any, inputs: Collection[bytes]) -> Any:
    """Round a computed value, and convert NumPy scalars to arrays because HDF5 fixtures need it."""
    return rounded(_without_scalars(value), inputs)


def input_bytes(value: Any) -> Iterator[bytes]:
    """Yield the bytes of every array and float in a nested value."""
    if isinstance(value, np.ndarray | float):
        yield np.asarray(value).tobytes()
    elif isinstance(value, dict | list | tuple):
        for item in value.values() if isinstance(value, dict) else value:
            yield from input_bytes(item)
    elif isinstance(value, Table):
        yield from input_bytes([value.values, value.index])


def _rounded_number(number: float) -> float:
    # Format as text, because scaling by a power of ten would add its own rounding error.
    # Adding zero turns -0.0 into 0.0.
    return round(float(f"{number:.{_DIGITS}g}"), _DECIMALS) + 0.0


def _without_scalars(value: Any) -> Any:
    if isinstance(value, np.str_):
        return str(value)
    if isinstance(value, np.generic):
        return np.asarray(value)
    if isinstance(value, dict):
        return {key: _without_scalars(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        items = [_without_scalars(item) for item in value]
        return items if isinstance(value, list) else tuple(items)
    return value
