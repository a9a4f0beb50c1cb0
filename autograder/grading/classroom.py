"""Grading many submissions in parallel on this machine.

Each job is a process with its own zygote. The main process only sends paths to the jobs and yields
their reports, which are trusted data. Reports arrive in the order of completion; `Results.sort`
sorts them at the end. The main process does not load the grading modules, because loading them
takes longer than grading a submission.
"""

from __future__ import annotations

import contextlib
import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from autograder.content.secret import Secret
from autograder.errors import UsageError
from autograder.finding.found import Found
from autograder.records import Report
from autograder.sandbox.system import NOT_HERE, can_isolate

if TYPE_CHECKING:
    from autograder.grading.graders import Graders
    from autograder.grading.nursery_process import Nursery
    from autograder.sandbox.supervisor import Sandbox
    from autograder.sandbox.unconfined import Unconfined

Engine: TypeAlias = Callable[[Sequence[Found]], Iterator[Report]]
"""Grades submissions and yields each report as soon as it is ready."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a run, shared by all its submissions.

    Attributes:
        course: the course folder; without it there is no answer side.
        public: whether only the published cases are graded.
        assignment: the assignment of all submissions, unless each is to be recognised.
        secret: the secret that seeds the hidden cases.
        isolation: the required level, a key of `ISOLATION` in `autograder.sandbox.supervisor`.
        only: the exercises to grade; without any, all of them.
    """

    course: Path | None
    public: bool
    assignment: str | None
    secret: Secret
    isolation: str = "basic"
    only: tuple[str, ...] = ()


def grade_found(graders: Graders, found: Found, settings: Settings) -> Report:
    """Grade a submission and add the notes of the search to its report."""
    from autograder.grading.choosing import Choosing, unusable
    from autograder.grading.own_modules import read_modules
    from autograder.grading.submission import grade_submission

    graders = graders.with_more_time(found.more_time)
    wanted = wanted_assignment(graders, found, settings)
    if found.unusable:
        return complete(graders, found, unusable(graders, found), wanted)
    choosing = Choosing(found)
    final = None
    while final is None:
        item = choosing.item
        modules = read_modules(item)
        report = grade_submission(
            item.path,
            graders,
            item.student,
            wanted,
            modules=modules,
            seconds=choosing.left,
            number=choosing.number,
        )
        final = choosing.take(report)
    return complete(graders, found, final, wanted)


def open_graders(settings: Settings, sandbox: Sandbox | Unconfined) -> Graders:
    """Return the graders of a run, with a source of workers."""
    from autograder.grading.graders import Graders

    return Graders(
        sandbox, settings.course, settings.secret, public=settings.public, only=settings.only
    )


def complete(graders: Graders, found: Found, report: Report, wanted: str | None) -> Report:
    """Return the report of a submission with the findings of the search.

    An unreadable report gets the assignment that was asked for, or that the file's name suggests.
    """
    from autograder.grading.choosing import with_assignment, with_notes
    from autograder.grading.own_modules import left_out

    notes = (*found.notes, *left_out(found))
    report = replace(report, submission=replace(report.submission, origin=found.origin))
    return with_notes(with_assignment(report, graders, wanted or found.guess), notes)


def wanted_assignment(graders: Graders, found: Found, settings: Settings) -> str | None:
    """Return the assignment to grade a submission as, or None to recognise it from its content.

    The assignment of the run comes first, then the assignment of the submission's folder.
    """
    if settings.assignment is None and found.assignment in graders.exercise_names:
        return found.assignment
    return settings.assignment


def grade_all(
    found: Sequence[Found], settings: Settings, jobs: int, nursery: Nursery | None = None
) -> Iterator[Report]:
    """Grade submissions on `jobs` processes and yield each report as soon as it is ready.

    `nursery` forks these processes; it is started here if None.

    Raises:
        UsageError: this system cannot isolate anything.
    """
    from autograder.grading.jobs import grade_in_jobs

    if not can_isolate():
        raise UsageError(NOT_HERE)
    remaining = deque(found)
    del found
    yield from grade_in_jobs(remaining, settings, min(jobs, len(remaining)), nursery)


def usable_cores() -> list[int]:
    """Return the numbers of the cores that this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        with contextlib.suppress(OSError):  # this machine does not tell the cores
            return sorted(os.sched_getaffinity(0))
    return list(range(os.cpu_count() or 1))
