"""From wrong outputs to the sentence that helps: which known mistake gives exactly these numbers?

The hint follows from the numbers, never from the text of the code. Every known mistake of the
exercise is computed on the same inputs; one that gives what the student's function gave, on every
case, explains it. Where none does, the kind of difference is all that is said. Pure.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from autograder.compare import compare
from autograder.records import WORKER_SEED, Case, Judged, Mistake, Outcome, OutcomeKind, Tolerance


def mistake_outputs(mistakes: Sequence[Mistake], cases: Sequence[Case]) -> dict[str, list[Any]]:
    """Compute what each mistake gives on each case: the value, or the exception's class name."""
    return {mistake.name: [_output(mistake, case) for case in cases] for mistake in mistakes}


def recognise(
    mistakes: Sequence[Mistake],
    outputs: dict[str, list[Any]],
    cases: Sequence[Case],
    outcomes: Sequence[Outcome],
    tolerance: Tolerance,
) -> Mistake | None:
    """Return the first known mistake whose outputs are the outcomes on all cases, if there is one.

    At least one of these outputs has to be wrong; cases that a mistake has no output for (in the
    public scope there are some) do not speak against it.
    """
    for mistake in mistakes:
        if _explains(outputs[mistake.name], cases, outcomes, tolerance):
            return mistake
    return None


def _explains(
    outputs: Sequence[Any], cases: Sequence[Case], outcomes: Sequence[Outcome], tolerance: Tolerance
) -> bool:
    seen_wrong = False
    for case, outcome, output in zip(cases, outcomes, outputs, strict=False):
        if case.judged is not Judged.VALUE or output is _UNKNOWN:
            continue
        if isinstance(output, _Raises):
            if outcome.error is None or outcome.error.type_name != output.type_name:
                return False
            seen_wrong = True
            continue
        if outcome.kind is not OutcomeKind.RETURNED:
            return False
        if not compare(output, outcome.value, tolerance).passed:
            return False
        seen_wrong = seen_wrong or not compare(case.expected, outcome.value, tolerance).passed
    return seen_wrong


class _Raises:
    """Stands for an output: the mistake fails on this input."""

    def __init__(self, type_name: str) -> None:
        self.type_name = type_name


_UNKNOWN = object()


def _output(mistake: Mistake, case: Case) -> Any:
    if case.judged is not Judged.VALUE:
        return _UNKNOWN
    if mistake.function is None:
        return mistake.published.get(case.name, _UNKNOWN)
    return _called(mistake.function, case.args)


def _called(function: Callable[..., Any], args: tuple[Any, ...]) -> Any:
    np.random.seed(WORKER_SEED)  # as in the worker before each call
    try:
        with np.errstate(all="ignore"):
            return function(*copy.deepcopy(args))
    except Exception as error:
        return _Raises(type(error).__name__)
