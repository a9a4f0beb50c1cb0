"""What the commands share: options, exit codes, the course folder, where sentences go."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

import click

from autograder.errors import UsageError

if TYPE_CHECKING:
    from autograder.content.description import Assignment
    from autograder.records import Report

EXIT_RIGHT, EXIT_LESS, EXIT_USAGE, EXIT_INTERNAL = 0, 1, 2, 3
_MAX_LISTED = 3

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


def fail(sentence: str, code: int) -> NoReturn:
    """Say one plain sentence and leave."""
    from autograder.reports.text import one_line

    click.echo(f"chainrule: {one_line(sentence)}", err=True)
    sys.exit(code)


def listed(some: Sequence[str]) -> str:
    """Name the first few, harmless on a terminal, and count the others."""
    from autograder.reports.text import one_line

    more = f" and {len(some) - _MAX_LISTED} more" if len(some) > _MAX_LISTED else ""
    return one_line(", ".join(some[:_MAX_LISTED])) + more


def course_folder(given: Path | None) -> Path | None:
    """Return the course folder: the one that was named, else the one that is found."""
    from autograder.content.description import find_course

    if given is not None and not (given / "solutions").is_dir():
        raise UsageError(f"{given} is no course folder: it has no solutions/ in it")
    if given is None and os.environ.get("CI") and find_course(even_under_ci=True):
        # What lies here is a submission, as likely as not, and a course's own code is trusted.
        click.echo("under CI a course folder counts only if --course names it", err=True)
    return given.resolve() if given else find_course()


def course_or_fail(given: Path | None) -> Path:
    """Return the course folder.

    Raises:
        UsageError: there is none.
    """
    folder = course_folder(given)
    if folder is None:
        raise UsageError("there is no course folder here or above; name one with --course")
    return folder


def assignments(name: str | None, course: Path) -> list[Assignment]:
    """Load the assignment that was named, else all."""
    from autograder.content.description import available, load_assignment

    names = [name] if name else list(available(course))
    return [load_assignment(each, course=course) for each in names]


def say_what_is_missing(report: Report) -> None:
    """Tell people where student code ran with less confinement than there is."""
    from autograder.sandbox.supervisor import ISOLATION

    missing = [layer for layer in ISOLATION["full"] if layer not in report.isolation]
    if report.isolation and missing:
        click.echo(
            f"this machine gives no {' and no '.join(missing)}: docs/sandbox.md says what student "
            "code can do then; --require-isolation full refuses to grade",
            err=True,
        )


def colour_on(stream: TextIO) -> bool:
    """Tell whether what is written there may be coloured."""
    plain = "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb"
    return stream.isatty() and not plain


def width() -> int:
    """Return how many columns there are to write in."""
    return min(shutil.get_terminal_size((80, 24)).columns, 120)
