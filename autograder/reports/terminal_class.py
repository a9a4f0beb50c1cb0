"""Render a class as a table for a terminal: a row for each submission."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from autograder.records import ExerciseResult, ExerciseStatus, Report, SubmissionStatus
from autograder.reports.columns import aligned_lines, wrapped
from autograder.reports.marks import legend, mark_of, style_of
from autograder.reports.terminal import NARROW, Detail, table_line, to_text
from autograder.reports.text import one_line, points

CLASS_LINES = 60
"""The number of submissions of a class that are shown on screen."""
_HEADS = {
    "student": "student",
    "assignment": "assignment",
    "score": "score",
    "marks": "exercises",
    "seconds": "seconds",
    "remarks": "remarks",
}
"""The columns in their order, with their headings."""


def render_class(
    reports: Sequence[Report],
    width: int = 80,
    *,
    more: int = 0,
    colour: bool = False,
    plain: bool = False,
    detail: Detail = Detail.NORMAL,
) -> str:
    """Return a table of scores, a row for each submission.

    Args:
        reports: the reports.
        width: the number of terminal columns.
        more: the number of submissions that are left out.
        colour: whether the text has escapes that colour it.
        plain: whether the marks are ASCII characters.
        detail: QUIET shows only the submissions without a result; VERBOSE adds times and notes.
    """
    if detail is Detail.QUIET:
        reports = [r for r in reports if r.status is not SubmissionStatus.GRADED]
        if not reports:
            return ""
    lines = [*_lines(reports, width, plain, detail)]
    if more:
        lines.append(Text(f"...  and {more} more", no_wrap=True))
    explained = legend((e.status for r in reports for e in r.exercises), width, plain=plain)
    if explained:
        lines += [Text(), Text(explained, "dim")]
    return to_text(lines, width, colour=colour)


def _lines(reports: Sequence[Report], width: int, plain: bool, detail: Detail) -> Iterator[Text]:
    several_assignments = len({report.assignment for report in reports if report.assignment}) > 1
    left_out = {"seconds"} if detail is not Detail.VERBOSE else set()
    left_out |= set() if several_assignments else {"assignment"}
    below = width < NARROW or detail is Detail.VERBOSE
    left_out |= {"remarks"} if below else set()
    names = [name for name in _HEADS if name not in left_out]
    cells = [_cells(report, plain) for report in reports]
    rows = [[_HEADS[name] for name in names], *([row[name] for name in names] for row in cells)]
    right = {names.index(name) for name in ("score", "seconds") if name in names}
    lines = list(aligned_lines(rows, width, right))
    for at, (row, line) in enumerate(lines):
        yield _line(row, [(names[column], piece) for column, piece in line])
        if below and row and (at + 1 == len(lines) or lines[at + 1][0] != row):
            yield from _below(reports[row - 1], width, detail)


def _line(row: int, pieces: Sequence[tuple[str, str]]) -> Text:
    if not row:
        return table_line([(piece, "bold") for _name, piece in pieces])
    text = table_line([(piece, "dim" if name == "remarks" else "") for name, piece in pieces])
    start = 0
    for name, piece in pieces:
        if name == "marks":
            for at, symbol in enumerate(piece, start):
                text.stylize(style_of(symbol), at, at + 1)
        start += len(piece) + 2
    return text


def _cells(report: Report, plain: bool) -> dict[str, str]:
    score = points(report.score)
    return {
        "student": report.submission.student,
        "assignment": report.assignment or "",
        "score": f"{score}/{points(report.max_score)}" if report.exercises else score,
        "marks": "".join(mark_of(e.status).text(plain=plain) for e in report.exercises),
        "seconds": f"{report.seconds:.2f}" if report.exercises else "",
        "remarks": _remark(report),
    }


def _below(report: Report, width: int, detail: Detail) -> Iterator[Text]:
    """Yield what is wrong, and in a verbose table also the notes, on lines of their own."""
    if detail is Detail.VERBOSE and report.status is SubmissionStatus.GRADED:
        sentences = [*_wrong(report), *(f"note: {one_line(note)}" for note in report.notes)]
    else:
        sentences = [_remark(report)]
    for sentence in filter(None, sentences):
        text = "  " + wrapped(sentence, width - 2, "    ").rstrip()
        yield Text(text, "dim", no_wrap=True, overflow="ignore")


def _remark(report: Report) -> str:
    if report.status is not SubmissionStatus.GRADED:
        return ": ".join([str(report.status), *report.notes[:1]])
    wrong = _wrong(report)
    more = f" and {len(wrong) - 2} more" if len(wrong) > 2 else ""
    return "; ".join(wrong[:2]) + more


def _wrong(report: Report) -> list[str]:
    """Return the exercises that are wrong with the reason, and the number of unfinished ones."""
    wrong = [
        f"{exercise.name}: {_mistakes_or_status(exercise)}"
        for exercise in report.exercises
        if exercise.status not in (ExerciseStatus.PASSED, ExerciseStatus.UNFINISHED)
    ]
    unfinished = sum(e.status is ExerciseStatus.UNFINISHED for e in report.exercises)
    return [*wrong, f"{unfinished} unfinished"] if unfinished else wrong


def _mistakes_or_status(exercise: ExerciseResult) -> str:
    return " and ".join(exercise.mistakes or (str(exercise.status),)).replace("_", " ")
