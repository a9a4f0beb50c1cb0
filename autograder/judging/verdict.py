"""The verdict on a case, and the kinds of difference between expected and actual values."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from autograder.boundary.arguments import Change
from autograder.boundary.outcomes import Outcome
from autograder.content.exercise import Case
from autograder.records import CaseStatus


class Difference(StrEnum):
    """The kinds of difference, from structure to single values."""

    TYPE = "type"
    LENGTH = "length"
    MISSING_KEY = "missing_key"
    SHAPE = "shape"
    FLAT = "flat"
    TRANSPOSED = "transposed"
    ORDER = "order"
    NEARLY = "nearly"
    NOT_FINITE = "not_finite"
    SIGN = "sign"
    FACTOR = "factor"
    OFFSET = "offset"
    PART = "part"
    VALUES = "values"
    TEXT = "text"
    EXTRA_KEY = "extra_key"
    ITEMS = "items"
    RAISED = "raised"
    LAW = "law"
    ARGUMENTS = "arguments"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The result of a comparison.

    `where` is the path to the first difference (`A`, `cache[0]`, `dW`). `summary` describes the
    difference without expected numbers. `where`, `summary`, `detail` and `shown` (expected, actual,
    mask of wrong entries) are for public cases only. `change` is the kind of change to the caller's
    arguments.
    """

    passed: bool
    difference: Difference | None = None
    where: str = ""
    summary: str = ""
    detail: str = ""
    change: Change | None = None
    shown: tuple[Any, ...] = field(default=(), compare=False, repr=False)


PASSED = Verdict(passed=True)


@dataclass(frozen=True, slots=True)
class JudgedCase:
    """A case with its raw outcome, its verdict (None if the call did not return) and its status."""

    case: Case
    outcome: Outcome
    verdict: Verdict | None
    status: CaseStatus

    @property
    def passed(self) -> bool:
        """Whether the case passed."""
        return self.status is CaseStatus.PASSED


@dataclass(frozen=True, slots=True)
class Shown:
    """The two values of a public case as text, with a remark."""

    expected: str = ""
    actual: str = ""
    remark: str = ""
