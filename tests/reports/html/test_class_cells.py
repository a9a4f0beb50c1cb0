"""The cells of the table."""

from __future__ import annotations

from typing import Any

import pytest

from autograder.grades.records import (
    ClassGrades,
    Decision,
    DecisionKind,
    Listed,
    Standing,
    Timing,
)
from autograder.reports.html.class_cells import columns, duration, lateness, remarks
from tests.reports.html.class_grades import absent, by_hand, lines_of, make_grade
from tests.reports.html.small_class import SMALL_CLASS, with_mistakes
from tests.reports.html_support import Reader, class_html, make_exercise, make_report


def test_columns_that_hold_nothing_are_left_out() -> None:
    found = columns(lines_of(SMALL_CLASS))
    assert (found.sections, found.group, found.final, found.late) == (False,) * 4
    listed = Listed("Ada", "ada", sections=("A",), group="G")
    late = make_grade(SMALL_CLASS[0], listed=listed, timing=Timing.LATE)
    found = columns(lines_of(SMALL_CLASS, late))
    assert (found.sections, found.group, found.final, found.late) == (True,) * 4


def test_final_and_automatic_scores_stand_side_by_side() -> None:
    report = make_report("ada", make_exercise("f"))
    late = {"timing": Timing.LATE, "late_by": 7200.0, "penalty": 3.0}
    grade = make_grade(report, "Ada", final=7.0, **late)
    page = Reader(class_html([report], ClassGrades((grade,))))
    assert page.says("Ada 7 10 2 h, −3 full marks")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"timing": Timing.UNKNOWN}, "time unknown"),
        ({"timing": Timing.ON_TIME}, ""),
        ({"timing": Timing.LATE}, "late"),
        ({"timing": Timing.LATE, "penalty": 2.5}, "late, −2.5"),
        ({"timing": Timing.LATE, "late_by": 60.0}, "1 min"),
        ({"timing": Timing.LATE, "late_by": 60.0, "penalty": 2.5}, "1 min, −2.5"),
    ],
)
def test_lateness_says_what_is_known(fields: dict[str, Any], words: str) -> None:
    (line,) = lines_of(SMALL_CLASS[:1], make_grade(SMALL_CLASS[0], **fields))
    assert lateness(line) == words


def test_a_student_without_a_submission_has_no_time() -> None:
    lines = lines_of([], absent("Cy", timing=Timing.UNKNOWN))
    assert [lateness(line) for line in lines] == [""]


def test_a_duration_has_no_empty_part() -> None:
    assert [duration(each) for each in (0, 3600, 86400, 90000)] == [
        "1 min",
        "1 h",
        "1 d",
        "1 d 1 h",
    ]


def test_decisions_are_said_with_their_reason() -> None:
    report = with_mistakes("ada", "b_lost")
    decisions = tuple(
        Decision(kind, "ada", "step_by_step", points=points, why=why)
        for kind, points, why in [
            (DecisionKind.EXCUSE, None, "ill"),
            (DecisionKind.COMMENT, None, "well done"),
            (DecisionKind.MORE_TIME, None, ""),
            (DecisionKind.POINTS, 9.0, "oral"),
        ]
    )
    grade = make_grade(report, decisions=decisions, extra=2.0, notes=("no due time is known",))
    assert remarks(lines_of([report], grade)[0]) == [
        "f: b lost", "excused: ill", "comment: well done", "graded with more time",
        "9 points in all by hand: oral", "2 extra points", "no due time is known",
    ]  # fmt: skip


def test_points_by_hand_are_marked_in_the_cell() -> None:
    report = make_report("ada", make_exercise("f", "failed"))
    grade = make_grade(report, **by_hand(report, "f", 8.0))
    assert Reader(class_html([report], ClassGrades((grade,)))).says("wrong, by hand 8")


def test_points_by_hand_stand_in_an_unreadable_submission_too() -> None:
    exercise = make_exercise("f", "missing")
    graded, report = make_report("bo", exercise), SMALL_CLASS[4]
    decided = by_hand(make_report("ed", exercise), "f", 5.0)
    page = Reader(class_html([graded, report], ClassGrades((make_grade(report, **decided),))))
    assert page.says("unreadable missing, by hand 5")


def test_an_excused_student_has_no_score() -> None:
    page = Reader(class_html([], ClassGrades((absent("Cy", Standing.EXCUSED),))))
    assert page.says("Cy – excused")
    assert not page.says("handed in nothing")
