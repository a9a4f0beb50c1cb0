"""The summary of `chainrule grade`: grades.csv, the HTML pages, and the table in the terminal."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

import click

from autograder.cli.common import colour_on, listed, say_what_is_missing, width
from autograder.records import Report, SubmissionStatus

if TYPE_CHECKING:
    from autograder.reports.html.pages import Pages
    from autograder.results.store import Results


class Summary:
    """Collects the reports of a run, and drafts their pages while grading continues."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._exercises: dict[str, tuple[str, ...]] = {}
        self._count = Counter[SubmissionStatus]()
        self._missing: dict[str, None] = {}
        """The layers of isolation that any submission lacked, in order."""

    @property
    def internal(self) -> bool:
        """Whether a fault of ours left a submission without a score."""
        return self._count[SubmissionStatus.INTERNAL] > 0

    def add(self, report: Report) -> None:
        """Draft the page of a report and count it."""
        self._count[report.status] += 1
        self._missing.update(dict.fromkeys(report.missing_isolation))
        if report.exercises:
            names = tuple(exercise.name for exercise in report.exercises)
            self._exercises.setdefault(report.assignment or "", names)
        self._pages.add(report)

    def write(self, results: Results, *, public: bool, asked_for_public: bool) -> None:
        """Write grades.csv and the pages, and print the table of the class."""
        from autograder.reports import grades_csv, terminal

        table = results.path.with_name("grades.csv")
        names = chain.from_iterable(each for _name, each in sorted(self._exercises.items()))
        shown: list[Report] = []
        with table.open("w", encoding="utf-8", newline="") as file:
            reports = _with_the_first(results.read(), terminal.CLASS_LINES, shown)
            grades_csv.write(file, reports, list(dict.fromkeys(names)))
        more = self._count.total() - len(shown)
        colour = colour_on(sys.stdout)
        click.echo(terminal.render_class(shown, width(), more=more, colour=colour), nl=False)
        if public:
            why = "as asked" if asked_for_public else "no course folder was found"
            click.echo(f"\npublished cases only: {why}", err=True)
        click.echo(f"\nwritten: {results.path} and {table}", err=True)
        page = self._pages.write()
        click.echo(f"class page, with links to each student's feedback: {page}", err=True)
        twice = self._pages.several()
        if twice:
            click.echo(
                f"several results for one assignment, from different files: {listed(twice)}; all "
                "are kept (use another -o folder to start afresh)",
                err=True,
            )
        say_what_is_missing(list(self._missing))


def _with_the_first(reports: Iterator[Report], count: int, kept: list[Report]) -> Iterator[Report]:
    """Yield the reports unchanged, and append the first `count` of them to `kept`."""
    for report in reports:
        if len(kept) < count:
            kept.append(report)
        yield report
