"""The comment for a student: own words of the teacher, points, hints, nothing hidden."""

from __future__ import annotations

import unicodedata

from hypothesis import given

from autograder.exports.comments import (
    MAX_COMMENT,
    comment,
    comments_of,
    in_one_line,
    key_of,
    own_comments,
)
from autograder.grades.records import Standing
from autograder.records import CaseResult, CaseStatus, Group, Scope, SubmissionStatus
from tests.exports.people import excused, exercise_grade, grade, internal, internal_report
from tests.reports.html_support import any_text, make_exercise, make_report, saying

CASES = (CaseResult("fresh", Group.FRESH, CaseStatus.FAILED, "another sign", "SECRET", "SECRET"),)
REPORT = make_report(
    "ada",
    make_exercise("linear_forward", "partial", 4.0, hint="look at b\nmore", cases=CASES),
    make_exercise("sigmoid"),
    make_exercise("relu", "unfinished"),
)


def test_the_comment_says_points_penalty_and_hints() -> None:
    late = grade("ada", 12.5, max_score=30.0, penalty=1.5, extra=1.0, comments=("see me",))
    assert comment(late, REPORT).split("\n") == [
        "see me",
        "12.5 of 30 points",
        "Taken off because it was late: 1.5",
        "Extra points: 1",
        "linear_forward (4 of 10): look at b",
        "relu (0 of 10): not written yet",
    ]


def test_a_decision_by_hand_counts_in_the_comment() -> None:
    decided = grade("ada", exercises=(exercise_grade("linear_forward", 10.0),))
    assert "linear_forward" not in comment(decided, REPORT)
    assert "published cases only" in comment(grade("ada", scope=Scope.PUBLIC), REPORT)
    assert comment(excused("ada"), REPORT).startswith("Excused\n")


def test_a_failure_of_the_grader_says_what_the_teacher_says() -> None:
    report = make_report("ada", status=SubmissionStatus.INTERNAL, score=None, notes=("fork: 7",))
    failed = grade("ada", None, standing=Standing.INTERNAL, comments=("we look into it",))
    assert comment(failed, report) == "we look into it"
    assert comment(internal("ada"), internal_report("ada")) == own_comments(internal("ada")) == ""


def test_an_unreadable_file_says_why() -> None:
    report = make_report("ada", status=SubmissionStatus.UNREADABLE, notes=("it is a PDF",))
    lost = grade("ada", 0.0, standing=Standing.UNREADABLE)
    assert comment(lost, report) == "0 of 10 points\nIt is a PDF"


@given(any_text)
def test_nothing_hidden_and_nothing_that_acts_is_in_it(text: str) -> None:
    made = comment(grade("ada", comments=(text,)), saying(text))
    assert "hidden" not in made
    assert not {unicodedata.category(c) for c in made.replace("\n", "")} & {"Cc", "Cf", "Cs"}
    assert "\n" not in in_one_line(made)
    assert "SECRET" not in comment(grade("ada"), REPORT)


def test_a_long_comment_is_cut() -> None:
    made = comment(grade("ada", comments=("x" * 9000,)), REPORT)
    assert len(made) == MAX_COMMENT
    assert made.endswith("\N{HORIZONTAL ELLIPSIS}")


def test_each_member_of_a_group_has_a_comment_of_its_own() -> None:
    members = [grade("ada", comments=(f"to {name}",), name="Li") for name in ("first", "second")]
    found = comments_of([(each, REPORT) for each in members])
    assert [found[key_of(each)].partition("\n")[0] for each in members] == ["to first", "to second"]
