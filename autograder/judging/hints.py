"""The texts of a report: a message for each failed case and a hint for each exercise.

A message about a public case may show expected and actual values. A message about a hidden case
only names the kind of difference. It must not contain anything that the worker can choose freely:
actual values, actual shapes, or an exception's message could leak a hidden input.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Sequence

from autograder.boundary.arguments import Change
from autograder.boundary.definitions import Definitions, SyntaxProblem
from autograder.boundary.outcomes import TIME_USED_UP, OutcomeKind, StudentError
from autograder.content.exercise import Case, Mistake
from autograder.judging.compare import show
from autograder.judging.verdict import Difference, JudgedCase, Shown
from autograder.records import CaseResult, Group

_CARET_WINDOW = 60
_SIZES_DO_NOT_FIT = re.compile(r"not aligned|mismatch in its core dimension|broadcast together")
_BY_EXCEPTION = {
    "NameError": "It uses a name that is not defined: is it misspelled, or set in another cell?",
    "UnboundLocalError": (
        "It uses a variable that has no value yet: is it set in one branch only, or further down?"
    ),
    "KeyError": "The dictionary has no such key: look at how its keys are numbered.",
    "IndexError": "An index lies outside of its list or array: look at where counting ends.",
    "RecursionError": "The function calls itself without end.",
    "EOFError": "It asks for input: a graded function gets all that it needs from its arguments.",
    "SystemExit": "It ends the program (exit, quit): a function that is done returns instead.",
    "ModuleNotFoundError": (
        "It imports a package that is not there: NumPy is all that the exercises need."
    ),
    "ZeroDivisionError": "Something is divided by zero.",
}
_BY_DIFFERENCE = {
    Difference.FLAT: (
        "An array with one axis is neither a row nor a column: keep both axes (keepdims=True where "
        "something is summed, or reshape)."
    ),
    Difference.TRANSPOSED: "The values are right, but rows and columns are swapped: transpose it.",
    Difference.SIGN: ("Look for a minus that is missing or one too many."),
    Difference.FACTOR: ("Is something multiplied or divided once too often, or not at all?"),
    Difference.OFFSET: "Is a term missing or added twice?",
    Difference.NOT_FINITE: (
        "A division by zero or the logarithm of zero gives nan or inf: look at what is divided or "
        "where the logarithm is taken."
    ),
}
_BY_CHANGE = {
    Change.VALUES: "Compute new arrays instead: x = x - step, not x -= step.",
    Change.ADDED_KEYS: (
        "A second call with the same dictionary finds the new keys; keep your own values in a "
        "dictionary of your own."
    ),
    Change.REMOVED_KEYS: (
        "A second call with the same dictionary does not find them; read entries without removing "
        "them: grads[key], not grads.pop(key)."
    ),
    Change.ITEMS: (
        "A second call with the same list finds it changed; append to a list of your own, and read "
        "items without removing them: caches[l], not caches.pop()."
    ),
}


def unfinished_hint(name: str) -> str:
    """Return the hint for a region that is still as released."""
    return f"{name} is not written yet: its YOUR CODE region is still empty."


def missing_hint(name: str, definitions: Definitions) -> str:
    """Return the hint for a missing function, with the unparsable cell that may define it."""
    for problem in definitions.problems[:1]:
        return (
            f"There is no function {name} in what Python can read of the notebook: it cannot read "
            f"cell {problem.cell} (line {problem.line}: {problem.message})."
        )
    return f"There is no function {name} in the notebook; was it renamed or its cell deleted?"


def broken_hint(name: str, problem: SyntaxProblem) -> str:
    """Return the hint for a syntax error in the defining cell, with a caret under the column."""
    column = max(0, problem.column - 1)
    start = max(0, column - _CARET_WINDOW // 2) if len(problem.text) > _CARET_WINDOW else 0
    shown = problem.text[start : start + _CARET_WINDOW]
    if start:
        shown = "..." + shown[3:]
    if start + _CARET_WINDOW < len(problem.text):
        shown = shown[:-3] + "..."
    return (
        f"Python cannot read the cell that defines {name}: {problem.message} "
        f"(line {problem.line} of the cell).\n{shown}\n{' ' * (column - start)}^"
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
    case, outcome, verdict = judged.case, judged.outcome, judged.verdict
    if outcome.kind is OutcomeKind.RAISED and outcome.error is not None:
        return error_message(outcome.error, definitions, public=case.public)
    if outcome.kind is OutcomeKind.TIMEOUT:
        return outcome.reason
    if outcome.kind is OutcomeKind.CRASHED:
        return f"the process that ran it was lost{f': {outcome.reason}' if case.public else ''}"
    if outcome.kind is OutcomeKind.NOT_RUN:
        return "not run, because an earlier call was lost"
    return "" if verdict is None else verdict.said(public=case.public)


def error_message(error: StudentError, definitions: Definitions, *, public: bool) -> str:
    """Describe an exception: its class, and for a public case also its message and line."""
    if not public:
        found = getattr(builtins, error.type_name, None)
        is_builtin = isinstance(found, type) and issubclass(found, BaseException)
        return error.type_name if is_builtin else "an exception"
    lines = definitions.sources.get(error.cell or 0, ())
    place = ""
    if error.line and error.line <= len(lines):
        where = "of its cell" if len(definitions.sources) > 1 else "of the file"
        place = f" (line {error.line} {where})\n{lines[error.line - 1].strip()[:100]}"
    return f"{error.type_name}: {error.message}{place}"


def exercise_hint(
    results: Sequence[JudgedCase],
    mistakes: Sequence[Mistake],
    definitions: Definitions,
    *,
    same_everywhere: bool = False,
) -> str:
    """Return the hint of an exercise, empty if all cases passed.

    Known mistakes come first, then a constant result (`same_everywhere`), then the first failure.
    """
    trouble = [judged for judged in results if not judged.passed]
    if not trouble:
        return ""
    if mistakes:
        return " ".join(mistake.hint for mistake in mistakes)
    if same_everywhere:
        return (
            "It gives the same result whatever the input is: compute it from the arguments, not "
            "from numbers or variables outside of the function."
        )
    sentence = _what_happens(trouble[0], definitions)
    return " ".join(part for part in (_what_is_right(results, trouble), sentence) if part)


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
    """Name a string argument for which all cases fail while all cases of another one pass."""
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


def _what_happens(judged: JudgedCase, definitions: Definitions) -> str:
    case, outcome, verdict = judged.case, judged.outcome, judged.verdict
    if outcome.kind is OutcomeKind.RAISED and outcome.error is not None:
        return _error_hint(case, outcome.error, definitions)
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
    said = verdict.said(public=case.public)
    # A variable name at the start must not be capitalised.
    start = "T" if said.startswith("the ") and verdict.change is None else said[:1]
    return f"{start}{said[1:]}. {general}".strip()


def _error_hint(case: Case, error: StudentError, definitions: Definitions) -> str:
    reason = definitions.left_alone.get(error.name or "")
    if reason is not None and case.public:
        return (
            f"It uses the variable {error.name} from outside the function, which {reason}. "
            "Such a variable is not there when the function is graded; use the arguments instead."
        )
    stops = f"It stops with {error_message(error, definitions, public=case.public)}"
    if not case.public:
        stops += "."
    meaning = _meaning(error)
    return f"{meaning} {stops}" if meaning else stops


def _meaning(error: StudentError) -> str:
    """Explain the usual cause of an exception to a beginner."""
    if error.type_name in ("TypeError", "AttributeError") and "NoneType" in error.message:
        return "Something is None: a value that was never set, or a function without a return."
    if error.type_name == "ValueError" and _SIZES_DO_NOT_FIT.search(error.message):
        return (
            "Two arrays have sizes that do not fit: is a transpose missing, do the factors "
            "stand in the wrong order, or is another array meant?"
        )
    return _BY_EXCEPTION.get(error.type_name, "")
