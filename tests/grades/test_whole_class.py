"""What concerns the class as a whole."""

from __future__ import annotations

from datetime import UTC, datetime

from autograder.grades.class_list import parse_class_list
from autograder.grades.grades import class_grades
from autograder.grades.policy_file import parse_policy
from autograder.records import Person, Report
from tests.grades.classes import NAME, canvas_list, handed_in, points, rules


def exam(score: float, assignment: str) -> Report:
    return handed_in("lovelaceada_12", {"relu": score}, assignment=assignment, path=assignment)


def test_the_lowest_assignments_are_dropped_and_the_best_never() -> None:
    reports = [exam(4, "a"), exam(9, "b"), exam(2, "c")]
    for count, dropped in ((0, ""), (1, "c"), (2, "ac"), (9, "ac")):
        policy = parse_policy({"drop_lowest": count})
        grades = class_grades(reports, policy=policy).grades
        assert "".join(grade.assignment for grade in grades if grade.is_dropped) == dropped
        assert all(grade.final is not None for grade in grades)


def test_what_was_not_handed_in_counts_as_the_lowest() -> None:
    other = handed_in("babbagecharles_13", {"relu": 1.0}, assignment="b")
    policy = parse_policy({"drop_lowest": 1})
    grades = class_grades([exam(4, "a"), other], policy=policy, class_list=canvas_list()).grades
    dropped = [(g.name, g.assignment) for g in grades if g.is_dropped]
    assert dropped == [("Babbage, Charles", "a"), ("Lovelace, Ada", "b")]


def test_names_of_the_rules_that_fit_nothing_are_said() -> None:
    policy = rules(extra={"zoe": 1, "lovelaceada_12": 1}, extensions={"99": "1 day"})
    notes = class_grades([handed_in("lovelaceada_12")], policy=policy).notes
    assert notes == (
        "course.toml names 99 in extensions, but no student here has this name or number",
        "course.toml names zoe in extra, but no student here has this name or number",
    )
    policy = parse_policy({"assignments": {"step_by_stp": {"attempt": "best"}}})
    notes = class_grades([handed_in("lovelaceada_12")], policy=policy).notes
    assert notes == (f"course.toml has no rules for {NAME}; it has some for step_by_stp",)


def test_decisions_about_others_and_equal_names_are_said() -> None:
    listed = parse_class_list(b"Name,User\nLi Wei,1\nLi Wei,2\n", "class.csv", {})
    decided = [points("zoe", 3.0)]
    found = class_grades([handed_in("x_1")], class_list=listed, decisions=decided)
    assert found.notes == (
        "several students are called Li Wei; only their numbers distinguish them",
        "decisions about students or assignments that are not here: zoe",
    )


def test_submissions_whose_time_is_unknown_are_counted_once_for_a_group() -> None:
    team = handed_in("team_7", people=(Person("Ada", "1"), Person("Bo", "2")), platform="folder")
    policy = rules(due=datetime(2026, 11, 20, tzinfo=UTC))
    (note,) = class_grades([team], policy=policy).notes
    assert note == (
        f"{NAME}: nothing tells whether 1 of 1 submissions came in time, so no penalty is taken: "
        "Ada; Bo"
    )


def test_the_list_of_another_course_is_doubted() -> None:
    doubt = (
        "no submission is by any of the 2 students on the class list; is it the list of another "
        "course?"
    )
    others = class_grades([handed_in("hopper_77")], class_list=canvas_list())
    assert others.notes == (doubt,)
    assert class_grades([handed_in("lovelaceada_12")], class_list=canvas_list()).notes == ()
