"""What the assignment `step_by_step` consists of."""

from __future__ import annotations

from pathlib import Path

from autograder.boundary.limits import Limits
from autograder.content.catalogue import BUILT_IN
from autograder.content.description import load_assignment, max_points
from autograder.content.exercise import Tolerance
from autograder.records import Group, Scope
from tests.conftest import COURSE

EXERCISES = (
    "initialize_parameters",
    "initialize_parameters_deep",
    "linear_forward",
    "linear_activation_forward",
    "L_model_forward",
    "compute_cost",
    "linear_backward",
    "linear_activation_backward",
    "L_model_backward",
    "update_parameters",
)


class TestStepByStep:
    def test_what_it_is(self) -> None:
        assignment = load_assignment("step_by_step", course=COURSE)
        assert assignment.id == "step_by_step"
        assert assignment.notebook == "step_by_step.ipynb"
        assert assignment.names == EXERCISES
        assert assignment.folder == BUILT_IN / "step_by_step"
        assert assignment.fixtures.is_file()
        assert assignment.award == "whole"
        assert assignment.limits == Limits()
        assert assignment.training is not None

    def test_points_and_tolerance(self) -> None:
        assignment = load_assignment("step_by_step", course=COURSE)
        for exercise in assignment.exercises:
            assert exercise.points == {Group.FIXTURE: 4, Group.FRESH: 4, Group.PROPERTIES: 2}
            assert exercise.tolerance == Tolerance(rtol=1e-6, atol=1e-8)
            assert max_points(exercise, Scope.FULL) == 10
            assert max_points(exercise, Scope.PUBLIC) == 4
        assert assignment.max_score(Scope.FULL) == 100
        assert assignment.max_score(Scope.PUBLIC) == 40

    def test_builds_on_is_transitively_closed(self) -> None:
        assignment = load_assignment("step_by_step", course=COURSE)
        builds_on = {e.name: set(e.builds_on) for e in assignment.exercises if e.builds_on}
        assert builds_on == {
            "linear_activation_forward": {"linear_forward"},
            "L_model_forward": {"linear_activation_forward", "linear_forward"},
            "linear_activation_backward": {"linear_backward"},
            "L_model_backward": {"linear_activation_backward", "linear_backward"},
        }

    def test_the_course_folder_gives_the_answers(self) -> None:
        assignment = load_assignment("step_by_step", course=COURSE)
        assert assignment.scope is Scope.FULL
        assert assignment.answers is not None
        assert tuple(assignment.answers.functions) == EXERCISES

    def test_public_scope_has_no_answers(self, tmp_path: Path) -> None:
        for assignment in (
            load_assignment("step_by_step"),
            load_assignment("step_by_step", course=COURSE, public=True),
            load_assignment("step_by_step", course=tmp_path),
        ):
            assert assignment.scope is Scope.PUBLIC
            assert assignment.answers is None
            assert assignment.names == EXERCISES

    def test_given_modules_are_code_and_stand_ins_are_none(self) -> None:
        given = load_assignment("step_by_step").given
        assert {name: code is None for name, code in given.items()} == {
            "dnn_utils": False,
            "testCases": True,
            "public_tests": True,
            "predictions": True,
            "gradient_checks": True,
            "learning_checks": True,
            "stretch_tests": True,
        }
