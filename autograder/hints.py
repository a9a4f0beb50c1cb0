"""The words of a report: one sentence for each way in which an exercise can go wrong.

A message about a public case may show expected and actual values. A message about a hidden case
says what kind of difference there is and nothing that was computed: no values, and of an exception
only its class, because its text is a student's and could carry a hidden input out.
"""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from autograder.definitions import Definitions, SyntaxProblem
from autograder.records import (
    Case,
    CaseStatus,
    Difference,
    Group,
    Mistake,
    Outcome,
    OutcomeKind,
    StudentError,
    Verdict,
)

_CARET_WINDOW = 60
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
    return f"There is no function {name} in the notebook; was it renamed or its cell deleted?"


def broken_hint(name: str, problem: SyntaxProblem) -> str:
    """Say where the cell that would define a function stops being Python, with a caret below."""
    column = max(0, problem.column - 1)
    start = max(0, column - _CARET_WINDOW // 2) if len(problem.text) > _CARET_WINDOW else 0
    return (
        f"Python cannot read the cell that defines {name}: {problem.message} "
        f"(line {problem.line} of the cell).\n"
        f"{problem.text[start : start + _CARET_WINDOW]}\n{' ' * (column - start)}^"
    )


def case_message(
    case: Case, outcome: Outcome, verdict: Verdict | None, definitions: Definitions
) -> str:
    """Say what became of one case."""
    if outcome.kind is OutcomeKind.RAISED and outcome.error is not None:
        return error_message(outcome.error, definitions, public=case.public)
    if outcome.kind is OutcomeKind.TIMEOUT:
        return outcome.reason
    if outcome.kind is OutcomeKind.CRASHED:
        return f"the process that ran it was lost: {outcome.reason}"
    if outcome.kind is OutcomeKind.NOT_RUN:
        return "not run, because an earlier call was lost"
    if verdict is None or verdict.passed:
        return ""
    return f"{verdict.summary}\n{verdict.detail}".strip() if case.public else verdict.summary


def error_message(error: StudentError, definitions: Definitions, *, public: bool) -> str:
    """Say which exception was raised, and in which line of the notebook."""
    found = getattr(builtins, error.type_name, None)
    known = isinstance(found, type) and issubclass(found, BaseException)
    what = f"{error.type_name}: {error.message}" if public else error.type_name
    lines = definitions.sources.get(error.cell or 0, ())
    place = ""
    if error.line and error.line <= len(lines):
        place = f" (line {error.line} of its cell)\n{lines[error.line - 1].strip()[:100]}"
    return f"{what if public or known else 'an exception'}{place}"


Judged = tuple[Case, Outcome, Verdict | None, CaseStatus]


def exercise_hint(
    results: Sequence[Judged], mistake: Mistake | None, definitions: Definitions
) -> str:
    """Choose the sentence to read first; empty when all cases passed."""
    trouble = [entry for entry in results if entry[3] is not CaseStatus.PASSED]
    if not trouble:
        return ""
    if mistake is not None:
        return mistake.hint
    sentence = _what_happens(trouble[0], definitions)
    return " ".join(part for part in (_what_is_right(trouble), sentence) if part)


def _what_is_right(trouble: Sequence[Judged]) -> str:
    """Say what is right before saying what is not, when that narrows the search."""
    groups = {case.group for case, *_rest in trouble}
    if Group.FIXTURE in groups:
        return ""
    case, _outcome, verdict, _status = trouble[0]
    if verdict is not None and verdict.difference is Difference.ARGUMENTS:
        return "The numbers are right."
    if groups == {Group.PROPERTIES}:
        name = case.name.removeprefix("edge_").replace("_", " ")
        return f"Right in general, but not in a special case ({name}):"
    return "The published example is right, but another input is not:"


def _what_happens(entry: Judged, definitions: Definitions) -> str:
    case, outcome, verdict, _status = entry
    if outcome.kind is OutcomeKind.RAISED and outcome.error is not None:
        return _error_hint(case, outcome.error, definitions)
    if outcome.kind is OutcomeKind.TIMEOUT:
        return "It takes too long: is there a loop that never ends?"
    if outcome.kind is OutcomeKind.CRASHED:
        return (
            f"The process that ran it was lost: {outcome.reason}. Nothing in this exercise needs "
            "to end a process or to touch its files and channels."
        )
    if verdict is None or verdict.difference is None:
        return ""
    general = _BY_DIFFERENCE.get(verdict.difference, "")
    if verdict.difference is Difference.ARGUMENTS:
        return general
    # A name of the student's keeps its small letter.
    start = "T" if verdict.summary.startswith("the ") else verdict.summary[:1]
    return f"{start}{verdict.summary[1:]}. {general}".strip()


def _error_hint(case: Case, error: StudentError, definitions: Definitions) -> str:
    reason = definitions.left_alone.get(error.name or "")
    if reason is not None:
        return (
            f"It uses the variable {error.name} from outside the function, which {reason}. "
            "Such a variable is not there when the function is graded; use the arguments instead."
        )
    return f"It stops with {error_message(error, definitions, public=case.public)}"
