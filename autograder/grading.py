"""Grading one submission, from the file to the report.

    bytes -> worker: definitions -> workers: raw outcomes -> verdicts, hints, points -> Report

`_grade` is that line, in order. A `Grader` holds what all submissions of a run share: the plan
with its cases and expected values, and the sandbox. Nothing here reads or executes student code:
both happen in a worker.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache, partial
from itertools import islice
from pathlib import Path

from autograder.answers import answerer
from autograder.assignment import Assignment, available, find_course, load_assignment
from autograder.definitions import Definitions
from autograder.errors import AssignmentError, UnreadableError
from autograder.files import read_file
from autograder.judge import end_to_end, judge
from autograder.notebook import Notebook, parse
from autograder.plan import Plan, make_plan
from autograder.records import Limits, Report, Scope, Submission, SubmissionStatus
from autograder.regions import BOUND_OTHERWISE
from autograder.sandbox.supervisor import Sandbox
from autograder.score import total
from autograder.secret import Secret as Secret
from autograder.secret import run_secret as run_secret
from autograder.session import Run, run_submission
from autograder.version import __version__

_MAX_NAME, _MAX_NOTES = 100, 20
_VERSION_SUFFIX = re.compile(r"_?v\d\w*$")


@dataclass(frozen=True, slots=True)
class Grader:
    """What the submissions of a run to one assignment share; stays on the trusted side.

    A function that is to the letter as in the notebook `released` is not called.
    """

    plan: Plan
    sandbox: Sandbox
    details: dict[str, str]
    released: Notebook | None


class Desk:
    """Where submissions to any known assignment are graded, one after the other.

    A grader is made for each assignment when its first submission is met.
    """

    def __init__(
        self, sandbox: Sandbox, course: Path | None, secret: Secret, *, public: bool = False
    ) -> None:
        self.sandbox, self.course, self.secret, self.public = sandbox, course, secret, public
        self._graders: dict[str, Grader] = {}

    @cached_property
    def known(self) -> dict[str, tuple[str, ...]]:
        """The graded functions of each known assignment."""
        return {
            name: load_assignment(name, course=self.course, public=True).names
            for name in available(self.course)
        }

    def grade(
        self,
        path: Path,
        student: str | None = None,
        wanted: str | None = None,
        content: bytes | None = None,
    ) -> Report:
        """Grade one submission; `wanted` is its assignment, recognised from it when None.

        `content` stands in for a file that lies on another machine; its path is only reported.

        Raises:
            UsageError: there is no such assignment.
            AssignmentError: the assignment does not add up.
        """
        if content is None and leads_into(self.course, path):
            # A link to the source version, or to a reference, would hand in the answers.
            reason = "it is a link into the course folder; links are not followed"
            blank = _Blank(path, student or path.stem, Scope.FULL)
            return _without_exercises(blank, SubmissionStatus.UNREADABLE, reason)
        if wanted is not None:
            return grade_file(path, self.grader(wanted), student, content)
        scope = Scope.PUBLIC if self.public or self.course is None else Scope.FULL
        blank = _Blank(path, student or path.stem, scope, content=content)
        return _grade(blank, self.sandbox, self.known, self.grader)

    def grader(self, name: str) -> Grader:
        """Return the grader of an assignment; its cases are drawn once.

        Raises:
            UsageError: there is no such assignment.
            AssignmentError: the assignment does not add up.
        """
        if name not in self._graders:
            assignment = load_assignment(name, course=self.course, public=self.public)
            self._graders[name] = make_grader(assignment, self.sandbox, self.secret)
        return self._graders[name]


def grade(path: str | Path, assignment: Assignment | str | None = None) -> Report:
    """Grade one notebook and return its report; never raises for what a submission contains.

    Args:
        path: the notebook, or a `.py` file.
        assignment: an assignment or its name; recognised from the notebook when left out.

    Raises:
        UsageError: there is no such assignment.
        AssignmentError: the assignment does not add up.
    """
    with Sandbox() as sandbox:
        if isinstance(assignment, Assignment):
            return grade_file(Path(path), make_grader(assignment, sandbox))
        return Desk(sandbox, find_course(), run_secret()).grade(Path(path), wanted=assignment)


def make_grader(assignment: Assignment, sandbox: Sandbox, secret: Secret | None = None) -> Grader:
    """Draw the cases of a run.

    Raises:
        AssignmentError: the assignment's fixtures are missing, or its reference fails on its cases.
    """
    secret = secret or run_secret()
    try:
        plan = make_plan(assignment, secret.value)
    except (OSError, KeyError, ValueError, TypeError) as error:
        raise AssignmentError(f"the cases of {assignment.id} cannot be drawn: {error}") from error
    details = {"version": __version__, "fingerprint": plan.fingerprint, "content": plan.content}
    if secret.drawn:
        details["secret"] = secret.value
    released = _released(assignment)
    if released is not None:
        sandbox.learn([cell.source for cell in released.cells])
    return Grader(plan, sandbox, details, released)


def _released(assignment: Assignment) -> Notebook | None:
    path = assignment.released
    try:
        return None if path is None else parse(path.read_bytes(), path.suffix)
    except (OSError, UnreadableError) as error:
        raise AssignmentError(f"the release of {assignment.id} cannot be read: {error}") from None


def grade_file(
    path: Path, grader: Grader, student: str | None = None, content: bytes | None = None
) -> Report:
    """Grade one submission to a known assignment; whatever it contains, it gets a report."""
    assignment = grader.plan.assignment
    blank = _Blank(path, student or path.stem, grader.plan.scope, grader, content=content)
    return _grade(blank, grader.sandbox, {assignment.id: assignment.names}, lambda _name: grader)


@dataclass(slots=True)
class _Blank:
    """A report before anything is known but whose it is; filled in on the way."""

    path: Path
    student: str
    scope: Scope
    grader: Grader | None = None
    sha256: str | None = None
    content: bytes | None = None


def _grade(
    blank: _Blank,
    sandbox: Sandbox,
    known: Mapping[str, tuple[str, ...]],
    grader_for: Callable[[str], Grader],
) -> Report:
    """Grade one submission to one of the `known` assignments."""
    started = time.perf_counter()
    try:
        content = read_file(blank.path) if blank.content is None else blank.content
        blank.sha256 = hashlib.sha256(content).hexdigest()
        wanted = blank.grader.plan.assignment if blank.grader else None
        limits = wanted.limits if wanted else Limits()
        until = time.monotonic() + limits.submission_seconds
        with sandbox.worker(limits, until) as worker:
            name, definitions = worker.read(
                content, blank.path.suffix, known, wanted.id if wanted else None
            )
            blank.grader = grader_for(name)
            plan = blank.grader.plan
            _refuse_a_stranger(definitions, plan.assignment)
            answer_for = partial(answerer, assignment=plan.assignment)
            unwritten = _as_released(definitions, blank.grader)
            run = run_submission(sandbox, plan, definitions, answer_for, until, unwritten, worker)
        return _report(blank, definitions, run, time.perf_counter() - started)
    except UnreadableError as error:
        return _without_exercises(blank, SubmissionStatus.UNREADABLE, str(error))
    except AssignmentError:
        raise  # what is wrong with the assignment is no single submission's
    except Exception as error:
        return _internal(blank, error)


def leads_into(course: Path | None, path: Path) -> bool:
    """Tell whether a path outside the course folder ends inside it, by way of a link."""
    if course is None:
        return False
    outside = course.resolve() not in Path(os.path.normpath(path.absolute())).parents
    return outside and course.resolve() in path.resolve().parents


def _refuse_a_stranger(definitions: Definitions, assignment: Assignment) -> None:
    if not definitions.defined and not definitions.broken:
        raise UnreadableError(f"it defines none of the functions of {assignment.id}")


def _as_released(definitions: Definitions, grader: Grader) -> frozenset[str]:
    """Return the functions that hold nothing, or nothing but what the students were given."""
    digests = definitions.unfinished
    names = grader.plan.assignment.names
    given = _released_digests(grader.released, names) if any(digests.values()) else {}
    return frozenset(
        name
        for name, digest in digests.items()
        if digest != BOUND_OTHERWISE and digest in ("", given.get(name))
    )


@lru_cache(maxsize=16)
def _released_digests(notebook: Notebook | None, names: tuple[str, ...]) -> Mapping[str, str]:
    if notebook is None:
        return {}
    from autograder.selection import find_definitions

    return find_definitions(notebook, names).unfinished


def _report(blank: _Blank, definitions: Definitions, run: Run, seconds: float) -> Report:
    """Judge what came back and fill in the report."""
    assert blank.grader is not None
    grader, plan = blank.grader, blank.grader.plan
    known = replace(definitions, left_alone={**definitions.left_alone, **run.failed})
    exercises = tuple(
        judge(planned, run.outcomes.get(planned.exercise.name), known, plan)
        for planned in plan.exercises
    )
    max_score = plan.assignment.max_score(plan.scope)
    return Report(
        assignment=plan.assignment.id,
        scope=plan.scope,
        submission=Submission(blank.student, str(blank.path), blank.sha256),
        status=SubmissionStatus.GRADED,
        score=total((exercise.score for exercise in exercises), max_score),
        max_score=max_score,
        seconds=round(seconds, 4),
        isolation=grader.sandbox.layers,
        end_to_end=end_to_end(plan, run.training),
        exercises=exercises,
        notes=_at_most(_MAX_NOTES, _notes(definitions, run, plan.assignment)),
        run=grader.details,
    )


def internal(path: Path, student: str, error: Exception) -> Report:
    """Return the report of a submission that we failed to grade: no score, and what went wrong."""
    return _internal(_Blank(path, student, Scope.FULL), error)


def _internal(blank: _Blank, error: Exception) -> Report:
    last = traceback.extract_tb(error.__traceback__)[-1:]
    place = f" at {Path(last[0].filename).name}:{last[0].lineno}" if last else ""
    note = f"a fault of ours: {type(error).__name__}: {error}{place}"[:500]
    return _without_exercises(blank, SubmissionStatus.INTERNAL, note)


def _without_exercises(blank: _Blank, status: SubmissionStatus, note: str) -> Report:
    plan = blank.grader.plan if blank.grader else None
    return Report(
        assignment=plan.assignment.id if plan else None,
        scope=plan.scope if plan else blank.scope,
        submission=Submission(blank.student, str(blank.path), blank.sha256),
        status=status,
        score=0.0 if status is SubmissionStatus.UNREADABLE else None,
        max_score=plan.assignment.max_score(plan.scope) if plan else 0.0,
        seconds=0.0,
        isolation=(),
        end_to_end="not_run",
        exercises=(),
        notes=(note,),
        run=blank.grader.details if blank.grader else {},
    )


def _at_most(count: int, notes: Iterator[str]) -> tuple[str, ...]:
    kept = [note[:400] for note in islice(notes, count)]
    more = sum(1 for _note in notes)
    return (*kept, f"and {more} more notes") if more else tuple(kept)


def _notes(definitions: Definitions, run: Run, assignment: Assignment) -> Iterator[str]:
    for problem in definitions.problems:
        yield (
            f"cell {problem.cell}, line {problem.line}: Python cannot read this cell "
            f"({problem.message}); it costs only what it defines"
        )
    provided = {*assignment.given, *assignment.workbook_imports}
    for cell, module in definitions.unused:
        top = module.split(".")[0][:_MAX_NAME]
        if _VERSION_SUFFIX.sub("", top) not in provided and not _is_installed(top):
            yield f"cell {cell}: import {module} failed, passed over (nothing graded needs it)"
    yield from run.notes
    if run.output.strip():
        yield f"printed while its definitions were loaded: {run.output.strip()[:300]}"


@lru_cache(maxsize=1024)
def _is_installed(module: str) -> bool:
    if not module.isidentifier():
        return False
    try:
        return importlib.util.find_spec(module) is not None
    except (ImportError, ValueError, AttributeError):
        return False
