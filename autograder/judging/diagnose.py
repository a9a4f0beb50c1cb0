"""Find the known mistakes that produce the same wrong outputs as a submission.

A diagnosis depends on the numbers, never on the text of the code. Every known mistake of the
exercise is computed on the same inputs. A mistake explains the submission if their outputs are
equal on every case. Two mistakes explain it together if the reference with the edits of both gives
the same outputs, or if each wrong part of the output (a result of a tuple, an entry of a dict) is
equal to the corresponding part of one of them. If no mistake fits, the hint only describes the
difference. All functions here are pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import numpy as np

from autograder.boundary.outcomes import Outcome, OutcomeKind, StudentError
from autograder.content.calling import call_as_worker
from autograder.content.exercise import Aspect, Case, Mistake, Raised, Tolerance
from autograder.content.operands import Operand, operands
from autograder.judging.compare import equal

_UNKNOWN = object()
_SAME = Tolerance(rtol=1e-5, atol=1e-9)

Sources = Mapping[int, tuple[str, ...]]
"""The lines of each cell, by its number."""
Place = tuple[int, Any]
"""A part of an output: the index of the case, and the key or index within the output."""


@dataclass(frozen=True, slots=True, eq=False)
class KnownMistakes:
    """The known mistakes of an exercise, with their outputs on the cases of a run.

    Outputs are computed on first use, because the first case rules out most mistakes. They are
    cached for the whole run. `compose` makes one mistake of two; it needs the answer side.
    """

    exercise: str
    builds_on: Sequence[str]
    mistakes: Sequence[Mistake]
    cases: Sequence[Case]
    tolerance: Tolerance
    compose: Callable[[Mistake, Mistake], Mistake | None] | None = None
    _pairs: dict[tuple[str, str], Mistake | None] = field(default_factory=dict)
    _outputs: dict[tuple[str, int], Any] = field(default_factory=dict)
    _wrong: dict[str, frozenset[Place]] = field(default_factory=dict)

    def composed(self, first: Mistake, second: Mistake) -> Mistake | None:
        """Return a function with both mistakes, or None if their edits overlap."""
        key = (first.name, second.name)
        if key not in self._pairs:
            self._pairs[key] = self.compose(first, second) if self.compose else None
        return self._pairs[key]

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


def recognise(
    known: KnownMistakes, outcomes: Sequence[Outcome], sources: Sources
) -> tuple[Mistake, ...]:
    """Return the known mistake, or the pair of mistakes, that explains the outcomes.

    `sources` are the lines of each cell, in which the operands of a failed product are found.

    The result is empty if there is no explanation, and also if every output is right. A case
    without an output of a mistake does not rule the mistake out: in the public scope some outputs
    are missing.
    """
    for mistake in known.mistakes:
        if explains(known, mistake, outcomes, sources):
            return (mistake,)
    if not _returned_wrong(known, outcomes):
        return ()  # an exception alone is too little to tell two mistakes by
    for first, second in combinations(known.mistakes, 2):
        composed = known.composed(first, second)
        if composed is not None and explains(known, composed, outcomes, sources):
            return (first, second)
    return _recognise_apart(known, outcomes)


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


def is_whole_number(value: Any) -> bool:
    """Return whether a value is a single integer by its type.

    >>> is_whole_number(np.array(0)), is_whole_number(0.0), is_whole_number(True)
    (True, False, False)
    """
    if isinstance(value, np.ndarray | np.generic):
        return value.ndim == 0 and value.dtype.kind in "iu"
    return isinstance(value, int) and not isinstance(value, bool)


def _returned_wrong(known: KnownMistakes, outcomes: Sequence[Outcome]) -> bool:
    return any(
        outcome.kind is OutcomeKind.RETURNED
        and case.aspect is Aspect.VALUE
        and not equal(case.expected, outcome.value, case.tolerance or known.tolerance)
        for case, outcome in zip(known.cases, outcomes, strict=False)
    )


def remembers(cases: Sequence[Case], packed: Sequence[bytes], outcomes: Sequence[Outcome]) -> bool:
    """Return whether a function gave two results for the same arguments, in different calls."""
    first: dict[bytes, int] = {}
    for index, (case, arguments) in enumerate(zip(cases, packed, strict=True)):
        if case.aspect is not Aspect.VALUE:
            continue
        earlier = first.setdefault(arguments, index)
        if earlier != index and not _same_outcome(outcomes[earlier], outcomes[index]):
            return True
    return False


def _same_outcome(one: Outcome, other: Outcome) -> bool:
    lost = {OutcomeKind.TIMEOUT, OutcomeKind.CRASHED, OutcomeKind.NOT_RUN}
    if lost & {one.kind, other.kind}:
        return True  # nothing is known about such a call
    if one.kind is not other.kind:
        return False
    return one.kind is OutcomeKind.RAISED or equal(one.value, other.value, _SAME)


def explains(
    known: KnownMistakes, mistake: Mistake, outcomes: Sequence[Outcome], sources: Sources
) -> bool:
    """Return whether a mistake has the same output as the submission on every case."""
    seen_wrong, tolerance = False, known.tolerance
    for index, (case, outcome) in enumerate(zip(known.cases, outcomes, strict=False)):
        output = known.output(mistake, index)
        if output is _UNKNOWN:
            continue
        if isinstance(output, Raised):
            if not _raises_the_same(known, output, outcome, sources):
                return False
            seen_wrong = True
            continue
        if outcome.kind is not OutcomeKind.RETURNED:
            return False
        if not _equal_output(output, outcome.value, tolerance):
            return False
        if _is_number(case.expected) and is_whole_number(outcome.value) > is_whole_number(output):
            return False  # an integer, such as int(cost), is a mistake of its own
        if isinstance(output, dict) and (case.expected.keys() - output.keys()) & set(outcome.value):
            return False  # the mistake lacks a key that the student's function returns
        seen_wrong = seen_wrong or not (
            equal(case.expected, outcome.value, case.tolerance or tolerance)
            or _is_nan(outcome.value)
        )
    return seen_wrong


def _equal_output(output: Any, actual: Any, tolerance: Tolerance) -> bool:
    """Compare with the output of a mistake; numbers may stand for its True and False."""
    return equal(output, actual, tolerance) or equal(_as_numbers(output), actual, tolerance)


def _as_numbers(value: Any) -> Any:
    if isinstance(value, np.ndarray) and value.dtype.kind == "b":
        return value.astype(np.float64)
    if type(value) in (list, tuple):
        return type(value)(map(_as_numbers, value))
    return value


def _is_number(value: Any) -> bool:
    return isinstance(value, float) or (isinstance(value, np.ndarray) and value.ndim == 0)


def _is_nan(value: Any) -> bool:
    """Return whether a result is nan alone: too many mistakes give that to tell them apart."""
    if isinstance(value, np.ndarray | float):
        return bool(np.asarray(value).dtype.kind == "f" and np.isnan(value).all())
    parts = [part for _key, part in _parts(value)]
    return bool(parts) and all(map(_is_nan, parts))


def _raises_the_same(
    known: KnownMistakes, raised: Raised, outcome: Outcome, sources: Sources
) -> bool:
    """Compare exceptions by the call that raised them, by class, and by the sizes in order."""
    error = outcome.error
    if error is None:
        return False
    callee = error.callee_of(known.exercise)
    if raised.called and callee is not None and callee.function == raised.called:
        # The student's own function may raise another class for the same wrong call.
        return tuple(shape for _name, shape in callee.arguments) == raised.shapes
    if error.type_name != raised.type_name:
        return False
    if callee is not None and callee.function in known.builds_on:
        return False
    if raised.operands:
        return raised.operands == _failed_shapes(error, sources)
    if raised.message == error.message:
        return True
    sizes = inner_sizes(raised.message)
    return bool(sizes) and sizes == inner_sizes(error.message)


def _failed_shapes(error: StudentError, sources: Sources) -> tuple[tuple[int, ...], ...]:
    """Return the shapes of the operands that do not fit, from the code or from the message."""
    found = failed_operands(error, sources)
    if found is not None:
        return tuple(operand.shape for operand in found)
    shapes = re.search(r"shapes \(([\d,]*)\) (?:and )?\(([\d,]*)\)", error.message)
    if shapes is None:
        return ()
    return tuple(tuple(map(int, re.findall(r"\d+", text))) for text in shapes.groups())


def failed_operands(error: StudentError, sources: Sources) -> tuple[Operand, Operand] | None:
    """Return the operands of the expression that failed, if both are plain variables."""
    lines = sources.get(error.cell or 0, ())
    if not error.columns or not error.line or not 0 < error.line <= len(lines):
        return None
    start, end = error.columns
    text = lines[error.line - 1].encode()[start:end].decode("utf-8", "replace")
    return operands(text, dict(error.shapes))


def inner_sizes(message: str) -> tuple[str, ...]:
    """Return the sizes in a message of NumPy that do not fit: those of the left operand first.

    NumPy words a mismatch differently for `@` and for `np.dot`.

    >>> inner_sizes("shapes (2,4) and (3,5) not aligned: 4 (dim 1) != 3 (dim 0)")
    ('4', '3')
    >>> inner_sizes("matmul: Input operand 1 has a mismatch (size 3 is different from 4)")
    ('4', '3')
    """
    found = re.search(r"size (\d+) is different from (\d+)", message)
    if found:
        return found[2], found[1]
    found = re.search(r"(\d+) \(dim \d\) != (\d+) \(dim \d\)", message)
    if found is None:
        found = re.search(r"together with shapes (\(.*?\)) (\(.*?\))", message)
    return found.groups() if found else ()


def _recognise_apart(known: KnownMistakes, outcomes: Sequence[Outcome]) -> tuple[Mistake, ...]:
    """Find two mistakes in different parts of the output that together explain all wrong parts.

    Each must be wrong in a part where the other is right, and the submission must show all that
    each does.
    """
    values: list[Any] = [o.value if o.kind is OutcomeKind.RETURNED else None for o in outcomes]
    for case, value in zip(known.cases, values, strict=False):
        if case.aspect is Aspect.VALUE:
            expected = dict(_parts(case.expected))
            if len(expected) < 2 or not expected.keys() <= dict(_parts(value)).keys():
                return ()
    wrong = known.wrong_parts(values)
    shown = [
        (mistake, known.wrong(mistake))
        for mistake in known.mistakes
        if known.wrong(mistake) <= wrong and _shows(known, mistake, values)
    ]
    for (first, by_first), (second, by_second) in combinations(shown, 2):
        if wrong == by_first | by_second and by_first - by_second and by_second - by_first:
            return (first, second)
    return ()


def _shows(known: KnownMistakes, mistake: Mistake, values: Sequence[Any]) -> bool:
    """Return whether a mistake is wrong somewhere, and the submission equals it wherever it is."""
    places = known.wrong(mistake)
    return bool(places) and all(
        equal(known.output(mistake, index)[key], values[index][key], known.tolerance)
        for index, key in places
    )


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
