"""The passes over a submission's exercises: call each on every case, and lose nothing.

A worker is cheap but not free, so exercises share one as long as all goes well. The passes are:

1. `call_by_themselves`: each exercise that builds on nothing, or on exercises that were right. No
   call is answered by the reference, and a right result is taken.
2. `call_with_answers`: the exercises that are left, in the workbook's order, while those that they
   build on answer as the reference does.
3. `_look_again`: an exercise that is not right with the reference's answers, once more with the
   student's own functions. It follows at once, before any later exercise gets answers.
4. `train`: the student's own functions, chained.

An exercise that is not right in a worker where others ran before it is called again in a fresh
worker, and that result counts. So an exercise that harms its process, or wastes the time, costs no
other exercise a point. In pass 2 the exercises that one builds on come before it: no worker that
has seen the reference's answers to an exercise lives while that exercise can still be called.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from autograder.boundary.definitions import Definitions
from autograder.boundary.outcomes import TIME_USED_UP, Outcome, OutcomeKind
from autograder.content.calling import WORKER_SEED
from autograder.content.plan import Plan, PlannedExercise
from autograder.grading.loading import LoadedWorkers, Loader, LoadReport
from autograder.grading.workers import Workers
from autograder.judging.judge import agree, is_right
from autograder.sandbox.dialogue import Answer, Worker

_LOST = (OutcomeKind.TIMEOUT, OutcomeKind.CRASHED)
_NOT_CALLED = Outcome(OutcomeKind.NOT_RUN)

AnswerFor = Callable[[PlannedExercise], Answer]
"""Gives, for an exercise, the function that answers its calls to other exercises."""


@dataclass(frozen=True, slots=True)
class Run:
    """What came back from the workers of one submission, not yet judged."""

    outcomes: dict[str, list[Outcome]]
    training: Outcome
    loading: LoadReport


def run_submission(
    workers: Workers,
    plan: Plan,
    definitions: Definitions,
    answer_for: AnswerFor,
    unwritten: frozenset[str] = frozenset(),
) -> Run:
    """Call every defined exercise on every case.

    Args:
        workers: where workers come from, and when all has to end.
        plan: the exercises with their packed cases.
        definitions: the statements of the notebook that run.
        answer_for: answers the calls of an exercise to other exercises.
        unwritten: functions in which the student wrote nothing; they are not called.

    Raises:
        SandboxError: our own side failed.
    """
    loader = Loader(definitions, plan.assignment.given)
    loaded = LoadedWorkers(workers, loader, plan.assignment.limits)
    passes = _Passes(plan, definitions, unwritten, _Caller(loaded, answer_for))
    passes.call_by_themselves()
    passes.call_with_answers()
    passes.give_up_the_rest()
    return Run(passes.outcomes, passes.train(), loader.report)


class _Caller:
    """Calls exercises in loaded workers and gives each its share of the time."""

    def __init__(self, loaded: LoadedWorkers, answer_for: AnswerFor) -> None:
        self.loaded, self.answer_for = loaded, answer_for
        self.patient = False
        """Whether each result is sent at once and each call gets its full time.

        At first a worker may gather its results and has little time, for most submissions need next
        to none. After a loss, being careful matters more than being fast.
        """

    def call(
        self, worker: Worker, planned: PlannedExercise, *, alone: bool, last: bool
    ) -> list[Outcome]:
        """Call an exercise on its cases; the last outcome tells whether the worker was lost.

        Args:
            worker: a loaded worker.
            planned: the exercise with its cases.
            alone: whether the student's own functions stand in for those it builds on.
            last: whether no other exercise needs the time that is left.
        """
        fresh, self.loaded.is_fresh = self.loaded.is_fresh, False
        now = time.monotonic()
        share = 2 if self.patient and not last else 1  # a slow exercise leaves time for the others
        worker.until = now + (self.loaded.deadline - now) / share
        run = partial(
            worker.run,
            planned.exercise.name,
            () if alone else planned.exercise.builds_on,
            WORKER_SEED,
            answer=self.answer_for(planned),
            patient=self.patient,
        )
        if not fresh:
            return list(run(planned.requests))
        # The student is shown what comes back for a published case, so the worker must not know a
        # hidden input by then. (Where it does, only a right result is taken, and nothing is shown.)
        published = [case.public for case in planned.cases].count(True)
        outcomes = list(run(planned.requests[:published])) if published else []
        if planned.requests[published:] and not (outcomes and _is_lost(outcomes)):
            outcomes += run(planned.requests[published:])
        return outcomes


class _Passes:
    """The passes over the exercises of one submission, and what they share."""

    def __init__(
        self, plan: Plan, definitions: Definitions, unwritten: frozenset[str], caller: _Caller
    ) -> None:
        self.plan, self.defined, self.caller = plan, definitions.defined, caller
        self.loaded = caller.loaded
        called = definitions.defined - unwritten
        self.waiting = [p for p in plan.exercises if p.exercise.name in called]
        self.outcomes = {name: [_NOT_CALLED] for name in definitions.defined & unwritten}
        self.right: set[str] = set()
        self.by_itself: dict[str, list[Outcome]] = {}
        """The outcomes of exercises that were not right with the student's own functions."""
        self.training_lost: Outcome | None = None
        """Why the functions are not chained: one of them hangs or crashes."""

    def call_by_themselves(self) -> None:
        """Call the exercises that need no answers from the reference; take those that are right.

        What such an exercise builds on was right, and does as the reference does.
        """
        for planned in list(self.waiting):
            name, builds_on = planned.exercise.name, planned.exercise.builds_on
            if not self.right.issuperset(builds_on):
                continue
            worker = self.loaded.get()
            if worker is None:
                return
            counts = self.loaded.is_fresh and not builds_on  # also if it is wrong
            outcomes = self._call(worker, planned, alone=True)
            if _is_lost(outcomes):
                self.by_itself[name] = outcomes  # called again later: no other waits for it
                self.loaded.drop()
                continue
            if is_right(planned, outcomes):
                self.right.add(name)
            elif not counts:
                self.by_itself[name] = outcomes
                continue
            self.outcomes[name] = outcomes
            self.waiting.remove(planned)
        self.caller.patient = any(map(_is_lost, self.by_itself.values()))

    def call_with_answers(self) -> None:
        """Call the exercises that are left in their order, with the reference's answers.

        Where the student's own functions were right they are left in place, which saves a message
        for every call; then only a right result is taken.
        """
        while self.waiting and time.monotonic() < self.loaded.deadline:
            worker = self.loaded.get()
            if worker is None:
                return
            self._call_next(worker, self.waiting[0])

    def _call_next(self, worker: Worker, planned: PlannedExercise) -> None:
        name, fresh = planned.exercise.name, self.loaded.is_fresh
        alone = not fresh and self.right.issuperset(planned.exercise.builds_on)
        if alone and name in self.by_itself:
            self.loaded.drop()  # that was not right, nor would it be now
            return
        outcomes = self._call(worker, planned, alone=alone)
        lost = _is_lost(outcomes)
        if lost and not self.caller.patient:
            self.caller.patient = True
            self.loaded.drop()
            return
        right = not lost and is_right(planned, outcomes)
        if not fresh and not right:
            if alone:
                self.by_itself[name] = outcomes
            self.loaded.drop()
            return
        self.outcomes[name] = outcomes
        del self.waiting[0]
        if lost:
            outcomes[-1] = self.loaded.lose(outcomes[-1])
            self._give_up_training(name, outcomes[-1])
        elif right:
            self.right.add(name)
        elif self._is_worth_another_look(planned):
            self._look_again(planned)

    def _is_worth_another_look(self, planned: PlannedExercise) -> bool:
        name, builds_on = planned.exercise.name, set(planned.exercise.builds_on)
        if not builds_on or not builds_on <= self.defined:
            return False
        if name in self.by_itself and agree(planned, self.by_itself[name], self.outcomes[name]):
            return False  # it does the same whoever answers
        # Others may need the time more.
        left = self.loaded.deadline - time.monotonic()
        return left > self.loaded.limits.submission_seconds / 2

    def _look_again(self, planned: PlannedExercise) -> None:
        """Call an exercise with the student's own functions; it counts only if that is right.

        They may take and return more than the reference does (an option, a named tuple), and work
        together where its answers do not fit in. This needs a worker of its own, before any other
        worker has the reference's answers to this exercise.
        """
        self.loaded.drop()
        worker = self.loaded.get()
        if worker is not None:
            outcomes = self._call(worker, planned, alone=True)
            if is_right(planned, outcomes):
                self.outcomes[planned.exercise.name] = outcomes
        self.loaded.drop()

    def give_up_the_rest(self) -> None:
        """Give the exercises that were never called the reason why."""
        reason = self.loaded.failure or Outcome(OutcomeKind.TIMEOUT, reason=TIME_USED_UP)
        for planned in self.waiting:
            self.outcomes[planned.exercise.name] = [reason]

    def train(self) -> Outcome:
        """Run the training script on the submission's own functions, chained."""
        names = self.plan.assignment.end_to_end
        code = self.plan.assignment.training
        if self.training_lost is not None:
            return self.training_lost
        if code is None or self.plan.training is None or not self.defined.issuperset(names):
            return _NOT_CALLED
        worker = None if self.waiting else self.loaded.get()
        if worker is None:
            return _NOT_CALLED
        worker.until = self.loaded.deadline
        return worker.train(code, names, WORKER_SEED)

    def _give_up_training(self, lost: str, outcome: Outcome) -> None:
        """Do not chain functions of which one hangs or crashes: the chain would do so too."""
        names = self.plan.assignment.end_to_end
        chained = [p.exercise for p in self.plan.exercises if p.exercise.name in names]
        if any(lost in (exercise.name, *exercise.builds_on) for exercise in chained):
            self.training_lost = outcome

    def _call(self, worker: Worker, planned: PlannedExercise, *, alone: bool) -> list[Outcome]:
        return self.caller.call(worker, planned, alone=alone, last=len(self.waiting) <= 1)


def _is_lost(outcomes: list[Outcome]) -> bool:
    return outcomes[-1].kind in _LOST
