"""What changed since an earlier run, for the class page. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from autograder.reports.diff import REASONS, score_words
from autograder.reports.html.status_words import LOOKS
from autograder.reports.text import points
from autograder.results.diff import ExerciseScore, RunDiff, SubmissionDiff


class Direction(StrEnum):
    """How a result changed: its score rose or fell, it is new, or only its exercises changed."""

    UP = "up"
    DOWN = "down"
    NEW = "new"
    GONE = "gone"
    SAME = "same"


SIGNS = {
    Direction.UP: "▲",
    Direction.DOWN: "▼",
    Direction.NEW: "+",
    Direction.GONE: "−",
    Direction.SAME: "↔",
}
WORDS = {
    Direction.UP: "higher",
    Direction.DOWN: "lower",
    Direction.NEW: "new",
    Direction.GONE: "gone",
    Direction.SAME: "same score",
}


@dataclass(frozen=True, slots=True)
class Change:
    """A changed result, in words.

    `amount` is the difference of the scores without its sign; it is empty if there is none.
    `exercises` are triples of exercise, former and present result.
    """

    student: str
    assignment: str | None
    direction: Direction
    amount: str
    before: str
    now: str
    exercises: tuple[tuple[str, str, str], ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The changes since an earlier run, and how many there are of each direction."""

    changes: tuple[Change, ...]
    counts: Mapping[Direction, int]


def comparison(diff: RunDiff) -> Comparison:
    """Put the difference of two runs into words; falls come first, as they need a look."""
    order = (Direction.DOWN, Direction.GONE, Direction.SAME, Direction.UP, Direction.NEW)
    changes = sorted(map(_change, diff.changes), key=lambda change: order.index(change.direction))
    counts = dict.fromkeys(Direction, 0)
    for change in changes:
        counts[change.direction] += 1
    return Comparison(tuple(changes), counts)


def by_student(changes: Iterable[Change]) -> dict[tuple[str, str | None], Change]:
    """Return the changes by student and assignment."""
    return {(change.student, change.assignment): change for change in changes}


def _change(diff: SubmissionDiff) -> Change:
    direction, amount = _direction(diff)
    return Change(
        diff.student,
        diff.assignment,
        direction,
        points(amount) if amount else "",
        score_words(diff.old),
        score_words(diff.new),
        tuple((e.name, _exercise(e.old), _exercise(e.new)) for e in diff.exercises),
        tuple(REASONS[reason] for reason in diff.reasons),
    )


def _exercise(part: ExerciseScore | None) -> str:
    if part is None:
        return "absent"
    words = LOOKS[part.status].short
    is_plain = part.score in (0, part.max_score)
    return words if is_plain else f"{words} {points(part.score)} of {points(part.max_score)}"


def _direction(diff: SubmissionDiff) -> tuple[Direction, float]:
    old, new = diff.old, diff.new
    if new is None:
        return Direction.GONE, 0.0
    if old is None:
        return Direction.NEW, 0.0
    if old.score is None or new.score is None:
        # A score that appears after an internal error is a rise.
        if (old.score is None) == (new.score is None):
            return Direction.SAME, 0.0
        return (Direction.UP if old.score is None else Direction.DOWN), 0.0
    gained = new.score - old.score
    if not gained:
        return Direction.SAME, 0.0
    return (Direction.UP if gained > 0 else Direction.DOWN), abs(gained)
