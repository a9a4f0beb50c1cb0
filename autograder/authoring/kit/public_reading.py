"""The values of `published.json`: read them, and say them in words.

NumPy and pandas are loaded only where a value is theirs.
"""

import base64
import importlib
import re
import sys
from collections.abc import Callable
from typing import Any, NamedTuple, Optional

_WIDE = 60


class Raised(NamedTuple):
    """An exception as a value; `match` is a pattern of its text, `message` the text itself."""

    kind: str
    match: Optional[str] = None
    message: Optional[str] = None


# Reading


def read(value: Any) -> Any:
    """Return a value of `published.json`, as new arrays and containers."""
    if isinstance(value, list):
        return [read(item) for item in value]
    if not isinstance(value, dict):
        return value
    for kind, reader in _READERS.items():
        if kind in value:
            return reader(value)
    raise ValueError(f"published.json holds a value of an unknown kind: {', '.join(value)}")


def _read_array(value: Any) -> Any:
    numpy = importlib.import_module("numpy")
    entries = [read(item) for item in value["array"]]
    return numpy.array(entries, dtype=value["dtype"]).reshape(value["shape"])


def _read_table(value: Any) -> Any:
    pandas, held = importlib.import_module("pandas"), value["table"]
    index = None if held["index"] is None else pandas.Index(read(held["index"]))
    columns = []
    for values, kind in zip(held["values"], held["dtypes"]):
        column = pandas.Series(read(values), dtype=_DTYPES.get(kind))
        if kind in "Mm":
            convert = pandas.to_datetime if kind == "M" else pandas.to_timedelta
            column = convert(pandas.Series(read(values), dtype=object))
        columns.append(column)
    names = read(held["columns"])
    if held["series"]:
        table = columns[0].rename(names[0])
    else:
        table = pandas.concat(columns, axis=1) if columns else pandas.DataFrame()
        table.columns = pandas.Index(names, dtype=None if names else object)
    if index is not None:
        table = table if columns else table.reindex(range(len(index)))
        table.index = index
    return table


_DTYPES = {"i": "int64", "u": "uint64", "f": "float64", "b": "bool", "c": "complex128"}
_DTYPES.update({"M": "object", "m": "object"})
_READERS: dict[str, Callable[[Any], Any]] = {
    "float": lambda value: float(value["float"]),
    "int": lambda value: int(value["int"]),
    "complex": lambda value: complex(*read(value["complex"])),
    "bytes": lambda value: base64.b64decode(value["bytes"]),
    "tuple": lambda value: tuple(read(value["tuple"])),
    "set": lambda value: set(read(value["set"])),
    "frozenset": lambda value: frozenset(read(value["frozenset"])),
    "dict": lambda value: {read(key): read(item) for key, item in value["dict"]},
    "array": _read_array,
    "table": _read_table,
    "raised": lambda value: Raised(value["raised"], value.get("match"), value.get("message")),
}


# Values in words


def is_of(module: str, value: Any, *names: str) -> bool:
    """Return whether a value is of a class of a module, which is not loaded for that."""
    found = sys.modules.get(module)
    return found is not None and isinstance(value, tuple(getattr(found, name) for name in names))


def is_numpy(value: Any) -> bool:
    """Return whether a value is a plain array or a number of NumPy."""
    plain = not is_of("numpy", value, "ndarray") or type(value).__name__ == "ndarray"
    return plain and is_of("numpy", value, "ndarray", "generic")


def is_table(value: Any) -> bool:
    """Return whether a value is a table or a column of pandas."""
    return is_of("pandas", value, "DataFrame", "Series")


def brief(value: Any, width: int = _WIDE) -> str:
    """Show a value if it is short, and describe it otherwise."""
    if isinstance(value, Raised):
        return f"the exception {value.kind}"
    if is_table(value):
        return kind_of(value)
    if is_numpy(value):
        if value.ndim and (value.size > width or not value.size):
            return kind_of(value)
        value = value.tolist()
    elif isinstance(value, (list, tuple, dict, set, frozenset)) and len(value) > width:
        return kind_of(value)
    text = repr(value)
    if not re.search("['\"]", text):
        text = re.sub(r"\d+\.\d{9,}(e[-+]\d+)?", lambda found: f"{float(found[0]):.9g}", text)
    return text if len(text) <= width else kind_of(value)


def kind_of(value: Any) -> str:
    """Name the kind of a value in the words of a beginner."""
    name = type(value).__name__
    if value is None or value is ...:
        return "None" if value is None else "still `...`"
    if isinstance(value, bool) or (is_numpy(value) and not value.ndim and value.dtype.kind == "b"):
        return f"{value}, a truth value"
    if is_numpy(value) and value.ndim:
        kind = _CONTENTS.get(value.dtype.kind, "objects")
        return f"an array of {kind} of shape {value.shape}"
    if is_numpy(value):
        value = value.item()
        name = type(value).__name__
    if isinstance(value, (list, tuple, dict, set, frozenset)):
        return f"{_WORDS.get(name, f'a {name}')} of {counted(len(value), 'part')}"
    if isinstance(value, str):
        return f"a text of {counted(len(value), 'character')}"
    if is_table(value):
        return f"a {name} of shape {value.shape}"
    if isinstance(value, type):
        return f"the class `{name if value is type else value.__name__}`, of which no value is made"
    if callable(value):
        return f"the function `{getattr(value, '__name__', name)}` itself, which is not called"
    return _WORDS.get(name) or f"{'an' if name[0] in 'aeiouAEIOU' else 'a'} {name}"


_CONTENTS = {"b": "True and False", "c": "complex numbers", "U": "texts", "M": "dates"}
_CONTENTS.update({"m": "lengths of time", "S": "bytes", "T": "texts"})
_CONTENTS.update(dict.fromkeys("iuf", "numbers"))
_WORDS = {"int": "a number", "float": "a number", "complex": "a complex number"}
_WORDS.update({"dict": "a dictionary", "bytes": "a bytes object", "MaskedArray": "a masked array"})
_WORDS["generator"] = "a generator, of which no value is computed yet"
_WORDS["matrix"] = "a matrix (np.matrix), not a plain array"
_WORDS.update(dict.fromkeys(("map", "filter", "zip"), "an iterator; list(...) computes its values"))


def counted(count: int, noun: str) -> str:
    """Return a number with its noun: "1 part", "3 parts"."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


# Tables of pandas


def table_pairs(where: str, expected: Any, actual: Any) -> "list[tuple[str, Any, Any]] | str":
    """Return the (place, expected, actual) parts of two tables, or a sentence if they differ.

    The order of the columns is free; a column has its dtype by kind.
    """
    if len(expected) != len(actual):
        return f"{where} has {counted(len(actual), 'row')}, expected {len(expected)}."
    columns = [(where, expected, actual)]
    if type(expected).__name__ == "DataFrame":
        due, given = list(expected.columns), list(actual.columns)
        said = [f"has no column {name!r}" for name in due if name not in given][:1]
        said += [f"has a column {name!r} too many" for name in given if name not in due][:1]
        if said or len(due) != len(given):
            return f"{where} {' and '.join(said) or f'has {len(given)} columns'}."
        places = [given.index(name) for name in due]
        if len(set(due)) < len(due):
            places = list(range(len(due)))
        columns = [
            (f"{where}[{name!r}]", expected.iloc[:, i], actual.iloc[:, place])
            for i, (name, place) in enumerate(zip(due, places))
        ]
    pairs = []
    for place, one, other in columns:
        if _kind(one) != _kind(other):
            return f"{place} has dtype {other.dtype}, expected {one.dtype}."
        whole = _kind(one) in "ifc" and _is_plain(one) and _is_plain(other)
        both = (one.to_numpy(), other.to_numpy()) if whole else (_items(one), _items(other))
        pairs.append((place, *both))
    return [*pairs, (f"{where}.index", _items(expected.index), _items(actual.index))]


def _kind(column: Any) -> str:
    kind = str(column.dtype.kind)
    return {"u": "i", "U": "O", "S": "O", "T": "O"}.get(kind, kind)


def _is_plain(column: Any) -> bool:
    return is_of("numpy", column.dtype, "dtype")


def _items(column: Any) -> list[Any]:
    """Return the items of a column or an index, with None where a value is missing."""
    pandas = sys.modules["pandas"]
    return [None if pandas.isna(item) is True else _item(item) for item in column]


def _item(value: Any) -> Any:
    """Return an item as plain data; a date or a length of time as its text."""
    if isinstance(value, tuple):
        return tuple(_item(part) for part in value)
    return str(value) if is_of("pandas", value, "Timestamp", "Timedelta") else value
