"""The records of the grades: what the pages, the exports and the gradebook show of a student.

A `Report` says what a submission earned by itself. A `Grade` says what its student gets for it: the
attempt that counts, the decisions by hand, the late penalty, the final score. Grades are computed
from the reports whenever they are shown and are stored nowhere, so they cannot be out of date.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from autograder.records import ExerciseStatus, Origin, Scope


class Standing(StrEnum):
    """The standing of a student: a status of a submission, or NOT_SUBMITTED or EXCUSED."""

    GRADED = "graded"
    UNREADABLE = "unreadable"
    INTERNAL = "internal"
    NOT_SUBMITTED = "not_submitted"
    EXCUSED = "excused"


class Timing(StrEnum):
    """Whether a submission was in time.

    UNKNOWN: there is a due time, but nothing says when the submission came. NO_DUE_TIME: there is
    no due time.
    """

    ON_TIME = "on_time"
    LATE = "late"
    UNKNOWN = "unknown"
    NO_DUE_TIME = "no_due_time"


class DecisionKind(StrEnum):
    """What a person decided: points, a comment, an excuse, or more time for grading it again."""

    POINTS = "points"
    COMMENT = "comment"
    EXCUSE = "excuse"
    MORE_TIME = "more_time"


@dataclass(frozen=True, slots=True)
class Listed:
    """A student on the class list.

    Attributes:
        name: the name to show.
        user: the platform's number or login that submissions are matched by.
        email: the address; empty if the list has none.
        sections, group: as in the list; empty if it has none.
        row: the row of the list, by column.
        ids: the other numbers and logins of the student on the list, such as a student number.
    """

    name: str
    user: str
    email: str = ""
    sections: tuple[str, ...] = ()
    group: str = ""
    row: Mapping[str, str] = field(default_factory=dict)
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision by hand.

    Attributes:
        student, assignment: whom and what it is about, as in the results.
        exercise: the exercise; empty if it is about the whole submission.
        points: the points of the exercise, or of the whole; None for other kinds.
        why: the reason of the decision, or the comment itself.
        automatic: the automatic score at the time of the decision; a later other one is flagged.
        by: who decided; empty if unknown. `nbgrader` for manual scores of its gradebook.
        at: when, in ISO 8601 with an offset.
    """

    kind: DecisionKind
    student: str
    assignment: str
    exercise: str = ""
    points: float | None = None
    why: str = ""
    automatic: float | None = None
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class ExerciseGrade:
    """An exercise: its automatic score, and the score that counts.

    `decision` is the decision by hand that set `score`, or None. `is_outdated` tells that the
    automatic score has changed since that decision.
    """

    name: str
    status: ExerciseStatus
    automatic: float
    score: float
    max_score: float
    decision: Decision | None = None
    is_outdated: bool = False


@dataclass(frozen=True, slots=True)
class Attempt:
    """An attempt of a student; exactly one of a student's attempts counts.

    `student` is the name in the results: it may differ between the attempts of a person.
    """

    path: str
    sha256: str | None
    number: int
    submitted_at: str
    timing: Timing
    score: float | None
    counts: bool
    student: str = ""


@dataclass(frozen=True, slots=True)
class Grade:
    """What a student gets for an assignment.

    Attributes:
        student: the student as in the results; for a student who handed in nothing, as on the
            class list.
        listed: the student on the class list; None if there is no list, or it lacks the student.
        name: the name to show.
        standing: the status of the submission, or why there is none.
        raw: the automatic score of the attempt that counts; None if there is none.
        score: the score after the decisions, before penalty and rounding.
        penalty: the points taken away because it was late.
        extra: the extra points.
        final: the score that goes into the gradebook; None if there is none.
        late_by: seconds after the due time (extension included); 0 if in time or unknown.
        due: the due time of this student in ISO 8601; empty if there is none.
        path: the file that counts, which names its report; empty without a submission.
        attempts: all attempts, the earliest first.
        decisions: all decisions about this student and assignment, the earliest first.
        comments: the comments for the student, in order.
        notes: what a teacher should know: what is not known, what is out of date.
        is_dropped: whether the course leaves it out as one of the student's lowest; `final` stays.
    """

    assignment: str
    student: str
    name: str
    standing: Standing
    raw: float | None
    score: float | None
    final: float | None
    max_score: float
    penalty: float = 0.0
    extra: float = 0.0
    timing: Timing = Timing.NO_DUE_TIME
    late_by: float = 0.0
    due: str = ""
    scope: Scope = Scope.FULL
    path: str = ""
    sha256: str | None = None
    origin: Origin | None = None
    listed: Listed | None = None
    exercises: tuple[ExerciseGrade, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    decisions: tuple[Decision, ...] = ()
    comments: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    is_dropped: bool = False


@dataclass(frozen=True, slots=True)
class ClassGrades:
    """The grades of a run, sorted by assignment and name.

    Attributes:
        grades: one for each student and assignment; with a class list also for those who handed in
            nothing.
        unknown: students with a submission who are not on the class list; empty without a list.
        notes: sentences on the whole class, such as a column of the list that was not used.
        has_list: whether there is a class list.
    """

    grades: tuple[Grade, ...]
    unknown: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    has_list: bool = False
