"""A small class, for the tests of its page."""

from __future__ import annotations

from autograder.records import Report, SubmissionStatus
from autograder.reports.html.class_order import sections
from autograder.reports.html.class_rows import make_row
from autograder.reports.html.class_statistics import Section
from tests.reports.html_support import (
    make_exercise,
    make_report,
    not_graded,
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
