"""Loading a submission's definitions, and finding a statement that kills the worker."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from encodings import normalize_encoding
from encodings.aliases import aliases
from importlib.util import find_spec

from autograder.boundary.definitions import Definitions, Statement
from autograder.boundary.limits import Limits
from autograder.boundary.outcomes import Outcome, StudentError
from autograder.content.description import Assignment
from autograder.grading.workers import Workers
from autograder.judging.errors import FAILED
from autograder.sandbox.connection import WorkerGone
from autograder.sandbox.dialogue import Worker
from autograder.sandbox.endings import explain_crash

_MAX_LOADS = 4
_MAX_NAME = 100
_SKIPPED = b""
_PLACE = re.compile(r" \((?:(?:/|[A-Za-z]:\\)[^()]*|unknown location)\)")
"""The place of a module on the grader's machine, in the message of an ImportError."""
_NO_MODULE = re.compile(r"No module named '([\w.]{1,100})'")
_NO_ENCODING = re.compile(r"unknown encoding: ([\w-]{1,40})$")
_MAX_AHEAD = 10


@dataclass(slots=True)
class LoadReport:
    """The findings of the loads of a submission.

    Attributes:
        notes: a sentence for each failed statement that a function needs.
        supplied: pairs of a variable that was bound for the submission, and the workbook's name.
        failed_imports: the imports that failed, each with its error.
        unbound: the variables that failed statements would have bound, each with the reason.
        output: the printed text, or None until the first load succeeds.
    """

    notes: list[str] = field(default_factory=list)
    supplied: tuple[tuple[str, str], ...] = ()
    failed_imports: list[tuple[Statement, StudentError]] = field(default_factory=list)
    unbound: dict[str, str] = field(default_factory=dict)
    output: str | None = None


def is_taken(name: str, assignment: Assignment) -> bool:
    """Return whether a module of the student's own cannot have this name: a real one has it."""
    name = name.partition(".")[0]
    packages = ("numpy", *assignment.limits.packages)
    return name in {*assignment.given, *packages} or name in sys.stdlib_module_names


class Loader:
    """Loads the same definitions into each worker of a submission.

    If a load kills its worker, the next load announces each statement before it runs. The last
    announced statement is to blame, and later loads skip it.

    A worker looks up no file once student code runs. It imports ahead the modules that it finds in
    the code. If a module was still missing, the next load imports it ahead, too.
    """

    def __init__(self, definitions: Definitions, assignment: Assignment) -> None:
        self.report = LoadReport()
        self._statements = definitions.statements
        self._code = [(statement.cell, statement.code) for statement in definitions.statements]
        own = {module.name: module.statements for module in definitions.modules}
        self._modules = {
            **{name: code for name, code in own.items() if not is_taken(name, assignment)},
            **assignment.given,
        }
        self._supplies = {
            name: supply.code
            for name, supply in assignment.supplies.items()
            if name in definitions.mentioned
        }
        self._kept = definitions.kept_copies
        self._first_states = definitions.first_states
        self._packages = assignment.limits.packages
        self._absent: dict[str, str] = {}
        """For each name from a package that is not there: the package."""
        # Loading matplotlib takes most of the time that an impatient load has.
        self._slow = any((s.imports or "").startswith("matplotlib") for s in self._statements)
        self._lost_loads = 0
        self._last_announced: int | None = None
        self._ahead: tuple[str, ...] = ()

    def load(self, worker: Worker) -> bool:
        """Execute the definitions in a worker; return False if they must be loaded again.

        Raises:
            WorkerGone: the worker hung, crashed or broke the protocol.
        """
        loaded = worker.load(
            self._modules,
            self._code,
            kept=self._kept,
            supplies=self._supplies,
            first_states=self._first_states,
            ahead=self._ahead,
            patient=self._slow or self._lost_loads > 0,
            on_progress=self._on_progress,
        )
        if self.report.output is not None:
            return True  # the same statements fail in every load
        if self.import_ahead(error for _index, error in loaded.failures):
            return False
        self.report.output = loaded.output
        self.report.supplied = loaded.supplied
        mended = {variable for variable, _name in loaded.supplied}
        for index, error in loaded.failures:
            statement = self._statements[index] if 0 <= index < len(self._code) else None
            if statement is None:
                continue
            if statement.imports:
                self.report.failed_imports.append((statement, error))
            if statement.needed and not (statement.binds and statement.binds <= mended):
                self._note_failure(index, error)
        for variable in mended:
            self.report.unbound.pop(variable, None)
        return True

    def import_ahead(self, errors: Iterable[StudentError | None]) -> bool:
        """Have later loads import the modules that were not found; return whether any is new."""
        lacking = {name for error in errors if error and (name := _lacking(error))}
        new = [name for name in sorted(lacking) if self._is_there(name) and name not in self._ahead]
        self._ahead = (*self._ahead, *new)[:_MAX_AHEAD]
        return any(name in self._ahead for name in new)

    def _is_there(self, module: str) -> bool:
        package = module.partition(".")[0]
        return package in sys.stdlib_module_names or package in ("numpy", *self._packages)

    def leave_out_culprit(self, lost: Outcome) -> bool:
        """Skip the statement that killed the worker, once known; return whether to load again."""
        self._lost_loads += 1
        if self._lost_loads == 1:
            return True  # the next load announces its statements
        culprit = self._last_announced
        if self._lost_loads > _MAX_LOADS or culprit is None or culprit >= len(self._code):
            return False
        if self._statements[culprit].needed:
            self._note(culprit, lost.reason)
            self._skip(culprit)
        else:
            # No function needs this statement. Skip all such statements and do not count this load,
            # so that they cannot use up the loads reserved for needed statements.
            self._lost_loads -= 1
            for index, statement in enumerate(self._statements):
                if not statement.needed:
                    self._skip(index)
        self._last_announced = None
        return True

    def _on_progress(self, index: int) -> None:
        self._last_announced = index if index >= 0 else None

    def _skip(self, index: int) -> None:
        self._code[index] = (self._code[index][0], _SKIPPED)

    def _note_failure(self, index: int, error: StudentError) -> None:
        statement = self._statements[index]
        if error.type_name == "ModuleNotFoundError" and statement.imports:
            package = statement.imports.split(".")[0][:_MAX_NAME]
            if package not in self._absent.values():
                others = ", ".join(name for name in self._packages if find_spec(name))
                too = f" ({others} can be imported, too)" if others else ""
                self.report.notes.append(
                    f"cell {statement.cell}: the package {package} is not there when this "
                    f"assignment is graded; use numpy{too}, or hand in {package}.py with the "
                    "notebook if it is yours"
                )
            origin = f"{FAILED}: {statement.text} (the package {package} is not there)"
            self.report.unbound.update(dict.fromkeys(statement.binds, origin))
            self._absent.update(dict.fromkeys(statement.binds, package))
            return
        reason = f"{error.type_name}: {_PLACE.sub('', error.message)}"
        if error.name in self._absent:
            package = self._absent[error.name]
            reason = f"it uses {error.name} of the package {package}, which is not there"
        self._note(index, reason)

    def _note(self, index: int, reason: str) -> None:
        statement = self._statements[index]
        text = f"import {statement.imports}" if statement.imports else repr(statement.text)
        note = f"cell {statement.cell}: {text} failed, skipped ({reason})"
        if note[:300] not in self.report.notes:  # an import of several names fails once for each
            self.report.notes.append(note[:300])
        origin = f"{FAILED}: {statement.text} ({reason[:100]})"
        self.report.unbound.update(dict.fromkeys(statement.binds, origin))


def _lacking(error: StudentError) -> str | None:
    """Return the module that was not found when an error was raised.

    >>> _lacking(StudentError("LookupError", "unknown encoding: latin-1"))
    'encodings.latin_1'
    """
    if error.type_name == "ModuleNotFoundError" and (found := _NO_MODULE.match(error.message)):
        return found[1]
    if error.type_name == "LookupError" and (found := _NO_ENCODING.match(error.message)):
        name = normalize_encoding(found[1].lower())
        return f"encodings.{aliases.get(name, name)}"
    return None


class LoadedWorkers:
    """Provides workers with the definitions loaded, a single worker at a time."""

    def __init__(self, workers: Workers, loader: Loader, limits: Limits) -> None:
        self.limits = limits
        self.failure: Outcome | None = None
        """The outcome of the last load, set when no load can succeed any more."""
        self.is_fresh = False
        """Whether the current worker has not served any call yet."""
        self._workers, self._loader = workers, loader
        self._worker: Worker | None = None

    @property
    def deadline(self) -> float:
        """The monotonic time by which the submission must be finished."""
        return self._workers.deadline

    def get(self) -> Worker | None:
        """Return the current worker, or a fresh worker with the definitions loaded.

        Returns None if the time is used up or no worker survives loading.

        Raises:
            SandboxError: our own side failed.
        """
        while self._worker is None and self.failure is None and time.monotonic() < self.deadline:
            worker = self._workers.fresh(self.limits)
            try:
                is_complete = self._loader.load(worker)
            except WorkerGone as gone:
                lost = self._explain(gone.outcome, worker)
                if not self._loader.leave_out_culprit(lost):
                    self.failure = lost
            else:
                if is_complete:
                    self._worker, self.is_fresh = worker, True
        return self._worker

    def lack_modules(self, outcomes: Iterable[Outcome]) -> bool:
        """Return whether calls failed for lack of modules that the next worker will have."""
        return self._loader.import_ahead(outcome.error for outcome in outcomes)

    def drop(self) -> None:
        """End the current worker; the next `get` forks a fresh worker."""
        self._workers.end()
        self._worker = None

    def lose(self, outcome: Outcome) -> Outcome:
        """End the current worker after a call killed it; return the outcome with the reason."""
        assert self._worker is not None
        worker, self._worker = self._worker, None
        return self._explain(outcome, worker)

    def _explain(self, outcome: Outcome, worker: Worker) -> Outcome:
        self._workers.end()
        if worker.ending is None:
            return outcome
        return explain_crash(outcome, worker.ending)
