"""`chainrule fixtures`: compute the published cases again."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from autograder.cli.common import (
    EXIT_INTERNAL,
    EXIT_RIGHT,
    course_option,
    course_or_fail,
    examples,
    for_each,
)
from autograder.cli.completion import complete_assignment


@click.command(epilog=examples("chainrule fixtures step_by_step"))
@click.argument("assignment", required=False, shell_complete=complete_assignment)
@course_option
def fixtures(assignment: str | None, course: Path | None) -> None:
    """Compute the published cases again.

    The cases go to fixtures.h5 and, for the public tests of the workbook, to published.json.
    """
    from autograder.authoring.fixtures import write_fixtures
    from autograder.authoring.published import FILE_NAME, write_published
    from autograder.authoring.release import write_release
    from autograder.content.description import Assignment

    folder = course_or_fail(course, assignment)

    def compute(found: Assignment) -> None:
        # The cases of a one-file assignment are computed; only its release has files of them.
        if found.source is not None:
            for name in write_release(found, folder, only={found.fixtures.name, FILE_NAME}):
                click.echo(f"written: release/{found.id}/{name}")
            return
        write_fixtures(found, found.fixtures)
        click.echo(f"written: {found.fixtures.name} of {found.id}")
        published = write_published(found, folder)
        if published is not None:
            click.echo(f"written: source/{found.id}/{published.name}")

    sound = for_each(assignment, folder, compute)
    sys.exit(EXIT_RIGHT if sound else EXIT_INTERNAL)
