"""`chainrule list`: list the assignments, their exercises and points."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.cli.common import course_folder, course_option, examples, warn_of_missing_headers


@click.command("list", epilog=examples("chainrule list", "chainrule list --course my_course"))
@course_option
def list_assignments(course: Path | None) -> None:
    """List the assignments, their exercises and points."""
    from autograder.content.catalogue import available
    from autograder.content.description import load_assignment, max_points
    from autograder.errors import AssignmentError
    from autograder.records import Scope
    from autograder.reports.text import one_line, points

    folder = course_folder(course)
    if folder is not None:
        warn_of_missing_headers(folder)
    for name, place in available(folder).items():
        # The answer side is code, which is not needed here.
        try:
            assignment = load_assignment(name, course=folder, public=True)
        except AssignmentError as error:
            click.echo(f"{name}: cannot be used: {one_line(str(error))}")
            continue
        answers = folder and folder / "solutions" / assignment.id / "reference.py"
        has_answers = place.suffix == ".py" or (answers and answers.is_file())
        scope = Scope.FULL if has_answers else Scope.PUBLIC
        graded = "everything is graded" if scope is Scope.FULL else "published cases only"
        click.echo(f"{name}: {assignment.title} ({graded})")
        for number, exercise in enumerate(assignment.exercises, start=1):
            worth = points(max_points(exercise, scope))
            click.echo(f"  {number:2}  {exercise.name}({exercise.signature}): {worth} points")
