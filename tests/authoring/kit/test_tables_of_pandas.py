"""Tables of pandas: how they are sent, which are right, and how wrong tables differ."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder.boundary.tables import to_tables
from autograder.boundary.wire import pack, unpack
from autograder.judging.compare import equal
from tests.authoring.kit.released import AS_ONE_FILE, KIT, encoded, exercise, load, release, said

pandas = pytest.importorskip("pandas")
# pandas is looked up where the modules run.
reading, comparing = load(KIT, "public_reading"), load(KIT, "public_comparing")


def published(table: Any) -> Any:
    """Return a table as `published.json` holds it."""
    held = to_tables(table)
    values = [
        column.tolist()
        if isinstance(column, np.ndarray) and column.dtype.kind in "biuf"
        else column
        for column in held.values
    ]
    record = {
        "columns": [encoded(name) for name in held.columns],
        "index": held.index and [label(item) for item in held.index],
        "values": [encoded(column) for column in values],
        "dtypes": [c.dtype.kind if isinstance(c, np.ndarray) else "O" for c in held.values],
        "series": held.series,
    }
    return json.loads(json.dumps({"table": record}))


def label(value: Any) -> Any:
    """Return a label of a row; a date is an array without axes."""
    return encoded(np.asarray(value) if isinstance(value, np.generic) else value)


def frame(**changes: Any) -> Any:
    columns: dict[str, Any] = {
        "name": ["a", "b", None],
        "size": [1, 2, 3],
        "weight": [0.5, float("nan"), 1 / 3],
        "right": [True, False, True],
        "day": pandas.to_datetime(["2024-01-01", "2024-02-29", None]),
    }
    return pandas.DataFrame({**columns, **changes})


TABLES = [
    frame(),
    frame().set_index("name", drop=False).iloc[:2],
    frame().set_index("day").iloc[:2],
    frame().iloc[:0],
    pandas.DataFrame({"a": [1, 2]}, index=pandas.MultiIndex.from_tuples([(1, "x"), (2, "y")])),
    pandas.DataFrame([[1, 2.5]], columns=["a", "a"]),
    pandas.Series([1, 2], index=["a", "b"], name="n"),
    pandas.Series([1.5, 2.5]),
    frame()["day"],
]


def difference(expected: Any, actual: Any) -> str:
    due = reading.read(published(expected))
    row = comparing.compare("y", due, actual, comparing.Rules(1e-6, 1e-8))
    if not isinstance(expected, pandas.DataFrame) or expected.columns.is_unique:
        sent = unpack(pack(to_tables(actual)))
        assert equal(to_tables(expected), sent, AS_ONE_FILE) == (row is None)
    return "" if row is None else str(row.sentence)


@pytest.mark.parametrize("number", range(len(TABLES)))
def test_a_table_agrees_with_itself(number: int) -> None:
    table = TABLES[number]
    found = reading.read(published(table))
    assert (type(found), found.shape) == (type(table), table.shape)
    assert difference(table, table) == ""
    assert difference(table, found) == ""


@pytest.mark.parametrize(
    "actual",
    [
        frame()[["right", "size", "name", "weight", "day"]],
        frame().astype({"size": "Int64"}),
        frame().astype({"size": "int8", "name": object}),
        frame(size=[1.0, 2.0, 3.0]),
        frame().astype({"weight": "float32"}),
        frame(weight=[0.5 + 1e-9, float("nan"), 1 / 3]),
    ],
    ids=["columns in another order", "Int64", "int8", "float", "float32", "rounding"],
)
def test_right_tables(actual: Any) -> None:
    assert difference(frame(), actual) == ""


@pytest.mark.parametrize(
    ("actual", "sentence"),
    [
        (frame().drop(columns="size"), "y has no column 'size'."),
        (frame(more=1), "y has a column 'more' too many."),
        (frame().rename(columns={"size": "Size"}),
         "y has no column 'size' and has a column 'Size' too many."),
        (frame().iloc[:2], "y has 2 rows, expected 3."),
        (frame(size=[1, 2, 4]), "y['size'] is right in 2 of 3 entries, first wrong at [2]: "
         "expected 3, got 4."),
        (frame(size=["1", "2", "3"]),
         "y['size'] is an array of texts of shape (3,); an array of numbers of shape (3,) is "
         "expected."),
        (frame(name=["a", "c", None]),
         "y['name'][1] differs at position 1: expected 'b', got 'c'."),
        (frame(name=["a", "b", "c"]), "y['name'][2] is a text of 1 character; None is expected."),
        (frame(right=[True, True, True]), "y['right'] is right in 2 of 3 entries, "
         "first wrong at [1]: expected False, got True."),
        (frame().set_index("name", drop=False), "the index of y[0] is a text of 1 character; "
         "a number is expected."),
        (frame()["size"], "y is a Series of shape (3,); a DataFrame of shape (3, 5) is expected."),
        (3, "y is a number; a DataFrame of shape (3, 5) is expected."),
    ],
)  # fmt: skip
def test_a_difference_in_a_sentence(actual: Any, sentence: str) -> None:
    assert difference(frame(), actual) == sentence


def test_dates_and_rows_in_another_order() -> None:
    other = frame(day=pandas.to_datetime(["2024-01-01", "2024-03-01", None]))
    assert difference(frame(), other).startswith("y['day'] is right in 2 of 3")
    turned = pandas.Series([1, 2], index=["b", "a"])
    named = pandas.Series([1, 2], name="n")
    assert difference(pandas.Series([1, 2]), named) == "y is named 'n', expected None."
    assert difference(pandas.Series([1, 2], index=["a", "b"]), turned).startswith(
        "the index of y has"
    )


def test_a_table_of_the_caller_stays_as_it_is(tmp_path: Path) -> None:
    fields = exercise(((0,), 0))
    fields["cases"][0].update(args=[published(frame())], expected=published(frame()["size"]))
    test = release(tmp_path, f=fields).f_test
    test(lambda x: x["size"])

    def adds(x: Any) -> Any:
        x["more"] = 1
        return x["size"]

    assert said(test, adds) == (
        "The result is right, but it changes its argument x: work with a copy, `x.copy()`."
    )
