"""What people read in a terminal."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from autograder.records import (
    CaseResult,
    CaseStatus,
    EndToEnd,
    ExerciseResult,
    ExerciseStatus,
    Group,
    Report,
    Scope,
    Submission,
    SubmissionStatus,
)
from autograder.reports.terminal import render, render_class

NASTY = "\x1b[31mred\x1b[0m \x07\x9b2J\u202etxt.exe\u2066 \ud800 \r\x08 [red]markup[/red] [/] \\["
any_text = st.text(st.characters(exclude_categories=()), max_size=200)


def make_report(text: str = "", status: ExerciseStatus = ExerciseStatus.PARTIAL) -> Report:
    """A report in which everything that a submission can influence is `text`."""
    cases = (
        CaseResult("fixture", Group.FIXTURE, CaseStatus.FAILED, f"public {text}"),
        CaseResult("small", Group.FRESH, CaseStatus.PASSED),
        CaseResult("edge", Group.PROPERTIES, CaseStatus.FAILED, f"hidden {text}"),
    )
    exercise = ExerciseResult("linear_forward", status, 4.0, 10.0, f"hint {text}", (), cases, ())
    return Report(
        assignment="step_by_step",
        scope=Scope.FULL,
        submission=Submission(f"student {text}", f"{text}.ipynb", None),
        status=SubmissionStatus.GRADED,
        score=4.0,
        max_score=10.0,
        seconds=0.1,
        isolation=("rlimits",),
        end_to_end=EndToEnd.FAILED,
        exercises=(exercise,),
        notes=(f"note {text}",),
    )


def one_line(shown: str) -> str:
    return " ".join(shown.split())


def assert_harmless(shown: str, width: int) -> None:
    assert max(cell_len(line) for line in shown.split("\n")) <= width
    categories = {unicodedata.category(character) for character in shown if character != "\n"}
    assert categories.isdisjoint({"Cc", "Cf", "Cs"})


class TestOneReport:
    def test_what_it_tells(self) -> None:
        shown = render(make_report("of mine"))
        for words in ("step_by_step", "student of mine", "4 of 10", "linear_forward", "4/10",
                      "hint of mine", "public of mine", "note of mine"):  # fmt: skip
            assert words in one_line(shown)

    def test_what_a_hidden_case_said_is_not_shown(self) -> None:
        assert "hidden" not in render(make_report())

    def test_the_scope(self) -> None:
        assert "published cases only" not in render(make_report())
        assert "published cases only" in render(replace(make_report(), scope=Scope.PUBLIC))

    @pytest.mark.parametrize(
        ("status", "words"),
        [
            (SubmissionStatus.UNREADABLE, "unreadable"),
            (SubmissionStatus.INTERNAL, "fault of ours"),
        ],
    )
    def test_a_submission_without_exercises(self, status: SubmissionStatus, words: str) -> None:
        shown = render(replace(make_report("x"), status=status, score=None, exercises=()))
        assert words in shown
        assert "note x" in shown

    def test_an_exercise_that_passed_needs_no_hint(self) -> None:
        report = make_report(status=ExerciseStatus.PASSED)
        exercise = replace(report.exercises[0], hint="", cases=())
        assert "✓ linear_forward" in one_line(render(replace(report, exercises=(exercise,))))

    @pytest.mark.parametrize("status", ExerciseStatus)
    def test_every_status(self, status: ExerciseStatus) -> None:
        assert "linear_forward" in render(make_report("x", status))

    def test_an_exercise_that_is_not_written_needs_no_more_words(self) -> None:
        shown = render(make_report("x", ExerciseStatus.UNFINISHED))
        assert "not written yet" in shown
        assert "hint x" not in shown
        assert "public x" not in shown

    def test_which_points_a_partial_exercise_lost(self) -> None:
        assert "[points lost: fixture, properties]" in one_line(render(make_report("x")))
        assert "points lost" not in render(make_report("x", ExerciseStatus.FAILED))

    def test_a_short_message_is_shown_whole(self) -> None:
        assert "..." not in render(make_report("x"))

    def test_a_long_message_is_shortened(self) -> None:
        report = make_report("x")
        message = "\n".join(f"line {number}" for number in range(500))
        case = CaseResult("fixture", Group.FIXTURE, CaseStatus.FAILED, message)
        exercise = replace(report.exercises[0], cases=(case,))
        shown = render(replace(report, exercises=(exercise,)))
        assert "line 3\n" in shown
        assert "line 400\n" not in shown


class TestWhatASubmissionSays:
    @pytest.mark.parametrize("width", [80, 40])
    @pytest.mark.parametrize(
        "text", [NASTY, "x" * 500, "李" * 200, "a " * 300, "\n\n\n", "😀" * 90]
    )
    def test_no_line_is_longer_and_no_control_is_left(self, text: str, width: int) -> None:
        assert_harmless(render(make_report(text), width), width)
        assert_harmless(render_class([make_report(text)], width), width)

    @given(any_text)
    @settings(max_examples=60, deadline=None)
    def test_any_text(self, text: str) -> None:
        report = make_report(text)
        unreadable = replace(report, status=SubmissionStatus.UNREADABLE, score=0.0, exercises=())
        assert_harmless(render(report), 80)
        assert_harmless(render(unreadable), 80)
        assert_harmless(render_class([report, unreadable]), 80)

    @pytest.mark.parametrize(
        "text", ["[red]", "[/red]", "[bold]x[/bold]", "[link=http://a]b[/link]"]
    )
    def test_markup_is_shown_as_it_is(self, text: str) -> None:
        shown = render(make_report(text))
        for part in ("student", "hint", "public", "note"):
            assert f"{part} {text}" in one_line(shown)
        unreadable = replace(make_report(text), status=SubmissionStatus.UNREADABLE, exercises=())
        assert one_line(render_class([unreadable])).count(text) == 2

    def test_in_colour_only_our_own_escapes(self) -> None:
        coloured, plain = (make_report(text) for text in (NASTY, "quiet"))
        ours = set(render(plain, colour=True).split("\x1b")[1:])
        allowed = {escape.split("m")[0] for escape in ours}
        assert allowed
        shown = render(coloured, colour=True)
        assert {escape.split("m")[0] for escape in shown.split("\x1b")[1:]} <= allowed

    def test_long_names_of_exercises(self) -> None:
        report = make_report("x")
        exercise = replace(report.exercises[0], name="e" * 120)
        assert_harmless(render(replace(report, exercises=(exercise,))), 80)


class TestAClass:
    def test_one_line_a_submission(self) -> None:
        shown = render_class([make_report("one"), make_report("two")]).split("\n")
        assert [line for line in shown if "student one" in line and "4/10" in line]
        assert [line for line in shown if "student two" in line and "4/10" in line]

    def test_nobody(self) -> None:
        assert_harmless(render_class([]), 80)

    def test_a_small_class_is_shown_whole(self) -> None:
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
    def test_remarks(self, statuses: str, remark: str) -> None:
        report = make_report("x")
        exercises = tuple(
            replace(report.exercises[0], status=ExerciseStatus(status))
            for status in statuses.split()
        )
        shown = render_class([replace(report, exercises=exercises)], width=200)
        (line,) = [line for line in shown.split("\n") if line.startswith("student x")]
        *_student_and_score, words = line.split("4/10")
        assert one_line(words).split(" ", 1)[1:] == ([remark] if remark else [])

    def test_a_known_mistake_is_named(self) -> None:
        report = make_report("x")
        exercise = replace(report.exercises[0], mistakes=("db_not_averaged",))
        assert "db not averaged" in one_line(render_class([replace(report, exercises=(exercise,))]))

    def test_a_large_class_is_cut_with_a_word_about_it(self) -> None:
        shown = render_class([make_report(str(number)) for number in range(5)], more=40)
        assert "and 40 more" in shown

    def test_the_reason_of_an_unreadable_submission(self) -> None:
        report = replace(
            make_report("x"), status=SubmissionStatus.UNREADABLE, score=0.0, exercises=()
        )
        assert "note x" in one_line(render_class([report]))

    def test_many_exercises(self) -> None:
        report = make_report("x")
        assert_harmless(render_class([replace(report, exercises=report.exercises * 14)]), 80)
