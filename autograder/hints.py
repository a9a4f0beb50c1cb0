"""The words of a report: one sentence for each way in which an exercise can go wrong.

A message about a public case may show expected and actual values. A message about a hidden case
says what kind of difference there is and nothing that was computed: no values, and of an exception
only its class, because its text is a student's and could carry a hidden input out.
"""

from __future__ import annotations

import builtins

from autograder.definitions import Definitions, SyntaxProblem
from autograder.records import (
    Case,
    CaseStatus,
    Difference,
    Mistake,
    Outcome,
    OutcomeKind,
    StudentError,
    Verdict,
)

_BY_DIFFERENCE = {
    Difference.SIGN: (
        "Every value has the opposite sign: look for a minus that is missing or one too many."
    ),
    Difference.FACTOR: (
        "Every value is off by the same factor: is something multiplied or divided once too often, "
        "or not at all?"
    ),
    Difference.OFFSET: ("Every value is off by the same amount: is a term missing or added twice?"),
    Difference.NOT_FINITE: (
        "A division by zero or the logarithm of zero gives nan or inf: look at what is divided or "
        "where the logarithm is taken."
    ),
    Difference.ARGUMENTS: (
        "The function changes the arrays that it is given; compute new ones instead "
        "(x = x - step, not x -= step)."
    ),
}


def unfinished_hint(name: str) -> str:
    """Say that a region is as it was released."""
    return f"{name} is not written yet: its YOUR CODE region is still empty."


def missing_hint(name: str) -> str:
    """Say that a function is not there."""
    return (
        f"There is no function called {name} in the notebook; was it renamed or its cell deleted?"
    )


def broken_hint(name: str, problem: SyntaxProblem) -> str:
    """Say where the cell that would define a function stops being Python, with a caret below."""
    caret = " " * max(0, problem.column - 1) + "^"
    return (
        f"Python cannot read the cell that defines {name}: {problem.message} "
        f"(cell {problem.cell}, line {problem.line}).\n{problem.text}\n{caret}"
    )


def case_message(case: Case, outcome: Outcome, verdict: Verdict | None, limit: float) -> str:
    """Say what became of one case; `limit` is the time that a call may take, in seconds."""
    if outcome.kind is OutcomeKind.RAISED and outcome.error is not None:
        return error_message(outcome.error, public=case.public)
    if outcome.kind is OutcomeKind.TIMEOUT:
        return f"{outcome.reason} (a call may take {limit:g} s)"
    if outcome.kind is OutcomeKind.CRASHED:
        return f"the process that ran it was lost: {outcome.reason}"
    if outcome.kind is OutcomeKind.NOT_RUN:
        return "not run, because an earlier call was lost"
    if verdict is None or verdict.passed:
        return ""
    return f"{verdict.summary}\n{verdict.detail}".strip() if case.public else verdict.summary


def error_message(error: StudentError, *, public: bool) -> str:
    """Say which exception was raised and where."""
    place = f" (cell {error.cell}, line {error.line})" if error.cell and error.line else ""
    if public:
        return f"{error.type_name}: {error.message}{place}"
    found = getattr(builtins, error.type_name, None)
    known = isinstance(found, type) and issubclass(found, BaseException)
    return f"it raised {error.type_name if known else 'an exception'}{place}"


def exercise_hint(
    results: list[tuple[Case, Outcome, Verdict | None, CaseStatus]],
    mistake: Mistake | None,
    definitions: Definitions,
) -> str:
    """Choose the sentence to read first; empty when all cases passed."""
    trouble = [entry for entry in results if entry[3] is not CaseStatus.PASSED]
    if not trouble:
        return ""
    if mistake is not None:
        return mistake.hint
    case, outcome, verdict, _status = trouble[0]
    if outcome.kind is OutcomeKind.RAISED and outcome.error is not None:
        return _error_hint(case, outcome.error, definitions)
    if outcome.kind is OutcomeKind.TIMEOUT:
        return "It takes too long: is there a loop that never ends?"
    if outcome.kind is OutcomeKind.CRASHED:
        return f"It ends its own process ({outcome.reason}); nothing in this exercise needs that."
    if verdict is None:
        return ""
    sentence = f"{verdict.summary[:1].upper()}{verdict.summary[1:]}."
    if verdict.difference is Difference.ARGUMENTS:
        sentence = ""
    general = _BY_DIFFERENCE.get(verdict.difference) if verdict.difference else None
    if any(entry[0].public for entry in trouble):
        return " ".join(part for part in (sentence, general) if part)
    prefix = "The published example is right, but another input is not."
    if verdict.difference is Difference.ARGUMENTS:
        prefix = ""
    return " ".join(part for part in (prefix, sentence, general) if part)


def _error_hint(case: Case, error: StudentError, definitions: Definitions) -> str:
    reason = definitions.left_alone.get(error.name or "")
    if reason is not None:
        return (
            f"It uses the variable {error.name} from outside the function: {reason}. "
            "Such a variable is not there when the function is graded; use the arguments instead."
        )
    return f"It stops with an error: {error_message(error, public=case.public)}."
