"""The texts of a report: a message for each failed case and a hint for each exercise.

A message about a public case may show expected and actual values. A message about a hidden case is
one of a few sentences, and so is its part of the hint. It has no values, shapes, counts or lines:
all of them are the worker's choice and could tell a hidden input. `docs/sandbox.md` counts the bits
that are left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from autograder.boundary.arguments import Change
from autograder.boundary.definitions import Definitions, SyntaxProblem, UnwrittenState
from autograder.boundary.outcomes import TIME_USED_UP, OutcomeKind
from autograder.content.exercise import Case, Mistake
from autograder.judging.compare import show
from autograder.judging.errors import (
    FAILED,
    Signatures,
    error_hint,
    error_message,
    hidden_error_hint,
)
from autograder.judging.verdict import Difference, JudgedCase, Shown
from autograder.judging.versions import syntax_remark
from autograder.records import CaseResult, Group

_CARET_WINDOW = 60
_MOST_VARIABLES = 2
_BY_DIFFERENCE = {
    Difference.FLAT: (
        "An array with one axis is neither a row nor a column: keep both axes (keepdims=True where "
        "something is summed, or reshape)."
    ),
    Difference.TRANSPOSED: "The values are right, but rows and columns are swapped: transpose it.",
    Difference.NEARLY: (
        "Is something small added (such as 1e-5 in a division or a logarithm), are numbers "
        "rounded, or is a constant written with too few digits?"
    ),
    Difference.SIGN: ("Look for a minus that is missing or one too many."),
    Difference.FACTOR: ("Is something multiplied or divided once too often, or not at all?"),
    Difference.OFFSET: "Is a term missing or added twice?",
    Difference.NOT_FINITE: (
        "A division by zero or the logarithm of zero gives nan or inf: look at what is divided or "
        "where the logarithm is taken."
    ),
}


_STRUCTURE = "the result has another structure than the workbook asks for"
_SHAPE = "an array has the wrong shape"
_VALUES = "the values are wrong"
_HIDDEN = {
    Difference.TYPE: _STRUCTURE,
    Difference.LENGTH: _STRUCTURE,
    Difference.MISSING_KEY: _STRUCTURE,
    Difference.EXTRA_KEY: _STRUCTURE,
    Difference.ORDER: _STRUCTURE,
    Difference.SHAPE: _SHAPE,
    Difference.FLAT: _SHAPE,
    Difference.TRANSPOSED: _SHAPE,
    Difference.ARGUMENTS: "the function changes its arguments",
}
"""The messages for hidden cases; all other differences are of values."""


class Pattern(StrEnum):
    """A pattern in the results of all cases of an exercise."""

    NONE = "none"
    CONSTANT = "constant"
    """The result is the same for every input."""
    REMEMBERS = "remembers"
    """The same input gives another result in a later call."""
    WHOLE = "whole"
    """The results are whole numbers, close to the expected numbers."""


_BY_PATTERN = {
    Pattern.CONSTANT: (
        "It gives the same result whatever the input is: compute it from the arguments, not "
        "from numbers or variables outside of the function."
    ),
    Pattern.WHOLE: (
        "The result is a whole number for every input: either its decimals are cut off (by int(), "
        "round() or //), or it is not computed from the arguments."
    ),
    Pattern.REMEMBERS: (
        "It gives another result when it is called again with the same arguments. Something "
        "remembers the earlier call and grows or changes: a list as a default argument "
        "(caches=[]), a variable outside of the function, or random numbers without the seed."
    ),
}
_BY_CHANGE = {
    Change.VALUES: (
        "Make a copy first (.copy()), or compute a new array: x = x - step makes a new array, "
        "while x -= step and x[...] = 0 write into the old one."
    ),
    Change.ADDED_KEYS: (
        "A second call with the same dictionary finds the new keys; keep your own values in a "
        "dictionary of your own."
    ),
    Change.REMOVED_KEYS: (
        "A second call with the same dictionary does not find them; read entries without removing "
        "them: grads[key], not grads.pop(key)."
    ),
    Change.TABLE: "Work on a copy: df = df.copy(), and no inplace=True.",
    Change.ITEMS: (
        "A second call with the same list finds it changed; append to a list of your own, and read "
        "items without removing them: caches[l], not caches.pop()."
    ),
}


def unfinished_hint(name: str, state: UnwrittenState) -> str:
    """Return the hint for a function without student code."""
    if state is UnwrittenState.PLACEHOLDERS:
        return (
            f"{name} is not written yet: it still has a placeholder (None, ... or "
            "NotImplementedError) in the place of its result."
        )
    return f"{name} is not written yet: its YOUR CODE region is still empty."


def missing_hint(name: str, definitions: Definitions) -> str:
    """Return the hint for a missing function, with the cell or definition that failed."""
    failed = definitions.left_alone.get(name, "")
    if failed.startswith(FAILED):
        return f"The definition of {name} failed, so there is no such function: it {failed}."
    for problem in definitions.problems[:1]:
        return (
            f"There is no function {name} in what Python can read of the notebook: it cannot read "
            f"cell {problem.cell} (line {problem.line}: {problem.message})."
        )
    return f"There is no function {name} in the notebook; was it renamed or its cell deleted?"


def empty_block_hint(name: str, problem: SyntaxProblem) -> str:
    """Return the hint for a function with an empty block, which Python cannot read."""
    where = problem.message.removeprefix("expected an indented block after ")
    return (
        f"{name} is not finished yet: the block after the {where} is still empty, so Python cannot "
        f"read the cell (line {problem.line}: {problem.text.strip()[:60]})."
    )


def broken_hint(name: str, problem: SyntaxProblem) -> str:
    """Return the hint for a syntax error in the defining cell, with a caret under the column."""
    column = max(0, problem.column - 1)
    start = max(0, column - _CARET_WINDOW // 2) if len(problem.text) > _CARET_WINDOW else 0
    shown = problem.text[start : start + _CARET_WINDOW]
    if start:
        shown = "..." + shown[3:]
    if start + _CARET_WINDOW < len(problem.text):
        shown = shown[:-3] + "..."
    remark = syntax_remark(problem.message, problem.text)
    remark = f" {remark}" if remark else ""
    return (
        f"Python cannot read the cell that defines {name}: {problem.message} "
        f"(line {problem.line} of the cell).{remark}\n{shown}\n{' ' * (column - start)}^"
    )


def case_result(judged: JudgedCase, definitions: Definitions) -> CaseResult:
    """Return the result of a case for the report; public cases include both values."""
    case = judged.case
    if judged.passed:
        return CaseResult(case.name, case.group, judged.status)
    message, _newline, more = _case_message(judged, definitions).partition("\n")
    shown = Shown(remark=more)
    if case.public and judged.verdict is not None:
        shown = show(judged.verdict)
        remark = "\n".join(part for part in (shown.remark, case.remark) if part)
        shown = replace(shown, remark=remark)
    return CaseResult(
        case.name,
        case.group,
        judged.status,
        message,
        expected=shown.expected,
        actual=shown.actual,
        remark=shown.remark,
    )


def _case_message(judged: JudgedCase, definitions: Definitions) -> str:
    outcome, public = judged.outcome, judged.case.public
    if outcome.kind is OutcomeKind.RAISED and outcome.error is not None:
        return error_message(outcome.error, definitions) if public else "it stops with an exception"
    if outcome.kind is OutcomeKind.TIMEOUT:
        return outcome.reason if public else "it takes too long"
    if outcome.kind is OutcomeKind.CRASHED:
        return f"the process that ran it was lost{f': {outcome.reason}' if public else ''}"
    if outcome.kind is OutcomeKind.NOT_RUN:
        return "not run, because an earlier call was lost"
    return _difference_in_words(judged)


def _difference_in_words(judged: JudgedCase) -> str:
    verdict = judged.verdict
    if verdict is None or verdict.difference is None:
        return ""
    return verdict.summary if judged.case.public else _HIDDEN.get(verdict.difference, _VALUES)


def exercise_hint(
    name: str,
    results: Sequence[JudgedCase],
    mistakes: Sequence[Sequence[Mistake]],
    definitions: Definitions,
    signatures: Signatures,
    pattern: Pattern = Pattern.NONE,
) -> str:
    """Return the hint of an exercise, empty if all cases passed.

    Known mistakes come first, then a pattern over all cases, then the first failure. `mistakes`
    are the explanations of the results, each a mistake or two that are made together.
    """
    trouble = [judged for judged in results if not judged.passed]
    if not trouble:
        return ""
    if mistakes:
        return " Or: ".join(" ".join(mistake.hint for mistake in each) for each in mistakes)
    if pattern is not Pattern.NONE:
        return _BY_PATTERN[pattern]
    sentence = _what_happens(name, trouble[0], definitions, signatures)
    start = _what_is_right(results, trouble)
    further = (_outer_variables(name, definitions), _about_the_example(trouble))
    # A line of code comes last, on a line of its own.
    sentence, newline, code = sentence.partition("\n")
    text = " ".join(part for part in (start, sentence, *further) if part)
    return f"{text}{newline}{code}"


def _outer_variables(name: str, definitions: Definitions) -> str:
    """Name the variables from outside that a wrong function reads: a slip may hide there."""
    is_script = len(definitions.sources) == 1
    read = [
        variable if is_script else f"{variable} ({definitions.name_of(cell)})"
        for variable, cell in definitions.outer.get(name, ())[:_MOST_VARIABLES]
    ]
    if not read:
        return ""
    plural = "variables" if len(read) > 1 else "variable"
    return f"It reads the {plural} {' and '.join(read)} from outside the function: is that meant?"


def _about_the_example(trouble: Sequence[JudgedCase]) -> str:
    """Return the remark on a published input, if the function is wrong for such inputs only."""
    remarks = {judged.case.remark for judged in trouble}
    if "" in remarks or not all(judged.case.public for judged in trouble):
        return ""
    return f"It is right for all other inputs. {' '.join(sorted(remarks))}"


def _what_is_right(results: Sequence[JudgedCase], trouble: Sequence[JudgedCase]) -> str:
    """Return an introduction to the hint that says which cases pass, if this narrows the search."""
    groups = {judged.case.group for judged in trouble}
    case, verdict = trouble[0].case, trouble[0].verdict
    if verdict is not None and verdict.difference is Difference.ARGUMENTS:
        return "The numbers are right, but"
    branch = _wrong_branch(results)
    if branch:
        return branch
    if Group.FIXTURE in groups:
        return ""
    if groups == {Group.PROPERTIES}:
        return f"Right in general, but not in a special case ({_in_words(case)}):"
    if any(judged.passed for judged in results if judged.case.group is Group.FRESH):
        return f"Right for some inputs, but not for all (not for {_in_words(case)}):"
    return "The published example is right, but another input is not:"


def _wrong_branch(results: Sequence[JudgedCase]) -> str:
    """Name a string argument whose cases all fail, while all cases of another string pass."""
    passed: dict[str, set[bool]] = {}
    for judged in results:
        for argument in judged.case.args:
            if isinstance(argument, str):
                passed.setdefault(argument, set()).add(judged.passed)
    right = [name for name, seen in passed.items() if seen == {True}]
    wrong = [name for name, seen in passed.items() if seen == {False}]
    if not right or not wrong:
        return ""
    return f'Right with "{right[0]}", but not with "{wrong[0]}":'


def _in_words(case: Case) -> str:
    return case.name.removeprefix("edge_").removeprefix("fresh_").replace("_", " ")


def _what_happens(
    name: str, judged: JudgedCase, definitions: Definitions, signatures: Signatures
) -> str:
    case, outcome, verdict = judged.case, judged.outcome, judged.verdict
    if outcome.kind is OutcomeKind.RAISED and outcome.error is not None:
        if not case.public:
            return hidden_error_hint(outcome.error)
        return error_hint(name, outcome.error, definitions, signatures)
    if outcome.kind is OutcomeKind.TIMEOUT:
        if outcome.reason == TIME_USED_UP:
            return f"It was not called: {TIME_USED_UP}."
        return (
            "It takes too long: is there a loop that never ends, or that does more than is needed?"
        )
    if outcome.kind is OutcomeKind.CRASHED:
        why = f": {outcome.reason}" if case.public else ""
        return (
            f"The process that ran it was lost{why}. Nothing in this exercise needs to end a "
            "process or to touch its files and channels."
        )
    if verdict is None or verdict.difference is None:
        return ""
    general = _BY_DIFFERENCE.get(verdict.difference, "")
    if verdict.change is not None:
        general = _BY_CHANGE[verdict.change]
    # The hint names a changed argument also for a hidden case: one of a few, once in an exercise.
    said = verdict.summary if verdict.change is not None else _difference_in_words(judged)
    # A variable name at the start must not be capitalised.
    starts_with_word = said.startswith(("the ", "an ")) and verdict.change is None
    start = said[:1].upper() if starts_with_word else said[:1]
    return f"{start}{said[1:]}. {general}".strip()
