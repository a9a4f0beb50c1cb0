"""The self-check refuses whatever the notebook's own tests refuse.

A student who sees full marks in `check --public` must not find a failing test in the notebook.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

import pytest

from autograder.authoring import try_public_tests
from autograder.authoring.verify_bench import program_with
from autograder.content.description import load_assignment, load_module
from autograder.content.exercise import Mistake
from autograder.grading.graders import make_grader
from autograder.grading.submission import grade_file
from autograder.records import ExerciseStatus
from autograder.sandbox.supervisor import Sandbox
from tests.conftest import COURSE
from tests.release.public_tests import folder, loaded
from tests.support import ASSIGNMENTS, sample

pytestmark = pytest.mark.long
STEP = 15
"""Every how many programs are tried; `make thorough` tries all of them in 20 minutes."""

IN_PLACE = {
    "numbers": "x.flat[:1] += 1",
    "all numbers": "x -= 0.5",
    "another shape": "x.shape = (x.size, 1, 1)",
    "a new key": "x['mine'] = 1",
    "a lost key": "x.pop(next(iter(x)))",
    "a new item": "x.append(0)",
    "a lost item": "x.pop()",
    "another order": "x.reverse()",
}
"""Statements that change an array, a dictionary or a list `x`; they fail for other values."""
CHANGING = """
import copy

def _parts(value):
    yield value
    if isinstance(value, (list, tuple, dict)):
        for item in list(value.values() if isinstance(value, dict) else value):
            yield from _parts(item)


def {exercise}({signature}):
    value = copy.deepcopy(_right_{exercise}({signature}))
    for x in [x for argument in ({signature},) for x in _parts(argument)]:
        try:
            {statement}
        except Exception:
            continue
        break
    return value
"""


def refused_by_the_notebook(name: str, exercise: str, programs: dict[str, str]) -> set[str]:
    """Return the programs that an exercise's own test refuses."""
    request = {"tests": {exercise: f"{exercise}_test"}, "programs": programs}
    done = subprocess.run(
        [sys.executable, "-W", "ignore", try_public_tests.__file__],
        input=json.dumps(request),
        cwd=folder(name),
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout.splitlines()[-1])
    return {f"{exercise}: {each}" for each, failures in found.items() if failures}


def passed_by_check(name: str, programs: list[dict[str, str]], tmp_path: Path) -> set[str]:
    """Return the programs that `check --public` finds right.

    Exercises are graded apart, so a submission may hold a program of each. Each item of `programs`
    maps the names of such programs, "exercise: name", to a text that holds them all.
    """
    passed = set()
    with Sandbox() as sandbox:
        grader = make_grader(load_assignment(name, public=True), sandbox)
        for each in programs:
            (text,) = set(each.values())
            path = tmp_path / "program.py"
            path.write_text(text, encoding="utf-8")
            right = {
                result.name
                for result in grade_file(path, grader).exercises
                if result.status is ExerciseStatus.PASSED
            }
            passed |= {label for label in each if label.partition(":")[0] in right}
    return passed


def near_right(name: str) -> Iterator[Mistake]:
    yield from load_module(COURSE / "solutions" / name, "near_right").NEAR_RIGHT


def known(name: str) -> Iterator[Mistake]:
    answers = loaded(name).answers
    assert answers is not None
    yield from (mistake for mistake in answers.mistakes if mistake.edits)


def by_row(edits: Sequence[Mistake]) -> list[list[Mistake]]:
    """Return lists of edits, in each at most one of an exercise."""
    rows: list[list[Mistake]] = []
    for _exercise, its in groupby(edits, lambda edit: edit.exercise):
        for number, edit in enumerate(its):
            if number == len(rows):
                rows.append([])
            rows[number].append(edit)
    return rows


@pytest.mark.parametrize("name", ASSIGNMENTS)
@pytest.mark.parametrize("kind", [known, near_right])
def test_known_mistakes_and_near_right_programs(
    name: str, kind: Callable[[str], Iterator[Mistake]], tmp_path: Path
) -> None:
    edits = sorted(sample(kind(name), STEP), key=lambda edit: edit.exercise)
    programs = [
        dict.fromkeys((f"{m.exercise}: {m.name}" for m in row), program_with(loaded(name), *row))
        for row in by_row(edits)
    ]
    assert sum(map(len, programs)) == len(edits)
    refused = set()
    for exercise in loaded(name).names:
        whole = {m.name: program_with(loaded(name), m) for m in edits if m.exercise == exercise}
        refused |= refused_by_the_notebook(name, exercise, whole)
    assert bool(refused) == (kind is known)
    # Two mistakes in a row of functions can give what is right together: look at each alone.
    doubtful = passed_by_check(name, programs, tmp_path) & refused
    alone = [
        {f"{m.exercise}: {m.name}": program_with(loaded(name), m)}
        for m in edits
        if f"{m.exercise}: {m.name}" in doubtful
    ]
    assert passed_by_check(name, alone, tmp_path) == set()


@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_programs_that_change_their_arguments(name: str, tmp_path: Path) -> None:
    answers = loaded(name).answers
    assert answers is not None
    programs, texts, refused = [], {}, set()
    for label, statement in IN_PLACE.items():
        text = answers.program
        for each in loaded(name).exercises:
            text = text.replace(f"def {each.name}(", f"def _right_{each.name}(")
            text += CHANGING.format(
                exercise=each.name, signature=each.signature, statement=statement
            )
        programs.append(dict.fromkeys((f"{e}: {label}" for e in loaded(name).names), text))
        texts[label] = text
    for exercise in loaded(name).names:
        refused |= refused_by_the_notebook(name, exercise, texts)
    assert len(refused) > 2 * len(loaded(name).names)
    assert passed_by_check(name, programs, tmp_path) & refused == set()
