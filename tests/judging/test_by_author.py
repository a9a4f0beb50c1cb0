"""Verdicts by an author's comparators, laws and expected exceptions."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.boundary.outcomes import Outcome, OutcomeKind, StudentError
from autograder.content.comparators import as_list, pattern, relabelled, tolerance, unordered
from autograder.content.exercise import Raising
from autograder.judging import by_author
from autograder.judging.by_author import judge_compared, judge_law, judge_raising
from autograder.judging.compare import show
from autograder.judging.verdict import Difference

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=2), inner),
    max_leaves=5,
)


@pytest.fixture
def briefly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(by_author, "STUDENT_SECONDS", 0.05)


class TestComparators:
    @given(st.lists(st.integers(0, 5), max_size=6), st.randoms())
    def test_items_in_any_order(self, items: list[int], draw: Any) -> None:
        turned = list(items)
        draw.shuffle(turned)
        assert judge_compared(unordered, items, turned, "y").passed
        verdict = judge_compared(unordered, items, [*turned, 7], "y")
        assert verdict.summary == f"y: it has {len(items) + 1} items, expected {len(items)}"

    @given(st.lists(st.integers(0, 3), min_size=1, max_size=8), st.permutations(range(4)))
    def test_groups_with_other_labels(self, labels: list[int], names: list[int]) -> None:
        renamed = [names[label] for label in labels]
        assert judge_compared(relabelled, np.array(labels), np.array(renamed), "y").passed
        assert judge_compared(relabelled, labels, [9] * len(labels), "y").passed == (
            len(set(labels)) == 1
        )

    @given(st.lists(st.floats(-1e6, 1e6), max_size=5))
    def test_a_list_for_an_array(self, numbers: list[float]) -> None:
        assert judge_compared(as_list, np.array(numbers), tuple(numbers), "y").passed
        assert not judge_compared(as_list, np.array(numbers), [*numbers, 1.0], "y").passed

    @given(st.floats(1, 1e6), st.floats(-0.2, 0.2))
    def test_numbers_within_a_tolerance(self, number: float, share: float) -> None:
        verdict = judge_compared(tolerance(rtol=0.1), number, number * (1 + share), "y")
        assert abs(abs(share) - 0.1) < 1e-6 or verdict.passed == (abs(share) < 0.1)

    @pytest.mark.parametrize(("text", "passed"), [("mean: 2.50", True), ("mean 3", False)])
    def test_a_text_by_its_pattern(self, text: str, passed: bool) -> None:
        compare = pattern(r"mean.*2\.5")
        assert judge_compared(compare, "mean = 2.5", text, "y").passed == passed

    @pytest.mark.parametrize(
        ("answer", "passed", "summary"),
        [
            (True, True, ""),
            (np.True_, True, ""),
            (1, True, ""),
            (False, False, "y has the wrong value"),
            (None, False, "y has the wrong value"),
            ("it is too long", False, "y: it is too long"),
            ("", False, "y: "),
        ],
    )
    def test_an_own_comparator_says_true_or_a_sentence(
        self, answer: Any, passed: bool, summary: str
    ) -> None:
        verdict = judge_compared(lambda _expected, _actual: answer, 1, 2, "y")
        assert (verdict.passed, verdict.summary) == (passed, summary)

    def test_a_sentence_is_cut(self) -> None:
        verdict = judge_compared(lambda _expected, _actual: "x" * 999, 1, 2, "y")
        assert len(verdict.summary) < 250

    @given(anything, anything)
    def test_a_value_that_a_comparator_cannot_take_is_wrong(self, one: Any, other: Any) -> None:
        def fails(_expected: Any, actual: Any) -> bool:
            raise TypeError(actual)

        assert not judge_compared(fails, one, other, "y").passed

    @pytest.mark.parametrize("compare", [unordered, relabelled, as_list, tolerance(), pattern("a")])
    @given(value=anything)
    def test_a_ready_comparator_takes_every_value(self, compare: Any, value: Any) -> None:
        assert judge_compared(compare, [1.0, 2.0], value, "y").passed in (True, False)

    @pytest.mark.parametrize("value", [None, [1, 2], "text", {}, np.zeros(3), 10**6])
    def test_both_values_are_shown_whatever_the_actual_one_is(self, value: Any) -> None:
        shown = show(judge_compared(relabelled, np.array([0, 0, 1]), value, "y"))
        assert shown.expected == "[0 0 1]"
        assert shown.actual[:10] in (str(value)[:10], repr(value)[:10])

    def test_a_comparator_cannot_change_what_is_expected(self) -> None:
        expected = [1, 2]

        def clears(mine: list[int], _actual: Any) -> bool:
            mine.clear()
            return True

        judge_compared(clears, expected, 3, "y")
        assert expected == [1, 2]

    def test_a_comparator_cannot_change_the_actual_value(self) -> None:
        """Equal results of all students are the same object."""
        actual = [2, 1]

        def removes(expected: list[int], found: list[int]) -> bool:
            for each in expected:
                found.remove(each)
            return not found

        assert judge_compared(removes, [1, 2], actual, "y").passed
        assert judge_compared(removes, [1, 2], actual, "y").passed
        assert judge_law(lambda _args, found: found.sort() or True, (), actual).passed
        assert actual == [2, 1]

    def test_a_comparison_without_end_is_wrong(self, briefly: None) -> None:
        def halves(_expected: int, actual: int) -> bool:
            while actual != 1:
                actual //= 2
            return True

        assert judge_compared(halves, 1, 8, "y").passed
        assert not judge_compared(halves, 1, 0, "y").passed
        assert not judge_law(lambda _args, result: halves(1, result), (), 0).passed
        assert not judge_compared(pattern("(a+)+$"), "a", "a" * 60 + "b", "y").passed
        error = raised("ValueError", "a" * 60 + "b")
        verdict = judge_raising(Raising("ValueError", "(a+)+$"), error)
        assert verdict is not None
        assert not verdict.passed


class TestLaws:
    @given(st.lists(st.integers(), max_size=5))
    def test_a_law_sees_arguments_and_result(self, items: list[int]) -> None:
        def is_sorted(args: tuple[Any, ...], result: Any) -> bool | str:
            return result == sorted(args[0]) or "the result is not in order"

        assert judge_law(is_sorted, (items,), sorted(items)).passed
        verdict = judge_law(is_sorted, (items,), [*sorted(items), 0, -1])
        assert (verdict.difference, verdict.summary) == (
            Difference.LAW,
            "the result is not in order",
        )

    def test_a_law_without_a_sentence(self) -> None:
        verdict = judge_law(lambda _args, _result: False, (1,), 2)
        assert verdict.summary == "the result breaks a law that it has to obey"

    @given(anything)
    def test_a_result_that_a_law_cannot_take_breaks_it(self, result: Any) -> None:
        assert not judge_law(lambda _args, value: value.no_such_thing, (1,), result).passed

    def test_a_law_cannot_change_the_arguments(self) -> None:
        args = ([1, 2],)
        judge_law(lambda mine, _result: mine[0].clear() or True, args, 3)
        assert args == ([1, 2],)


def raised(name: str, message: str = "") -> Outcome:
    return Outcome(OutcomeKind.RAISED, error=StudentError(name, message))


class TestExceptions:
    @given(st.sampled_from(["ValueError", "KeyError", "TypeError"]), st.text(max_size=9))
    def test_the_class_of_an_exception(self, name: str, message: str) -> None:
        verdict = judge_raising(Raising("ValueError"), raised(name, message))
        assert verdict is not None
        assert verdict.passed == (name == "ValueError")
        if not verdict.passed:
            assert verdict.summary == f"it raises {name}; ValueError has to be raised"

    @pytest.mark.parametrize(
        ("message", "passed"), [("the hour 24 is too large", True), ("no", False)]
    )
    def test_the_text_of_an_exception(self, message: str, passed: bool) -> None:
        verdict = judge_raising(Raising("ValueError", "hour"), raised("ValueError", message))
        assert verdict is not None
        assert verdict.passed == passed
        if not passed:
            assert "the text of the exception is another" in verdict.summary

    @pytest.mark.parametrize(
        ("bases", "passed"), [(("ValueError", "Exception"), True), (("LookupError",), False)]
    )
    def test_a_class_derived_from_the_expected_one_is_right(
        self, bases: tuple[str, ...], passed: bool
    ) -> None:
        error = StudentError("HourError", "", bases=bases)
        outcome = Outcome(OutcomeKind.RAISED, error=error)
        verdict = judge_raising(Raising("ValueError"), outcome)
        assert verdict is not None
        assert verdict.passed == passed

    @given(anything)
    def test_a_value_in_place_of_an_exception(self, value: Any) -> None:
        outcome = Outcome(OutcomeKind.RETURNED, value=value)
        verdict = judge_raising(Raising("ValueError"), outcome)
        assert verdict is not None
        assert not verdict.passed
        assert verdict.summary.endswith("ValueError has to be raised")

    @pytest.mark.parametrize("kind", [OutcomeKind.TIMEOUT, OutcomeKind.CRASHED])
    def test_a_call_that_ended_in_another_way_has_no_verdict(self, kind: OutcomeKind) -> None:
        assert judge_raising(Raising("ValueError"), Outcome(kind)) is None
