"""`chainrule release`: make release/ from source/."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from autograder.cli.common import (
    EXIT_INTERNAL,
    EXIT_LESS,
    EXIT_RIGHT,
    course_option,
    course_or_fail,
    examples,
    for_each,
)
from autograder.cli.completion import complete_assignment


@click.command(epilog=examples("chainrule release step_by_step", "chainrule release --check"))
@click.argument("assignment", required=False, shell_complete=complete_assignment)
@click.option("--check", "check_only", is_flag=True, help="Change nothing; exit 1 on a difference.")
@course_option
def release(assignment: str | None, check_only: bool, course: Path | None) -> None:
    """Make release/ from source/, without solutions and outputs."""
    from autograder.authoring import release as workbook
    from autograder.content.description import Assignment

    folder = course_or_fail(course, assignment)
    differing = False

    def make(found: Assignment) -> None:
        nonlocal differing
        if check_only:
            changed = workbook.differences(found, folder)
        else:
            changed = workbook.write_release(found, folder)
            notebook = workbook.write_source_notebook(found, folder)
            if notebook is not None:
                click.echo(f"written for nbgrader: source/{found.id}/{notebook.name}")
        differing = differing or bool(changed)
        verb = "differs" if check_only else "written"
        for name in changed:
            click.echo(f"{verb}: release/{found.id}/{name}")
        if not check_only:
            for name in workbook.differences(found, folder):
                click.echo(f"not from source/, left alone: release/{found.id}/{name}")
        if not changed:
            click.echo(f"release/{found.id} is up to date")
        if found.after:
            click.echo(
                f"{found.id} holds answers of {found.after}: give it to students after the last "
                f"deadline of {found.after}"
            )

    sound = for_each(assignment, folder, make)
    sys.exit(EXIT_INTERNAL if not sound else EXIT_LESS if check_only and differing else EXIT_RIGHT)
