"""A decision that comes from a tab: check it, compare what the tab has seen, and keep it."""

from __future__ import annotations

import contextlib
import fcntl
import getpass
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from autograder.errors import UsageError
from autograder.grades.decisions import record, withdraw
from autograder.grades.lookup import decided_name
from autograder.grades.records import Decision, DecisionKind, Grade
from autograder.serving.student_view import current, version_of

_LOCK = ".serve.lock"
_NBGRADER = "nbgrader"
_MAX_TEXT = 10_000
_LARGEST = 1e9


@dataclass(frozen=True, slots=True)
class Request:
    """A decision as a tab sends it.

    Attributes:
        student_id: the name of the student's result in addresses.
        exercise: the exercise; empty for the whole submission.
        points: the points; None for other kinds.
        why: the reason, or the comment.
        withdraws: whether it takes the decision that stands back.
        base: the version of the decision that the tab showed.
        automatic: the automatic score that the tab showed; None for other kinds.
    """

    student_id: str
    kind: DecisionKind
    exercise: str
    points: float | None
    why: str
    withdraws: bool
    base: str
    automatic: float | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a request.

    Attributes:
        is_saved: whether the decision stands now.
        reason: why it does not.
        base: the version that the request was based on.
        version: the version that stands now.
        standing: the decision that stands now.
    """

    is_saved: bool
    reason: str
    base: str
    version: str
    standing: Decision | None


def read_request(data: Any) -> Request:
    """Return the request from JSON data.

    Raises:
        UsageError: the data are not a decision.
    """
    if not isinstance(data, Mapping):
        raise UsageError("the request is not a decision")
    texts = [data.get(name, "") for name in ("id", "exercise", "why", "base")]
    if any(type(text) is not str or len(text) > _MAX_TEXT for text in texts):
        raise UsageError(f"a text of the decision is missing or longer than {_MAX_TEXT} characters")
    try:
        kind = DecisionKind(str(data.get("kind")))
    except ValueError:
        raise UsageError("the kind of the decision is not known") from None
    name, exercise, why, base = texts
    points, automatic = _number(data.get("points")), _number(data.get("automatic"))
    withdraws = data.get("withdraws", False) is True
    return Request(name, kind, exercise, points, why.strip(), withdraws, base, automatic)


def _number(value: Any) -> float | None:
    if value is None:
        return None
    if type(value) not in (int, float) or not abs(value) < _LARGEST:
        raise UsageError("points must be a number")
    return float(value)


def decide_on(folder: Path, fresh_grade: Callable[[], Grade], request: Request) -> Answer:
    """Keep a decision about a grade, unless the tab that sent it has not seen what stands now.

    Args:
        folder: the results folder.
        fresh_grade: returns the grade as it is at the moment of the call.
        request: the decision.

    Raises:
        UsageError: the decision is not valid, or cannot be kept.
    """
    try:
        with _locked(folder):
            grade = fresh_grade()
            automatic = _checked(grade, request)
            wanted = _wanted(grade, request, automatic)
            standing = current(grade.decisions, request.kind, request.exercise)
            if _is_done(standing, wanted, request):
                return Answer(True, "", request.base, version_of(standing), standing)
            reason = _stale(standing, automatic, request)
            if not reason:
                _keep(folder, standing, wanted, request)
                standing = current(fresh_grade().decisions, request.kind, request.exercise)
    except OSError as error:
        raise UsageError(f"the decision cannot be kept: {error.strerror}") from None
    return Answer(not reason, reason, request.base, version_of(standing), standing)


def _wanted(grade: Grade, request: Request, automatic: float | None) -> Decision:
    return Decision(
        kind=request.kind,
        student=decided_name([grade]),
        assignment=grade.assignment,
        exercise=request.exercise,
        points=request.points,
        why=request.why,
        automatic=automatic,
        by=_user(),
        at=datetime.now().astimezone().isoformat(timespec="seconds"),
    )


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Let one server at a time compare and write; the file of decisions has a lock of its own."""
    with (folder / _LOCK).open("ab") as file:
        with contextlib.suppress(OSError):  # this file system has no locks
            fcntl.flock(file.fileno(), fcntl.LOCK_EX)
        yield


def _keep(folder: Path, standing: Decision | None, wanted: Decision, request: Request) -> None:
    if not request.withdraws:
        record(folder, wanted)
    elif standing is not None:
        if standing.by == _NBGRADER:
            raise UsageError("this comes from nbgrader's gradebook and can be changed there only")
        withdraw(folder, replace(standing, by=wanted.by, at=wanted.at))


def _is_done(standing: Decision | None, wanted: Decision, request: Request) -> bool:
    """Tell whether a decision stands already: the answer to its first save may have been lost."""
    if request.withdraws or standing is None:
        return request.withdraws and standing is None
    return (standing.points, standing.why, standing.automatic) == (
        wanted.points,
        wanted.why,
        wanted.automatic,
    )


def _stale(standing: Decision | None, automatic: float | None, request: Request) -> str:
    if version_of(standing) != request.base:
        return "This was decided meanwhile, in another tab or by a command."
    if request.kind is DecisionKind.POINTS and request.automatic != automatic:
        return "The submission was graded again meanwhile, and its automatic score has changed."
    return ""


def _checked(grade: Grade, request: Request) -> float | None:
    """Return the automatic score of what a request is about; None if there is none.

    Raises:
        UsageError: there is no such exercise, the points are out of range, or words are missing.
    """
    if request.kind is not DecisionKind.POINTS:
        if request.exercise or request.points is not None:
            raise UsageError("only points can be about an exercise")
        if request.withdraws:
            return None
        if request.kind is DecisionKind.MORE_TIME:
            if not grade.path:
                raise UsageError(f"{grade.name} handed in nothing that could be graded again")
        elif not request.why:
            raise UsageError("a comment or an excuse needs words")
        return None
    automatic, highest = _range(grade, request.exercise)
    if request.withdraws:
        return automatic
    if request.points is None or not 0 <= request.points <= highest:
        raise UsageError(f"{request.exercise or 'the submission'} takes 0 to {highest:g} points")
    if not request.why:
        raise UsageError("points by hand need a reason")
    return automatic


def _range(grade: Grade, exercise: str) -> tuple[float | None, float]:
    """Return the automatic score and the highest score of an exercise, or of the submission."""
    if not exercise:
        return grade.raw, grade.max_score
    for each in grade.exercises:
        if each.name == exercise:
            return each.automatic, each.max_score
    raise UsageError(f"there is no exercise {exercise!r} in this submission")


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""  # no name for this number
