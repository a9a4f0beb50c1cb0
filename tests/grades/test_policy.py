"""The rules of a course as records."""

from __future__ import annotations

from autograder.grades.policy import Amount, Counting, Policy, Rules


def test_an_assignment_without_rules_has_those_of_the_course() -> None:
    policy = Policy(rules={"exam": Rules(attempt=Counting.FIRST)})
    assert policy.of("exam").attempt is Counting.FIRST
    assert policy.of("other") == Rules()


def test_all_attempts_are_needed_unless_the_latest_counts() -> None:
    assert not Policy().needs_all_attempts
    assert Policy(default=Rules(attempt=Counting.BEST)).needs_all_attempts
    assert Policy(rules={"exam": Rules(attempt=Counting.FIRST)}).needs_all_attempts


def test_an_amount_is_points_or_a_share_of_the_maximum() -> None:
    assert Amount(percent=25).of(80) == 20
    assert Amount(points=3).of(80) == 3
