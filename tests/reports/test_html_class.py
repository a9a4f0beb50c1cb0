"""The class page: what it counts, how it ranks, and that it holds nothing foreign."""

from __future__ import annotations

import base64
import hashlib
import itertools
import re
from dataclasses import replace
from importlib import resources
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.records import Report, Scope, Submission, SubmissionStatus
from autograder.reports.html.class_rows import make_row
from autograder.reports.html.class_statistics import Section, sections
from autograder.reports.html.feedback_file_names import feedback_names
from autograder.reports.html.feedback_page import render as render_feedback
from tests.reports.html_support import (
    Reader,
    any_text,
    class_html,
    make_exercise,
    make_report,
    not_graded,
    saying,
)

UNREADABLE, INTERNAL = SubmissionStatus.UNREADABLE, SubmissionStatus.INTERNAL
SMALL_CLASS = [
    make_report("ada", make_exercise("f"), make_exercise("g"), end_to_end="passed"),
    make_report("bo", make_exercise("f"), make_exercise("g", "partial", 4.0)),
    make_report("cy", make_exercise("f", "timeout"), make_exercise("g", "unfinished")),
    make_report("di", make_exercise("f", "missing"), make_exercise("g", "unfinished")),
    not_graded("ed", UNREADABLE, "it is empty"),
    not_graded("fi", INTERNAL, "a bug"),
]


def only_section(reports: list[Report]) -> Section:
    (section,) = sections(make_row(report) for report in reports)
    return section


def with_mistakes(student: str, *mistakes: str, hint: str = "") -> Report:
    return make_report(student, make_exercise("f", "failed", mistakes=mistakes, hint=hint))


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
            "1 partial, 1 timeout, 1 missing, 2 unfinished", "ed unreadable, scores 0 it is empty",
            "fi our fault, no score a bug",
        ):  # fmt: skip
            assert page.says(words), words

    def test_what_was_not_graded_stands_first_and_faults_of_ours_before_all(self) -> None:
        page = Reader(class_html(SMALL_CLASS)).text
        assert page.index("fi our fault") < page.index("ed unreadable") < page.index("Median")

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
        said = "Several results for one assignment, of different files, have ada."
        assert Reader(class_html([report, again])).says(said)
        assert not Reader(class_html([report, with_mistakes("bo", "b_lost")])).says("Several")


class TestSections:
    def test_one_for_each_assignment(self) -> None:
        reports = [
            make_report("ada", make_exercise("f"), assignment="b_work"),
            make_report("ada", make_exercise("g"), assignment="a_work"),
            not_graded("bo", UNREADABLE),
        ]
        found = sections(make_row(report) for report in reports)
        assert [each.assignment for each in found] == ["a_work", "b_work", None]
        page = Reader(class_html(reports))
        assert page.says("A work and B work")
        assert page.says("3 submissions by 2 students")
        assert page.attributes("href").count("../feedback/ada.html") == 2

    def test_what_has_no_assignment_stands_with_the_others_where_there_is_one(self) -> None:
        assert [row.student for row in only_section(SMALL_CLASS).rows] == [
            "ada", "bo", "cy", "di", "ed", "fi",
        ]  # fmt: skip


@given(st.permutations([*SMALL_CLASS, with_mistakes("ada", "m", hint="h"), saying("x")]))
@settings(max_examples=20)
def test_any_order_of_reports_gives_the_same_page(reports: list[Report]) -> None:
    assert class_html(reports) == class_html([*SMALL_CLASS, *_OTHERS])


_OTHERS = (with_mistakes("ada", "m", hint="h"), saying("x"))


@given(any_text)
@settings(max_examples=150)
def test_what_a_submission_says_is_shown_and_stays_text(text: str) -> None:
    reports = [saying(text), not_graded(f"other {text}", UNREADABLE, f"reason {text}")]
    page, plain = (
        Reader(class_html(each))
        for each in (reports, [saying("x"), not_graded("y", UNREADABLE, "z")])
    )
    for part in ("student", "hint", "note", "reason", "other", "first"):
        assert page.says(f"{part} {text}")
    assert page.says(f"mistake {text}".replace("_", " "))
    assert page.shape() == plain.shape()
    assert page.comments == plain.comments
    assert page.own == plain.own
    assert len(page.tags) == len(plain.tags)


@given(st.sets(any_text, max_size=6))
def test_every_student_is_linked(students: set[str]) -> None:
    page = Reader(class_html(make_report(student, make_exercise()) for student in students))
    links = page.attributes("href")
    assert all(re.fullmatch(r"\.\./feedback/[\w%.~-]+", link, re.A) for link in links)
    linked = {unquote(link).removeprefix("../feedback/") for link in links}
    assert linked == set(feedback_names(students).values())


def test_no_secret_and_no_path() -> None:
    submission = Submission("ada", "/home/teacher/class/ada.ipynb", "ab12")
    page = class_html(
        [make_report("ada", make_exercise(), submission=submission, run={"secret": "s3cret"})]
    )
    assert not [word for word in ("s3cret", "teacher", "class/") if word in page]


def test_each_mark_is_a_word_too() -> None:
    page = Reader(class_html(SMALL_CLASS))
    assert page.says("cy 0 ✗ timeout · unfinished ✗ not yet")


@pytest.mark.parametrize("page", [class_html(SMALL_CLASS), render_feedback(SMALL_CLASS[1])])
class TestBothPages:
    def test_the_policy_lets_in_our_own_style_and_script_alone(self, page: str) -> None:
        read = Reader(page)
        (policy,) = read.policies
        rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
        assert rules["default-src"] == "'none'"
        for kind, text in read.own.items():
            digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
            assert rules[f"{kind}-src"] == f"'sha256-{digest}'"
        assert {rule for rule in rules if rule.endswith("-src")} == {
            "default-src", *(f"{kind}-src" for kind in read.own)
        }  # fmt: skip

    def test_nothing_is_fetched(self, page: str) -> None:
        read = Reader(page)
        assert not {"link", "img", "iframe", "object", "base"} & {tag for tag, _ in read.tags}
        assert not read.attributes("src")
        assert not read.attributes("style")
        assert "url(" not in read.own["style"]
        assert "@import" not in read.own["style"]

    def test_it_can_be_read_aloud(self, page: str) -> None:
        read = Reader(page)
        assert ("html", {"lang": "en"}) in read.tags
        levels = [int(tag[1]) for tag, _attrs in read.tags if re.fullmatch("h[1-6]", tag)]
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
        assert all("scope" in attrs for tag, attrs in read.tags if tag == "th")


def colours(scheme: str) -> dict[str, str]:
    style = resources.files("autograder.reports.html").joinpath("style.css").read_text("utf-8")
    light, dark = re.findall(r":root \{(.*?)\}", style, re.S)[:2]
    return dict(re.findall(r"--([\w-]+): (#\w{6})", light if scheme == "light" else dark))


def luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_stands_out_from_what_it_stands_on(scheme: str) -> None:
    """WCAG 2, level AA: 4.5 to 1."""
    known = colours(scheme)
    grounds = [luminance(known[name]) for name in ("paper", "sheet", "tint")]
    for name in ("ink", "quiet", "link", "right", "part", "wrong", "open"):
        for ground in grounds:
            high, low = sorted((luminance(known[name]), ground), reverse=True)
            assert (high + 0.05) / (low + 0.05) >= 4.5, name
