"""The grades of a class: the list, groups, attempts and decisions together."""

from __future__ import annotations

from autograder.grades.grades import class_grades
from autograder.grades.policy_file import parse_policy
from autograder.grades.records import Decision, DecisionKind, Grade, Standing, Timing
from autograder.records import Person, Report
from tests.grades.classes import NAME, canvas_list, handed_in, points, rules
from tests.results.runs import report

FULL = {"relu": 10.0, "sigmoid": 10.0}
ADA, CHARLES = handed_in("lovelaceada_12"), handed_in("babbagecharles_13", FULL)


def by_name(*reports: Report, **more: object) -> dict[str, Grade]:
    found = class_grades(reports, class_list=canvas_list(), **more)  # type: ignore[arg-type]
    return {grade.name: grade for grade in found.grades}


def test_who_handed_in_nothing_has_a_grade_without_a_score() -> None:
    found = class_grades([ADA], class_list=canvas_list())
    assert [(g.name, g.standing, g.final) for g in found.grades] == [
        ("Babbage, Charles", Standing.NOT_SUBMITTED, None),
        ("Lovelace, Ada", Standing.GRADED, 10),
    ]
    assert found.has_list
    assert found.grades[0].student == "13"
    assert found.grades[0].max_score == 20


def test_an_unknown_hand_in_is_named_and_keeps_its_grade() -> None:
    found = class_grades([ADA, handed_in("lovelaceada_99")], class_list=canvas_list())
    assert found.unknown == ("lovelaceada_99",)
    assert [grade.listed is None for grade in found.grades if grade.path] == [False, True]
    assert class_grades([ADA]).unknown == ()


def test_without_a_list_every_student_of_the_results_has_a_grade() -> None:
    found = class_grades([CHARLES, ADA])
    assert [(g.name, g.student) for g in found.grades] == [
        ("babbagecharles_13",) * 2,
        ("lovelaceada_12",) * 2,
    ]
    assert not found.has_list


def test_a_group_has_a_grade_for_each_member() -> None:
    people = (Person("Ada", "12"), Person("Charles", "13"))
    together = handed_in("Ada_12 + Charles_13", people=people)
    grades = by_name(together)
    assert [(g.final, g.student) for g in grades.values()] == [(10, "Ada_12 + Charles_13")] * 2
    without_list = class_grades([together]).grades
    assert [grade.name for grade in without_list] == ["Ada", "Charles"]


def test_a_decision_is_about_one_member_or_the_whole_group() -> None:
    people = (Person("Ada", "12"), Person("Charles", "13"))
    together = handed_in("Ada_12 + Charles_13", people=people)
    grades = by_name(together, decisions=[points("12", 20.0)])
    assert [grade.final for grade in grades.values()] == [10, 20]
    grades = by_name(together, decisions=[points("Ada_12 + Charles_13", 20.0)])
    assert [grade.final for grade in grades.values()] == [20, 20]


def test_a_member_who_also_handed_in_alone_has_two_attempts() -> None:
    people = (Person("Ada", "12"), Person("Charles", "13"))
    together = handed_in("Ada_12 + Charles_13", people=people, at="2026-11-01T10:00:00Z")
    alone = handed_in("Ada_12", FULL, at="2026-11-02T10:00:00Z", path="alone.ipynb")
    grades = by_name(together, alone)
    assert [grade.final for grade in grades.values()] == [10, 20]
    assert len(grades["Lovelace, Ada"].attempts) == 2


def test_a_decision_made_before_the_submission_came_holds_after_it() -> None:
    excuse = Decision(DecisionKind.EXCUSE, "13", NAME)
    assert by_name(ADA, decisions=[excuse])["Babbage, Charles"].standing is Standing.EXCUSED
    assert by_name(CHARLES, decisions=[excuse])["Babbage, Charles"].standing is Standing.EXCUSED


def test_a_score_by_decision_needs_no_submission() -> None:
    grade = by_name(ADA, decisions=[points("13", 18.0)])["Babbage, Charles"]
    assert (grade.standing, grade.final, grade.raw) == (Standing.NOT_SUBMITTED, 18, None)


def test_the_order_of_reports_and_of_decisions_on_other_things_does_not_matter() -> None:
    decided = [points("lovelaceada_12", 3.0, "relu"), points("lovelaceada_12", 4.0, "sigmoid")]
    one = class_grades([ADA, CHARLES], class_list=canvas_list(), decisions=decided)
    other = class_grades([CHARLES, ADA], class_list=canvas_list(), decisions=decided[::-1])
    assert [(g.name, g.final) for g in one.grades] == [(g.name, g.final) for g in other.grades]


def test_rules_name_students_by_any_of_their_names() -> None:
    for name in ("12", "S1", "ADA", "Lovelace, Ada", "Ada Lovelace", "lovelaceada_12"):
        assert by_name(ADA, policy=rules(extra={name: 2}))["Lovelace, Ada"].final == 12, name


def test_marks_of_the_platform_tell_who_was_in_time_only_if_there_are_any() -> None:
    policy = rules(late={"per_day": "10%"})
    on_time = handed_in("lovelaceada_12", late=False)
    late = handed_in("babbagecharles_13", late=True)
    timings = [g.timing for g in by_name(on_time, late, policy=policy).values()]
    assert timings == [Timing.LATE, Timing.ON_TIME]
    assert [g.timing for g in by_name(on_time, policy=policy).values()][1] is Timing.NO_DUE_TIME


def test_the_attempt_that_counts_names_the_student_and_the_file() -> None:
    first = handed_in("lovelaceada_12", FULL, attempt=0)
    second = handed_in("lovelaceada_12", attempt=1)
    policy = parse_policy({"attempt": "best"})
    grade = by_name(first, second, policy=policy)["Lovelace, Ada"]
    assert (grade.final, grade.path) == (20, "lovelaceada_12-0.ipynb")


def test_a_file_without_an_assignment_makes_nobody_absent_for_it() -> None:
    grades = class_grades([ADA, report("x", {}, assignment=None)], class_list=canvas_list()).grades
    assert [grade.assignment for grade in grades] == ["", NAME, NAME]
