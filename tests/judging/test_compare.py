"""The policy of comparison, line by line: what passes, what does not, what may be said of it."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.boundary.wire import Opaque
from autograder.content.exercise import Tolerance
from autograder.judging.compare import compare, equal, show
from autograder.judging.verdict import Difference, Shown, Verdict

DUE = Tolerance()
TABLE = np.array([[1.25, -2.5, 3.75], [4.5, 0.5, -6.25]])
Pair = namedtuple("Pair", "Z cache")

number_arrays = hnp.arrays(
    st.sampled_from(["f8", "f4", "i8", "u1"]),
    hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=3),
    elements={"allow_nan": False},
)
plain = (
    st.none()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False)
    | st.text(max_size=5)
    | number_arrays
)
nested = st.recursive(
    plain,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=8,
)


def judged(expected: Any, actual: Any, *names: str) -> Verdict:
    verdict = compare(expected, actual, DUE, names)
    # The short way comes to the same on every value that is compared here.
    assert equal(expected, actual, DUE) == verdict.passed
    return verdict


def passes(expected: Any, actual: Any) -> bool:
    return judged(expected, actual).passed


class TestWhatPasses:
    @given(nested)
    @settings(max_examples=150, deadline=None)
    def test_a_value_against_itself(self, value: Any) -> None:
        assert passes(value, value)

    @pytest.mark.parametrize(
        "value",
        [
            pytest.param(True, id="bool"),
            pytest.param(np.array([[True, False]]), id="bools"),
            pytest.param(float("nan"), id="nan"),
            pytest.param(np.array([1.0, np.nan]), id="nans"),
            pytest.param(np.array([np.inf, -np.inf]), id="infinities"),
        ],
    )
    def test_an_unusual_value_against_itself(self, value: Any) -> None:
        assert passes(value, value)

    @pytest.mark.parametrize(
        ("due", "got", "passed"),
        [
            (1.0, 1.0 + 1.00e-6, True),
            (1.0, 1.0 - 1.00e-6, True),
            (1.0, 1.0 + 1.02e-6, False),
            (1.0, 1.0 - 1.02e-6, False),
            (0.0, 1.0e-8, True),
            (0.0, -1.0e-8, True),
            (0.0, 1.1e-8, False),
            (-2e9, -2e9 + 1_999.0, True),
            (-2e9, -2e9 + 2_001.0, False),
        ],
    )
    def test_numbers_within_the_tolerance(self, due: float, got: float, passed: bool) -> None:
        assert passes(due, got) == passed
        assert passes(np.full((2, 3), due), np.full((2, 3), got)) == passed

    def test_a_tolerance_of_the_exercises(self) -> None:
        assert compare(1.0, 1.09, Tolerance(rtol=0.1, atol=0.0)).passed
        assert not compare(1.0, 1.11, Tolerance(rtol=0.1, atol=0.0)).passed

    @pytest.mark.parametrize("dtype", ["i1", "i8", "u2", "f2", "f4", "f8"])
    def test_whole_numbers_in_any_real_dtype(self, dtype: str) -> None:
        due = np.array([[0.0, 1.0], [2.0, 100.0]])
        assert passes(due, due.astype(dtype))
        assert passes(due.astype(dtype), due)

    def test_seven_digits_of_a_float32(self) -> None:
        got = np.array([1.0 + 0.9e-5], dtype=np.float32)
        assert passes(np.array([1.0]), got)
        assert not passes(np.array([1.0]), got.astype(np.float64))
        assert not passes(np.array([1.0]), np.array([1.0 + 1.3e-5], dtype=np.float32))

    def test_rounding_of_a_sum_that_cancels(self) -> None:
        due = np.array([[4.0, 0.001]])
        assert passes(due, due + 3.9e-6)
        assert not passes(due, due + 4.1e-6)
        assert not passes(due[:, 1:], due[:, 1:] + 3.9e-6)

    @pytest.mark.parametrize(
        "got", [(TABLE, (1, 2)), [TABLE, [1, 2]], Pair(TABLE, [1, 2]), (TABLE, Pair(1, 2))]
    )
    @pytest.mark.parametrize("due", [(TABLE, (1, 2)), [TABLE, [1, 2]]])
    def test_one_sequence_for_another(self, due: Any, got: Any) -> None:
        assert passes(due, got)
        assert judged(due, got, "Z", "cache").passed

    def test_additional_keys(self) -> None:
        assert passes({"W1": TABLE}, {"dAL": None, "W1": TABLE, "extra": Opaque("a set")})

    def test_keys_in_another_order(self) -> None:
        assert passes({"a": 1, "b": 2}, {"b": 2, "a": 1})

    @pytest.mark.parametrize(
        "got",
        [
            0.25,
            np.float64(0.25),
            np.float32(0.25),
            np.array(0.25),
            np.array([0.25]),
            np.array([[0.25]]),
        ],
    )
    def test_a_cost_in_any_harmless_form(self, got: Any) -> None:
        assert passes(np.array(0.25), got)
        assert passes(0.25, got)

    def test_a_whole_cost(self) -> None:
        assert passes(np.array(3.0), 3)


class TestWhatFails:
    @pytest.mark.parametrize(
        ("due", "got", "difference"),
        [
            (np.ones((3, 1)), np.ones(3), Difference.FLAT),
            (np.ones((1, 3)), np.ones((3, 1)), Difference.TRANSPOSED),
            (TABLE, TABLE.T, Difference.TRANSPOSED),
            (TABLE, 2 * TABLE.T, Difference.SHAPE),
            (np.ones((1, 1)), np.ones(()), Difference.SHAPE),
            (np.ones((2, 2)), 1.0, Difference.SHAPE),
            (np.array(1.0), np.ones(2), Difference.SHAPE),
            (np.array(1.0), np.ones((1, 1, 1)), Difference.SHAPE),
            (np.array(1.0), np.ones((1, 0)), Difference.SHAPE),
            (1.0, True, Difference.TYPE),
            (1.0, np.bool_(True), Difference.TYPE),
            (np.ones(2), np.ones(2, dtype=bool), Difference.TYPE),
            (np.ones(2), np.ones(2, dtype=complex), Difference.TYPE),
            (np.ones(2), np.array(["1", "1"]), Difference.TYPE),
            (np.ones(2), np.array([1, 1], dtype=object), Difference.TYPE),
            (np.ones(2), [1.0, 1.0], Difference.TYPE),
            (np.ones(2), None, Difference.TYPE),
            (np.ones(2), "1 1", Difference.TYPE),
            (np.ones(2), {"a": 1}, Difference.TYPE),
            (np.ones(2), Opaque("an object of class matrix"), Difference.TYPE),
            (1.0, None, Difference.TYPE),
            (1.0, 1j, Difference.TYPE),
            ({"W1": 1}, None, Difference.TYPE),
            ({"W1": 1}, [("W1", 1)], Difference.TYPE),
            ((1, 2), None, Difference.TYPE),
            ((1, 2), {"a": 1, "b": 2}, Difference.TYPE),
            ((1, 2), np.array([1, 2]), Difference.TYPE),
            ("relu", "tanh", Difference.TEXT),
            ("relu", 1, Difference.TYPE),
            (None, 1, Difference.TYPE),
            ((1, 2), (1, 2, 3), Difference.LENGTH),
            ((1, 2), [], Difference.LENGTH),
            ({"W1": 1, "b1": 2}, {"b1": 2}, Difference.MISSING_KEY),
            (TABLE, np.full_like(TABLE, np.nan), Difference.NOT_FINITE),
            (TABLE, np.where(TABLE == 0.5, np.inf, TABLE), Difference.NOT_FINITE),
            (TABLE, np.where(TABLE == 0.5, -np.inf, TABLE), Difference.NOT_FINITE),
            (0.25, float("nan"), Difference.NOT_FINITE),
            (np.array([np.inf]), np.array([1.0]), Difference.VALUES),
            (TABLE, TABLE + 1e-4, Difference.NEARLY),
            (TABLE, TABLE * 1.0001, Difference.NEARLY),
            (TABLE, np.round(TABLE + 1e-3, 3), Difference.NEARLY),
            ((1, TABLE), (TABLE, 1), Difference.ORDER),
            ({"W1": 1, "W2": 2}, {"W1": 2, "W2": 1}, Difference.ORDER),
            ((1, (2, 3, 4)), (1, (4, 2, 3)), Difference.ORDER),
            (TABLE, -TABLE, Difference.SIGN),
            (0.25, -0.25, Difference.SIGN),
            (TABLE, TABLE * 3, Difference.FACTOR),
            (TABLE, TABLE / 7, Difference.FACTOR),
            (TABLE, TABLE * -2, Difference.FACTOR),
            (np.array([0.0, 1.5, 3.0]), np.array([0.0, 3.0, 6.0]), Difference.FACTOR),
            (TABLE, TABLE + 0.5, Difference.OFFSET),
            (TABLE, TABLE + np.array([[0], [1]]) * TABLE, Difference.PART),
            (TABLE[0], TABLE[0] * [1, 1, 2], Difference.PART),
            (TABLE[None], TABLE[None] * [1, 1, 2], Difference.PART),
            ({"W1": 1, "b1": 2}, {"W1": 1, "b1": 3}, Difference.VALUES),
            (TABLE, TABLE[::-1], Difference.VALUES),
            (TABLE, np.zeros_like(TABLE), Difference.VALUES),
            (0.25, 0.5, Difference.VALUES),
        ],
    )
    def test_the_kind_of_difference(self, due: Any, got: Any, difference: Difference) -> None:
        verdict = judged(due, got)
        assert not verdict.passed
        assert verdict.difference is difference
        assert verdict.summary

    @given(nested, nested)
    @settings(max_examples=150, deadline=None)
    def test_any_two_values_can_be_compared(self, due: Any, got: Any) -> None:
        verdict = judged(due, got, "Z", "cache")
        assert verdict.passed == (verdict.difference is None)
        assert verdict.passed == (verdict.summary == "")

    def test_of_several_differences_the_first(self) -> None:
        verdict = judged((TABLE, {"a": TABLE, "b": 1}), (TABLE, {"a": -TABLE, "b": None}))
        assert verdict.difference is Difference.SIGN


class TestWhatTheSummarySays:
    @pytest.mark.parametrize(
        ("due", "got", "names", "where"),
        [
            ((1, 2), (1, 3), ("dW", "db"), "db"),
            ((1, 2), (0, 3), ("dW", "db"), "dW"),
            (1, 2, ("cost",), "cost"),
            ((1, (2, 3)), (1, (2, 4)), ("A", "cache"), "cache[1]"),
            ((1, [(2, (3, 4))]), (1, [(2, (3, 5))]), ("AL", "caches"), "caches[0][1][1]"),
            ({"W1": 1}, {"W1": 2}, ("parameters",), "parameters['W1']"),
            (({"a": [1]},), ({"a": [2]},), ("one", "two"), "the returned value[0]['a'][0]"),
            ((1, 2), None, ("dW", "db"), "the returned value"),
            ((1, 2), (1,), ("dW", "db"), "the returned value"),
            (1, 2, (), "the returned value"),
        ],
    )
    def test_where(self, due: Any, got: Any, names: tuple[str, ...], where: str) -> None:
        verdict = judged(due, got, *names)
        assert verdict.where == where
        assert verdict.summary.startswith(where)

    @pytest.mark.parametrize(
        ("due", "got", "words"),
        [
            (np.ones((3, 1)), np.ones(3), "has shape (3,), expected (3, 1)"),
            (np.array(1.0), np.ones(3), "has shape (3,), expected a single number"),
            ((1, 2), (1, 2, 3), "has 3 parts, expected 2"),
            ({"W1": 1, "b1": 2}, {"W1": 1}, "has no key 'b1'"),
            (np.ones(2), None, "is None: it was never set"),
            (1.0, "1", "is a text; a number is expected"),
            ((1, 2), 3, "is an int; a tuple of 2 parts is expected"),
            (1.0, Opaque("an object of class matrix"), "is a matrix (np.matrix)"),
            (1.0, True, "is True or False; a number is expected"),
            (np.ones(2), (np.ones(2), 1), "a tuple of 2 parts; an array is expected (was a"),
            (np.ones(2), [1.0, 2.0], "a list of 2 parts; an array is expected (np.array makes"),
            (np.ones((1, 2)), [[1.0, 2.0]], "(np.array makes an array of it)"),
            ({"dW1": 1}, {"dw1": 1, "W1": 2, "db1": 3}, "no key 'dW1'; it has 'dw1', 'W1'"),
            (1.0, Opaque("an object of class generator"), "is a generator"),
            (1.0, Opaque("an object of class function"), "is a function: it was not called"),
            (1.0, Opaque("an object of class ellipsis"), "still ..."),
            (np.ones(2), np.ones(2, dtype=bool), "an array of True and False"),
            (TABLE, -TABLE, "wrong sign"),
            (TABLE, TABLE * 3, "off by the same factor everywhere"),
            (TABLE, TABLE / 7, "off by the same factor everywhere"),
            (TABLE, TABLE + 2, "off by the same amount everywhere"),
            (
                TABLE,
                TABLE * np.array([[2], [1]]),
                "3 of 6 entries; the differences are all in row 0",
            ),
            (TABLE, TABLE * [1, 1, 2], "4 of 6 entries; the differences are all in column 2"),
            (TABLE, np.where(TABLE < 0, 0, TABLE), "right in 4 of 6 entries"),
            (TABLE, TABLE[::-1], "has the right shape (2, 3), but wrong values"),
            (TABLE, TABLE * np.nan, "contains nan or inf"),
        ],
    )
    def test_what_differs(self, due: Any, got: Any, words: str) -> None:
        assert words in judged(due, got).summary

    @pytest.mark.parametrize("shape", [(6,), (6, 1), (1, 6), (1, 2, 3)])
    def test_no_row_or_column_where_there_is_only_one(self, shape: tuple[int, ...]) -> None:
        due = TABLE.reshape(shape)
        summary = judged(due, due + (due > 1)).summary
        assert summary == "the returned value is right in 3 of 6 entries"

    def test_a_single_number_has_no_shape_to_speak_of(self) -> None:
        assert judged(0.25, 0.5).summary == "the returned value has the wrong value"

    def test_at_most_four_missing_keys(self) -> None:
        summary = judged(dict.fromkeys("abcdef", 1), {}).summary
        assert "'d'" in summary
        assert "'e'" not in summary


# Numbers of four significant digits that nothing else in a sentence looks like.
distinctive = st.integers(1_111, 9_999).filter(lambda n: "0" not in str(n)).map(lambda n: n / 1000)


def tables(rows: int = 2, columns: int = 3) -> st.SearchStrategy[np.ndarray]:
    return hnp.arrays("f8", (rows, columns), elements=distinctive, unique=True)


WRONG: dict[str, Callable[[np.ndarray], Any]] = {
    "negated": lambda a: -a,
    "tripled": lambda a: a * 3,
    "divided": lambda a: a / 7,
    "negative factor": lambda a: a * -0.5,
    "shifted": lambda a: a + 0.5,
    "one row": lambda a: np.vstack([a[:1] * 2, a[1:]]),
    "one entry": lambda a: np.where(a == a.flat[0], 0, a),
    "other values": lambda a: a[::-1, ::-1] ** 2,
    "zeros": np.zeros_like,
    "nan": lambda a: a * np.nan,
    "transposed": lambda a: a.T,
    "flat": np.ravel,
    "a list": lambda a: a.tolist(),
    "bools": lambda a: a > 2,
    "text": str,
    "none": lambda a: None,
    "opaque": lambda a: Opaque("an object of class matrix"),
}


def shown_values(table: np.ndarray) -> list[str]:
    return [f"{value:.4g}" for value in table.flat]


class TestWhatTheSummaryKeepsToItself:
    @pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
    @given(table=tables())
    @settings(max_examples=25, deadline=None)
    def test_no_expected_value(self, wrong: Callable[[np.ndarray], Any], table: np.ndarray) -> None:
        for due, got in (
            (table, wrong(table)),
            ((table, table), (table, wrong(table))),
            ({"W1": table}, {"W1": wrong(table)}),
            ([{"W1": (table, 1)}], [{"W1": (wrong(table), 1)}]),
            (table.flat[0], wrong(table)),
        ):
            verdict = judged(due, got)
            assert not verdict.passed
            assert not [value for value in shown_values(table) if value in verdict.summary]

    @pytest.mark.parametrize(
        ("due", "got"),
        [
            ([[1.234, 1.234]], [[1.0, 1.0]]),
            ([[1.234, 2.468]], [[1.0, 2.0]]),
            ([[0.5678, 0.5678]], [[1.0, 1.0]]),
            ([[-1.234, -2.468]], [[1.0, 2.0]]),
            ([[1.234, 2.468]], [[0.0, 1.234]]),
        ],
    )
    def test_no_expected_value_as_the_factor_to_it(
        self, due: list[list[float]], got: list[list[float]]
    ) -> None:
        summary = judged(np.array(due), np.array(got)).summary
        assert not [number for number in np.ravel(due) if f"{abs(number):.4g}" in summary]

    def test_expected_text_and_containers(self) -> None:
        assert "sigmoid" not in judged("sigmoid", "relu").summary
        assert "7.125" not in judged({"a": [7.125]}, {"a": 1}).summary
        assert "7.125" not in judged((7.125, 7.125), (7.125,)).summary


class TestWhatTheDetailShows:
    @given(table=tables())
    @settings(max_examples=25, deadline=None)
    def test_expected_and_actual(self, table: np.ndarray) -> None:
        shown = show(judged(table, table * 3))
        assert all(f"{value:.8g}" in shown.expected for value in table.flat)
        assert all(f"{value * 3:.8g}" in shown.actual for value in table.flat)

    def test_the_first_place_where_they_differ(self) -> None:
        got = TABLE.copy()
        got[1, 1:] = 9
        assert "first difference at [1, 1]" in show(judged(TABLE, got)).remark

    def test_both_shapes_worth_of_numbers(self) -> None:
        shown = show(judged(np.array([[7.125], [8.25]]), np.array([5.5, 4.5])))
        assert all(number in shown.expected for number in ("7.125", "8.25"))
        assert all(number in shown.actual for number in ("5.5", "4.5"))

    def test_a_single_number(self) -> None:
        assert show(judged(np.array(0.25), 0.5)) == Shown("0.25", "0.5")

    @pytest.mark.parametrize(
        ("factor", "words"), [(3, "3 times"), (-2, "-2 times"), (0.5, "0.5 times")]
    )
    def test_the_factor(self, factor: float, words: str) -> None:
        assert f"it is {words}" in show(judged(TABLE, TABLE * factor)).remark

    def test_huge_arrays_shortened(self) -> None:
        shown = show(judged(np.zeros((100, 100)), np.ones((100, 100))))
        assert len(shown.expected) + len(shown.actual) < 2_000

    def test_nothing_of_what_passed(self) -> None:
        assert judged(TABLE, TABLE) == Verdict(passed=True)


def test_only_a_real_factor_is_a_factor() -> None:
    expected = np.array([1.0 + 1j, 2.0 + 3j])
    assert compare(expected, expected * 2, Tolerance()).difference is Difference.FACTOR
    assert compare(expected, expected * (2 + 1j), Tolerance()).difference is Difference.VALUES


def test_special_values_are_equal_to_themselves_alone() -> None:
    special = np.array([np.nan, np.inf, -np.inf, -0.0])
    assert compare(special, special.copy(), Tolerance()).passed
    assert compare(special, np.array([np.nan, np.inf, -np.inf, 1e-12]), Tolerance()).passed
    for place, other in enumerate([1.0, -np.inf, np.inf, np.nan]):
        changed = special.copy()
        changed[place] = other
        assert not compare(special, changed, Tolerance()).passed
