"""`chainrule new`: start an assignment of one's own."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.authoring.new import samples, start


@click.command()
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
    default=Path(),
    help="The course folder; by default the working folder.",
)
def new(name: str, sample: str, course: Path) -> None:
    """Start an assignment: write source/NAME/NAME.py, a complete file to be changed.

    The file holds the text for students, the reference, the cases and the known mistakes.
    """
    path = start(course, name, sample)
    place = "" if course == Path() else f" --course {course}"
    click.echo(f"written: {path}")
    click.echo("Change it piece by piece. Then:")
    click.echo(f"  chainrule verify {name}{place}")
    click.echo(f"  chainrule preview {name}{place}")
    click.echo(f"  chainrule release {name}{place}")
