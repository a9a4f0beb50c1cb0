"""What a graded notebook shows: comments on solution cells, outputs of test cells, notes."""

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
    """Return what is said of an exercise as text that is safe in Markdown; None if all is right."""
    if exercise.status is ExerciseStatus.PASSED:
        return None
    return plain_markdown(exercise.hint or str(exercise.status))


def comment_without_exercises(report: Report) -> str:
    """Return what is said in the place of each exercise where a submission could not be graded."""
    reason = report.notes[0] if report.notes else str(report.status)
    if report.status is SubmissionStatus.UNREADABLE:
        return plain_markdown(f"This notebook could not be graded and scores 0: {reason}.")
    return "Not graded yet, through no fault of yours."  # why is for teachers: it may name files


def output(exercise: ExerciseResult) -> str:
    """Return what stands below an exercise's test cell, as plain text."""
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
    """Return the notes on a submission as Markdown for a cell of its own, None without any."""
    internal = report.status is SubmissionStatus.INTERNAL
    known = "\n".join(more)
    said = [*more, *(note for note in report.notes if not internal and note not in known)]
    if not said:
        return None
    lines = (f"- {plain_markdown(one_line(each))}" for each in said)
    return "\n".join(["**Notes of the grader**", "", *lines])
