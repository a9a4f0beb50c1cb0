"""Render a report for a terminal: the points and hint of each exercise, and what else to know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import StrEnum

from autograder.records import (
    CaseResult,
    CaseStatus,
    EndToEnd,
    ExerciseResult,
    ExerciseStatus,
    Report,
    Scope,
    SubmissionStatus,
    Visibility,
)
from autograder.reports.columns import GAP, aligned_lines, wrapped
from autograder.reports.marks import legend, mark_of
from autograder.reports.styled import Text, to_text
from autograder.reports.text import case_text, one_line, points, printable

_TEXT_LINES = 5
"""A message, a remark or a value of more lines is cut; `--verbose` shows all of it."""
NARROW = 72
"""A table on fewer columns has its sentences below its rows."""
_INDENT = 3
_END_TO_END = {
    EndToEnd.PASSED: "All functions chained together train a network end to end.",
    EndToEnd.FAILED: (
        "Chained together, the functions do not train a network yet. Each exercise was graded "
        "with correct answers from the exercises it builds on."
    ),
}


class Detail(StrEnum):
    """How much is shown: QUIET the score or the problems, VERBOSE also what passed."""

    QUIET = "quiet"
    NORMAL = "normal"
    VERBOSE = "verbose"


def render(
    report: Report,
    width: int = 80,
    *,
    colour: bool = False,
    plain: bool = False,
    detail: Detail = Detail.NORMAL,
) -> str:
    """Return a report as text of at most `width` columns.

    Args:
        report: the report.
        width: the number of terminal columns.
        colour: whether the text has escapes that colour it.
        plain: whether the marks are ASCII characters.
        detail: how much is shown.
    """
    if detail is Detail.QUIET:
        return to_text([Text.of(score_line(report), "bold")], width, colour=colour)
    return to_text(_report(report, width, plain, detail is Detail.VERBOSE), width, colour=colour)


def score_line(report: Report) -> str:
    """Return the score in one line, or why there is no score."""
    reason = one_line(": ".join(["", *report.notes[:1]]))
    if report.status is SubmissionStatus.UNREADABLE:
        return f"unreadable, scores 0{reason}"
    if report.status is SubmissionStatus.INTERNAL:
        return f"not graded{reason}"
    scope = "" if report.scope is Scope.FULL else "  (published cases only)"
    return f"score {points(report.score)} of {points(report.max_score)}{scope}"


def table_line(pieces: Sequence[tuple[str, str]], indent: int = 0) -> Text:
    """Return a line of a table, each piece with its style; it is never wrapped."""
    spaced = [(GAP if number else "", "") for number in range(len(pieces))]
    both = (each for pair in zip(spaced, pieces, strict=True) for each in pair)
    return Text(tuple(both), indent, wraps=False)


def _report(report: Report, width: int, plain: bool, verbose: bool) -> list[Text]:
    parts: list[Text] = [_title(report)]
    if report.exercises:
        parts += [Text(), *_exercises(report.exercises, width, plain)]
        explained = legend((e.status for e in report.exercises), width, plain=plain)
        parts += [Text(), Text.of(explained, "dim")] if explained else []
        messages = _all_cases if verbose else _first_messages
        parts += [Text(), *messages(report.exercises, width, plain)]
        if report.end_to_end in _END_TO_END:
            parts.append(Text.of(_END_TO_END[report.end_to_end], "dim"))
    parts += [Text.of(f"note: {one_line(note)}", "dim") for note in report.notes]
    if verbose:
        parts.append(Text.of(_circumstances(report), "dim"))
    return parts[:-1] if parts[-1] == Text() else parts


def _title(report: Report) -> Text:
    if report.status is SubmissionStatus.GRADED:
        outcome = score_line(report), "bold"
    elif report.status is SubmissionStatus.UNREADABLE:
        outcome = "unreadable, scores 0", "bold red"
    else:
        outcome = "not graded: internal error", "bold magenta"
    assignment = report.assignment or "no assignment"
    name = one_line(report.submission.student)
    # A student's own file is often called like the assignment.
    named = f"  {name}" if name != assignment else ""
    return Text(((assignment, "bold"), (f"{named}\n", ""), outcome))


def _exercises(exercises: Sequence[ExerciseResult], width: int, plain: bool) -> Iterator[Text]:
    """Yield the rows of the exercises, with what is wrong beside or below them."""
    narrow = width < NARROW
    remarks = [one_line(_remark(exercise)) for exercise in exercises]
    rows = [
        (
            mark_of(exercise.status).text(plain=plain),
            exercise.name,
            f"{points(exercise.score)}/{points(exercise.max_score)}",
            "" if narrow else remark,
        )
        for exercise, remark in zip(exercises, remarks, strict=True)
    ]
    lines = list(aligned_lines(rows, width, right={2}))
    for at, (row, line) in enumerate(lines):
        exercise = exercises[row]
        tone = "" if exercise.hint else "dim"
        styles = {0: mark_of(exercise.status).style, 3: tone}
        yield table_line([(piece, styles.get(column, "")) for column, piece in line])
        if narrow and remarks[row] and (at + 1 == len(lines) or lines[at + 1][0] != row):
            yield _below(remarks[row], width, tone)


def _below(sentence: str, width: int, style: str) -> Text:
    """Return a sentence on indented lines of its own."""
    return Text.of(wrapped(sentence, width - _INDENT).rstrip(), style, indent=_INDENT, wraps=False)


def _remark(exercise: ExerciseResult) -> str:
    if exercise.status is ExerciseStatus.PASSED:
        return ""
    if exercise.status is ExerciseStatus.UNFINISHED:
        return "not written yet"
    words = exercise.hint.split("\n")[0] or str(exercise.status)
    if exercise.status is ExerciseStatus.PARTIAL:
        lost = dict.fromkeys(c.group for c in exercise.cases if c.status is not CaseStatus.PASSED)
        words += f" [points lost: {', '.join(lost)}]"
    return words


def _first_messages(exercises: Sequence[ExerciseResult], width: int, plain: bool) -> Iterator[Text]:
    """For each exercise, show its first failed published case, or else the rest of its hint."""
    del width, plain
    for exercise in exercises:
        if exercise.status is ExerciseStatus.UNFINISHED:
            continue
        shown = [case_text(_shortened(case)) for case in exercise.cases if _is_told(case)][:1]
        for message in shown or map(_first_lines, exercise.hint.split("\n", 1)[1:]):
            yield Text.of(exercise.name, "bold")
            yield Text.of(printable(message), indent=2)
            yield Text()


def _shortened(case: CaseResult) -> CaseResult:
    """Return a case with the first lines of each long text, so that both values are to be seen."""
    return replace(
        case,
        message=_first_lines(case.message),
        remark=_first_lines(case.remark),
        expected=_first_lines(case.expected),
        actual=_first_lines(case.actual),
    )


def _first_lines(text: str) -> str:
    lines = text.split("\n")
    return "\n".join([*lines[:_TEXT_LINES], "..."]) if len(lines) > _TEXT_LINES + 1 else text


def _is_told(case: CaseResult) -> bool:
    """Return whether a case has failed and has a text that may be shown in full."""
    failed = case.status is not CaseStatus.PASSED
    return failed and case.visibility is Visibility.PUBLIC and bool(case.message)


def _all_cases(exercises: Sequence[ExerciseResult], width: int, plain: bool) -> Iterator[Text]:
    """Yield all cases of each exercise, and the full texts of its failed published cases."""
    for exercise in exercises:
        yield Text.of(exercise.name, "bold")
        rows = [
            (
                mark_of(case.status).text(plain=plain),
                str(case.group),
                case.name,
                "" if _is_told(case) else case.message,
            )
            for case in exercise.cases
        ]
        for row, line in aligned_lines(rows, width - len(GAP)):
            styles = {0: mark_of(exercise.cases[row].status).style}
            pieces = [(piece, styles.get(column, "")) for column, piece in line]
            yield table_line(pieces, indent=len(GAP))
        told = [case_text(case) for case in exercise.cases if _is_told(case)]
        for message in told or exercise.hint.split("\n", 1)[1:]:
            yield Text.of(printable(message), indent=5)
        yield Text()


def _circumstances(report: Report) -> str:
    """Return how the submission was graded: time, isolation, version."""
    parts = [f"graded in {report.seconds:.2f} s" if report.exercises else ""]
    parts.append(f"isolation: {', '.join(report.isolation)}" if report.isolation else "")
    version = report.run.get("version", "")
    parts.append(f"version {version}" if version else "")
    return one_line("; ".join(part for part in parts if part))
