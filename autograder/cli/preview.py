"""`chainrule preview`: build a release, show it, and build it again when the file is saved."""

from __future__ import annotations

import webbrowser
from pathlib import Path

import click

from autograder.cli.common import course_option, course_or_fail, examples
from autograder.cli.completion import complete_assignment


@click.command(epilog=examples("chainrule preview kmeans"))
@click.argument("assignment", shell_complete=complete_assignment)
@click.option("--once", is_flag=True, help="Build the page once, and end.")
@click.option("--open/--no-open", "show", default=True, help="Open the page in a browser.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder of the page; by default preview/ASSIGNMENT in the course folder.",
)
@course_option
def preview(
    assignment: str, once: bool, show: bool, output: Path | None, course: Path | None
) -> None:
    """Build a page with the release and the hints, again on each save.

    The page shows each cell that students get, the expected outputs, and for each known mistake
    the sentences of the public test and of the grader. It is for staff: it names the mistakes.
    """
    from autograder.authoring.preview import pages

    folder = course_or_fail(course, assignment)
    # An assignment may be named by the path of its folder or of its file.
    target = output or folder / "preview" / Path(assignment).stem
    opened = False
    for page, sentence in pages(assignment, folder, target, once=once):
        click.echo(sentence)
        if show and not opened:
            opened = True
            webbrowser.open(page.as_uri())
