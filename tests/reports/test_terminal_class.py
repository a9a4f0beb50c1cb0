"""The table of a class in a terminal."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings

from autograder.grades.records import Timing
from autograder.records import ExerciseStatus, Report, SubmissionStatus
from autograder.reports.columns import display_width
from autograder.reports.terminal import Detail
from autograder.reports.terminal_class import render_class
from tests.reports.html.class_grades import absent, make_grade
from tests.reports.test_terminal import (
    NASTY,
    any_text,
    assert_harmless,
    make_report,
    one_line,
)

LEFT_TO_RIGHT_MARK = "\u200e"


def of_student(name: str) -> Report:
    report = make_report()
    return replace(report, submission=replace(report.submission, student=name))


def test_one_line_a_submission() -> None:
    shown = render_class([make_report("one"), make_report("two")]).split("\n")
    assert [line for line in shown if "student one" in line and "4/10" in line]
    assert [line for line in shown if "student two" in line and "4/10" in line]


def test_nobody() -> None:
    assert_harmless(render_class([]), 80)


def test_a_small_class_is_shown_whole() -> None:
    assert "more" not in render_class([make_report(str(number)) for number in range(60)])


@pytest.mark.parametrize(
    ("statuses", "remark"),
    [
        ("passed", ""),
        ("failed", "linear_forward: failed"),
        ("passed timeout", "linear_forward: timeout"),
        ("unfinished unfinished", "2 unfinished"),
        ("failed unfinished", "linear_forward: failed; 1 unfinished"),
        ("failed error crashed", "linear_forward: failed; linear_forward: error and 1 more"),
    ],
)
def test_remarks(statuses: str, remark: str) -> None:
    report = make_report("x")
    exercises = tuple(
        replace(report.exercises[0], status=ExerciseStatus(status)) for status in statuses.split()
    )
    shown = render_class([replace(report, exercises=exercises)], width=200)
    (line,) = [line for line in shown.split("\n") if line.startswith("student x")]
    *_student_and_score, words = line.split("4/10")
    assert one_line(words).split(" ", 1)[1:] == ([remark] if remark else [])


def test_a_known_mistake_is_named() -> None:
    report = make_report("x")
    exercise = replace(report.exercises[0], mistakes=("db_not_averaged",))
    assert "db not averaged" in one_line(render_class([replace(report, exercises=(exercise,))]))


def test_a_large_class_is_cut_with_a_word_about_it() -> None:
    shown = render_class([make_report(str(number)) for number in range(5)], more=40)
    assert "and 40 more" in shown


def test_the_reason_of_an_unreadable_submission() -> None:
    report = replace(make_report("x"), status=SubmissionStatus.UNREADABLE, score=0.0, exercises=())
    assert "note x" in one_line(render_class([report]))


def test_an_unreadable_submission_has_the_maximum_score_if_it_is_known() -> None:
    report = replace(make_report("x"), status=SubmissionStatus.UNREADABLE, score=0.0, exercises=())
    assert " 0/10 " in one_line(render_class([report]))
    assert "/" not in one_line(render_class([replace(report, max_score=0.0)]))


def test_many_exercises() -> None:
    report = make_report("x")
    assert_harmless(render_class([replace(report, exercises=report.exercises * 14)]), 80)


@pytest.mark.parametrize("width", [80, 60, 40])
@pytest.mark.parametrize("text", [NASTY, "x" * 500, "李" * 200, "a " * 300, "\n\n\n", "😀" * 90])
def test_no_line_is_longer_and_no_control_is_left(text: str, width: int) -> None:
    for detail in Detail:
        assert_harmless(render_class([make_report(text)], width, detail=detail), width)


@given(any_text)
@settings(max_examples=60, deadline=None)
def test_any_text(text: str) -> None:
    report = make_report(text)
    unreadable = replace(report, status=SubmissionStatus.UNREADABLE, score=0.0, exercises=())
    assert_harmless(render_class([report, unreadable]), 80)


@pytest.mark.parametrize("text", ["[red]", "[/red]", "[bold]x[/bold]", "[link=http://a]b[/link]"])
def test_markup_is_shown_as_it_is(text: str) -> None:
    unreadable = replace(make_report(text), status=SubmissionStatus.UNREADABLE, exercises=())
    assert one_line(render_class([unreadable])).count(text) == 2


def test_scores_align_beside_names_of_any_script() -> None:
    names = ["ada", "李小龙", "Zoe\u0308", "सिंह", "মোহাম্মদ", "สวัสดี", "שלמה", "علي", "Ελένη", "각"]
    lines = render_class([of_student(name) for name in names]).split("\n")[1 : len(names) + 1]
    starts = {display_width(line[: line.index("4/10")]) for line in lines}
    assert len(starts) == 1


@pytest.mark.parametrize("name", ["שלמה אבן גבירול", "علي"])
def test_a_name_from_right_to_left_does_not_move_the_score(name: str) -> None:
    """A terminal orders a number after such a name before it, unless a mark stands between."""
    shown = render_class([of_student(name)])
    assert re.search(f"^\u200e{name}\u200e +4/10", shown, re.MULTILINE)
    assert LEFT_TO_RIGHT_MARK not in render_class([of_student("ada"), of_student("李小龙")])


def test_quiet_shows_submissions_without_a_result() -> None:
    report = make_report("x")
    unreadable = replace(make_report("y"), status=SubmissionStatus.UNREADABLE, exercises=())
    assert render_class([report], detail=Detail.QUIET) == ""
    shown = one_line(render_class([report, unreadable], detail=Detail.QUIET))
    assert "student y" in shown
    assert "student x" not in shown


def test_verbose_shows_times_and_notes_and_every_exercise() -> None:
    report = make_report("x", ExerciseStatus.FAILED)
    exercises = tuple(replace(report.exercises[0], name=f"exercise_{n}") for n in range(5))
    shown = one_line(render_class([replace(report, exercises=exercises)], detail=Detail.VERBOSE))
    assert "seconds" in shown
    assert "0.10" in shown
    assert "note: note x" in shown
    assert all(f"exercise_{n}: failed" in shown for n in range(5))


def test_a_legend_stands_once_below_the_table() -> None:
    shown = render_class([make_report("x"), make_report("y")])
    assert shown.count("◐ partial") == 1
    assert shown.rstrip().endswith("◐ partial")
    assert render_class([make_report("x")], plain=True).isascii()


def test_a_narrow_terminal_has_remarks_below_the_rows() -> None:
    lines = render_class([make_report("x", ExerciseStatus.FAILED)], 50).split("\n")
    (at,) = [number for number, line in enumerate(lines) if "4/10" in line]
    assert lines[at + 1] == "  linear_forward: failed"


def test_with_grades_a_row_is_a_grade_and_not_an_attempt() -> None:
    first, second = (of_student("ada_1") for _attempt in range(2))
    first = replace(first, submission=replace(first.submission, path="1.ipynb"))
    second = replace(second, submission=replace(second.submission, path="2.ipynb"))
    grades = [
        make_grade(first, "Lovelace, Ada", final=3.5, timing=Timing.LATE, penalty=0.5),
        absent("Babbage, Charles"),
    ]
    head, *rows = render_class([first, second], 120, grades=grades).split("\n")
    assert head.split() == ["student", "final", "score", "exercises", "remarks"]
    ada, charles = (line for line in rows if "Lovelace" in line or "Babbage" in line)
    assert ada.split()[:4] == ["Lovelace,", "Ada", "3.5", "4/10"]
    assert "late: 0.5 points less; linear_forward: partial" in ada
    assert charles.split()[2:] == ["-", "not", "handed", "in"]


def test_a_quiet_table_with_grades_shows_only_submissions_without_a_result() -> None:
    report = make_report("x")
    unreadable = replace(report, status=SubmissionStatus.UNREADABLE, score=0.0, exercises=())
    unreadable = replace(unreadable, submission=replace(report.submission, path="other.ipynb"))
    grades = [make_grade(report, "Ada"), make_grade(unreadable, "Bo"), absent("Cy")]
    shown = render_class([report, unreadable], grades=grades, detail=Detail.QUIET)
    assert [name for name in ("Ada", "Bo", "Cy") if name in shown] == ["Bo"]
    assert render_class([report], grades=grades[:1], detail=Detail.QUIET) == ""
