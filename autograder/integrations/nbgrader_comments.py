"""Texts in a graded notebook: comments on solution cells, outputs of test cells, notes."""

from __future__ import annotations

from autograder.records import (
    CaseStatus,
    ExerciseResult,
    ExerciseStatus,
    Group,
    Report,
    SubmissionStatus,
)
from autograder.reports.text import case_text, one_line, plain_markdown, points, printable

_GROUPS = {
    Group.FIXTURE: "published example",
    Group.FRESH: "fresh cases",
    Group.PROPERTIES: "properties",
}
_MAX_MESSAGE = 2000


def comment(exercise: ExerciseResult) -> str | None:
    """Return the comment on an exercise, safe in Markdown, or None if the exercise passed."""
    if exercise.status is ExerciseStatus.PASSED:
        return None
    return plain_markdown(exercise.hint or str(exercise.status))


def comment_without_exercises(report: Report) -> str:
    """Return the comment for each exercise of a submission that was not graded."""
    reason = report.notes[0] if report.notes else str(report.status)
    if report.status is SubmissionStatus.UNREADABLE:
        return plain_markdown(f"This notebook could not be graded and scores 0: {reason}.")
    # Only teachers see the reason: it may name files.
    return "Not graded yet, through no fault of yours."


def output(exercise: ExerciseResult) -> str:
    """Return the output of an exercise's test cell, as plain text."""
    lines = [f"{exercise.name}: {points(exercise.score)} of {points(exercise.max_score)} points"]
    for group in exercise.groups:
        lines.append(
            f"  {_GROUPS[group.group]:<18} {points(group.score)} of {points(group.max_score)}"
        )
    if exercise.status is not ExerciseStatus.PASSED and exercise.hint:
        lines += ["", exercise.hint]
    for case in exercise.cases:
        if case.status is not CaseStatus.PASSED and case.message:
            lines += ["", f"{case.name} ({case.status}): {case_text(case)[:_MAX_MESSAGE]}"]
    return printable("\n".join(lines)) + "\n"


def notes(report: Report, more: tuple[str, ...] = ()) -> str | None:
    """Return the notes on a submission as Markdown for a cell, or None without notes."""
    internal = report.status is SubmissionStatus.INTERNAL
    known = "\n".join(more)
    said = [*more, *(note for note in report.notes if not internal and note not in known)]
    if not said:
        return None
    lines = (f"- {plain_markdown(one_line(each))}" for each in said)
    return "\n".join(["**Notes from the grader**", "", *lines])
