"""Tables of pandas as plain records, which can be sent, kept and compared.

pandas is loaded only where a table becomes a DataFrame. A DataFrame is recognised by its class's
module and name, so a process that never loads pandas needs nothing of it here.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class Table:
    """A DataFrame or a Series.

    It can be changed, so that what a call does to a DataFrame can be written back.

    Attributes:
        columns: the names of the columns; a Series has one column.
        values: the values of each column, an array or a list.
        index: the labels of the rows, or None if they are counted from 0.
        series: whether it is a Series.
    """

    columns: tuple[Any, ...]
    values: tuple[Any, ...]
    index: Any = None
    series: bool = False


def to_tables(value: Any) -> Any:
    """Return a nested value in which each DataFrame and each Series is a `Table`."""
    if type(value) in (list, tuple):
        return type(value)(to_tables(item) for item in value)
    if type(value) is dict:
        return {key: to_tables(item) for key, item in value.items()}
    pandas = sys.modules.get("pandas")
    if pandas is None:
        return value
    if isinstance(value, pandas.DataFrame):
        columns = tuple(_plain(name) for name in value.columns)
        values = tuple(_column(value.iloc[:, i]) for i in range(value.shape[1]))
        return Table(columns, values, _index(pandas, value.index))
    if isinstance(value, pandas.Series):
        return Table((_plain(value.name),), (_column(value),), _index(pandas, value.index), True)
    if isinstance(value, pandas.Index):
        return _column(value.to_series())
    if isinstance(value, pandas.Timestamp):
        return value.to_datetime64()
    return None if value is pandas.NA or value is pandas.NaT else value


def from_tables(value: Any) -> Any:
    """Return a nested value in which each `Table` is a DataFrame or a Series."""
    if type(value) in (list, tuple):
        return type(value)(from_tables(item) for item in value)
    if type(value) is dict:
        return {key: from_tables(item) for key, item in value.items()}
    if not isinstance(value, Table):
        return value
    import pandas

    index = None if value.index is None else pandas.Index(value.index)
    if value.series:
        return pandas.Series(value.values[0], index=index, name=value.columns[0])
    # Two columns may have one name, which a dictionary cannot hold.
    frame = pandas.DataFrame(dict(enumerate(value.values)), index=index)
    frame.columns = pandas.Index(value.columns)
    return frame


def write_back(before: Any, after: Any) -> None:
    """Copy the changes that a call made to its DataFrames back to the tables of its arguments."""
    if isinstance(before, Table) and isinstance(after, Table):
        before.columns, before.values, before.index = after.columns, after.values, after.index
    elif isinstance(before, list | tuple) and isinstance(after, list | tuple):
        for old, new in zip(before, after, strict=False):
            write_back(old, new)
    elif isinstance(before, dict) and isinstance(after, dict):
        for key in before.keys() & after.keys():
            write_back(before[key], after[key])


def _index(pandas: Any, index: Any) -> Any:
    if isinstance(index, pandas.RangeIndex) and index.start == 0 and index.step == 1:
        return None
    return [_plain(label) for label in index.tolist()]


def _column(series: Any) -> Any:
    if series.dtype.kind in "biufcM" and hasattr(series.dtype, "itemsize"):
        array = series.to_numpy()
        if array.dtype.kind in "biufcM":
            return array
    return [_plain(item) for item in series.tolist()]


def _plain(value: Any) -> Any:
    """Convert a label or a single value to a plain Python value; a missing value becomes None."""
    if type(value) is tuple:
        return tuple(map(_plain, value))
    if isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return None if value != value else value
    if value is None or type(value).__name__ in ("NAType", "NaTType"):
        return None
    if hasattr(value, "to_datetime64"):
        return value.to_datetime64()
    return value.item() if hasattr(value, "item") else value
