"""Graders: the shared state of all submissions of a run to the same assignment."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Self

from autograder.boundary.definitions import Definitions, UnwrittenState
from autograder.boundary.limits import longer
from autograder.content.catalogue import available
from autograder.content.description import Assignment, graded_names, load_assignment
from autograder.content.plan import SETS, Plans, content_of, fingerprint
from autograder.content.secret import Secret, draw_secret, run_secret
from autograder.errors import AssignmentError, UnreadableError, UsageError
from autograder.reading.notebook import Notebook, parse
from autograder.records import Scope
from autograder.sandbox.supervisor import Sandbox
from autograder.sandbox.system import NOT_HERE
from autograder.sandbox.unconfined import Unconfined
from autograder.version import __version__


@dataclass(frozen=True, slots=True)
class Grader:
    """The plans of an assignment, and a sandbox to run them in. It stays on the trusted side.

    Attributes:
        plans: the exercises with their drawn cases, for each submission.
        sandbox: the source of workers.
        details: the entries copied into every report of the run (versions, fingerprints).
        released: the notebook that students received, if there is a release version.
        released_cells: the number and the text of each of its code cells.
    """

    plans: Plans
    sandbox: Sandbox | Unconfined
    details: Mapping[str, str]
    released: Notebook | None
    released_cells: tuple[tuple[int, str], ...]

    @property
    def assignment(self) -> Assignment:
        """The assignment of all submissions."""
        return self.plans.assignment

    def expect_more(self) -> None:
        """After a submission, let the zygote prepare for more submissions of the assignment."""
        if self.released_cells:
            self.sandbox.learn(self.released_cells)

    def unwritten(self, definitions: Definitions) -> frozenset[str]:
        """Return the names of unwritten functions; they need not be called.

        An unwritten function has no body, or its regions are empty and the rest is unchanged from
        the release version.
        """
        found = definitions.unfinished
        released = _released_digests(self.released, self.assignment.names) if found else {}
        return frozenset(
            name
            for name, unwritten in found.items()
            if unwritten.state is UnwrittenState.NO_BODY
            or (
                unwritten.state is UnwrittenState.EMPTY_REGIONS
                and unwritten.digest == released.get(name)
            )
        )


class Graders:
    """The graders of a run by assignment, each created on first use."""

    def __init__(
        self,
        sandbox: Sandbox | Unconfined,
        course: Path | None,
        secret: Secret,
        *,
        public: bool = False,
        only: Collection[str] = (),
    ) -> None:
        self.sandbox, self.course, self.secret, self.public = sandbox, course, secret, public
        self.only = only
        """The exercises to grade; without any, all of them."""
        self.more_time = 1.0
        """By what the time limits of the assignments are multiplied."""
        self._usual: Graders | None = None
        self._graders: dict[str, Grader] = {}
        self._broken: dict[str, AssignmentError] = {}
        self._longer: dict[float, Graders] = {}

    def with_more_time(self, factor: float) -> Graders:
        """Return the graders of the same run with longer time limits; 1 returns these graders."""
        if factor == 1.0:
            return self
        if factor not in self._longer:
            other = Graders(self.sandbox, self.course, self.secret, public=self.public)
            other.more_time, other._usual = factor, self
            other._broken = self._broken
            self._longer[factor] = other
        return self._longer[factor]

    @classmethod
    def of(cls, grader: Grader) -> Self:
        """Return graders for a single assignment."""
        graders = cls(grader.sandbox, None, draw_secret())
        graders._graders[grader.assignment.id] = grader
        return graders

    @property
    def scope(self) -> Scope:
        """The scope of a report before its assignment is known; the assignment may reduce it."""
        return Scope.PUBLIC if self.public or self.course is None else Scope.FULL

    @cached_property
    def exercise_names(self) -> Mapping[str, tuple[str, ...]]:
        """The names of the graded functions, by assignment.

        An assignment that cannot even be described has no names; a notebook may still name it.
        """
        if self._usual is not None:
            return self._usual.exercise_names
        return {name: self._names(name, place) for name, place in available(self.course).items()}

    def _names(self, name: str, place: Path) -> tuple[str, ...]:
        try:
            return graded_names(place)
        except AssignmentError as error:
            self._broken[name] = error
            return ()

    def expected(self, content: bytes) -> Grader | None:
        """Return the grader that the first submission of a run will probably need.

        It is that of the assignment whose functions the file defines, as far as its bytes tell. It
        is None if there is none, or if an earlier submission has needed a grader. Loading it may
        raise anything, as `grader` may.
        """
        if self._graders:
            return None

        def is_defined(name: str) -> bool:
            return f"def {name.rpartition('.')[2]}(".encode() in content

        shares = {
            assignment: sum(map(is_defined, names)) / len(names)
            for assignment, names in self.exercise_names.items()
            if names
        }
        likely = max(shares, key=shares.__getitem__, default="")
        if not shares.get(likely):
            return None
        return self.grader(likely)

    def grader(self, name: str) -> Grader:
        """Return the grader of an assignment; its cases are drawn on the first request.

        Raises:
            UsageError: there is no such assignment.
            AssignmentError: the assignment is incomplete or inconsistent.
        """
        if name in self._broken:
            raise self._broken[name]
        if name not in self._graders:
            try:
                self._graders[name] = self._made(name)
            except AssignmentError as error:
                self._broken[name] = error
                raise
        return self._graders[name]

    def _made(self, name: str) -> Grader:
        if self._usual is not None:
            usual = self._usual.grader(name)
            limits = longer(usual.assignment.limits, self.more_time)
            details = {**usual.details, "more_time": f"{self.more_time:g}"}
            return replace(usual, plans=usual.plans.with_limits(limits), details=details)
        assignment = load_assignment(name, course=self.course, public=self.public)
        return make_grader(assignment, self.sandbox, self.secret)


def make_grader(
    assignment: Assignment,
    sandbox: Sandbox | Unconfined,
    secret: Secret | None = None,
    sets: int = SETS,
) -> Grader:
    """Return the grader of an assignment.

    Args:
        assignment: the assignment.
        sandbox: the source of workers.
        secret: the secret of the run, from the environment if None.
        sets: the number of case sets; with one set, all submissions share their hidden cases.

    Raises:
        AssignmentError: the assignment's fixtures are missing or unreadable.
        UsageError: it has answers or hidden cases, and the workers would be unconfined.
    """
    if isinstance(sandbox, Unconfined) and assignment.scope is not Scope.PUBLIC:
        raise UsageError(NOT_HERE)
    secret = secret or run_secret()
    plans = Plans(assignment, secret, sets)
    content = content_of(assignment)
    details = {
        "version": __version__,
        "fingerprint": fingerprint(assignment.scope, secret, content),
        "content": content,
        "secret_fingerprint": secret.fingerprint,
        "notebook": assignment.notebook,
    }
    released = _released_notebook(assignment)
    cells = () if released is None else released.cells
    numbered = tuple((cell.number, cell.source) for cell in cells)
    return Grader(plans, sandbox, details, released, numbered)


def _released_notebook(assignment: Assignment) -> Notebook | None:
    path = assignment.released
    try:
        return None if path is None else parse(path.read_bytes(), path.suffix)
    except (OSError, UnreadableError) as error:
        raise AssignmentError(f"the release of {assignment.id} cannot be read: {error}") from None


@lru_cache(maxsize=16)
def _released_digests(notebook: Notebook | None, names: tuple[str, ...]) -> Mapping[str, str]:
    """Return the digests of the released functions whose regions are empty, by name."""
    if notebook is None:
        return {}
    from autograder.reading.selection import find_definitions

    found = find_definitions(notebook, names).unfinished
    return {
        name: unwritten.digest
        for name, unwritten in found.items()
        if unwritten.state is UnwrittenState.EMPTY_REGIONS
    }
