"""The result records of Chainrule: plain frozen dataclasses without behaviour.

Every stage takes and returns records, so each stage can be read, tested and replaced on its own.
Only `Report` leaves the program, and every renderer is a function of it. Its JSON schema is in
`autograder.results.schema`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class CaseStatus(StrEnum):
    """The status of a case."""

    PASSED = "passed"
    FAILED = "failed"
    ERROR = "error"
    TIMEOUT = "timeout"
    CRASHED = "crashed"
    SKIPPED = "skipped"


class ExerciseStatus(StrEnum):
    """The status of an exercise: a case status, or PARTIAL, MISSING or UNFINISHED."""

    PASSED = "passed"
    FAILED = "failed"
    ERROR = "error"
    TIMEOUT = "timeout"
    CRASHED = "crashed"
    SKIPPED = "skipped"
    PARTIAL = "partial"
    MISSING = "missing"
    UNFINISHED = "unfinished"


FULL_ISOLATION = ("rlimits", "landlock", "seccomp")
"""The layers that keep student code from the rest of the machine."""


class SubmissionStatus(StrEnum):
    """Whether a submission was graded; INTERNAL is a failure of the grader itself."""

    GRADED = "graded"
    UNREADABLE = "unreadable"
    INTERNAL = "internal"


class Group(StrEnum):
    """The three groups of cases; each group earns its own points."""

    FIXTURE = "fixture"
    FRESH = "fresh"
    PROPERTIES = "properties"


class Visibility(StrEnum):
    """Whether a student may see a case's numbers."""

    PUBLIC = "public"
    HIDDEN = "hidden"


class EndToEnd(StrEnum):
    """Whether the submission's own functions together train a network like the reference."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_RUN = "not_run"


class Scope(StrEnum):
    """FULL grades all cases and needs the course folder; PUBLIC grades the published cases."""

    PUBLIC = "public"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class CaseResult:
    """A case in the report.

    `message` is a single sentence. For a public case, `expected` and `actual` are the two values as
    text. `remark` adds detail, such as the first difference or the line that raised an exception.
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
        """Public for published cases, hidden for other cases.

        >>> CaseResult("zeros", Group.PROPERTIES, CaseStatus.PASSED).visibility.value
        'hidden'
        """
        return Visibility.PUBLIC if self.group is Group.FIXTURE else Visibility.HIDDEN


@dataclass(frozen=True, slots=True)
class GroupResult:
    """The points of a group of cases in an exercise."""

    group: Group
    score: float
    max_score: float


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a student's code that the student should look at.

    Attributes:
        cell: the number of the cell among all cells, counted from 1; 1 for a `.py` file.
        line: the line in the cell, counted from 1.
        function: the function or method that the line is in; empty if it is in none.
        is_exact: whether this line stopped the program or cannot be read by Python. If not, it is
            the first line of the function.
        file: the name of the file beside the notebook that the code is in; empty for a cell.
        code: lines of the function with their numbers, without its docstring.
    """

    cell: int
    line: int
    function: str
    is_exact: bool = False
    file: str = ""
    code: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ExerciseResult:
    """An exercise in the report; students read its `hint` first.

    `mistakes` names the known mistakes that explain the wrong results: at most two. `groups` splits
    the score by group of cases. `place` is where the student should look; None if it is unknown or
    the exercise is right.
    """

    name: str
    status: ExerciseStatus
    score: float
    max_score: float
    hint: str
    mistakes: tuple[str, ...]
    cases: tuple[CaseResult, ...]
    groups: tuple[GroupResult, ...]
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A person as a platform names them; `user` is the platform's number or login."""

    name: str = ""
    user: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """What a platform's download tells about a submission.

    Attributes:
        platform: `canvas`, `moodle`, `blackboard`, `brightspace`, `gradescope`, `teams` or
            `nbgrader`.
        name: the name of the file or folder in the download; feedback goes back under it.
        people: who handed it in: several in a group.
        attempt: the number of the attempt, or its time as a number; 0 if there is a single attempt.
        submitted_at: the time in ISO 8601, empty if unknown. Without an offset it is the local time
            of the platform.
        late: whether the platform marked it as late; None if this platform marks nothing.
    """

    platform: str
    name: str
    people: tuple[Person, ...] = ()
    attempt: int = 0
    submitted_at: str = ""
    late: bool | None = None


@dataclass(frozen=True, slots=True)
class Submission:
    """The graded file and its student; `origin` is None if it came from no platform."""

    student: str
    path: str
    sha256: str | None
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """The complete result of grading a submission; scores are in points."""

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

    @property
    def missing_isolation(self) -> tuple[str, ...]:
        """The layers of full isolation that the machine lacked when it ran the student's code."""
        if not self.isolation:
            return ()
        return tuple(layer for layer in FULL_ISOLATION if layer not in self.isolation)
