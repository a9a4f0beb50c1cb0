"""`chainrule report`: write the HTML pages of a run again."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.errors import UsageError


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
def report(folder: Path) -> None:
    """Write the class page and the students' feedback pages.

    DIR holds the results.jsonl of `chainrule grade`. The pages go to report/index.html and
    feedback/ in it.
    """
    from autograder.reports.html.pages import write_pages
    from autograder.results.store import Results

    results = Results(folder)
    if next(results.read(), None) is None:
        raise UsageError(f"there are no results in {folder}; `chainrule grade -o` writes them")
    with results.locked():
        index = write_pages(results.read(), folder)
    click.echo(f"written: {index} and a page for each student in {folder / 'feedback'}", err=True)
