"""The verdict on one case, and the kinds of difference between expected and actual."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from autograder.boundary.outcomes import Outcome
from autograder.content.exercise import Case
from autograder.records import CaseStatus


class Difference(StrEnum):
    """The kinds of difference that a comparison can find, from structure to single values."""

    TYPE = "type"
    LENGTH = "length"
    MISSING_KEY = "missing_key"
    SHAPE = "shape"
    FLAT = "flat"
    TRANSPOSED = "transposed"
    NOT_FINITE = "not_finite"
    SIGN = "sign"
    FACTOR = "factor"
    OFFSET = "offset"
    PART = "part"
    VALUES = "values"
    ARGUMENTS = "arguments"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One comparison.

    `where` is the path to the first difference (`A`, `cache[0]`, `dW`), `summary` says what
    differs without a single expected value, `detail` and what is `shown` (expected, actual, which
    of it is wrong) are added for public cases; they become text only there.
    `hidden` is what is said instead of `summary` where that repeats what the worker chose.
    """

    passed: bool
    difference: Difference | None = None
    where: str = ""
    summary: str = ""
    detail: str = ""
    hidden: str = ""
    shown: tuple[Any, ...] = field(default=(), compare=False, repr=False)

    def said(self, *, public: bool) -> str:
        """Return the summary that may be shown."""
        return self.summary if public else self.hidden or self.summary


@dataclass(frozen=True, slots=True)
class JudgedCase:
    """A case with its raw outcome, the verdict on it (None if nothing returned), and the status."""

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
    """The two values of a public case as text, and a remark on them."""

    expected: str = ""
    actual: str = ""
    remark: str = ""
