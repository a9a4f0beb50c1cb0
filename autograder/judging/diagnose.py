"""Find the known mistakes that produce the same wrong outputs as a submission.

A diagnosis depends on the numbers, never on the text of the code. Every known mistake of the
exercise is computed on the same inputs. A mistake explains the submission if their outputs are
equal on every case. Two mistakes explain it together if each part of the output (a result of a
tuple, an entry of a dict) is right or equal to the corresponding part of either mistake. If no
mistake fits, the hint only describes the difference. All functions here are pure.
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
"""A part of an output: the index of the case, and the key or index within the output."""


@dataclass(frozen=True, slots=True, eq=False)
class KnownMistakes:
    """The known mistakes of an exercise, with their outputs on the cases of a run.

    Outputs are computed on first use, because the first case rules out most mistakes. They are
    cached for the whole run.
    """

    mistakes: Sequence[Mistake]
    cases: Sequence[Case]
    tolerance: Tolerance
    _outputs: dict[tuple[str, int], Any] = field(default_factory=dict)
    _wrong: dict[str, frozenset[Place]] = field(default_factory=dict)

    def output(self, mistake: Mistake, index: int) -> Any:
        """Return the output of a mistake on a case; an exception is returned as `Raised`."""
        key = (mistake.name, index)
        if key not in self._outputs:
            self._outputs[key] = _output(mistake, self.cases[index])
        return self._outputs[key]

    def wrong(self, mistake: Mistake) -> frozenset[Place]:
        """Return the wrong parts of a mistake's outputs."""
        if mistake.name not in self._wrong:
            outputs = [self.output(mistake, index) for index in range(len(self.cases))]
            self._wrong[mistake.name] = self.wrong_parts(outputs)
        return self._wrong[mistake.name]

    def wrong_parts(self, outputs: Sequence[Any]) -> frozenset[Place]:
        """Return the (case, part) pairs where a required part is present but wrong."""
        return frozenset(
            (index, key)
            for index, (case, output) in enumerate(zip(self.cases, outputs, strict=False))
            if case.aspect is Aspect.VALUE
            for key in _wrong_keys(case.expected, output, case.tolerance or self.tolerance)
        )


def _wrong_keys(expected: Any, actual: Any, tolerance: Tolerance) -> Iterator[Any]:
    expected_parts, actual_parts = dict(_parts(expected)), dict(_parts(actual))
    for key in expected_parts.keys() & actual_parts.keys():
        if not equal(expected_parts[key], actual_parts[key], tolerance):
            yield key


def recognise(known: KnownMistakes, outcomes: Sequence[Outcome]) -> tuple[Mistake, ...]:
    """Return the known mistake, or the pair of mistakes, that explains the outcomes.

    The result is empty if there is no explanation, and also if every output is right. A case
    without an output of a mistake does not rule the mistake out: in the public scope some outputs
    are missing.
    """
    for mistake in known.mistakes:
        if _explains(known, mistake, outcomes):
            return (mistake,)
    return _recognise_two(known, outcomes)


def same_everywhere(
    cases: Sequence[Case], outcomes: Sequence[Outcome], tolerance: Tolerance
) -> bool:
    """Return whether a function gave a constant result although the expected results differ."""
    judged = [
        (case.expected, outcome)
        for case, outcome in zip(cases, outcomes, strict=False)
        if case.aspect is Aspect.VALUE
    ]
    first_expected, first = judged[0]
    return (
        all(outcome.kind is OutcomeKind.RETURNED for _expected, outcome in judged)
        and not all(equal(first_expected, expected, tolerance) for expected, _outcome in judged)
        and all(equal(first.value, outcome.value, tolerance) for _expected, outcome in judged)
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
            return False  # the mistake lacks a key that the student's function returns
        seen_wrong = seen_wrong or not equal(
            case.expected, outcome.value, case.tolerance or tolerance
        )
    return seen_wrong


def _raises_the_same(raised: Raised, outcome: Outcome) -> bool:
    """Compare exceptions by class and message, or by the array sizes in a ValueError.

    NumPy words a size mismatch differently for `@` and `np.dot`, but both messages contain the two
    sizes that do not match.
    """
    error = outcome.error
    if error is None or error.type_name != raised.type_name:
        return False
    if raised.message == error.message:
        return True
    sizes = _sizes(raised.message)
    return raised.type_name == "ValueError" and bool(sizes) and sizes == _sizes(error.message)


def _sizes(message: str) -> frozenset[str]:
    """Return the two mismatched sizes in a NumPy error message, or else all numbers in it."""
    for pattern in (r"size (\d+) is different from (\d+)", r"(\d+) \(dim \d\) != (\d+) \(dim \d\)"):
        found = re.search(pattern, message)
        if found:
            return frozenset(found.groups())
    return frozenset(_SIZES.findall(message))


def _recognise_two(known: KnownMistakes, outcomes: Sequence[Outcome]) -> tuple[Mistake, ...]:
    """Find two mistakes that together explain all wrong parts, each of them only some."""
    values: list[Any] = [o.value if o.kind is OutcomeKind.RETURNED else None for o in outcomes]
    for case, value in zip(known.cases, values, strict=False):
        if case.aspect is Aspect.VALUE:
            expected = dict(_parts(case.expected))
            if len(expected) < 2 or not expected.keys() <= dict(_parts(value)).keys():
                return ()
    wrong = known.wrong_parts(values)
    # A mistake that is also wrong where the submission is right cannot be part of the explanation.
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
    for a, b in combinations([m for m in candidates if explained[m.name]], 2):
        by_a, by_b = explained[a.name], explained[b.name]
        wrong_a, wrong_b = known.wrong(a), known.wrong(b)
        if wrong == by_a | by_b == wrong_a | wrong_b and wrong not in (by_a, by_b):
            # If both mistakes affect a part, the submission shows one and masks the other there.
            masked = len(wrong_a - by_a) + len(wrong_b - by_b)
            best = min(best, (masked, (a, b)), key=lambda entry: entry[0])
    return best[1]


def _parts(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield the parts of an output with their keys: tuple items or dict entries."""
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
