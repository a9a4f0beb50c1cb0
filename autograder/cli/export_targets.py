"""What `chainrule export` writes for each target."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from autograder.errors import UsageError

if TYPE_CHECKING:
    from autograder.exports.gradebook import Exported
    from autograder.exports.recipients import Recipient
    from autograder.grades.records import ClassGrades, Grade
    from autograder.records import Report

ENDINGS = {
    "canvas": ".csv",
    "moodle": ".csv",
    "blackboard": ".xls",
    "brightspace": ".csv",
    "gradescope": ".json",
    "classroom50": ".json",
    "junit": ".xml",
    "csv": ".csv",
    "xlsx": ".xlsx",
    "json": ".json",
}
"""The targets, each with the ending of its file."""
_FOLDER = "exports"
_TABLES = ("csv", "xlsx", "json")
"""The targets that are no platform's: their file is called `grades`."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The options of a call, as the command line gives them."""

    folder: Path
    target: str
    output: Path | None
    gradebook: Path | None
    column: str | None
    feedback: Path | None
    student: str | None
    zero_missing: bool
    has_comments: bool


def export_to(wanted: Wanted, grades: ClassGrades, assignment: str | None) -> None:
    """Write the file of a target, and the feedback if it is wanted.

    Args:
        wanted: the options.
        grades: the grades of the run.
        assignment: the assignment; None for the only one, or for all where the target takes all.

    Raises:
        UsageError: a file or an option does not fit.
    """
    from autograder.exports.recipients import of_assignment

    if wanted.target in ("csv", "xlsx", "json", "junit") and assignment is None:
        chosen = grades
    else:
        chosen = of_assignment(grades, assignment)
    makers: dict[str, Callable[[Wanted, ClassGrades], None]] = {
        "gradescope": _of_one_student,
        "classroom50": _of_one_student,
        "junit": _junit,
        "csv": _csv,
        "xlsx": _xlsx,
        "json": _json,
    }
    makers.get(wanted.target, _gradebook)(wanted, chosen)
    if wanted.feedback is not None:
        _write_feedback(wanted, chosen)


def pairs_in(folder: Path, grades: ClassGrades) -> Iterable[tuple[Grade, Report]]:
    """Return each grade that has a report in the folder, with that report."""
    from autograder.exports.pairs import paired
    from autograder.results.store import Results

    return paired(grades.grades, Results(folder).read())


def comment_of(folder: Path, grades: ClassGrades, wanted: bool) -> Callable[[Grade], str]:
    """Return a function from a grade to its comment; it is empty unless comments are wanted."""
    from autograder.exports.comments import comments_of, key_of, own_comments

    found = comments_of(pairs_in(folder, grades)) if wanted else {}
    if not wanted:
        return lambda _grade: ""
    return lambda grade: found.get(key_of(grade), own_comments(grade))


def _gradebook(wanted: Wanted, grades: ClassGrades) -> None:
    from autograder.exports.comments import in_one_line
    from autograder.exports.recipients import recipients

    people = list(recipients(grades.grades))
    commenting = comment_of(wanted.folder, grades, wanted.has_comments)
    named = next((grade.assignment for grade in grades.grades if grade.assignment), "")
    made = _filled(wanted, people, named, lambda grade: in_one_line(commenting(grade)))
    path = _output(wanted)
    _write(path, [made.content])
    print_summary(f"{made.summary}, in: {path}", *grades.notes, *made.notes, *_to_look_at(grades))


def _filled(
    wanted: Wanted, people: Sequence[Recipient], assignment: str, commenter: Callable[[Grade], str]
) -> Exported:
    from autograder.exports import blackboard, brightspace, canvas, moodle
    from autograder.exports.sheet import read_sheet

    if wanted.gradebook is None:
        if wanted.target == "moodle":
            return moodle.made_worksheet(people, commenter=commenter)
        return brightspace.made_gradebook(people, assignment)
    sheet = read_sheet(wanted.gradebook)
    more: dict[str, Any] = {"column": wanted.column, "zero_missing": wanted.zero_missing}
    if wanted.target == "canvas":
        return canvas.canvas_gradebook(sheet, people, assignment, **more)
    if wanted.target == "brightspace":
        return brightspace.brightspace_gradebook(sheet, people, assignment, **more)
    more["commenter"] = commenter if wanted.has_comments else None
    if wanted.target == "moodle":
        return moodle.moodle_worksheet(sheet, people, **more)
    return blackboard.blackboard_gradebook(sheet, people, assignment, **more)


def _write_feedback(wanted: Wanted, grades: ClassGrades) -> None:
    from autograder.exports.feedback import write_feedback

    assert wanted.feedback is not None
    summary, notes = write_feedback(wanted.feedback, pairs_in(wanted.folder, grades), wanted.target)
    print_summary(f"{summary}, in: {wanted.feedback}", *notes)


def _of_one_student(wanted: Wanted, grades: ClassGrades) -> None:
    from autograder.exports.classroom50 import classroom50_result, place_in
    from autograder.exports.gradescope import gradescope_results
    from autograder.exports.recipients import of_student

    grade = of_student(grades, wanted.student)
    pair = next(iter(pairs_in(wanted.folder, _only(grades, grade))), None)
    if pair is None:
        raise UsageError(f"there is no submission of {grade.name or grade.student}")
    if wanted.target == "gradescope":
        content = gradescope_results(*pair)
    else:
        place = place_in(os.environ, grade.name or grade.student)
        content = classroom50_result(*pair, place, datetime.now(UTC))
    path = _output(wanted)
    _write(path, [json.dumps(content, indent=2).encode() + b"\n"])
    print_summary(f"written, in: {path}")


def _only(grades: ClassGrades, grade: Grade) -> ClassGrades:
    return replace(grades, grades=(grade,))


def _junit(wanted: Wanted, grades: ClassGrades) -> None:
    from autograder.exports.junit import junit

    absent = [grade for grade in grades.grades if not grade.path]
    path = _output(wanted)
    pieces = junit(pairs_in(wanted.folder, grades), absent)
    _write(path, (piece.encode() for piece in pieces))
    print_summary(
        f"test suites: {len(grades.grades)}, in: {path}", *grades.notes, *_to_look_at(grades)
    )


def _csv(wanted: Wanted, grades: ClassGrades) -> None:
    from autograder.exports.table import grades_csv

    path = _output(wanted)
    commenting = comment_of(wanted.folder, grades, wanted.has_comments)
    _write(path, [grades_csv(grades, commenting)])
    print_summary(f"grades: {len(grades.grades)}, in: {path}", *grades.notes, *_to_look_at(grades))


def _xlsx(wanted: Wanted, grades: ClassGrades) -> None:
    from autograder.exports.workbook import write_workbook

    path = _output(wanted)
    if path is None:
        raise UsageError("a workbook goes into a file: name it with -o")
    write_workbook(path, grades, comment_of(wanted.folder, grades, wanted.has_comments))
    print_summary(f"grades: {len(grades.grades)}, in: {path}", *grades.notes, *_to_look_at(grades))


def _json(wanted: Wanted, grades: ClassGrades) -> None:
    from autograder.exports.document import grades_json

    path = _output(wanted)
    _write(path, (piece.encode() for piece in grades_json(grades)))
    print_summary(f"grades: {len(grades.grades)}, in: {path}", *grades.notes, *_to_look_at(grades))


def _output(wanted: Wanted) -> Path | None:
    """Return the file to write, or None for standard output.

    Raises:
        UsageError: without -o it would be the teacher's own file.
    """
    if wanted.output is not None:
        return None if str(wanted.output) == "-" else wanted.output
    ending = ENDINGS[wanted.target]
    if wanted.gradebook is not None:
        ending = wanted.gradebook.suffix or ending
    stem = "grades" if wanted.target in _TABLES else wanted.target
    path = wanted.folder / _FOLDER / f"{stem}{ending}"
    own = wanted.gradebook
    if own is not None and path.exists() and own.exists() and path.samefile(own):
        raise UsageError(f"{path} is the file that --gradebook names; name another with -o")
    return path


def _write(path: Path | None, pieces: Iterable[bytes]) -> None:
    from autograder.exports.writing import draft_of

    if path is None:
        for piece in pieces:
            sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
        return
    with draft_of(path) as draft, draft.open("wb") as file:
        file.writelines(pieces)


def print_summary(summary: str, *notes: str) -> None:
    """Print notes and a summary on stderr, a line for each."""
    from autograder.reports.text import one_line

    for line in (*notes, summary.replace(": None", ": standard output")):
        click.echo(one_line(line), err=True)


def _to_look_at(grades: ClassGrades) -> list[str]:
    """Return the sentences on students whom a teacher should look at before the upload."""
    from autograder.exports.gradebook import named
    from autograder.reports.grade_words import OUTDATED, outdated_names

    outdated = outdated_names(grades.grades)
    return [
        *([f"{OUTDATED}: {named(outdated)}"] if outdated else []),
        *([f"not on the class list: {named(grades.unknown)}"] if grades.unknown else []),
    ]
