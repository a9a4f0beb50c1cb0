"""`chainrule grade --dry-run`: the submissions that were found, and their students."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder.cli.common import EXIT_RIGHT

if TYPE_CHECKING:
    from autograder.finding.found import Found

_WIDTH = 80


def known_notebooks(name: str | None, course: Path | None) -> dict[str, str]:
    """Return assignment ids by notebook file name, for the named assignment or for all.

    Raises:
        UsageError: there is no such assignment.
        AssignmentError: an assignment is incomplete or inconsistent.
    """
    from autograder.content.catalogue import available, notebook_of
    from autograder.content.description import load_assignment

    if name is not None:
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


def list_only(found: Sequence[Found], skipped: Sequence[str]) -> None:
    """List each submission with its student, then the skipped files, and exit."""
    from autograder.reports.columns import columns, wrapped

    folder = _folder_of_all(found)
    if folder is not None:
        click.echo(wrapped(f"in {folder}:", _WIDTH), nl=False)
    click.echo(columns(_rows(found, folder), _WIDTH), nl=False)
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


def _rows(found: Sequence[Found], folder: Path | None) -> list[tuple[str, ...]]:
    """Return the rows of the table; an empty column has no heading."""
    rows = [
        (
            item.student,
            item.assignment or "",
            str(item.path if folder is None else item.path.relative_to(folder)),
            "; ".join(_notes(item)),
        )
        for item in found
    ]
    head = ("student", "assignment", "path", "notes")
    filled = [any(column) for column in zip(*rows, strict=True)]
    shown = tuple(name if some else "" for name, some in zip(head, filled, strict=True))
    return [shown, *rows]


def _notes(item: Found) -> Iterator[str]:
    if item.unusable:
        yield item.unusable
    if item.rivals:
        names = ", ".join(path.name for path in item.rivals)
        yield f"nothing tells whether this notebook counts or {names}; the best result counts"
    yield from item.notes
