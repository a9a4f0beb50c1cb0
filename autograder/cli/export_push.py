"""`chainrule export --push canvas`: post grades and comments by Canvas's API."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder.cli.common import EXIT_INTERNAL
from autograder.errors import UsageError

if TYPE_CHECKING:
    from autograder.exports.canvas_push import Post
    from autograder.grades.records import ClassGrades, Grade

_WIDTH, _COMMENT = 100, 60


@dataclass(frozen=True, slots=True)
class Canvas:
    """Where grades are posted, and whether they are sent or only shown."""

    url: str
    course: int
    assignment: int
    yes: bool

    @classmethod
    def of(cls, url: str | None, course: int | None, assignment: int | None, yes: bool) -> Canvas:
        """Return the options as a record.

        Raises:
            UsageError: an option is missing; the sentence names it.

        >>> Canvas.of("https://canvas.example.edu", 12, 34, False).course
        12
        """
        if url is not None and course is not None and assignment is not None:
            return cls(url, course, assignment, yes)
        given = {"--url": url, "--course-id": course, "--assignment-id": assignment}
        lacking = [name for name, value in given.items() if value is None]
        raise UsageError(f"--push canvas needs {', '.join(lacking)}")


def post(
    folder: Path,
    grades: ClassGrades,
    canvas: Canvas,
    comment_of: Callable[[Grade], str],
    zero_missing: bool,
) -> None:
    """Show what would be sent, or send it; a student who fails is named, and the exit code is 3.

    Args:
        folder: the results folder, which keeps what was sent.
        grades: the grades of one assignment.
        canvas: where grades are posted.
        comment_of: returns the comment for a grade.
        zero_missing: whether students who submitted nothing get a zero.

    Raises:
        UsageError: an option, the token or a number is wrong.
        MachineError: Canvas cannot be used now.
    """
    from autograder.cli.export_targets import print_summary
    from autograder.exports.canvas_push import arrived_before, open_place, plan, send
    from autograder.exports.recipients import recipients
    from autograder.exports.sent import sent_in

    sent = sent_in(folder, canvas.url, canvas.course, canvas.assignment)
    people = list(recipients(grades.grades))
    planned = plan(people, comment_of, sent.read(), zero_missing=zero_missing)
    notes = [f"left out: {name}: {reason}" for name, reason in planned.left]
    if planned.unchanged:
        notes.append(f"sent before and unchanged: {planned.unchanged}")
    if not canvas.yes:
        _show(planned.posts)
        print_summary(f"would be sent to Canvas: {len(planned.posts)}; --yes sends them", *notes)
        return
    token = os.environ.get("CANVAS_TOKEN", "").strip()
    if not token:
        raise UsageError("set CANVAS_TOKEN to an access token (in Canvas: Account, Settings)")
    failed, posts = 0, planned.posts
    if posts:
        place = open_place(canvas.url, token, canvas.course, canvas.assignment)
        there = arrived_before(place, sent.begun(posts))
        sent.add(there)
        posts = tuple(each for each in posts if each not in there)
        for student, reason in send(place, posts, sent.begin, sent.add):
            failed += 1
            notes.append(f"not sent: {student.name} ({student.user}): {reason}")
        if there:
            notes.append(f"had arrived in an interrupted run: {len(there)}")
    print_summary(f"sent to Canvas: {len(posts) - failed}", *notes)
    if failed:
        sys.exit(EXIT_INTERNAL)


def _show(posts: Sequence[Post]) -> None:
    from autograder.reports.columns import columns

    rows = [("student", "number", "grade", "comment")]
    for each in posts:
        first = each.comment.partition("\n")[0]
        rows.append((each.name, each.user, each.grade or "excused", first[:_COMMENT]))
    click.echo(columns(rows, _WIDTH) if posts else "", nl=False)
