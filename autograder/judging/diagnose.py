"""From wrong outputs to the sentence that helps: which known mistakes give exactly these numbers?

The hint follows from the numbers, never from the text of the code. Every known mistake of the
exercise is computed on the same inputs; one that gives what the student's function gave, on every
case, explains it. Two mistakes explain it together when each part of the output (each result of a
tuple, each entry of a dict) is right or what one of them gives. Where none fits, the kind of
difference is all that is said. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

from autograder.boundary.outcomes import Outcome, OutcomeKind
from autograder.content.calling import call_as_worker
from autograder.content.exercise import Aspect, Case, Mistake, Raised, Tolerance
from autograder.judging.compare import equal

_SIZES = re.compile(r"\d+")
_UNKNOWN = object()


Place = tuple[int, Any]
"""A part of an output: the number of the case, and the key or the number in it."""


@dataclass(frozen=True, slots=True, eq=False)
class KnownMistakes:
    """Known mistakes on the cases of a run.

    What they give is computed when it is first asked for, because the first case speaks against
    most of them, and then kept for the whole run.
    """

    mistakes: Sequence[Mistake]
    cases: Sequence[Case]
    tolerance: Tolerance
    _outputs: dict[tuple[str, int], Any] = field(default_factory=dict)
    _wrong: dict[str, frozenset[Place]] = field(default_factory=dict)

    def output(self, mistake: Mistake, index: int) -> Any:
        """Return what a mistake gives on a case: the value, or what it `Raised`."""
        key = (mistake.name, index)
        if key not in self._outputs:
            self._outputs[key] = _output(mistake, self.cases[index])
        return self._outputs[key]

    def wrong(self, mistake: Mistake) -> frozenset[Place]:
        """Return in which parts what a mistake gives is not what is due."""
        if mistake.name not in self._wrong:
            given = [self.output(mistake, index) for index in range(len(self.cases))]
            self._wrong[mistake.name] = self.wrong_parts(given)
        return self._wrong[mistake.name]

    def wrong_parts(self, given: Sequence[Any]) -> frozenset[Place]:
        """Return where values that are due, and there, in several parts are others than are due."""
        return frozenset(
            (index, key)
            for index, (case, value) in enumerate(zip(self.cases, given, strict=False))
            if case.aspect is Aspect.VALUE
            for key in _others(case.expected, value, case.tolerance or self.tolerance)
        )


def _others(expected: Any, value: Any, tolerance: Tolerance) -> Iterator[Any]:
    due, there = dict(_parts(expected)), dict(_parts(value))
    for key in due.keys() & there.keys():
        if not equal(due[key], there[key], tolerance):
            yield key


def recognise(known: KnownMistakes, outcomes: Sequence[Outcome]) -> tuple[Mistake, ...]:
    """Return the known mistake, or the two, that explain the outcomes; none if there are no such.

    At least one output has to be wrong; cases that a mistake has no output for (in the public scope
    there are some) do not speak against it.
    """
    for mistake in known.mistakes:
        if _explains(known, mistake, outcomes):
            return (mistake,)
    return _recognise_two(known, outcomes)


def same_everywhere(
    cases: Sequence[Case], outcomes: Sequence[Outcome], tolerance: Tolerance
) -> bool:
    """Tell whether a function gave the same for inputs that ask for different outputs."""
    judged = [
        (case.expected, outcome)
        for case, outcome in zip(cases, outcomes, strict=False)
        if case.aspect is Aspect.VALUE
    ]
    first_due, first = judged[0]
    return (
        all(outcome.kind is OutcomeKind.RETURNED for _due, outcome in judged)
        and not all(equal(first_due, due, tolerance) for due, _outcome in judged)
        and all(equal(first.value, outcome.value, tolerance) for _due, outcome in judged)
    )


def _explains(known: KnownMistakes, mistake: Mistake, outcomes: Sequence[Outcome]) -> bool:
    seen_wrong, tolerance = False, known.tolerance
    for index, (case, outcome) in enumerate(zip(known.cases, outcomes, strict=False)):
        output = known.output(mistake, index)
        if output is _UNKNOWN:
            continue
        if isinstance(output, Raised):
            if not _raises_the_same(output, outcome):
                return False
            seen_wrong = True
            continue
        if outcome.kind is not OutcomeKind.RETURNED:
            return False
        if not equal(output, outcome.value, tolerance):
            return False
        if isinstance(output, dict) and (case.expected.keys() - output.keys()) & set(outcome.value):
            return False  # it lacks what the student's function has
        seen_wrong = seen_wrong or not equal(
            case.expected, outcome.value, case.tolerance or tolerance
        )
    return seen_wrong


def _raises_the_same(raised: Raised, outcome: Outcome) -> bool:
    """Compare exceptions by what tells mistakes apart: the class, and the key or the sizes.

    The same product of matrices of the wrong sizes reads otherwise with `@` than with `np.dot`; the
    two sizes that do not fit are in both.
    """
    error = outcome.error
    if error is None or error.type_name != raised.type_name:
        return False
    if raised.message == error.message:
        return True
    sizes = _sizes(raised.message)
    return raised.type_name == "ValueError" and bool(sizes) and sizes == _sizes(error.message)


def _sizes(message: str) -> frozenset[str]:
    """Return the two sizes that do not fit, from any of NumPy's sentences; else all numbers."""
    for pattern in (r"size (\d+) is different from (\d+)", r"(\d+) \(dim \d\) != (\d+) \(dim \d\)"):
        found = re.search(pattern, message)
        if found:
            return frozenset(found.groups())
    return frozenset(_SIZES.findall(message))


def _recognise_two(known: KnownMistakes, outcomes: Sequence[Outcome]) -> tuple[Mistake, ...]:
    """Find two mistakes that each explain other parts of what is wrong."""
    values: list[Any] = [o.value if o.kind is OutcomeKind.RETURNED else None for o in outcomes]
    for case, value in zip(known.cases, values, strict=False):
        if case.aspect is Aspect.VALUE:
            due = dict(_parts(case.expected))
            if len(due) < 2 or not due.keys() <= dict(_parts(value)).keys():
                return ()
    wrong = known.wrong_parts(values)
    # Together they are seen wherever something is wrong, and nowhere else.
    candidates = [mistake for mistake in known.mistakes if known.wrong(mistake) <= wrong]
    explained = {
        mistake.name: {
            (index, key)
            for index, key in known.wrong(mistake)
            if equal(known.output(mistake, index)[key], values[index][key], known.tolerance)
        }
        for mistake in candidates
    }
    best: tuple[int, tuple[Mistake, ...]] = (len(wrong) + 1, ())
    for one, other in combinations([m for m in candidates if explained[m.name]], 2):
        by_one, by_other = explained[one.name], explained[other.name]
        seen_one, seen_other = known.wrong(one), known.wrong(other)
        if wrong == by_one | by_other == seen_one | seen_other and wrong not in (by_one, by_other):
            # Where both would be seen in the same part, one of them covers the other there.
            covered = len(seen_one - by_one) + len(seen_other - by_other)
            best = min(best, (covered, (one, other)), key=lambda entry: entry[0])
    return best[1]


def _parts(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield what an output consists of: the results of a tuple, the entries of a dict."""
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, tuple | list):
        yield from enumerate(value)


def _output(mistake: Mistake, case: Case) -> Any:
    if case.aspect is not Aspect.VALUE:
        return _UNKNOWN
    if mistake.function is None:
        return mistake.published.get(case.name, _UNKNOWN)
    return call_as_worker(mistake.function, case.args)
