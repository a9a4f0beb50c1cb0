"""The class page: what it says is text, and every student is linked."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.grades.records import ClassGrades, Listed, Timing
from autograder.records import ExerciseStatus, Report, Submission
from autograder.reports.html.feedback_file_names import feedback_names
from tests.reports.html.class_grades import by_hand, make_grade
from tests.reports.html.small_class import UNREADABLE
from tests.reports.html_support import (
    Reader,
    any_text,
    class_html,
    make_exercise,
    make_report,
    not_graded,
    saying,
)


@pytest.mark.slow
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


def test_missing_isolation_is_said_whatever_comes_first() -> None:
    """One unreadable file at the top of the list must not silence it."""
    lacking = make_report("bob", isolation=("rlimits", "landlock"))
    whole = make_report("cleo", isolation=("rlimits", "landlock", "seccomp"))
    unreadable = not_graded("ada", UNREADABLE, "it is empty")
    unreadable = replace(unreadable, isolation=())
    warned = Reader(class_html([unreadable, whole, lacking]))
    assert warned.says("This machine has no seccomp")
    assert not Reader(class_html([unreadable, whole])).says("Graded with less isolation")


STATUSES = [str(status) for status in ExerciseStatus]


def large_class(count: int) -> tuple[list[Report], ClassGrades]:
    """A class in which a third of the exercises went wrong, in every way, with grades for all."""
    reports, grades = [], []
    for n in range(count):
        exercises = [
            make_exercise(
                f"initialize_parameters_{k}",
                STATUSES[(n * 7 + k) % len(STATUSES)] if (n + k) % 3 == 0 else "passed",
                4.0 if (n + k) % 9 == 0 else None,
                (f"mistake_number_{k}",) if (n + k) % 6 == 0 else (),
                "The gradient db is the sum over the examples; it has to be their mean. " * 2,
            )
            for k in range(10)
        ]
        submission = Submission(f"s{n:05}", f"class/{n}.ipynb", f"{n:064x}")
        report = make_report(f"s{n:05}", *exercises, submission=submission)
        listed = Listed("x", "x", sections=(f"Section {n % 5}",))
        decided = by_hand(report, "initialize_parameters_3", 8.0) if n % 20 == 0 else {}
        late = {"timing": Timing.LATE, "late_by": 9e4, "penalty": 5.0} if n % 10 == 0 else {}
        grades.append(make_grade(report, f"Nguyễn Thị {n}", listed=listed, **decided, **late))
        reports.append(report)
    return reports, ClassGrades(tuple(grades), has_list=True)


@pytest.mark.slow
def test_two_thousand_students_fit_into_three_megabytes() -> None:
    reports, grades = large_class(2000)
    assert len(class_html(reports, grades).encode()) < 3_000_000
    assert len(class_html(reports).encode()) < 2_500_000


@pytest.mark.slow
def test_the_page_grows_by_its_table_alone() -> None:
    """Lists are cut, so that 5,000 students work as well."""
    sizes = [len(class_html(*large_class(count)).encode()) for count in (1000, 2000, 5000)]
    few, more, many = sizes
    assert abs((many - more) / 3000 - (more - few) / 1000) < 100
