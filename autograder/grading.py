"""Grading one submission, from the file to the report.

    file -> cells -> definitions -> workers -> raw outcomes -> verdicts, hints, points -> Report

`grade_file` is that line, in order. A `Grader` holds what all submissions of a run share: the plan
with its cases and expected values, and the sandbox. Nothing here executes student code.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import secrets
import time
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from itertools import islice
from pathlib import Path

from autograder.answers import answerer
from autograder.assignment import Assignment, available, find_course, load_assignment
from autograder.definitions import Definitions, find_definitions, function_names
from autograder.errors import AssignmentError, UnreadableError
from autograder.judge import end_to_end, is_right, judge
from autograder.notebook import Notebook, parse, read_file
from autograder.plan import Plan, make_plan
from autograder.records import Report, Scope, Submission, SubmissionStatus
from autograder.sandbox.supervisor import Sandbox
from autograder.score import total
from autograder.session import Run, run_submission
from autograder.version import __version__

SECRET_VARIABLE = "CHAINRULE_SECRET"  # noqa: S105 - a variable's name
_MAX_NAME, _MAX_NOTES = 100, 20
_VERSION_SUFFIX = re.compile(r"_?v\d\w*$")


@dataclass(frozen=True, slots=True)
class Secret:
    """What seeds the fresh cases; one that was drawn is noted in the results."""

    value: str
    drawn: bool


@dataclass(frozen=True, slots=True)
class Grader:
    """What the submissions of a run share; stays on the trusted side."""

    plan: Plan
    sandbox: Sandbox
    details: dict[str, str]


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
        return grade_once(Path(path), assignment, sandbox, course=find_course())


def grade_once(
    path: Path,
    assignment: Assignment | str | None,
    sandbox: Sandbox,
    *,
    course: Path | None = None,
    public: bool = False,
) -> Report:
    """Grade one file with a grader made for it alone.

    Raises:
        UsageError: there is no such assignment.
        AssignmentError: the assignment does not add up.
    """
    if not isinstance(assignment, Assignment):
        try:
            name = assignment or recognise_assignment(read_notebook(path), course)
        except UnreadableError as error:
            scope = Scope.PUBLIC if public or course is None else Scope.FULL
            return unreadable(path, path.stem, str(error), None, scope)
        assignment = load_assignment(name, course=course, public=public)
    return grade_file(path, make_grader(assignment, sandbox))


def run_secret(earlier: str | None = None) -> Secret:
    """Return the secret of a run: from the environment, else an earlier run's, else a new one."""
    given = os.environ.get(SECRET_VARIABLE)
    return Secret(given or earlier or secrets.token_hex(16), drawn=not given)


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
    details = {"version": __version__, "fingerprint": plan.fingerprint}
    if secret.drawn:
        details["secret"] = secret.value
    return Grader(plan, sandbox, details)


def grade_file(path: Path, grader: Grader, student: str | None = None) -> Report:
    """Grade one submission; whatever it contains, it gets a report."""
    started = time.perf_counter()
    student = student or path.stem
    try:
        return _grade(path, student, grader, started)
    except UnreadableError as error:
        return unreadable(path, student, str(error), grader)
    except Exception as error:
        return internal(path, student, error, grader)


def _grade(path: Path, student: str, grader: Grader, started: float) -> Report:
    plan, assignment = grader.plan, grader.plan.assignment
    notebook = read_notebook(path)
    definitions = find_definitions(notebook, assignment.names)
    if not definitions.defined and not definitions.broken.keys() & set(assignment.names):
        raise UnreadableError(f"it defines none of the functions of {assignment.id}")
    answer_for = partial(answerer, assignment=assignment)
    run = run_submission(grader.sandbox, plan, definitions, answer_for, is_right)
    known = replace(definitions, left_alone={**definitions.left_alone, **run.failed})
    exercises = tuple(
        judge(planned, run.outcomes.get(planned.exercise.name), known, plan)
        for planned in plan.exercises
    )
    max_score = assignment.max_score(plan.scope)
    return Report(
        assignment=assignment.id,
        scope=plan.scope,
        submission=Submission(student, str(path), notebook.sha256),
        status=SubmissionStatus.GRADED,
        score=total((exercise.score for exercise in exercises), max_score),
        max_score=max_score,
        seconds=round(time.perf_counter() - started, 4),
        isolation=grader.sandbox.layers,
        end_to_end=end_to_end(plan, run.training),
        exercises=exercises,
        notes=_at_most(_MAX_NOTES, _notes(definitions, run, assignment)),
        run=grader.details,
    )


def unreadable(
    path: Path, student: str, reason: str, grader: Grader | None, scope: Scope = Scope.FULL
) -> Report:
    """Return the report of a file that cannot be read as a notebook: it scores 0 and says why.

    Without a grader, because even the assignment is unknown, `scope` is that of the run.
    """
    report = _without_exercises(path, student, grader, SubmissionStatus.UNREADABLE, reason)
    return report if grader else replace(report, scope=scope)


def internal(path: Path, student: str, error: Exception, grader: Grader | None) -> Report:
    """Return the report of a submission that we failed to grade: no score, and what went wrong."""
    last = traceback.extract_tb(error.__traceback__)[-1:]
    place = f" at {Path(last[0].filename).name}:{last[0].lineno}" if last else ""
    note = f"a fault of ours: {type(error).__name__}: {error}{place}"[:500]
    return _without_exercises(path, student, grader, SubmissionStatus.INTERNAL, note)


def _without_exercises(
    path: Path,
    student: str,
    grader: Grader | None,
    status: SubmissionStatus,
    note: str,
) -> Report:
    plan = grader.plan if grader else None
    return Report(
        assignment=plan.assignment.id if plan else None,
        scope=plan.scope if plan else Scope.FULL,
        submission=Submission(student, str(path), digest(path)),
        status=status,
        score=0.0 if status is SubmissionStatus.UNREADABLE else None,
        max_score=plan.assignment.max_score(plan.scope) if plan else 0.0,
        seconds=0.0,
        isolation=(),
        end_to_end="not_run",
        exercises=(),
        notes=(note,),
        run=grader.details if grader else {},
    )


def digest(path: Path) -> str | None:
    """Return the SHA-256 of a file that can be read as a submission, None of any other."""
    try:
        return hashlib.sha256(read_file(path)).hexdigest()
    except UnreadableError:
        return None


def read_notebook(path: Path) -> Notebook:
    """Read a submission from disk.

    Raises:
        UnreadableError: it is no notebook; the text says why.
    """
    return parse(read_file(path), path.suffix)


def recognise_assignment(notebook: Notebook, course: Path | None) -> str:
    """Tell which assignment a notebook belongs to: from its metadata, else its functions' names.

    Raises:
        UnreadableError: none of the known assignments' functions is in it.
    """
    known = available(course)
    if notebook.assignment in known:
        return str(notebook.assignment)
    defined = function_names(notebook)
    best, most = "", 0
    for name in known:
        shared = len(defined & set(load_assignment(name, course=course, public=True).names))
        if shared > most:
            best, most = name, shared
    if not best:
        raise UnreadableError("it defines no graded function of any known assignment")
    return best


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
