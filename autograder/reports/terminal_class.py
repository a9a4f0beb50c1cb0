"""Render a class as a table for a terminal: a row for each grade, or for each submission."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from autograder.grades.records import Grade
from autograder.records import ExerciseResult, ExerciseStatus, Report, SubmissionStatus
from autograder.reports.columns import GAP, aligned_lines, wrapped
from autograder.reports.grade_words import grade_words, names_of
from autograder.reports.marks import legend, mark_of, style_of
from autograder.reports.styled import Text, to_text
from autograder.reports.terminal import NARROW, Detail, table_line
from autograder.reports.text import one_line, points

CLASS_LINES = 60
"""The number of rows of a class that are shown on screen."""
_HEADS = {
    "student": "student",
    "assignment": "assignment",
    "final": "final",
    "score": "score",
    "marks": "exercises",
    "seconds": "seconds",
    "remarks": "remarks",
}
"""The columns in their order, with their headings."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A row: a report, a grade, or both; `name` is the text in the first column."""

    name: str
    report: Report | None = None
    grade: Grade | None = None


def render_class(
    reports: Sequence[Report],
    width: int = 80,
    *,
    grades: Sequence[Grade] | None = None,
    more: int = 0,
    colour: bool = False,
    plain: bool = False,
    detail: Detail = Detail.NORMAL,
) -> str:
    """Return a table of scores, a row for each grade; without grades, for each submission.

    Args:
        reports: the reports; with grades, those of the attempts that count.
        width: the number of terminal columns.
        grades: the grades, if they are known: then names and final scores are shown.
        more: the number of rows that are left out.
        colour: whether the text has escapes that colour it.
        plain: whether the marks are ASCII characters.
        detail: QUIET shows only the submissions without a result; VERBOSE adds times and notes.
    """
    rows = _rows(reports, grades)
    if detail is Detail.QUIET:
        rows = [row for row in rows if row.report and not _is_graded(row.report)]
        if not rows:
            return ""
    lines = [*_lines(rows, width, plain, detail)]
    if more:
        lines.append(Text.of(f"...  and {more} more", wraps=False))
    statuses = (each.status for row in rows if row.report for each in row.report.exercises)
    explained = legend(statuses, width, plain=plain)
    if explained:
        lines += [Text(), Text.of(explained, "dim")]
    return to_text(lines, width, colour=colour)


def _rows(reports: Sequence[Report], grades: Sequence[Grade] | None) -> list[_Row]:
    if grades is None:
        return [_Row(report.submission.student, report) for report in reports]
    by_path = {report.submission.path: report for report in reports}
    return [
        _Row(name, by_path.get(grade.path), grade)
        for name, grade in zip(names_of(grades), grades, strict=True)
    ]


def _is_graded(report: Report) -> bool:
    return report.status is SubmissionStatus.GRADED


def _lines(rows: Sequence[_Row], width: int, plain: bool, detail: Detail) -> Iterator[Text]:
    assignments = {row.grade.assignment for row in rows if row.grade}
    assignments |= {row.report.assignment or "" for row in rows if row.report}
    left_out = {"seconds"} if detail is not Detail.VERBOSE else set()
    left_out |= set() if len(assignments - {""}) > 1 else {"assignment"}
    left_out |= set() if any(row.grade for row in rows) else {"final"}
    below = width < NARROW or detail is Detail.VERBOSE
    left_out |= {"remarks"} if below else set()
    names = [name for name in _HEADS if name not in left_out]
    cells = [_cells(row, plain) for row in rows]
    table = [[_HEADS[name] for name in names], *([row[name] for name in names] for row in cells)]
    right = {names.index(name) for name in ("final", "score", "seconds") if name in names}
    lines = list(aligned_lines(table, width, right))
    for at, (row, line) in enumerate(lines):
        yield _line(row, [(names[column], piece) for column, piece in line])
        if below and row and (at + 1 == len(lines) or lines[at + 1][0] != row):
            yield from _below(rows[row - 1], width, detail)


def _line(row: int, pieces: Sequence[tuple[str, str]]) -> Text:
    if not row:
        return table_line([(piece, "bold") for _name, piece in pieces])
    return Text(
        tuple(
            styled
            for number, (name, piece) in enumerate(pieces)
            for styled in ((GAP if number else "", ""), *_styled(name, piece))
        ),
        wraps=False,
    )


def _styled(name: str, piece: str) -> Sequence[tuple[str, str]]:
    """Return a piece of the named column with its style; each mark has its own."""
    if name == "marks":
        return [(symbol, style_of(symbol)) for symbol in piece]
    return [(piece, "dim" if name == "remarks" else "")]


def _cells(row: _Row, plain: bool) -> dict[str, str]:
    report, grade = row.report, row.grade
    cells = dict.fromkeys(_HEADS, "") | {"student": row.name, "remarks": _remark(row)}
    if grade is not None:
        cells |= {"assignment": grade.assignment, "final": points(grade.final)}
    if report is not None:
        out_of = f"/{points(report.max_score)}" if report.score is not None else ""
        cells["assignment"] = report.assignment or cells["assignment"]
        cells["score"] = points(report.score) + (out_of if report.max_score else "")
        cells["marks"] = "".join(mark_of(e.status).text(plain=plain) for e in report.exercises)
        cells["seconds"] = f"{report.seconds:.2f}" if report.exercises else ""
    return cells


def _below(row: _Row, width: int, detail: Detail) -> Iterator[Text]:
    """Yield what is wrong, and in a verbose table also the notes, on lines of their own."""
    report = row.report
    if detail is Detail.VERBOSE and report is not None and _is_graded(report):
        notes = (f"note: {one_line(note)}" for note in report.notes)
        sentences = [*grade_words(row.grade), *_wrong(report), *notes]
    else:
        sentences = [_remark(row)]
    for sentence in filter(None, sentences):
        text = "  " + wrapped(sentence, width - 2, "    ").rstrip()
        yield Text.of(text, "dim", wraps=False)


def _remark(row: _Row) -> str:
    words, report = list(grade_words(row.grade)), row.report
    if report is not None and not _is_graded(report):
        words.append(": ".join([str(report.status), *report.notes[:1]]))
    elif report is not None:
        wrong = _wrong(report)
        more = f" and {len(wrong) - 2} more" if len(wrong) > 2 else ""
        words.append("; ".join(wrong[:2]) + more)
    return "; ".join(filter(None, words))


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
