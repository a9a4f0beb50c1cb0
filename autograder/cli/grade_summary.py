"""The summary of `chainrule grade`: grades.csv, the HTML pages, and the table in the terminal."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

import click

from autograder.cli.common import listed, warn_of_missing_layers
from autograder.cli.display import shape
from autograder.cli.grade_class import print_class_notes
from autograder.records import ExerciseStatus, Report, SubmissionStatus

if TYPE_CHECKING:
    from autograder.grades.records import Grade
    from autograder.reports.html.pages import Pages
    from autograder.reports.terminal import Detail
    from autograder.results.store import Results


class Summary:
    """Collects the reports of a run, and drafts their pages while grading continues."""

    def __init__(self, pages: Pages, detail: Detail | None = None) -> None:
        self._pages, self._detail = pages, detail
        self._exercises: dict[str, tuple[str, ...]] = {}
        self._count = Counter[SubmissionStatus]()
        self._missing: dict[str, None] = {}
        """The layers of isolation that any submission lacked, in order."""
        self._graded, self._empty = Counter[str](), Counter[str]()
        """By assignment the notebooks that were graded, and those that lack all its functions."""

    @property
    def internal(self) -> bool:
        """Whether an internal error left a submission without a score."""
        return self._count[SubmissionStatus.INTERNAL] > 0

    def add(self, report: Report) -> None:
        """Draft the page of a report and count it."""
        self._count[report.status] += 1
        self._missing.update(dict.fromkeys(report.missing_isolation))
        if report.exercises:
            name = report.assignment or ""
            self._graded[name] += 1
            self._empty[name] += all(
                each.status is ExerciseStatus.MISSING for each in report.exercises
            )
            names = tuple(exercise.name for exercise in report.exercises)
            self._exercises.setdefault(name, names)
        self._pages.add(report)

    def write(self, results: Results, *, public: bool, asked_for_public: bool) -> None:
        """Write grades.csv and the pages, and print the table of the class."""
        from autograder.grades.opening import has_class, open_class
        from autograder.reports import grades_csv
        from autograder.reports.terminal import Detail
        from autograder.reports.terminal_class import CLASS_LINES, render_class

        folder = results.path.parent
        grades = open_class(folder) if has_class(folder) and self._count.total() else None
        names = chain.from_iterable(each for _name, each in sorted(self._exercises.items()))
        shown: list[Report] = []
        detail = self._detail or Detail.NORMAL
        quiet = detail is Detail.QUIET
        rows = None if grades is None else grades.grades
        total = self._count.total() if rows is None else len(rows)
        most = CLASS_LINES if detail is Detail.NORMAL else total
        rows = None if rows is None else rows[:most]
        reports = _with_shown(results.read(), rows, most, shown, only_problems=quiet)
        table = grades_csv.write_file(folder, reports, list(dict.fromkeys(names)), grades)
        more = max(0, total - most)
        text = render_class(shown, grades=rows, more=more, detail=detail, **shape(sys.stdout))
        click.echo(text, nl=False)
        if public and not (quiet and asked_for_public):
            found = "no course folder was found (--course DIR names it)"
            why = "as asked" if asked_for_public else found
            click.echo(f"\npublished cases only: {why}", err=True)
        if grades is not None:
            self._pages.add_grades(grades, results.read())
        page = self._pages.write(grades)
        if not quiet:
            click.echo(f"\nwritten: {results.path} and {table}", err=True)
            click.echo(f"class page, with links to each student's feedback: {page}", err=True)
        twice = self._pages.several()
        if twice and grades is None:  # else the rules of the course say which of them counts
            click.echo(
                f"several results for one assignment, from different files: {listed(twice)}; all "
                "are kept (use another -o folder to start afresh)",
                err=True,
            )
        if grades is not None:
            print_class_notes(grades)
        self._warn_of_another_assignment()
        warn_of_missing_layers(list(self._missing))

    def _warn_of_another_assignment(self) -> None:
        """Warn that most notebooks lack all functions of an assignment, as with a wrong -a."""
        for name, count in self._empty.items():
            if count > 1 and 2 * count > self._graded[name]:
                click.echo(
                    f"{count} of {self._graded[name]} notebooks have no function of {name}: "
                    "without -a each notebook names its own assignment",
                    err=True,
                )


def _with_shown(
    reports: Iterator[Report],
    rows: Sequence[Grade] | None,
    count: int,
    kept: list[Report],
    *,
    only_problems: bool,
) -> Iterator[Report]:
    """Yield the reports unchanged, and append those that the table shows to `kept`.

    These are the reports of the grades in its rows; without grades, the first `count`. With
    `only_problems` those that are graded are not kept, so that a large class takes no memory.
    """
    paths = None if rows is None else {grade.path for grade in rows}
    for report in reports:
        is_problem = report.status is not SubmissionStatus.GRADED
        is_shown = len(kept) < count if paths is None else report.submission.path in paths
        if is_shown and (is_problem or not only_problems):
            kept.append(report)
        yield report
