"""What people read in a terminal."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
from autograder.reports.columns import display_width
from autograder.reports.terminal import Detail, render

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
    """No line is too long, and no character acts on the terminal.

    A left-to-right mark is ours: it keeps a name in a right-to-left script in its column. Joiners
    stay within words of some scripts.
    """
    shown = re.sub("[\u200c-\u200e]", "", shown)
    assert max(display_width(line) for line in shown.split("\n")) <= width
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
            (SubmissionStatus.INTERNAL, "internal error"),
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

    def test_a_file_that_is_called_like_the_assignment_is_not_named(self) -> None:
        report = make_report("x")
        assert render(report).startswith(f"{report.assignment}  ")
        submission = replace(report.submission, student=str(report.assignment))
        shown = render(replace(report, submission=submission))
        assert shown.startswith(f"{report.assignment}\n")

    def test_of_two_long_values_the_first_lines_are_shown(self) -> None:
        expected, actual = (
            "\n".join(f"{word} {number}" for number in range(20)) for word in ("theirs", "mine")
        )
        case = CaseResult(
            "fixture", Group.FIXTURE, CaseStatus.FAILED, "m", expected=expected, actual=actual
        )
        report = make_report("x")
        exercise = replace(report.exercises[0], cases=(case,))
        shown = render(replace(report, exercises=(exercise,)))
        for word in ("theirs", "mine"):
            assert f"{word} 4\n  ...\n" in shown
            assert f"{word} 5" not in shown
        whole = render(replace(report, exercises=(exercise,)), detail=Detail.VERBOSE)
        assert "mine 19" in whole


class TestWhatASubmissionSays:
    @pytest.mark.parametrize("width", [80, 40])
    @pytest.mark.parametrize(
        "text", [NASTY, "x" * 500, "李" * 200, "a " * 300, "\n\n\n", "😀" * 90]
    )
    def test_no_line_is_longer_and_no_control_is_left(self, text: str, width: int) -> None:
        assert_harmless(render(make_report(text), width), width)
        assert_harmless(render(make_report(text), width, detail=Detail.VERBOSE), width)

    @given(any_text)
    @settings(max_examples=60, deadline=None)
    def test_any_text(self, text: str) -> None:
        report = make_report(text)
        unreadable = replace(report, status=SubmissionStatus.UNREADABLE, score=0.0, exercises=())
        assert_harmless(render(report), 80)
        assert_harmless(render(unreadable), 80)
        for detail in Detail:
            assert_harmless(render(report, 60, plain=True, detail=detail), 60)

    @pytest.mark.parametrize(
        "text", ["[red]", "[/red]", "[bold]x[/bold]", "[link=http://a]b[/link]"]
    )
    def test_markup_is_shown_as_it_is(self, text: str) -> None:
        shown = render(make_report(text))
        for part in ("student", "hint", "public", "note"):
            assert f"{part} {text}" in one_line(shown)

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

    def test_a_long_name_stands_beside_its_points(self) -> None:
        report = make_report("x")
        exercise = replace(report.exercises[0], name="a_very_long_name_" * 4)
        assert "a_very_long_name_" in render(replace(report, exercises=(exercise,)), 120)


class TestDetail:
    def test_quiet_is_the_score_alone(self) -> None:
        assert render(make_report("x"), detail=Detail.QUIET) == "score 4 of 10\n"
        public = replace(make_report("x"), scope=Scope.PUBLIC)
        assert render(public, detail=Detail.QUIET) == "score 4 of 10  (published cases only)\n"

    @pytest.mark.parametrize(
        ("status", "line"),
        [
            (SubmissionStatus.UNREADABLE, "unreadable, scores 0: note x\n"),
            (SubmissionStatus.INTERNAL, "not graded: note x\n"),
        ],
    )
    def test_quiet_tells_why_there_is_no_score(self, status: SubmissionStatus, line: str) -> None:
        report = replace(make_report("x"), status=status, exercises=())
        assert render(report, detail=Detail.QUIET) == line

    def test_verbose_shows_cases_that_passed_and_the_kind_of_hidden_cases(self) -> None:
        shown = one_line(render(make_report("x"), detail=Detail.VERBOSE))
        for words in ("✗ fixture fixture", "✓ fresh small", "✗ properties edge hidden x"):
            assert words in shown
        assert "public x" in shown
        assert "graded in 0.10 s; isolation: rlimits" in shown

    def test_verbose_shortens_no_message(self) -> None:
        report = make_report("x")
        message = "\n".join(f"line {number}" for number in range(50))
        case = CaseResult("fixture", Group.FIXTURE, CaseStatus.FAILED, message)
        exercise = replace(report.exercises[0], cases=(case,))
        shown = render(replace(report, exercises=(exercise,)), detail=Detail.VERBOSE)
        assert "line 49" in shown


class TestLayout:
    @pytest.mark.parametrize("width", [60, 80, 120])
    def test_a_hint_is_beside_its_exercise_or_below(self, width: int) -> None:
        report = make_report("x " * 60)
        (row,) = [line for line in render(report, width).split("\n") if "4/10" in line]
        assert ("hint" in row) == (width >= 72)
        assert_harmless(render(report, width), width)

    def test_the_legend_names_marks_that_occur(self) -> None:
        assert "◐ partial" in render(make_report("x"))
        assert "/ partial" in render(make_report("x"), plain=True)
        passed = replace(make_report("x").exercises[0], status=ExerciseStatus.PASSED)
        assert "passed" not in render(replace(make_report("x"), exercises=(passed,)))

    def test_an_ascii_terminal_gets_ascii_only(self) -> None:
        for status in ExerciseStatus:
            assert render(make_report("x", status), plain=True).isascii()

    def test_it_ends_with_one_line_feed(self) -> None:
        for detail in Detail:
            shown = render(replace(make_report("x"), notes=()), detail=detail)
            assert shown == shown.rstrip() + "\n"
