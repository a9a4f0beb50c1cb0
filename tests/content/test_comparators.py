"""The comparators that an author may name."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.content.comparators import (
    READY,
    as_list,
    document_of,
    from_document,
    pattern,
    relabelled,
    tolerance,
    unordered,
)


@given(st.lists(st.integers() | st.text(max_size=3) | st.floats(allow_nan=False)), st.randoms())
def test_any_order_is_right_and_a_missing_item_is_not(items: list[Any], random: Any) -> None:
    mixed = list(items)
    random.shuffle(mixed)
    assert unordered(items, mixed) is True
    assert unordered(items, [*mixed, 1]) is not True
    assert isinstance(unordered([*items, "absent"], [*mixed, "other"]), str)


@given(st.lists(st.integers(0, 3), min_size=1, max_size=12), st.permutations(range(4)))
def test_other_names_of_the_same_groups_are_right(labels: list[int], names: list[int]) -> None:
    assert relabelled(np.array(labels), np.array([names[label] for label in labels])) is True


@pytest.mark.parametrize(
    ("one", "other"), [([0, 0, 1], [0, 1, 1]), ([0, 1], [0, 0]), ([0], [0, 0])]
)
def test_other_groups_are_wrong(one: list[int], other: list[int]) -> None:
    assert relabelled(one, other) is not True


def test_lists_texts_and_numbers() -> None:
    assert as_list([1, 2.0], np.array([1, 2.0 + 1e-12])) is True
    assert as_list([1, 2], (1, 3)) == "item 1 is wrong"
    assert "not a list" in str(as_list([1], 1))
    assert tolerance(atol=0.5)([1.0, 2.0], [1.4, 2.4]) is True
    assert tolerance(atol=0.1)([1.0, 2.0], [1.4, 2.0]) == "it is right in 1 of 2 entries"
    assert pattern(r"\d+ words")("", "3 words") is True
    assert pattern(r"\d")("", "no") == "the text does not match the pattern"
    assert "not a text" in str(pattern("a")("", 3))


@pytest.mark.parametrize("compare", [unordered, relabelled, as_list, tolerance(0.1), pattern("a+")])
def test_a_ready_comparator_survives_as_data(compare: Any) -> None:
    document = document_of(compare)
    again = from_document(document)
    assert again is not None
    assert document_of(again) == document


def test_an_own_comparator_is_no_data() -> None:
    assert from_document(document_of(lambda expected, actual: True)) is None
    with pytest.raises(ValueError, match="no comparator"):
        from_document({"way": "exec"})
    assert READY.keys() == {"unordered", "relabelled", "as_list", "tolerance", "pattern"}


@pytest.mark.parametrize(
    ("expected", "actual", "right"),
    [
        ({"a": 1.0, "b": np.ones(2)}, {"a": 1.05, "b": np.ones(2)}, True),
        ({"a": 1.0}, {"a": 1.5}, False),
        ({"a": 1.0}, {"b": 1.0}, False),
        ((np.ones(3), 2.0, "text", None), (np.ones(3), 2.1, "text", None), True),
        ((np.ones(3), 2.0, "text", None), (np.ones(3), 2.1, "other", None), False),
        ((1.0, 2.0), (1.0,), False),
        ("1.0", 1.0, False),
        (None, None, True),
        (None, 0.0, False),
    ],
)
def test_a_tolerance_holds_in_the_parts_of_a_container(
    expected: Any, actual: Any, right: bool
) -> None:
    assert (tolerance(rtol=0.1)(expected, actual) is True) == right
