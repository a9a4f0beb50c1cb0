"""Proving an assignment, as its author would want: that right is right and wrong is wrong.

Everything goes through the real grader, in confined workers. The submissions are made from the
reference: as it is, with each known mistake in it, and with each small change of its code.
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
    """One thing that was to be proven: what was found, and what speaks against it."""

    title: str
    objections: tuple[str, ...]
    details: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether nothing speaks against it."""
        return not self.objections


def verify(
    assignment: Assignment, course: Path, sandbox: Sandbox, times: int = 20
) -> Iterator[Check]:
    """Prove an assignment step by step; `times` is how many secrets the reference is graded with.

    Raises:
        AssignmentError: the answer side is not at hand.
    """
    if assignment.answers is None:
        raise AssignmentError(f"the answers to {assignment.id} are not here: pass --course")
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
    """Grades programs given as text."""

    path: Path

    def __init__(self, assignment: Assignment, sandbox: Sandbox) -> None:
        assert assignment.answers is not None
        self.assignment, self.sandbox, self.answers = assignment, sandbox, assignment.answers
        self.grader = self.new_grader()
        module = assignment.answers.module
        self.reference = Path(str(module.__file__)).read_text(encoding="utf-8")

    def new_grader(self) -> Grader:
        """Return a grader that draws other fresh cases."""
        secret = Secret(secrets.token_hex(16), drawn=True)
        return make_grader(self.assignment, self.sandbox, secret)

    def grade(self, program: str) -> Report:
        """Grade a program."""
        self.path.write_text(program, encoding="utf-8")
        return grade_file(self.path, self.grader)


def program_with(assignment: Assignment, *mistakes: Mistake) -> str:
    """Return the reference as a submission, with known mistakes in it."""
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
            objections.append(f"with CHAINRULE_SECRET={secret}: {_less(report)}")
    return Check(f"the reference earns full marks, with {times} secrets", tuple(objections))


def _source_is_right(bench: _Bench, course: Path) -> Check:
    path = course / "source" / bench.assignment.id / bench.assignment.notebook
    title = "the source version earns full marks"
    if not path.is_file():
        return Check(title, (f"there is no {path.name} in source/{bench.assignment.id}",))
    report = grade_file(path, bench.grader)
    right = report.score == report.max_score and report.end_to_end is not EndToEnd.FAILED
    return Check(title, () if right else (_less(report),))


def _less(report: Report) -> str:
    wrong = [e.name for e in report.exercises if e.status is not ExerciseStatus.PASSED]
    return f"{report.score} of {report.max_score}, less in {', '.join(wrong) or report.end_to_end}"


def _release_earns_nothing(bench: _Bench, course: Path) -> Check:
    path = course / "release" / bench.assignment.id / bench.assignment.notebook
    title = "the release earns nothing, every exercise unfinished"
    if not path.is_file():
        return Check(title, (f"there is no {path.name} in release/{bench.assignment.id}",))
    # What is as released is not called; here it has to show that it earns nothing by itself.
    report = grade_file(path, replace(bench.grader, released=None))
    written = [e.name for e in report.exercises if e.status is not ExerciseStatus.UNFINISHED]
    objections = [f"{name} counts as written" for name in written]
    if report.score != 0:
        objections.append(f"it scores {report.score}")
    return Check(title, tuple(objections))


def _published_numbers_replay(assignment: Assignment) -> Check:
    objections = []
    with tempfile.TemporaryDirectory() as folder:
        anew = Path(folder) / "fixtures.h5"
        write_fixtures(assignment, anew)
        old = read_cases(assignment.fixtures, assignment.names)
        new = read_cases(anew, assignment.names)
    for name in assignment.names:
        if [case.name for case in old[name]] != [case.name for case in new[name]]:
            objections.append(f"{name} has other cases than fixtures.h5")
            continue
        for before, after in zip(old[name], new[name], strict=True):
            same = compare(before.expected, after.expected, _EXACT)
            if not same.passed or not compare(before.args, after.args, _EXACT).passed:
                objections.append(f"{name}, {before.name}: not what fixtures.h5 holds")
    return Check("the published numbers replay", tuple(objections))


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
            named = " and ".join(result.mistakes) or "none"
            confused.append(f"{mistake.name} is taken for {named}")
        spilled += _spilled(report, mistake.exercise, mistake.name)
    yield Check(f"each of {len(mistakes)} known mistakes is caught", tuple(uncaught))
    yield Check("each is recognised as itself", tuple(confused))
    yield Check("each costs its own exercise alone", tuple(spilled))


def _spilled(report: Report, exercise: str, what: str) -> Iterator[str]:
    """Name the exercises that lost points to a change in another one."""
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
    yield Check("each costs its own exercise alone", tuple(spilled))


def _equivalents(path: Path) -> dict[tuple[str, str], str]:
    """Read which mutants compute the same as the reference, with the reason, by their diffs."""
    if not path.is_file():
        return {}
    entries = tomllib.loads(path.read_text(encoding="utf-8"))["mutant"]
    return {(entry["function"], entry["diff"].strip()): entry["reason"] for entry in entries}
