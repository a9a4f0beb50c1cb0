"""The records that travel through Chainrule: plain, frozen, and free of behaviour.

Every stage takes records and returns records, so each can be read, tested and replaced alone.
The one record that leaves the program is `Report`; every renderer is a function of it. Its JSON
form is in `autograder.results.schema`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class CaseStatus(StrEnum):
    """How one case ended."""

    PASSED = "passed"
    FAILED = "failed"
    ERROR = "error"
    TIMEOUT = "timeout"
    CRASHED = "crashed"
    SKIPPED = "skipped"


class ExerciseStatus(StrEnum):
    """How one exercise ended: a case status, or one that only a whole exercise can have."""

    PASSED = "passed"
    FAILED = "failed"
    ERROR = "error"
    TIMEOUT = "timeout"
    CRASHED = "crashed"
    SKIPPED = "skipped"
    PARTIAL = "partial"
    MISSING = "missing"
    UNFINISHED = "unfinished"


class SubmissionStatus(StrEnum):
    """Whether a submission could be graded at all."""

    GRADED = "graded"
    UNREADABLE = "unreadable"
    INTERNAL = "internal"


class Group(StrEnum):
    """The three kinds of cases; each earns its points by itself."""

    FIXTURE = "fixture"
    FRESH = "fresh"
    PROPERTIES = "properties"


class Visibility(StrEnum):
    """Whether a student may see a case's numbers."""

    PUBLIC = "public"
    HIDDEN = "hidden"


class EndToEnd(StrEnum):
    """Whether the submission's own functions, chained, train a network as the reference does."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_RUN = "not_run"


class Scope(StrEnum):
    """Whether all cases were graded (the course folder is there) or the published ones alone."""

    PUBLIC = "public"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class CaseResult:
    """One case as the report shows it.

    `message` is one sentence. Of a public case, `expected` and `actual` are the two values as text,
    and `remark` says more: where they differ first, or the line that raised an exception.
    """

    name: str
    group: Group
    status: CaseStatus
    message: str = ""
    expected: str = ""
    actual: str = ""
    remark: str = ""

    @property
    def visibility(self) -> Visibility:
        """Public for published cases, hidden for all others."""
        return Visibility.PUBLIC if self.group is Group.FIXTURE else Visibility.HIDDEN


@dataclass(frozen=True, slots=True)
class GroupResult:
    """What one kind of cases earned in an exercise."""

    group: Group
    score: float
    max_score: float


@dataclass(frozen=True, slots=True)
class ExerciseResult:
    """One exercise as the report shows it; `hint` is the sentence to read first.

    `mistakes` are the known mistakes that explain what is wrong: none, one, or two together.
    `groups` says where the points come from; their scores add up to the exercise's.
    """

    name: str
    status: ExerciseStatus
    score: float
    max_score: float
    hint: str
    mistakes: tuple[str, ...]
    cases: tuple[CaseResult, ...]
    groups: tuple[GroupResult, ...]


@dataclass(frozen=True, slots=True)
class Submission:
    """Which file was graded, and whose it is."""

    student: str
    path: str
    sha256: str | None


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that grading one submission found; scores are in points."""

    assignment: str | None
    scope: Scope
    submission: Submission
    status: SubmissionStatus
    score: float | None
    max_score: float
    seconds: float
    isolation: tuple[str, ...]
    end_to_end: EndToEnd
    exercises: tuple[ExerciseResult, ...]
    notes: tuple[str, ...]
    run: Mapping[str, str] = field(default_factory=dict)
