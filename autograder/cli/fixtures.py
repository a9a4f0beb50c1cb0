"""`chainrule fixtures`: compute the published cases again."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.cli.common import assignments, course_option, course_or_fail


@click.command()
@click.argument("assignment", required=False)
@course_option
def fixtures(assignment: str | None, course: Path | None) -> None:
    """Compute the published cases again.

    The cases go to fixtures.h5 and, for the public tests of the workbook, to published.json.
    """
    from autograder.authoring.fixtures import write_fixtures
    from autograder.authoring.published import write_published

    folder = course_or_fail(course)
    for found in assignments(assignment, folder):
        write_fixtures(found, found.fixtures)
        click.echo(f"written: {found.fixtures.name} of {found.id}")
        published = write_published(found, folder)
        if published is not None:
            click.echo(f"written: source/{found.id}/{published.name}")
