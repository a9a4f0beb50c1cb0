"""What changed between two runs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.records import (
    Report,
    Scope,
    SubmissionStatus,
)
from autograder.reports.diff import render
from autograder.results.diff import Reason, RunDiff, diff_runs
from tests.results.runs import ADA, BETTER, RUN, report

OTHER_PRINT = {**RUN, "fingerprint": "e" * 16}


def reasons(old: Report, new: Report) -> list[Reason]:
    (change,) = diff_runs([old], [new]).changes
    return list(change.reasons)


def test_whose_score_changed_on_which_exercise_and_why() -> None:
    comparison = diff_runs([ADA, report("bob")], [report("bob"), BETTER])
    (change,) = comparison.changes
    assert (change.student, change.reasons) == ("ada", (Reason.SUBMISSION,))
    (sigmoid,) = change.exercises
    assert sigmoid.name == "sigmoid"
    assert sigmoid.old is not None
    assert sigmoid.new is not None
    assert (sigmoid.old.score, sigmoid.new.score) == (0, 10)
    assert render(comparison).splitlines() == [
        "ada (step_by_step): 10 of 20 -> 20 of 20 (+10)",
        "  sigmoid  failed 0/10  ->  passed 10/10",
        "  why: a different submission",
        "",
        "1 changed: 2 results before, 2 now",
        "1 higher, 0 lower, 0 with the same score, 0 new, 0 gone",
    ]


def test_another_submission_with_the_same_result_is_no_change() -> None:
    same = replace(ADA, submission=replace(ADA.submission, sha256="c" * 64), seconds=3.0)
    comparison = diff_runs([ADA], [same])
    assert comparison == RunDiff((), 1, 1)
    assert render(comparison) == "nothing changed: 1 results before, 1 now\n"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (RUN, RUN, [Reason.UNKNOWN]),
        (RUN, {**OTHER_PRINT, "content": "d"}, [Reason.ASSIGNMENT]),
        (RUN, {**OTHER_PRINT, "secret_fingerprint": "6"}, [Reason.SECRET]),
        (
            RUN,
            {**OTHER_PRINT, "content": "d", "secret_fingerprint": "6"},
            [Reason.SECRET, Reason.ASSIGNMENT],
        ),
        (
            {"fingerprint": "f", "content": "c"},
            {"fingerprint": "e", "content": "c"},
            [Reason.SECRET],
        ),
        (RUN, {"version": "0.1.0", "fingerprint": "e"}, [Reason.ASSIGNMENT_OR_SECRET]),
        (RUN, {**RUN, "version": "0.2.0"}, [Reason.VERSION]),
        (
            {"version": "0.1.0", "fingerprint": "f"},
            {"version": "0.2.0", "fingerprint": "e"},
            [Reason.ASSIGNMENT_OR_SECRET, Reason.VERSION],
        ),
        (RUN, {}, [Reason.UNKNOWN]),
    ],
)
def test_why_as_far_as_the_record_tells(
    old: Mapping[str, str], new: Mapping[str, str], expected: list[Reason]
) -> None:
    worse = report("ada", {"relu": 0.0, "sigmoid": 0.0}, run=new)
    assert reasons(replace(ADA, run=old), worse) == expected


def test_other_points_mean_another_assignment() -> None:
    new = report("ada", {"relu": 10.0}, run={"version": "0.1.0", "fingerprint": "e" * 16})
    assert reasons(ADA, new) == [Reason.ASSIGNMENT]


def test_both_may_have_changed() -> None:
    assert reasons(ADA, replace(BETTER, run={**OTHER_PRINT, "content": "d"})) == [
        Reason.SUBMISSION,
        Reason.ASSIGNMENT,
    ]


def test_another_scope_is_a_reason_of_its_own() -> None:
    new = replace(BETTER, scope=Scope.PUBLIC, run=OTHER_PRINT)
    assert reasons(ADA, replace(new, submission=ADA.submission)) == [Reason.SCOPE]


def test_who_is_new_and_who_is_gone() -> None:
    comparison = diff_runs([ADA], [report("zoe", {"relu": 10.0})])
    assert [(c.student, c.old is None, c.new is None) for c in comparison.changes] == [
        ("ada", False, True),
        ("zoe", True, False),
    ]
    text = render(comparison)
    assert "gone, had 10 of 20" in text
    assert "new, 10 of 10" in text


def test_an_unreadable_one_is_matched_although_it_names_no_assignment() -> None:
    broken = report("ada", assignment=None, status=SubmissionStatus.UNREADABLE, sha256="b" * 64)
    for old, new in ((ADA, broken), (broken, ADA)):
        (change,) = diff_runs([old], [new]).changes
        assert change.assignment == "step_by_step"
        assert change.old is not None
        assert change.new is not None
        assert "unreadable" in render(RunDiff((change,), 1, 1))


def test_two_assignments_of_a_student_are_kept_apart() -> None:
    other = replace(ADA, assignment="activations")
    assert diff_runs([ADA, other], [other, ADA]).changes == ()
    (change,) = diff_runs([ADA, other], [ADA, replace(BETTER, assignment="activations")]).changes
    assert change.assignment == "activations"


def test_a_fault_of_ours_is_named_as_one() -> None:
    ours = report("ada", status=SubmissionStatus.INTERNAL)
    assert Reason.INTERNAL_ERROR in reasons(ADA, ours)
    assert "10 of 20 -> no result" in render(diff_runs([ADA], [ours]))


def test_of_two_results_of_one_student_the_last_counts() -> None:
    assert diff_runs([BETTER, ADA], [ADA]).changes == ()


REPORTS = st.lists(
    st.builds(
        report,
        st.sampled_from("abcd"),
        st.dictionaries(st.sampled_from(["f", "g"]), st.sampled_from([0.0, 5.0, 10.0])),
        assignment=st.sampled_from(["one", "two", None]),
        status=st.sampled_from(list(SubmissionStatus)),
        sha256=st.sampled_from(["a" * 64, "b" * 64, None]),
    ),
    max_size=8,
)


@given(REPORTS, REPORTS)
def test_laws(old: list[Report], new: list[Report]) -> None:
    """A run equals itself, and looked at from the other side every change is the same change."""
    assert diff_runs(old, old).changes == ()
    there, back = diff_runs(old, new), diff_runs(new, old)
    assert [(c.student, c.assignment, c.old, c.new) for c in there.changes] == [
        (c.student, c.assignment, c.new, c.old) for c in back.changes
    ]
    assert max(map(len, render(there).splitlines())) <= 80
    json.dumps([change.to_dict() for change in there.changes])
