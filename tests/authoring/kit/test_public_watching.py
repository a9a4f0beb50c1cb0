"""The values that names of a function get while it runs."""

from __future__ import annotations

import sys
from functools import partial

import pytest

from tests.authoring.kit.released import KIT, load

watching = load(KIT, "public_watching")


def doubled(numbers: list[int]) -> list[int]:
    total = 0
    for number in numbers:
        total += number
    numbers.append(total)
    return numbers


def stops(number: int) -> float:
    half = number / 2
    return half / 0


def test_a_name_has_the_values_that_it_had_after_each_line() -> None:
    seen = watching.values_on_the_way(doubled, partial(doubled, [1, 4]), ["total", "other"])
    assert list(dict.fromkeys(seen.pop("total"))) == [0, 1, 5]
    assert seen == {}  # a name without a value is left out


def test_a_value_that_changes_later_is_kept_as_it_was() -> None:
    seen = watching.values_on_the_way(doubled, partial(doubled, [1, 4]), ["numbers"])["numbers"]
    assert (seen[0], seen[-1]) == ([1, 4], [1, 4, 5])


def test_what_the_function_raises_is_left_to_the_caller_and_nothing_is_watched_after() -> None:
    before = sys.gettrace()
    with pytest.raises(ZeroDivisionError):
        watching.values_on_the_way(stops, partial(stops, 6), ["half"])
    assert sys.gettrace() is before


def test_a_long_loop_is_watched_for_its_first_lines_alone() -> None:
    seen = watching.values_on_the_way(doubled, partial(doubled, [1] * 10_000), ["total"])
    assert len(seen["total"]) < 100
