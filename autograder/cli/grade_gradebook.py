"""`chainrule grade --gradebook URL`: write the results into an nbgrader course."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder.errors import UsageError, package_missing

if TYPE_CHECKING:
    from autograder.finding.found import Found
    from autograder.integrations.nbgrader_course import Course
    from autograder.records import Report
    from autograder.results.store import Results


@contextmanager
def gradebook_writer(
    url: str | None, found: Sequence[Found], course: Path | None, *, public: bool
) -> Iterator[Callable[[Iterable[Report]], None]]:
    """Yield a function that writes reports to the gradebook (a no-op without --gradebook).

    The gradebook is opened before grading starts.

    Raises:
        UsageError: there is no such gradebook, or the run grades published cases only.
    """
    if url is None:
        del found  # frees the submissions of a large class as they are graded
        yield lambda _reports: None
        return
    if public or course is None:
        raise UsageError(
            "the gradebook holds the points of all cases: --gradebook needs a course folder, and "
            "cannot be combined with --public"
        )
    try:
        with _without_grammars():
            from autograder.integrations.nbgrader_course import open_course, save
    except ModuleNotFoundError as error:
        package = (error.name or "nbgrader").split(".")[0]
        raise package_missing("--gradebook", package) from None
    with open_course(url, course) as opened:
        try:
            yield _writer(opened, found, course)
        finally:  # also after Ctrl-C
            for sentence in save(opened):
                _say(sentence)
    _say(f"written, together with {opened.folder.autograded_directory}/")


@contextmanager
def _without_grammars() -> Iterator[None]:
    """Hide an optional package from jsonschema, which nbformat imports: loading it takes 2 s.

    The package compiles grammars for internationalised addresses, which notebooks do not have.
    """
    name = "rfc3987_syntax"
    if name in sys.modules:
        yield
        return
    sys.modules[name] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules[name]


def _writer(
    opened: Course, found: Sequence[Found], course: Path
) -> Callable[[Iterable[Report]], None]:
    """Return a function that writes reports to the gradebook and names the reports left out."""
    from autograder.content.description import load_assignment
    from autograder.integrations.nbgrader_course import Graded, write_class

    items = {str(path): item for item in found for path in item.candidates}
    placed: dict[tuple[str, str], str] = {}

    @lru_cache
    def exercises(name: str) -> tuple[str, ...]:
        try:
            return load_assignment(name, course=course, public=True).names
        except UsageError:
            return ()  # the folder belongs to an assignment of another tool

    def graded(reports: Iterable[Report]) -> Iterator[Graded]:
        for report in reports:
            item = items.get(report.submission.path)
            if item is None:
                continue  # from an earlier run on other folders
            assignment = item.assignment or report.assignment
            reason = _reason_left_out(
                item, report, assignment, bool(exercises(item.assignment or ""))
            )
            place = (assignment or "", item.student)
            if reason is None and placed.setdefault(place, str(item.path)) != str(item.path):
                reason = f"{placed[place]} is there already"
            if reason is not None:
                _say(f"{item.student}: {item.path} is not in the gradebook: {reason}")
            else:
                assert assignment is not None
                yield Graded(report, assignment, exercises(report.assignment or assignment))

    def write(reports: Iterable[Report]) -> None:
        for sentence in write_class(opened, graded(reports)):
            _say(sentence)

    return write


def _reason_left_out(
    item: Found, report: Report, assignment: str | None, is_ours: bool
) -> str | None:
    """Return the reason to leave a result out of the gradebook, or None to write it."""
    if item.several:
        return "it holds only one submission per student"
    if assignment is None:
        return "its assignment is unknown"
    if is_ours and report.assignment not in (None, item.assignment):
        return f"it was graded as {report.assignment}, but is in the folder {item.assignment}"
    return None


def keep_manual_scores(url: str | None, results: Results) -> None:
    """Keep the gradebook's manual scores beside the results, where the grades find them.

    The file is a snapshot: the next run with --gradebook replaces it.
    """
    if url is None:
        return
    from autograder.grades.opening import keep_manual_scores as keep
    from autograder.integrations.nbgrader_manual import manual_decisions

    def max_scores() -> dict[str, dict[str, float]]:
        exercises: dict[str, dict[str, float]] = {}
        for report in results.read():
            if report.exercises and report.assignment not in (None, *exercises):
                points = {each.name: each.max_score for each in report.exercises}
                exercises[str(report.assignment)] = points
        return exercises

    keep(results.path.parent, manual_decisions(url, max_scores))


def _say(sentence: str) -> None:
    from autograder.reports.text import one_line

    click.echo(f"gradebook: {one_line(sentence)}", err=True)
