"""`chainrule check`: grade a single notebook."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder.cli import check_page
from autograder.cli.check_services import (
    Services,
    notebook_for,
    service_options,
    write_for_services,
)
from autograder.cli.common import (
    EXIT_INTERNAL,
    EXIT_LESS,
    EXIT_RIGHT,
    EXIT_USAGE,
    assignment_option,
    course_folder,
    course_option,
    examples,
    isolation_option,
    public_option,
    warn_of_missing_layers,
)
from autograder.cli.completion import complete_exercise
from autograder.cli.display import detail, detail_options, shape
from autograder.errors import UsageError

if TYPE_CHECKING:
    from autograder.finding.found import Found
    from autograder.grading.one_job import OneJob
    from autograder.grading.without_sandbox import WithoutSandbox
    from autograder.records import Report
    from autograder.reports.terminal import Detail


@click.command(
    epilog=examples(
        "chainrule check work.ipynb --public",
        "chainrule check work.ipynb -e linear_backward --watch",
        "chainrule check . --public --github --junit grade.xml",
    )
)
@click.argument("notebook", type=click.Path(path_type=Path))
@assignment_option
@click.option(
    "-e",
    "--exercise",
    "exercises",
    multiple=True,
    shell_complete=complete_exercise,
    help="Grade only this exercise; may be given several times.",
)
@click.option(
    "--json", "json_file", type=click.Path(), help="Write the report as JSON; - is stdout."
)
@click.option(
    "--html",
    "html_file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the feedback page to this file.",
)
@click.option("--watch", is_flag=True, help="Grade again whenever the notebook is saved.")
@detail_options("Show only the score.", "Show every case, and the time.")
@service_options
@public_option
@isolation_option
@course_option
def check(
    notebook: Path,
    assignment: str | None,
    exercises: tuple[str, ...],
    json_file: str | None,
    html_file: Path | None,
    watch: bool,
    quiet: bool,
    verbose: bool,
    github: bool,
    junit_file: Path | None,
    quality_file: Path | None,
    public: bool,
    isolation: str,
    course: Path | None,
) -> None:
    """Grade a single notebook.

    For a CI service NOTEBOOK may be a folder: the notebook in it counts under any
    name.

    Exit code: 0 full marks, 1 fewer points, 2 unreadable or usage error, 3 internal error.
    """
    if html_file is not None:
        check_page.refuse_to_replace(notebook, html_file)
    services = Services(github, junit_file, quality_file)
    if services:
        services.refuse(watch=watch, json_file=json_file)
        notebook = notebook_for(notebook, assignment, course)
    grading = _grading(isolation, public=public)
    refused = _refused(notebook)
    if refused and ((json_file is None and not services) or watch):
        raise UsageError(refused)
    if watch and json_file == "-":
        raise UsageError("--watch writes many reports: name a file after --json instead of -")

    def show(report: Report) -> None:
        _show(report, json_file, shown, services)
        write_for_services(report, notebook, services)
        if html_file is not None:
            check_page.write_page(report, html_file)

    with grading as job:  # the job starts while the settings are found
        shown = detail(quiet=quiet, verbose=verbose)
        from autograder.content.secret import run_secret
        from autograder.grading.classroom import Settings

        folder = course_folder(course, [notebook], quiet=quiet)
        job.start(Settings(folder, public, assignment, run_secret(), isolation, exercises))
        from autograder.reports import terminal  # noqa: F401 - it loads while the job does

        def grade() -> Report:
            return job.grade(_with_modules(notebook, assignment, folder))

        if watch:
            from autograder.cli import check_watch

            check_watch.watch(notebook, grade, show)
        report = grade()
    if refused:
        _write_json(report, json_file)  # a refused notebook gets a record, too
        write_for_services(report, notebook, services)
        raise UsageError(refused)
    show(report)
    warn_of_missing_layers(report.missing_isolation)
    sys.exit(_exit_code(report))


def _refused(notebook: Path) -> str:
    """Return why a path cannot be a notebook; "" if it may be one."""
    if notebook.is_dir():
        return f"{notebook} is a folder; `chainrule grade` takes folders"
    if notebook.suffix.lower() == ".zip" and notebook.is_file():
        return f"{notebook} is a zip file; `chainrule grade` takes zip files"
    is_member = any(parent.is_file() for parent in notebook.parents)  # of a zip file
    if is_member or os.path.lexists(notebook):
        return ""
    from autograder.finding.nearest import no_such_path

    return no_such_path(notebook)


def _grading(isolation: str, *, public: bool) -> OneJob | WithoutSandbox:
    """Return what grades: a job, or this process where workers cannot be confined.

    Raises:
        UsageError: they cannot, and hidden cases or a level of isolation are asked for.
    """
    from autograder.sandbox.system import NOT_HERE, can_isolate

    if can_isolate():
        from autograder.grading.one_job import OneJob

        return OneJob()
    if not public or isolation != "basic":
        raise UsageError(f"{NOT_HERE}; check --public works here, without a sandbox")
    from autograder.grading.without_sandbox import WithoutSandbox
    from autograder.sandbox.unconfined import ON_YOUR_OWN

    click.echo(ON_YOUR_OWN, err=True)
    return WithoutSandbox()


def _with_modules(notebook: Path, assignment: str | None, course: Path | None) -> Found:
    """Return the notebook with the Python files of its folder, which it may import.

    The modules that students received are left out. Only a helper module that graded functions use
    is kept, because the report says if it was changed.
    """
    from autograder.cli.grade_dry_run import known_notebooks, released_modules
    from autograder.finding.found import Found
    from autograder.finding.given import GIVEN

    known = known_notebooks(assignment, course).values()
    helpers = released_modules(known, None)
    released = (GIVEN | released_modules(known, course)) - helpers
    try:
        inside = notebook.parent.glob("*.py")
        paths = sorted(path for path in inside if path != notebook and path.name not in released)
    except OSError:
        paths = []
    names = tuple(path.name for path in paths)
    return Found(notebook.stem, notebook, modules=tuple(paths), module_names=names)


def _show(report: Report, json_file: str | None, detail: Detail, services: Services) -> None:
    from autograder.reports import terminal

    stream = sys.stderr if json_file == "-" else sys.stdout
    if not services.github:  # GitHub has a log of its own
        text = terminal.render(report, detail=detail, **shape(stream))
        click.echo(text, file=stream, nl=False)
    _write_json(report, json_file)


def _write_json(report: Report, json_file: str | None) -> None:
    from autograder.results.schema import to_dict

    if json_file is None:
        return
    record = json.dumps(to_dict(report), indent=2) + "\n"
    if json_file == "-":
        click.echo(record, nl=False)
        return
    try:
        _write_whole(Path(json_file), record)
    except OSError as error:
        raise UsageError(f"{json_file} cannot be written: {error.strerror}") from None


def _write_whole(path: Path, text: str) -> None:
    """Write a file at once, because with --watch another program may read it at any time."""
    from autograder.boundary.files import replace_durably

    if path.exists() and not path.is_file():  # a pipe or a device
        path.write_text(text, encoding="utf-8")
        return
    path = path.resolve()
    draft = path.with_name(f"{path.name}.draft")
    draft.write_text(text, encoding="utf-8")
    replace_durably(draft, path)


def _exit_code(report: Report) -> int:
    from autograder.records import SubmissionStatus

    if report.status is SubmissionStatus.INTERNAL:
        return EXIT_INTERNAL
    if report.status is SubmissionStatus.UNREADABLE:
        return EXIT_USAGE
    return EXIT_RIGHT if report.score == report.max_score else EXIT_LESS
