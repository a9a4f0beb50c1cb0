"""DataFrames and Series become plain tables, and tables become DataFrames again."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from autograder.boundary import wire
from autograder.boundary.arguments import Change, first_change, hold, state
from autograder.boundary.tables import Table, from_tables, to_tables, write_back

FRAME = pd.DataFrame(
    {
        "name": ["ada", None, "bob"],
        "points": [1.5, 2.0, np.nan],
        "day": pd.to_datetime(["2026-01-01", "2026-01-02", "2026-02-01"]),
        "late": [True, False, True],
    }
)


@pytest.mark.slow
@pytest.mark.parametrize(
    "frame",
    [
        FRAME,
        FRAME.set_index("points"),
        FRAME.groupby("late").size(),
        FRAME.groupby(["late", "name"]).sum(numeric_only=True),
        pd.DataFrame(),
        pd.DataFrame({"a": pd.Series([1, None], dtype="Int64")}),
        pd.DataFrame([[1, 2]], columns=["same", "same"]),
        pd.Series([1, 2], index=["x", "y"], name="count"),
        pd.Series(["a", "b"], dtype="category"),
    ],
    ids=str,
)
def test_a_frame_travels(frame: pd.DataFrame | pd.Series) -> None:
    table = to_tables(frame)
    received = wire.unpack(wire.pack(table))
    assert repr(to_tables(from_tables(received))) == repr(received)
    assert list(received.columns) == (
        [frame.name] if isinstance(frame, pd.Series) else list(frame.columns)
    )
    assert type(from_tables(received)) is type(frame)


def test_frames_inside_of_containers() -> None:
    tables = to_tables({"frames": [FRAME, (FRAME["points"], 1)]})
    assert type(tables["frames"][0]) is Table
    assert tables["frames"][1][0].series
    assert type(from_tables(tables)["frames"][0]) is pd.DataFrame


def test_single_values_are_plain() -> None:
    assert to_tables(pd.NA) is None
    assert to_tables(pd.Timestamp("2026-01-01")) == np.datetime64("2026-01-01")
    assert to_tables(pd.Index([1, 2])).tolist() == [1, 2]


def test_a_changed_frame_is_a_changed_argument() -> None:
    table = to_tables(FRAME)
    held = hold((table, 1))
    before = state(held)
    frames = from_tables((table, 1))
    write_back((table, 1), to_tables(frames))
    assert first_change(before, state(held)) is None
    frames[0]["new"] = 1
    write_back((table, 1), to_tables(frames))
    assert first_change(before, state(held)) == (1, Change.TABLE)
