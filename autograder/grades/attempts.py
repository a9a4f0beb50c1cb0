"""Order the attempts of a student, and choose the attempt that counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from autograder.grades.entries import Entry
from autograder.grades.policy import Counting, Late
from autograder.grades.records import Attempt, Timing
from autograder.grades.timing import Due, Lateness, lateness, moment_of, penalty

_BEGINNING = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The attempts of a student, the earliest first, and the one that counts."""

    entry: Entry
    lateness: Lateness
    attempts: tuple[Attempt, ...]
    notes: tuple[str, ...]


def choose(
    entries: Sequence[Entry], counting: Counting, due: Due, late: Late, zone: tzinfo | None
) -> Chosen:
    """Choose the attempt that counts.

    `best` compares the points of the attempts after penalties; of equal attempts the earliest
    counts.
    `last_before_due` takes the latest attempt that is not late, else the earliest. If the order of
    the attempts is unknown, the best attempt counts.

    Args:
        entries: the attempts: at least one.
        counting: the rule.
        due: the due time of the student.
        late: the penalty for late attempts.
        zone: the time zone of local times.
    """
    ordered, is_ordered = _ordered(entries, zone or (due.at.tzinfo if due.at else None))
    timings = [lateness(entry.origin, due, late, zone) for entry in ordered]
    notes = []
    if not is_ordered:
        counting = Counting.BEST
        notes.append(
            f"{len(ordered)} submissions, and nothing tells which is the latest; the best counts"
        )
    index = _index(ordered, timings, counting, late)
    all_late = all(timing.timing is Timing.LATE for timing in timings)
    if counting is Counting.LAST_BEFORE_DUE and all_late and len(ordered) > 1:
        notes.append("every attempt is late; the earliest counts")
    attempts = tuple(
        Attempt(
            path=entry.path,
            sha256=entry.sha256,
            number=number,
            submitted_at="" if entry.origin is None else entry.origin.submitted_at,
            timing=timing.timing,
            score=entry.score,
            counts=number == index + 1,
            student=entry.student,
        )
        for number, (entry, timing) in enumerate(zip(ordered, timings, strict=True), 1)
    )
    return Chosen(ordered[index], timings[index], attempts, tuple(notes))


def _ordered(entries: Sequence[Entry], zone: tzinfo | None) -> tuple[list[Entry], bool]:
    """Return the attempts in order, and whether their order is known."""
    if len(entries) == 1:
        return list(entries), True
    moments = [moment_of(entry.origin, zone) for entry in entries]
    if None not in moments and len(set(moments)) == len(entries):
        keys: list[object] = [moment or _BEGINNING for moment in moments]
    else:
        keys = [_number(entry) for entry in entries]
    is_known = len(set(keys)) == len(keys)
    places = sorted(range(len(entries)), key=lambda i: (keys[i], entries[i].path))
    return [entries[i] for i in places], is_known


def _number(entry: Entry) -> int:
    return 0 if entry.origin is None else entry.origin.attempt


def _index(
    ordered: Sequence[Entry], timings: Sequence[Lateness], counting: Counting, late: Late
) -> int:
    places = range(len(ordered))
    if counting is Counting.FIRST:
        return 0
    if counting is Counting.BEST:
        return max(places, key=lambda i: (_worth(ordered[i], timings[i], late), -i))
    if counting is Counting.LAST_BEFORE_DUE:
        in_time = [i for i in places if timings[i].timing is not Timing.LATE]
        return in_time[-1] if in_time else 0
    return places[-1]


def _worth(entry: Entry, lateness: Lateness, late: Late) -> float:
    if entry.score is None:
        return -1.0
    return entry.score - penalty(late, lateness, entry.score, entry.max_score)
