"""What `chainrule grade` is told before it finds submissions, and what `--dry-run` shows."""

from __future__ import annotations

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
    from autograder.assignment import available, load_assignment, notebook_of

    if name is not None:
        assignment = load_assignment(name, course=course, public=True)
        return {assignment.notebook: assignment.id}
    return {notebook_of(folder): each for each, folder in available(course).items()}


def list_only(found: Sequence[Found], skipped: Sequence[str]) -> None:
    """Show what would be graded as whom, then what is passed over, and leave."""
    from autograder.reports.columns import columns, wrapped

    click.echo(columns(_rows(found), _WIDTH), nl=False)
    for sentence in skipped:
        click.echo(wrapped(f"passed over: {sentence}", _WIDTH, "  "), nl=False)
    click.echo(f"{len(found)} to grade; nothing is graded or written", err=True)
    sys.exit(EXIT_RIGHT)


def _rows(found: Sequence[Found]) -> list[tuple[str, ...]]:
    """Return the cells of the table; a column in which nothing stands is left empty."""
    rows = [
        (item.student, item.assignment or "", str(item.path), "; ".join(item.notes))
        for item in found
    ]
    head = ("student", "assignment", "path", "notes")
    filled = [any(column) for column in zip(*rows, strict=True)]
    shown = tuple(name if some else "" for name, some in zip(head, filled, strict=True))
    return [shown, *rows]
