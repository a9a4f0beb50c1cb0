"""`chainrule grade`: the assignment of submissions that nobody could read.

An unreadable file names no assignment. If the run has a single assignment, the file was meant for
it, so that its row in every table has the assignment and the maximum score.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from autograder.records import Report, SubmissionStatus

if TYPE_CHECKING:
    from autograder.grading.classroom import Settings


def hold_back(reports: Iterable[Report], held: list[Report]) -> Iterator[Report]:
    """Yield the reports, and append those of unreadable files without an assignment to `held`."""
    for report in reports:
        if report.assignment is None and report.status is SubmissionStatus.UNREADABLE:
            held.append(report)
        else:
            yield report


def with_assignment(
    held: Sequence[Report],
    others: Callable[[], Iterable[Report]],
    expected: Iterable[str],
    settings: Settings,
) -> list[Report]:
    """Return unreadable reports with the assignment of the run, if it has a single assignment.

    Args:
        held: the reports of unreadable files.
        others: returns the other reports of the run.
        expected: the assignments whose notebooks are expected.
        settings: the settings of the run.
    """
    if not held:
        return []
    models: dict[str, Report] = {}
    for report in others():
        if report.assignment is not None:
            models.setdefault(report.assignment, report)
    if len(models) == 1:
        (model,) = models.values()
        return [_like(report, model) for report in held]
    names = set(expected)
    if models or len(names) != 1:
        return list(held)
    from autograder.content.description import load_assignment

    assignment = load_assignment(names.pop(), course=settings.course, public=settings.public)
    scope = assignment.scope
    return [
        replace(
            report, assignment=assignment.id, scope=scope, max_score=assignment.max_score(scope)
        )
        for report in held
    ]


def _like(report: Report, model: Report) -> Report:
    return replace(
        report,
        assignment=model.assignment,
        scope=model.scope,
        max_score=model.max_score,
        run=model.run,
    )
