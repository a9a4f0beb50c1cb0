"""Verdicts by an author's own rules: comparators, laws, and exceptions that are right answers."""

from __future__ import annotations

import copy
import re
from typing import Any

from autograder.boundary.outcomes import Outcome, OutcomeKind
from autograder.boundary.tables import from_tables
from autograder.content.exercise import Check, Comparator, Raising
from autograder.content.time_limit import STUDENT_SECONDS, TooLong, time_limit
from autograder.judging.kinds import kind_in_words
from autograder.judging.verdict import PASSED, Difference, Verdict

_MAX_SENTENCE = 200


def judge_compared(compares: Comparator, expected: Any, actual: Any, where: str) -> Verdict:
    """Compare with an author's comparator; a result that it cannot take is wrong."""
    said = _asked(compares, expected, actual)
    if said is True:
        return PASSED
    summary = f"{where} has the wrong value"
    if isinstance(said, str):
        summary = f"{where}: {said}"
    return Verdict(False, Difference.VALUES, where, summary, shown=(expected, actual))


def judge_law(check: Check, args: tuple[Any, ...], actual: Any) -> Verdict:
    """Check the arguments and the result by an author's law."""
    said = _asked(check, args, actual)
    if said is True:
        return PASSED
    summary = said if isinstance(said, str) else "the result breaks a law that it has to obey"
    return Verdict(False, Difference.LAW, "the result", summary)


def judge_raising(expected: Raising, outcome: Outcome) -> Verdict | None:
    """Judge a call that has to raise an exception; None if it neither returned nor raised."""
    if outcome.kind is OutcomeKind.RETURNED:
        summary = (
            f"it returns {kind_in_words(outcome.value)}; {expected.type_name} has to be raised"
        )
        return Verdict(False, Difference.RAISED, "the call", summary)
    error = outcome.error
    if error is None:
        return None
    # A subclass is right: `except ValueError` catches it, too.
    if expected.type_name not in (error.type_name, *error.bases):
        summary = f"it raises {error.type_name}; {expected.type_name} has to be raised"
        return Verdict(False, Difference.RAISED, "the call", summary)
    if expected.pattern and not _asked(re.search, expected.pattern, error.message):
        summary = f"it raises {error.type_name}, but the text of the exception is another"
        return Verdict(False, Difference.RAISED, "the call", summary)
    return PASSED


def _asked(rule: Any, *values: Any) -> Any:
    """Return what an author's rule says; False if it cannot take a student's value.

    The author wrote the rule for values of the right kind. A wrong one can make it fail, or run
    forever. A rule gets tables as DataFrames, as the function that it judges. It gets copies: it
    may sort a list, but equal results of other students are the same object.
    """
    try:
        with time_limit(STUDENT_SECONDS):
            said = rule(*map(from_tables, copy.deepcopy(values)))
            return said[:_MAX_SENTENCE] if isinstance(said, str) else bool(said)
    except (Exception, TooLong):
        return False
