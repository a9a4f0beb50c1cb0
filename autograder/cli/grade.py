"""`chainrule grade`: grade many submissions."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder.cli.common import (
    EXIT_INTERNAL,
    assignment_option,
    course_folder,
    course_option,
    examples,
    isolation_option,
    listed,
    public_option,
)
from autograder.cli.display import detail, detail_options
from autograder.cli.grade_class import roster_column_option, roster_option
from autograder.cli.grade_gradebook import gradebook_writer, keep_manual_scores
from autograder.cli.grade_progress import searching, with_progress
from autograder.errors import UsageError

if TYPE_CHECKING:
    from autograder.finding.found import Found
    from autograder.grading.classroom import Settings
    from autograder.grading.nursery_process import Nursery
    from autograder.records import Report
    from autograder.results.store import Results


@click.command(
    epilog=examples(
        "chainrule grade submissions --dry-run", "chainrule grade download.zip -o results"
    )
)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("results"),
    show_default=True,
    help="The folder for results.jsonl, grades.csv and the HTML pages.",
)
@assignment_option
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(1, 256),
    help="The number of processes; by default one for each core.",
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
@roster_option
@roster_column_option
@click.option("--no-resume", is_flag=True, help="Grade every submission again.")
@click.option("--dry-run", is_flag=True, help="Only list the submissions and their students.")
@detail_options(
    "Show only submissions without a result, and other problems.",
    "Show all submissions, their notes and their times.",
)
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
    roster: Path | None,
    roster_columns: tuple[str, ...],
    no_resume: bool,
    dry_run: bool,
    quiet: bool,
    verbose: bool,
    public: bool,
    isolation: str,
    course: Path | None,
) -> None:
    """Grade many notebooks: files, folders, zip files, downloads.

    Exit code: 0 every submission has a result, 2 usage error, 3 a submission has no score because
    of an internal error.
    """
    nursery = None if dry_run else _started_nursery(engine)
    from autograder.cli.grade_again import graded_again
    from autograder.cli.grade_class import (
        check_roster,
        columns_by_role,
        counts_every_attempt,
        keep_class,
        rules_and_list,
        with_more_time,
    )
    from autograder.cli.grade_dry_run import known_notebooks, list_only, released_modules
    from autograder.cli.grade_summary import Summary
    from autograder.cli.grade_unassigned import with_assignment
    from autograder.engines.choice import dask_address, open_engine
    from autograder.finding.submissions import find_submissions
    from autograder.grades.opening import check_class
    from autograder.reports.html.pages import open_pages
    from autograder.results.store import Results

    shown = detail(quiet=quiet, verbose=verbose)
    results = Results(output)
    folder = course_folder(course, paths, quiet=quiet)
    notebooks = known_notebooks(assignment, folder)
    released = released_modules(notebooks.values(), folder)
    columns = columns_by_role(roster_columns, roster)
    check_roster(roster, columns)
    if not dry_run:
        _distrust_earlier_files_under_ci(results)
    # The gradebook holds a single attempt, and nbgrader's own rules choose it.
    every_attempt = counts_every_attempt(output, folder) and gradebook is None
    check_class(output, has_new_list=roster is not None)

    def search() -> tuple[list[Found], list[str]]:
        items, skipped = find_submissions(paths, notebooks, released, every_attempt=every_attempt)
        return with_more_time(items, output), skipped

    with searching(quiet=quiet):
        found, skipped = search()
    if dry_run and found:
        policy, class_list = rules_and_list(output, folder, roster, columns)
        list_only(found, skipped, policy, class_list)
    _print_skipped(skipped)
    if not found:
        raise UsageError("there is no notebook to grade")
    local = dask_address(engine) is None
    settings = _settings(assignment, public, isolation, folder, local=local)
    is_public = public or not _answers_are_known(settings)
    with (
        open_engine(engine, settings, jobs, nursery) as grade_all,
        gradebook_writer(gradebook, found, settings.course, public=is_public) as write_to_gradebook,
        results.locked(),
        open_pages(output) as pages,
    ):
        keep_class(output, folder, roster, columns)
        left = _keep_unchanged(results, found, paths, settings, no_resume=no_resume, quiet=quiet)
        if left and settings.secret.drawn and not is_public:
            results.keep_secret(settings.secret)
        write_to_gradebook(results.read())
        summary = Summary(pages, shown)
        for report in results.read():
            summary.add(report)
        first = grade_all(left) if quiet else with_progress(grade_all(left), len(left))
        del found, left  # frees the submissions of a large class as they are graded
        again = partial(graded_again, search=lambda: search()[0], grade_all=grade_all)
        assigned = partial(
            with_assignment, others=results.read, expected=notebooks.values(), settings=settings
        )
        for report in _final_reports(first, again, assigned):
            results.append(report)
            write_to_gradebook([report])
            summary.add(report)
        results.sort()
        keep_manual_scores(gradebook, results)
        summary.write(results, asked_for_public=public, public=is_public)
    if summary.internal:
        sys.exit(EXIT_INTERNAL)


def _started_nursery(engine: str) -> Nursery | None:
    """Start what forks the jobs of the local engine; it loads while the submissions are found."""
    from autograder.grading.nursery_process import end_early, started_nursery
    from autograder.sandbox.system import can_isolate

    if engine != "local" or not can_isolate():
        end_early()
        return None
    return click.get_current_context().with_resource(started_nursery())


def _final_reports(
    first: Iterator[Report],
    graded_again: Callable[[list[Report]], Iterator[Report]],
    with_assignment: Callable[[list[Report]], Iterable[Report]],
) -> Iterator[Report]:
    """Yield the final report of each submission.

    Args:
        first: the reports of the first try.
        graded_again: grades the submissions that failed through a fault of the machine once more.
        with_assignment: adds the assignment of the run to the reports of unreadable files. It reads
            the other reports, so it is called after them.
    """
    from autograder.cli.grade_again import hold_failures
    from autograder.cli.grade_unassigned import hold_back

    failed: list[Report] = []
    unreadable: list[Report] = []
    yield from hold_back(chain(hold_failures(first, failed), graded_again(failed)), unreadable)
    yield from with_assignment(unreadable)


def _print_skipped(skipped: Sequence[str]) -> None:
    from autograder.reports.text import one_line

    for sentence in skipped:
        click.echo(f"skipped: {one_line(sentence)}", err=True)


def _distrust_earlier_files_under_ci(results: Results) -> None:
    """Set earlier files aside under CI: they probably came with the submission.

    They could contain forged scores. Results are deleted; the other files get another name.
    """
    if not os.environ.get("CI"):
        return
    from autograder.exports.sent import SENT
    from autograder.grades.opening import KEPT

    for path in (results.path.with_name(name) for name in (*KEPT, SENT)):
        if path.exists():
            click.echo(f"ignoring {path}: it is not trusted under CI", err=True)
            path.replace(path.with_name(f"{path.name}.ignored"))
    if results.path.exists():
        click.echo(
            f"ignoring results of an earlier run ({results.path}): they are not trusted under CI",
            err=True,
        )
        results.path.unlink()


def _keep_unchanged(
    results: Results,
    found: Sequence[Found],
    paths: Sequence[Path],
    settings: Settings,
    *,
    no_resume: bool,
    quiet: bool,
) -> list[Found]:
    """Keep the valid results of an earlier run; return the submissions to grade."""
    from autograder.results.store import inputs_under, reuse_nothing

    inputs_of = reuse_nothing if no_resume else inputs_under(settings)
    left, gone = results.keep_unchanged(found, paths, inputs_of, settings.assignment)
    if len(left) < len(found) and not quiet:
        click.echo(f"{len(found) - len(left)} unchanged, kept from an earlier run", err=True)
    if gone:
        click.echo(f"no longer found, dropped from the results: {listed(gone)}", err=True)
    return left


def _answers_are_known(settings: Settings) -> bool:
    """Return whether a course folder, or the file of an assignment, holds hidden cases."""
    from autograder.content.catalogue import available
    from autograder.content.source_file import is_source

    if settings.course is not None:
        return True
    known = available(None)
    name = settings.assignment
    places = known.values() if name is None else [known.get(name, Path(name))]
    return any(is_source(place) or is_source(place / f"{place.name}.py") for place in places)


def _settings(
    assignment: str | None,
    public: bool,
    isolation: str,
    course: Path | None,
    *,
    local: bool,
) -> Settings:
    from autograder.content.secret import run_secret
    from autograder.grading.classroom import Settings

    if assignment is not None:
        from autograder.content.description import load_assignment  # this import loads NumPy

        load_assignment(assignment, course=course, public=True)  # raises on a misspelt name
    if isolation != "basic" and local:
        from autograder.sandbox.supervisor import Sandbox

        with Sandbox(isolation) as sandbox:
            _ = sandbox.layers  # raises if this machine provides less
    return Settings(course, public, assignment, run_secret(), isolation)
