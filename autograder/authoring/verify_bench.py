"""The parts that all checks of `chainrule verify` share: a check, and a grader for programs."""

from __future__ import annotations

import inspect
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

from autograder.authoring.fixtures import refuse_endless
from autograder.content.calling import call_as_worker
from autograder.content.derived import graded
from autograder.content.description import Assignment
from autograder.content.edits import edited_source
from autograder.content.exercise import Aspect, Mistake
from autograder.content.secret import draw_secret
from autograder.grading.graders import Grader, make_grader
from autograder.grading.submission import grade_file
from autograder.records import ExerciseStatus, Report
from autograder.sandbox.supervisor import Sandbox

_LEAST_SECONDS, _TIMES_AS_LONG = 1.0, 10
"""A short limit is ten times the time of the reference, and at least this many seconds."""
_MEASURED = 3


@dataclass(frozen=True, slots=True)
class Check:
    """The result of a check: `objections` are the failures, `details` are further findings."""

    title: str
    objections: tuple[str, ...]
    details: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether the check passed.

        >>> Check("the reference earns full marks", objections=()).holds
        True
        """
        return not self.objections


class Bench:
    """A grader for programs given as text."""

    def __init__(self, assignment: Assignment, sandbox: Sandbox, path: Path) -> None:
        """Grade with `sandbox`; each program is written to `path` first."""
        assert assignment.answers is not None
        self.assignment, self.sandbox, self.answers = assignment, sandbox, assignment.answers
        self.path = path
        self.reference = self.answers.program
        self.grader = self.new_grader()

    def new_grader(self) -> Grader:
        """Return a grader with a new secret, so new hidden cases, which all programs share."""
        return make_grader(self.assignment, self.sandbox, draw_secret(), sets=1)

    def with_short_limits(self) -> tuple[Grader, Grader]:
        """Return a grader with a short time limit, and a grader with the usual limits.

        Both grade the same hidden cases. Many mutants of a loop never end, and each would take the
        whole time of a submission. The short limit follows from the time of the reference.
        """
        secret, given = draw_secret(), self.assignment.limits
        usual = make_grader(self.assignment, self.sandbox, secret, sets=1)
        seconds = max(_LEAST_SECONDS, _TIMES_AS_LONG * self._seconds(usual))
        limits = replace(given, submission_seconds=min(given.submission_seconds, seconds))
        limited = replace(self.assignment, limits=limits)
        return make_grader(limited, self.sandbox, secret, sets=1), usual

    def _seconds(self, grader: Grader) -> float:
        """Return the median of a few times that the reference takes, in seconds."""
        times = []
        for _ in range(_MEASURED):
            started = time.perf_counter()
            self.grade(self.reference, grader)
            times.append(time.perf_counter() - started)
        return median(times)

    def grade(self, program: str, grader: Grader | None = None) -> Report:
        """Grade a program, with the bench's own grader if none is given."""
        self.path.write_text(program, encoding="utf-8")
        return grade_file(self.path, grader or self.grader)


def place_of(assignment: Assignment, exercise: str) -> str:
    """Return the file and line of an exercise, with a colon; an empty text if it is not one file.

    A check puts this before a sentence about the exercise.
    """
    if assignment.source is None:
        return ""
    line = next(each.line for each in graded(assignment.source) if each.name == exercise)
    return f"{assignment.source.path.name}, line {line}: "


def program_with(assignment: Assignment, *mistakes: Mistake) -> str:
    """Return the text of a submission: the reference with known mistakes applied.

    The mistaken function takes the place of the right one. If it only stood below, both would be in
    the program, and the right one would count.
    """
    assert assignment.answers is not None
    module, program = assignment.answers.module, assignment.answers.program
    for mistake in mistakes:
        right = inspect.getsource(getattr(module, mistake.exercise.partition(".")[0]))
        program = program.replace(right, edited_source(mistake, module))
    return program


def refuse_endless_mistakes(bench: Bench) -> None:
    """Call each known mistake on the cases of its exercise.

    Raises:
        AssignmentError: a mistake does not end; the checks that follow would call it many times.
    """
    for planned in bench.grader.plans.plan_for("").exercises:
        for mistake in planned.mistakes:
            for case in planned.cases:
                if case.aspect is Aspect.VALUE and mistake.function is not None:
                    refuse_endless(mistake, call_as_worker(mistake.function, case.args))


def lost_points(report: Report) -> str:
    """Return the score in words, with the exercises that lost points."""
    wrong = [e.name for e in report.exercises if e.status is not ExerciseStatus.PASSED]
    if not wrong:
        return f"{report.score} of {report.max_score}, end to end: {report.end_to_end}"
    return f"{report.score} of {report.max_score}, points lost in {', '.join(wrong)}"


def reason(report: Report) -> str:
    """Return what the first exercise that lost points tells a student, after a colon."""
    wrong = [e for e in report.exercises if e.status is not ExerciseStatus.PASSED and e.hint]
    return f"; {wrong[0].name}: {wrong[0].hint}" if wrong else ""


def spilled(report: Report, exercise: str, what: str) -> Iterator[str]:
    """Describe the points that other exercises lost through a change in `exercise`."""
    for other in report.exercises:
        if other.name != exercise and other.score != other.max_score:
            yield f"{what} in {exercise} costs {other.name} {other.max_score - other.score} points"
