"""Judge the end-to-end check: whether a submission's own functions train a network together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from autograder.boundary.outcomes import Outcome, OutcomeKind
from autograder.content.exercise import Tolerance
from autograder.content.plan import Plan
from autograder.judging.compare import compare, equal
from autograder.records import EndToEnd, ExerciseResult, ExerciseStatus

_TOLERANCE = Tolerance(rtol=1e-5, atol=1e-7)
_FIRST_STEP = "first_step"


def end_to_end(plan: Plan, training: Outcome) -> EndToEnd:
    """Return whether the student's own functions together train the network as expected."""
    if training.kind is OutcomeKind.NOT_RUN:
        return EndToEnd.NOT_RUN
    trains = (
        training.kind is OutcomeKind.RETURNED
        and compare(_outcome_of(plan.training), _outcome_of(training.value), _TOLERANCE).passed
    )
    return EndToEnd.PASSED if trains else EndToEnd.FAILED


def _outcome_of(trained: Any) -> Any:
    """Return the results after the last step. Those of the first step only locate a failure."""
    if not isinstance(trained, dict):
        return trained
    return {name: value for name, value in trained.items() if name != _FIRST_STEP}


def training_notes(
    plan: Plan, training: Outcome, result: EndToEnd, exercises: Sequence[ExerciseResult]
) -> tuple[str, ...]:
    """Return a note if right functions do not train together: which stops or first differs."""
    if result is not EndToEnd.FAILED:
        return ()
    chained = set(plan.assignment.end_to_end)
    for planned in plan.exercises:
        if planned.exercise.name in plan.assignment.end_to_end:
            chained.update(planned.exercise.builds_on)
    right = {e.name for e in exercises if e.status is ExerciseStatus.PASSED}
    if not right >= chained:
        return ()
    problem = _problem(plan, training)
    return (
        "each of the functions is right by itself, but together they do not train a network: "
        f"{problem}",
    )


def _problem(plan: Plan, training: Outcome) -> str:
    if training.kind is OutcomeKind.TIMEOUT:
        return "the training takes too long"
    error = training.error
    if error is not None:
        names = plan.assignment.names
        known = [frame.function for frame in error.frames if frame.function in names]
        where = f"{known[0]} stops" if known else "it stops"
        return f"{where} with an exception when it gets the results of your own functions"
    name = _first_difference(plan.training, training.value)
    if name:
        return f"{name} is the first whose result differs when it gets those of your own functions"
    return "the results differ after the first step"


def _first_difference(expected: Any, actual: Any) -> str:
    """Return the first function of the first step with another result than the reference's."""
    steps = actual.get(_FIRST_STEP) if isinstance(actual, dict) else None
    if not isinstance(expected, dict) or not isinstance(steps, dict):
        return ""
    for name, result in expected.get(_FIRST_STEP, {}).items():
        if not equal(result, steps.get(name), _TOLERANCE):
            return str(name)
    return ""
