"""What to teach next."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from autograder.records import ExerciseStatus
from autograder.reports.html.class_teaching import advice
from tests.reports.html.small_class import SMALL_CLASS, UNREADABLE, only_section, with_mistakes
from tests.reports.html_support import Reader, class_html, make_exercise, make_report, not_graded


def test_three_sentences_from_the_numbers() -> None:
    reports = [*SMALL_CLASS, with_mistakes("gil", "b_lost"), with_mistakes("hy", "b_lost")]
    assert [(each.order, each.numbers) for each in advice(only_section(reports))] == [
        (
            "Begin with f.",
            "It is the first exercise, and the first without full marks for 4 of 6 students.",
        ),
        ("Explain “b lost”.", "2 students made this mistake in f."),
        ("Give time for g.", "2 of 4 students have not written it yet."),
    ]
    assert Reader(class_html(reports)).says("What to teach next Begin with f.")


def test_a_mistake_of_a_single_student_is_nothing_to_teach() -> None:
    (_where, what, _then) = advice(only_section([*SMALL_CLASS, with_mistakes("gil", "b_lost")]))
    assert what.order == "Answer questions one by one."


def test_one_student_has_not_written_it() -> None:
    reports = [
        make_report("ada", make_exercise("f", "unfinished")),
        make_report("bo", make_exercise("f", "failed")),
    ]
    (_where, _what, then) = advice(only_section(reports))
    assert then.numbers == "1 of 2 students has not written it yet."


def test_a_class_with_full_marks_goes_on() -> None:
    reports = [make_report(student, make_exercise()) for student in ("ada", "bo")]
    assert [each.order for each in advice(only_section(reports))] == ["Go on."]


def test_without_a_graded_submission_there_is_nothing_to_say() -> None:
    assert advice(only_section([not_graded("ada", UNREADABLE)])) == ()


@given(st.lists(st.lists(st.sampled_from(ExerciseStatus), min_size=3, max_size=3), min_size=1))
def test_any_class_gets_one_or_three_sentences(drawn: list[list[ExerciseStatus]]) -> None:
    reports = [
        make_report(f"{n}", *(make_exercise(f"e{k}", str(s)) for k, s in enumerate(statuses)))
        for n, statuses in enumerate(drawn)
    ]
    assert len(advice(only_section(reports))) in (1, 3)
