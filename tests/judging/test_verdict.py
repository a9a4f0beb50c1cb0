"""A verdict, and a judged case."""

from __future__ import annotations

from autograder.boundary.outcomes import Outcome, OutcomeKind
from autograder.content.exercise import Case
from autograder.judging.verdict import JudgedCase, Verdict
from autograder.records import CaseStatus, Group


def test_what_is_shown_makes_no_verdict_another() -> None:
    assert Verdict(False, shown=(1, 2, None)) == Verdict(False, shown=(3, 4, None))


def test_only_the_status_tells_whether_a_case_passed() -> None:
    case, outcome = Case("c", Group.FRESH, (), None), Outcome(OutcomeKind.RETURNED)
    judged = {each: JudgedCase(case, outcome, Verdict(True), each) for each in CaseStatus}
    assert [each for each, found in judged.items() if found.passed] == [CaseStatus.PASSED]
