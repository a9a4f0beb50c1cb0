"""A trial in this process gives the results that the grader gives."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.authoring.verify_bench import program_with
from autograder.authoring.verify_trial import Trial
from autograder.boundary.outcomes import OutcomeKind
from autograder.content.description import Assignment
from autograder.content.edits import edited_source
from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.records import ExerciseStatus
from tests.judging.mistakes import MISTAKES

# Of each kind: another value, an exception, an exception of another exercise, a changed type.
SOME = (
    "cost_not_averaged",
    "first_weights_everywhere",
    "da_factors_swapped",
    "whole_cache_handed_on",
    "three_results_as_one",
    "activation_name_called",
    "gradients_without_d",
    "caches_overwritten",
)


@pytest.mark.parametrize("name", SOME)
def test_results_are_those_of_the_grader(
    name: str, assignment: Assignment, grader: Grader, tmp_path: Path
) -> None:
    mistake = MISTAKES[name]
    path = tmp_path / "submission.py"
    path.write_text(program_with(assignment, mistake), encoding="utf-8")
    graded = {result.name: result for result in grade_file(path, grader).exercises}
    assert assignment.answers is not None
    source = edited_source(mistake, assignment.answers.module)
    trial = Trial(grader.plans.plan_for(""))
    planned = next(
        p for p in grader.plans.plan_for("").exercises if p.exercise.name == mistake.exercise
    )
    tried = trial.judged(planned, trial.outcomes(planned, source), source)
    expected = graded[mistake.exercise]
    assert (tried.score, tried.status, tried.mistakes) == (
        expected.score,
        expected.status,
        expected.mistakes,
    )
    assert [case.status for case in tried.cases] == [case.status for case in expected.cases]


def test_the_reference_passes_and_its_calls_are_answered(
    assignment: Assignment, grader: Grader
) -> None:
    trial = Trial(grader.plans.plan_for(""))
    for planned in grader.plans.plan_for("").exercises:
        outcomes = trial.outcomes(planned, "")
        assert {outcome.kind for outcome in outcomes} == {OutcomeKind.RETURNED}
        assert trial.judged(planned, outcomes, "").status is ExerciseStatus.PASSED


def test_a_source_that_is_no_program_is_refused(grader: Grader) -> None:
    with pytest.raises(SyntaxError):
        Trial(grader.plans.plan_for("")).outcomes(
            grader.plans.plan_for("").exercises[0], "def f(:\n"
        )
