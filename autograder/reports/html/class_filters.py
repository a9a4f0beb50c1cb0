"""The filters of the class page: tokens of a line, and the choices that show some lines. Pure.

A line is shown if it has the chosen token of every filter; `class.js` compares the tokens.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from autograder.records import SubmissionStatus
from autograder.reports.html.class_lines import STANDINGS, Line
from autograder.reports.html.class_marks import CODES


@dataclass(frozen=True, slots=True)
class Filter:
    """A choice of the filters: lines with the token are shown."""

    token: str
    words: str
    count: int


def tokens(
    line: Line, mistakes: Mapping[tuple[str, str], int], groups: Mapping[str, int]
) -> list[str]:
    """Return what the filters know of a line.

    Args:
        line: the line.
        mistakes: the number of each known mistake, by exercise and name.
        groups: the number of each section of the class.
    """
    found = [str(line.standing)]
    row = line.row
    if row is not None and row.status is SubmissionStatus.GRADED:
        found += dict.fromkeys(CODES[mark.status] for mark in row.marks)
        if row.score is not None and row.score >= row.max_score:
            found.append("full")
        found += [f"m{mistakes[m.exercise, name]}" for m in row.marks for name in m.mistakes]
    if line.is_late:
        found.append("late")
    if line.grade is not None:
        if line.grade.decisions:
            found.append("hand")
        if line.is_outdated:
            found.append("outdated")
        if line.grade.listed is not None:
            found += [f"g{groups[each]}" for each in line.grade.listed.sections]
    if line.change is not None:
        found.append(str(line.change.direction))
    return found


_WORDS = {
    **{str(standing): words for standing, words in STANDINGS.items()},
    "full": "full marks",
    "late": "late",
    "hand": "decided by hand",
    "outdated": "decision out of date",
    "up": "higher than before",
    "down": "lower than before",
    "new": "new since the earlier run",
    "same": "changed, with the same score",
}
_EXERCISE_WORDS = {
    "pa": "an exercise partial",
    "fa": "an exercise wrong",
    "er": "an error",
    "ti": "a timeout",
    "cr": "a crash",
    "mi": "an exercise missing",
    "sk": "an exercise not run",
    "un": "an exercise unfinished",
}


def status_filters(counts: Mapping[str, int]) -> tuple[list[Filter], list[Filter]]:
    """Return the filters by submission and by exercise that show some lines."""
    return (
        [Filter(t, words, counts[t]) for t, words in _WORDS.items() if counts.get(t)],
        [Filter(t, words, counts[t]) for t, words in _EXERCISE_WORDS.items() if counts.get(t)],
    )
