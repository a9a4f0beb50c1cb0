"""`chainrule grade`: failures of the machine are tried again at the end of the run.

A submission without a result through no fault of its own is graded once more when all others are
done, alone: two workers that do not fit into the memory together may fit one after the other.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.records import Report, SubmissionStatus

if TYPE_CHECKING:
    from autograder.finding.found import Found
    from autograder.grading.classroom import Engine


def hold_failures(reports: Iterable[Report], failed: list[Report]) -> Iterator[Report]:
    """Yield the reports, and append those with an internal error to `failed`."""
    for report in reports:
        if report.status is SubmissionStatus.INTERNAL:
            failed.append(report)
        else:
            yield report


def graded_again(
    failed: Sequence[Report], search: Callable[[], Iterable[Found]], grade_all: Engine
) -> Iterator[Report]:
    """Grade the failed submissions again, one at a time, and yield their final reports.

    Args:
        failed: the reports of the failures.
        search: finds the submissions of the run; a large class is not kept in memory for this.
        grade_all: the engine.
    """
    if not failed:
        return
    places = {_place(report.submission.path): report for report in failed}
    for item in search():
        candidates = [_place(path) for path in item.candidates]
        if any(place in places for place in candidates):
            yield from grade_all([item])
            for place in candidates:
                places.pop(place, None)
    yield from places.values()  # their files are gone


def _place(path: str | Path) -> str:
    return os.path.normpath(Path(path).absolute())
