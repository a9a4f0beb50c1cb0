"""What `chainrule grade` leaves and shows at the end: the table of scores, the pages, the class."""

from __future__ import annotations

import sys
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

import click

from autograder.cli.common import colour_on, say_what_is_missing, width
from autograder.records import Report, SubmissionStatus

if TYPE_CHECKING:
    from autograder.pages import Pages
    from autograder.reports.grades_csv import Row
    from autograder.results import Results


class Summary:
    """Takes each report while the others are being graded, so that little is left at the end."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._rows: list[Row] = []
        self._count = Counter[SubmissionStatus]()

    @property
    def internal(self) -> bool:
        """Whether we failed to grade one."""
        return self._count[SubmissionStatus.INTERNAL] > 0

    def add(self, report: Report) -> None:
        """Draft what is written of a report."""
        from autograder.reports import grades_csv

        self._count[report.status] += 1
        self._rows.append(grades_csv.make_row(report))
        self._pages.add(report)

    def write(self, results: Results, *, public: bool) -> None:
        """Write the table of scores and the pages, and show the table of the class."""
        from autograder.reports import grades_csv, terminal

        table = results.path.with_name("grades.csv")
        table.write_text(grades_csv.render(self._rows), encoding="utf-8")
        shown = list(islice(results.read(), terminal.CLASS_LINES))
        more = self._count.total() - len(shown)
        colour = colour_on(sys.stdout)
        click.echo(terminal.render_class(shown, width(), more=more, colour=colour), nl=False)
        if public:
            click.echo("\nno course folder: published cases only", err=True)
        click.echo(f"\nwritten: {results.path} and {table}", err=True)
        page = self._pages.write()
        click.echo(f"the class on a page, with links to each student's feedback: {page}", err=True)
        for report in shown[:1]:
            say_what_is_missing(report)
