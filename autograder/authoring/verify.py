"""Verify an assignment: right programs get full marks, and wrong programs do not.

All checks use the real grader, in confined workers. The submissions are generated from the
reference: unchanged, with each known mistake, and with each mutation of its code.
"""

from __future__ import annotations

import ast
import secrets
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.authoring.fixtures import write_fixtures
from autograder.authoring.mutants import Mutant, mutants
from autograder.content.description import Assignment, edited_source
from autograder.content.exercise import Mistake, Tolerance
from autograder.content.fixtures import read_cases
from autograder.content.secret import Secret
from autograder.errors import AssignmentError
from autograder.grading.graders import Grader, make_grader
from autograder.grading.submission import grade_file
from autograder.judging.compare import compare
from autograder.records import EndToEnd, ExerciseStatus, Report
from autograder.sandbox.supervisor import Sandbox

EQUIVALENTS = "equivalent_mutants.toml"
_EXACT = Tolerance(1e-12, 1e-12)


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


def verify(
    assignment: Assignment, course: Path, sandbox: Sandbox, times: int = 20
) -> Iterator[Check]:
    """Run all checks in order; the reference is graded with `times` different secrets.

    Raises:
        AssignmentError: there is no answer side.
    """
    if assignment.answers is None:
        raise AssignmentError(f"no reference answers found for {assignment.id}: pass --course")
    bench = _Bench(assignment, sandbox)
    with tempfile.TemporaryDirectory() as folder:
        bench.path = Path(folder) / "submission.py"
        yield _reference_is_right(bench, times)
        yield _source_is_right(bench, course)
        yield _release_earns_nothing(bench, course)
        yield _published_numbers_replay(assignment)
        yield from _mistakes_are_recognised(bench)
        yield from _mutants_are_caught(bench, course)


class _Bench:
    """A grader for programs given as text."""

    path: Path

    def __init__(self, assignment: Assignment, sandbox: Sandbox) -> None:
        assert assignment.answers is not None
        self.assignment, self.sandbox, self.answers = assignment, sandbox, assignment.answers
        self.grader = self.new_grader()
        module = assignment.answers.module
        self.reference = Path(str(module.__file__)).read_text(encoding="utf-8")

    def new_grader(self) -> Grader:
        """Return a grader with a new secret, so with new fresh cases."""
        secret = Secret(secrets.token_hex(16), drawn=True)
        return make_grader(self.assignment, self.sandbox, secret)

    def grade(self, program: str) -> Report:
        """Grade a program."""
        self.path.write_text(program, encoding="utf-8")
        return grade_file(self.path, self.grader)


def program_with(assignment: Assignment, *mistakes: Mistake) -> str:
    """Return the text of a submission: the reference with known mistakes applied."""
    assert assignment.answers is not None
    program = Path(str(assignment.answers.module.__file__)).read_text(encoding="utf-8")
    for mistake in mistakes:
        program += f"\n\n{edited_source(mistake, assignment.answers.module)}"
    return program


def _reference_is_right(bench: _Bench, times: int) -> Check:
    objections = []
    for _ in range(times):
        bench.grader = bench.new_grader()
        report = bench.grade(bench.reference)
        if report.score != report.max_score or report.end_to_end is EndToEnd.FAILED:
            secret = bench.grader.details["secret"]
            objections.append(f"with CHAINRULE_SECRET={secret}: {_lost_points(report)}")
    return Check(f"the reference earns full marks, with {times} secrets", tuple(objections))


def _source_is_right(bench: _Bench, course: Path) -> Check:
    path = course / "source" / bench.assignment.id / bench.assignment.notebook
    title = "the source version earns full marks"
    if not path.is_file():
        return Check(title, (f"there is no {path.name} in source/{bench.assignment.id}",))
    report = grade_file(path, bench.grader)
    right = report.score == report.max_score and report.end_to_end is not EndToEnd.FAILED
    return Check(title, () if right else (_lost_points(report),))


def _lost_points(report: Report) -> str:
    wrong = [e.name for e in report.exercises if e.status is not ExerciseStatus.PASSED]
    if not wrong:
        return f"{report.score} of {report.max_score}, end to end: {report.end_to_end}"
    return f"{report.score} of {report.max_score}, points lost in {', '.join(wrong)}"


def _release_earns_nothing(bench: _Bench, course: Path) -> Check:
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


def _mistakes_are_recognised(bench: _Bench) -> Iterator[Check]:
    uncaught: list[str] = []
    confused: list[str] = []
    spilled: list[str] = []
    mistakes = [m for m in bench.answers.mistakes if m.edits]
    for mistake in mistakes:
        report = bench.grade(program_with(bench.assignment, mistake))
        result = next(e for e in report.exercises if e.name == mistake.exercise)
        if result.score == result.max_score:
            uncaught.append(f"{mistake.name} earns full marks")
        elif result.mistakes != (mistake.name,):
            named = f"recognised as {' and '.join(result.mistakes)}"
            confused.append(f"{mistake.name} is {named if result.mistakes else 'not recognised'}")
        spilled += _spilled(report, mistake.exercise, mistake.name)
    yield Check(f"each of {len(mistakes)} known mistakes is caught", tuple(uncaught))
    yield Check("each is recognised as itself", tuple(confused))
    yield Check("each costs points in its own exercise only", tuple(spilled))


def _spilled(report: Report, exercise: str, what: str) -> Iterator[str]:
    """Describe the points that other exercises lost through a change in `exercise`."""
    for other in report.exercises:
        if other.name != exercise and other.score != other.max_score:
            yield f"{what} in {exercise} costs {other.name} {other.max_score - other.score} points"


def _mutants_are_caught(bench: _Bench, course: Path) -> Iterator[Check]:
    survivors: list[Mutant] = []
    spilled: list[str] = []
    count = 0
    tree = ast.parse(bench.reference)
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef):
            continue
        for mutant in mutants(bench.reference, node.name):
            count += 1
            report = bench.grade(mutant.source)
            if report.score == report.max_score:
                survivors.append(mutant)
            if node.name in bench.assignment.names:
                spilled += _spilled(report, node.name, mutant.what)
    known = _equivalents(course / "solutions" / bench.assignment.id / EQUIVALENTS)
    unknown = [
        f"{m.function}, line {m.line}: {m.what}\n{m.diff}"
        for m in survivors
        if (m.function, m.diff) not in known
    ]
    equivalent = [
        f"{m.function}: {m.what} ({known[m.function, m.diff]})"
        for m in survivors
        if (m.function, m.diff) in known
    ]
    yield Check(
        f"{count - len(survivors)} of {count} mutants of the reference are caught, "
        f"{len(equivalent)} are equivalent to it",
        tuple(unknown),
        tuple(equivalent),
    )
    yield Check("each costs points in its own exercise only", tuple(spilled))


def _equivalents(path: Path) -> dict[tuple[str, str], str]:
    """Read the known equivalent mutants: the reason for each (function, diff) pair."""
    if not path.is_file():
        return {}
    entries = tomllib.loads(path.read_text(encoding="utf-8"))["mutant"]
    return {(entry["function"], entry["diff"].strip()): entry["reason"] for entry in entries}
