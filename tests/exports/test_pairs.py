"""Grades and reports, joined as they stream by."""

from __future__ import annotations

from dataclasses import replace

from autograder.exports.pairs import paired
from tests.exports.people import grade, missing
from tests.reports.html_support import make_exercise, make_report


def test_a_grade_meets_the_report_of_the_file_that_counts() -> None:
    ada, bo = make_report("ada", make_exercise()), make_report("bo", make_exercise())
    older = replace(ada, submission=replace(ada.submission, path="handed in/old.ipynb"))
    other = replace(ada, assignment="activations")
    grades = [grade("bo"), missing("eve"), grade("ada"), grade("ada", name="partner")]
    found = [
        (g.name, r.submission.student) for g, r in paired(grades, [older, other, ada, bo, ada])
    ]
    assert found == [("ada", "ada"), ("partner", "ada"), ("bo", "bo")]


def test_a_file_of_an_unknown_assignment_has_its_report() -> None:
    report = make_report("ada", assignment=None)
    assert len(list(paired([grade("ada", assignment="")], [report]))) == 1


def test_reports_are_not_read_ahead() -> None:
    def reports() -> object:
        yield make_report("ada", make_exercise())
        raise AssertionError("read too far")

    pairs = paired([grade("ada")], reports())  # type: ignore[arg-type]
    assert next(pairs)[0].student == "ada"
