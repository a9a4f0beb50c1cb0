"""Where workers cannot be confined, published cases are graded, and the report says so."""

from __future__ import annotations

from autograder.content.secret import draw_secret
from autograder.finding.found import Found
from autograder.grading.classroom import Settings
from autograder.grading.without_sandbox import WithoutSandbox
from tests.conftest import SUBMISSIONS


def test_reports_say_that_there_was_no_sandbox() -> None:
    notebook = SUBMISSIONS / "solves_everything.ipynb"
    with WithoutSandbox() as job:
        job.start(Settings(None, True, "step_by_step", draw_secret()))
        report = job.grade(Found("ada", notebook))
    assert (report.score, report.max_score) == (40, 40)
    assert "without a sandbox" in report.notes[-1]
