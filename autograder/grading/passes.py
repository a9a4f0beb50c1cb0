"""The passes over a submission's exercises, so that each is called on every case.

Forking a worker takes time, so exercises share a worker as long as all goes well. The passes are:

1. `call_alone` calls each exercise that builds on no other, or only on right exercises. The
   reference answers no call. A right result counts.
2. `call_with_answers` calls the remaining exercises in workbook order, while the reference answers
   for the exercises they build on.
3. `_retry_alone` calls an exercise again with the student's own functions if it is wrong with the
   reference's answers. The retry follows at once, before any later exercise gets answers.
4. `_try_other_states` calls an exercise that is still wrong in the other states of the notebook
   in which it may be called, each in a worker of its own, right after the retry. Only a right
   result counts. Nearly all notebooks have one state for each exercise.
5. `train` chains the student's own functions.

If an exercise is wrong in a worker that ran other exercises before, it is called again in a fresh
worker, and the second result counts. So an exercise cannot cost another exercise points by harming
its process or wasting time. In pass 2 an exercise comes after the exercises it builds on. So no
worker sees the reference's answers to an exercise while that exercise may still be called.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field
from functools import partial

from autograder.boundary.definitions import FINAL, Definitions, State
from autograder.boundary.outcomes import TIME_USED_UP, Outcome, OutcomeKind
from autograder.content.calling import WORKER_SEED
from autograder.content.plan import Plan, PlannedExercise
from autograder.grading.loading import LoadedWorkers, Loader, LoadReport
from autograder.grading.workers import Workers
from autograder.judging.judge import agree, is_right
from autograder.judging.training import end_to_end
from autograder.records import EndToEnd
from autograder.sandbox.connection import refuse_if_suspended
from autograder.sandbox.dialogue import Answer, Worker

_LOST = (OutcomeKind.TIMEOUT, OutcomeKind.CRASHED)
_NOT_CALLED = Outcome(OutcomeKind.NOT_RUN)

AnswerFor = Callable[[PlannedExercise], Answer]
"""Returns the function that answers an exercise's calls to other exercises."""
Watch = Callable[[PlannedExercise, list[Outcome]], None]
"""Is told of each exercise as soon as its outcomes are final, in the order in which they are."""


@dataclass(frozen=True, slots=True)
class Run:
    """The raw results of a submission, not yet judged.

    Attributes:
        outcomes: the outcomes of each defined exercise, by its name.
        training: the outcome of the training script.
        loading: the findings of loading the definitions.
        counted: the state of the notebook in which an exercise was right, if not in its first.
        right: the exercises that were found right; the others may be right, too.
    """

    outcomes: dict[str, list[Outcome]]
    training: Outcome
    loading: LoadReport
    counted: Mapping[str, State] = field(default_factory=dict)
    right: Set[str] = frozenset()


def run_submission(
    workers: Workers,
    plan: Plan,
    definitions: Definitions,
    answer_for: AnswerFor,
    unwritten: frozenset[str] = frozenset(),
    watch: Watch | None = None,
) -> Run:
    """Call every defined exercise on every case.

    Args:
        workers: the source of workers, with the deadline of the submission.
        plan: the exercises with their packed cases.
        definitions: the statements to load.
        answer_for: returns the function that answers an exercise's calls to other exercises.
        unwritten: the functions that the student left unwritten; they are not called.
        watch: called as soon as the outcomes of an exercise are final.

    Raises:
        SandboxError: our own side failed.
    """
    loader = Loader(definitions, plan.assignment)
    loaded = LoadedWorkers(workers, loader, plan.assignment.limits)
    passes = _Passes(plan, definitions, unwritten, _Caller(loaded, answer_for), watch)
    passes.call_alone()
    passes.call_with_answers()
    passes.give_up_the_rest()
    return Run(passes.outcomes, passes.train(), loader.report, passes.counted, passes.right)


class _Caller:
    """Calls exercises in loaded workers and gives each its share of the time."""

    def __init__(self, loaded: LoadedWorkers, answer_for: AnswerFor) -> None:
        self.loaded, self.answer_for = loaded, answer_for
        self.patient = False
        """Whether a worker sends each result at once and each call gets its full time.

        At first a worker may buffer its results, and its calls get little time: most submissions
        need almost no time. After a worker is lost, keeping results matters more than speed.
        """

    def call(
        self, worker: Worker, planned: PlannedExercise, state: State, *, alone: bool, last: bool
    ) -> list[Outcome]:
        """Call an exercise on its cases; the last outcome shows whether the worker was lost.

        Args:
            worker: a loaded worker.
            planned: the exercise with its cases.
            state: the state of the notebook in which it is called.
            alone: whether it calls the student's own functions instead of the reference.
            last: whether no other exercise needs the remaining time.
        """
        fresh, self.loaded.is_fresh = self.loaded.is_fresh, False
        now = time.monotonic()
        share = 2 if self.patient and not last else 1  # a slow exercise leaves time for the others
        worker.until = now + (self.loaded.deadline - now) / share
        run = partial(
            worker.run,
            planned.exercise.name,
            () if alone else planned.answered,
            WORKER_SEED,
            answer=self.answer_for(planned),
            state=state,
            way=planned.exercise.way,
            patient=self.patient,
        )
        if not fresh:
            return list(run(planned.requests, right=planned.right))
        # Students see the results of published cases. A fresh worker gets these cases first, so it
        # knows no hidden input to reveal. (A used worker may know one, but there only right results
        # count, and their values are not shown.)
        published = [case.public for case in planned.cases].count(True)
        outcomes = list(run(planned.requests[:published])) if published else []
        if planned.requests[published:] and not (outcomes and _is_lost(outcomes)):
            outcomes += run(planned.requests[published:], right=planned.right[published:])
        return outcomes


class _Passes:
    """The passes over the exercises of a submission, and their shared state."""

    def __init__(
        self,
        plan: Plan,
        definitions: Definitions,
        unwritten: frozenset[str],
        caller: _Caller,
        watch: Watch | None = None,
    ) -> None:
        self.plan, self.defined, self.caller = plan, definitions.defined, caller
        self.watch = watch
        self.states = definitions.states
        self.loaded = caller.loaded
        called = definitions.defined - unwritten
        self.waiting = [p for p in plan.exercises if p.exercise.name in called]
        self.outcomes = {name: [_NOT_CALLED] for name in definitions.defined & unwritten}
        self.right: set[str] = set()
        self.wrong_alone: dict[str, list[Outcome]] = {}
        """The outcomes of exercises that were wrong with the student's own functions."""
        self.counted: dict[str, State] = {}
        self.training_lost: Outcome | None = None
        """The outcome of a chained function that hangs or crashes; training is then skipped."""

    def call_alone(self) -> None:
        """Call the exercises that need no answers from the reference; accept right results.

        If such an exercise builds on others, those were right and behave like the reference.
        """
        for planned in list(self.waiting):
            name, builds_on = planned.exercise.name, planned.exercise.builds_on
            if not self.right.issuperset(builds_on):
                continue
            worker = self.loaded.get()
            if worker is None:
                return
            # A wrong result counts, too, if no other call can be right.
            final = self.loaded.is_fresh and not builds_on and len(self.states(name)) == 1
            outcomes = self._call(worker, planned, alone=True)
            if _is_lost(outcomes):
                self.wrong_alone[name] = outcomes  # called again in pass 2; others go first
                self.loaded.drop()
                continue
            found = outcomes if is_right(planned, outcomes) else self._in_later_states(planned)
            if found is not None:
                self.right.add(name)
            elif not final:
                self.wrong_alone[name] = outcomes
                continue
            self.outcomes[name] = outcomes if found is None else found
            self.waiting.remove(planned)
            self._tell(planned)
        self.caller.patient = any(map(_is_lost, self.wrong_alone.values()))

    def _in_later_states(self, planned: PlannedExercise) -> list[Outcome] | None:
        """Return the right outcomes of an exercise in a later state, called in the same worker.

        In a notebook with its helpers at the end, all exercises are right in its last state only.
        A worker for each of them would take four times as long.
        """
        name = planned.exercise.name
        for state in self.states(name)[1:]:
            worker = self.loaded.get()
            if worker is None:
                break
            outcomes = self._call(worker, planned, alone=True, state=state)
            if _is_lost(outcomes):
                self.loaded.drop()
                break
            if is_right(planned, outcomes):
                self.counted[name] = state
                return outcomes
        return None

    def call_with_answers(self) -> None:
        """Call the remaining exercises in workbook order, with the reference's answers.

        In a used worker, the student's own functions stay in place if they were right, because
        each answer costs a message. Then only a right result counts.
        """
        while self.waiting and time.monotonic() < self.loaded.deadline:
            worker = self.loaded.get()
            if worker is None:
                return
            planned = self.waiting[0]
            self._call_next(worker, planned)
            if planned not in self.waiting[:1]:
                self._tell(planned)

    def _tell(self, planned: PlannedExercise) -> None:
        if self.watch is not None:
            self.watch(planned, self.outcomes[planned.exercise.name])

    def _call_next(self, worker: Worker, planned: PlannedExercise) -> None:
        name, fresh = planned.exercise.name, self.loaded.is_fresh
        alone = not fresh and self.right.issuperset(planned.exercise.builds_on)
        if alone and name in self.wrong_alone:
            self.loaded.drop()  # it would be wrong again: use a fresh worker
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
                self.wrong_alone[name] = outcomes
            self.loaded.drop()
            return
        self.outcomes[name] = outcomes
        del self.waiting[0]
        if right:
            self.right.add(name)
            return
        if lost:
            outcomes[-1] = self.loaded.lose(outcomes[-1])
        elif self._is_worth_a_retry(planned) and self._retry_alone(planned):
            return
        if not self._try_other_states(planned) and lost:
            self._give_up_training(name, outcomes[-1])

    def _is_worth_a_retry(self, planned: PlannedExercise) -> bool:
        name, builds_on = planned.exercise.name, set(planned.exercise.builds_on)
        if not builds_on or not builds_on <= self.defined:
            return False
        earlier = self.wrong_alone.get(name)
        if earlier is not None and agree(planned, earlier, self.outcomes[name]):
            return False  # the reference's answers made no difference
        return self._has_time()

    def _has_time(self) -> bool:
        """Return whether a retry may take time: the second half is kept for other exercises."""
        remaining = self.loaded.deadline - time.monotonic()
        return remaining > self.loaded.limits.submission_seconds / 2

    def _retry_alone(self, planned: PlannedExercise) -> bool:
        """Call an exercise again with the student's own functions; only a right result counts.

        Returns whether it is right.

        These functions may accept or return more than the reference (an option, a named tuple), so
        they may work together where the reference's answers do not fit. The retry needs its own
        worker, before any worker sees the reference's answers to this exercise.
        """
        return self._is_right_in(self.states(planned.exercise.name)[0], planned, alone=True)

    def _try_other_states(self, planned: PlannedExercise) -> bool:
        """Call an exercise in the other states of the notebook; return whether it is right in one.

        The last definition may be the right one, for example.
        """
        name = planned.exercise.name
        for state in self.states(name)[1:]:
            if self._has_time() and self._is_right_in(state, planned, alone=False):
                self.counted[name] = state
                return True
        return False

    def _is_right_in(self, state: State, planned: PlannedExercise, *, alone: bool) -> bool:
        """Call an exercise in a worker of its own; its outcomes count if they are right."""
        self.loaded.drop()
        worker = self.loaded.get()
        right = False
        if worker is not None:
            outcomes = self._call(worker, planned, alone=alone, state=state)
            right = is_right(planned, outcomes)
            if right:
                self.outcomes[planned.exercise.name] = outcomes
        self.loaded.drop()
        return right

    def give_up_the_rest(self) -> None:
        """Give each exercise that was never called an outcome with the reason.

        Raises:
            SandboxError: the time passed while this process was suspended.
        """
        if self.waiting and self.loaded.failure is None:
            refuse_if_suspended(self.loaded.deadline)
        reason = self.loaded.failure or Outcome(OutcomeKind.TIMEOUT, reason=TIME_USED_UP)
        for planned in self.waiting:
            self.outcomes[planned.exercise.name] = [reason]

    def train(self) -> Outcome:
        """Run the training script on the submission's own functions and return its outcome."""
        names = self.plan.assignment.end_to_end
        code = self.plan.assignment.training
        if self.training_lost is not None:
            return self.training_lost
        if code is None or self.plan.training is None or not self.defined.issuperset(names):
            return _NOT_CALLED
        first = _NOT_CALLED
        for state in self._training_states(names):
            worker = None if self.waiting else self.loaded.get()
            if worker is None:
                break
            (outcome,) = self._with_modules(worker, partial(self._trained, code, state))
            if end_to_end(self.plan, outcome) is EndToEnd.PASSED:
                return outcome
            first = outcome if first is _NOT_CALLED else first
            self.loaded.drop()
        return first

    def _trained(self, code: bytes, state: State, worker: Worker) -> list[Outcome]:
        worker.until = self.loaded.deadline
        return [worker.train(code, self.plan.assignment.end_to_end, WORKER_SEED, state)]

    def _training_states(self, names: tuple[str, ...]) -> list[State]:
        """Return the states for the training: at the last own test of its functions, and last."""
        firsts = [self.states(name)[0].after for name in names]
        last = None if None in firsts else max(after for after in firsts if after is not None)
        unhidden = any(state.unhidden for state in self.counted.values())
        return list(dict.fromkeys([State(last, unhidden), FINAL]))

    def _give_up_training(self, lost: str, outcome: Outcome) -> None:
        """Skip the training if it would call a function that hangs or crashes."""
        names = self.plan.assignment.end_to_end
        chained = [p.exercise for p in self.plan.exercises if p.exercise.name in names]
        if any(lost in (exercise.name, *exercise.builds_on) for exercise in chained):
            self.training_lost = outcome

    def _call(
        self, worker: Worker, planned: PlannedExercise, *, alone: bool, state: State | None = None
    ) -> list[Outcome]:
        """Call an exercise in a state of the notebook; in its first state if None."""
        state = state or self.states(planned.exercise.name)[0]
        last = len(self.waiting) <= 1
        call = partial(self.caller.call, planned=planned, state=state, alone=alone, last=last)
        return self._with_modules(worker, call)

    def _with_modules(
        self, worker: Worker, call: Callable[[Worker], list[Outcome]]
    ) -> list[Outcome]:
        """Call again in a fresh worker that imports ahead the module that a call lacked."""
        outcomes = call(worker)
        while self.loaded.lack_modules(outcomes):
            self.loaded.drop()
            other = self.loaded.get()
            if other is None:
                break
            outcomes = call(other)
        return outcomes


def _is_lost(outcomes: list[Outcome]) -> bool:
    return outcomes[-1].kind in _LOST
