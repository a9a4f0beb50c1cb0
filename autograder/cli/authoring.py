"""The commands of authors: `list`, `release`, `fixtures`, `verify`, `doctor`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from autograder.cli.common import (
    EXIT_LESS,
    EXIT_RIGHT,
    assignments,
    course_folder,
    course_option,
    course_or_fail,
)


@click.command("list")
@course_option
def list_assignments(course: Path | None) -> None:
    """List the assignments, their exercises and points."""
    from autograder.assignment import available, load_assignment, max_points
    from autograder.reports.text import points

    folder = course_folder(course)
    for name in available(folder):
        assignment = load_assignment(name, course=folder)
        scope = "everything is graded" if assignment.answers else "published cases only"
        click.echo(f"{name}: {assignment.title} ({scope})")
        for number, exercise in enumerate(assignment.exercises, start=1):
            worth = points(max_points(exercise, assignment.scope))
            click.echo(f"  {number:2}  {exercise.name}({exercise.signature}): {worth} points")


@click.command()
@click.argument("assignment", required=False)
@click.option("--check", "check_only", is_flag=True, help="Change nothing; exit 1 on a difference.")
@course_option
def release(assignment: str | None, check_only: bool, course: Path | None) -> None:
    """Make release/ from source/: solutions out, outputs cleared."""
    from autograder import release as workbook

    folder = course_or_fail(course)
    differing = False
    for found in assignments(assignment, folder):
        if check_only:
            changed = workbook.differences(found, folder)
        else:
            changed = workbook.write_release(found, folder)
        differing = differing or bool(changed)
        verb = "differs" if check_only else "written"
        for name in changed:
            click.echo(f"{verb}: release/{found.id}/{name}")
        if not check_only:
            for name in workbook.differences(found, folder):
                click.echo(f"left alone, not from source/: release/{found.id}/{name}")
        if not changed:
            click.echo(f"release/{found.id} is up to date")
    sys.exit(EXIT_LESS if check_only and differing else EXIT_RIGHT)


@click.command()
@click.argument("assignment", required=False)
@course_option
def fixtures(assignment: str | None, course: Path | None) -> None:
    """Compute fixtures.h5 anew, and published.json, which the public tests read, from it."""
    from autograder.fixtures import write_fixtures
    from autograder.published import write_published

    folder = course_or_fail(course)
    for found in assignments(assignment, folder):
        write_fixtures(found, found.fixtures)
        click.echo(f"written: {found.fixtures.name} of {found.id}")
        published = write_published(found, folder)
        if published is not None:
            click.echo(f"written: source/{found.id}/{published.name}")


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
    from autograder.sandbox.supervisor import Sandbox
    from autograder.verify import verify as checks

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


@click.command()
@course_option
def doctor(course: Path | None) -> None:
    """Show versions, and which layers of isolation this machine gives, by trying them."""
    from autograder import doctor as examination
    from autograder.sandbox.supervisor import Sandbox

    for name, version in examination.versions().items():
        click.echo(f"{name:10} {version}")
    folder = course_folder(course)
    click.echo(f"{'course':10} {folder or 'none found: published cases only'}")
    with Sandbox() as sandbox:
        click.echo(f"{'isolation':10} {', '.join(sandbox.layers)}")
        click.echo("\nA submission that")
        for attempt in examination.attempts(sandbox):
            outcome = "is stopped" if attempt.stopped else "IS NOT STOPPED"
            click.echo(f"  {attempt.what:32} {outcome}  ({attempt.layer})")
