"""`grades.csv`: a row per submission and a column per exercise.

With a class list, rules of the course or decisions by hand, further columns follow at the end: what
the student gets for the submission.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TextIO

from autograder.boundary.files import replace_durably
from autograder.grades.records import ClassGrades, Grade
from autograder.records import Report
from autograder.reports.grade_words import days_late
from autograder.reports.text import spreadsheet_cell

_HEAD = ("student", "assignment", "status", "score", "max_score", "end_to_end")
_GRADE = ("name", "section", "raw", "final", "timing", "late", "attempt", "comment")
_MAX_NOTE = 2000
GRADES_CSV = "grades.csv"


def exercises_of(reports: Iterable[Report]) -> list[str]:
    """Return the exercises that get a column: those of each assignment, in its order."""
    found: dict[str, tuple[str, ...]] = {}
    for report in reports:
        if report.exercises:
            names = tuple(exercise.name for exercise in report.exercises)
            found.setdefault(report.assignment or "", names)
    return list(dict.fromkeys(name for _a, names in sorted(found.items()) for name in names))


def write_file(
    folder: Path,
    reports: Iterable[Report],
    exercises: Sequence[str],
    grades: ClassGrades | None = None,
) -> Path:
    """Write `grades.csv` into a results folder, and return its path.

    An earlier file is replaced once the new one is complete. The arguments are those of `write`.
    """
    path = folder / GRADES_CSV
    draft = folder / f"{GRADES_CSV}.draft"
    try:
        with draft.open("w", encoding="utf-8", newline="") as file:
            write(file, reports, exercises, grades)
        replace_durably(draft, path)
    finally:
        draft.unlink(missing_ok=True)
    return path


def write(
    file: TextIO,
    reports: Iterable[Report],
    exercises: Sequence[str],
    grades: ClassGrades | None = None,
) -> None:
    """Write the table of scores in the order of the reports, with a column per name in `exercises`.

    Each report is written as it arrives and then dropped, so a class may have any size. With
    `grades`, the columns of the grades follow: `late` is in days, and `final` is empty for an
    attempt that does not count.
    """
    writer = csv.writer(file, lineterminator="\n")
    more = () if grades is None else _GRADE
    writer.writerow([*_HEAD, *exercises, "path", "note", *more])
    known = _by_submission(grades)
    for report in reports:
        cells = [*_cells(report, exercises)]
        if grades is not None:
            submission = report.submission
            key = (report.assignment or "", submission.student, submission.path)
            cells += _grade_cells(known.get(key, []), submission.path)
        writer.writerow([spreadsheet_cell(cell) for cell in cells])


def _cells(report: Report, exercises: Sequence[str]) -> Iterator[Any]:
    yield from (report.submission.student, report.assignment or "", str(report.status))
    yield from (report.score, report.max_score, report.end_to_end)
    scores = {exercise.name: exercise.score for exercise in report.exercises}
    yield from (scores.get(name) for name in exercises)
    yield from (report.submission.path, "; ".join(report.notes)[:_MAX_NOTE])


def _by_submission(grades: ClassGrades | None) -> Mapping[tuple[str, str, str], list[Grade]]:
    """Return the grades of each submission: several for a group, each attempt by its path."""
    found: dict[tuple[str, str, str], list[Grade]] = {}
    for grade in () if grades is None else grades.grades:
        for attempt in grade.attempts:
            key = (grade.assignment, attempt.student, attempt.path)
            found.setdefault(key, []).append(grade)
    return found


def _grade_cells(grades: Sequence[Grade], path: str) -> Iterator[Any]:
    """Yield the cells of the grades; a score stands only beside the attempt that counts."""
    if not grades:
        yield from ("" for _name in _GRADE)
        return
    attempts = [next(each for each in grade.attempts if each.path == path) for grade in grades]
    counting = [grade for grade, each in zip(grades, attempts, strict=True) if each.counts]
    yield "; ".join(grade.name for grade in grades)
    sections = (part for grade in grades if grade.listed for part in grade.listed.sections)
    yield "; ".join(dict.fromkeys(sections))
    yield counting[0].raw if counting else None
    yield _joined([grade.final for grade in counting])
    yield _joined([str(each.timing) for each in attempts])
    yield _joined([days_late(grade) or None for grade in counting])
    yield _joined([each.number for each in attempts])
    yield "; ".join(dict.fromkeys(text for grade in counting for text in grade.comments))


def _joined(values: Sequence[Any]) -> Any:
    """Return the value that all members of a group share, else a text with the value of each."""
    if len(set(values)) <= 1:
        return values[0] if values else None
    return "; ".join("none" if value is None else f"{value}" for value in values)
