"""`chainrule grade --gradebook URL`: the results of a run into an nbgrader course."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder.errors import UsageError

if TYPE_CHECKING:
    from autograder.finding.found import Found
    from autograder.integrations.nbgrader_course import Course
    from autograder.records import Report


@contextmanager
def gradebook_writer(
    url: str | None, found: Sequence[Found], course: Path | None, *, public: bool
) -> Iterator[Callable[[Iterable[Report]], None]]:
    """Give what writes reports into a gradebook; it does nothing where none was named.

    The gradebook is opened before anything is graded for it.

    Raises:
        UsageError: there is none, or the run would not earn the points that it holds.
    """
    if url is None:
        del found  # of a large class they go one by one, as they are graded
        yield lambda _reports: None
        return
    if public or course is None:
        raise UsageError(
            "the gradebook holds points for all cases: --gradebook needs a course folder and goes "
            "without --public"
        )
    try:
        with _without_grammars():
            from autograder.integrations.nbgrader_course import open_course
    except ModuleNotFoundError as error:
        raise UsageError(
            f"--gradebook needs nbgrader, and {error.name} is missing: it comes with the extra "
            "chainrule[nbgrader], see docs/nbgrader.md"
        ) from None
    with open_course(url, course) as opened:
        yield _writer(opened, found, course)
    _say(f"written, and {opened.folder.autograded_directory}/ beside it")


@contextmanager
def _without_grammars() -> Iterator[None]:
    """Keep jsonschema, which nbformat imports, from an optional package that takes two seconds.

    It compiles grammars for formats (of internationalised addresses) that no notebook has.
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
    """Return what writes reports of what was found, and says what of them has no place."""
    from autograder.content.description import load_assignment
    from autograder.integrations.nbgrader_course import Graded, write_class

    items = {str(item.path): item for item in found}
    taken: dict[tuple[str, str], str] = {}

    @lru_cache
    def exercises(name: str) -> tuple[str, ...]:
        try:
            return load_assignment(name, course=course, public=True).names
        except UsageError:
            return ()  # the folder is named after an assignment of another kind

    def graded(reports: Iterable[Report]) -> Iterator[Graded]:
        for report in reports:
            item = items.get(report.submission.path)
            if item is None:
                continue  # an earlier run's, of other folders
            assignment = item.assignment or report.assignment
            reason = _no_place(item, report, assignment, bool(exercises(item.assignment or "")))
            place = (assignment or "", item.student)
            if reason is None and taken.setdefault(place, str(item.path)) != str(item.path):
                reason = f"it is {taken[place]}'s"
            if reason is not None:
                _say(f"{item.student}: no place for {item.path}: {reason}")
            else:
                assert assignment is not None
                yield Graded(report, assignment, exercises(report.assignment or assignment))

    def write(reports: Iterable[Report]) -> None:
        for sentence in write_class(opened, graded(reports)):
            _say(sentence)

    return write


def _no_place(item: Found, report: Report, assignment: str | None, is_ours: bool) -> str | None:
    """Say why a result has no place in the gradebook, None if it has one."""
    if item.several:
        return "a student has one place there, not several"
    if assignment is None:
        return "its assignment is unknown"
    if is_ours and report.assignment not in (None, item.assignment):
        return f"it was graded as {report.assignment}, and lies in {item.assignment}"
    return None


def _say(sentence: str) -> None:
    from autograder.reports.text import one_line

    click.echo(f"gradebook: {one_line(sentence)}", err=True)
