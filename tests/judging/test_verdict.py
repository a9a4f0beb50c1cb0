"""What a verdict says of a public and of a hidden case."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from autograder.boundary.outcomes import Outcome, OutcomeKind
from autograder.content.exercise import Case
from autograder.judging.verdict import JudgedCase, Verdict
from autograder.records import CaseStatus, Group


@given(st.text(), st.text(min_size=1))
def test_a_hidden_case_says_its_own_text_where_there_is_one(summary: str, hidden: str) -> None:
    verdict = Verdict(False, summary=summary, hidden=hidden)
    assert verdict.said(public=True) == summary
    assert verdict.said(public=False) == hidden
    assert Verdict(False, summary=summary).said(public=False) == summary


def test_what_is_shown_makes_no_verdict_another() -> None:
    assert Verdict(False, shown=(1, 2, None)) == Verdict(False, shown=(3, 4, None))


def test_only_the_status_tells_whether_a_case_passed() -> None:
    case, outcome = Case("c", Group.FRESH, (), None), Outcome(OutcomeKind.RETURNED)
    judged = {each: JudgedCase(case, outcome, Verdict(True), each) for each in CaseStatus}
    assert [each for each, found in judged.items() if found.passed] == [CaseStatus.PASSED]
