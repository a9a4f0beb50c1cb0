"""`chainrule diff`: the results that differ between two runs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder.cli.common import EXIT_LESS, EXIT_RIGHT, examples
from autograder.errors import UsageError

if TYPE_CHECKING:
    from autograder.records import Report

_WIDTH = 80


@click.command(epilog=examples("chainrule diff results_monday results_friday"))
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option("--json", "json_file", type=click.Path(), help="Write JSON; - is stdout.")
def diff(old: Path, new: Path, json_file: str | None) -> None:
    """Show whose score changed between two runs, where, and why.

    OLD and NEW are results folders or results.jsonl files.

    Exit code: 0 no result changed, 1 a result changed, 2 usage error.
    """
    from autograder.reports.diff import render
    from autograder.results.diff import diff_runs

    comparison = diff_runs(reports_of(old), reports_of(new))
    click.echo(render(comparison, _WIDTH), err=json_file == "-", nl=False)
    if json_file is not None:
        _write_json([change.to_dict() for change in comparison.changes], json_file)
    sys.exit(EXIT_LESS if comparison.changes else EXIT_RIGHT)


def reports_of(path: Path) -> Iterator[Report]:
    """Yield the reports of a run.

    Raises:
        UsageError: there are no results.
    """
    from autograder.results.store import RESULTS, Results

    results = Results(path)
    results.path = path / RESULTS if path.is_dir() else path
    if not results.path.is_file():
        raise UsageError(f"there are no results at {results.path}")
    count = 0
    try:
        for report in results.read():
            count += 1
            yield report
    except UnicodeDecodeError:
        raise UsageError(f"there are no results in {results.path}") from None
    if not count and results.path.stat().st_size:
        raise UsageError(f"there are no results in {results.path}")


def _write_json(data: object, json_file: str) -> None:
    import json

    text = json.dumps(data, indent=2) + "\n"
    if json_file == "-":
        click.echo(text, nl=False)
        return
    try:
        Path(json_file).write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{json_file} cannot be written: {error.strerror}") from None
