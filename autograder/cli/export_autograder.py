"""`chainrule export ASSIGNMENT`: an autograder for a platform."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder.errors import UsageError

if TYPE_CHECKING:
    from autograder.content.description import Assignment

ZIP, FOLDER, REPOSITORIES = "gradescope-zip", "classroom50", ("github", "gitlab")
ONLY_HERE = (ZIP, *REPOSITORIES)
"""The targets that are made from an assignment and from nothing else."""
AUTOGRADERS = (FOLDER, *ONLY_HERE)
"""The targets that are made from an assignment."""
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")


def is_of_assignment(given: Path, target: str | None, course: Path | None) -> bool:
    """Return whether the argument of `export` is an assignment's name, and not a results folder.

    Most targets take only one of them. `classroom50` takes both, so a folder with results counts
    as results, and another name as an assignment.

    Raises:
        UsageError: it may be both, or a target of results is asked for an assignment.
    """
    if target in ONLY_HERE:
        return True
    name = str(given)
    has_results = (given / "results.jsonl").exists()
    is_known = len(given.parts) == 1 and name in _known(course)
    if target == FOLDER and is_known and has_results:
        raise UsageError(
            f"{name} is an assignment, and a folder with results here: write ./{name} for the "
            "folder, or start from another folder for the assignment"
        )
    if is_known and not has_results and not given.is_dir() and target != FOLDER:
        raise UsageError(
            f"{name} is an assignment, and --to {target or 'TARGET'} takes a folder of results; "
            f"an assignment goes to: {', '.join(AUTOGRADERS)}"
        )
    return target == FOLDER and is_known and not has_results


def export_autograder(
    name: str, target: str, output: Path | None, course: Path | None, *, public: bool
) -> None:
    """Write the autograder of an assignment for a platform.

    Args:
        name: the assignment.
        target: one of `AUTOGRADERS`.
        output: the zip or the folder; by default named after the assignment, here.
        course: the course folder, with the answers; not used if `public`.
        public: whether to leave the answers out and grade the published cases only.

    Raises:
        UsageError: the assignment is unknown, has no answers, or there is a file in the way.
    """
    from autograder.content.description import load_assignment

    public = public or target in REPOSITORIES
    if not public and course is None:
        raise UsageError(
            "an autograder needs the answers: name the course folder with --course, or export the "
            "published cases alone with --public"
        )
    assignment = load_assignment(name, course=course, public=public)
    if not _NAME.fullmatch(assignment.id):
        raise UsageError(f"a platform cannot take the name {assignment.id!r}")
    if target == ZIP:
        _write_zip(assignment, output, None if public else course)
    elif target == FOLDER:
        _write_classroom50(assignment, output, None if public else course)
    else:
        _write_repository(assignment, output, target)


def _write_zip(assignment: Assignment, output: Path | None, course: Path | None) -> None:
    from autograder.exports.writing import write_whole
    from autograder.platforms.gradescope_zip import gradescope_zip

    path = output or Path(f"{assignment.id}-gradescope.zip")
    content = gradescope_zip(assignment, course)
    write_whole(path, content)
    _say(assignment, f"{path} ({len(content) / 2**20:.1f} MB)", course)


def _write_classroom50(assignment: Assignment, output: Path | None, course: Path | None) -> None:
    from autograder.platforms.classroom50_folder import classroom50_folder

    folder = output or Path("autograders") / assignment.id
    _write_folder(folder, classroom50_folder(assignment, course))
    _say(assignment, str(folder), course)
    if course is not None:
        click.echo(
            "it holds the answers, and the jobs in students' repositories download it: "
            "docs/ci.md says who can read it; --public leaves the answers out",
            err=True,
        )


def _write_repository(assignment: Assignment, output: Path | None, service: str) -> None:
    from autograder.platforms.repository import repository_files

    folder = output or Path(f"{assignment.id}-{service}")
    _write_folder(folder, repository_files(assignment, service))
    _say(assignment, f"{folder}; copy its content into the students' template repository", None)


def _write_folder(folder: Path, content: Mapping[str, bytes]) -> None:
    from autograder.platforms.answer_side import write_files

    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"{folder} is there already: remove it first, or name another with -o")
    write_files(folder, content)


def _say(assignment: Assignment, place: str, course: Path | None) -> None:
    scope = "published cases only" if course is None else "with the answers: for staff only"
    click.echo(f"{assignment.id} ({scope}), in: {place}", err=True)


def _known(course: Path | None) -> set[str]:
    from autograder.content.catalogue import available, find_course

    return set(available(course or find_course()[0]))
