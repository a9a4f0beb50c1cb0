"""One submission in its workers: load the definitions, call every exercise, lose nothing.

Workers are cheap but not free, so exercises share one as long as all goes well. At first each is
called that builds on nothing, or on exercises that were right; what is right is taken. Whatever is
not is called once more in a fresh worker, and that is what counts: what one exercise does to its
process, or to the clock, costs no other a point that is earned without help. A worker that hangs
or dies costs the exercise under way; the next one gets a fresh worker.

What is left is called in the workbook's order, and done with before the next one begins. The
exercises that one builds on come before it, so that no worker in which they are answered by the
reference was there before they were called for the last time.
"""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

from autograder.definitions import Definitions
from autograder.judge import agree, is_right
from autograder.plan import Plan, PlannedExercise
from autograder.records import TIME_USED_UP, WORKER_SEED, Outcome, OutcomeKind
from autograder.sandbox.dialogue import (
    ITS_PROCESS_ENDED,
    Answer,
    Worker,
    WorkerGone,
    ending_in_words,
)
from autograder.sandbox.supervisor import Sandbox

_MAX_LOADS = 4
_LOST = (OutcomeKind.TIMEOUT, OutcomeKind.CRASHED)


_NOT_CALLED = Outcome(OutcomeKind.NOT_RUN)


@dataclass(slots=True)
class Run:
    """What came back from the workers of one submission, not yet judged."""

    outcomes: dict[str, list[Outcome]] = field(default_factory=dict)
    training: Outcome = _NOT_CALLED
    notes: list[str] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)
    """Variables that a definition which failed would have bound, and why."""
    output: str = ""
    workers: int = 0


def run_submission(
    sandbox: Sandbox,
    plan: Plan,
    definitions: Definitions,
    answer_for: Callable[[PlannedExercise], Answer],
    deadline: float,
    unwritten: frozenset[str] = frozenset(),
    first: Worker | None = None,
) -> Run:
    """Call every defined exercise on every case.

    Args:
        sandbox: where workers come from.
        plan: the exercises with their packed cases.
        definitions: what of the notebook runs.
        answer_for: gives, for an exercise, what answers its calls to other exercises.
        deadline: the monotonic time at which all has to end.
        unwritten: functions that hold nothing of the student's; they are not called.
        first: the worker that read the submission; it serves on if its limits are the plan's.

    Raises:
        SandboxError: our own side failed.
    """
    if first is not None and first.limits != plan.assignment.limits:
        sandbox.end(first)
        first = None
    return _Session(sandbox, plan, definitions, answer_for, deadline, unwritten, first).run()


class _Session:
    """The state of one submission under way."""

    def __init__(
        self,
        sandbox: Sandbox,
        plan: Plan,
        definitions: Definitions,
        answer_for: Callable[[PlannedExercise], Answer],
        deadline: float,
        unwritten: frozenset[str],
        first: Worker | None,
    ) -> None:
        self.sandbox, self.plan, self.definitions = sandbox, plan, definitions
        self.answer_for = answer_for
        self.deadline, self.first = deadline, first
        self.limits = plan.assignment.limits
        called = definitions.defined - unwritten
        self.waiting = [p for p in plan.exercises if p.exercise.name in called]
        self.names = tuple(plan.assignment.end_to_end)
        self.trains = plan.training is not None and definitions.defined.issuperset(self.names)
        self.statements = [(s.cell, s.code) for s in definitions.statements]
        self.result = Run({name: [_NOT_CALLED] for name in definitions.defined & unwritten})
        self.loaded = False
        self.loading = -1
        self.failed_loads = 0
        self.heard_failures = False
        # At first a worker may gather its results and has little time, for most submissions need
        # next to none; after a loss each result is sent at once and gets the full time.
        self.patient = False
        self.sifting = True
        """What is right by itself is still being looked for."""
        self.right: set[str] = set()
        self.tried: dict[str, list[Outcome]] = {}
        """What came back where what an exercise builds on was the student's own; or how the worker
        was lost, where it gets its full time later."""
        self.doubtful: PlannedExercise | None = None

    def run(self) -> Run:
        """Use workers until all is called or the time is over."""
        unheard = Outcome(OutcomeKind.TIMEOUT, reason=TIME_USED_UP)
        while (self.waiting or self.trains) and time.monotonic() < self.deadline:
            worker = self.first or self.sandbox.fork(self.limits, self.deadline)
            self.first = None
            try:
                self.result.workers += 1
                lost = self._use(worker)
            finally:
                self.sandbox.end(worker)
            if self.doubtful is not None:
                self._look_again(self.doubtful)
                self.doubtful = None
            if lost is None:
                continue
            lost = _explained(lost, worker)
            if self.loaded:
                self.result.outcomes[self.waiting.pop(0).exercise.name][-1] = lost
            elif not self._blame_a_statement(lost):
                unheard = lost
                break
        for planned in self.waiting:
            self.result.outcomes[planned.exercise.name] = [unheard]
        return self.result

    def _use(self, worker: Worker) -> Outcome | None:
        """Do as much as this worker can; return how it was lost, None if that cost nothing."""
        self.loaded = False
        try:
            self._load(worker)
        except WorkerGone as gone:
            return gone.outcome
        self.loaded = True
        if self.sifting:
            if not self._sift(worker):
                return None
            self.patient = any(outcomes[-1].kind in _LOST for outcomes in self.tried.values())
        lost = self._call_what_is_left(worker, fresh=not self.sifting)
        self.sifting = False
        if lost is None and self.trains and not self.waiting and self.doubtful is None:
            self.trains = False
            code = self.plan.assignment.training
            assert code is not None
            worker.until = self.deadline
            self.result.training = worker.train(code, self.names, WORKER_SEED)
        return lost

    def _sift(self, worker: Worker) -> bool:
        """Take what is right by itself; return whether the worker lived to see the end of it.

        No call is answered by the reference here: what an exercise builds on was right, and does
        as the reference does.
        """
        fresh = True
        for planned in list(self.waiting):
            name = planned.exercise.name
            if name in self.tried or not self.right.issuperset(planned.exercise.builds_on):
                continue
            outcomes = self._call(worker, planned, fresh, on_its_own=True)
            counts = fresh and not planned.exercise.builds_on  # also if it is wrong
            fresh = False
            if outcomes[-1].kind in _LOST:
                self.tried[name] = outcomes
                return False
            if is_right(planned, outcomes):
                self.right.add(name)
            elif not counts:
                self.tried[name] = outcomes
                continue
            self.result.outcomes[name] = outcomes
            self.waiting.remove(planned)
        return True

    def _call_what_is_left(self, worker: Worker, *, fresh: bool) -> Outcome | None:
        """Call exercises in their order while all goes well; return how the worker was lost.

        What an exercise builds on answers as the reference does. Where that is right itself it does
        so already, without a message for every call; only a right result is taken.
        """
        while self.waiting and time.monotonic() < self.deadline:
            planned = self.waiting[0]
            name = planned.exercise.name
            on_its_own = not fresh and self.right.issuperset(planned.exercise.builds_on)
            if on_its_own and name in self.tried:
                return None  # that was not right, nor would it be now
            outcomes = self._call(worker, planned, fresh, on_its_own=on_its_own)
            lost = outcomes[-1].kind in _LOST
            if lost and not self.patient:
                self.patient = True
                return None
            right = not lost and is_right(planned, outcomes)
            if not fresh and not right:
                if on_its_own:
                    self.tried[name] = outcomes
                return None
            self.result.outcomes[name] = outcomes
            if lost:
                self._give_up_training(name, outcomes[-1])
                return outcomes[-1]
            del self.waiting[0]
            fresh = False
            if right:
                self.right.add(name)
            elif self._is_worth_another_look(planned):
                self.doubtful = planned
                return None
        return None

    def _is_worth_another_look(self, planned: PlannedExercise) -> bool:
        name, builds_on = planned.exercise.name, set(planned.exercise.builds_on)
        if not builds_on or not builds_on <= self.definitions.defined:
            return False
        if name in self.tried and agree(planned, self.tried[name], self.result.outcomes[name]):
            return False  # whoever answers, it does the same
        # Others may need the time more.
        return self.deadline - time.monotonic() > self.limits.submission_seconds / 2

    def _look_again(self, planned: PlannedExercise) -> None:
        """Call what is not right with the reference's answers with the submission's own functions.

        They may take and return more than the reference does (an option, a named tuple), and work
        together where its answers do not fit in. This is done in a worker of its own, before any
        other has the reference's answers to this exercise, and counts only if it makes it right.
        """
        with self.sandbox.worker(self.limits, self.deadline) as worker:
            self.result.workers += 1
            with contextlib.suppress(WorkerGone):
                self._load(worker)
                outcomes = self._call(worker, planned, fresh=True, on_its_own=True)
                if is_right(planned, outcomes):
                    self.result.outcomes[planned.exercise.name] = outcomes

    def _give_up_training(self, lost: str, outcome: Outcome) -> None:
        """Do not chain functions of which one hangs or crashes: the chain would do so too."""
        chained = [p.exercise for p in self.plan.exercises if p.exercise.name in self.names]
        if any(lost in (exercise.name, *exercise.builds_on) for exercise in chained):
            self.trains = False
            self.result.training = outcome

    def _call(
        self, worker: Worker, planned: PlannedExercise, fresh: bool, *, on_its_own: bool = False
    ) -> list[Outcome]:
        exercise = planned.exercise
        # One that is slow leaves time for the others.
        share = 2 if self.patient and len(self.waiting) > 1 else 1
        now = time.monotonic()
        worker.until = now + (self.deadline - now) / share
        call = partial(
            worker.run,
            exercise.name,
            () if on_its_own else exercise.builds_on,
            WORKER_SEED,
            answer=self.answer_for(planned),
            patient=self.patient,
        )
        if not fresh:
            return list(call(planned.requests))
        # What comes back for a published case is shown to the student, so the worker must not know
        # a hidden input by then. (Where one does, nothing but a right result is taken from it.)
        published = [case.public for case in planned.cases].count(True)
        outcomes: list[Outcome] = []
        for cases in (planned.requests[:published], planned.requests[published:]):
            if cases and not (outcomes and outcomes[-1].kind in _LOST):
                outcomes += call(cases)
        return outcomes

    def _load(self, worker: Worker) -> None:
        modules = dict(self.plan.assignment.given)
        # After a loss each statement is announced before it runs, to learn which one it is.
        failures, output = worker.load(
            modules, self.statements, patient=self.failed_loads > 0, on_progress=self._progress
        )
        if self.heard_failures:
            return
        self.heard_failures = True
        self.result.output = output
        for index, error in failures:
            if 0 <= index < len(self.statements) and self._is_needed(index):
                self._note(index, f"{error.type_name}: {error.message}")

    def _progress(self, index: int) -> None:
        self.loading = index

    def _note(self, index: int, reason: str) -> None:
        statement = self.definitions.statements[index]
        what = f"import {statement.imports}" if statement.imports else repr(statement.text)
        note = f"cell {statement.cell}: {what} failed, passed over ({reason})"
        self.result.notes.append(note[:300])
        why = f"comes from a statement that failed: {statement.text} ({reason[:100]})"
        self.result.failed.update(dict.fromkeys(statement.binds, why))

    def _blame_a_statement(self, lost: Outcome) -> bool:
        """Find the statement that loading does not survive and pass it over from now on."""
        self.failed_loads += 1
        if self.failed_loads == 1:
            return True  # the next load announces its statements
        if self.failed_loads > _MAX_LOADS or not 0 <= self.loading < len(self.statements):
            return False
        if self._is_needed(self.loading):
            self._note(self.loading, lost.reason)
            self._pass_over(self.loading)
        else:
            # What nothing needs gets no second chance to cost the time of what is needed.
            self.failed_loads -= 1
            for index in range(len(self.statements)):
                if not self._is_needed(index):
                    self._pass_over(index)
        self.loading = -1
        return True

    def _pass_over(self, index: int) -> None:
        self.statements[index] = (self.statements[index][0], b"")

    def _is_needed(self, index: int) -> bool:
        return self.definitions.statements[index].needed


def _explained(outcome: Outcome, worker: Worker) -> Outcome:
    """Add how the process ended, which is known only after it was reaped."""
    if outcome.kind is not OutcomeKind.CRASHED or worker.ending is None:
        return outcome
    status, _usage = worker.ending
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU:
        return replace(outcome, kind=OutcomeKind.TIMEOUT, reason="it used up its CPU time")
    if outcome.reason == ITS_PROCESS_ENDED:
        return replace(outcome, reason=ending_in_words(status))
    return outcome
