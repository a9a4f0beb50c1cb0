"""The content of a cell in a platform's gradebook for a grade: points, an excuse, or empty."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from autograder.grades.records import DecisionKind, Grade, Standing


class Left(StrEnum):
    """Why a cell is left as it is."""

    INTERNAL = "could not be graded: a failure of the grader"
    NOT_SUBMITTED = "not submitted"
    NO_SCORE = "without a score"


@dataclass(frozen=True, slots=True)
class Entry:
    """Points, or an excuse, or the reason why nothing is written."""

    points: float | None = None
    excused: bool = False
    left: Left | None = None


def entry(grade: Grade, *, zero_missing: bool = False) -> Entry:
    """Return what a grade puts into a gradebook.

    A failure of the grader is never a zero. A student who submitted nothing gets a zero only on
    request, or if a person decided on points.

    >>> grade = Grade("step", "ada", "Ada", Standing.GRADED, 8.0, 8.0, 8.0, 10.0)
    >>> entry(grade).points
    8.0
    """
    if grade.standing is Standing.EXCUSED:
        return Entry(excused=True)
    if grade.standing is Standing.NOT_SUBMITTED and not _has_decided_points(grade):
        return Entry(points=0.0) if zero_missing else Entry(left=Left.NOT_SUBMITTED)
    if grade.final is not None and math.isfinite(grade.final):
        return Entry(points=grade.final)
    if grade.standing is Standing.INTERNAL:
        return Entry(left=Left.INTERNAL)
    return Entry(left=Left.NO_SCORE)


def _has_decided_points(grade: Grade) -> bool:
    decided = any(decision.kind is DecisionKind.POINTS for decision in grade.decisions)
    return decided and grade.final is not None


def number(value: float, *, comma: bool = False) -> str:
    """Return points as plain digits, with a point or a comma before the decimals.

    >>> number(87.5), number(90.0), number(-0.0), number(7.25, comma=True)
    ('87.5', '90', '0', '7,25')
    """
    digits = f"{value:.6f}".rstrip("0").rstrip(".")
    digits = "0" if digits == "-0" else digits
    return digits.replace(".", ",") if comma else digits
