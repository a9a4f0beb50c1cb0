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
    labels = held["index"]
    index = None if labels is None else pandas.Index([_label(read(label)) for label in labels])
    columns = []
    for values, kind in zip(held["values"], held["dtypes"]):
        items = read(values)
        if isinstance(items, list):
            items = [_label(item) for item in items]
        columns.append(pandas.Series(items, index=index, dtype=_DTYPES.get(kind)))
    names = [_label(read(name)) for name in held["columns"]]
    if held["series"]:
        return columns[0].rename(names[0])
    # Two columns may have one name, which a dictionary cannot hold.
    table = pandas.DataFrame(dict(enumerate(columns)), index=index)
    table.columns = pandas.Index(names, dtype=None if names else object)
    return table


def _label(value: Any) -> Any:
    """Return a single value of an array without axes, such as a date, as itself."""
    return value[()] if is_numpy(value) and not value.ndim else value


_DTYPES = {"i": "int64", "u": "uint64", "f": "float64", "b": "bool", "c": "complex128"}
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
    whole = value
    if is_numpy(value):
        if value.ndim and (value.size > width or not value.size):
            return kind_of(value)
        value = value.tolist()
    elif isinstance(value, (list, tuple, dict, set, frozenset)) and len(value) > width:
        return kind_of(value)
    text = shown(value)
    if not re.search("['\"]", text):
        text = re.sub(r"\d+\.\d{9,}(e[-+]\d+)?", lambda found: f"{float(found[0]):.9g}", text)
    return text if len(text) <= width else kind_of(whole)


def shown(value: Any) -> str:
    """Return the `repr` of a value, or its kind if it has none."""
    try:
        return repr(value)
    except Exception:  # an object of a student's class, or an integer of too many digits
        return kind_of(value)


def kind_of(value: Any) -> str:
    """Name the kind of a value in the words of a beginner."""
    name = type(value).__name__
    if value is None or value is ...:
        return "None" if value is None else "still `...`"
    if isinstance(value, bool) or (is_numpy(value) and not value.ndim and value.dtype.kind == "b"):
        return f"{value}, a truth value"
    if is_numpy(value) and (value.ndim or value.dtype.kind in "USTO"):
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
        return f"the function `{getattr(value, '__name__', name)}` itself (not called)"
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

    The order of the columns is free; numbers may be of another kind.
    """
    if type(expected).__name__ == "Series":
        if expected.name != actual.name:
            return f"{where} is named {actual.name!r}, expected {expected.name!r}."
        columns = [(where, expected, actual)]
    else:
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
    if len(expected) != len(actual):
        return f"{where} has {counted(len(actual), 'row')}, expected {len(expected)}."
    pairs = [(place, _column(one), _column(other)) for place, one, other in columns]
    return [*pairs, (f"the index of {where}", _items(expected.index), _items(actual.index))]


def _column(column: Any) -> Any:
    """Return a column as an array, or as a list if it holds other values than numbers and dates."""
    plain = is_of("numpy", column.dtype, "dtype") and column.dtype.kind in "biufcM"
    return column.to_numpy() if plain else _items(column)


def _items(column: Any) -> list[Any]:
    """Return the items of a column or an index, with None where a value is missing."""
    pandas = sys.modules["pandas"]
    return [None if pandas.isna(item) is True else plain_item(item) for item in column]


def plain_item(value: Any) -> Any:
    """Return a single value of pandas as one of NumPy or Python, a Counter as a dictionary."""
    if isinstance(value, dict):
        return dict(dict.items(value))
    if type(value) is tuple:
        return tuple(plain_item(part) for part in value)
    if is_of("pandas", value, "Timestamp"):
        return value.to_datetime64()
    if is_of("pandas", value, "Index"):
        return value.to_series()
    pandas = sys.modules.get("pandas")
    missing = pandas is not None and (value is pandas.NA or value is pandas.NaT)
    return None if missing else value
