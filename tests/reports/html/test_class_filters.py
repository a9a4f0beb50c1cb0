"""The filters of the table."""

from __future__ import annotations

from autograder.grades.records import ClassGrades, Listed
from tests.reports.html.class_grades import absent, make_grade
from tests.reports.html.small_class import SMALL_CLASS, with_mistakes
from tests.reports.html_support import Reader, class_html


def test_lines_have_the_tokens_of_their_statuses_and_mistakes() -> None:
    page = Reader(class_html([*SMALL_CLASS, with_mistakes("gil", "b_lost")]))
    assert page.attributes("data-f") == [
        "graded ok full", "graded ok pa", "graded ti un", "graded mi un", "unreadable", "internal",
        "graded fa m0",
    ]  # fmt: skip


def test_every_filter_that_shows_a_line_is_offered_with_its_count() -> None:
    page = Reader(class_html([*SMALL_CLASS, with_mistakes("gil", "b_lost")]))
    for words in ("all students", "graded (5)", "full marks (1)", "a timeout (1)", "f: b lost (1)"):
        assert page.says(words), words
    offered = set(page.attributes("value"))
    used = {token for tokens in page.attributes("data-f") for token in tokens.split()}
    assert offered - {""} == used - {"ok"}


def test_sections_of_the_class_list_are_a_filter() -> None:
    reports = SMALL_CLASS[:2]
    listed = [Listed(name, name, sections=(name,)) for name in ("B", "A")]
    grades = [make_grade(r, listed=each) for r, each in zip(reports, listed, strict=True)]
    page = Reader(class_html(reports, ClassGrades((*grades, absent("Cy")))))
    assert page.says("all sections A (1) B (1)")
    assert page.attributes("data-f")[0].endswith("g1")
    assert page.says("not handed in (1)")
