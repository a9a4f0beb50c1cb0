"""The checks of an assignment that is one file: its release, its public tests, its cases.

Everything but the file is made from it, so the checks say what an author has to change in the file.
"""

from __future__ import annotations

import copy
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from autograder.authoring.leaks import gives_away
from autograder.authoring.notebook import source_notebook, test_name
from autograder.authoring.release import release_files
from autograder.authoring.verify_bench import (
    Bench,
    Check,
    lost_points,
    place_of,
    program_with,
    reason,
)
from autograder.boundary import wire
from autograder.boundary.tables import from_tables, to_tables
from autograder.content.calling import call_as_worker
from autograder.content.exercise import Raising
from autograder.content.plan import published_cases
from autograder.content.program import without_examples
from autograder.errors import AssignmentError
from autograder.grading.submission import grade_file
from autograder.records import EndToEnd, ExerciseStatus

_SLOW_SHARE = 0.1
"""A case that takes a larger share of the time of a call is slow."""
_TRIVIAL = {
    "returns None": "return None",
    "returns its first argument": "return args[0] if args else None",
    "returns 0": "return 0",
    "returns an empty list": "return []",
    "returns an empty text": "return ''",
    "returns True": "return True",
}
_ADVICE = {
    "returns None": ": return a value, or declare its text with prints or its plot with plots"
}
_TEST = Path(__file__).with_name("try_public_tests.py")


def file_is_sound(bench: Bench) -> Iterator[Check]:
    """Check the release, the public tests and the cases of a file."""
    yield _reference_is_deterministic(bench)
    yield from _comparators_accept_the_reference(bench)
    published = dict(published_cases(bench.assignment))
    unseen = [name for name, cases in published.items() if not cases]
    yield Check(
        f"{len(published) - len(unseen)} of {len(published)} exercises have a published case",
        (),
        tuple(
            f"{place_of(bench.assignment, name)}{name}: students cannot test it; name one of its "
            "cases example"
            for name in unseen
        ),
    )
    yield _notebook_is_right(bench, source_notebook(bench.assignment, published))
    yield _hints_keep_the_answer(bench)
    title = "the release holds no answer"
    try:
        files = release_files(bench.assignment, bench.path.parent)
    except AssignmentError as error:
        yield Check(title, (str(error),))
        return
    yield Check(title, ())
    yield _release_earns_nothing(bench, files[bench.assignment.notebook])
    yield from _public_tests(bench, files)
    yield _no_trivial_program_is_right(bench)
    yield _cases_are_quick(bench)


def _reference_is_deterministic(bench: Bench) -> Check:
    """Call the reference twice: a random result can be neither published nor compared."""
    objections = []
    for planned in bench.grader.plans.plan_for("").exercises:
        exercise, case = planned.exercise, planned.cases[0]
        place = place_of(bench.assignment, exercise.name)
        if len({_published_inputs(bench, exercise.name, seed) for seed in (1, 2)}) > 1:
            objections.append(
                f"{place}the published cases of {exercise.name} are others each time: draw "
                "from `rng`, the first argument of their function"
            )
            continue
        if isinstance(case.expected, Raising):
            continue
        found = []
        for seed in (1, 2):
            _seed(seed)
            with np.errstate(all="ignore"):
                value = bench.answers.functions[exercise.name](*copy.deepcopy(case.args))
            found.append(value)
        if wire.pack(to_tables(found[0])) != wire.pack(to_tables(found[1])):
            objections.append(
                f"{place}{exercise.name} gives two results for the arguments of {case.name}: draw "
                "random numbers in the case and pass them, or use a generator with a given seed"
            )
    return Check("the reference and the published cases are the same each time", tuple(objections))


def _published_inputs(bench: Bench, exercise: str, seed: int) -> bytes:
    _seed(seed)
    drawing = bench.assignment.drawing
    assert drawing is not None
    return wire.pack([each.args for each in drawing.published(exercise, {})])


def _seed(seed: int) -> None:
    np.random.seed(seed)
    random.seed(seed)


def _comparators_accept_the_reference(bench: Bench) -> Iterator[Check]:
    """Compare each expected result with itself by the author's comparator, if there is one."""
    objections, count = [], 0
    assert bench.assignment.drawing is not None
    declared = bench.assignment.drawing.declared
    for planned in bench.grader.plans.plan_for("").exercises:
        compares, case = planned.exercise.compares, planned.cases[0]
        if compares is None or isinstance(case.expected, Raising):
            continue
        count += 1
        # Each copy is made on its own, because one of both would hold the same objects twice.
        expected, actual = (from_tables(copy.deepcopy(case.expected)) for _ in range(2))
        try:
            said = compares(expected, actual)
        except Exception as error:
            said = f"it stops with {type(error).__name__}: {error}"
        if isinstance(said, str) or not said:
            reason = said if isinstance(said, str) else "it returns False"
            place = declared.compare_places[planned.exercise.name]
            objections.append(f"{place}: {planned.exercise.name}, {case.name}: {reason}")
    if count:
        yield Check("the comparators accept the results of the reference", tuple(objections))


def _notebook_is_right(bench: Bench, notebook: bytes) -> Check:
    path = bench.path.with_suffix(".ipynb")
    path.write_bytes(notebook)
    report = grade_file(path, bench.grader)
    right = report.score == report.max_score and report.end_to_end is not EndToEnd.FAILED
    return Check(
        "the solved notebook earns full marks",
        () if right else (lost_points(report) + reason(report),),
    )


def _release_earns_nothing(bench: Bench, notebook: bytes) -> Check:
    path = bench.path.with_suffix(".ipynb")
    path.write_bytes(notebook)
    # Unchanged exercises are normally not called. Here they are, as if they had been changed.
    report = grade_file(path, replace(bench.grader, released=None))
    written = [e.name for e in report.exercises if e.status is not ExerciseStatus.UNFINISHED]
    objections = [f"{place_of(bench.assignment, name)}{name} is not unfinished" for name in written]
    if report.score != 0:
        objections.append(f"it scores {report.score}")
    title = "the release earns no points and every exercise is unfinished"
    return Check(title, tuple(objections))


def _public_tests(bench: Bench, files: dict[str, bytes]) -> Iterator[Check]:
    """Run the public tests, as students get them, on right and wrong programs."""
    right = {"the reference": bench.reference} | {
        f"{e.place}, {e.exercise}: {e.hint}": program_with(bench.assignment, e)
        for e in bench.answers.right
    }
    mistakes = [mistake for mistake in bench.answers.mistakes if mistake.edits]
    wrong = {m.name: program_with(bench.assignment, m) for m in mistakes}
    tests = {name: test_name(name) for name in bench.assignment.names}
    programs = {name: without_examples(text) for name, text in (right | wrong).items()}
    failures = try_public_tests(files, tests, programs)
    refused = [f"{name}: {failures[name][0]}" for name in right if failures[name]]
    yield Check(f"the public tests accept all right programs ({len(right)})", tuple(refused))
    passing = [m for m in mistakes if not failures[m.name]]
    yield Check(
        f"the public tests refuse {len(mistakes) - len(passing)} of {len(mistakes)} known mistakes",
        (),
        tuple(
            f"{m.title} passes the public test of {m.exercise}: an example in which it shows would "
            "help its student"
            for m in passing
        ),
    )


def try_public_tests(
    files: dict[str, bytes], tests: dict[str, str], programs: dict[str, str]
) -> dict[str, list[str]]:
    """Return the failures of the public tests on each program, in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files.items():
            (Path(folder) / name).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / name).write_bytes(content)
        request = json.dumps({"tests": tests, "programs": programs})
        done = subprocess.run(
            [sys.executable, str(_TEST)],
            input=request,
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        last = done.stderr.strip().rpartition("\n")[2]
        return {name: [f"the public tests cannot run: {last}"] for name in programs}
    found: dict[str, list[str]] = json.loads(done.stdout.rpartition("\n")[2])
    return found


def _no_trivial_program_is_right(bench: Bench) -> Check:
    """Grade trivial functions; the cases are too easy if a trivial function gets full marks."""
    objections = []
    for name in bench.assignment.names:
        if "." in name:
            continue
        for what, body in _TRIVIAL.items():
            report = bench.grade(f"def {name}(*args):\n    {body}\n")
            if any(e.score == e.max_score > 0 for e in report.exercises if e.name == name):
                place, advice = place_of(bench.assignment, name), _ADVICE.get(what, "")
                objections.append(f"{place}{name}: a function that {what} earns full marks{advice}")
    return Check("no function that computes nothing earns full marks", tuple(objections))


def _hints_keep_the_answer(bench: Bench) -> Check:
    source = bench.assignment.source
    assert source is not None
    objections = [
        f"{mistake.title}: the hint holds a line of the solution"
        for mistake in bench.answers.mistakes
        if gives_away(source, mistake.exercise, mistake.hint)
    ]
    return Check("no hint gives the answer away", tuple(objections))


def _cases_are_quick(bench: Bench) -> Check:
    objections, total = [], 0.0
    limit = bench.assignment.limits.call_seconds
    for planned in bench.grader.plans.plan_for("").exercises:
        function = bench.answers.functions[planned.exercise.name]
        for case in planned.cases:
            started, used = time.perf_counter(), time.process_time()
            call_as_worker(function, case.args)
            # On a busy machine it takes longer, and with several threads it uses more.
            seconds = min(time.perf_counter() - started, time.process_time() - used)
            total += seconds
            if seconds > limit * _SLOW_SHARE:
                objections.append(
                    f"{place_of(bench.assignment, planned.exercise.name)}"
                    f"{planned.exercise.name}, {case.name}: {seconds:.2f} s of the {limit:g} s of "
                    "a call; a student's loop may take a hundred times as long"
                )
    return Check(f"all cases together take {total:.2f} s", tuple(objections))
