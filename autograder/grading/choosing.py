"""Choose between the results of a student's notebooks where the search could not.

If nothing tells which of several notebooks counts, all are graded and the best result counts. If
the notebook that counts is untouched (every exercise unwritten), the student's other notebooks are
graded, and the first that was worked on counts. A student's notebooks get a minute together, so
that many notebooks do not delay the class.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path

from autograder.boundary.files import digest
from autograder.finding.found import Found
from autograder.grading import report as reports
from autograder.grading.graders import Graders
from autograder.records import ExerciseStatus, Report, Submission, SubmissionStatus

_UNWRITTEN = frozenset({ExerciseStatus.UNFINISHED, ExerciseStatus.MISSING})
_MAX_NAMED = 5
_SECONDS = 60.0
"""The time for all notebooks of a student."""


class Choosing:
    """The grading of one submission: the next file to grade, until the report is known.

    >>> choosing = Choosing(Found("ada", Path("ada.ipynb")))
    >>> choosing.item.path.name
    'ada.ipynb'
    """

    def __init__(self, found: Found) -> None:
        self.found = found
        self.left = _SECONDS * found.more_time
        """The seconds left for the next notebook."""
        self.number = 0
        """How many of the student's notebooks were graded before."""
        self._steps = _steps(found)
        self._path = next(self._steps)

    @property
    def item(self) -> Found:
        """The submission with the next file to grade; the notes are for the final report."""
        found = self.found
        paths, names = found.modules, found.module_names
        if self._path != found.path:
            paths, names = found.modules_of.get(self._path, ((), ()))
        alone = replace(found, rivals=(), spares=(), notes=(), modules_of={})
        return replace(alone, path=self._path, modules=paths, module_names=names)

    def take(self, report: Report) -> Report | None:
        """Take the report on the last file; return the final report, or None to grade another."""
        self.left -= report.seconds
        self.number += 1
        try:
            self._path = self._steps.send((report, self.left > 0))
        except StopIteration as stop:
            final: Report = stop.value
            return final
        return None


def _steps(found: Found) -> Generator[Path, tuple[Report, bool], Report]:
    """Yield each file to grade; take its report, and whether there is time for another."""
    graded = []
    waiting = [found.path, *found.rivals]
    has_time = True
    while waiting and has_time:
        report, has_time = yield waiting.pop(0)
        graded.append(report)
    best = max(graded, key=_merit)
    others = [report for report in graded if report is not best]
    if is_worked_on(best):
        return with_notes(best, (*_on_rivals(best, others), *_not_graded(waiting)))
    spares = [*waiting, *found.spares]
    while spares and has_time:
        report, has_time = yield spares.pop(0)
        if is_worked_on(report):
            return with_notes(report, (_on_untouched(best, report),))
        others.append(report)
    if spares:
        return with_notes(best, _not_graded(spares))
    if best.status is SubmissionStatus.GRADED:
        # A damaged copy is worth a note: it may be the student's work.
        damaged = next((r for r in others if r.status is not SubmissionStatus.GRADED), None)
        if damaged is not None:
            return with_notes(best, (_on_damaged(best, damaged),))
    return best


def _not_graded(paths: Sequence[Path]) -> tuple[str, ...]:
    """Return a note on the notebooks for which no time was left."""
    if not paths:
        return ()
    named = ", ".join(path.name for path in paths[:_MAX_NAMED])
    more = f" and {len(paths) - _MAX_NAMED} more" if len(paths) > _MAX_NAMED else ""
    return (
        f"not graded, because the other notebooks took the {_SECONDS:.0f} seconds that a student "
        f"has in all: {named}{more}",
    )


def is_worked_on(report: Report) -> bool:
    """Whether a student wrote any exercise of a notebook; an unreadable file shows no work."""
    return report.status is SubmissionStatus.INTERNAL or any(
        exercise.status not in _UNWRITTEN for exercise in report.exercises
    )


def _merit(report: Report) -> tuple[bool, float]:
    return is_worked_on(report), report.score or 0.0


def _on_rivals(best: Report, others: Sequence[Report]) -> tuple[str, ...]:
    if not others:
        return ()
    names = _short([report.submission.path for report in (best, *others)])
    listed = [
        f"{name} ({_result(report)})"
        for name, report in zip(names[1 : _MAX_NAMED + 1], others, strict=False)
    ]
    more = len(others) - len(listed)
    rest = ", ".join(listed) + (f" and {more} more" if more else "")
    return (
        f"{len(names)} notebooks were handed in, and nothing tells which one counts, so the best "
        f"result counts: {names[0]}; the others: {rest}",
    )


def _on_untouched(original: Report, report: Report) -> str:
    first, counting = _short([original.submission.path, report.submission.path])
    reason = "is untouched" if original.status is SubmissionStatus.GRADED else "cannot be graded"
    return f"{first} {reason}, so {counting} is graded"


def _on_damaged(original: Report, damaged: Report) -> str:
    first, copy = _short([original.submission.path, damaged.submission.path])
    reason = damaged.notes[0] if damaged.notes else str(damaged.status)
    return f"{first} is untouched, and {copy} cannot be graded: {reason}"


def _result(report: Report) -> str:
    if report.score is None or report.status is not SubmissionStatus.GRADED:
        return str(report.status)
    return f"{report.score:g} of {report.max_score:g}"


def _short(paths: Sequence[str]) -> list[str]:
    """Return the paths without the folder that they share."""
    try:
        folder = os.path.commonpath([Path(path).parent for path in paths])
    except ValueError:
        folder = ""
    return [os.path.relpath(path, folder) if folder else path for path in paths]


def with_notes(report: Report, more: tuple[str, ...]) -> Report:
    """Add notes to a report: first if it is graded, else last.

    Tables show only the first note. In an ungraded report this must stay the reason.

    >>> from autograder.grading.report import never_graded
    >>> report = never_graded(Path("ada.ipynb"), "ada", OSError("disk full"))
    >>> with_notes(report, ("a duplicate",)).notes
    ('internal error: OSError: disk full', 'a duplicate')
    """
    graded = report.status is SubmissionStatus.GRADED
    return replace(report, notes=(*more, *report.notes) if graded else (*report.notes, *more))


def unusable(graders: Graders, found: Found) -> Report:
    """Return the report of a student who handed in nothing that can be graded."""
    submission = Submission(found.student, str(found.path), digest(found.path))
    return reports.unreadable(reports.Header(submission, graders.scope), found.unusable)


def with_assignment(report: Report, graders: Graders, name: str | None) -> Report:
    """Return an unreadable report with its assignment and maximum score, if the name is known."""
    wanted = report.status is SubmissionStatus.UNREADABLE and report.assignment is None
    if not wanted or name not in graders.exercise_names:
        return report
    grader = graders.grader(str(name))
    assignment = grader.assignment
    return replace(
        report,
        assignment=assignment.id,
        scope=assignment.scope,
        max_score=assignment.max_score(assignment.scope),
        run=grader.details,
    )
