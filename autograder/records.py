"""The records that travel through Chainrule: plain, frozen, and free of behaviour.

Every stage takes records and returns records, so each can be read, tested and replaced alone.
The one record that leaves the program is `Report`; its JSON form is described in
`docs/report.schema.json` and every renderer is a function of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

SCHEMA_VERSION = 1
_LARGEST = 1e9
TIME_USED_UP = "the time of the whole submission was used up before"
"""Why an exercise was not called at all."""
WORKER_SEED = 20_011
"""What the random streams are seeded with before each call: a solution that drops the seed line
which the workbook gives draws from here, which is how that is recognised."""


class CaseStatus(StrEnum):
    """How one case ended."""

    PASSED = "passed"
    FAILED = "failed"
    ERROR = "error"
    TIMEOUT = "timeout"
    CRASHED = "crashed"
    SKIPPED = "skipped"
    INTERNAL = "internal"


class ExerciseStatus(StrEnum):
    """How one exercise ended: a case status, or one that only a whole exercise can have."""

    PASSED = "passed"
    FAILED = "failed"
    ERROR = "error"
    TIMEOUT = "timeout"
    CRASHED = "crashed"
    SKIPPED = "skipped"
    INTERNAL = "internal"
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


class Judged(StrEnum):
    """What of a call is judged: the value it returned, or the caller's arguments after it."""

    VALUE = "value"
    ARGUMENTS = "arguments"


class Scope(StrEnum):
    """Whether all cases were graded (the course folder is there) or the published ones alone."""

    PUBLIC = "public"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far a number may lie from the expected one: `|a - e| <= atol + rtol * |e|`."""

    rtol: float = 1e-6
    atol: float = 1e-8


@dataclass(frozen=True, slots=True)
class Limits:
    """What one submission may use: wall seconds, megabytes of memory, kilobytes of output."""

    call_seconds: float = 2.0
    load_seconds: float = 5.0
    submission_seconds: float = 30.0
    memory_mb: int = 512
    output_kb: int = 1024


@dataclass(frozen=True, slots=True)
class Exercise:
    """One graded function as its assignment describes it.

    `points` maps each group to what it earns; `builds_on` names the exercises that answer as the
    reference does while this one is graded (transitively closed by the loader).
    """

    name: str
    signature: str
    returns: str
    points: Mapping[Group, float]
    builds_on: tuple[str, ...]
    tolerance: Tolerance


@dataclass(frozen=True, slots=True)
class RecordedCall:
    """A call that the reference makes to another exercise, kept so that it can be replayed."""

    name: str
    args: tuple[Any, ...]
    result: Any


@dataclass(frozen=True, slots=True)
class Case:
    """One input with its expected output.

    `args` holds the positional arguments and `expected` what the reference returns for them.
    `calls` are the reference's own calls to other exercises on the way (published cases only):
    they stand in for the reference where the answer side is not at hand. `tolerance` replaces that
    of the exercise.
    """

    name: str
    group: Group
    args: tuple[Any, ...]
    expected: Any
    judged: Judged = Judged.VALUE
    calls: tuple[RecordedCall, ...] = ()
    tolerance: Tolerance | None = None

    @property
    def public(self) -> bool:
        """Whether a student may see this case's numbers."""
        return self.group is Group.FIXTURE


@dataclass(frozen=True, slots=True)
class Mistake:
    """A known wrong variant of an exercise and the sentence that helps with it.

    `edits` make it from the reference function's text: pairs of what is replaced and by what.
    `function` computes what the mistake gives; the loader makes it from the edits (full scope).
    `published` holds its outputs on the published cases by case name (all that exists where the
    answer side is not at hand).
    """

    name: str
    exercise: str
    hint: str
    function: Callable[..., Any] | None = None
    published: Mapping[str, Any] = field(default_factory=dict)
    edits: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class Raised:
    """Stands for the output of a mistake that raises an exception: its class and its message."""

    type_name: str
    message: str


class OutcomeKind(StrEnum):
    """What became of one call in a worker."""

    RETURNED = "returned"
    RAISED = "raised"
    TIMEOUT = "timeout"
    CRASHED = "crashed"
    NOT_RUN = "not_run"


@dataclass(frozen=True, slots=True)
class StudentError:
    """An exception that student code raised, as text: class, message and where in the notebook."""

    type_name: str
    message: str
    cell: int | None = None
    line: int | None = None
    name: str | None = None


Request = tuple[bytes, bool]
"""One call that a worker is asked for: the packed arguments, and whether it has to say as well what
state they are in afterwards."""


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """The raw result of one call: data from the worker, not yet judged.

    `value` is what the function returned and `held`, where it was asked for, the state of the
    caller's arguments after the call, both decoded from the closed wire format. `reason` says how a
    worker died. One that is `remembered` is small, and the same object whenever the same bytes come
    back.
    """

    kind: OutcomeKind
    value: Any = None
    held: Any = None
    error: StudentError | None = None
    reason: str = ""
    remembered: bool = False


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
class CaseResult:
    """One case as the report shows it."""

    name: str
    group: Group
    status: CaseStatus
    message: str = ""

    @property
    def visibility(self) -> str:
        """`public` for published cases, `hidden` for all others."""
        return "public" if self.group is Group.FIXTURE else "hidden"


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
    end_to_end: str
    exercises: tuple[ExerciseResult, ...]
    notes: tuple[str, ...]
    run: Mapping[str, str] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the record in the JSON shape of `docs/report.schema.json`."""
        return {
            "schema": SCHEMA_VERSION,
            "assignment": self.assignment,
            "scope": str(self.scope),
            "submission": {
                "student": self.submission.student,
                "path": self.submission.path,
                "sha256": self.submission.sha256,
            },
            "status": str(self.status),
            "score": self.score,
            "max_score": self.max_score,
            "seconds": self.seconds,
            "isolation": list(self.isolation),
            "end_to_end": self.end_to_end,
            "exercises": [_exercise_dict(exercise) for exercise in self.exercises],
            "notes": list(self.notes),
            "run": dict(self.run),
        }

    @staticmethod
    def from_dict(record: Mapping[str, Any]) -> Report:
        """Read a record back that `to_dict` has made.

        Raises:
            KeyError, TypeError, ValueError: it is no such record.
        """
        submission, run = record["submission"], record["run"]
        return Report(
            assignment=None if record["assignment"] is None else _text(record["assignment"]),
            scope=Scope(record["scope"]),
            submission=Submission(
                _text(submission["student"]),
                _text(submission["path"]),
                None if submission["sha256"] is None else _text(submission["sha256"]),
            ),
            status=SubmissionStatus(record["status"]),
            score=None if record["score"] is None else _number(record["score"]),
            max_score=_number(record["max_score"]),
            seconds=_number(record["seconds"]),
            isolation=_texts(record["isolation"]),
            end_to_end=_text(record["end_to_end"]),
            exercises=tuple(_exercise_result(entry) for entry in _list(record["exercises"])),
            notes=_texts(record["notes"]),
            run={_text(key): _text(run[key]) for key in run},
        )


def _exercise_dict(result: ExerciseResult) -> dict[str, Any]:
    return {
        "name": result.name,
        "status": str(result.status),
        "score": result.score,
        "max_score": result.max_score,
        "hint": result.hint,
        "mistake": next(iter(result.mistakes), None),
        "mistakes": list(result.mistakes),
        "groups": [
            {"group": str(each.group), "score": each.score, "max_score": each.max_score}
            for each in result.groups
        ],
        "cases": [
            {
                "name": case.name,
                "group": str(case.group),
                "visibility": case.visibility,
                "status": str(case.status),
                "message": case.message,
            }
            for case in result.cases
        ],
    }


def _exercise_result(entry: Mapping[str, Any]) -> ExerciseResult:
    return ExerciseResult(
        name=_text(entry["name"]),
        status=ExerciseStatus(entry["status"]),
        score=_number(entry["score"]),
        max_score=_number(entry["max_score"]),
        hint=_text(entry["hint"]),
        mistakes=_texts(entry["mistakes"]),
        cases=tuple(
            CaseResult(
                _text(case["name"]),
                Group(case["group"]),
                CaseStatus(case["status"]),
                _text(case["message"]),
            )
            for case in _list(entry["cases"])
        ),
        groups=tuple(
            GroupResult(Group(each["group"]), _number(each["score"]), _number(each["max_score"]))
            for each in _list(entry["groups"])
        ),
    )


def _text(value: Any) -> str:
    if type(value) is not str:
        raise TypeError("this is no text")
    return value


def _number(value: Any) -> float:
    if type(value) not in (int, float) or not abs(value) < _LARGEST:
        raise TypeError("this is no number of points or seconds")
    return value  # type: ignore[no-any-return]


def _list(value: Any) -> list[Any]:
    if type(value) is not list:
        raise TypeError("this is no list")
    return value


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(_text(each) for each in _list(value))
