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
    from autograder.records import Scope
    from autograder.reports.text import points

    folder = course_folder(course)
    for name in available(folder):
        # The answer side is code, which is not needed here.
        assignment = load_assignment(name, course=folder, public=True)
        answers = folder and folder / "solutions" / assignment.id / "reference.py"
        scope = Scope.FULL if answers and answers.is_file() else Scope.PUBLIC
        graded = "everything is graded" if scope is Scope.FULL else "published cases only"
        click.echo(f"{name}: {assignment.title} ({graded})")
        for number, exercise in enumerate(assignment.exercises, start=1):
            worth = points(max_points(exercise, scope))
            click.echo(f"  {number:2}  {exercise.name}({exercise.signature}): {worth} points")
