"""Submissions joined with grades."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from autograder.grades.records import ClassGrades, Decision, DecisionKind, Standing, Timing
from autograder.records import Origin, Submission
from autograder.reports.html.class_lines import parts
from autograder.reports.html.class_rows import make_row
from tests.reports.html.class_grades import absent, by_hand, lines_of, make_grade
from tests.reports.html.small_class import SMALL_CLASS
from tests.reports.html_support import Reader, class_html, make_exercise, make_report


def test_without_grades_each_submission_is_a_line() -> None:
    lines = lines_of(SMALL_CLASS)
    assert [line.student for line in lines] == ["ada", "bo", "cy", "di", "ed", "fi"]
    assert lines[4].standing is Standing.UNREADABLE
    assert lines[5].standing is Standing.INTERNAL


def test_with_grades_each_grade_is_a_line_and_nothing_is_lost() -> None:
    reports = [make_report("ada", make_exercise()), make_report("bo", make_exercise())]
    lines = lines_of(reports, make_grade(reports[0], "Ada L."), absent("Cy"))
    assert [(line.name, line.standing) for line in lines] == [
        ("Ada L.", Standing.GRADED),
        ("Cy", Standing.NOT_SUBMITTED),
        ("bo", Standing.GRADED),
    ]


def test_an_attempt_that_does_not_count_is_in_no_number() -> None:
    first = make_report("ada", make_exercise("f", "failed"))
    second = replace(
        make_report("ada", make_exercise("f")), submission=Submission("ada", "2.ipynb", None)
    )
    rows = [make_row(report) for report in (first, second)]
    (part,) = parts(rows, ClassGrades((make_grade(second),)), {})
    assert [line.row and line.row.path for line in part.lines] == ["2.ipynb"]
    assert part.section.scores is not None
    assert (part.section.scores.count, part.section.scores.full) == (1, 1)


def test_an_unreadable_submission_of_a_grade_stands_in_its_assignment_once() -> None:
    other = make_report("bo", make_exercise(), assignment="other")
    grades = ClassGrades((make_grade(SMALL_CLASS[4], "Ed"), make_grade(other, "Bo")))
    rows = [make_row(report) for report in (SMALL_CLASS[4], other)]
    found = parts(rows, grades, {})
    assert sorted(line.name for part in found for line in part.lines) == ["Bo", "Ed"]


def test_an_assignment_that_nobody_handed_in_has_its_table() -> None:
    page = Reader(class_html([], ClassGrades((absent("Cy"),), has_list=True)))
    assert page.says("1 student of the class list handed in nothing")
    assert page.says("Cy – not handed in")


def test_a_late_mark_of_the_platform_counts_unless_there_is_a_due_time() -> None:
    origin = Origin("canvas", "x", late=True)
    report = make_report("ada", submission=Submission("ada", "a.ipynb", None, origin))
    assert lines_of([report])[0].is_late
    assert not lines_of([report], make_grade(report, timing=Timing.ON_TIME))[0].is_late


def test_a_decision_out_of_date_is_named() -> None:
    report = make_report("ada", make_exercise("f", "failed"))
    grade = make_grade(report, **by_hand(report, "f", 7.0, is_outdated=True, automatic=3.0))
    assert lines_of([report], grade)[0].is_outdated
    page = Reader(class_html([report], ClassGrades((grade,))))
    assert page.says("Decisions out of date")
    assert page.says("f: 7 by hand instead of 0: shown in the lab")


def test_a_decision_on_the_whole_is_out_of_date_if_the_score_has_changed() -> None:
    report = make_report("ada", make_exercise("f"))
    for automatic, is_outdated in ((10.0, False), (4.0, True), (None, False)):
        decision = Decision(DecisionKind.POINTS, "ada", "step_by_step", "", 9.0, "", automatic)
        (line,) = lines_of([report], make_grade(report, decisions=(decision,)))
        assert line.is_outdated is is_outdated


def test_a_grade_without_an_assignment_stands_with_the_others() -> None:
    reports = [make_report("ada", make_exercise("f")), SMALL_CLASS[4]]
    grades = [make_grade(reports[0]), make_grade(reports[1], assignment="")]
    assert [line.student for line in lines_of(reports, *grades)] == ["ada", "ed"]


@given(st.sets(st.integers(0, 5)), st.sets(st.integers(0, 5)))
def test_every_student_has_a_line_whatever_is_known(handed_in: set[int], listed: set[int]) -> None:
    reports = {n: make_report(f"s{n}", make_exercise()) for n in handed_in}
    grades = [make_grade(reports[n]) if n in reports else absent(f"S{n}") for n in listed]
    lines = lines_of(reports.values(), *grades)
    assert sorted(line.student for line in lines) == sorted(f"s{n}" for n in handed_in | listed)
