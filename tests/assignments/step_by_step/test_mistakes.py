"""The known mistakes of `step_by_step`, one by one and in pairs."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from autograder.authoring.verify import program_with
from autograder.content.description import Assignment
from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.records import ExerciseResult
from tests.judging.mistakes import MISTAKES

_CHOICE = random.Random(20).sample(sorted(MISTAKES), 40)
PAIRS = [
    (one, other)
    for one, other in zip(_CHOICE[::2], _CHOICE[1::2], strict=True)
    if MISTAKES[one].exercise != MISTAKES[other].exercise
]


def results(
    names: tuple[str, ...], assignment: Assignment, grader: Grader, folder: Path
) -> dict[str, ExerciseResult]:
    path = folder / "submission.py"
    program = program_with(assignment, *(MISTAKES[name] for name in names))
    path.write_text(program, encoding="utf-8")
    return {result.name: result for result in grade_file(path, grader).exercises}


def test_there_are_enough_mistakes() -> None:
    assert len(MISTAKES) >= 80


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_named_and_costs_its_own_exercise_alone(
    name: str, assignment: Assignment, grader: Grader, tmp_path: Path
) -> None:
    mistake = MISTAKES[name]
    for result in results((name,), assignment, grader, tmp_path).values():
        if result.name == mistake.exercise:
            assert (result.mistakes, result.hint) == ((name,), mistake.hint)
            assert result.score < 10
        else:
            assert result.score == 10


@pytest.mark.parametrize("pair", PAIRS, ids="+".join)
def test_mistakes_in_two_exercises_are_both_named(
    pair: tuple[str, str], assignment: Assignment, grader: Grader, tmp_path: Path
) -> None:
    found = results(pair, assignment, grader, tmp_path)
    for name in pair:
        assert found[MISTAKES[name].exercise].mistakes == (name,)
