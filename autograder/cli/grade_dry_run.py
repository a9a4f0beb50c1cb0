"""What `chainrule grade` is told before it finds submissions, and what `--dry-run` shows."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder.cli.common import EXIT_RIGHT

if TYPE_CHECKING:
    from autograder.finding.found import Found

_WIDTH = 80


def known_notebooks(name: str | None, course: Path | None) -> dict[str, str]:
    """Return the assignment of each known notebook's file name; of one assignment if it is named.

    Raises:
        UsageError: there is no such assignment.
        AssignmentError: an assignment does not add up.
    """
    from autograder.content.description import available, load_assignment, notebook_of

    if name is not None:
        assignment = load_assignment(name, course=course, public=True)
        return {assignment.notebook: assignment.id}
    return {notebook_of(folder): each for each, folder in available(course).items()}


def list_only(found: Sequence[Found], skipped: Sequence[str]) -> None:
    """Show what would be graded as whom, then what is passed over, and leave."""
    from autograder.reports.columns import columns, wrapped

    folder = _folder_of_all(found)
    if folder is not None:
        click.echo(wrapped(f"in {folder}:", _WIDTH), nl=False)
    click.echo(columns(_rows(found, folder), _WIDTH), nl=False)
    for sentence in skipped:
        click.echo(wrapped(f"passed over: {sentence}", _WIDTH, "  "), nl=False)
    click.echo(f"{len(found)} to grade; nothing is graded or written", err=True)
    sys.exit(EXIT_RIGHT)


def _folder_of_all(found: Sequence[Found]) -> Path | None:
    try:
        folder = Path(os.path.commonpath([item.path.parent for item in found]))
    except ValueError:  # some paths begin at the root, others do not
        return None
    return None if folder == Path() else folder


def _rows(found: Sequence[Found], folder: Path | None) -> list[tuple[str, ...]]:
    """Return the cells of the table; a column in which nothing stands is left empty."""
    rows = [
        (
            item.student,
            item.assignment or "",
            str(item.path if folder is None else item.path.relative_to(folder)),
            "; ".join(item.notes),
        )
        for item in found
    ]
    head = ("student", "assignment", "path", "notes")
    filled = [any(column) for column in zip(*rows, strict=True)]
    shown = tuple(name if some else "" for name, some in zip(head, filled, strict=True))
    return [shown, *rows]
