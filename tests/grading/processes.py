"""The processes of a run: the jobs and the zygotes below the nursery, as the system lists them."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from autograder.finding.found import Found
from autograder.grading import jobs, one_job
from autograder.grading.classroom import Settings, grade_found, open_graders
from autograder.records import Report
from autograder.sandbox.supervisor import Sandbox


def children(process: int) -> list[int]:
    """Return the process ids of the children of a process."""
    try:
        listed = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    except OSError:  # it has ended
        return []
    return [int(number) for number in listed.split()]


def nurseries() -> list[int]:
    """Return the process ids of the nurseries that this process has started."""
    return [child for child in children(os.getpid()) if "grading.nursery" in command(child)]


def command(process: int) -> str:
    """Return the command line of a process."""
    return Path(f"/proc/{process}/cmdline").read_text(encoding="utf-8", errors="replace")


def jobs_and_zygotes() -> list[int]:
    """Return the process ids of all jobs, and of the processes that wait for their zygotes."""
    return [each for nursery in nurseries() for each in children(nursery)]


def grade_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have submissions graded where the test can change what grades them."""

    def grade(found: list[Found], settings: Settings, *_jobs: object) -> Iterator[Report]:
        with Sandbox(settings.isolation) as sandbox:
            graders = open_graders(settings, sandbox)
            for each in found:
                yield grade_found(graders, each, settings)

    monkeypatch.setattr(jobs, "grade_in_jobs", grade)
    monkeypatch.setattr(one_job, "OneJob", JobHere)


class JobHere(contextlib.ExitStack):
    """Stands for a `OneJob` in this process."""

    def start(self, settings: Settings) -> None:
        sandbox = self.enter_context(Sandbox(settings.isolation))
        self._grade = partial(grade_found, open_graders(settings, sandbox), settings=settings)

    def grade(self, found: Found) -> Report:
        return self._grade(found)
