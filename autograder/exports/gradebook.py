"""Fill a column of a platform's gradebook, and list the cells that stay empty, with the reason."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from autograder.errors import UsageError
from autograder.exports.entries import Left, entry, number
from autograder.exports.matching import Matches, RowKeys, match
from autograder.exports.recipients import Recipient, has_work
from autograder.exports.sheet import Sheet, filled
from autograder.grades.records import Grade
from autograder.reports.text import one_line, spreadsheet_cell

_MAX_NAMED = 30
_EMPTY = ("", "-")
_COMMA_DECIMAL = re.compile(r"\d+,\d{1,2}")

Commenter = Callable[[Grade], str]
"""Returns the comment for a student in one line; empty if there is none."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where grades go in a table.

    Attributes:
        platform: the platform that wrote the table.
        rows: the keys of each row of a student.
        column: the column of the points.
        excused: the text for an excused student; empty if the platform has none.
        maximum: the points that the table says are possible; None if it says nothing.
        comments: the column of the comments; None if there is none.
        decimals: further columns whose numbers show how the platform writes decimals.
    """

    platform: str
    rows: Mapping[int, RowKeys]
    column: int
    excused: str = ""
    maximum: float | None = None
    comments: int | None = None
    decimals: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Exported:
    """A complete file and what a teacher should know about it, in sentences.

    `summary` counts what was written.
    """

    content: bytes
    summary: str
    notes: tuple[str, ...] = ()


def choose_column(
    sheet: Sheet, titles: Mapping[int, str], wanted: str | None, assignment: str
) -> int:
    """Return the column of an assignment.

    Args:
        sheet: the table.
        titles: the columns that may hold grades, each with the assignment's title in the platform.
        wanted: the header or the title that was asked for; None for the assignment's own name.
        assignment: the assignment.

    Raises:
        UsageError: no column fits, or several do; the sentence names the columns seen.
    """
    if not titles:
        raise UsageError(f"{sheet.name} has no column for grades, only: {_seen(sheet.header)}")
    header = sheet.header
    exact = [c for c, title in titles.items() if wanted in (header[c], title)]
    loose = plain_title(wanted or assignment)
    found = exact or [
        column
        for column, title in titles.items()
        if loose in (plain_title(title), plain_title(header[column]))
    ]
    if len(found) == 1:
        return found[0]
    seen = _seen([header[column] for column in titles])
    if found:
        raise UsageError(
            f"{sheet.name}: several columns are called {wanted or assignment!r}: {seen}"
        )
    hint = "" if wanted else "; name one with --column"
    raise UsageError(f"{sheet.name} has no column {wanted or assignment!r}, only: {seen}{hint}")


def plain_title(title: str) -> str:
    """Return a title in the form in which it is compared with an assignment's name.

    >>> plain_title("Step-by-Step") == plain_title("step_by_step")
    True
    """
    return " ".join(re.findall(r"[^\W_]+", title.casefold()))


def find_column(sheet: Sheet, *names: str) -> int | None:
    """Return the first column with one of these names; case and spaces do not matter."""
    headers = [plain_title(header).replace(" ", "") for header in sheet.header]
    for name in names:
        wanted = plain_title(name).replace(" ", "")
        if wanted in headers:
            return headers.index(wanted)
    return None


def fill(
    sheet: Sheet,
    target: Target,
    people: Sequence[Recipient],
    *,
    zero_missing: bool = False,
    commenter: Commenter | None = None,
) -> Exported:
    """Return the table with the points of each student in their row.

    Args:
        sheet: the table as the platform wrote it.
        target: the rows and the columns.
        people: those who get grades.
        zero_missing: whether students who submitted nothing get a zero where the cell is empty.
        commenter: makes the comments; None to leave that column as it is.

    Raises:
        UsageError: it is the table of another course.
    """
    matches = match(target.rows, people, target.platform)
    _refuse_another_course(sheet, target, matches, people)
    filling = _Filling(_has_comma_decimals(sheet, target))
    for row, person in matches.rows.items():
        comment = commenter(person.grade) if commenter is not None else ""
        _fill_row(sheet, target, row, person, comment, zero_missing, filling)
    if zero_missing:
        absent = [r for r in matches.empty if sheet.value(r, target.column) in _EMPTY]
        filling.cells |= {(row, target.column): "0" for row in absent}
        filling.written += len(absent)
    notes = [
        *([f"earlier entries replaced: {named(filling.replaced)}"] if filling.replaced else []),
        *_left_notes(filling.left),
        *_row_notes(target, matches, zero_missing),
        *_comment_note(filling.kept_comments),
        *_maximum_note(sheet, target, people),
    ]
    header = sheet.header[target.column]
    summary = f"{filling.written} of {len(target.rows)} rows filled in {header!r}"
    return Exported(filled(sheet, filling.cells), summary, tuple(notes))


@dataclass(slots=True)
class _Filling:
    """The new cells, and what has to be said about the others; `comma`: decimals as in `7,5`."""

    comma: bool
    cells: dict[tuple[int, int], str] = field(default_factory=dict)
    left: dict[str, list[str]] = field(default_factory=dict)
    replaced: list[str] = field(default_factory=list)
    written: int = 0
    kept_comments: int = 0


def _fill_row(
    sheet: Sheet,
    target: Target,
    row: int,
    person: Recipient,
    comment: str,
    zero_missing: bool,
    filling: _Filling,
) -> None:
    called = target.rows[row].name or person.name
    earlier = sheet.value(row, target.column)
    made = entry(person.grade, zero_missing=zero_missing and earlier in _EMPTY)
    if made.points is not None:
        text = number(made.points, comma=filling.comma)
    elif made.excused and target.excused:
        text = target.excused
    else:
        filling.left.setdefault(made.left or "excused", []).append(called)
        return
    filling.written += 1
    # An entry that means the same, such as 8.00 for 8, keeps its bytes.
    if not _is_same(earlier, text):
        filling.cells[row, target.column] = text
        if earlier not in _EMPTY:
            filling.replaced.append(f"{called} ({earlier} to {text})")
    if target.comments is not None and comment:
        if sheet.value(row, target.comments):
            filling.kept_comments += 1
        else:
            filling.cells[row, target.comments] = str(spreadsheet_cell(comment))


def _refuse_another_course(
    sheet: Sheet, target: Target, matches: Matches, people: Sequence[Recipient]
) -> None:
    if not target.rows:
        raise UsageError(f"{sheet.name} has no students")
    if not people:
        raise UsageError("there are no grades to export")
    if matches.is_another_course:
        raise UsageError(
            f"{sheet.name} looks like the file of another course: {len(matches.rows)} of its "
            f"{len(target.rows)} students match the {len(people)} students of the results"
        )


def _has_comma_decimals(sheet: Sheet, target: Target) -> bool:
    """Whether the platform writes `7,5`: importers read what they wrote."""
    columns = (target.column, *target.decimals)
    rows = range(1, len(sheet.rows))
    return any(_COMMA_DECIMAL.fullmatch(sheet.value(row, c)) for row in rows for c in columns)


def _is_same(earlier: str, text: str) -> bool:
    """Whether two entries mean the same, such as `8.00` and `8`."""
    numbers = as_number(earlier), as_number(text)
    return earlier == text or (numbers[0] is not None and numbers[0] == numbers[1])


def _left_notes(left: Mapping[str, Sequence[str]]) -> Iterable[str]:
    for reason, names in sorted(left.items()):
        if reason == Left.NOT_SUBMITTED:
            yield f"not submitted, left as they are: {named(names)}"
        elif reason == "excused":
            yield f"excused, left as they are (this platform has no word for it): {named(names)}"
        else:
            yield f"left as they are, {reason}: {named(names)}"


def _row_notes(target: Target, matches: Matches, zero_missing: bool) -> Iterable[str]:
    reasons: dict[str, list[str]] = {}
    for person, reason in matches.lost:
        if has_work(person.grade):
            reasons.setdefault(reason, []).append(_shown(person))
    for reason, names in sorted(reasons.items()):
        yield f"submissions without a row ({reason}): {named(names)}"
    absent = [_shown(person) for person, _reason in matches.lost if not has_work(person.grade)]
    if absent:
        yield f"without a submission and without a row: {named(absent)}"
    if matches.empty:
        names = [target.rows[row].name or target.rows[row].own for row in matches.empty]
        what = "zero where the cell was empty" if zero_missing else "left as they are"
        yield f"students without a submission, {what}: {named(names)}"


def _shown(person: Recipient) -> str:
    same = person.name in ("", person.grade.student)
    return (
        person.grade.student if same else f"{person.name} ({person.user or person.grade.student})"
    )


def _comment_note(kept: int) -> Iterable[str]:
    if kept:
        yield f"comments that were there already, left as they are: {kept}"


def _maximum_note(sheet: Sheet, target: Target, people: Sequence[Recipient]) -> Iterable[str]:
    largest = max((person.grade.max_score for person in people), default=0.0)
    if target.maximum is not None and abs(target.maximum - largest) > 1e-9:
        yield (
            f"{sheet.name} says {number(target.maximum)} points are possible, the results say "
            f"{number(largest)}: points are written as they are, so set the maximum on the platform"
        )


def named(names: Sequence[str]) -> str:
    """Join names for a message; a long list ends in a count.

    >>> named(["Ada", "Bob"]), named(["Lovelace, Ada", "Babbage, Charles"])
    ('Ada, Bob', 'Lovelace, Ada; Babbage, Charles')
    """
    separator = "; " if any("," in name for name in names) else ", "
    more = f" and {len(names) - _MAX_NAMED} more" if len(names) > _MAX_NAMED else ""
    return one_line(separator.join(names[:_MAX_NAMED])) + more


def _seen(headers: Sequence[str]) -> str:
    return named([f"{header!r}" for header in headers])


def as_number(text: str) -> float | None:
    """Return the number in a cell, with a point or a comma before the decimals, or None.

    >>> as_number("12,50"), as_number("(read only)")
    (12.5, None)
    """
    match = re.fullmatch(r"\d{1,9}(?:[.,]\d{1,9})?", text.strip())
    return float(match[0].replace(",", ".")) if match else None
