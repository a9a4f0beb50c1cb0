"""From wrong outputs to the sentence that helps: which known mistakes give exactly these numbers?

The hint follows from the numbers, never from the text of the code. Every known mistake of the
exercise is computed on the same inputs; one that gives what the student's function gave, on every
case, explains it. Two mistakes explain it together when each part of the output (each result of a
tuple, each entry of a dict) is right or what one of them gives. Where none fits, the kind of
difference is all that is said. Pure.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import Any

import numpy as np

from autograder.compare import compare
from autograder.records import (
    WORKER_SEED,
    Case,
    Judged,
    Mistake,
    Outcome,
    OutcomeKind,
    Raised,
    Tolerance,
)

_SIZES = re.compile(r"\d+")
_UNKNOWN = object()


def mistake_outputs(mistakes: Sequence[Mistake], cases: Sequence[Case]) -> dict[str, list[Any]]:
    """Compute what each mistake gives on each case: the value, or what it raises."""
    return {mistake.name: [_output(mistake, case) for case in cases] for mistake in mistakes}


def recognise(
    mistakes: Sequence[Mistake],
    outputs: dict[str, list[Any]],
    cases: Sequence[Case],
    outcomes: Sequence[Outcome],
    tolerance: Tolerance,
) -> tuple[Mistake, ...]:
    """Return the known mistake, or the two, that explain the outcomes; none if there are no such.

    At least one output has to be wrong; cases that a mistake has no output for (in the public scope
    there are some) do not speak against it.
    """
    for mistake in mistakes:
        if _explains(outputs[mistake.name], cases, outcomes, tolerance):
            return (mistake,)
    return _recognise_two(mistakes, outputs, cases, outcomes, tolerance)


def same_everywhere(
    cases: Sequence[Case], outcomes: Sequence[Outcome], tolerance: Tolerance
) -> bool:
    """Tell whether a function gave the same for inputs that ask for different outputs."""
    judged = [
        (case.expected, outcome)
        for case, outcome in zip(cases, outcomes, strict=False)
        if case.judged is Judged.VALUE
    ]
    first_due, first = judged[0]
    return (
        all(outcome.kind is OutcomeKind.RETURNED for _due, outcome in judged)
        and not all(_same(first_due, due, tolerance) for due, _outcome in judged)
        and all(_same(first.value, outcome.value, tolerance) for _due, outcome in judged)
    )


def _explains(
    outputs: Sequence[Any], cases: Sequence[Case], outcomes: Sequence[Outcome], tolerance: Tolerance
) -> bool:
    seen_wrong = False
    for case, outcome, output in zip(cases, outcomes, outputs, strict=False):
        if output is _UNKNOWN:
            continue
        if isinstance(output, Raised):
            if not _raises_the_same(output, outcome):
                return False
            seen_wrong = True
            continue
        if outcome.kind is not OutcomeKind.RETURNED:
            return False
        if not compare(output, outcome.value, tolerance).passed:
            return False
        if isinstance(output, dict) and (case.expected.keys() - output.keys()) & set(outcome.value):
            return False  # it lacks what the student's function has
        seen_wrong = (
            seen_wrong
            or not compare(case.expected, outcome.value, case.tolerance or tolerance).passed
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


def _recognise_two(
    mistakes: Sequence[Mistake],
    outputs: dict[str, list[Any]],
    cases: Sequence[Case],
    outcomes: Sequence[Outcome],
    tolerance: Tolerance,
) -> tuple[Mistake, ...]:
    """Find two mistakes that each explain other parts of what is wrong."""
    wrong: set[tuple[int, Any]] = set()
    explained: dict[str, set[tuple[int, Any]]] = {mistake.name: set() for mistake in mistakes}
    visible: dict[str, set[tuple[int, Any]]] = {mistake.name: set() for mistake in mistakes}
    for index, (case, outcome) in enumerate(zip(cases, outcomes, strict=False)):
        if case.judged is not Judged.VALUE:
            continue
        due = dict(_parts(case.expected))
        got = dict(_parts(outcome.value)) if outcome.kind is OutcomeKind.RETURNED else {}
        if len(due) < 2 or not due.keys() <= got.keys():
            return ()
        wrong |= {
            (index, key)
            for key in due
            if not _same(due[key], got[key], case.tolerance or tolerance)
        }
        for name, given in outputs.items():
            there = dict(_parts(given[index]))
            for key in due.keys() & there.keys():
                if not _same(due[key], there[key], case.tolerance or tolerance):
                    visible[name].add((index, key))
                    if _same(there[key], got[key], tolerance):
                        explained[name].add((index, key))
    best: tuple[int, tuple[Mistake, ...]] = (len(wrong) + 1, ())
    for one, other in combinations([m for m in mistakes if explained[m.name]], 2):
        by_one, by_other = explained[one.name], explained[other.name]
        seen = visible[one.name] | visible[other.name]
        if wrong == by_one | by_other == seen and wrong not in (by_one, by_other):
            # Where both would be seen in the same part, one of them covers the other there.
            covered = len(visible[one.name] - by_one) + len(visible[other.name] - by_other)
            best = min(best, (covered, (one, other)), key=lambda entry: entry[0])
    return best[1]


def _parts(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield what an output consists of: the results of a tuple, the entries of a dict."""
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, tuple | list):
        yield from enumerate(value)


def _same(one: Any, other: Any, tolerance: Tolerance) -> bool:
    return compare(one, other, tolerance).passed


def _output(mistake: Mistake, case: Case) -> Any:
    if case.judged is not Judged.VALUE:
        return _UNKNOWN
    if mistake.function is None:
        return mistake.published.get(case.name, _UNKNOWN)
    return call(mistake.function, case.args)


def call(function: Callable[..., Any], args: tuple[Any, ...]) -> Any:
    """Call a function of ours as a worker calls a student's: its value, or what it `Raised`."""
    np.random.seed(WORKER_SEED)
    try:
        with np.errstate(all="ignore"):
            return function(*copy.deepcopy(args))
    except Exception as error:
        return Raised(type(error).__name__, str(error)[:500])
