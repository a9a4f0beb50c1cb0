"""Values that are no plain numbers: what is equal, and what is said where they differ."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.boundary.tables import Table
from autograder.content.exercise import Tolerance
from autograder.judging.compare import compare, equal, show
from autograder.judging.compare_kinds import array_of, in_short
from autograder.judging.verdict import Difference, Verdict

# As in an assignment that is one file.
DUE = Tolerance(extra_keys=False, lists=True)
keys = st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=2)
texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=4)


HUGE = 10**400
"""Too large for a float."""
OF_ANY_KIND: list[Any] = [
    None,
    True,
    np.True_,
    7,
    2**70,
    HUGE,
    1.5,
    np.float64(1.5),
    np.int8(7),
    1j,
    "text",
    b"bytes",
    [1.5, HUGE],
    {"a": 1.5, 2: HUGE},
    {1.5, 2},
    {1.5, HUGE},
    {"a", None},
    np.array([1.5, 2.0]),
    np.array([True, False]),
    np.array(["a", "b"]),
    np.array([1, 2], "m8[D]"),
    np.array([1, 2], "m8[M]"),
    np.array([1, 2], "M8[D]"),
    Table(("a", "b"), (np.array([1, 2]), ["x", None])),
    Table(("a",), ([1.5, HUGE],), ["x", "y"], True),
]


def judged(expected: Any, actual: Any, tolerance: Tolerance = DUE) -> Verdict:
    verdict = compare(expected, actual, tolerance, ("y",))
    # The short way comes to the same.
    assert equal(expected, actual, tolerance) == verdict.passed
    return verdict


def passes(expected: Any, actual: Any) -> bool:
    return judged(expected, actual).passed


def said(expected: Any, actual: Any) -> str:
    return judged(expected, actual).summary


class TestWholeNumbers:
    @given(st.integers(-(2**70), 2**70), st.integers(-5, 5))
    def test_whole_numbers_exactly(self, number: int, difference: int) -> None:
        assert passes(number, number + difference) == (difference == 0)

    @given(st.integers(-(2**50), 2**50))
    def test_a_float_with_the_value_of_a_whole_number(self, number: int) -> None:
        assert passes(number, float(number))
        assert not passes(number, number + 0.25)

    @given(hnp.arrays(np.int64, (2, 3), elements=st.integers(10**8, 10**9)))
    def test_in_an_array_of_large_whole_numbers(self, numbers: np.ndarray) -> None:
        assert passes(numbers, numbers.astype(np.float64))
        wrong = numbers.copy()
        wrong[1, 2] += 1
        assert not passes(numbers, wrong)

    def test_they_are_shown_as_such(self) -> None:
        shown = show(judged(np.array([3, 40]), np.array([3.0, 4.5])))
        assert (shown.expected, shown.actual) == ("[ 3 40]", "[3.  4.5]")


class TestTruth:
    @given(hnp.arrays(bool, 4), st.integers(0, 3))
    def test_true_and_false_exactly(self, values: np.ndarray, place: int) -> None:
        other = values.copy()
        other[place] = not other[place]
        assert passes(values, values)
        assert passes(values, values.tolist())
        assert not passes(values, other)
        assert not passes(values, values.astype(int))

    @pytest.mark.parametrize("actual", [1, 1.0, "True", None, [True]])
    def test_a_number_is_no_truth_value(self, actual: Any) -> None:
        assert said(True, actual).endswith("True or False is expected")

    @pytest.mark.parametrize("actual", [True, np.True_, np.array(True)])
    def test_a_truth_value_of_numpy(self, actual: Any) -> None:
        assert passes(True, actual)
        assert not passes(False, actual)


class TestTexts:
    @given(texts, texts)
    def test_texts_exactly(self, one: str, other: str) -> None:
        assert passes(one, other) == (one == other)
        assert passes(one.encode(), other.encode()) == (one == other)

    @pytest.mark.parametrize(
        ("expected", "actual", "summary"),
        [
            ("a b", "", "y is an empty text"),
            ("a b", "a  b\n", "y differs in blanks or line breaks only"),
            ("Ada", "ADA", "y differs in capital letters only"),
            ("a\nb", "a", "y has 1 lines, expected 2"),
            ("ada", "bob", "y is another text"),
            ("ada", 3, "y is an int; a text is expected"),
            ("ada", b"ada", "y is bytes; a text is expected"),
            (
                "ada",
                None,
                "y is None: it was never set, or a return is missing; a text is expected",
            ),
            (None, "", "y is a text; None is expected"),
            (None, 0, "y is an int; None is expected"),
            (b"a", b"b", "y has the wrong value"),
        ],
    )
    def test_how_they_differ(self, expected: Any, actual: Any, summary: str) -> None:
        assert said(expected, actual) == summary

    @given(texts, texts, texts)
    def test_a_summary_holds_nothing_of_the_expected_text(
        self, before: str, secret: str, after: str
    ) -> None:
        expected = f"{before}SECRET{secret}{after}"
        assert "SECRET" not in said(expected, before + after)

    def test_the_first_difference_is_marked_for_a_published_case(self) -> None:
        shown = show(judged("one\ntwo", "one\ntoo"))
        assert shown.remark.startswith("first difference at line 2, character 2: expected 'one")
        assert show(judged("abc", "ab")).remark == (
            "first difference at character 3: expected 'abc', got 'ab'"
        )


class TestSets:
    @given(st.sets(keys), st.sets(keys))
    def test_sets_whatever_their_order(self, one: set[Any], other: set[Any]) -> None:
        assert passes(one, other) == (one == other)
        assert passes(frozenset(one), set(one))

    @given(st.sets(st.floats(-1e6, 1e6), min_size=1, max_size=5))
    def test_numbers_in_a_set_by_the_tolerance(self, numbers: set[float]) -> None:
        nearly = {number * (1 + 1e-9) for number in numbers}
        assert len(nearly) != len(numbers) or passes(numbers, nearly)
        assert not passes(numbers, {number + 1e3 * (abs(number) + 1) for number in numbers})

    def test_a_list_is_no_set(self) -> None:
        assert said({1}, [1]).endswith("; a set is expected")

    @pytest.mark.parametrize(
        ("expected", "actual", "summary", "remark"),
        [
            ({1, 2}, {1}, "y lacks 1 item", "missing: 2"),
            ({1}, {1, "a", "b"}, "y has 2 items too many", "not expected: 'a', 'b'"),
            (
                {"a"},
                {"b"},
                "y lacks 1 item and has 1 item too many",
                "missing: 'a'; not expected: 'b'",
            ),
        ],
    )
    def test_what_is_said(self, expected: Any, actual: Any, summary: str, remark: str) -> None:
        assert said(expected, actual) == summary
        assert show(judged(expected, actual)).remark == remark


class TestDictionaries:
    @given(st.dictionaries(keys, st.integers()), keys)
    def test_keys_exactly(self, entries: dict[Any, int], more: Any) -> None:
        assert passes(entries, dict(reversed(entries.items())))
        if more not in entries:
            verdict = judged(entries, {**entries, more: 0})
            assert verdict.difference is Difference.EXTRA_KEY
            assert judged({**entries, more: 0}, entries).difference is Difference.MISSING_KEY

    def test_an_assignment_that_is_a_folder_accepts_more_keys(self) -> None:
        assert judged({"W1": 1.0}, {"W1": 1.0, "Z": 2}, Tolerance()).passed

    @given(st.dictionaries(st.tuples(keys, keys), st.floats(-1e6, 1e6)))
    def test_keys_that_are_tuples(self, entries: dict[Any, float]) -> None:
        assert passes(entries, {key: value * (1 + 1e-9) for key, value in entries.items()})


class TestLists:
    @given(hnp.arrays(np.float64, st.integers(1, 5), elements=st.floats(-1e6, 1e6)))
    def test_a_list_for_an_array_with_one_axis(self, numbers: np.ndarray) -> None:
        assert passes(numbers, numbers.tolist())
        assert passes(numbers, tuple(numbers.tolist()))
        assert not passes(numbers, [*numbers.tolist(), 0.0])
        assert not judged(numbers, numbers.tolist(), Tolerance()).passed

    def test_not_for_an_array_with_two_axes(self) -> None:
        assert not passes(np.ones((2, 2)), [[1.0, 1.0], [1.0, 1.0]])

    @pytest.mark.parametrize(
        "values", [["a", 1], [True, 1], [None, 1.0], [[1], [1, 2]], [object()]]
    )
    def test_mixed_lists_make_no_array(self, values: list[Any]) -> None:
        assert array_of(values) is values

    @pytest.mark.parametrize(
        ("values", "kind"), [([1, 2], "i"), ([1, 2.5], "f"), (["a"], "U"), ([True], "b")]
    )
    def test_lists_of_one_kind_make_an_array(self, values: list[Any], kind: str) -> None:
        assert array_of(values).dtype.kind == kind


class TestArraysOfTextsAndDates:
    @given(st.lists(texts, min_size=1, max_size=4), st.lists(texts, min_size=1, max_size=4))
    def test_arrays_of_texts_exactly(self, one: list[str], other: list[str]) -> None:
        assert passes(np.array(one), np.array(other)) == (one == other)

    @given(hnp.arrays("M8[D]", 3), hnp.arrays("M8[D]", 3))
    def test_dates_exactly(self, one: np.ndarray, other: np.ndarray) -> None:
        same = (one == other) | (np.isnat(one) & np.isnat(other))
        assert passes(one, other) == bool(same.all())

    def test_how_many_entries_are_right(self) -> None:
        days = np.array(["2024-02-28", "2024-02-29"], dtype="M8[D]")
        assert said(days, days + np.array([0, 1])) == "y is right in 1 of 2 entries"
        assert said(days[0], days[1]) == "y has the wrong value"

    @pytest.mark.parametrize(
        ("expected", "actual", "wanted"),
        [
            (np.array(["a"]), np.array([1.0]), "an array of texts is expected"),
            (np.array(["2024-01-01"], dtype="M8[D]"), np.array(["a"]), "an array of dates"),
            (np.array([1], dtype="m8[s]"), np.array([1]), "an array of lengths of time"),
        ],
    )
    def test_another_kind_of_array(self, expected: Any, actual: Any, wanted: str) -> None:
        verdict = judged(expected, actual)
        assert verdict.difference is Difference.TYPE
        assert wanted in verdict.summary


names = st.lists(st.text("abc", min_size=1, max_size=2), unique=True, min_size=1, max_size=3)


def table(columns: dict[str, Any], index: Any = None) -> Table:
    return Table(tuple(columns), tuple(np.array(each) for each in columns.values()), index)


class TestTables:
    @given(names, st.lists(st.integers(-9, 9), min_size=1, max_size=4), st.randoms())
    def test_columns_in_any_order(self, columns: list[str], values: list[int], draw: Any) -> None:
        right = {name: [number + i for number in values] for i, name in enumerate(columns)}
        turned = list(right)
        draw.shuffle(turned)
        assert passes(table(right), table({name: right[name] for name in turned}))
        wrong = {**right, columns[0]: [number + 1 for number in right[columns[0]]]}
        assert not passes(table(right), table(wrong))

    @given(names)
    def test_another_type_of_number(self, columns: list[str]) -> None:
        right = table({name: [1, 2] for name in columns})
        values = tuple(each.astype(np.int16) for each in right.values)
        assert passes(right, Table(right.columns, values))

    @pytest.mark.parametrize(
        ("actual", "summary"),
        [
            (table({"a": [1, 2]}), "y lacks the column 'b'"),
            (
                table({"a": [1, 2], "b": [3, 4], "c": [0, 0]}),
                "y has the column 'c', which is not expected",
            ),
            (table({"a": [1], "b": [3]}), "y has 1 rows, expected 2"),
            (
                Table(("a",), (np.array([1, 2]),), None, True),
                "y is a Series; a DataFrame is expected",
            ),
            (table({"a": [1, 2], "b": [3, 5]}), "y['b'] is right in 1 of 2 entries"),
            (table({"a": [1, 2], "b": [3, 4]}, [5, 6]), "the index of y"),
        ],
    )
    def test_what_is_said(self, actual: Any, summary: str) -> None:
        assert summary in said(table({"a": [1, 2], "b": [3, 4]}), actual)

    def test_an_index_that_counts_from_0_is_the_usual_index(self) -> None:
        assert passes(table({"a": [1, 2]}, [0, 1]), table({"a": [1, 2]}))
        assert not passes(table({"a": [1, 2]}, [1, 0]), table({"a": [1, 2]}))

    def test_a_series_has_a_name(self) -> None:
        one, other = (Table((name,), (np.array([1]),), None, True) for name in ("sum", "mean"))
        assert passes(one, one)
        assert said(one, other) == "y is named 'mean'"

    def test_columns_with_one_name_stay_in_order(self) -> None:
        one = Table(("a", "a"), (np.array([1]), np.array([2])))
        other = Table(("a", "a"), (np.array([2]), np.array([1])))
        assert passes(one, one)
        assert not passes(one, other)


@given(st.text(min_size=0, max_size=900))
def test_a_shown_value_is_short(text: str) -> None:
    assert len(in_short(text)) <= 403
    assert len(in_short([text])) <= 403


@pytest.mark.parametrize("actual", OF_ANY_KIND, ids=lambda value: type(value).__name__)
def test_every_two_kinds_are_compared_and_shown(actual: Any) -> None:
    for expected in OF_ANY_KIND:
        verdict = judged(expected, actual)
        assert verdict.passed or verdict.summary
        assert len(show(verdict).actual) < 3000


def test_a_whole_number_too_large_for_a_float() -> None:
    assert not passes(1.5, HUGE)
    assert not passes({1.5}, {HUGE})
    assert passes({1.5, HUGE}, {HUGE, 1.5})
    assert not passes(HUGE, np.float64(1.5))
    assert not passes(2**70, np.True_)
    assert passes(2**70, np.float64(2**70))
