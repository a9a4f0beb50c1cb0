"""`chainrule verify`: verify an assignment with right and wrong programs."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from autograder.cli.common import (
    EXIT_INTERNAL,
    EXIT_LESS,
    EXIT_RIGHT,
    course_folder,
    course_option,
    course_or_fail,
    examples,
    for_each,
)
from autograder.cli.completion import complete_assignment


@click.command(epilog=examples("chainrule verify step_by_step --secrets 1000"))
@click.argument("assignment", required=False, shell_complete=complete_assignment)
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
    and each small change of the reference is caught. An assignment that is one file needs no course
    folder: its path or the name from an installed package is enough.
    """
    from autograder.authoring.verify import verify as checks
    from autograder.content.description import Assignment, load_assignment
    from autograder.sandbox.supervisor import Sandbox

    holds = True

    def prove(found: Assignment, folder: Path) -> None:
        nonlocal holds
        click.echo(f"{found.id}: {found.title}")
        for check in checks(found, folder, sandbox, secrets, show_hints=hints):
            holds = holds and check.holds
            click.echo(f"  {'holds' if check.holds else 'FAILS'}  {check.title}")
            for line in (*check.details, *check.objections):
                click.echo("\n".join(f"         {part}" for part in line.split("\n")))

    sound = True
    folder = course_folder(course)
    with Sandbox() as sandbox:
        single = (
            load_assignment(assignment) if assignment and _is_alone(assignment, folder) else None
        )
        if single is not None and single.source is not None:
            prove(single, single.folder)
        else:
            folder = folder or course_or_fail(course, assignment)
            sound = for_each(assignment, folder, lambda found: prove(found, folder))
    sys.exit(EXIT_INTERNAL if not sound else EXIT_RIGHT if holds else EXIT_LESS)


def _is_alone(name: str, course: Path | None) -> bool:
    """Return whether an assignment is found without a course folder: by its path, or installed."""
    from autograder.content.catalogue import available, is_path

    return course is None and (is_path(name) or name in available(None))
