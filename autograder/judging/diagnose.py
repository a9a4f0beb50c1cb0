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
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import numpy as np

from autograder.boundary.outcomes import Outcome, OutcomeKind, StudentError
from autograder.content.exercise import Aspect, Case, Mistake, Raised, Tolerance
from autograder.content.operands import Operand, operands
from autograder.judging.compare import equal
from autograder.judging.known import UNKNOWN, Candidate, KnownMistakes, Left

_SAME = Tolerance(rtol=1e-5, atol=1e-9)
_MOST_EXPLANATIONS = 2

Sources = Mapping[int, tuple[str, ...]]
"""The lines of each cell, by its number."""
Explanation = tuple[Mistake, ...]
"""A known mistake, or two that are made together."""
Place = tuple[int, Any]
"""A part of an output: the index of the case, and the key or index within the output."""


@dataclass(frozen=True, slots=True, eq=False)
class _Given:
    """The outcomes of a submission, the published cases first, beside the known mistakes."""

    known: KnownMistakes
    cases: Sequence[Case]
    outcomes: Sequence[Outcome]
    sources: Sources
    _outputs: dict[tuple[str, int], Any] = field(default_factory=dict)

    def output(self, mistake: Mistake, index: int) -> Any:
        """Return the output of a mistake on a case; an exception is returned as `Raised`."""
        case = self.cases[index]
        if case.public:
            return self.known.output(mistake, case)  # which remembers it
        key = (mistake.name, index)
        if key not in self._outputs:
            self._outputs[key] = self.known.output(mistake, case)
        return self._outputs[key]

    def tolerance(self, index: int) -> Tolerance:
        """Return the tolerance of a case."""
        return self.cases[index].tolerance or self.known.tolerance

    def published(self) -> _Given:
        """Return the same for the published cases; it keeps nothing else of the submission."""
        both = zip(self.cases, self.outcomes, strict=False)
        shared = [(case, outcome) for case, outcome in both if case.public]
        cases, outcomes = [case for case, _ in shared], [each for _, each in shared]
        has_errors = any(outcome.error is not None for outcome in outcomes)
        return _Given(self.known, cases, outcomes, self.sources if has_errors else {})

    def others(self) -> list[int]:
        """Return the indices of all other cases."""
        both = zip(self.cases, self.outcomes, strict=False)
        return [index for index, (case, _) in enumerate(both) if not case.public]


def recognise(
    known: KnownMistakes, cases: Sequence[Case], outcomes: Sequence[Outcome], sources: Sources
) -> tuple[Explanation, ...]:
    """Return the known mistake, or the pair of mistakes, that explains the outcomes.

    `sources` are the lines of each cell, in which the operands of a failed product are found.

    The result is empty if there is no explanation, and also if every output is right. A case
    without an output of a mistake does not rule the mistake out: in the public scope some outputs
    are missing. Few cases may leave two explanations with different hints; both are returned. More
    than two say nothing, and the result is empty.
    """
    given = _Given(known, cases, outcomes, sources)
    found = [mistake for (mistake,) in _that_explain(given, known.alone)]
    if found:
        first = found[0]
        return _told_apart((each,) for each in found if _give_the_same(given, first, each))
    if not _returned_wrong(given):
        return ()  # an exception alone is too little to tell two mistakes by
    pair = next(_that_explain(given, known.pairs), None)
    return (pair,) if pair is not None else _told_apart(_recognise_apart(given))


def _told_apart(explanations: Iterable[Explanation]) -> tuple[Explanation, ...]:
    """Return the explanations with different hints, if there are at most two."""
    by_hint: dict[tuple[str, ...], Explanation] = {}
    for each in explanations:
        by_hint.setdefault(tuple(mistake.hint for mistake in each), each)
    return tuple(by_hint.values()) if len(by_hint) <= _MOST_EXPLANATIONS else ()


def _give_the_same(given: _Given, first: Mistake, other: Mistake) -> bool:
    """Return whether two mistakes that explain the outcomes cannot be told apart by them.

    The first may explain more: a dictionary may have further keys.
    """
    outputs = [
        (given.output(first, index), given.output(other, index))
        for index in range(len(given.outcomes))
    ]
    return all(_same_output(one, two, given.known.tolerance) for one, two in outputs)


def _same_output(one: Any, two: Any, tolerance: Tolerance) -> bool:
    if isinstance(one, Raised) and isinstance(two, Raised):
        if one.called or two.called:
            return (one.called, one.shapes) == (two.called, two.shapes)
        return one == two
    return one is two or (equal(one, two, tolerance) and equal(two, one, tolerance))


def _that_explain(
    given: _Given, candidates: Callable[[], Iterator[Candidate]]
) -> Iterator[Explanation]:
    """Yield what makes the mistakes with the submission's output on every case."""
    published = given.published()

    def find() -> Iterator[Left]:
        for named, made in candidates():
            shows = _agrees(published, made, range(len(published.cases)))
            if shows is not None:
                yield (named, made), shows

    others = given.others()
    left = given.known.left_by(candidates.__name__, tuple(published.outcomes), find)
    for (named, made), shown in left:
        shows = _agrees(given, made, others)
        if shows is not None and (shown or shows) and _all_return(given, named):
            yield named


def _all_return(given: _Given, named: Explanation) -> bool:
    """Return whether each of two mistakes is seen in a returned value, not in exceptions alone."""
    if len(named) == 1:
        return True
    values = [
        index
        for index, (case, outcome) in enumerate(zip(given.cases, given.outcomes, strict=False))
        if case.aspect is Aspect.VALUE and outcome.kind is OutcomeKind.RETURNED
    ]
    return all(
        any(_agrees_on(given, given.output(other, index), index) is None for index in values)
        for other in named
    )


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
        and not _is_nan(first.value)  # whatever becomes nan looks the same
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


def _returned_wrong(given: _Given) -> bool:
    return any(
        outcome.kind is OutcomeKind.RETURNED
        and case.aspect is Aspect.VALUE
        and not equal(case.expected, outcome.value, given.tolerance(index))
        for index, (case, outcome) in enumerate(zip(given.cases, given.outcomes, strict=False))
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


def _agrees(given: _Given, mistake: Mistake, indices: Sequence[int]) -> bool | None:
    """Return whether a mistake gives a wrong result for one of these cases.

    Return None if the outputs of the mistake and of the submission differ on a case.
    """
    shows = False
    for index in indices:
        output = given.output(mistake, index)
        if output is UNKNOWN:
            continue
        shown = _agrees_on(given, output, index)
        is_product = isinstance(output, Raised) and bool(output.operands)
        if shown is None or (is_product and _is_of_another_result(given, mistake, index)):
            return None
        shows = shows or shown
    return shows


def _is_of_another_result(given: _Given, mistake: Mistake, index: int) -> bool:
    """Return whether the line that failed sets one result, and the hint is about others only."""
    error = given.outcomes[index].error
    line = _line(error, given.sources) if error is not None else ""
    found = re.match(r"\s*(\w+)\s*=(?!=)", line)
    if found is None or found[1] not in given.known.returns:
        return False
    named = set(re.findall(r"\w+", mistake.hint)) & set(given.known.returns)
    return bool(named) and found[1] not in named


def _agrees_on(given: _Given, output: Any, index: int) -> bool | None:
    case, outcome, tolerance = given.cases[index], given.outcomes[index], given.known.tolerance
    if isinstance(output, Raised):
        return _raises_the_same(given, output, outcome) or None
    if outcome.kind is not OutcomeKind.RETURNED:
        return None
    if not _equal_output(output, outcome.value, tolerance):
        return None
    if _is_number(case.expected) and is_whole_number(outcome.value) > is_whole_number(output):
        return None  # an integer, such as int(cost), is a mistake of its own
    if isinstance(output, dict) and (case.expected.keys() - output.keys()) & set(outcome.value):
        return None  # the mistake lacks a key that the student's function returns
    is_right = equal(case.expected, outcome.value, given.tolerance(index))
    return not (is_right or _is_nan(outcome.value))


def _equal_output(output: Any, actual: Any, tolerance: Tolerance) -> bool:
    """Compare with the output of a mistake; numbers may stand for its True and False."""
    if equal(output, actual, tolerance):
        return True
    numbers = _as_numbers(output)
    return numbers is not output and equal(numbers, actual, tolerance)


def _as_numbers(value: Any) -> Any:
    """Return a value with numbers for its arrays of True and False; itself, if it has none."""
    if isinstance(value, np.ndarray) and value.dtype.kind == "b":
        return value.astype(np.float64)
    if type(value) in (list, tuple):
        parts = [_as_numbers(part) for part in value]
        if any(part is not old for part, old in zip(parts, value, strict=True)):
            return type(value)(parts)
    return value


def _is_number(value: Any) -> bool:
    return isinstance(value, float) or (isinstance(value, np.ndarray) and value.ndim == 0)


def _is_nan(value: Any) -> bool:
    """Return whether a result is nan alone: too many mistakes give that to tell them apart."""
    if isinstance(value, np.ndarray | float):
        return bool(np.asarray(value).dtype.kind == "f" and np.isnan(value).all())
    parts = [part for _key, part in _parts(value)]
    return bool(parts) and all(map(_is_nan, parts))


def _raises_the_same(given: _Given, raised: Raised, outcome: Outcome) -> bool:
    """Compare exceptions by the call that raised them, by class, and by the sizes in order."""
    error = outcome.error
    if error is None:
        return False
    callee = error.callee_of(given.known.exercise)
    if raised.called and callee is not None and callee.function == raised.called:
        # The student's own function may raise another class for the same wrong call.
        return tuple(shape for _name, shape in callee.arguments) == raised.shapes
    if error.type_name != raised.type_name:
        return False
    if callee is not None and callee.function in given.known.builds_on:
        return False
    if raised.operands:
        return raised.operands == _failed_shapes(error, given.sources)
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
    if not error.columns:
        return None
    start, end = error.columns
    text = _line(error, sources).encode()[start:end].decode("utf-8", "replace")
    return operands(text, dict(error.shapes))


def _line(error: StudentError, sources: Sources) -> str:
    """Return the line of code that failed, or an empty text if it is unknown."""
    lines = sources.get(error.cell or 0, ())
    return lines[error.line - 1] if error.line and 0 < error.line <= len(lines) else ""


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


def _recognise_apart(given: _Given) -> Iterator[Explanation]:
    """Yield each two mistakes in different parts of the output that explain all wrong parts.

    Each must be wrong in a part where the other is right, and the submission must show all that
    each does.
    """
    values: list[Any] = [
        o.value if o.kind is OutcomeKind.RETURNED else None for o in given.outcomes
    ]
    wrong: set[Place] = set()
    for index, (case, value) in enumerate(zip(given.cases, values, strict=False)):
        if case.aspect is Aspect.VALUE:
            expected = dict(_parts(case.expected))
            if len(expected) < 2 or not expected.keys() <= dict(_parts(value)).keys():
                return
            wrong |= _wrong_parts(given, index, value)
    shown = [
        (mistake, places)
        for mistake in given.known.mistakes
        if (places := _shown_by(given, mistake, wrong, values))
    ]
    for (first, by_first), (second, by_second) in combinations(shown, 2):
        if wrong == by_first | by_second and by_first - by_second and by_second - by_first:
            yield first, second


def _shown_by(
    given: _Given, mistake: Mistake, wrong: set[Place], values: Sequence[Any]
) -> set[Place]:
    """Return the wrong parts of a mistake if the submission is equally wrong in all of them."""
    shown: set[Place] = set()
    for index, (case, value) in enumerate(zip(given.cases, values, strict=False)):
        if case.aspect is not Aspect.VALUE:
            continue
        output = given.output(mistake, index)
        places = _wrong_parts(given, index, output)
        if not places <= wrong or not all(
            equal(output[key], value[key], given.known.tolerance) for _index, key in places
        ):
            return set()
        shown |= places
    return shown


def _wrong_parts(given: _Given, index: int, output: Any) -> set[Place]:
    """Return the parts of an output that are required and present, but wrong."""
    expected, actual = dict(_parts(given.cases[index].expected)), dict(_parts(output))
    return {
        (index, key)
        for key in expected.keys() & actual.keys()
        if not equal(expected[key], actual[key], given.tolerance(index))
    }


def _parts(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield the parts of an output with their keys: tuple items or dict entries."""
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, tuple | list):
        yield from enumerate(value)
