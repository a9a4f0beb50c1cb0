"""From raw outcomes to an exercise's result: verdicts, statuses, the hint, the points. Pure."""

from __future__ import annotations

from functools import lru_cache

from autograder.boundary.arguments import same_state
from autograder.boundary.definitions import Definitions
from autograder.boundary.outcomes import Outcome, OutcomeKind
from autograder.content.description import max_points
from autograder.content.exercise import Aspect, Mistake, Tolerance
from autograder.content.plan import Plan, PlannedExercise
from autograder.judging.compare import compare, equal
from autograder.judging.diagnose import KnownMistakes, recognise, same_everywhere
from autograder.judging.hints import (
    broken_hint,
    case_result,
    exercise_hint,
    missing_hint,
    unfinished_hint,
)
from autograder.judging.score import exercise_status, points_earned
from autograder.judging.verdict import Difference, JudgedCase, Verdict
from autograder.records import CaseResult, CaseStatus, EndToEnd, ExerciseResult, ExerciseStatus

_STATUS = {
    OutcomeKind.RAISED: CaseStatus.ERROR,
    OutcomeKind.TIMEOUT: CaseStatus.TIMEOUT,
    OutcomeKind.CRASHED: CaseStatus.CRASHED,
    OutcomeKind.NOT_RUN: CaseStatus.SKIPPED,
}
_OF_STRUCTURE = (Difference.TYPE, Difference.LENGTH, Difference.MISSING_KEY)
_NOT_RUN = Outcome(OutcomeKind.NOT_RUN)
_END_TO_END = Tolerance(rtol=1e-5, atol=1e-7)


def is_right(planned: PlannedExercise, outcomes: list[Outcome]) -> bool:
    """Tell whether an exercise passed every case."""
    return len(outcomes) == len(planned.cases) and all(
        verdict is not None and verdict.passed
        for verdict in (_verdict(planned, index, outcome) for index, outcome in enumerate(outcomes))
    )


def agree(planned: PlannedExercise, some: list[Outcome], others: list[Outcome]) -> bool:
    """Tell whether two runs of an exercise came to the same on every case, right or wrong."""
    return len(some) == len(others) and all(
        one is other or _agree(planned, index, one, other)
        for index, (one, other) in enumerate(zip(some, others, strict=True))
    )


def _agree(planned: PlannedExercise, index: int, one: Outcome, other: Outcome) -> bool:
    if (one.kind, one.error) != (other.kind, other.error):
        return False
    if one.kind is not OutcomeKind.RETURNED:
        return True
    case = planned.cases[index]
    if case.aspect is Aspect.ARGUMENTS:
        verdicts = [_verdict(planned, index, each) for each in (one, other)]
        return verdicts[0] == verdicts[1]
    tolerance = case.tolerance or planned.exercise.tolerance
    return equal(one.value, other.value, tolerance)


def judge(
    planned: PlannedExercise, outcomes: list[Outcome] | None, definitions: Definitions, plan: Plan
) -> ExerciseResult:
    """Judge one exercise; `outcomes` is None where there was no function to call."""
    exercise = planned.exercise
    if outcomes is None or _is_not_there(exercise.name, outcomes[0]):
        return _not_called(planned, definitions, plan)
    outcomes = [*outcomes, *[_NOT_RUN] * (len(planned.cases) - len(outcomes))]
    judged = [_judge_case(planned, *numbered) for numbered in enumerate(outcomes)]
    cases = tuple(case_result(each, definitions) for each in judged)
    max_score = max_points(exercise, plan.scope)
    groups = points_earned(cases, exercise.points, plan.assignment.award)
    score = round(sum(group.score for group in groups), 4)
    status = exercise_status(cases, score, max_score)
    mistakes: tuple[Mistake, ...] = ()
    if score == 0 and exercise.name in definitions.unfinished:
        status, hint = ExerciseStatus.UNFINISHED, unfinished_hint(exercise.name)
        cases = tuple(CaseResult(case.name, case.group, case.status) for case in cases)
    elif status is ExerciseStatus.PASSED:
        hint = ""
    else:
        mistakes = recognise(_known_mistakes(planned), outcomes) if planned.mistakes else ()
        constant = _gives_the_same_everywhere(planned, judged)
        hint = exercise_hint(judged, mistakes, definitions, same_everywhere=constant)
    names = tuple(mistake.name for mistake in mistakes)
    return ExerciseResult(exercise.name, status, score, max_score, hint, names, cases, groups)


def end_to_end(plan: Plan, training: Outcome) -> EndToEnd:
    """Tell whether the student's own functions, chained, train the network as due."""
    if training.kind is OutcomeKind.NOT_RUN:
        return EndToEnd.NOT_RUN
    trains = (
        training.kind is OutcomeKind.RETURNED
        and compare(plan.training, training.value, _END_TO_END).passed
    )
    return EndToEnd.PASSED if trains else EndToEnd.FAILED


def _judge_case(planned: PlannedExercise, index: int, outcome: Outcome) -> JudgedCase:
    verdict = _verdict(planned, index, outcome)
    if verdict is None:
        status = _STATUS[outcome.kind]
    else:
        status = CaseStatus.PASSED if verdict.passed else CaseStatus.FAILED
    return JudgedCase(planned.cases[index], outcome, verdict, status)


def _gives_the_same_everywhere(planned: PlannedExercise, judged: list[JudgedCase]) -> bool:
    """Tell whether a function gave the same for inputs that differ, in the right structure."""
    if any(each.verdict and each.verdict.difference in _OF_STRUCTURE for each in judged):
        return False
    outcomes = [each.outcome for each in judged]
    return same_everywhere(planned.cases, outcomes, planned.exercise.tolerance)


def _verdict(planned: PlannedExercise, index: int, outcome: Outcome) -> Verdict | None:
    """Judge one case; an outcome that came back byte for byte is the same object, judged once."""
    judge_it = _verdict_remembering if outcome.remembered else _verdict_anew
    return judge_it(planned, index, outcome)


def _verdict_anew(planned: PlannedExercise, index: int, outcome: Outcome) -> Verdict | None:
    case = planned.cases[index]
    if outcome.kind is not OutcomeKind.RETURNED:
        return None
    if case.aspect is Aspect.ARGUMENTS:
        if same_state(case.expected, outcome.held):
            return Verdict(passed=True)
        summary = "the arrays or containers that the caller passed in are changed"
        return Verdict(False, Difference.ARGUMENTS, "the arguments", summary)
    names = tuple(part.strip() for part in planned.exercise.returns.split(","))
    return compare(
        case.expected, outcome.value, case.tolerance or planned.exercise.tolerance, names
    )


_verdict_remembering = lru_cache(maxsize=1024)(_verdict_anew)


def _is_not_there(name: str, outcome: Outcome) -> bool:
    """Tell whether there was no function to call after all: the import that binds it failed."""
    error = outcome.error
    return error is not None and (error.name, error.cell) == (name, None)


def _not_called(planned: PlannedExercise, definitions: Definitions, plan: Plan) -> ExerciseResult:
    name = planned.exercise.name
    problem = definitions.broken.get(name)
    if problem is None:
        status, hint = ExerciseStatus.MISSING, missing_hint(name, definitions)
    else:
        status, hint = ExerciseStatus.ERROR, broken_hint(name, problem)
    cases = tuple(CaseResult(case.name, case.group, CaseStatus.SKIPPED) for case in planned.cases)
    groups = points_earned(cases, planned.exercise.points)
    max_score = max_points(planned.exercise, plan.scope)
    return ExerciseResult(name, status, 0.0, max_score, hint, (), cases, groups)


@lru_cache(maxsize=64)
def _known_mistakes(planned: PlannedExercise) -> KnownMistakes:
    """Keep what mistakes give; a planned exercise is the same object for a whole run."""
    return KnownMistakes(planned.mistakes, planned.cases, planned.exercise.tolerance)
