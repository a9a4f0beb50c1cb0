"""The report of a submission: graded, unreadable, or not graded through an internal error."""

from __future__ import annotations

import importlib.util
import re
import traceback
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain, islice
from pathlib import Path

from autograder.boundary.definitions import Definitions, History, State, is_file
from autograder.content.description import Assignment
from autograder.grading import cell_notes, import_notes
from autograder.grading.graders import Grader
from autograder.grading.import_notes import listed
from autograder.grading.only import points_of
from autograder.grading.passes import Run
from autograder.judging.score import total
from autograder.records import (
    EndToEnd,
    ExerciseResult,
    Report,
    Scope,
    Submission,
    SubmissionStatus,
)

_MAX_NAME, _MAX_NOTES = 100, 20
_VERSION_SUFFIX = re.compile(r"_?v\d\w*$")
# It is there wherever a notebook runs, so a student can do nothing about it.
_OF_EVERY_NOTEBOOK = "IPython"


@dataclass(frozen=True, slots=True)
class Header:
    """The parts of a report that are known before judging."""

    submission: Submission
    scope: Scope
    assignment: str | None = None
    max_score: float = 0.0
    run: Mapping[str, str] = field(default_factory=dict)

    def with_digest(self, sha256: str) -> Header:
        """Return the header with the checksum of the submission's bytes."""
        return replace(self, submission=replace(self.submission, sha256=sha256))

    def with_grader(self, grader: Grader, only: Collection[str] = ()) -> Header:
        """Return the header with the entries that depend on the assignment.

        `only` are the exercises to grade; without any, all of them.
        """
        assignment = grader.assignment
        return replace(
            self,
            scope=assignment.scope,
            assignment=assignment.id,
            max_score=points_of(assignment, only),
            run=grader.details,
        )


def graded(
    header: Header,
    exercises: tuple[ExerciseResult, ...],
    end_to_end: EndToEnd,
    notes: tuple[str, ...],
    *,
    isolation: tuple[str, ...],
    seconds: float,
) -> Report:
    """Return the report of a judged submission."""
    return Report(
        assignment=header.assignment,
        scope=header.scope,
        submission=header.submission,
        status=SubmissionStatus.GRADED,
        score=total((exercise.score for exercise in exercises), header.max_score),
        max_score=header.max_score,
        seconds=round(seconds, 4),
        isolation=isolation,
        end_to_end=end_to_end,
        exercises=exercises,
        notes=notes,
        run=header.run,
    )


def unreadable(header: Header, reason: str) -> Report:
    """Return the report of a submission that cannot be read: score 0, and a note with the reason.

    >>> report = unreadable(Header(Submission("ada", "a.ipynb", None), Scope.FULL), "it is empty")
    >>> report.score, report.notes
    (0.0, ('it is empty',))
    """
    return _without_exercises(header, SubmissionStatus.UNREADABLE, 0.0, reason)


def internal(header: Header, error: Exception) -> Report:
    """Return the report of a submission that we failed to grade: no score, and a note."""
    last = traceback.extract_tb(error.__traceback__)[-1:]
    place = f" at {Path(last[0].filename).name}:{last[0].lineno}" if last else ""
    note = f"internal error: {type(error).__name__}: {error}{place}"[:500]
    return _without_exercises(header, SubmissionStatus.INTERNAL, None, note)


def never_graded(path: Path, student: str, error: Exception) -> Report:
    """Return the report of a submission that never reached a grader; it has no score.

    >>> report = never_graded(Path("ada.ipynb"), "ada", OSError("disk full"))
    >>> report.score is None, report.notes
    (True, ('internal error: OSError: disk full',))
    """
    return internal(Header(Submission(student, str(path), None), Scope.FULL), error)


def notes_on(
    definitions: Definitions,
    run: Run,
    assignment: Assignment,
    files: Mapping[str, bytes] | None = None,
) -> tuple[str, ...]:
    """Return the notes on a submission: cells with syntax errors, failed imports, output.

    `files` are the Python files beside the notebook, by name.
    """
    on_files = cell_notes.on_files(files or {}, assignment)
    notes = chain(_notes(definitions, run, assignment), on_files)
    kept = [note[:400] for note in islice(notes, _MAX_NOTES)]
    more = sum(1 for _note in notes)
    return (*kept, f"and {more} more notes") if more else tuple(kept)


def _without_exercises(
    header: Header, status: SubmissionStatus, score: float | None, note: str
) -> Report:
    return Report(
        assignment=header.assignment,
        scope=header.scope,
        submission=header.submission,
        status=status,
        score=score,
        max_score=header.max_score,
        seconds=0.0,
        isolation=(),
        end_to_end=EndToEnd.NOT_RUN,
        exercises=(),
        notes=(note,),
        run=header.run,
    )


def _notes(definitions: Definitions, run: Run, assignment: Assignment) -> Iterator[str]:
    yield from import_notes.on_supplied(definitions, run.loading, assignment)
    yield from cell_notes.on_cells(definitions, assignment)
    for problem in definitions.problems:
        kind = "file" if is_file(problem.cell) else "cell"
        yield (
            f"{definitions.name_of(problem.cell)}, line {problem.line}: Python cannot parse "
            f"this {kind} ({problem.message}); only its own definitions are lost"
        )
    yield from _on_states(definitions, run)
    failed = {(s.imports or "").split(".")[0] for s, _error in run.loading.failed_imports}
    provided = {*failed, *assignment.given, *assignment.workbook_imports, _OF_EVERY_NOTEBOOK}
    for cell, module in definitions.unused:
        top = module.split(".")[0][:_MAX_NAME]
        if _VERSION_SUFFIX.sub("", top) not in provided and not _is_installed(top):
            yield f"cell {cell}: import {module} failed, skipped (no graded function needs it)"
    yield from run.loading.notes
    output = (run.loading.output or "").strip()
    if output:
        yield f"printed while its definitions were loaded: {output[:300]}"


def _on_states(definitions: Definitions, run: Run) -> Iterator[str]:
    """Yield a note for each function with several definitions, and for each hidden builtin."""
    hiding: dict[tuple[str, int], list[str]] = {}
    for name, history in definitions.histories.items():
        state = run.counted.get(name, history.states[0])
        if len(history.definitions) > 1:
            yield f"{name} is defined {_places(history, definitions)}; {_which(history, state)}"
        if state.unhidden:
            for variable in history.hidden:
                hiding.setdefault(variable, []).append(name)
    for (hidden, cell), names in hiding.items():
        called = f"{listed(names)} {'was' if len(names) == 1 else 'were'} called"
        yield (
            f"cell {cell}: the variable {hidden} hides Python's own {hidden}(), so {called} "
            f"without this variable: give it another name"
        )


def _places(history: History, definitions: Definitions) -> str:
    cells = sorted({cell for cell, _at in history.definitions})
    if len(cells) == 1:
        times = len(history.definitions)
        often = "twice" if times == 2 else f"{times} times"
        return often if len(definitions.sources) == 1 else f"{often} in cell {cells[0]}"
    return f"in cells {', '.join(map(str, cells[:-1]))} and {cells[-1]}"


def _which(history: History, state: State) -> str:
    if history.same:
        return "all of these definitions are the same"
    if history.standing(state) == history.definitions[-1]:
        return "the last definition counted"
    if history.tested:
        return "the definition at its own test counted"
    return f"the definition in cell {history.standing(state)[0]} counted"


@lru_cache(maxsize=1024)
def _is_installed(module: str) -> bool:
    if not module.isidentifier():
        return False
    try:
        return importlib.util.find_spec(module) is not None
    except (ImportError, ValueError, AttributeError):
        return False
