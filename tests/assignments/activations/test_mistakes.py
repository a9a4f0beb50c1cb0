"""The known mistakes of `activations`, one by one."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import combinations, zip_longest
from pathlib import Path
from typing import Any

import pytest

from autograder.authoring.verify import program_with
from autograder.content.calling import call_as_worker
from autograder.content.description import Assignment, load_assignment
from autograder.content.exercise import Mistake, Raised, Tolerance
from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.judging.compare import compare
from autograder.records import Report
from tests.assignments.activations.support import function
from tests.conftest import COURSE
from tests.support import solutions

OWN = solutions("activations")


def catalogue() -> dict[str, Mistake]:
    answers = load_assignment("activations", course=COURSE).answers
    assert answers is not None
    return {mistake.name: mistake for mistake in answers.mistakes}


MISTAKES = catalogue()
# It calls the student's own sigmoid, so it shows in another way beside a mistake there.
ALONE = "sigmoid_slope_for_relu"
# One in each exercise of a program; together they are all.
PROGRAMS = [
    tuple(name for name in row if name is not None)
    for row in zip_longest(
        *(
            [n for n, mistake in MISTAKES.items() if mistake.exercise == exercise and n != ALONE]
            for exercise in dict.fromkeys(mistake.exercise for mistake in MISTAKES.values())
        )
    )
]
PROGRAMS.append((ALONE,))
# As students write them: other words than the catalogue's, the same numbers.
STUDENTS: dict[str, tuple[str, str]] = {
    "exponent_not_negated": ("sigmoid", "e = np.exp(Z); A = np.divide(1.0, 1.0 + e)"),
    "tanh_for_sigmoid": ("sigmoid", "A = 2 / (1 + np.exp(-2 * Z)) - 1"),
    "denominator_without_parentheses": ("sigmoid", "A = 1 + np.exp(-Z)"),
    "sigmoid_without_cache": ("sigmoid", "A = 1 / (1 + np.exp(-Z)); return A"),
    "sigmoid_caches_activations": ("sigmoid", "Z = A = 1 / (1 + np.exp(-Z))"),
    "absolute_value": ("relu", "A = np.sqrt(Z * Z)"),
    "minimum_for_maximum": ("relu", "A = np.where(Z < 0, Z, 0)"),
    "step_for_relu": ("relu", "A = np.zeros(Z.shape); A[Z > 0] = 1"),
    "relu_caches_activations": ("relu", "Z[Z < 0] = 0; A = Z"),
    "relu_of_builtin_max": ("relu", "A = Z if (Z > 0) else 0 * Z"),
    "leaky_relu": ("relu", "A = np.maximum(0.01 * Z, Z)"),
    "cache_taken_for_activations": ("sigmoid_backward", "A = cache; dZ = dA * (A - A * A)"),
    "incoming_gradient_forgotten": ("sigmoid_backward", "s = sigmoid(cache)[0]; dZ = s - s * s"),
    "slope_at_the_gradient": ("sigmoid_backward", "s, _ = sigmoid(dA); dZ = dA * s * (1 - s)"),
    "pair_not_unpacked": ("sigmoid_backward", "s = sigmoid(cache); dZ = dA * s * (1 - s)"),
    "passes_at_zero": ("relu_backward", "dZ = np.array(dA); dZ[cache < 0] = 0"),
    "mask_alone": ("relu_backward", "dZ = np.zeros(dA.shape); dZ[cache > 0] = 1"),
    "mask_of_the_gradient": ("relu_backward", "dZ = np.maximum(0, dA)"),
    "gradient_times_activations": ("relu_backward", "A, _ = relu(cache); dZ = dA * A"),
    "comparison_of_a_whole_array": ("relu_backward", "dZ = dA\n    if cache <= 0:\n        dZ = 0"),
}


class TestMistakes:
    def test_there_are_enough_of_them(self, assignment: Assignment) -> None:
        assert len(MISTAKES) >= 18
        assert {mistake.exercise for mistake in MISTAKES.values()} == set(assignment.names)

    @pytest.mark.slow
    @pytest.mark.parametrize("names", PROGRAMS, ids=lambda names: names[0])
    def test_each_is_named_and_costs_its_own_exercise_alone(
        self, names: tuple[str, ...], assignment: Assignment, grader: Grader, tmp_path: Path
    ) -> None:
        path = tmp_path / "submission.py"
        program = program_with(assignment, *(MISTAKES[name] for name in names))
        path.write_text(program, encoding="utf-8")
        wanted = {MISTAKES[name].exercise: ((name,), MISTAKES[name].hint) for name in names}
        wrong = [e for e in grade_file(path, grader).exercises if e.score < 10]
        assert {e.name: (e.mistakes, e.hint) for e in wrong} == wanted

    @pytest.mark.slow
    @pytest.mark.parametrize("name", STUDENTS)
    def test_recognised_by_the_numbers(self, name: str, graded: Callable[..., Report]) -> None:
        exercise, body = STUDENTS[name]
        report = graded(*{**OWN, exercise: function(exercise, body)}.values())
        (wrong,) = (e for e in report.exercises if e.score < 10)
        assert (wrong.name, wrong.mistakes) == (exercise, (name,))

    @pytest.mark.slow
    def test_no_two_give_the_same(self, grader: Grader) -> None:
        for planned in grader.plans.plan_for("").exercises:
            for one, other in combinations(planned.mistakes, 2):
                pairs = [(_output(one, c.args), _output(other, c.args)) for c in planned.cases]
                same = [_same(*pair, planned.exercise.tolerance) for pair in pairs]
                assert not all(same), (one.name, other.name)

    def test_hints_do_not_give_the_line(self) -> None:
        for mistake in MISTAKES.values():
            assert not re.search(r"np\.(tanh|where|maximum)|1 - s|dA \*|> 0", mistake.hint)


def _output(mistake: Mistake, args: tuple[Any, ...]) -> Any:
    assert mistake.function is not None
    return call_as_worker(mistake.function, args)


def _same(one: Any, other: Any, tolerance: Tolerance) -> bool:
    if isinstance(one, Raised) or isinstance(other, Raised):
        return type(one) is type(other) and bool(one == other)
    return compare(one, other, tolerance).passed
