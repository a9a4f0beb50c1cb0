"""Grade a notebook with the published cases and show the result, as `public_check.py` does.

It uses the standard library, NumPy and the grader's own modules.
"""

from __future__ import annotations

import argparse
import json
import sys
import textwrap
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from autograder.content.catalogue import notebook_of
from autograder.content.description import load_assignment
from autograder.content.secret import draw_secret
from autograder.errors import ChainruleError
from autograder.finding.found import Found
from autograder.grading.graders import Graders
from autograder.grading.own_modules import left_out, read_modules
from autograder.grading.submission import grade_submission
from autograder.records import CaseStatus, ExerciseResult, ExerciseStatus, Report, SubmissionStatus
from autograder.reports.marks import can_show_marks, legend, mark_of
from autograder.reports.text import one_line, points, printable
from autograder.results.schema import to_dict
from autograder.sandbox.unconfined import ON_YOUR_OWN, Unconfined

_WIDTH, _VALUE_LINES = 80, 9
_FULL, _LESS, _UNUSABLE, _INTERNAL = 0, 1, 2, 3


def main(arguments: Sequence[str], assignment: str, released: Collection[str]) -> int:
    """Check the notebook that the arguments name; return the exit code of `chainrule check`.

    Args:
        arguments: the arguments of the command.
        assignment: the assignment.
        released: the names of the modules that students received; they are not the student's work.
    """
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # of a text stream
    parser = argparse.ArgumentParser(
        prog="public_check.py", description="Check your own notebook with the published cases."
    )
    parser.add_argument("notebook", type=Path, help="your notebook, or a .py file")
    parser.add_argument("--json", metavar="FILE", help="write the report as JSON, too")
    wanted = parser.parse_args(arguments)
    path: Path = wanted.notebook
    if not path.is_file():
        name = notebook_of(Path(load_assignment(assignment, public=True).folder))
        print(f"error: there is no file {path}; the notebook is called {name}", file=sys.stderr)
        return _UNUSABLE
    print(ON_YOUR_OWN[:1].upper() + ON_YOUR_OWN[1:] + ".\n", file=sys.stderr, flush=True)
    try:
        report = check(path, assignment, released)
        if wanted.json is not None:
            record = json.dumps(to_dict(report), indent=2) + "\n"
            Path(wanted.json).write_text(record, encoding="utf-8")
    except ChainruleError as error:
        print(f"error: {error}", file=sys.stderr)
        return _UNUSABLE
    plain = not can_show_marks(sys.stdout.encoding)
    print("\n".join(shown(report, plain=plain)))
    return _exit_code(report)


def check(path: Path, assignment: str, released: Collection[str]) -> Report:
    """Grade a notebook with the published cases, and with the modules beside it."""
    beside = sorted(each for each in path.parent.glob("*.py") if each.name not in released)
    own = tuple(each for each in beside if each != path)
    found = Found(path.stem, path, modules=own, module_names=tuple(each.name for each in own))
    with Unconfined() as workers:
        graders = Graders(workers, None, draw_secret(), public=True)
        modules = read_modules(found)
        report = grade_submission(path, graders, wanted=assignment, modules=modules)
    return replace(report, notes=(*report.notes, *left_out(found)))


def shown(report: Report, *, plain: bool = False) -> Iterator[str]:
    """Yield the lines of a report; with `plain` the marks are ASCII characters."""
    name = one_line(report.submission.student)
    yield f"{report.assignment}  {name}" if name != report.assignment else name
    if report.status is SubmissionStatus.GRADED:
        yield f"score {points(report.score)} of {points(report.max_score)}  (published cases only)"
    else:
        failed = report.status is SubmissionStatus.INTERNAL
        yield "not graded" if failed else "this notebook cannot be read"
    width = max((len(exercise.name) for exercise in report.exercises), default=0)
    yield from [""] if report.exercises else []
    for exercise in report.exercises:
        mark = mark_of(exercise.status).text(plain=plain)
        worth = f"{points(exercise.score)}/{points(exercise.max_score)}"
        remark = "not written yet" if exercise.status is ExerciseStatus.UNFINISHED else ""
        yield f"{mark}  {exercise.name:<{width}}  {worth:>5}  {remark}".rstrip()
    known = legend((exercise.status for exercise in report.exercises), _WIDTH, plain=plain)
    yield from ["", known] if known else []
    for exercise in report.exercises:
        yield from _explained(exercise)
    for note in report.notes:
        yield from ["", *textwrap.wrap(f"note: {one_line(note)}", _WIDTH)]


def _explained(exercise: ExerciseResult) -> Iterator[str]:
    """Yield the hint of an exercise and its first case that did not pass."""
    if not exercise.hint or exercise.status is ExerciseStatus.UNFINISHED:
        return
    yield from ["", exercise.name]
    hint, _newline, code = exercise.hint.partition("\n")
    yield from textwrap.wrap(one_line(hint), _WIDTH, initial_indent="  ", subsequent_indent="  ")
    yield from (f"    {printable(line)}" for line in code.splitlines())
    wrong = [case for case in exercise.cases if case.status is not CaseStatus.PASSED]
    for case in wrong[:1]:
        parts = (case.message, *case.remark.splitlines())
        hinted = exercise.hint.casefold()
        said = [one_line(part) for part in parts if part and part.casefold() not in hinted]
        for text in [f"{case.name}:", *said] if said or case.expected else []:
            yield from textwrap.wrap(text, _WIDTH, initial_indent="  ", subsequent_indent="    ")
        for label, value in (("expected", case.expected), ("yours", case.actual)):
            lines = value.splitlines()
            lines = lines if len(lines) <= _VALUE_LINES else [*lines[:_VALUE_LINES], "..."]
            yield from (
                [f"  {label}", *(f"    {printable(line)}" for line in lines)] if lines else []
            )


def _exit_code(report: Report) -> int:
    if report.status is SubmissionStatus.INTERNAL:
        return _INTERNAL
    if report.status is SubmissionStatus.UNREADABLE:
        return _UNUSABLE
    return _FULL if report.score == report.max_score else _LESS
