"""The plan of a grading run: all cases, drawn and packed once for every submission.

Fresh inputs depend only on the run's secret and on the assignment, not on the submission. So the
whole class is graded on the same cases, and the same secret gives the same result again.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from autograder.boundary import wire
from autograder.boundary.arguments import hold, state
from autograder.boundary.outcomes import Request
from autograder.content import fixtures
from autograder.content.description import Assignment, load_module
from autograder.content.edits import compose
from autograder.content.exercise import Aspect, Case, Exercise, Mistake, Tolerance
from autograder.records import Group, Scope


@dataclass(frozen=True, slots=True, eq=False)
class PlannedExercise:
    """An exercise with its cases and their packed arguments.

    `accepts` maps each exercise in `builds_on` to example arguments for a call to it. `compose`
    makes one mistake of two; it needs the answer side.
    """

    exercise: Exercise
    cases: tuple[Case, ...]
    packed: tuple[bytes, ...]
    mistakes: tuple[Mistake, ...]
    accepts: Mapping[str, tuple[Any, ...]]
    compose: Callable[[Mistake, Mistake], Mistake | None] | None = None

    @property
    def requests(self) -> tuple[Request, ...]:
        """The requests to a worker.

        Only cases of the arguments aspect ask for the state of the arguments. Leaving it out
        elsewhere halves the size of the responses.
        """
        asks_for_state = (case.aspect is Aspect.ARGUMENTS for case in self.cases)
        return tuple(zip(self.packed, asks_for_state, strict=True))


@dataclass(frozen=True, slots=True)
class Plan:
    """All inputs and expected outputs of a run; it never leaves the trusted side."""

    assignment: Assignment
    scope: Scope
    exercises: tuple[PlannedExercise, ...]
    training: Any
    fingerprint: str
    content: str


def make_plan(assignment: Assignment, secret: str) -> Plan:
    """Draw and pack all cases of a run.

    Raises:
        AssignmentError: the fixtures are missing or unreadable.
    """
    published = fixtures.read_cases(
        assignment.fixtures, assignment.names, with_calls=assignment.answers is None
    )
    planned = []
    for exercise in assignment.exercises:
        seed = _seed(secret, assignment, exercise.name)
        cases = (*published[exercise.name], *_drawn(assignment, exercise, seed))
        planned.append(
            PlannedExercise(
                exercise,
                cases,
                tuple(wire.pack(case.args) for case in cases),
                _mistakes(assignment, exercise.name),
                {name: published[name][0].args for name in exercise.builds_on},
                _composer(assignment),
            )
        )
    return Plan(
        assignment,
        assignment.scope,
        tuple(planned),
        _trained_by_reference(assignment),
        fingerprint(assignment, secret),
        content_of(assignment),
    )


def _drawn(assignment: Assignment, exercise: Exercise, seed: list[int]) -> Iterator[Case]:
    if assignment.answers is None:
        return
    stream = np.random.RandomState(seed)
    functions = assignment.answers.functions
    for group in (Group.FRESH, Group.PROPERTIES):
        draw = getattr(assignment.cases, str(group))
        for name, args, aspect in draw(exercise.name, stream, functions):
            if Aspect(aspect) is Aspect.ARGUMENTS:
                expected = wire.unpack(wire.pack(state(hold(args))))
            else:
                expected = functions[exercise.name](*wire.unpack_fresh(wire.pack(args)))
            yield Case(name, group, args, expected, Aspect(aspect))
    laws = getattr(assignment.cases, "laws", None)
    for name, args, expected, rtol in laws(exercise.name, stream, functions) if laws else ():
        tolerance = Tolerance(rtol, exercise.tolerance.atol)
        yield Case(name, Group.PROPERTIES, args, expected, tolerance=tolerance)


def _mistakes(assignment: Assignment, exercise: str) -> tuple[Mistake, ...]:
    if assignment.answers is not None:
        return tuple(m for m in assignment.answers.mistakes if m.exercise == exercise)
    return tuple(fixtures.read_mistakes(assignment.fixtures, exercise))


def _composer(assignment: Assignment) -> Callable[[Mistake, Mistake], Mistake | None] | None:
    if assignment.answers is None:
        return None
    return partial(compose, reference=assignment.answers.module)


def _trained_by_reference(assignment: Assignment) -> Any:
    """Run the training script on the reference; return None if either is missing."""
    if assignment.answers is None or not (assignment.folder / "training.py").is_file():
        return None
    script = load_module(assignment.folder, "training")
    functions = {name: assignment.answers.functions[name] for name in assignment.end_to_end}
    with contextlib.redirect_stdout(io.StringIO()):
        return script.train(functions)


def _content(assignment: Assignment) -> Iterator[Path]:
    """Yield the assignment files that can affect a result."""
    folders = [assignment.folder, assignment.folder / "given"]
    if assignment.answers is not None and assignment.answers.module.__file__:
        folders.append(Path(assignment.answers.module.__file__).parent)
    for folder in folders:
        for path in sorted(folder.glob("*")):
            if path.suffix in (".toml", ".py", ".h5"):
                yield path
    if assignment.released is not None:
        yield assignment.released


def _seed(secret: str, assignment: Assignment, exercise: str) -> list[int]:
    """Return a 256-bit seed; a single 32-bit integer could be found by brute force."""
    text = f"{secret}\0{assignment.id}\0{assignment.version}\0{exercise}"
    digest = hashlib.sha256(text.encode()).digest()
    return [int(number) for number in np.frombuffer(digest, ">u4")]


def fingerprint(assignment: Assignment, secret: str) -> str:
    """Return a checksum of all inputs to grading: secret, scope and assignment files.

    If it is unchanged, a regrade gives the same result.
    """
    return _digest(secret, str(assignment.scope), content_of(assignment))


def content_of(assignment: Assignment) -> str:
    """Return a checksum of the assignment's files, independent of the secret."""
    files = (path.read_bytes() for path in _content(assignment))
    return _digest(assignment.id, str(assignment.version), *files)


def _digest(*parts: str | bytes) -> str:
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()[:16]
