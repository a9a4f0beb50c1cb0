"""A grade, in words for its student."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.grades.records import DecisionKind, Grade, Standing, Timing
from autograder.records import Origin, Report, Submission
from autograder.reports.html.grade_lines import (
    PointsRow,
    duration,
    grade_view,
    moment,
    time_sentence,
)
from tests.reports.html.grades import attempt, decision, make_grade
from tests.reports.html_support import make_exercise, make_report

REPORT = make_report("ada", make_exercise("f", "partial", 4.0), make_exercise("g"))


def with_points_by_hand(why: str = "The idea is right.") -> Grade:
    grade = make_grade(REPORT)
    by_hand = decision(exercise="f", points=8.0, why=why)
    first = replace(grade.exercises[0], score=8.0, decision=by_hand)
    return replace(
        grade,
        exercises=(first, *grade.exercises[1:]),
        score=18.0,
        final=18.0,
        decisions=(by_hand,),
    )


class TestHowThePointsComeAbout:
    def test_nothing_to_say(self) -> None:
        view = grade_view(REPORT, make_grade(REPORT))
        assert (view.rows, view.comments, view.attempts, view.excuse) == ((), (), (), None)

    def test_points_by_hand_a_penalty_and_extra_points(self) -> None:
        grade = replace(with_points_by_hand(), penalty=2.0, extra=0.5, final=16.5, late_by=90000.0)
        view = grade_view(REPORT, grade)
        assert view.rows == (
            PointsRow("Graded automatically", "14"),
            PointsRow("f, by hand", "4 → 8", "The idea is right."),
            PointsRow("Handed in late by 1 day 1 hour", "−2"),
            PointsRow("Extra points", "+0.5"),
            PointsRow("Your points", "16.5"),
        )
        assert (view.final, view.max_score, view.share) == ("16.5", "20", 82.5)

    def test_the_last_decision_on_the_whole_submission(self) -> None:
        decisions = (decision(points=1.0, why="first"), decision(points=15.0, why="then"))
        grade = make_grade(REPORT, decisions=decisions, score=15.0, final=15.0)
        rows = grade_view(REPORT, grade).rows
        assert PointsRow("By hand, for the whole submission", "15", "then") in rows
        assert "first" not in {row.why for row in rows}

    def test_an_excuse(self) -> None:
        excuse = decision(DecisionKind.EXCUSE, why="ill")
        grade = make_grade(REPORT, standing=Standing.EXCUSED, final=None, decisions=(excuse,))
        assert grade_view(REPORT, grade).excuse == "ill"
        assert grade_view(REPORT, replace(grade, standing=Standing.GRADED)).excuse is None


class TestAttempts:
    def test_the_history(self) -> None:
        attempts = (attempt("old", 1), attempt(REPORT.submission.path, 2, counts=True))
        view = grade_view(REPORT, make_grade(REPORT, attempts=attempts))
        assert [(each.number, each.points, each.counts) for each in view.attempts] == [
            (1, "10", False),
            (2, "20", True),
        ]
        assert view.attempts[0].when == "1 November 2026, 14:05 (UTC+1)"
        assert view.counting == 0

    def test_a_single_attempt_has_no_history(self) -> None:
        grade = make_grade(REPORT, attempts=(attempt(REPORT.submission.path, 1, counts=True),))
        assert grade_view(REPORT, grade).attempts == ()

    def test_of_another_attempt_only_the_one_that_counts_is_told(self) -> None:
        attempts = (attempt(REPORT.submission.path, 1), attempt("new", 2, counts=True))
        grade = replace(with_points_by_hand(), path="new", attempts=attempts, comments=("Good.",))
        view = grade_view(REPORT, grade)
        assert view.counting == 2
        assert (view.rows, view.comments, view.attempts, view.by_hand) == ((), (), (), {})


def handed_in(submitted_at: str, **more: Any) -> Report:
    origin = Origin("canvas", "x", submitted_at=submitted_at)
    return make_report(submission=Submission("ada", "ada.ipynb", None, origin), **more)


class TestTimes:
    def test_nothing_is_known(self) -> None:
        assert time_sentence(REPORT, make_grade(REPORT)) == ""
        assert time_sentence(REPORT, None) == ""

    def test_without_a_grade(self) -> None:
        said = time_sentence(handed_in("2026-11-20T14:05:00"), None)
        assert said == "Handed in 20 November 2026, 14:05."

    def test_late(self) -> None:
        report = handed_in("2026-11-20T14:05:00+00:00")
        due = "2026-11-20T12:00:00+00:00"
        grade = make_grade(report, timing=Timing.LATE, late_by=7500.0, due=due)
        assert time_sentence(report, grade) == (
            "Handed in 20 November 2026, 14:05 (UTC), late by 2 hours 5 minutes. "
            "The due time is 20 November 2026, 12:00 (UTC)."
        )

    def test_in_time_by_the_mark_of_the_platform_alone(self) -> None:
        grade = make_grade(REPORT, timing=Timing.ON_TIME)
        assert time_sentence(REPORT, grade) == "Handed in, on time."

    def test_each_attempt_has_its_own_time(self) -> None:
        report = handed_in("2026-11-20T14:05:00+00:00")
        attempts = (attempt("ada.ipynb", 3, timing=Timing.LATE), attempt("b", 4, counts=True))
        grade = make_grade(report, path="b", attempts=attempts, timing=Timing.ON_TIME)
        assert time_sentence(report, grade) == "Handed in 3 November 2026, 14:05 (UTC+1), late."

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("2026-01-02T03:04:05-03:30", "2 January 2026, 03:04 (UTC−3:30)"),
            ("2026-01-02T03:04:05+05:45", "2 January 2026, 03:04 (UTC+5:45)"),
            ("soon", "soon"),
            ("", ""),
        ],
    )
    def test_a_moment_in_words(self, text: str, words: str) -> None:
        assert moment(text) == words

    @given(st.text())
    def test_any_text_for_a_time(self, text: str) -> None:
        assert isinstance(moment(text), str)

    def test_durations(self) -> None:
        assert [duration(seconds) for seconds in (59, 60, 3600 * 49, 86400 + 61)] == [
            "less than a minute", "1 minute", "2 days 1 hour", "1 day 1 minute",
        ]  # fmt: skip
