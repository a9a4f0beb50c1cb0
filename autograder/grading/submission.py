"""Grading a submission, from the file to the report.

    file -> bytes -> definitions (read in a worker) -> outcomes (run in workers) -> Report

`grade_submission` takes these steps in order. Student code is parsed and executed only in a worker,
never in this process.
"""

from __future__ import annotations

import contextlib
import hashlib
import math
import os
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from autograder.boundary.definitions import Definitions
from autograder.boundary.files import read_file
from autograder.boundary.limits import Limits, longer
from autograder.boundary.outcomes import Outcome, OutcomeKind
from autograder.boundary.outputs import LARGE, without_outputs
from autograder.content.catalogue import find_course
from autograder.content.description import Assignment
from autograder.content.plan import Plan, PlannedExercise
from autograder.content.secret import run_secret
from autograder.errors import AssignmentError, UnreadableError
from autograder.grading import cell_notes, report
from autograder.grading.answers import answerer
from autograder.grading.graders import Grader, Graders, make_grader
from autograder.grading.only import UnknownExercise, note_on, refuse_unknown
from autograder.grading.passes import Run, run_submission
from autograder.grading.workers import Workers
from autograder.judging.judge import judge
from autograder.judging.training import end_to_end, training_notes
from autograder.records import ExerciseResult, Report, Submission, SubmissionStatus
from autograder.sandbox.connection import WorkerGone
from autograder.sandbox.endings import explain_crash
from autograder.sandbox.supervisor import Sandbox

Watch = Callable[[ExerciseResult], None]
"""Is told of the result of each exercise as soon as it is final."""
_MAX_CONTENT = 32 * 1024 * 1024


def grade(path: str | Path, assignment: Assignment | str | None = None) -> Report:
    """Grade a notebook and return its report, whatever the notebook contains.

    Args:
        path: the notebook, or a `.py` file.
        assignment: an assignment or its name; recognised from the notebook if None.

    Raises:
        UsageError: there is no such assignment.
        AssignmentError: the assignment is incomplete or inconsistent.
    """
    with Sandbox() as sandbox:
        if isinstance(assignment, Assignment):
            return grade_file(Path(path), make_grader(assignment, sandbox))
        course, _sentence = find_course([Path(path)])
        graders = Graders(sandbox, course, run_secret())
        return grade_submission(Path(path), graders, wanted=assignment)


def grade_file(path: Path, grader: Grader, student: str | None = None) -> Report:
    """Grade a submission to a known assignment; whatever it contains, it gets a report."""
    return grade_submission(path, Graders.of(grader), student, wanted=grader.assignment.id)


def grade_submission(
    path: Path,
    graders: Graders,
    student: str | None = None,
    wanted: str | None = None,
    content: bytes | None = None,
    modules: Mapping[str, bytes] | None = None,
    seconds: float = math.inf,
    number: int = 0,
    watch: Watch | None = None,
) -> Report:
    """Grade a submission; whatever it contains, it gets a report.

    A failure of this machine is tried once more: another process may have run out of memory, or the
    grader was suspended. The second try gets other hidden cases, because the first may have passed
    its cases on.

    Args:
        path: the file.
        graders: the graders of the run.
        student: the student's name; the file's stem if None.
        wanted: the assignment; recognised from the content if None.
        content: the bytes of a file on another machine. Then `path` is only reported.
        modules: the content of the Python files handed in beside it, by name (`my_utils.py`).
        seconds: the time that is left for it, if less than the assignment gives.
        number: how many notebooks of the student were graded before in this run. Equal notebooks
            must not share their hidden cases.
        watch: called with the result of each exercise as soon as it is final, for programs that may
            be stopped before the report is there. A second try calls it again.

    Raises:
        UsageError: there is no such assignment, or it lacks an exercise that is asked for.
        AssignmentError: the assignment is incomplete or inconsistent.
    """
    arguments = (path, graders, student, wanted, content, modules, seconds)
    result = _graded_once(*arguments, (number, 0), watch)
    if result.status is SubmissionStatus.INTERNAL:
        result = _graded_once(*arguments, (number, 1), watch)
    return result


def _graded_once(
    path: Path,
    graders: Graders,
    student: str | None,
    wanted: str | None,
    content: bytes | None,
    modules: Mapping[str, bytes] | None,
    seconds: float,
    attempt: tuple[int, int],
    watch: Watch | None,
) -> Report:
    started = time.perf_counter()
    header = report.Header(Submission(student or path.stem, str(path), None), graders.scope)
    if content is None and leads_into(graders.course, path):
        # A link to the source version, or to a reference, would hand in the answers.
        return report.unreadable(
            header, "it is a link into the course folder; links are not followed"
        )
    grader = graders.grader(wanted) if wanted is not None else None
    if grader is not None:
        header = header.with_grader(grader, graders.only)
    try:
        content = read_file(path) if content is None else content
        header = header.with_digest(hashlib.sha256(content).hexdigest())
        content = _code_of(content, path.suffix)
        limits = grader.assignment.limits if grader else longer(Limits(), graders.more_time)
        until = time.monotonic() + min(limits.submission_seconds, seconds)
        with Workers(graders.sandbox, until) as workers:
            files = modules or {}
            if grader is not None:
                files = cell_notes.needed(files, grader.assignment)
            submitted = (content, path.suffix, files)
            hand_in = header.submission, modules or {}, attempt, graders.only
            ahead = partial(_draw_ahead, graders, content, *hand_in)
            name, definitions = _read(workers, limits, submitted, grader, graders, ahead)
            grader = grader or graders.grader(name)
            header = header.with_grader(grader, graders.only)
            refuse_unknown(graders.only, grader.assignment)
            _refuse_without_functions(definitions, grader.assignment)
            plan = _plan(grader, *hand_in)
            run = _run(workers, grader, plan, definitions, watch)
        grader.expect_more()
        exercises = _judge(plan, run, definitions)
        trained = end_to_end(plan, run.training)
        notes = report.notes_on(definitions, run, plan.assignment, modules)
        return report.graded(
            header,
            exercises,
            trained,
            (
                *note_on(plan.assignment, graders.only),
                *notes,
                *training_notes(plan, run.training, trained, exercises),
            ),
            isolation=graders.sandbox.layers,
            seconds=time.perf_counter() - started,
        )
    except UnreadableError as error:
        return report.unreadable(header, str(error))
    except AssignmentError as error:
        if wanted is not None:
            raise  # the error concerns the whole run, not this submission
        return report.internal(header, error)  # other submissions are of other assignments
    except UnknownExercise:
        raise  # the request is wrong, not the submission
    except Exception as error:
        return report.internal(header, error)


def _code_of(content: bytes, suffix: str) -> bytes:
    """Return the part of a file that is read: a large notebook without its outputs.

    Raises:
        UnreadableError: it is too large even so.
    """
    if len(content) > LARGE and suffix != ".py":
        content = without_outputs(content)
    if len(content) > _MAX_CONTENT:
        size, limit = len(content) / 2**20, _MAX_CONTENT // 2**20
        raise UnreadableError(
            f"it has {size:.0f} MB without its outputs, more than the limit of {limit} MB"
        )
    return content


def leads_into(course: Path | None, path: Path) -> bool:
    """Return whether a path outside the course folder leads into it through a link."""
    if course is None:
        return False
    outside = course.resolve() not in Path(os.path.normpath(path.absolute())).parents
    return outside and course.resolve() in path.resolve().parents


def _read(
    workers: Workers,
    limits: Limits,
    submitted: tuple[bytes, str, Mapping[str, bytes]],
    grader: Grader | None,
    graders: Graders,
    ahead: Callable[[], None],
) -> tuple[str, Definitions]:
    """Have a worker read a file; return the name of its assignment and its definitions.

    `submitted` is its content, its suffix, and the Python files beside it. `ahead` is called while
    the worker reads.

    No student code runs meanwhile. So a worker that is lost without using up its time gets a second
    chance: only a second loss is the submission's doing.

    Raises:
        UnreadableError: it is not a submission, or reading it takes too much time or memory.
        SandboxError: our own side failed, or the machine killed the worker.
    """
    content, suffix, files = submitted
    names, wanted = graders.exercise_names, None
    if grader is not None:
        names, wanted = {grader.assignment.id: grader.assignment.names}, grader.assignment.id
    for is_last in (False, True):
        worker = workers.reader(limits)
        try:
            return worker.read(content, suffix, names, wanted, files, ahead)
        except WorkerGone as gone:
            workers.end()
            assert worker.ending is not None
            lost = explain_crash(gone.outcome, worker.ending)
            if is_last or lost.kind is OutcomeKind.TIMEOUT:
                raise UnreadableError(f"it cannot be read: {lost.reason}") from None
    raise AssertionError("the loop returns or raises")


def _refuse_without_functions(definitions: Definitions, assignment: Assignment) -> None:
    if not definitions.defined and not definitions.broken:
        raise UnreadableError(f"it defines none of the functions of {assignment.id}")


def _draw_ahead(
    graders: Graders,
    content: bytes,
    submission: Submission,
    modules: Mapping[str, bytes],
    attempt: tuple[int, int],
    only: Collection[str],
) -> None:
    """Load the grader of the first submission, and draw its cases, while a worker reads it."""
    # What an author's files raise is raised again if this is their assignment.
    with contextlib.suppress(Exception, SystemExit):
        grader = graders.expected(content)
        if grader is not None:
            _plan(grader, submission, modules, attempt, only)


def _plan(
    grader: Grader,
    submission: Submission,
    modules: Mapping[str, bytes],
    attempt: tuple[int, int],
    only: Collection[str],
) -> Plan:
    """Return the plan of a hand-in: its student, its bytes, its own modules, and the attempt."""
    beside = [part for name in sorted(modules) for part in (name, modules[name])]
    if any(attempt):
        beside.append("attempt {} {}".format(*attempt))
    digest = str(submission.sha256)
    return grader.plans.plan_for(submission.student, digest, *beside, only=only)


def _run(
    workers: Workers,
    grader: Grader,
    plan: Plan,
    definitions: Definitions,
    watch: Watch | None,
) -> Run:
    answer_for = partial(answerer, assignment=grader.assignment)
    unwritten = grader.unwritten(definitions)

    def settled(planned: PlannedExercise, outcomes: list[Outcome]) -> None:
        if watch is not None:
            watch(judge(planned, outcomes, definitions, plan))

    return run_submission(workers, plan, definitions, answer_for, unwritten, settled)


def _judge(plan: Plan, run: Run, definitions: Definitions) -> tuple[ExerciseResult, ...]:
    unbound = {**definitions.left_alone, **run.loading.unbound}
    for variable, _name in run.loading.supplied:
        unbound.pop(variable, None)
    definitions = replace(definitions, left_alone=unbound)
    names = [(planned, planned.exercise.name) for planned in plan.exercises]
    return tuple(
        judge(planned, run.outcomes.get(name), definitions, plan, is_right=name in run.right)
        for planned, name in names
    )
