"""The command line: arguments, exit codes, and who prints where. Nothing is graded here.

Modules that cost time to load are imported inside the commands, so that `--help` is there at once.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

import click

from autograder.errors import AssignmentError, ChainruleError, SandboxError, UsageError
from autograder.version import __version__

if TYPE_CHECKING:
    from autograder.assignment import Assignment
    from autograder.classroom import Settings
    from autograder.records import Report
    from autograder.results import Results

EXIT_RIGHT, EXIT_LESS, EXIT_USAGE, EXIT_INTERNAL = 0, 1, 2, 3

course_option = click.option(
    "--course",
    type=click.Path(path_type=Path),
    help="The course folder that holds solutions/; found upwards from here when left out.",
)
assignment_option = click.option(
    "--assignment", "-a", help="The assignment's name; recognised from the notebook when left out."
)
public_option = click.option(
    "--public", is_flag=True, help="Grade the published cases only, out of the points they carry."
)


isolation_option = click.option(
    "--require-isolation",
    "isolation",
    type=click.Choice(["basic", "full"]),
    default="basic",
    help="Refuse to grade with less: full means Landlock and seccomp.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80})
@click.version_option(__version__, prog_name="chainrule", message="%(prog)s %(version)s")
def cli() -> None:
    """Grade deep-learning workbooks: isolated, fair, fast, with feedback that teaches."""


@cli.command("list")
@course_option
def list_assignments(course: Path | None) -> None:
    """List the assignments, their exercises and points."""
    from autograder.assignment import available, load_assignment, max_points
    from autograder.reports.text import points

    folder = _course(course)
    for name in available(folder):
        assignment = load_assignment(name, course=folder)
        scope = "everything is graded" if assignment.answers else "published cases only"
        click.echo(f"{name}: {assignment.title} ({scope})")
        for number, exercise in enumerate(assignment.exercises, start=1):
            worth = points(max_points(exercise, assignment.scope))
            click.echo(f"  {number:2}  {exercise.name}({exercise.signature}): {worth} points")


@cli.command()
@click.argument("notebook", type=click.Path(path_type=Path))
@assignment_option
@click.option("--json", "json_file", type=click.Path(), help="Write the record here; - is stdout.")
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
    """Grade one notebook.

    Exit code: 0 full marks, 1 fewer, 2 unreadable or wrong use, 3 our fault.
    """
    from autograder.sandbox.supervisor import Sandbox

    with Sandbox(isolation) as sandbox:
        sandbox.start()  # it gets ready while the rest is loaded
        from autograder.grading import Desk, run_secret

        desk = Desk(sandbox, _course(course), run_secret(), public=public)
        report = desk.grade(notebook, wanted=assignment)
    _show(report, json_file)
    _say_what_is_missing(report)
    sys.exit(_exit_code(report))


@cli.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=Path("results"),
    show_default=True,
    help="Where results.jsonl and grades.csv go.",
)
@assignment_option
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(1, 256),
    help="Processes to grade with; one for each core when left out.",
)
@click.option("--no-resume", is_flag=True, help="Grade again what an earlier run has graded.")
@public_option
@isolation_option
@course_option
def grade(
    paths: tuple[Path, ...],
    output: Path,
    assignment: str | None,
    jobs: int | None,
    no_resume: bool,
    public: bool,
    isolation: str,
    course: Path | None,
) -> None:
    """Grade notebooks, folders of notebooks, or nbgrader's submitted/ folder.

    Exit code: 0 when every submission has a result, 2 wrong use, 3 when one could not be graded
    through a fault of ours.
    """
    from autograder.classroom import grade_all
    from autograder.records import SubmissionStatus
    from autograder.reports.text import printable
    from autograder.results import Results, fingerprints
    from autograder.submissions import find_submissions

    results = Results(output)
    found, skipped = find_submissions(paths)
    for sentence in skipped:
        click.echo(f"passed over: {printable(sentence)}", err=True)
    settings = _settings(results.secret(), assignment, public, isolation, _course(course))
    with results.locked():
        if no_resume:
            results.path.unlink(missing_ok=True)
        left = results.keep_unchanged(found, paths, fingerprints(settings))
        if len(left) < len(found):
            click.echo(f"{len(found) - len(left)} unchanged, kept from an earlier run", err=True)
        jobs = min(jobs or os.cpu_count() or 1, max(1, len(left)))
        for report in _with_progress(grade_all(left, settings, jobs), len(left)):
            results.append(report)
        _finish(results, public=public or settings.course is None)
        for report in islice(results.read(), 1):
            _say_what_is_missing(report)
    nothing = [item.path for item in found if item.path in paths and not item.path.is_file()]
    if nothing:
        _fail(f"there is no notebook in {nothing[0]}", EXIT_USAGE)
    if any(report.status is SubmissionStatus.INTERNAL for report in results.read()):
        sys.exit(EXIT_INTERNAL)


@cli.command()
@click.argument("assignment", required=False)
@click.option("--check", "check_only", is_flag=True, help="Change nothing; exit 1 on a difference.")
@course_option
def release(assignment: str | None, check_only: bool, course: Path | None) -> None:
    """Make release/ from source/: solutions out, outputs cleared."""
    from autograder import release as workbook

    folder = _course_or_fail(course)
    differing = False
    for found in _assignments(assignment, folder):
        if check_only:
            changed = workbook.differences(found, folder)
        else:
            changed = workbook.write_release(found, folder)
        differing = differing or bool(changed)
        verb = "differs" if check_only else "written"
        for name in changed:
            click.echo(f"{verb}: release/{found.id}/{name}")
        if not check_only:
            for name in workbook.differences(found, folder):
                click.echo(f"left alone, not from source/: release/{found.id}/{name}")
        if not changed:
            click.echo(f"release/{found.id} is up to date")
    sys.exit(EXIT_LESS if check_only and differing else EXIT_RIGHT)


@cli.command()
@click.argument("assignment", required=False)
@course_option
def fixtures(assignment: str | None, course: Path | None) -> None:
    """Compute fixtures.h5 anew, and published.json, which the public tests read, from it."""
    from autograder.fixtures import write_fixtures
    from autograder.published import write_published

    folder = _course_or_fail(course)
    for found in _assignments(assignment, folder):
        write_fixtures(found, found.fixtures)
        click.echo(f"written: {found.fixtures.name} of {found.id}")
        published = write_published(found, folder)
        if published is not None:
            click.echo(f"written: source/{found.id}/{published.name}")


@cli.command()
@click.argument("assignment", required=False)
@click.option(
    "--secrets",
    type=click.IntRange(1),
    default=20,
    show_default=True,
    help="How many secrets the reference is graded with.",
)
@course_option
def verify(assignment: str | None, secrets: int, course: Path | None) -> None:
    """Prove an assignment: right programs earn all, every small change of one is caught."""
    from autograder.sandbox.supervisor import Sandbox
    from autograder.verify import verify as checks

    folder = _course_or_fail(course)
    holds = True
    with Sandbox() as sandbox:
        for found in _assignments(assignment, folder):
            click.echo(f"{found.id}: {found.title}")
            for check in checks(found, folder, sandbox, secrets):
                holds = holds and check.holds
                click.echo(f"  {'holds' if check.holds else 'FAILS'}  {check.title}")
                for line in (*check.details, *check.objections):
                    click.echo("\n".join(f"         {part}" for part in line.split("\n")))
    sys.exit(EXIT_RIGHT if holds else EXIT_LESS)


@cli.command()
@course_option
def doctor(course: Path | None) -> None:
    """Show versions, and which layers of isolation this machine gives, by trying them."""
    from autograder import doctor as examination
    from autograder.sandbox.supervisor import Sandbox

    for name, version in examination.versions().items():
        click.echo(f"{name:10} {version}")
    folder = _course(course)
    click.echo(f"{'course':10} {folder or 'none found: published cases only'}")
    with Sandbox() as sandbox:
        click.echo(f"{'isolation':10} {', '.join(sandbox.layers)}")
        click.echo("\nA submission that")
        for attempt in examination.attempts(sandbox):
            outcome = "is stopped" if attempt.stopped else "IS NOT STOPPED"
            click.echo(f"  {attempt.what:32} {outcome}  ({attempt.layer})")


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line; every error is one plain sentence and an exit code."""
    # A cancelled job ends as Ctrl-C does, so that no process stays behind.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        sys.exit(cli.main(arguments, prog_name="chainrule", standalone_mode=False))
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        sys.exit(EXIT_USAGE)
    except click.ClickException as error:
        _fail(error.format_message(), EXIT_USAGE)
    except (click.Abort, KeyboardInterrupt):
        _fail("stopped", 130)
    except UsageError as error:
        _fail(str(error), EXIT_USAGE)
    except (AssignmentError, SandboxError, ChainruleError) as error:
        _fail(str(error), EXIT_INTERNAL)
    except BrokenPipeError:
        # Whoever read our output has gone, as `head` does.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(EXIT_INTERNAL)
    except OSError as error:
        _fail(f"{error.filename or 'output'}: {error.strerror or error}", EXIT_USAGE)
    except Exception as error:
        if os.environ.get("CHAINRULE_DEBUG"):
            raise
        _fail(
            f"a fault of ours: {type(error).__name__}: {error} "
            "(set CHAINRULE_DEBUG=1 to see where)",
            EXIT_INTERNAL,
        )


def _fail(sentence: str, code: int) -> NoReturn:
    from autograder.reports.text import one_line

    click.echo(f"chainrule: {one_line(sentence)}", err=True)
    sys.exit(code)


def _course(given: Path | None) -> Path | None:
    from autograder.assignment import find_course

    if given is not None and not (given / "solutions").is_dir():
        raise UsageError(f"{given} is no course folder: it has no solutions/ in it")
    if given is None and os.environ.get("CI"):
        # What lies here is a submission, as likely as not, and a course's own code is trusted.
        click.echo("under CI a course folder counts only if --course names it", err=True)
    return given.resolve() if given else find_course()


def _say_what_is_missing(report: Report) -> None:
    """Tell people where student code ran with less confinement than there is."""
    from autograder.sandbox.supervisor import ISOLATION

    missing = [layer for layer in ISOLATION["full"] if layer not in report.isolation]
    if report.isolation and missing:
        click.echo(
            f"this machine gives no {' and no '.join(missing)}: docs/sandbox.md says what student "
            "code can do then; --require-isolation full refuses to grade",
            err=True,
        )


def _course_or_fail(given: Path | None) -> Path:
    folder = _course(given)
    if folder is None:
        raise UsageError("there is no course folder here or above; name one with --course")
    return folder


def _assignments(name: str | None, course: Path) -> list[Assignment]:
    from autograder.assignment import available, load_assignment

    names = [name] if name else list(available(course))
    return [load_assignment(each, course=course) for each in names]


def _settings(
    earlier_secret: str | None,
    assignment: str | None,
    public: bool,
    isolation: str,
    course: Path | None,
) -> Settings:
    from autograder.assignment import load_assignment
    from autograder.classroom import Settings
    from autograder.grading import run_secret
    from autograder.sandbox.supervisor import Sandbox

    if assignment is not None:
        load_assignment(assignment, course=course, public=True)  # a typing error ends here
    if isolation != "basic":
        with Sandbox(isolation) as sandbox:
            _ = sandbox.layers  # ends here where the machine gives less
    return Settings(course, public, assignment, run_secret(earlier_secret), isolation)


def _show(report: Report, json_file: str | None) -> None:
    import json

    from autograder.reports import terminal

    stream = sys.stderr if json_file == "-" else sys.stdout
    click.echo(terminal.render(report, _width(), colour=_colour(stream)), file=stream, nl=False)
    if json_file is not None:
        record = json.dumps(report.to_dict(), indent=2) + "\n"
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
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        bar = progress.add_task("grading", total=count)
        for report in reports:
            progress.advance(bar)
            yield report


def _finish(results: Results, *, public: bool) -> None:
    """Write the table of scores and show it."""
    from autograder.reports import grades_csv, terminal

    table = results.path.with_name("grades.csv")
    table.write_text(grades_csv.render(results.read()), encoding="utf-8")
    reports = list(results.read())
    click.echo(terminal.render_class(reports, _width(), colour=_colour(sys.stdout)), nl=False)
    if public:
        click.echo("\nno course folder: published cases only", err=True)
    click.echo(f"\nwritten: {results.path} and {table}", err=True)


def _colour(stream: TextIO) -> bool:
    plain = "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb"
    return stream.isatty() and not plain


def _width() -> int:
    return min(shutil.get_terminal_size((80, 24)).columns, 120)


if __name__ == "__main__":
    main()
