"""Loading a submission's definitions, and finding the statement that a load does not survive."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from autograder.boundary.definitions import Definitions
from autograder.boundary.limits import Limits
from autograder.boundary.outcomes import Outcome
from autograder.grading.workers import Workers
from autograder.sandbox.dialogue import Worker, WorkerGone
from autograder.sandbox.endings import explain_crash

_MAX_LOADS = 4
_LEFT_OUT = b""


@dataclass(slots=True)
class LoadReport:
    """What loading told: notes, the variables that failed statements would have bound, output.

    `output` is None until a load has succeeded for the first time.
    """

    notes: list[str] = field(default_factory=list)
    unbound: dict[str, str] = field(default_factory=dict)
    output: str | None = None


class Loader:
    """Loads the same definitions into one worker after another.

    A load that dies is repeated with each statement announced before it runs. The statement that
    was announced last is to blame and is left out of every later load.
    """

    def __init__(self, definitions: Definitions, modules: Mapping[str, bytes | None]) -> None:
        self.report = LoadReport()
        self._statements = definitions.statements
        self._code = [(statement.cell, statement.code) for statement in definitions.statements]
        self._modules = dict(modules)
        self._lost_loads = 0
        self._announced: int | None = None

    def load(self, worker: Worker) -> None:
        """Execute the definitions in a worker.

        Raises:
            WorkerGone: the worker hung, crashed or broke the protocol.
        """
        failures, output = worker.load(
            self._modules, self._code, patient=self._lost_loads > 0, on_progress=self._hear
        )
        if self.report.output is not None:
            return  # every load fails in the same statements
        self.report.output = output
        for index, error in failures:
            if 0 <= index < len(self._code) and self._statements[index].needed:
                self._note(index, f"{error.type_name}: {error.message}")

    def leave_out_culprit(self, lost: Outcome) -> bool:
        """Leave out the statement that a load did not survive; return whether to load again."""
        self._lost_loads += 1
        if self._lost_loads == 1:
            return True  # the next load announces its statements
        culprit = self._announced
        if self._lost_loads > _MAX_LOADS or culprit is None or culprit >= len(self._code):
            return False
        if self._statements[culprit].needed:
            self._note(culprit, lost.reason)
            self._leave_out(culprit)
        else:
            # A statement that no function needs must not cost the time of those that one needs.
            self._lost_loads -= 1
            for index, statement in enumerate(self._statements):
                if not statement.needed:
                    self._leave_out(index)
        self._announced = None
        return True

    def _hear(self, index: int) -> None:
        self._announced = index if index >= 0 else None

    def _leave_out(self, index: int) -> None:
        self._code[index] = (self._code[index][0], _LEFT_OUT)

    def _note(self, index: int, reason: str) -> None:
        statement = self._statements[index]
        text = f"import {statement.imports}" if statement.imports else repr(statement.text)
        note = f"cell {statement.cell}: {text} failed, passed over ({reason})"
        self.report.notes.append(note[:300])
        origin = f"comes from a statement that failed: {statement.text} ({reason[:100]})"
        self.report.unbound.update(dict.fromkeys(statement.binds, origin))


class LoadedWorkers:
    """Gives workers in which the definitions are loaded, one at a time."""

    def __init__(self, workers: Workers, loader: Loader, limits: Limits) -> None:
        self.deadline = workers.deadline
        self.limits = limits
        self.failure: Outcome | None = None
        """Why no worker survives loading; None as long as one may."""
        self.is_fresh = False
        """Whether the present worker has been called for nothing yet."""
        self._workers, self._loader = workers, loader
        self._worker: Worker | None = None

    def get(self) -> Worker | None:
        """Return the present worker, or a fresh one that has loaded the definitions.

        None means that the time is over, or that no worker survives loading.

        Raises:
            SandboxError: our own side failed.
        """
        while self._worker is None and self.failure is None and time.monotonic() < self.deadline:
            worker = self._workers.fresh(self.limits)
            try:
                self._loader.load(worker)
            except WorkerGone as gone:
                lost = self._explain(gone.outcome, worker)
                if not self._loader.leave_out_culprit(lost):
                    self.failure = lost
            else:
                self._worker, self.is_fresh = worker, True
        return self._worker

    def drop(self) -> None:
        """End the present worker; the next `get` forks a fresh one."""
        self._workers.end()
        self._worker = None

    def lose(self, outcome: Outcome) -> Outcome:
        """End the present worker, which was lost in a call; return the outcome with the reason."""
        assert self._worker is not None
        worker, self._worker = self._worker, None
        return self._explain(outcome, worker)

    def _explain(self, outcome: Outcome, worker: Worker) -> Outcome:
        self._workers.end()
        if worker.ending is None:
            return outcome
        status, _usage = worker.ending
        return explain_crash(outcome, status)
