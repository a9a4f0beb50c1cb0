"""`chainrule verify`: the proof of an assignment."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from autograder.cli.common import EXIT_LESS, EXIT_RIGHT, assignments, course_option, course_or_fail


@click.command()
@click.argument("assignment", required=False)
@click.option(
    "--secrets",
    type=click.IntRange(1),
    default=20,
    show_default=True,
    help="How many secrets the reference is graded with.",
)
@course_option
def verify(assignment: str | None, secrets: int, course: Path | None) -> None:
    """Prove an assignment: right programs earn all, every small change of one is caught."""
    from autograder.authoring.verify import verify as checks
    from autograder.sandbox.supervisor import Sandbox

    folder = course_or_fail(course)
    holds = True
    with Sandbox() as sandbox:
        for found in assignments(assignment, folder):
            click.echo(f"{found.id}: {found.title}")
            for check in checks(found, folder, sandbox, secrets):
                holds = holds and check.holds
                click.echo(f"  {'holds' if check.holds else 'FAILS'}  {check.title}")
                for line in (*check.details, *check.objections):
                    click.echo("\n".join(f"         {part}" for part in line.split("\n")))
    sys.exit(EXIT_RIGHT if holds else EXIT_LESS)
