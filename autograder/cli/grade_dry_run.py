"""`chainrule grade --dry-run`: the submissions that were found, and their students."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder.cli.common import EXIT_RIGHT

if TYPE_CHECKING:
    from autograder.finding.found import Found
    from autograder.grades.class_list import ClassList
    from autograder.grades.policy import Policy
    from autograder.records import Report

_WIDTH = 80


def known_notebooks(name: str | None, course: Path | None) -> dict[str, str]:
    """Return assignment ids by notebook file name, for the named assignment or for all.

    Raises:
        UsageError: there is no such assignment.
        AssignmentError: an assignment is incomplete or inconsistent.
    """
    from autograder.content.catalogue import available, notebook_of

    if name is not None:
        from autograder.content.description import load_assignment  # this import loads NumPy

        assignment = load_assignment(name, course=course, public=True)
        return {assignment.notebook: assignment.id}
    return {notebook_of(folder): each for each, folder in available(course).items()}


def released_modules(names: Iterable[str], course: Path | None) -> frozenset[str]:
    """Return the file names of the modules that students received with these assignments."""
    from autograder.content.catalogue import available

    folders = available(course)
    given = [folders[name] / "given" for name in names if name in folders]
    if course is not None:
        given += [course / "release" / name for name in names]
    return frozenset(path.name for folder in given for path in folder.glob("*.py"))


def list_only(
    found: Sequence[Found],
    skipped: Sequence[str],
    policy: Policy | None = None,
    class_list: ClassList | None = None,
) -> None:
    """List each submission with its student, then the skipped files, and exit.

    The rules of the course and the class list tell which of several attempts counts.
    """
    from autograder.reports.columns import columns, wrapped

    folder = _folder_of_all(found)
    if folder is not None:
        click.echo(wrapped(f"in {folder}:", _WIDTH), nl=False)
    attempts = _attempts(found, policy, class_list)
    click.echo(columns(_rows(found, folder, attempts), _WIDTH), nl=False)
    for sentence in skipped:
        click.echo(wrapped(f"skipped: {sentence}", _WIDTH, "  "), nl=False)
    click.echo(f"{len(found)} to grade; nothing is graded or written", err=True)
    sys.exit(EXIT_RIGHT)


def _folder_of_all(found: Sequence[Found]) -> Path | None:
    try:
        folder = Path(os.path.commonpath([item.path.parent for item in found]))
    except ValueError:  # absolute and relative paths are mixed
        return None
    return None if folder == Path() else folder


def _attempts(
    found: Sequence[Found], policy: Policy | None, class_list: ClassList | None
) -> dict[tuple[str, str], str]:
    """Return the remark on each of several attempts of a student, by student and path.

    The grades of results without scores tell the order, and which attempt counts by its time.
    """
    from autograder.grades.grades import class_grades
    from autograder.grades.policy import Counting, Policy
    from autograder.grades.records import Standing

    policy = policy or Policy()
    results = (_not_graded(item) for item in found)
    words: dict[tuple[str, str], str] = {}
    for grade in class_grades(results, class_list=class_list, policy=policy).grades:
        if grade.standing is Standing.NOT_SUBMITTED or len(grade.attempts) < 2:
            continue
        is_best = policy.of(grade.assignment).attempt is Counting.BEST
        by_score = is_best or any("the best counts" in note for note in grade.notes)
        for attempt in grade.attempts:
            which = f"attempt {attempt.number} of {len(grade.attempts)}"
            counts = " counts" if attempt.counts else " does not count"
            words[attempt.student, attempt.path] = which + (
                "; the best counts" if by_score else counts
            )
    return words


def _not_graded(item: Found) -> Report:
    from autograder.records import EndToEnd, Report, Scope, Submission, SubmissionStatus

    return Report(
        assignment=item.assignment or item.guess,
        scope=Scope.FULL,
        submission=Submission(item.student, str(item.path), None, item.origin),
        status=SubmissionStatus.INTERNAL,
        score=None,
        max_score=0.0,
        seconds=0.0,
        isolation=(),
        end_to_end=EndToEnd.NOT_RUN,
        exercises=(),
        notes=(),
    )


def _rows(
    found: Sequence[Found], folder: Path | None, attempts: Mapping[tuple[str, str], str]
) -> list[tuple[str, ...]]:
    """Return the rows of the table; an empty column has no heading."""
    rows = [
        (
            item.student,
            item.assignment or "",
            str(item.path if folder is None else item.path.relative_to(folder)),
            "; ".join(_notes(item, attempts.get((item.student, str(item.path)), ""))),
        )
        for item in found
    ]
    head = ("student", "assignment", "path", "notes")
    filled = [any(column) for column in zip(*rows, strict=True)]
    shown = tuple(name if some else "" for name, some in zip(head, filled, strict=True))
    return [shown, *rows]


def _notes(item: Found, attempt: str) -> Iterator[str]:
    if attempt:
        yield attempt
    if item.unusable:
        yield item.unusable
    if item.rivals:
        names = ", ".join(path.name for path in item.rivals)
        yield f"nothing tells whether this notebook counts or {names}; the best result counts"
    yield from item.notes
