"""`chainrule check`: grade a single notebook."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder.cli.common import (
    EXIT_INTERNAL,
    EXIT_LESS,
    EXIT_RIGHT,
    EXIT_USAGE,
    assignment_option,
    colour_on,
    course_folder,
    course_option,
    isolation_option,
    public_option,
    say_what_is_missing,
    width,
)
from autograder.errors import UsageError
from autograder.finding.found import Found

if TYPE_CHECKING:
    from autograder.records import Report
    from autograder.sandbox.supervisor import Sandbox
    from autograder.sandbox.unconfined import Unconfined


@click.command()
@click.argument("notebook", type=click.Path(path_type=Path))
@assignment_option
@click.option(
    "--json", "json_file", type=click.Path(), help="Write the report as JSON; - is stdout."
)
@public_option
@isolation_option
@course_option
def check(
    notebook: Path,
    assignment: str | None,
    json_file: str | None,
    public: bool,
    isolation: str,
    course: Path | None,
) -> None:
    """Grade a single notebook.

    Exit code: 0 full marks, 1 fewer points, 2 unreadable or usage error, 3 internal error.
    """
    with _workers(isolation, public=public) as sandbox:
        sandbox.start()  # the zygote starts while the other modules load
        from autograder.content.secret import run_secret
        from autograder.grading.choosing import with_notes
        from autograder.grading.graders import Graders
        from autograder.grading.own_modules import left_out, read_modules
        from autograder.grading.submission import grade_submission

        folder = course_folder(course, [notebook])
        graders = Graders(sandbox, folder, run_secret(), public=public)
        found = _with_modules(notebook, assignment, folder)
        modules = read_modules(found)
        report = grade_submission(notebook, graders, wanted=assignment, modules=modules)
        report = with_notes(report, (*_on_sandbox(sandbox, report), *left_out(found)))
    _show(report, json_file)
    say_what_is_missing(report.missing_isolation)
    sys.exit(_exit_code(report))


def _workers(isolation: str, *, public: bool) -> Sandbox | Unconfined:
    """Return the source of workers: a sandbox, or unconfined processes where there can be none.

    Raises:
        UsageError: there can be none, and hidden cases or a level of isolation are asked for.
    """
    from autograder.sandbox.unconfined import NOT_HERE, ON_YOUR_OWN, Unconfined, can_isolate

    if can_isolate():
        from autograder.sandbox.supervisor import Sandbox

        return Sandbox(isolation)
    if not public or isolation != "basic":
        raise UsageError(f"{NOT_HERE}; check --public works here, without a sandbox")
    click.echo(ON_YOUR_OWN, err=True)
    return Unconfined()


def _on_sandbox(sandbox: Sandbox | Unconfined, report: Report) -> tuple[str, ...]:
    """Return a note that there was no sandbox, if code of the notebook ran without one."""
    from autograder.sandbox.unconfined import ON_YOUR_OWN, Unconfined

    return (ON_YOUR_OWN,) if isinstance(sandbox, Unconfined) and report.exercises else ()


def _with_modules(notebook: Path, assignment: str | None, course: Path | None) -> Found:
    """Return the notebook with the Python files of its folder, which it may import.

    The modules that students received are left out. Only a helper module that graded functions use
    is kept, because the report says if it was changed.
    """
    from autograder.cli.grade_dry_run import known_notebooks, released_modules
    from autograder.finding.submissions import GIVEN

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


def _show(report: Report, json_file: str | None) -> None:
    from autograder.reports import terminal
    from autograder.results.schema import to_dict

    stream = sys.stderr if json_file == "-" else sys.stdout
    click.echo(terminal.render(report, width(), colour=colour_on(stream)), file=stream, nl=False)
    if json_file is not None:
        record = json.dumps(to_dict(report), indent=2) + "\n"
        if json_file == "-":
            click.echo(record, nl=False)
        else:
            try:
                Path(json_file).write_text(record, encoding="utf-8")
            except OSError as error:
                raise UsageError(f"{json_file} cannot be written: {error.strerror}") from None


def _exit_code(report: Report) -> int:
    from autograder.records import SubmissionStatus

    if report.status is SubmissionStatus.INTERNAL:
        return EXIT_INTERNAL
    if report.status is SubmissionStatus.UNREADABLE:
        return EXIT_USAGE
    return EXIT_RIGHT if report.score == report.max_score else EXIT_LESS
