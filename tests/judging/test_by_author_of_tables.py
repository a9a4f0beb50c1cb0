"""The rules of an author get values as the functions that they judge: tables as DataFrames."""

from __future__ import annotations

from typing import Any

from autograder.boundary.tables import Table
from autograder.judging.by_author import judge_compared, judge_law

TABLE = Table(("a",), ([1, 2],))


def test_a_law_gets_data_frames() -> None:
    def law(args: Any, result: Any) -> bool:
        return bool(args[0]["a"].sum() == result["a"].sum())

    assert judge_law(law, (TABLE,), TABLE).passed
    assert not judge_law(law, (TABLE,), Table(("a",), ([1, 3],))).passed


def test_a_comparator_gets_data_frames() -> None:
    def compares(expected: Any, actual: Any) -> bool:
        return set(expected["a"]) == set(actual["a"])

    assert judge_compared(compares, TABLE, Table(("a",), ([2, 1],)), "it").passed
    assert not judge_compared(compares, TABLE, 3, "it").passed
