"""The comment for a student in a gradebook: what the teacher wrote, the points, the hints.

It holds what the student's feedback page says first, and nothing of hidden cases or other students.
"""

from __future__ import annotations

from collections.abc import Iterable

from autograder.grades.records import Grade, Standing
from autograder.records import ExerciseStatus, Report, Scope, SubmissionStatus
from autograder.reports.text import one_line, points, sentence

MAX_COMMENT = 4000
"""Maximum length in characters; longer comments are cut, and the feedback page has all of it."""


def comment(grade: Grade, report: Report) -> str:
    """Return the comment, a line for each remark; empty if the grader itself failed.

    Args:
        grade: the student's grade.
        report: the report of the file that counts.
    """
    if grade.standing is Standing.INTERNAL or report.status is SubmissionStatus.INTERNAL:
        return own_comments(grade)
    lines = [*grade.comments, *_score_lines(grade)]
    if report.status is SubmissionStatus.UNREADABLE:
        lines += map(sentence, report.notes)
    lines += _hints(grade, report)
    text = "\n".join(filter(None, map(one_line, lines)))
    return text if len(text) <= MAX_COMMENT else text[: MAX_COMMENT - 1] + "\N{HORIZONTAL ELLIPSIS}"


def own_comments(grade: Grade) -> str:
    """Return the comments of the teacher alone, a line for each."""
    return "\n".join(one_line(each) for each in grade.comments)


def comments_of(pairs: Iterable[tuple[Grade, Report]]) -> dict[int, str]:
    """Return the comment for each grade, by its key.

    The members of a group share a report, and each has a comment of their own.
    """
    return {key_of(grade): comment(grade, report) for grade, report in pairs}


def key_of(grade: Grade) -> int:
    """Return a key that identifies a grade in its class while the class is in memory."""
    return id(grade)


def in_one_line(text: str) -> str:
    r"""Join the lines of a comment for a cell of a table.

    >>> in_one_line("8 of 10 points\nlinear_forward: look at b.")
    '8 of 10 points. linear_forward: look at b.'
    """
    lines = text.split("\n")
    if len(lines) == 1:
        return text
    return " ".join(line if line.endswith((".", "!", "?", ":")) else f"{line}." for line in lines)


def _score_lines(grade: Grade) -> Iterable[str]:
    if grade.standing is Standing.EXCUSED:
        yield "Excused"
    elif grade.final is not None:
        only = ", published cases only" if grade.scope is Scope.PUBLIC else ""
        yield f"{points(grade.final)} of {points(grade.max_score)} points{only}"
        if grade.penalty:
            yield f"Taken off because it was late: {points(grade.penalty)}"
        if grade.extra:
            yield f"Extra points: {points(grade.extra)}"


def _hints(grade: Grade, report: Report) -> Iterable[str]:
    counted = {exercise.name: exercise for exercise in grade.exercises}
    for exercise in report.exercises:
        shown = counted.get(exercise.name)
        score = exercise.score if shown is None else shown.score
        if score >= exercise.max_score:
            continue
        says = exercise.hint.partition("\n")[0]
        if exercise.status is ExerciseStatus.UNFINISHED:
            says = "not written yet"
        earned = f"{points(score)} of {points(exercise.max_score)}"
        yield f"{exercise.name} ({earned}): {says}" if says else f"{exercise.name} ({earned})"
