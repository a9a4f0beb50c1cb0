"""Decisions by hand: `decisions.jsonl` beside the results, a line for each.

Lines are only ever appended, so a regrade or a crash loses none, and the file tells who decided
what and when. A later decision on the same thing replaces the earlier one; a line that is withdrawn
takes a decision back.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import math
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.boundary.files import sync
from autograder.grades.records import Decision, DecisionKind

DECISIONS = "decisions.jsonl"
_SCHEMA = 1
_LARGEST = 1e9
_INVALID = (ValueError, KeyError, TypeError, OverflowError, RecursionError)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the file: a decision, or its withdrawal."""

    decision: Decision
    is_withdrawn: bool = False


def in_force(entries: Iterable[Entry]) -> tuple[Decision, ...]:
    """Return the decisions that hold, in the order in which they were taken.

    >>> ten = Decision(DecisionKind.POINTS, "ada", "exam", "relu", 10.0)
    >>> six = Decision(DecisionKind.POINTS, "ada", "exam", "relu", 6.0)
    >>> [each.points for each in in_force([Entry(ten), Entry(six)])]
    [6.0]
    >>> in_force([Entry(ten), Entry(ten, is_withdrawn=True)])
    ()
    """
    held: dict[tuple[str, ...], Decision] = {}
    for entry in entries:
        held.pop(subject(entry.decision), None)
        if not entry.is_withdrawn:
            held[subject(entry.decision)] = entry.decision
    return tuple(held.values())


def subject(decision: Decision) -> tuple[str, ...]:
    """Return the subject of a decision; of several decisions on a subject, the last is in force."""
    return decision.student, decision.assignment, decision.exercise, str(decision.kind)


def read_decisions(folder: Path) -> tuple[Decision, ...]:
    """Return the decisions in force in a results folder."""
    return in_force(read_entries(folder / DECISIONS))


def read_entries(path: Path) -> Iterator[Entry]:
    """Yield the lines of a file of decisions; truncated and invalid lines are skipped."""
    if not path.exists():
        return
    with path.open("rb") as file:
        for line in file:
            try:
                entry = _from_dict(json.loads(line))
            except _INVALID:
                continue
            yield entry


def damaged_lines(path: Path) -> tuple[int, int]:
    """Return how many whole lines of a file of decisions are not valid, and how many are.

    A last line without a line break is not counted: the program that wrote it was stopped before it
    confirmed the decision. Empty lines are not counted either.
    """
    damaged = valid = 0
    if path.exists():
        with path.open("rb") as file:
            for line in file:
                if not line.strip() or not line.endswith(b"\n"):
                    continue
                try:
                    _from_dict(json.loads(line))
                    valid += 1
                except _INVALID:
                    damaged += 1
    return damaged, valid


def record(folder: Path, decision: Decision) -> None:
    """Add a decision to a results folder; it is on the disk when this returns."""
    _append(folder / DECISIONS, Entry(decision))


def withdraw(folder: Path, decision: Decision) -> None:
    """Take a decision back; the file keeps it, together with its withdrawal."""
    _append(folder / DECISIONS, Entry(decision, is_withdrawn=True))


def _append(path: Path, entry: Entry) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    is_new = not path.exists()
    line = json.dumps(_to_dict(entry)).encode() + b"\n"
    with path.open("ab+", buffering=0) as file:
        with contextlib.suppress(OSError):  # this file system has no locks
            fcntl.flock(file.fileno(), fcntl.LOCK_EX)
        end = file.seek(0, os.SEEK_END)
        if end:
            file.seek(end - 1)
            if file.read(1) != b"\n":  # another program stopped in the middle of its line
                line = b"\n" + line
        try:
            while line:
                line = line[file.write(line) :]
            os.fsync(file.fileno())
        except OSError:
            # The disk is full. Remove the line, because a decision that was refused must not be
            # kept.
            os.ftruncate(file.fileno(), end)
            raise
    if is_new:
        sync(path.parent)


def write_decisions(draft: Path, decisions: Iterable[Decision]) -> None:
    """Write decisions to a new file in the same form."""
    with draft.open("w", encoding="ascii") as file:
        file.writelines(json.dumps(_to_dict(Entry(each))) + "\n" for each in decisions)


def _to_dict(entry: Entry) -> dict[str, Any]:
    decision = entry.decision
    return {
        "schema": _SCHEMA,
        "kind": str(decision.kind),
        "student": decision.student,
        "assignment": decision.assignment,
        "exercise": decision.exercise,
        "points": decision.points,
        "why": decision.why,
        "automatic": decision.automatic,
        "by": decision.by,
        "at": decision.at,
        "withdrawn": entry.is_withdrawn,
    }


def _from_dict(data: Any) -> Entry:
    if not isinstance(data, dict):
        raise TypeError("not a decision")
    texts = {
        key: _text(data.get(key, ""))
        for key in ("student", "assignment", "exercise", "why", "by", "at")
    }
    decision = Decision(
        kind=DecisionKind(data["kind"]),
        points=_number(data.get("points")),
        automatic=_number(data.get("automatic")),
        **texts,
    )
    if (
        decision.kind is DecisionKind.POINTS
        and decision.points is None
        and not data.get("withdrawn")
    ):
        raise ValueError("a decision on points without points")
    return Entry(decision, data.get("withdrawn", False) is True)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    # No page could hold half a character, such as a byte of the command line that is not UTF-8.
    return value.encode(errors="surrogatepass").decode(errors="replace")


def _number(value: Any) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError("not a number")
    if not math.isfinite(value) or abs(value) > _LARGEST:
        raise ValueError("not a number of points")
    return float(value)
