"""What the class page counts and how it ranks."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from autograder.records import Scope, Submission
from tests.reports.html.small_class import SMALL_CLASS, UNREADABLE, only_section, with_mistakes
from tests.reports.html_support import (
    Reader,
    class_html,
    make_exercise,
    make_report,
    not_graded,
)


class TestCounts:
    def test_scores(self) -> None:
        scores = only_section(SMALL_CLASS).scores
        assert scores is not None
        assert (scores.count, scores.full, scores.top) == (4, 1, 20)
        assert (scores.median, scores.mean) == (7, 8.5)
        assert {each.low: each.count for each in scores.bins if each.count} == {0: 2, 70: 1, 100: 1}

    @given(st.lists(st.integers(0, 100), min_size=1), st.sampled_from([0.1, 1.0, 0.07]))
    def test_every_score_is_in_the_bar_of_its_share(self, drawn: list[int], point: float) -> None:
        reports = [
            make_report(f"{number}", score=percent * point, max_score=100 * point)
            for number, percent in enumerate(drawn)
        ]
        scores = only_section(reports).scores
        assert scores is not None
        for each in scores.bins:
            assert each.count == sum(each.low <= percent <= each.high for percent in drawn)

    def test_scores_out_of_different_points_are_in_percent(self) -> None:
        reports = [
            make_report("ada", make_exercise("f"), score=5.0, max_score=10.0),
            make_report("bo", make_exercise("f"), score=4.0, max_score=4.0, scope=Scope.PUBLIC),
        ]
        scores = only_section(reports).scores
        assert scores is not None
        assert (scores.in_percent, scores.median, scores.mean) == (True, 75, 75)
        page = Reader(class_html(reports))
        assert page.says("Median 75%")
        assert page.says("1 with published cases only")

    def test_exercises(self) -> None:
        first, second = only_section(SMALL_CLASS).exercises
        assert (first.name, first.full, first.count, first.mean) == ("f", 2, 4, 5)
        assert (first.stops, second.stops) == (2, 1)
        assert first.others == (("timeout", 1), ("missing", 1))
        assert (second.full, second.mean) == (1, 3.5)
        assert dict(second.tones) == {"right": 1, "part": 1, "open": 2}

    def test_statuses(self) -> None:
        counted = dict(only_section(SMALL_CLASS).statuses)
        assert counted == {"partial": 1, "timeout": 1, "missing": 1, "unfinished": 2}

    def test_the_page_says_them(self) -> None:
        page = Reader(class_html(SMALL_CLASS))
        for words in (
            "6 submissions", "Median 7", "Mean 8.5", "Full marks 1 of 4", "Graded 4 of 6",
            "f 50% 2 of 4", "g 25% 1 of 4", "5 of 10", "3.5 of 10", "1 timeout, 1 missing",
            "1 partial, 1 timeout, 1 missing, 2 unfinished", "ed unreadable, scores 0 It is empty",
            "fi internal error, no score A bug",
        ):  # fmt: skip
            assert page.says(words), words

    def test_what_was_not_graded_stands_first_and_faults_of_ours_before_all(self) -> None:
        page = Reader(class_html(SMALL_CLASS)).text
        assert page.index("fi internal error") < page.index("ed unreadable") < page.index("Median")

    def test_nothing_is_invented(self) -> None:
        nobody = Reader(class_html([]))
        assert nobody.says("There are no submissions yet.")
        assert not {"table", "svg"} & {tag for tag, _attrs in nobody.tags}
        only_unreadable = Reader(class_html([not_graded("ed", UNREADABLE, "it is empty")]))
        assert not only_unreadable.says("Median")
        assert only_unreadable.says("it is empty")


class TestMistakes:
    def test_ranked_by_students(self) -> None:
        reports = [
            with_mistakes("ada", "b_lost", hint="Add b."),
            with_mistakes("bo", "b_lost", "sign_lost", hint="Add b. Mind the sign."),
            with_mistakes("cy", "a_lost", hint="Add a."),
        ]
        found = only_section(reports).mistakes
        assert [(each.name, each.students, each.hint, each.alone) for each in found] == [
            ("b_lost", ("ada", "bo"), "Add b.", True),
            ("a_lost", ("cy",), "Add a.", True),
            ("sign_lost", ("bo",), "Add b. Mind the sign.", False),
        ]
        page = Reader(class_html(reports))
        assert page.says("2 students f b lost Add b.")
        assert page.says("1 student f sign lost Add b. Mind the sign. (together with another")
        assert page.says("another mistake) Who bo")
        assert page.says("f: b lost and sign lost")

    def test_a_student_counts_once(self) -> None:
        report = with_mistakes("ada", "b_lost")
        again = replace(report, submission=Submission("ada", "other.ipynb", None))
        assert only_section([report, again]).mistakes[0].students == ("ada",)

    def test_several_results_of_a_student_are_said(self) -> None:
        report = with_mistakes("ada", "b_lost")
        again = replace(report, submission=Submission("ada", "other.ipynb", None))
        said = (
            "Several results for one assignment, from different files; all of them are counted: ada"
        )
        assert Reader(class_html([report, again])).says(said)
        assert not Reader(class_html([report, with_mistakes("bo", "b_lost")])).says("Several")
