"""What `chainrule check` writes for CI services: GitHub, JUnit, GitLab's code quality."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from autograder.errors import UsageError

if TYPE_CHECKING:
    from autograder.records import Report

_FILE = click.Path(path_type=Path, dir_okay=False)


@dataclass(frozen=True, slots=True)
class Services:
    """The options of a call; without any, nothing is written."""

    github: bool = False
    junit: Path | None = None
    code_quality: Path | None = None

    def __bool__(self) -> bool:
        """Whether any service is wanted."""
        return self.github or self.junit is not None or self.code_quality is not None

    def refuse(self, *, watch: bool, json_file: str | None) -> None:
        """Refuse options that do not go together.

        Raises:
            UsageError: the sentence names them.
        """
        if watch:
            raise UsageError("--watch grades again and again; a CI service wants one result")
        if self.github and json_file == "-":
            raise UsageError("--github writes to standard output: name a file after --json")


def service_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--github`, `--junit` and `--code-quality` to a command."""
    for option in (
        click.option(
            "--code-quality",
            "quality_file",
            type=_FILE,
            help="Write the hints as a code quality report for GitLab.",
        ),
        click.option("--junit", "junit_file", type=_FILE, help="Write a JUnit file."),
        click.option(
            "--github",
            is_flag=True,
            help="Write annotations, a job summary and outputs for GitHub Actions.",
        ),
    ):
        command = option(command)
    return command


def notebook_for(path: Path, assignment: str | None, course: Path | None) -> Path:
    """Return the notebook: the path itself, or the notebook in a folder.

    Raises:
        UsageError: there is no such assignment, or several notebooks may be meant.
    """
    from autograder.platforms.picking import notebook_in

    return notebook_in(path, assignment, course) if path.is_dir() else path


def write_for_services(report: Report, notebook: Path, wanted: Services) -> None:
    """Write what the services read; with `--github`, the log of the step goes to stdout.

    Raises:
        UsageError: a file cannot be written.
    """
    if not wanted:
        return
    from autograder.exports.writing import write_whole
    from autograder.platforms import github

    environment = os.environ
    if wanted.github:
        click.echo(github.log_of(report), nl=False)
        click.echo(github.write(report, notebook, environment), nl=False)
    if wanted.junit is not None:
        write_whole(wanted.junit, _junit(report))
    if wanted.code_quality is not None:
        from autograder.platforms.gitlab import code_quality

        workspace = Path(environment.get("CI_PROJECT_DIR") or ".")
        entries = code_quality(report, notebook, workspace)
        write_whole(wanted.code_quality, json.dumps(entries, indent=2).encode() + b"\n")


def _junit(report: Report) -> bytes:
    from autograder.exports.junit import junit
    from autograder.platforms.grading_here import grade_of

    return "".join(junit([(grade_of(report), report)])).encode()
