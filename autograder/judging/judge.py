"""Turn the raw outcomes of an exercise into its result: verdicts, status, hint and points.

All functions here are pure.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np

from autograder.boundary import wire
from autograder.boundary.arguments import first_change, hold, owner, state
from autograder.boundary.definitions import Definitions, UnwrittenState
from autograder.boundary.outcomes import Outcome, OutcomeKind
from autograder.content.description import max_points
from autograder.content.exercise import Aspect, Case, Exercise, Mistake, Raising
from autograder.content.plan import Plan, PlannedExercise
from autograder.judging.by_author import judge_compared, judge_law, judge_raising
from autograder.judging.compare import compare, equal
from autograder.judging.diagnose import (
    Explanation,
    is_whole_number,
    recognise,
    remembers,
    same_everywhere,
)
from autograder.judging.hints import (
    Pattern,
    broken_hint,
    case_result,
    empty_block_hint,
    exercise_hint,
    missing_hint,
    unfinished_hint,
)
from autograder.judging.known import KnownMistakes
from autograder.judging.parameters import other_parameters
from autograder.judging.places import place_of
from autograder.judging.score import exercise_status, points_earned
from autograder.judging.verdict import PASSED, Difference, JudgedCase, Verdict
from autograder.records import CaseResult, CaseStatus, ExerciseResult, ExerciseStatus

_STATUS = {
    OutcomeKind.RAISED: CaseStatus.ERROR,
    OutcomeKind.TIMEOUT: CaseStatus.TIMEOUT,
    OutcomeKind.CRASHED: CaseStatus.CRASHED,
    OutcomeKind.NOT_RUN: CaseStatus.SKIPPED,
}
_STRUCTURAL = (Difference.TYPE, Difference.LENGTH, Difference.MISSING_KEY)
_NOT_RUN = Outcome(OutcomeKind.NOT_RUN)


def is_right(planned: PlannedExercise, outcomes: list[Outcome]) -> bool:
    """Return whether an exercise passed every case."""
    return len(outcomes) == len(planned.cases) and all(
        verdict is not None and verdict.passed
        for verdict in (_verdict(planned, index, outcome) for index, outcome in enumerate(outcomes))
    )


def agree(planned: PlannedExercise, some: list[Outcome], others: list[Outcome]) -> bool:
    """Return whether two runs of an exercise agree on every case, right or wrong."""
    return len(some) == len(others) and all(
        first is second or _agree(planned, index, first, second)
        for index, (first, second) in enumerate(zip(some, others, strict=True))
    )


def _agree(planned: PlannedExercise, index: int, first: Outcome, second: Outcome) -> bool:
    if (first.kind, first.error) != (second.kind, second.error):
        return False
    if first.kind is not OutcomeKind.RETURNED:
        return True
    case = planned.cases[index]
    if case.aspect is Aspect.ARGUMENTS or planned.keeps_arguments:
        return _verdict(planned, index, first) == _verdict(planned, index, second)
    tolerance = case.tolerance or planned.exercise.tolerance
    return equal(first.value, second.value, tolerance)


def judge(
    planned: PlannedExercise,
    outcomes: list[Outcome] | None,
    definitions: Definitions,
    plan: Plan,
    *,
    is_right: bool = False,
) -> ExerciseResult:
    """Judge an exercise.

    Args:
        planned: the exercise with its cases.
        outcomes: the outcome of each case; None if there was no function to call.
        definitions: the submission's definitions.
        plan: the plan of the submission.
        is_right: whether these outcomes are known to be right, so that none is compared again.
    """
    exercise = planned.exercise
    if outcomes is None or _import_failed(exercise.name, outcomes[0]):
        return _not_called(planned, definitions, plan)
    outcomes = [*outcomes, *[_NOT_RUN] * (len(planned.cases) - len(outcomes))]
    if is_right:
        both = zip(planned.cases, outcomes, strict=True)
        judged = [JudgedCase(*each, PASSED, CaseStatus.PASSED) for each in both]
    else:
        judged = [_judge_case(planned, *numbered) for numbered in enumerate(outcomes)]
    cases = tuple(case_result(each, definitions) for each in judged)
    max_score = max_points(exercise, plan.scope)
    groups = points_earned(cases, exercise.points, plan.assignment.award)
    score = round(sum(group.score for group in groups), 4)
    status = exercise_status(cases, score, max_score)
    mistakes: tuple[Explanation, ...] = ()
    gap = definitions.unfinished.get(exercise.name)
    partly = gap is not None and gap.state is UnwrittenState.PARTLY
    if score == 0 and ((gap and not partly) or _says_unwritten(exercise.name, outcomes)):
        state = gap.state if gap and not partly else UnwrittenState.PLACEHOLDERS
        status, hint = ExerciseStatus.UNFINISHED, unfinished_hint(exercise.name, state)
        cases = tuple(CaseResult(case.name, case.group, case.status) for case in cases)
    elif status is ExerciseStatus.PASSED:
        hint = ""
    else:
        other = _other_parameters(planned, judged)
        if planned.mistakes and not other and not _only_changes_arguments(planned, judged):
            known = _known_mistakes(exercise, planned.read_mistakes, planned.compose)
            mistakes = recognise(known, planned.cases, outcomes, definitions.sources)
        signatures = {each.name: each.signature for each in plan.assignment.exercises}
        pattern = _pattern(planned, judged)
        hint = other or exercise_hint(
            exercise.name, judged, mistakes, definitions, signatures, pattern
        )
        # A known mistake explains every result, so the gap is no part of the cause.
        if gap is not None and partly and not mistakes:
            hint = f"It may not be finished: {gap.place}. {hint}"
    # Of two explanations none is certain.
    names = tuple(each.name for each in mistakes[0]) if len(mistakes) == 1 else ()
    place = None
    if status not in (ExerciseStatus.PASSED, ExerciseStatus.UNFINISHED):
        failed = next(each for each in judged if not each.passed)
        place = place_of(exercise.name, failed, definitions, plan.assignment.names)
    return ExerciseResult(
        exercise.name, status, score, max_score, hint, names, cases, groups, place
    )


def _other_parameters(planned: PlannedExercise, judged: list[JudgedCase]) -> str:
    """Return the hint for other parameters than the workbook's; "" if the parameters are right."""
    first = next(each for each in judged if not each.passed)
    if first.outcome.error is None or not first.case.public:
        return ""
    exercise = planned.exercise
    return other_parameters(exercise.name, first.outcome.error, exercise.signature)


def _only_changes_arguments(planned: PlannedExercise, judged: list[JudgedCase]) -> bool:
    """Return whether all published results are right, but the arguments are changed.

    Then a known mistake that is right on the published cases explains nothing.
    """
    trouble = [each.verdict for each in judged if not each.passed]
    return planned.keeps_arguments and all(
        verdict is not None and verdict.difference is Difference.ARGUMENTS for verdict in trouble
    )


def _judge_case(planned: PlannedExercise, index: int, outcome: Outcome) -> JudgedCase:
    verdict = _verdict(planned, index, outcome)
    if verdict is None:
        status = _STATUS[outcome.kind]
    else:
        status = CaseStatus.PASSED if verdict.passed else CaseStatus.FAILED
    return JudgedCase(planned.cases[index], outcome, verdict, status)


def _pattern(planned: PlannedExercise, judged: list[JudgedCase]) -> Pattern:
    if remembers(planned.cases, planned.packed, [each.outcome for each in judged]):
        return Pattern.REMEMBERS
    if _cuts_off(judged):
        return Pattern.WHOLE
    return Pattern.CONSTANT if _is_constant(planned, judged) else Pattern.NONE


def _cuts_off(judged: list[JudgedCase]) -> bool:
    """Return whether a function gives whole numbers, close to expected numbers with decimals."""
    values = [
        (each.case.expected, each.outcome)
        for each in judged
        if each.case.aspect is Aspect.VALUE and not each.passed
    ]
    return bool(values) and all(
        outcome.kind is OutcomeKind.RETURNED
        and _is_whole(outcome.value)
        and isinstance(expected, float | np.ndarray | np.generic)
        and np.ndim(expected) == 0
        and np.asarray(expected).dtype.kind in "fiu"
        and abs(_as_float(outcome.value) - float(expected)) < 1
        for expected, outcome in values
    )


def _is_whole(value: Any) -> bool:
    is_float = isinstance(value, float) or (
        isinstance(value, np.ndarray | np.generic) and value.ndim == 0 and value.dtype.kind == "f"
    )
    return is_whole_number(value) or (is_float and float(value).is_integer())


def _as_float(value: Any) -> float:
    try:
        return float(value)
    except OverflowError:  # a whole number can be too large for a float
        return math.inf


def _is_constant(planned: PlannedExercise, judged: list[JudgedCase]) -> bool:
    """Return whether a function gave a constant result with the right structure."""
    if any(each.verdict and each.verdict.difference in _STRUCTURAL for each in judged):
        return False
    outcomes = [each.outcome for each in judged]
    return same_everywhere(planned.cases, outcomes, planned.exercise.tolerance)


def _verdict(planned: PlannedExercise, index: int, outcome: Outcome) -> Verdict | None:
    """Judge a case; a remembered outcome (identical bytes, same object) is judged only once."""
    case = planned.cases[index]
    if isinstance(case.expected, Raising):
        return judge_raising(case.expected, outcome)
    if outcome.kind is not OutcomeKind.RETURNED:
        return None
    right = planned.right[index]
    if right is not None and outcome is right[1]:
        return PASSED
    compute = _cached_verdict if outcome.remembered else _compute_verdict
    verdict = compute(planned.exercise, case, outcome)
    if verdict.passed and planned.keeps_arguments:
        before = state(hold(wire.unpack(planned.packed[index])))
        return _changed_arguments(planned.exercise, replace(case, expected=before), outcome)
    return verdict


def _compute_verdict(exercise: Exercise, case: Case, outcome: Outcome) -> Verdict:
    if case.aspect is Aspect.ARGUMENTS:
        return _changed_arguments(exercise, case, outcome)
    if case.check is not None:
        return judge_law(case.check, case.args, outcome.value)
    names = _names_of_results(exercise)
    if exercise.compares is not None:
        return judge_compared(exercise.compares, case.expected, outcome.value, names[0])
    return compare(case.expected, outcome.value, case.tolerance or exercise.tolerance, names)


def _names_of_results(exercise: Exercise) -> tuple[str, ...]:
    return tuple(part.strip() for part in exercise.returns.split(","))


def _changed_arguments(exercise: Exercise, case: Case, outcome: Outcome) -> Verdict:
    found = first_change(case.expected, outcome.held)
    if found is None:
        return Verdict(passed=True)
    index, change = found
    number = owner(case.args, index)
    names = exercise.signature.split(",")
    name = "its arguments" if number is None else f"its argument {names[number].strip()}"
    summary = f"the function {change} {name}"
    return Verdict(False, Difference.ARGUMENTS, name, summary, change=change)


_cached_verdict = lru_cache(maxsize=1024)(_compute_verdict)


def _import_failed(name: str, outcome: Outcome) -> bool:
    """Return whether the function is missing because the import that binds it failed."""
    error = outcome.error
    return error is not None and (error.name, error.cell) == (name, None)


def _says_unwritten(name: str, outcomes: list[Outcome]) -> bool:
    """Return whether every call stops with the NotImplementedError of the function itself."""
    return all(
        outcome.error is not None
        and outcome.error.type_name == "NotImplementedError"
        and [frame.function for frame in outcome.error.frames] == [name]
        for outcome in outcomes
    )


def _not_called(planned: PlannedExercise, definitions: Definitions, plan: Plan) -> ExerciseResult:
    name = planned.exercise.name
    problem = definitions.broken.get(name)
    if problem is None:
        status, hint = ExerciseStatus.MISSING, missing_hint(name, definitions)
    elif problem.message.startswith("expected an indented block"):
        status, hint = ExerciseStatus.UNFINISHED, empty_block_hint(name, problem)
    else:
        status, hint = ExerciseStatus.ERROR, broken_hint(name, problem)
    cases = tuple(CaseResult(case.name, case.group, CaseStatus.SKIPPED) for case in planned.cases)
    groups = points_earned(cases, planned.exercise.points)
    max_score = max_points(planned.exercise, plan.scope)
    place = None
    if status is ExerciseStatus.ERROR:
        place = place_of(name, None, definitions, plan.assignment.names)
    return ExerciseResult(name, status, 0.0, max_score, hint, (), cases, groups, place)


@lru_cache(maxsize=1024)
def _known_mistakes(
    exercise: Exercise,
    read_mistakes: Callable[[], tuple[Mistake, ...]],
    compose: Callable[[Mistake, Mistake], Mistake | None] | None,
) -> KnownMistakes:
    """Return the known mistakes; an exercise of a run has them once, for all case sets."""
    names = exercise.name, exercise.builds_on
    returns = _names_of_results(exercise)
    return KnownMistakes(*names, read_mistakes(), exercise.tolerance, compose, returns)
