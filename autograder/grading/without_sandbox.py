"""Grade a student's own notebook without a sandbox, on systems that cannot confine code."""

from __future__ import annotations

from typing import Self

from autograder.finding.found import Found
from autograder.grading.choosing import with_notes
from autograder.grading.classroom import Settings, grade_found, open_graders
from autograder.records import Report
from autograder.sandbox.unconfined import ON_YOUR_OWN, Unconfined


class WithoutSandbox:
    """Stands for a `OneJob`; the reports say that there was no sandbox."""

    def __init__(self) -> None:
        self._workers = Unconfined()

    def __enter__(self) -> Self:
        self._workers.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._workers.__exit__(*exception)

    def start(self, settings: Settings) -> None:
        """Take the settings of the run; to be called first."""
        self._settings, self._graders = settings, open_graders(settings, self._workers)

    def grade(self, found: Found) -> Report:
        """Grade a submission, and note that its code ran without a sandbox."""
        report = grade_found(self._graders, found, self._settings)
        return with_notes(report, (ON_YOUR_OWN,)) if report.exercises else report
