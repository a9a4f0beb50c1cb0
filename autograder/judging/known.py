"""The known mistakes of an exercise, with what is computed once for all submissions of a run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations, tee
from typing import Any

from autograder.boundary.outcomes import Outcome
from autograder.content.calling import call_as_worker
from autograder.content.exercise import Aspect, Case, Mistake, Tolerance

UNKNOWN = object()
"""The output of a mistake on a case for which it has none."""
_MOST_REMEMBERED = 512

Candidate = tuple[tuple[Mistake, ...], Mistake]
"""The mistakes to name, and the mistake that makes all of them."""
Left = tuple[Candidate, bool]
"""A candidate that is not ruled out, and whether it gives a wrong result."""


@dataclass(frozen=True, slots=True, eq=False)
class KnownMistakes:
    """The known mistakes of an exercise.

    The published cases rule out most of them, and all submissions share these cases. So the outputs
    on them are computed once in a run. `compose` makes one mistake of two; it needs the answer
    side. `returns` are the names of the results.
    """

    exercise: str
    builds_on: Sequence[str]
    mistakes: Sequence[Mistake]
    tolerance: Tolerance
    compose: Callable[[Mistake, Mistake], Mistake | None] | None = None
    returns: Sequence[str] = ()
    _pairs: dict[tuple[str, str], Mistake | None] = field(default_factory=dict)
    _published: dict[tuple[str, Case], Any] = field(default_factory=dict)
    _left: dict[tuple[Any, ...], Iterator[Left]] = field(default_factory=dict)

    def alone(self) -> Iterator[Candidate]:
        """Yield each mistake."""
        for mistake in self.mistakes:
            yield (mistake,), mistake

    def pairs(self) -> Iterator[Candidate]:
        """Yield each pair of mistakes whose edits do not overlap, with the function of both."""
        if self.compose is None:
            return
        for first, second in combinations(self.mistakes, 2):
            key = (first.name, second.name)
            if key not in self._pairs:
                self._pairs[key] = self.compose(first, second)
            both = self._pairs[key]
            if both is not None:
                yield (first, second), both

    def output(self, mistake: Mistake, case: Case) -> Any:
        """Return the output of a mistake on a case; an exception is returned as `Raised`."""
        if not case.public:
            return _computed(mistake, case)
        key = (mistake.name, case)
        if key not in self._published:
            self._published[key] = _computed(mistake, case)
        return self._published[key]

    def left_by(
        self, kind: str, outcomes: tuple[Outcome, ...], find: Callable[[], Iterator[Left]]
    ) -> Iterator[Left]:
        """Return the candidates of a kind that `find` yields for outcomes of published cases.

        Many submissions give the same wrong results. Where equal outcomes are one object, each
        candidate is found once, when a submission first asks for it.
        """
        if not all(outcome.remembered and outcome.error is None for outcome in outcomes):
            return find()
        key = (kind, *outcomes)
        if key not in self._left and len(self._left) >= _MOST_REMEMBERED:
            del self._left[next(iter(self._left))]
        self._left[key], left = tee(self._left.get(key) or self._found(key, find))
        return left

    def _found(self, key: tuple[Any, ...], find: Callable[[], Iterator[Left]]) -> Iterator[Left]:
        try:
            yield from find()
        except Exception:
            self._left.pop(key, None)  # the candidates so far are not all
            raise


def _computed(mistake: Mistake, case: Case) -> Any:
    if case.aspect is not Aspect.VALUE:
        return UNKNOWN
    if mistake.function is None:
        return mistake.published.get(case.name, UNKNOWN)
    return call_as_worker(mistake.function, case.args)
