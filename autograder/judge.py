"""From raw outcomes to an exercise's result: verdicts, statuses, the hint, the points. Pure."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from autograder.arguments import same_state
from autograder.assignment import max_points
from autograder.compare import compare, equal
from autograder.definitions import Definitions
from autograder.diagnose import Known, recognise, same_everywhere
from autograder.hints import (
    broken_hint,
    case_message,
    exercise_hint,
    missing_hint,
    unfinished_hint,
)
from autograder.plan import Plan, PlannedExercise
from autograder.records import (
    CaseResult,
    CaseStatus,
    Difference,
    ExerciseResult,
    ExerciseStatus,
    Judged,
    Mistake,
    Outcome,
    OutcomeKind,
    Tolerance,
    Verdict,
)
from autograder.score import exercise_status, points_earned

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
    if case.judged is Judged.ARGUMENTS:
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
    heard = [*outcomes, *[_NOT_RUN] * (len(planned.cases) - len(outcomes))]
    judged = []
    for index, (case, outcome) in enumerate(zip(planned.cases, heard, strict=True)):
        verdict = _verdict(planned, index, outcome)
        judged.append((case, outcome, verdict, _case_status(outcome, verdict)))
    cases = tuple(
        CaseResult(
            case.name,
            case.group,
            status,
            ""
            if status is CaseStatus.PASSED
            else case_message(case, outcome, verdict, definitions),
        )
        for case, outcome, verdict, status in judged
    )
    max_score = max_points(exercise, plan.scope)
    groups = points_earned(cases, exercise.points, plan.assignment.award)
    score = round(sum(group.score for group in groups), 4)
    status = exercise_status(cases, score, max_score)
    if score == 0 and exercise.name in definitions.unfinished:
        hint = unfinished_hint(exercise.name)
        cases = tuple(replace(case, message="") for case in cases)
        return ExerciseResult(
            exercise.name, ExerciseStatus.UNFINISHED, 0.0, max_score, hint, (), cases, groups
        )
    mistakes: tuple[Mistake, ...] = ()
    if status is not ExerciseStatus.PASSED and planned.mistakes:
        mistakes = recognise(_known(planned), heard)
    hint = exercise_hint(
        judged,
        mistakes,
        definitions,
        same_everywhere=status is not ExerciseStatus.PASSED
        and all(
            verdict is None or verdict.difference not in _OF_STRUCTURE for *_, verdict, _s in judged
        )
        and same_everywhere(planned.cases, heard, exercise.tolerance),
    )
    return ExerciseResult(
        exercise.name,
        status,
        score,
        max_score,
        hint,
        tuple(mistake.name for mistake in mistakes),
        cases,
        groups,
    )


def end_to_end(plan: Plan, training: Outcome) -> str:
    """Tell whether the student's own functions, chained, train the network as is due."""
    if training.kind is OutcomeKind.NOT_RUN:
        return "not_run"
    if training.kind is not OutcomeKind.RETURNED:
        return "failed"
    return "passed" if compare(plan.training, training.value, _END_TO_END).passed else "failed"


def _verdict(planned: PlannedExercise, index: int, outcome: Outcome) -> Verdict | None:
    """Judge one case; an outcome that came back byte for byte is the same object, judged once."""
    judge_it = _verdict_remembering if outcome.remembered else _verdict_anew
    return judge_it(planned, index, outcome)


def _verdict_anew(planned: PlannedExercise, index: int, outcome: Outcome) -> Verdict | None:
    case = planned.cases[index]
    if outcome.kind is not OutcomeKind.RETURNED:
        return None
    if case.judged is Judged.ARGUMENTS:
        if same_state(case.expected, outcome.held):
            return Verdict(passed=True)
        summary = "the arrays or containers that the caller passed in are changed"
        return Verdict(False, Difference.ARGUMENTS, "the arguments", summary)
    names = tuple(part.strip() for part in planned.exercise.returns.split(","))
    return compare(
        case.expected, outcome.value, case.tolerance or planned.exercise.tolerance, names
    )


_verdict_remembering = lru_cache(maxsize=1024)(_verdict_anew)


def _case_status(outcome: Outcome, verdict: Verdict | None) -> CaseStatus:
    if verdict is None:
        return _STATUS[outcome.kind]
    return CaseStatus.PASSED if verdict.passed else CaseStatus.FAILED


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
def _known(planned: PlannedExercise) -> Known:
    """Keep what mistakes give; a planned exercise is the same object for a whole run."""
    return Known(planned.mistakes, planned.cases, planned.exercise.tolerance)
