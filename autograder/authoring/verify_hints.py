"""Measure hints: do they name the mistakes that were made, and never another mistake?

Each known mistake alone, every pair in one exercise and a number of drawn pairs in two exercises
are made, each in three spellings. A result is `named` if the hint names what was made, `vague` if
it names no mistake, and `wrong` if it names another. Two entries with the same outputs cannot be
told apart, so it is right to name either. If one mistake of a pair hides the other, it is right to
name only the visible mistake.
"""

from __future__ import annotations

import ast
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

from autograder.authoring.verify_bench import Bench, Check
from autograder.authoring.verify_spellings import spellings
from autograder.authoring.verify_trial import Trial
from autograder.boundary.outcomes import Outcome, OutcomeKind
from autograder.content.calling import call_as_worker
from autograder.content.edits import compose, edited_source
from autograder.content.exercise import Aspect, Mistake, Raised, Tolerance
from autograder.content.plan import PlannedExercise
from autograder.judging.compare import equal

_PAIRS_IN_TWO = 200
_FEW_PAIRS = 20
_SEED = 14
_SAME = Tolerance(rtol=1e-9, atol=1e-12)


@dataclass(slots=True)
class _Tally:
    """The findings of one kind: the number of programs by verdict, and what is to be listed."""

    counts: Counter[str] = field(default_factory=Counter)
    vague: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def add(
        self, made: Sequence[Mistake], verdicts: dict[str, tuple[str, tuple[str, ...]]]
    ) -> None:
        title = " and ".join(mistake.name for mistake in made)
        for spelling, (verdict, named) in verdicts.items():
            self.counts[verdict] += 1
            if verdict == "wrong":
                self.wrong.append(f"{title}, {spelling}: named {' and '.join(named)}")
        vague = [spelling for spelling, (verdict, _named) in verdicts.items() if verdict == "vague"]
        if vague:
            self.vague.append(f"{title}: vague in {', '.join(vague)}")

    def summary(self) -> str:
        return ", ".join(f"{self.counts[verdict]} {verdict}" for verdict in _VERDICTS)


_VERDICTS = ("named", "vague", "wrong")


def hints_are_true(bench: Bench, *, show: bool = False) -> Iterator[Check]:
    """Measure the hints of an assignment; `show` lists what stays vague."""
    measure = _Measure(bench)
    mistakes = [mistake for mistake in bench.answers.mistakes if mistake.edits]
    # An author waits for the checks of a file, and its mistakes are few.
    most = _PAIRS_IN_TWO if bench.assignment.source is None else _FEW_PAIRS
    pairs = _pairs_in_two(mistakes, most)
    kinds = {
        "mistakes alone": ((mistake,) for mistake in mistakes),
        "pairs in one exercise": measure.pairs_in_one(mistakes),
        f"{len(pairs)} pairs in two exercises": pairs,
    }
    for title, made in kinds.items():
        tally = _Tally()
        for each in made:
            measure.try_one(each, tally)
        if tally.counts:
            yield Check(
                f"hints for {title}, in three spellings: {tally.summary()}",
                tuple(tally.wrong),
                tuple(tally.vague) if show else (),
            )


def _pairs_in_two(mistakes: Sequence[Mistake], most: int) -> list[tuple[Mistake, Mistake]]:
    """Return all pairs of mistakes in two exercises, or `most` drawn ones if there are more."""
    every = [(one, two) for one, two in combinations(mistakes, 2) if one.exercise != two.exercise]
    if len(every) <= most:
        return every
    drawing = random.Random(_SEED)  # noqa: S311 - a sample, no secret
    pairs = []
    for _ in range(most):
        first = drawing.choice(mistakes)
        second = drawing.choice([m for m in mistakes if m.exercise != first.exercise])
        pairs.append((first, second))
    return pairs


class _Measure:
    """Makes mistakes, has them judged, and compares the hint with what was made."""

    def __init__(self, bench: Bench) -> None:
        self.module, self.called = bench.answers.module, bench.answers.called
        plan = bench.grader.plans.plan_for("")
        self.trial = Trial(plan)
        self.planned = {p.exercise.name: p for p in plan.exercises}
        self._outputs: dict[str, list[Any]] = {}

    def pairs_in_one(self, mistakes: Sequence[Mistake]) -> Iterator[tuple[Mistake, Mistake]]:
        """Yield the pairs in one exercise whose edits make a program together.

        A pair is left out if its program uses a name that an edit has removed.
        """
        for first, second in combinations(mistakes, 2):
            if first.exercise == second.exercise:
                both = compose(first, second, self.module, self.called)
                if both is not None and self._is_a_program(both, first, second):
                    yield first, second

    def try_one(self, made: tuple[Mistake, ...], tally: _Tally) -> None:
        """Judge each spelling of a program with one or two mistakes."""
        if len({mistake.exercise for mistake in made}) == 1:
            both = (
                made[0] if len(made) == 1 else compose(made[0], made[1], self.module, self.called)
            )
            assert both is not None
            tally.add(made, self._verdicts(both, made, edited_source(both, self.module)))
            return
        first, second = (edited_source(mistake, self.module) for mistake in made)
        verdicts = [self._verdicts(mistake, (mistake,), f"{first}\n\n{second}") for mistake in made]
        # The worse verdict counts: the words named, vague and wrong sort so. A spelling that earns
        # full marks has no verdict.
        spelled = {name for each in verdicts for name in each}
        worse = {name: max(v[name] for v in verdicts if name in v) for name in sorted(spelled)}
        tally.add(made, worse)

    def _is_a_program(self, both: Mistake, *alone: Mistake) -> bool:
        """Return whether two edits make a program that uses no name that one has removed."""
        try:
            ast.parse(edited_source(both, self.module))
        except SyntaxError:
            return False
        return not self._lacks_a_name(both) or any(map(self._lacks_a_name, alone))

    def _lacks_a_name(self, mistake: Mistake) -> bool:
        outputs = self._outputs_of(mistake)
        return any(isinstance(o, Raised) and o.type_name == "NameError" for o in outputs)

    def _verdicts(
        self, both: Mistake, made: tuple[Mistake, ...], source: str
    ) -> dict[str, tuple[str, tuple[str, ...]]]:
        """Return the verdict and the named mistakes for each spelling."""
        planned = self.planned[both.exercise]
        found: dict[str, tuple[str, tuple[str, ...]]] = {}
        seen: list[tuple[list[Outcome], tuple[str, tuple[str, ...]]]] = []
        for spelling, text in spellings(source):
            outcomes = self.trial.outcomes(planned, text)
            known = next((v for other, v in seen if _same_outcomes(other, outcomes)), None)
            if known is None:
                known = self._verdict(planned, both, made, outcomes, text)
                seen.append((outcomes, known))
            if known[0]:
                found[spelling] = known
        return found

    def _verdict(
        self,
        planned: PlannedExercise,
        both: Mistake,
        made: tuple[Mistake, ...],
        outcomes: list[Outcome],
        text: str,
    ) -> tuple[str, tuple[str, ...]]:
        """Return named, vague or wrong; an empty text if two mistakes cancel each other."""
        result = self.trial.judged(planned, outcomes, text)
        if result.score == result.max_score:
            return "", ()
        if not result.mistakes:
            return "vague", ()
        if set(result.mistakes) == {mistake.name for mistake in made}:
            return "named", result.mistakes
        if self._is_the_same(planned, both, result.mistakes):
            return "named", result.mistakes
        # One of two is named, but the other shows as well.
        partly = set(result.mistakes) < {mistake.name for mistake in made}
        return ("vague" if partly else "wrong"), result.mistakes

    def _is_the_same(self, planned: PlannedExercise, both: Mistake, names: tuple[str, ...]) -> bool:
        """Return whether the named mistakes have the outputs of the mistakes that were made."""
        named: Mistake | None
        named, *others = [m for name in names for m in planned.mistakes if m.name == name]
        if others:
            named = compose(named, others[0], self.module, self.called)
        if named is None:
            return False
        pairs = zip(self._outputs_of(both), self._outputs_of(named), strict=True)
        return all(_same(one, other, planned.exercise.tolerance) for one, other in pairs)

    def _outputs_of(self, mistake: Mistake) -> list[Any]:
        if mistake.name not in self._outputs:
            assert mistake.function is not None
            cases = self.planned[mistake.exercise].cases
            self._outputs[mistake.name] = [
                call_as_worker(mistake.function, case.args)
                for case in cases
                if case.aspect is Aspect.VALUE
            ]
        return self._outputs[mistake.name]


def _same(one: Any, other: Any, tolerance: Tolerance) -> bool:
    """Return whether the grader cannot tell two outputs apart."""
    if isinstance(one, Raised) and isinstance(other, Raised):
        return (one.type_name, one.message, one.shapes) == (
            other.type_name,
            other.message,
            other.shapes,
        )
    if isinstance(one, Raised) or isinstance(other, Raised):
        return False
    return equal(one, other, tolerance) or equal(other, one, tolerance)


def _same_outcomes(some: Sequence[Outcome], others: Sequence[Outcome]) -> bool:
    for one, other in zip(some, others, strict=True):
        if (one.kind, one.error and one.error.message) != (
            other.kind,
            other.error and other.error.message,
        ):
            return False
        if one.kind is OutcomeKind.RETURNED and not equal(one.value, other.value, _SAME):
            return False
    return True
