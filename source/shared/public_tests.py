"""The public tests: each calls your function on the published inputs and explains what is wrong.

The file `published.json` beside this module holds the inputs, the expected results, and the results
of known mistakes. Passing here is a good sign, but not the grade: the grader also tries fresh
inputs, drawn for each run.
"""

import contextlib
import inspect
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from public_calls import Outcome, read, run
from public_causes import unfinished
from public_code import read_code
from public_diagnose import cause, line_too_much
from public_errors import explain
from public_numbers import Tried
from public_results import table, wrong_parts
from public_words import NotReady, NotYet, Record, Row

_FILE = Path(__file__).with_name("published.json")
if not _FILE.is_file():
    _FILE = Path("published.json")  # a source notebook: this module lies in source/shared
if not _FILE.is_file():
    raise ImportError("the file published.json is missing: put it beside public_tests.py")
_KNOWN = json.loads(_FILE.read_text(encoding="utf-8"))
__all__ = ["check_written", *(f"{name}_test" for name in _KNOWN["exercises"])]

Target = Callable[..., Any]

# A test sees the cell as it was last run, not what has been typed since or has a SyntaxError.
_RUN_IT = "If you have filled it, run its cell first."


def _try(name: str, target: Target) -> Tried:
    exercise = _KNOWN["exercises"][name]
    args = [[read(value) for value in case["args"]] for case in exercise["cases"]]
    expected = [read(case["expected"]) for case in exercise["cases"]]
    outcomes = [_run(target, exercise, values) for values in args]
    right = all(map(_is_right, [exercise] * len(args), expected, outcomes))
    code = None if right else read_code(target)
    tables = [table(exercise, *pair, code) for pair in zip(expected, outcomes, strict=True)]
    everything = (name, target, exercise, code, args, expected, outcomes, tables)
    return Tried(*everything, workbook=_KNOWN["exercises"], seed=_KNOWN["seed"])


def _is_right(exercise: Record, expected: Any, outcome: Outcome) -> bool:
    return not outcome.changed and not wrong_parts(exercise, expected, outcome)


def _run(target: Target, exercise: Record, args: list[Any]) -> Outcome:
    return run(target, exercise["arguments"], args, _KNOWN["seed"])


# Before a result is printed


def check_written(target: Target) -> None:
    """End the cell that calls this with a sentence while a region of a function is empty.

    The exercises that the function builds on come first, because its own call would stop in them.
    """
    name = getattr(target, "__name__", "")
    variables = getattr(target, "__globals__", {})
    for each in (*_KNOWN["exercises"].get(name, {}).get("builds_on", ()), name):
        code = read_code(variables.get(each))
        empty = unfinished(code) if code is not None else []
        if not empty:
            continue
        if code is not None and len(empty) == len(code.regions):
            verb = "region is" if len(empty) == 1 else "regions are"
            raise NotReady(f"{each} is not written, its YOUR CODE {verb} still empty. {_RUN_IT}")
        raise NotReady(f"{each} is not finished, {empty[0]} is still empty. {_RUN_IT}")


# Judging


def _verdict(name: str, target: Target, *, alone: bool = False) -> NotYet | None:
    """Judge a function on all published inputs; return None if it passes.

    With `alone` the sentences leave out the exercises that it builds on.
    """
    tried = _try(name, target)
    if not any(tried.wrong):
        return None
    first = _clearest(tried)
    if tried.code is not None and all(region.is_empty for region in tried.code.regions):
        count = len(tried.code.regions)
        if count:
            verb = "region is" if count == 1 else "regions are"
            sentence = f"It is not written yet: its YOUR CODE {verb} still empty."
            return NotYet(name, [sentence, _RUN_IT], [])
    empty = unfinished(tried.code) if tried.code is not None else []
    if empty:
        # The part of the other branch may be wrong as well.
        first = next((i for i in _of_other_branches(tried, empty) if tried.wrong[i]), -1)
        sentences = [f"It is not finished yet: {empty[0]} is still empty.", _RUN_IT]
        if first >= 0:
            sentences += _about(tried, first, alone)
        return NotYet(name, sentences, tried.tables[first] if first >= 0 else [])
    return NotYet(name, _about(tried, first, alone), tried.tables[first])


def _clearest(tried: Tried) -> int:
    """Return the number of the wrong example that says most: an exception that names its cause."""
    wrong = [index for index, value in enumerate(tried.wrong) if value]
    for index in wrong:
        error = tried.outcomes[index].error
        if (
            error is not None
            and explain(tried.name, tried.target, error, _KNOWN["exercises"]).settled
        ):
            return index
    return wrong[0]


def _of_other_branches(tried: Tried, empty: list[str]) -> list[int]:
    """Return the numbers of the examples that do not meet an empty region."""
    found = []
    for index, args in enumerate(tried.args):
        texts = [value for value in args if isinstance(value, str)]
        if texts and not any(f'"{text}"' in place for text in texts for place in empty):
            found.append(index)
    return found


def _about(tried: Tried, index: int, alone: bool) -> list[str]:
    """Return the sentences about one example: what happened, then the cause."""
    outcome, rows = tried.outcomes[index], tried.tables[index]
    settled = False
    if outcome.error is not None:
        sentence, settled = explain(tried.name, tried.target, outcome.error, _KNOWN["exercises"])
    else:
        sentence = _difference(outcome, rows)
    label = _label(tried, index)
    if label:
        sentence = label + re.sub(r"^(It|The|And)\b", lambda word: word[0].lower(), sentence)
    if not alone and (earlier := _wrong_before(tried)):
        code = read_code(getattr(inspect.unwrap(tried.target), "__globals__", {}).get(earlier))
        if code is not None and unfinished(code):
            # What happens in an empty function says nothing about this one.
            state = "finished" if len(unfinished(code)) < len(code.regions) else "written"
            return [
                f"It builds on {earlier}, which is not {state} yet: look there first.",
                sentence,
            ]
        return [
            sentence,
            f"It builds on {earlier}, which does not pass its own test: look there first.",
        ]
    # What a student writes can be anything; a cause that cannot be found is left out.
    with contextlib.suppress(Exception):
        more = list(filter(None, [line_too_much(tried)])) if settled else cause(tried, index)
        return [sentence, *more]
    return [sentence]


def _difference(outcome: Outcome, rows: list[Row]) -> str:
    sentences = [row.sentence for row in rows if row.sentence][:1]
    missing = bool(rows) and rows[0].actual == "no such key"
    others = [row.part for row in rows if row.sentence and row.actual != "no such key"]
    others = others if missing else others[1:]
    if others:
        sentences.append(f"Also wrong: {', '.join(others)}.")
    if outcome.changed:
        sentences.append(
            f"{'And' if sentences else 'The numbers are right, but'} {outcome.changed}"
        )
    return " ".join(sentences)


def _label(tried: Tried, index: int) -> str:
    """Name the call that a sentence is about, if there are several."""
    wrong = tried.wrong
    texts = any(isinstance(value, str) for value in tried.args[index])
    if len(wrong) == 1 or (all(wrong) and not texts):
        return ""
    other = ""
    if len(wrong) == 2:
        other = " (the other is right)" if sum(wrong) == 1 else " (the other is not right either)"
    for argument, value in zip(tried.exercise["arguments"], tried.args[index], strict=True):
        if isinstance(value, str):
            return f'With {argument} "{value}"{other}: '
    return f"In example {index + 1} of {len(wrong)}{other}: "


def _wrong_before(tried: Tried) -> str:
    """Return the name of the first earlier exercise that is not right, or an empty string."""
    variables = getattr(inspect.unwrap(tried.target), "__globals__", {})
    name: str
    for name in _KNOWN["exercises"]:
        if name in tried.exercise["builds_on"] and callable(variables.get(name)):
            with contextlib.redirect_stdout(io.StringIO()):
                if any(_try(name, variables[name]).wrong):
                    return name
    return ""


# The tests


def _test_of(name: str) -> Target:
    """Make the public test of one exercise."""

    def test(target: Target) -> None:
        if not callable(target):
            call = f"{name}_test({name})"
            raise NotYet(name, [f"Pass the function itself, without calling it: {call}."], [])
        failure = _verdict(name, target)
        if failure is not None:
            raise failure
        print("All tests passed.")

    test.__name__ = test.__qualname__ = f"{name}_test"
    test.__doc__ = f"Call `{name}` on the published inputs and explain what is wrong."
    return test


globals().update({f"{name}_test": _test_of(name) for name in _KNOWN["exercises"]})
