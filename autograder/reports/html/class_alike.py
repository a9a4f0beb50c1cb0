"""Equal and nearly equal submissions on the class page. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from autograder.records import ExerciseStatus, SubmissionStatus
from autograder.reports.html.class_lines import Line
from autograder.reports.html.class_rows import Row
from autograder.reports.likeness import Likeness

_NOT_WRITTEN = (ExerciseStatus.MISSING, ExerciseStatus.SKIPPED, ExerciseStatus.UNFINISHED)


@dataclass(frozen=True, slots=True)
class EqualFiles:
    """Students whose files are the same, byte for byte.

    `is_unwritten` tells that no exercise is written in them, as in the released notebook.
    """

    lines: tuple[Line, ...]
    is_unwritten: bool


@dataclass(frozen=True, slots=True)
class AlikePair:
    """Two students with nearly equal code, and how much of their rare code is shared."""

    first: Line
    second: Line
    percent: int
    shared: int


@dataclass(frozen=True, slots=True)
class Alike:
    """What is alike in the submissions of an assignment; groups that work together are left out."""

    equal: tuple[EqualFiles, ...]
    pairs: tuple[AlikePair, ...]


def alike(lines: Sequence[Line], likeness: Likeness | None) -> Alike:
    """Find the equal files of an assignment, and name the students of nearly equal ones."""
    by_hash: dict[str, list[Line]] = {}
    by_path: dict[str, Line] = {}
    for line in lines:
        if line.row is not None and line.row.sha256:
            by_hash.setdefault(line.row.sha256, []).append(line)
            by_path.setdefault(line.row.path, line)
    equal = [tuple(found) for found in by_hash.values() if _are_several(found)]
    pairs = [
        AlikePair(by_path[pair.first], by_path[pair.second], int(100 * pair.share), pair.shared)
        for pair in (likeness.pairs if likeness is not None else ())
        if pair.first in by_path
        and pair.second in by_path
        and _are_several([by_path[pair.first], by_path[pair.second]])
    ]
    return Alike(
        tuple(EqualFiles(found, _is_unwritten(found[0].row)) for found in equal), tuple(pairs)
    )


def _are_several(lines: Sequence[Line]) -> bool:
    """Whether several students handed these in who do not work together in a group."""
    if len({line.student for line in lines}) < 2 or len({_path(line) for line in lines}) < 2:
        return False
    groups = {_group(line) for line in lines}
    return len(groups) > 1 or "" in groups


def _path(line: Line) -> str:
    return line.row.path if line.row is not None else ""


def _group(line: Line) -> str:
    listed = line.grade.listed if line.grade is not None else None
    return listed.group if listed is not None else ""


def _is_unwritten(row: Row | None) -> bool:
    return (
        row is not None
        and row.status is SubmissionStatus.GRADED
        and all(mark.status in _NOT_WRITTEN for mark in row.marks)
    )
