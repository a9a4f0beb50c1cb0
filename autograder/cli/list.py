"""`chainrule list`: list the assignments, their exercises and points."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.cli.common import course_folder, course_option


@click.command("list")
@course_option
def list_assignments(course: Path | None) -> None:
    """List the assignments, their exercises and points."""
    from autograder.content.description import available, load_assignment, max_points
    from autograder.reports.text import points

    folder = course_folder(course)
    for name in available(folder):
        assignment = load_assignment(name, course=folder)
        scope = "everything is graded" if assignment.answers else "published cases only"
        click.echo(f"{name}: {assignment.title} ({scope})")
        for number, exercise in enumerate(assignment.exercises, start=1):
            worth = points(max_points(exercise, assignment.scope))
            click.echo(f"  {number:2}  {exercise.name}({exercise.signature}): {worth} points")
