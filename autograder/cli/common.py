"""Options, exit codes and helpers shared by the commands."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

import click

from autograder.cli.completion import complete_assignment
from autograder.errors import UsageError

if TYPE_CHECKING:
    from autograder.content.description import Assignment

EXIT_RIGHT, EXIT_LESS, EXIT_USAGE, EXIT_INTERNAL = 0, 1, 2, 3
_MAX_LISTED = 3

course_option = click.option(
    "--course",
    type=click.Path(path_type=Path),
    help="The course folder that holds solutions/; by default $CHAINRULE_COURSE, or searched "
    "upwards from here if no submission lies in it.",
)
assignment_option = click.option(
    "--assignment",
    "-a",
    shell_complete=complete_assignment,
    help="The assignment; by default recognised from the notebook.",
)
public_option = click.option("--public", is_flag=True, help="Grade the published cases only.")


isolation_option = click.option(
    "--require-isolation",
    "isolation",
    type=click.Choice(["basic", "full"]),
    default="basic",
    help="Refuse to grade with less isolation; full means Landlock and seccomp.",
)


def examples(*lines: str) -> str:
    r"""Return the end of a help text: examples that click leaves as they are.

    >>> examples("chainrule list")
    '\x08\nExample:\n  chainrule list'
    """
    head = "Example" if len(lines) == 1 else "Examples"
    return "\b\n" + "\n  ".join([f"{head}:", *lines])


def fail(sentence: str, code: int) -> NoReturn:
    """Print a sentence on stderr and exit."""
    from autograder.reports.text import one_line

    click.echo(f"chainrule: {one_line(sentence)}", err=True)
    sys.exit(code)


def listed(names: Sequence[str]) -> str:
    """Join the first few names, made safe for a terminal, and count the others.

    >>> listed(["ada", "bob", "eve", "max", "zoe"])
    'ada, bob, eve and 2 more'
    """
    from autograder.reports.text import one_line

    more = f" and {len(names) - _MAX_LISTED} more" if len(names) > _MAX_LISTED else ""
    return one_line(", ".join(names[:_MAX_LISTED])) + more


def course_folder(
    given: Path | None, submissions: Sequence[Path] = (), *, quiet: bool = False
) -> Path | None:
    """Return the course folder: the given folder, else one that is found and may be trusted.

    A folder that is found is named on stderr, even if it is not used.

    Args:
        given: the folder given with --course.
        submissions: the files and folders to be graded.
        quiet: name a folder that is found only if it is not used.

    Raises:
        UsageError: the given folder is not a course folder.
    """
    from autograder.content.catalogue import NO_ANSWERS, find_course, holds_answers
    from autograder.reports.text import one_line

    if given is not None:
        if not holds_answers(given):
            raise UsageError(f"{given} is not a course folder: it {NO_ANSWERS}")
        return given.resolve()
    folder, sentence = find_course(submissions)
    if sentence and not (quiet and folder):
        click.echo(one_line(sentence), err=True)
    return folder


def course_or_fail(given: Path | None, name: str | None = None) -> Path:
    """Return the course folder.

    Args:
        given: the folder given with --course.
        name: the assignment. The folder around `source/<name>/<name>.py` is a course folder even
            if this file lacks a header.

    Raises:
        UsageError: there is no course folder.
    """
    from autograder.content.catalogue import is_path

    folder = course_folder(given)
    if folder is not None:
        return folder
    here = Path.cwd()
    for around in (here, *here.parents) if name else ():
        if (around / "source" / f"{name}" / f"{name}.py").is_file():
            return around
    if name and (here / name).exists() and not is_path(name):
        raise UsageError(f"there is no assignment {name!r}; for the path here write ./{name}")
    raise UsageError("there is no course folder here or above; name one with --course")


def names_in(course: Path) -> list[str]:
    """Return the names of the assignments of a course.

    A built-in assignment is one of the course only if the course holds a part of it.
    """
    from autograder.content.catalogue import available

    parts = [course / part for part in ("source", "solutions", "assignments")]
    return [each for each in available(course) if any((part / each).is_dir() for part in parts)]


def for_each(name: str | None, course: Path, work: Callable[[Assignment], None]) -> bool:
    """Load the named assignment and do some work with it, or with all assignments of the course.

    Without a name, an assignment that is broken is named on stderr, and the others go on.

    Returns:
        Whether no assignment is broken.

    Raises:
        AssignmentError: the named assignment is broken.
    """
    from autograder.content.description import load_assignment
    from autograder.errors import AssignmentError
    from autograder.reports.text import one_line

    if name:
        work(load_assignment(name, course=course))
        return True
    warn_of_missing_headers(course)
    names, broken = names_in(course), []
    for each in names:
        try:
            work(load_assignment(each, course=course))
        except AssignmentError as error:
            broken.append(each)
            click.echo(f"chainrule: {one_line(f'{each}: {error}')}", err=True)
    if broken:
        count = f"{len(broken)} of {len(names)} assignments"
        click.echo(f"chainrule: {count} cannot be used: {', '.join(broken)}", err=True)
    return not broken


def warn_of_missing_headers(course: Path) -> None:
    """Name the files of a course that look like assignments and have no header."""
    from autograder.content.catalogue import without_header

    for path in without_header(course):
        place = path.relative_to(course)
        click.echo(f"not an assignment: {place} has no header '# /// chainrule'", err=True)


def warn_of_missing_layers(missing: Sequence[str]) -> None:
    """Warn if this machine lacked layers of full isolation when a submission was graded."""
    if missing:
        click.echo(
            f"this machine has no {' and no '.join(missing)}: docs/sandbox.md says what student "
            "code can do there; --require-isolation full refuses to grade",
            err=True,
        )


def colour_on(stream: TextIO) -> bool:
    """Return whether output to this stream may be coloured.

    >>> import io
    >>> colour_on(io.StringIO())
    False
    """
    plain = "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb"
    return stream.isatty() and not plain


def width() -> int:
    """Return the width of the terminal in columns, at most 120."""
    return min(shutil.get_terminal_size((80, 24)).columns, 120)


def refuse_own_files(folder: Path, *outputs: Path | None) -> None:
    """Refuse to write an output over a file that a results folder keeps.

    Raises:
        UsageError: an output is such a file; the sentence names it.
    """
    from autograder.exports.sent import SENT
    from autograder.grades.opening import KEPT
    from autograder.results.store import PROGRESS, RESULTS, SECRETS

    kept = {(folder / name).resolve() for name in (RESULTS, SECRETS, PROGRESS, SENT, *KEPT)}
    for path in outputs:
        if path is not None and path.resolve() in kept:
            raise UsageError(f"{path} belongs to the results and is never replaced; name another")
