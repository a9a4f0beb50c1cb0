"""`chainrule verify`: verify an assignment with right and wrong programs."""

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
    help="The number of secrets for the reference, and for right and near-right programs.",
)
@click.option(
    "--hints",
    is_flag=True,
    help="List the known mistakes, and the pairs of them, that no hint names.",
)
@course_option
def verify(assignment: str | None, secrets: int, hints: bool, course: Path | None) -> None:
    """Prove an assignment with right and with wrong programs.

    The reference earns full marks, the release earns nothing, right and near-right programs keep
    their score with every secret, each known mistake is recognised, no hint names another mistake,
    and each small change of the reference is caught.
    """
    from autograder.authoring.verify import verify as checks
    from autograder.sandbox.supervisor import Sandbox

    folder = course_or_fail(course)
    holds = True
    with Sandbox() as sandbox:
        for found in assignments(assignment, folder):
            click.echo(f"{found.id}: {found.title}")
            for check in checks(found, folder, sandbox, secrets, show_hints=hints):
                holds = holds and check.holds
                click.echo(f"  {'holds' if check.holds else 'FAILS'}  {check.title}")
                for line in (*check.details, *check.objections):
                    click.echo("\n".join(f"         {part}" for part in line.split("\n")))
    sys.exit(EXIT_RIGHT if holds else EXIT_LESS)
