"""`chainrule new`: start an assignment of your own."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.authoring.new import samples, start
from autograder.cli.common import examples


@click.command(epilog=examples("chainrule new kmeans", "chainrule new my_tables --from pandas"))
@click.argument("name")
@click.option(
    "--from",
    "sample",
    type=click.Choice(samples()),
    default="kmeans",
    show_default=True,
    help="The sample to start from.",
)
@click.option(
    "--course",
    type=click.Path(path_type=Path, file_okay=False),
    help="The course folder; by default $CHAINRULE_COURSE, or searched upwards from here, else the "
    "working folder becomes one.",
)
def new(name: str, sample: str, course: Path | None) -> None:
    """Start an assignment from a sample, in a file that is complete.

    The file is source/NAME/NAME.py; change it as you like. It holds the text for students, the
    reference, the cases and the known mistakes. It goes to the course folder that the other
    commands find, too; without one, the working folder becomes a course folder.
    """
    from autograder.content.catalogue import find_course, holds_answers

    found = find_course()[0] if course is None else course.resolve()
    folder = found or Path.cwd()
    is_new = not holds_answers(folder)
    path = start(folder, name, sample)
    click.echo(f"{'new course folder' if is_new else 'course folder'}: {folder}", err=True)
    is_found = find_course()[0] == folder.resolve()
    place = "" if is_found else f" --course {course or '.'}"
    here = Path.cwd()
    click.echo(f"written: {path.relative_to(here) if path.is_relative_to(here) else path}")
    click.echo("Change it piece by piece. Then:")
    click.echo(f"  chainrule verify {name}{place}")
    click.echo(f"  chainrule preview {name}{place}")
    click.echo(f"  chainrule release {name}{place}")
