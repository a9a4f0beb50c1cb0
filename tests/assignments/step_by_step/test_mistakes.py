"""The known mistakes of `step_by_step`, one in each exercise of a program."""

from __future__ import annotations

from itertools import zip_longest
from pathlib import Path

import pytest

from autograder.authoring.verify import program_with
from autograder.content.description import Assignment
from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.records import ExerciseResult
from tests.judging.mistakes import MISTAKES
from tests.support import shared_out

pytestmark = pytest.mark.slow

# They show in another way beside a mistake in a function that they call: the cost is not a number,
# or two exchanges of results cancel.
ALONE = {
    name
    for name in MISTAKES
    if name == "dal_is_the_cost" or name.startswith("backward_results_in_another_order")
}


def programs() -> list[tuple[str, ...]]:
    """Spread all mistakes over programs that have one mistake in each exercise, at most."""
    by_exercise: dict[str, list[str]] = {}
    for name, mistake in MISTAKES.items():
        if name not in ALONE:
            by_exercise.setdefault(mistake.exercise, []).append(name)
    rows = zip_longest(*by_exercise.values())
    together = [tuple(name for name in row if name is not None) for row in rows]
    return [*together, *((name,) for name in sorted(ALONE))]


def results(
    names: tuple[str, ...], assignment: Assignment, grader: Grader, folder: Path
) -> dict[str, ExerciseResult]:
    path = folder / "submission.py"
    program = program_with(assignment, *(MISTAKES[name] for name in names))
    path.write_text(program, encoding="utf-8")
    return {result.name: result for result in grade_file(path, grader).exercises}


def test_there_are_enough_mistakes() -> None:
    assert len(MISTAKES) >= 80


@pytest.mark.parametrize(
    "names", shared_out((names,) for names in programs()), ids=lambda names: names[0]
)
def test_each_mistake_is_named_and_costs_its_own_exercise_alone(
    names: tuple[str, ...], assignment: Assignment, grader: Grader, tmp_path: Path
) -> None:
    wanted = {MISTAKES[name].exercise: (name, MISTAKES[name].hint) for name in names}
    for exercise, result in results(names, assignment, grader, tmp_path).items():
        if exercise in wanted:
            assert ("".join(result.mistakes), result.hint) == wanted[exercise]
            assert result.score < 10
        else:
            assert result.score == 10
