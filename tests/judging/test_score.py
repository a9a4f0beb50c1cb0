"""From case results to points and to an exercise's status."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.content.exercise import Award
from autograder.judging.score import exercise_status, points_earned, total
from autograder.records import CaseResult, CaseStatus, ExerciseStatus, Group

POINTS = {Group.FIXTURE: 4.0, Group.FRESH: 4.0, Group.PROPERTIES: 2.0}
OTHERS = [status for status in CaseStatus if status is not CaseStatus.PASSED]

cases = st.builds(CaseResult, st.just("case"), st.sampled_from(Group), st.sampled_from(CaseStatus))


def earned(cases: list[CaseResult], award: Award = Award.WHOLE) -> float:
    groups = points_earned(cases, POINTS, award)
    assert {group.group: group.max_score for group in groups}.items() <= POINTS.items()
    return round(sum(group.score for group in groups), 4)


def results(**statuses: str) -> list[CaseResult]:
    """One case per letter: p passed, f failed."""
    letters = {"p": CaseStatus.PASSED, "f": CaseStatus.FAILED}
    return [
        CaseResult("case", Group(group), letters[letter])
        for group, word in statuses.items()
        for letter in word
    ]


@pytest.mark.parametrize(
    ("statuses", "whole", "shares"),
    [
        ({"fixture": "p", "fresh": "ppp", "properties": "pp"}, 10.0, 10.0),
        ({"fixture": "f", "fresh": "fff", "properties": "ff"}, 0.0, 0.0),
        ({"fixture": "p", "fresh": "fff", "properties": "ff"}, 4.0, 4.0),
        ({"fixture": "f", "fresh": "ppp", "properties": "pp"}, 6.0, 6.0),
        ({"fixture": "pp", "fresh": "ppf", "properties": "pf"}, 4.0, 7.6667),
        ({"fixture": "pf"}, 0.0, 2.0),
        ({"fixture": "p"}, 4.0, 4.0),
        ({}, 0.0, 0.0),
    ],
)
def test_points(statuses: dict[str, str], whole: float, shares: float) -> None:
    assert earned(results(**statuses)) == whole
    assert earned(results(**statuses), Award.SHARES) == shares


@pytest.mark.parametrize("status", OTHERS)
def test_every_other_status_earns_nothing(status: CaseStatus) -> None:
    assert earned([CaseResult("case", Group.FRESH, status)]) == 0.0


@given(st.lists(cases, max_size=8))
def test_points_stay_within_their_bounds(drawn: list[CaseResult]) -> None:
    whole, shares = (earned(drawn, award) for award in Award)
    assert 0.0 <= whole <= shares <= 10.0
    if drawn and all(case.status is CaseStatus.PASSED for case in drawn):
        assert whole == sum(POINTS[group] for group in {case.group for case in drawn})


@pytest.mark.parametrize("status", OTHERS)
def test_an_exercise_that_earned_nothing_has_its_first_troubles_status(status: CaseStatus) -> None:
    drawn = [CaseResult("case", Group.FIXTURE, status), *results(fresh="f")]
    assert str(exercise_status(drawn, 0.0, 10.0)) == str(status)


@pytest.mark.parametrize("score", [0.5, 4.0, 9.9])
def test_an_exercise_that_earned_some_points_is_partial(score: float) -> None:
    assert exercise_status(results(fixture="p", fresh="f"), score, 10.0) is ExerciseStatus.PARTIAL


def test_cases_that_passed_do_not_hide_one_that_did_not() -> None:
    assert exercise_status(results(fixture="pf"), 0.0, 10.0) is ExerciseStatus.FAILED


def test_a_failure_that_costs_no_points_is_still_one() -> None:
    assert exercise_status(results(fixture="p", fresh="f"), 4.0, 4.0) is ExerciseStatus.FAILED


def test_an_exercise_whose_cases_all_passed() -> None:
    assert exercise_status(results(fixture="p", fresh="p"), 8.0, 8.0) is ExerciseStatus.PASSED


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), max_size=5), st.floats(0, 100))
def test_a_total_stays_within_its_bounds(scores: list[float], max_score: float) -> None:
    assert 0.0 <= total(scores, max_score) <= round(max_score, 4)


def test_a_total() -> None:
    assert total([4.0, 2.5, 3.3333], 100.0) == 9.8333
