"""What is computed of known mistakes, and how often."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from autograder.boundary.outcomes import Outcome, OutcomeKind
from autograder.content.exercise import Aspect, Case, Mistake, Tolerance
from autograder.judging.known import UNKNOWN, KnownMistakes, Left
from autograder.records import Group

PUBLISHED = Case("fixture", Group.FIXTURE, (2.0,), 4.0)
HIDDEN = Case("fresh", Group.FRESH, (3.0,), 6.0)


class Counted:
    """A wrong function that counts its calls."""

    def __init__(self) -> None:
        self.calls = 0

    def __call__(self, number: float) -> float:
        self.calls += 1
        return number + 1


def known(*mistakes: Mistake, compose: Any = None) -> KnownMistakes:
    return KnownMistakes("double", (), mistakes, Tolerance(), compose)


def mistake(name: str = "adds", function: Any = None) -> Mistake:
    return Mistake(name, "double", "It adds.", function)


def returned(value: float, *, remembered: bool = True) -> Outcome:
    return Outcome(OutcomeKind.RETURNED, value=value, remembered=remembered)


def test_an_output_on_a_published_case_is_computed_once_for_all_submissions() -> None:
    function = Counted()
    adds = mistake(function=function)
    mistakes = known(adds)
    assert [mistakes.output(adds, PUBLISHED) for _submission in range(3)] == [3.0] * 3
    assert function.calls == 1


def test_an_output_on_a_hidden_case_is_not_kept() -> None:
    function = Counted()
    adds = mistake(function=function)
    mistakes = known(adds)
    assert [mistakes.output(adds, HIDDEN) for _submission in range(3)] == [4.0] * 3
    assert function.calls == 3


def test_without_a_function_the_published_outputs_are_known_and_no_others() -> None:
    adds = Mistake("adds", "double", "It adds.", published={"fixture": 3.0})
    assert known(adds).output(adds, PUBLISHED) == 3.0
    assert known(adds).output(adds, HIDDEN) is UNKNOWN


def test_a_mistake_has_no_output_where_the_arguments_are_judged() -> None:
    case = Case("unchanged", Group.PROPERTIES, (2.0,), [], Aspect.ARGUMENTS)
    assert known().output(mistake(function=Counted()), case) is UNKNOWN


def test_a_pair_is_composed_once_and_left_out_if_its_edits_overlap() -> None:
    first, second, third = mistake("first"), mistake("second"), mistake("third")
    composed: list[tuple[str, str]] = []

    def compose(one: Mistake, other: Mistake) -> Mistake | None:
        composed.append((one.name, other.name))
        return None if other is third else mistake(f"{one.name} and {other.name}")

    mistakes = known(first, second, third, compose=compose)
    for _submission in range(2):
        ((named, both),) = mistakes.pairs()
        assert (named, both.name) == ((first, second), "first and second")
    assert len(composed) == 3


def test_without_the_answer_side_there_are_no_pairs() -> None:
    assert list(known(mistake("first"), mistake("second")).pairs()) == []


def test_equal_outcomes_are_compared_with_the_mistakes_once() -> None:
    searches: list[str] = []
    adds = mistake()

    def find() -> Iterator[Left]:
        searches.append("search")
        yield ((adds,), adds), True

    mistakes, outcome = known(adds), returned(3.0)
    for _submission in range(3):
        (((named, _made), shows),) = mistakes.left_by("alone", (outcome,), find)
        assert (named, shows) == ((adds,), True)
    assert len(searches) == 1
    # Equal outcomes that are two objects, and exceptions, whose lines differ, are compared anew.
    list(mistakes.left_by("alone", (returned(3.0, remembered=False),), find))
    list(mistakes.left_by("pairs", (outcome,), find))
    assert len(searches) == 3


def test_a_candidate_that_nobody_asks_for_is_not_looked_for() -> None:
    """A single notebook with two mistakes need not wait until all pairs have been tried."""
    looked: list[str] = []

    def find() -> Iterator[Left]:
        for name in ("first", "second"):
            looked.append(name)
            yield ((mistake(name),), mistake(name)), True

    mistakes, outcome = known(), (returned(3.0),)
    assert next(mistakes.left_by("pairs", outcome, find))[0][1].name == "first"
    assert looked == ["first"]
    for _submission in range(2):
        names = [made.name for (_named, made), _shows in mistakes.left_by("pairs", outcome, find)]
        assert names == looked == ["first", "second"]


def test_a_search_that_fails_is_begun_anew_for_the_next_submission() -> None:
    trials: list[str] = []

    def find() -> Iterator[Left]:
        trials.append("trial")
        yield ((mistake(),), mistake()), True
        if len(trials) == 1:
            raise MemoryError

    mistakes, outcome = known(), (returned(3.0),)
    with pytest.raises(MemoryError):
        list(mistakes.left_by("alone", outcome, find))
    assert len(list(mistakes.left_by("alone", outcome, find))) == 1
    assert len(trials) == 2
