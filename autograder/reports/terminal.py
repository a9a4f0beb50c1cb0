"""Render a report or a class as a table for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from autograder.records import (
    CaseStatus,
    EndToEnd,
    ExerciseResult,
    ExerciseStatus,
    Report,
    Scope,
    SubmissionStatus,
    Visibility,
)
from autograder.reports.text import case_text, one_line, points, printable

_MARKS = {
    ExerciseStatus.PASSED: ("✓", "green"),
    ExerciseStatus.PARTIAL: ("◐", "yellow"),
    ExerciseStatus.UNFINISHED: ("·", "dim"),
    ExerciseStatus.MISSING: ("?", "red"),
}
_WRONG = ("✗", "red")
_MESSAGE_LINES = 9
_END_TO_END = {
    EndToEnd.PASSED: "All functions chained together train a network end to end.",
    EndToEnd.FAILED: (
        "Chained together, the functions do not train a network yet. Each exercise was graded "
        "with correct answers from the exercises it builds on."
    ),
}
CLASS_LINES = 60
"""The number of submissions of a class that are shown on screen."""


def render(report: Report, width: int = 80, *, colour: bool = False) -> str:
    """Return a report as text of at most `width` columns."""
    return _to_text(_report(report), width, colour)


def render_class(
    reports: Sequence[Report], width: int = 80, *, more: int = 0, colour: bool = False
) -> str:
    """Return a table of scores, a row per submission; `more` counts the submissions left out."""
    return _to_text(_class(reports, more), width, colour)


def _to_text(renderable: RenderableType, width: int, colour: bool) -> str:
    console = Console(
        width=width,
        force_terminal=colour,
        no_color=not colour,
        color_system="standard" if colour else None,
        highlight=False,
        legacy_windows=False,
    )
    with console.capture() as capture:
        console.print(renderable)
    return "\n".join(line.rstrip() for line in capture.get().split("\n"))


def _report(report: Report) -> RenderableType:
    parts: list[RenderableType] = [_title(report)]
    if report.exercises:
        parts.append(Padding(_exercises(report), (1, 0)))
        parts += _first_messages(report)
        if report.end_to_end in _END_TO_END:
            parts.append(Text(_END_TO_END[report.end_to_end], style="dim"))
    parts += [Text(f"note: {one_line(note)}", style="dim") for note in report.notes]
    return Group(*parts)


def _title(report: Report) -> Text:
    name = one_line(report.submission.student)
    title = Text.assemble((f"{report.assignment or 'no assignment'}  ", "bold"), name)
    if report.status is SubmissionStatus.GRADED:
        scope = "" if report.scope is Scope.FULL else "  (published cases only)"
        title.append(f"\nscore {points(report.score)} of {points(report.max_score)}{scope}", "bold")
    elif report.status is SubmissionStatus.UNREADABLE:
        title.append("\nunreadable, scores 0", "bold red")
    else:
        title.append("\nnot graded: a fault of ours", "bold magenta")
    return title


def _exercises(report: Report) -> Table:
    table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(width=1)
    table.add_column(no_wrap=True)
    table.add_column(justify="right", no_wrap=True)
    table.add_column(overflow="fold")
    for exercise in report.exercises:
        mark, style = _MARKS.get(exercise.status, _WRONG)
        table.add_row(
            Text(mark, style),
            Text(exercise.name),
            f"{points(exercise.score)}/{points(exercise.max_score)}",
            Text(one_line(_remark_on_exercise(exercise)), style="" if exercise.hint else "dim"),
        )
    return table


def _remark_on_exercise(exercise: ExerciseResult) -> str:
    if exercise.status is ExerciseStatus.PASSED:
        return ""
    if exercise.status is ExerciseStatus.UNFINISHED:
        return "not written yet"
    words = exercise.hint.split("\n")[0] or str(exercise.status)
    if exercise.status is ExerciseStatus.PARTIAL:
        lost = dict.fromkeys(c.group for c in exercise.cases if c.status is not CaseStatus.PASSED)
        words += f" [points lost: {', '.join(lost)}]"
    return words


def _first_messages(report: Report) -> list[RenderableType]:
    """For each exercise, show its first failed published case, or else the rest of its hint."""
    parts: list[RenderableType] = []
    for exercise in report.exercises:
        if exercise.status is ExerciseStatus.UNFINISHED:
            continue
        extra = exercise.hint.split("\n", 1)[1:]
        shown = [
            case_text(case)
            for case in exercise.cases
            if case.visibility is Visibility.PUBLIC
            and case.status is not CaseStatus.PASSED
            and case.message
        ][:1]
        for message in shown or extra:
            lines = printable(message).split("\n")
            if len(lines) > _MESSAGE_LINES:
                lines = [*lines[:_MESSAGE_LINES], "..."]
            parts.append(Text(exercise.name, "bold"))
            parts.append(Padding(Text("\n".join(lines)), (0, 0, 1, 2)))
    return parts


def _class(reports: Sequence[Report], more: int) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column("student", overflow="fold")
    several_assignments = len({report.assignment for report in reports if report.assignment}) > 1
    if several_assignments:
        table.add_column("assignment", overflow="fold")
    table.add_column("score", justify="right", no_wrap=True)
    table.add_column("exercises", no_wrap=True)
    table.add_column("remarks", overflow="fold")
    for report in reports:
        marks = Text()
        for exercise in report.exercises:
            marks.append(*_MARKS.get(exercise.status, _WRONG))
        table.add_row(
            Text(one_line(report.submission.student)),
            *([report.assignment or ""] if several_assignments else []),
            f"{points(report.score)}/{points(report.max_score)}"
            if report.exercises
            else str(points(report.score)),
            marks,
            Text(one_line(_remark(report)), style="dim"),
        )
    if more:
        table.add_row("...", *[""] * (3 if several_assignments else 2), f"and {more} more")
    return table


def _remark(report: Report) -> str:
    if report.status is not SubmissionStatus.GRADED:
        return ": ".join([str(report.status), *report.notes[:1]])
    wrong = [
        f"{exercise.name}: {_mistakes_or_status(exercise)}"
        for exercise in report.exercises
        if exercise.status not in (ExerciseStatus.PASSED, ExerciseStatus.UNFINISHED)
    ]
    unfinished = sum(e.status is ExerciseStatus.UNFINISHED for e in report.exercises)
    if unfinished:
        wrong.append(f"{unfinished} unfinished")
    more = f" and {len(wrong) - 2} more" if len(wrong) > 2 else ""
    return "; ".join(wrong[:2]) + more


def _mistakes_or_status(exercise: ExerciseResult) -> str:
    return " and ".join(exercise.mistakes or (str(exercise.status),)).replace("_", " ")
