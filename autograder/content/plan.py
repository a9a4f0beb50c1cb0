"""The plan of a submission: its cases, drawn and packed.

Hidden inputs belong to one hand-in: anything that a submission passes on to the next is useless
there. Drawing and judging new cases for every hand-in would double the time, so each exercise has a
pool of `SETS` case sets. A keyed hash of the student and the content chooses one for each exercise.
The same secret, student and content give the same cases again.
"""

from __future__ import annotations

import contextlib
import copy
import hashlib
import hmac
import io
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from autograder.boundary import wire
from autograder.boundary.arguments import hold, state
from autograder.boundary.limits import Limits
from autograder.boundary.outcomes import Outcome, OutcomeKind, Request, RightAnswer
from autograder.content import fixtures
from autograder.content.description import Assignment, load_module
from autograder.content.edits import compose
from autograder.content.exercise import Aspect, Case, Exercise, Mistake, Raising, Tolerance
from autograder.content.recipes import Drawn, Stream
from autograder.content.rounding import input_bytes, plain
from autograder.content.secret import Secret
from autograder.errors import AssignmentError
from autograder.records import Group, Scope

SETS = 64
"""The number of case sets of an exercise."""


@dataclass(frozen=True, slots=True, eq=False)
class PlannedExercise:
    """An exercise with its cases and their packed arguments.

    `right` has for each case the answer of the reference, or None. Most right programs send the
    same bytes, which then need not be decoded and compared. `read_mistakes` returns the known
    mistakes. `accepts` maps each exercise in `builds_on` to example arguments for a call to it.
    `compose` makes one mistake of two; it needs the answer side. With `keeps_arguments` a published
    case fails, too, if the call changes its arguments: without the hidden cases, no other case
    would notice.
    """

    exercise: Exercise
    cases: tuple[Case, ...]
    packed: tuple[bytes, ...]
    right: tuple[RightAnswer | None, ...]
    read_mistakes: Callable[[], tuple[Mistake, ...]]
    accepts: Mapping[str, tuple[Any, ...]]
    compose: Callable[[Mistake, Mistake], Mistake | None] | None = None
    keeps_arguments: bool = False

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """The known mistakes, read when a submission first fails a case of this exercise.

        Raises:
            AssignmentError: the fixtures, which hold them without the answer side, are damaged.
        """
        return self.read_mistakes()

    @property
    def answered(self) -> tuple[str, ...]:
        """The exercises in `builds_on` whose calls the reference answers."""
        return tuple(name for name in self.exercise.builds_on if name in self.accepts)

    @property
    def requests(self) -> tuple[Request, ...]:
        """The requests to a worker.

        Only cases that judge the state of the arguments ask for it. Leaving it out elsewhere halves
        the size of the responses.
        """
        asks_for_state = (
            self.keeps_arguments or case.aspect is Aspect.ARGUMENTS for case in self.cases
        )
        return tuple(zip(self.packed, asks_for_state, strict=True))


@dataclass(frozen=True, slots=True)
class Plan:
    """All inputs and expected outputs of a submission; it never leaves the trusted side."""

    assignment: Assignment
    exercises: tuple[PlannedExercise, ...]
    training: Any

    @property
    def scope(self) -> Scope:
        """The scope of the reports: public without the answer side."""
        return self.assignment.scope


class Plans:
    """The plans of a run for one assignment; a case set is drawn when it is first needed.

    Attributes:
        assignment: the assignment.
    """

    def __init__(self, assignment: Assignment, secret: Secret, sets: int = SETS) -> None:
        """Read the published cases.

        Args:
            assignment: the assignment.
            secret: the secret of the run.
            sets: the number of case sets of an exercise; with one set, all submissions share it.

        Raises:
            AssignmentError: the fixtures are missing or unreadable, or the training fails.
        """
        self.assignment = assignment
        self._secret, self._sets = secret, sets if assignment.answers is not None else 1
        with _blaming(assignment):
            self._published = _published(assignment)
            self._training = _trained_by_reference(assignment)
        self._drawn: dict[tuple[str, int], PlannedExercise] = {}
        self._stream = np.random.RandomState(0)  # making one takes as long as drawing two cases

    def with_limits(self, limits: Limits) -> Plans:
        """Return the same plans under other limits; both share the cases that are drawn."""
        other = copy.copy(self)
        other.assignment = replace(self.assignment, limits=limits)
        return other

    def plan_for(self, student: str, *content: str | bytes, only: Collection[str] = ()) -> Plan:
        """Return the plan of a hand-in.

        Args:
            student: the student's name.
            content: the submission or its checksum, and the files handed in with it.
            only: the exercises to grade; without any, all of them and the training.

        Raises:
            AssignmentError: the reference fails on its cases.
        """
        hand_in = _joined(student, *content)
        with _blaming(self.assignment):
            names = [name for name in self.assignment.names if not only or name in only]
            planned = [self._planned(name, hand_in) for name in names]
        return Plan(self.assignment, tuple(planned), None if only else self._training)

    def _planned(self, exercise: str, hand_in: bytes) -> PlannedExercise:
        chosen = hmac.digest(self._secret.key, _joined("case set", exercise, hand_in), "sha256")
        number = int.from_bytes(chosen) % self._sets
        if (exercise, number) not in self._drawn:
            published = self._published[exercise]
            seed = _seed(self._secret, self.assignment, exercise, number)
            self._stream.seed(seed)
            drawn = list(_drawn(self.assignment, published.exercise, self._stream))
            self._drawn[exercise, number] = replace(
                published,
                cases=(*published.cases, *(each.case for each in drawn)),
                packed=(*published.packed, *(each.packed for each in drawn)),
                right=(*published.right, *(each.right for each in drawn)),
            )
        return self._drawn[exercise, number]


@contextlib.contextmanager
def _blaming(assignment: Assignment) -> Iterator[None]:
    """Report a failure of the assignment's files as such."""
    try:
        yield
    except (OSError, KeyError, ValueError, TypeError) as error:
        raise AssignmentError(f"the cases of {assignment.id} cannot be drawn: {error}") from error


def _published(assignment: Assignment) -> dict[str, PlannedExercise]:
    """Return the exercises with their published cases alone."""
    cases = published_cases(assignment, with_calls=assignment.answers is None)
    ways = {exercise.name: exercise.way for exercise in assignment.exercises}
    return {
        exercise.name: PlannedExercise(
            exercise,
            tuple(cases[exercise.name]),
            tuple(wire.pack(case.args) for case in cases[exercise.name]),
            (None,) * len(cases[exercise.name]),
            cache(partial(_mistakes, assignment, exercise.name)),
            {
                name: cases[name][0].args
                for name in exercise.builds_on
                if ways[name].may_be_answered and cases[name]
            },
            _composer(assignment),
            keeps_arguments=assignment.answers is None and not exercise.way.may_change_arguments,
        )
        for exercise in assignment.exercises
    }


def published_cases(
    assignment: Assignment, *, with_calls: bool = True
) -> Mapping[str, tuple[Case, ...]]:
    """Return the published cases of each exercise.

    An assignment that is one file computes them from its file, so they are never stale.

    Raises:
        AssignmentError: the reference fails on its cases.
    """
    if assignment.drawing is None:
        return fixtures.read_cases(assignment.fixtures, assignment.names, with_calls=with_calls)
    return {exercise.name: _computed(assignment, exercise) for exercise in assignment.exercises}


def _computed(assignment: Assignment, exercise: Exercise) -> tuple[Case, ...]:
    drawing = assignment.drawing
    assert drawing is not None
    found = []
    for each in drawing.published(exercise.name, {}):
        line = drawing.declared.lines.get(exercise.name, 1)
        result = drawing.result(exercise.name, each.args, line, each.name)
        inputs = frozenset(input_bytes(each.args))
        expected = result if isinstance(result, Raising) else plain(result, inputs)
        found.append(Case(each.name, Group.FIXTURE, each.args, expected, remark=each.remark))
    return tuple(found)


class _Drawn(NamedTuple):
    case: Case
    packed: bytes
    right: RightAnswer | None


def _drawn(assignment: Assignment, exercise: Exercise, stream: Stream) -> Iterator[_Drawn]:
    """Yield the cases of a set."""
    if assignment.answers is None:
        return
    functions, content = assignment.answers.functions, assignment.cases
    # A case that comes again has the same arguments, and so the same answer.
    answers: dict[tuple[bytes, Aspect], RightAnswer] = {}
    for group in (Group.FRESH, Group.PROPERTIES):
        draw = getattr(content, str(group))
        drawn = draw(exercise.name, stream, functions)
        for name, args, aspect, result, check in (Drawn(*each) for each in drawn):
            key = packed, judged = wire.pack(args), Aspect(aspect)
            if isinstance(result, Raising):
                yield _Drawn(Case(name, group, args, result), packed, None)
                continue
            if key not in answers:
                value = functions[exercise.name](*args) if result is None else result
                answers[key] = _answer(value, packed, judged)
            answer = answers[key][1]
            expected = answer.held if judged is Aspect.ARGUMENTS else answer.value
            case = Case(name, group, args, expected, judged, check=check)
            yield _Drawn(case, packed, None if check else answers[key])
    laws = getattr(content, "laws", None)
    for name, args, expected, rtol in laws(exercise.name, stream, functions) if laws else ():
        tolerance = Tolerance(rtol, exercise.tolerance.atol)
        case = Case(name, Group.PROPERTIES, args, expected, tolerance=tolerance)
        yield _Drawn(case, wire.pack(args), None)


def _answer(value: Any, packed: bytes, aspect: Aspect) -> RightAnswer:
    """Return the answer of a worker in which a call returns `value` and changes no argument."""
    held = state(hold(wire.unpack(packed))) if aspect is Aspect.ARGUMENTS else None
    return wire.pack((value, held)), Outcome(OutcomeKind.RETURNED, value=value, held=held)


def _mistakes(assignment: Assignment, exercise: str) -> tuple[Mistake, ...]:
    if assignment.answers is not None:
        return tuple(m for m in assignment.answers.mistakes if m.exercise == exercise)
    with _blaming(assignment):
        return tuple(fixtures.read_mistakes(assignment.fixtures, exercise))


def _composer(assignment: Assignment) -> Callable[[Mistake, Mistake], Mistake | None] | None:
    if assignment.answers is None:
        return None
    return partial(compose, reference=assignment.answers.module, called=assignment.answers.called)


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


def _seed(secret: Secret, assignment: Assignment, exercise: str, number: int) -> list[int]:
    """Return a 256-bit seed; a single 32-bit integer could be found by brute force."""
    text = _joined("cases", assignment.id, str(assignment.version), exercise, str(number))
    digest = hmac.digest(secret.key, text, "sha256")
    return [int(number) for number in np.frombuffer(digest, ">u4")]


def fingerprint(scope: Scope, secret: Secret, content: str) -> str:
    """Return a checksum of all inputs to grading; `content` is what `content_of` returns.

    If it is unchanged, a regrade of the same submission gives the same result.
    """
    return _digest(secret.fingerprint, str(scope), content)


def content_of(assignment: Assignment) -> str:
    """Return a checksum of the assignment's files, independent of the secret."""
    files = (path.read_bytes() for path in _content(assignment))
    return _digest(assignment.id, str(assignment.version), *files)


def _digest(*parts: str | bytes) -> str:
    return hashlib.sha256(_joined(*parts)).hexdigest()[:16]


def _joined(*parts: str | bytes) -> bytes:
    """Join parts so that no two lists of parts give the same bytes."""
    encoded = (p.encode("utf-8", "surrogatepass") if isinstance(p, str) else p for p in parts)
    return b"".join(len(part).to_bytes(8, "big") + part for part in encoded)
