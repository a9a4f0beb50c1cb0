"""Exercises that are no plain functions are called in their own way."""

from __future__ import annotations

import marshal
from collections.abc import Callable
from typing import Any

import pytest

from autograder.boundary.ways import PLAIN, Way, find


class Counter:
    def __init__(self, start: int) -> None:
        self.total = start

    def add(self, n: int) -> int:
        self.total += n
        return self.total

    def chain(self) -> Counter:
        return self


def greet(name: str) -> None:
    print("Hello", name)


def measure(name: str) -> int:
    print(name)
    return len(name)


def drive(cls: type[Counter], items: list[int]) -> list[int]:
    made = cls(0)
    return [made.add(item) for item in items]


VARIABLES: dict[str, Any] = {"Counter": Counter, "greet": greet, "measure": measure}


@pytest.mark.parametrize(
    ("name", "way", "args", "expected"),
    [
        ("measure", PLAIN, ("ada",), 3),
        ("greet", Way(prints=True), ("ada",), "Hello ada\n"),
        ("measure", Way(prints=True), ("ada",), (3, "ada\n")),
        ("Counter.add", Way(method=True), ({"total": 1}, 2), (3, {"total": 3})),
        ("Counter.__init__", Way(method=True), ({}, 5), (None, {"total": 5})),
        ("Counter.chain", Way(method=True), ({"total": 1},), (None, {"total": 1})),
    ],
)
def test_each_way(name: str, way: Way, args: tuple[Any, ...], expected: Any) -> None:
    assert find(VARIABLES, name, way)(*args) == expected


def test_a_driver_makes_the_calls() -> None:
    way = Way(driver=marshal.dumps(drive.__code__))
    call: Callable[..., Any] = find(VARIABLES, "Counter", way)
    assert call([1, 2, 3]) == [1, 3, 6]


def test_a_plot_has_known_parts_only() -> None:
    with pytest.raises(ValueError, match="no part 'colour'"):
        find(VARIABLES, "greet", Way(plots=("colour",)))


def test_only_a_plain_way_is_left_out_of_a_message() -> None:
    assert PLAIN.document() == ()
    assert Way(*Way(prints=True).document()) == Way(prints=True)
