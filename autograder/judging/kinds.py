"""The kinds of values in words, for messages about a value of the wrong type."""

from __future__ import annotations

import re
from typing import Any

import numpy as np

from autograder.boundary.tables import Table
from autograder.boundary.wire import Opaque

_TEXTS = re.compile(r"dtype [<>=|]?[US]\d*$")
_OPAQUE_KINDS = {
    "class ellipsis": "still ...",
    "dtype object": "an array of objects, such as `...`, None or arrays of different shapes",
    "class matrix": "a matrix (np.matrix), which multiplies otherwise than an array",
    "class generator": "a generator: its values were never computed",
    "class function": "a function: it was not called",
    "class builtin_function_or_method": "a function: it was not called",
    "class method": "a method: it was not called",
    "class type": "a class: no value of it was made",
    "class range": "a range",
    "class map": "a map: its values were never computed",
    "class zip": "a zip: its values were never computed",
}


def kind_in_words(value: Any) -> str:
    """Name the kind of a value.

    >>> kind_in_words(True), kind_in_words((1, 2))
    ('True or False', 'a tuple of 2 parts')
    """
    if isinstance(value, Opaque):
        if _TEXTS.search(value.kind):
            return "an array of texts"
        return next(
            (words for end, words in _OPAQUE_KINDS.items() if value.kind.endswith(end)), value.kind
        )
    if value is None:
        return "None: it was never set, or a return is missing"
    if isinstance(value, bool | np.bool_):
        return "True or False"
    if isinstance(value, np.ndarray):
        return _kind_of_array(value.dtype)
    if isinstance(value, set | frozenset):
        return "a set, which has no order"
    if isinstance(value, Table):
        return "a Series" if value.series else "a DataFrame"
    if isinstance(value, list | tuple):
        return f"a {type(value).__name__} of {parts_in_words(len(value))}"
    names = {str: "a text", dict: "a dictionary", bytes: "bytes", complex: "a complex number"}
    name = type(value).__name__
    return names.get(type(value), f"{'an' if name[0] in 'aeiou' else 'a'} {name}")


def _kind_of_array(dtype: Any) -> str:
    kinds = {
        "b": "True and False",
        "c": "complex numbers",
        "U": "texts",
        "O": "objects",
        "M": "dates",
        "m": "lengths of time",
    }
    return f"an array of {kinds.get(dtype.kind, f'dtype {dtype}')}"


def parts_in_words(count: int) -> str:
    """Return a number of parts in words.

    >>> parts_in_words(1), parts_in_words(3)
    ('1 part', '3 parts')
    """
    return f"{count} part{'' if count == 1 else 's'}"
