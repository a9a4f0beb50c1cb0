"""The grade of one submission, and the laws that every grade keeps."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.grades.grades import class_grades
from autograder.grades.policy import Policy
from autograder.grades.policy_file import parse_policy
from autograder.grades.records import Decision, DecisionKind, Grade, Standing, Timing
from autograder.records import Report, SubmissionStatus
from tests.grades.classes import CANVAS, NAME, canvas_list, handed_in, points, rules

SCORES = {"relu": 10.0, "sigmoid": 4.0}
ADA = handed_in("lovelaceada_12", SCORES, at="2026-11-22T10:00:00")
DUE = "2026-11-20T12:00:00"


def late_rules(**keys: object) -> Policy:
    import tomllib

    due = tomllib.loads(f"due = {DUE}")["due"]
    return rules(due=due, late={"per_day": "10%"}, **keys)


def graded(report: Report = ADA, policy: Policy | None = None, *decisions: Decision) -> Grade:
    (only,) = class_grades([report], policy=policy, decisions=decisions).grades
    return only


def test_without_rules_the_final_score_is_the_automatic_one() -> None:
    grade = graded()
    assert (grade.raw, grade.score, grade.final, grade.max_score) == (14, 14, 14, 20)
    assert (grade.timing, grade.notes) == (Timing.NO_DUE_TIME, ())


def test_a_late_submission_loses_and_its_raw_score_stays() -> None:
    grade = graded(ADA, late_rules(extra={"lovelaceada_12": 1}))
    assert (grade.raw, grade.score, grade.penalty, grade.extra, grade.final) == (14, 14, 4, 1, 11)
    assert grade.timing is Timing.LATE
    assert grade.late_by == 46 * 3600
    assert grade.due == "2026-11-20T12:00:00+00:00"


def test_an_extension_is_the_due_time_of_the_student() -> None:
    grade = graded(ADA, late_rules(extensions={"12": "2 days"}))
    assert grade.penalty == 4  # the number is not known without a class list
    grade = graded(ADA, late_rules(extensions={"lovelaceada_12": "2 days"}))
    assert (grade.penalty, grade.timing) == (0, Timing.ON_TIME)


def test_exercises_beyond_are_extra_and_others_do_not_count() -> None:
    grade = graded(ADA, rules(extra_exercises=["sigmoid"]))
    assert (grade.raw, grade.max_score, grade.extra, grade.final) == (10, 10, 4, 14)
    grade = graded(ADA, rules(not_counted=["sigmoid"]))
    assert (grade.raw, grade.max_score, grade.extra, grade.final) == (10, 10, 0, 10)


def test_an_unreadable_or_missing_submission_has_the_maximum_of_the_others() -> None:
    unreadable = replace(
        handed_in("babbagecharles_13"), status=SubmissionStatus.UNREADABLE, score=0, exercises=()
    )
    listed = CANVAS + '"Hopper, Grace",14,S3,grace,Lab A,\n'
    for key in ("extra_exercises", "not_counted"):
        found = class_grades(
            [ADA, unreadable], policy=rules(**{key: ["sigmoid"]}), class_list=canvas_list(listed)
        )
        assert [grade.max_score for grade in found.grades] == [10, 10, 10]


def test_a_mark_without_a_time_takes_the_smallest_penalty_and_says_so() -> None:
    grade = graded(handed_in("ada_12", SCORES, late=True), late_rules())
    assert (grade.penalty, grade.late_by) == (2, 0)
    assert grade.notes == (
        "the platform marked it as late, but not by how much: the smallest penalty that is "
        "certain is taken, 2 points",
    )


def test_points_by_hand_come_before_the_penalty() -> None:
    grade = graded(ADA, late_rules(), points("lovelaceada_12", 9.0, "sigmoid", automatic=4.0))
    assert (grade.raw, grade.score, grade.final) == (14, 19, 15)
    assert grade.exercises[1].score == 9
    assert not grade.exercises[1].is_outdated
    whole = graded(ADA, None, points("lovelaceada_12", 5.0, automatic=14.0))
    assert (whole.raw, whole.score, whole.final) == (14, 5, 5)


def test_a_decision_whose_ground_has_changed_stays_and_is_flagged() -> None:
    grade = graded(ADA, None, points("lovelaceada_12", 9.0, "sigmoid", automatic=0.0))
    assert grade.final == 19
    assert grade.exercises[1].is_outdated
    assert grade.notes == (
        "the points of sigmoid were decided by hand when the automatic score was 0; it is 4 now",
    )
    whole = graded(ADA, None, points("lovelaceada_12", 9.0, automatic=0.0))
    assert "the points were decided by hand when the automatic score was 0" in whole.notes[0]


def test_a_decision_on_an_exercise_that_is_not_there_is_said() -> None:
    grade = graded(ADA, None, points("lovelaceada_12", 9.0, "tanh"))
    assert grade.final == 14
    assert "about the exercise tanh, which the assignment does not have" in grade.notes[0]


def test_comments_and_an_excuse() -> None:
    said = [
        Decision(DecisionKind.COMMENT, "lovelaceada_12", NAME, why="Well done"),
        Decision(DecisionKind.COMMENT, "lovelaceada_12", NAME, "relu", why="Neat"),
        Decision(DecisionKind.EXCUSE, "lovelaceada_12", NAME, why="ill"),
    ]
    grade = graded(ADA, None, *said)
    assert grade.comments == ("Well done", "relu: Neat")
    assert (grade.standing, grade.final, grade.raw) == (Standing.EXCUSED, None, 14)
    assert grade.decisions == tuple(said)


@pytest.mark.parametrize(
    ("status", "raw", "final"),
    [(SubmissionStatus.UNREADABLE, 0, 0), (SubmissionStatus.INTERNAL, None, None)],
)
def test_what_could_not_be_graded(
    status: SubmissionStatus, raw: float | None, final: float | None
) -> None:
    broken = replace(handed_in("ada_12", {}, status=status), max_score=20.0)
    grade = graded(broken)
    assert (grade.raw, grade.final, grade.max_score) == (raw, final, 20)
    assert graded(broken, None, points("ada_12", 15.0)).final == 15


def test_an_exercise_of_a_submission_that_could_not_be_graded_gets_points() -> None:
    broken = handed_in("ada_12", {}, status=SubmissionStatus.UNREADABLE)
    decision = points("ada_12", 7.0, "sigmoid")
    grades = class_grades([broken, handed_in("bo_13")], decisions=[decision]).grades
    assert [grade.final for grade in grades] == [7, 10]


AMOUNTS = st.sampled_from(["0%", "10%", "100%", 0, 3, 50])
TIMES = st.sampled_from(["0 minutes", "1 hour", "1 day", "3 weeks"])
POLICIES = st.fixed_dictionaries(
    {},
    optional={
        "late": st.fixed_dictionaries(
            {},
            optional={"grace": TIMES, "per_day": AMOUNTS, "cap": AMOUNTS, "zero_after": TIMES},
        ),
        "extra": st.dictionaries(st.just("ada_12"), st.floats(0, 9), max_size=1),
        "extra_exercises": st.lists(st.sampled_from(["relu", "sigmoid"]), max_size=1),
        "rounding": st.fixed_dictionaries(
            {"digits": st.integers(0, 3), "mode": st.sampled_from(["up", "down", "nearest"])}
        ),
        "attempt": st.sampled_from(["latest", "best", "first", "last_before_due"]),
    },
)
REPORTS = st.lists(
    st.builds(
        lambda relu, sigmoid, day, late: handed_in(
            "ada_12",
            {"relu": relu, "sigmoid": sigmoid},
            attempt=day,
            at=f"2026-11-{day:02}T12:00:00" if day % 3 else "",
            late=late,
        ),
        st.floats(0, 10),
        st.floats(0, 10),
        st.integers(15, 28),
        st.sampled_from([True, False, None]),
    ),
    min_size=1,
    max_size=4,
)
DECISIONS = st.lists(
    st.builds(
        Decision,
        st.sampled_from(DecisionKind),
        st.just("ada_12"),
        st.just(NAME),
        st.sampled_from(["", "relu", "sigmoid", "tanh"]),
        st.floats(-5, 99),
    ),
    max_size=4,
)


@given(REPORTS, POLICIES, DECISIONS)
def test_a_final_score_lies_between_zero_and_the_maximum_with_extra(
    reports: list[Report], keys: dict[str, object], decisions: list[Decision]
) -> None:
    import tomllib

    content = {"time_zone": "UTC", "assignments": {NAME: keys}}
    content["assignments"][NAME] |= tomllib.loads(f"due = {DUE}")  # type: ignore[index]
    found = class_grades(
        reports, policy=parse_policy(content), decisions=decisions, class_list=canvas_list()
    )
    for grade in found.grades:
        assert sum(each.counts for each in grade.attempts) == bool(grade.path)
        if grade.final is None:
            continue
        assert grade.score is not None
        beyond = 10.0 * len(keys.get("extra_exercises", []))  # type: ignore[arg-type]
        given = grade.extra if not beyond else beyond + 9
        assert 0 <= grade.final <= grade.max_score + given + 1e-9
        assert 0 <= grade.score <= grade.max_score
        if "rounding" not in keys:
            assert grade.final <= grade.score + grade.extra + 1e-9
            assert grade.penalty <= grade.score + grade.extra
