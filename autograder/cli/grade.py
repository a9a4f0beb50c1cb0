"""`chainrule grade`: many submissions."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder.cli.common import (
    EXIT_INTERNAL,
    assignment_option,
    course_folder,
    course_option,
    isolation_option,
    listed,
    public_option,
)
from autograder.cli.grade_gradebook import gradebook_writer
from autograder.errors import UsageError

if TYPE_CHECKING:
    from autograder.grading.classroom import Settings
    from autograder.records import Report
    from autograder.results.store import Results


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=Path("results"),
    show_default=True,
    help="Where results.jsonl, grades.csv and the pages go.",
)
@assignment_option
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(1, 256),
    help="Processes to grade with; one for each core when left out.",
)
@click.option(
    "--engine",
    metavar="local|dask://HOST:PORT",
    default="local",
    show_default=True,
    help="Grade on this machine or on a Dask cluster.",
)
@click.option(
    "--gradebook",
    metavar="URL",
    help="Also write into nbgrader's gradebook: sqlite:///gradebook.db",
)
@click.option("--no-resume", is_flag=True, help="Grade again what an earlier run has graded.")
@click.option("--dry-run", is_flag=True, help="Only list what would be graded, and as whom.")
@public_option
@isolation_option
@course_option
def grade(
    paths: tuple[Path, ...],
    output: Path,
    assignment: str | None,
    jobs: int | None,
    engine: str,
    gradebook: str | None,
    no_resume: bool,
    dry_run: bool,
    public: bool,
    isolation: str,
    course: Path | None,
) -> None:
    """Grade notebooks, folders of notebooks, or nbgrader's submitted/ folder.

    Exit code: 0 when every submission has a result, 2 wrong use, 3 when one could not be graded
    through a fault of ours.
    """
    from autograder.cli.grade_dry_run import known_notebooks, list_only
    from autograder.cli.grade_summary import Summary
    from autograder.engines.choice import dask_address, open_engine
    from autograder.finding.submissions import find_submissions
    from autograder.reports.html.pages import open_pages
    from autograder.reports.text import one_line
    from autograder.results.store import Results, fingerprints, no_longer_holds

    results = Results(output)
    folder = course_folder(course)
    found, skipped = find_submissions(paths, known_notebooks(assignment, folder))
    if dry_run and found:
        list_only(found, skipped)
    for sentence in skipped:
        click.echo(f"passed over: {one_line(sentence)}", err=True)
    if not found:
        raise UsageError("there is no notebook to grade")
    _forget_what_was_checked_out(results)
    on_this_machine = dask_address(engine) is None
    settings = _settings(
        results.secret(), assignment, public, isolation, folder, on_this_machine=on_this_machine
    )
    is_public = public or settings.course is None
    book = gradebook_writer(gradebook, found, settings.course, public=is_public)
    opened = open_engine(engine, settings, jobs)
    with (
        opened as grade_all,
        book as write_to_gradebook,
        results.locked(),
        open_pages(output) as pages,
    ):
        holds_for = no_longer_holds if no_resume else fingerprints(settings)
        left, gone = results.keep_unchanged(found, paths, holds_for, assignment)
        if len(left) < len(found):
            click.echo(f"{len(found) - len(left)} unchanged, kept from an earlier run", err=True)
        if gone:
            click.echo(f"not there any more, and left out: {listed(gone)}", err=True)
        write_to_gradebook(results.read())
        summary = Summary(pages)
        for report in results.read():
            summary.add(report)
        reports = _with_progress(grade_all(left), len(left))
        del found, left  # of a large class they go one by one, as they are graded
        for report in reports:
            results.append(report)
            write_to_gradebook([report])
            summary.add(report)
        results.sort()
        summary.write(results, asked_for_public=public, public=is_public)
    if summary.internal:
        sys.exit(EXIT_INTERNAL)


def _forget_what_was_checked_out(results: Results) -> None:
    """Keep nothing under CI: results that lie there came with a submission, as likely as not.

    They could hold scores that nothing earned, and the secret that the fresh cases are drawn from.
    """
    if os.environ.get("CI") and results.path.exists():
        click.echo(f"under CI {results.path} of an earlier run is not believed", err=True)
        results.path.unlink()


def _settings(
    earlier_secret: str | None,
    assignment: str | None,
    public: bool,
    isolation: str,
    course: Path | None,
    *,
    on_this_machine: bool,
) -> Settings:
    from autograder.content.description import load_assignment
    from autograder.content.secret import run_secret
    from autograder.grading.classroom import Settings

    if assignment is not None:
        load_assignment(assignment, course=course, public=True)  # a typing error ends here
    if isolation != "basic" and on_this_machine:
        from autograder.sandbox.supervisor import Sandbox

        with Sandbox(isolation) as sandbox:
            _ = sandbox.layers  # ends here where the machine gives less
    return Settings(course, public, assignment, run_secret(earlier_secret), isolation)


def _with_progress(reports: Iterator[Report], count: int) -> Iterator[Report]:
    """Pass reports on and show a progress bar on a terminal, nothing elsewhere."""
    if not sys.stderr.isatty() or not count:
        yield from reports
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn("grading"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        bar = progress.add_task("grading", total=count, rate="")
        started = time.monotonic()
        for number, report in enumerate(reports, start=1):
            rate = number / max(time.monotonic() - started, 1e-3)
            progress.update(bar, advance=1, rate=f"{rate:.1f}/s")
            yield report
