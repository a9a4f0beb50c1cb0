"""`chainrule feedback`: write the students' pages again, and pack them for sending back."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.cli.common import examples, refuse_own_files
from autograder.errors import UsageError


@click.command(epilog=examples("chainrule feedback results --zip -o week_3.zip"))
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--zip", "pack", is_flag=True, help="Pack the pages and a manifest.csv into one file."
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The zip file; by default feedback.zip in DIR.",
)
@click.option(
    "--course",
    type=click.Path(path_type=Path, file_okay=False),
    help="The course folder, if its course.toml has changed since the class was graded.",
)
def feedback(folder: Path, pack: bool, output: Path | None, course: Path | None) -> None:
    """Write the feedback pages, and pack them for sending back.

    DIR holds the results.jsonl of `chainrule grade`. The pages go to feedback/ in it, with the
    decisions by hand, late penalties and comments as they are now.
    """
    from autograder.grades.opening import has_class, open_class
    from autograder.reports.html.feedback_zip import write_zip
    from autograder.reports.html.pages import open_pages
    from autograder.results.store import Results

    if output is not None and not pack:
        raise UsageError("-o names the zip file: give --zip, too")
    refuse_own_files(folder, output)
    target = output or folder / "feedback.zip"
    grades = open_class(folder, course)
    results = Results(folder)
    with results.locked(), open_pages(folder) as pages:
        pages.add_all(results.read(), grades if course or has_class(folder) else None)
        names = pages.write_feedback()
        if pack:
            write_zip(target, folder / "feedback", names, grades, pages.students)
    number = f"{len(names)} page{'s' if len(names) != 1 else ''}"
    click.echo(f"written: {number} in {folder / 'feedback'}", err=True)
    if pack:
        click.echo(f"packed: {target}", err=True)
