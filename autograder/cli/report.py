"""`chainrule report`: write the HTML pages and the table of a run again."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.cli.common import course_folder, examples
from autograder.errors import UsageError


@click.command(epilog=examples("chainrule report results", "chainrule report results --course DIR"))
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--compare",
    metavar="OLD",
    type=click.Path(path_type=Path),
    help="An earlier results folder; the class page marks what changed since then.",
)
@click.option(
    "--no-likeness",
    is_flag=True,
    help="Do not read the submissions again to compare their code.",
)
@click.option(
    "--course",
    type=click.Path(path_type=Path, file_okay=False),
    help="The course folder, if its course.toml has changed since the class was graded.",
)
def report(folder: Path, compare: Path | None, no_likeness: bool, course: Path | None) -> None:
    """Write the class page and the students' feedback pages.

    DIR holds the results.jsonl of `chainrule grade`. The pages go to report/index.html and
    feedback/ in it, and the scores to grades.csv, with the decisions by hand, late penalties and
    comments as they are now.
    The files of the submissions are read again, if they are still there, to find equal and nearly
    equal code; the released code and the reference in the course folder are left out of that.
    """
    from autograder.cli.diff import reports_of
    from autograder.cli.report_likeness import compare_code
    from autograder.content.catalogue import find_course
    from autograder.grades.opening import has_class, open_class
    from autograder.grades.policy_file import COURSE
    from autograder.reports.grades_csv import exercises_of, write_file
    from autograder.reports.html.pages import write_pages
    from autograder.results.diff import diff_runs
    from autograder.results.store import Results

    results = Results(folder)
    if next(results.read(), None) is None:
        raise UsageError(f"there are no results in {folder}; `chainrule grade -o` writes them")
    answers = find_course()[0] if course is None else course_folder(course)
    has_rules = course is not None and (course / COURSE).is_file()
    grades = open_class(folder, course) if has_rules or has_class(folder) else None
    compared = diff_runs(reports_of(compare), results.read()) if compare is not None else None
    with results.locked():
        write_file(folder, results.read(), exercises_of(results.read()), grades)
        likeness = None if no_likeness else compare_code(results.read(), answers)
        index = write_pages(results.read(), folder, grades, compared=compared, likeness=likeness)
    click.echo(f"written: {index} and a page for each student in {folder / 'feedback'}", err=True)
