"""Verify an assignment: right programs get full marks, and wrong programs do not.

The submissions are generated from the reference: unchanged, with each known mistake, and with each
mutation of its code. The real grader checks them in confined workers. Only the hints are measured
in this process, because they need many thousand programs (`verify_trial`).
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from autograder.authoring.fixtures import write_fixtures
from autograder.authoring.verify_bench import (
    Bench,
    Check,
    lost_points,
    program_with,
    reason,
    refuse_endless_mistakes,
    spilled,
)
from autograder.authoring.verify_file import file_is_sound
from autograder.authoring.verify_hints import hints_are_true
from autograder.authoring.verify_mutants import mutants_are_caught
from autograder.authoring.verify_programs import scores_do_not_move
from autograder.content.description import Assignment
from autograder.content.exercise import Mistake, Tolerance
from autograder.content.fixtures import read_cases
from autograder.errors import AssignmentError
from autograder.grading.submission import grade_file
from autograder.judging.compare import compare
from autograder.records import EndToEnd, ExerciseResult, ExerciseStatus
from autograder.sandbox.supervisor import Sandbox

__all__ = ["Check", "program_with", "verify"]

_EXACT = Tolerance(1e-12, 1e-12)


def verify(
    assignment: Assignment,
    course: Path,
    sandbox: Sandbox,
    times: int = 20,
    *,
    show_hints: bool = False,
) -> Iterator[Check]:
    """Run all checks in order.

    Args:
        assignment: the assignment, with its answer side.
        course: the course folder.
        sandbox: the source of workers.
        times: the number of secrets for the reference and for right and near-right programs.
        show_hints: whether to list the mistakes and pairs that no hint names.

    Raises:
        AssignmentError: there is no answer side, or code of the author's does not end.
    """
    if assignment.answers is None:
        raise AssignmentError(f"no reference answers found for {assignment.id}: pass --course")
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(assignment, sandbox, Path(folder) / "submission.py")
        yield _reference_is_right(bench, times)
        refuse_endless_mistakes(bench)
        if assignment.source is None:
            yield _source_is_right(bench, course)
            yield _release_earns_nothing(bench, course)
            yield _published_numbers_replay(assignment)
        else:
            yield from file_is_sound(bench)
        yield from scores_do_not_move(bench, course, times)
        yield from _mistakes_are_recognised(bench)
        yield from hints_are_true(bench, show=show_hints)
        yield from mutants_are_caught(bench, course)


def _reference_is_right(bench: Bench, times: int) -> Check:
    lost: Counter[str] = Counter()
    reasons: dict[str, str] = {}
    for _ in range(times):
        bench.grader = bench.new_grader()
        report = bench.grade(bench.reference)
        if report.score != report.max_score or report.end_to_end is EndToEnd.FAILED:
            lost[lost_points(report)] += 1
            reasons.setdefault(lost_points(report), reason(report))
    objections = (
        f"with {count} of {times} secrets: {what}{reasons[what]}" for what, count in lost.items()
    )
    return Check(f"the reference earns full marks, with {times} secrets", tuple(objections))


def _source_is_right(bench: Bench, course: Path) -> Check:
    path = course / "source" / bench.assignment.id / bench.assignment.notebook
    title = "the source version earns full marks"
    if not path.is_file():
        return Check(title, (f"there is no {path.name} in source/{bench.assignment.id}",))
    report = grade_file(path, bench.grader)
    right = report.score == report.max_score and report.end_to_end is not EndToEnd.FAILED
    return Check(title, () if right else (lost_points(report),))


def _release_earns_nothing(bench: Bench, course: Path) -> Check:
    path = course / "release" / bench.assignment.id / bench.assignment.notebook
    title = "the release earns no points and every exercise is unfinished"
    if not path.is_file():
        return Check(title, (f"there is no {path.name} in release/{bench.assignment.id}",))
    # Unchanged exercises are normally not called. Without `released` they are, so this checks that
    # the released code itself earns no points.
    report = grade_file(path, replace(bench.grader, released=None))
    written = [e.name for e in report.exercises if e.status is not ExerciseStatus.UNFINISHED]
    objections = [f"{name} is not unfinished" for name in written]
    if report.score != 0:
        objections.append(f"it scores {report.score}")
    return Check(title, tuple(objections))


def _published_numbers_replay(assignment: Assignment) -> Check:
    objections = []
    with tempfile.TemporaryDirectory() as folder:
        recomputed = Path(folder) / "fixtures.h5"
        write_fixtures(assignment, recomputed)
        old = read_cases(assignment.fixtures, assignment.names)
        new = read_cases(recomputed, assignment.names)
    for name in assignment.names:
        if [case.name for case in old[name]] != [case.name for case in new[name]]:
            objections.append(f"{name}: the case names differ from fixtures.h5")
            continue
        for before, after in zip(old[name], new[name], strict=True):
            same = compare(before.expected, after.expected, _EXACT)
            if not same.passed or not compare(before.args, after.args, _EXACT).passed:
                objections.append(f"{name}, {before.name}: the values differ from fixtures.h5")
    return Check("the published numbers can be reproduced", tuple(objections))


def _taken_for(mistake: Mistake, result: ExerciseResult, mistakes: Sequence[Mistake]) -> str:
    """Say how a mistake is judged that is not recognised as itself."""
    if result.mistakes:
        return f"is recognised as {' and '.join(result.mistakes)}"
    hints = result.hint.split(" Or: ")  # of mistakes that cannot be told apart
    for other in mistakes:
        if other.exercise == mistake.exercise and {mistake.hint, other.hint} == set(hints):
            return f"gives the same results as {other.title}"
    return "is not recognised"


def _mistakes_are_recognised(bench: Bench) -> Iterator[Check]:
    uncaught: list[str] = []
    confused: list[str] = []
    elsewhere: list[str] = []
    mistakes = [m for m in bench.answers.mistakes if m.edits]
    for mistake in mistakes:
        report = bench.grade(program_with(bench.assignment, mistake))
        result = next(e for e in report.exercises if e.name == mistake.exercise)
        if result.score == result.max_score:
            uncaught.append(f"{mistake.title} earns full marks")
        elif result.mistakes != (mistake.name,):
            confused.append(f"{mistake.title} {_taken_for(mistake, result, mistakes)}")
        elsewhere += spilled(report, mistake.exercise, mistake.name)
    yield Check(f"each of {len(mistakes)} known mistakes is caught", tuple(uncaught))
    yield Check("each is recognised as itself", tuple(confused))
    yield Check("each costs points in its own exercise only", tuple(elsewhere))
