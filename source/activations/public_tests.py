"""The public tests: each calls your function on the published inputs and explains what is amiss.

What they know is in `published.json` beside this file: inputs, the numbers that are due, and what
known mistakes give. Passing here is a good sign, not yet the grade: the grader also tries inputs
that are drawn fresh for every run.
"""

import contextlib
import inspect
import io
import json
import re
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from public_words import NotYet, Record, Row, compare, kind_of, size_of, sizes_in, stopped

_FILE = Path(__file__).with_name("published.json")
if not _FILE.is_file():
    raise ImportError("the file published.json is missing: it has to lie beside public_tests.py")
_KNOWN = json.loads(_FILE.read_text(encoding="utf-8"))
__all__ = [f"{name}_test" for name in _KNOWN["exercises"]]

Target = Callable[..., Any]


# --- Calling
# ----------------------------------------------------------------------------------------


class _Outcome(NamedTuple):
    """What became of one call: its value, or what it raised, and the input that it changed."""

    value: Any = None
    error: Exception | None = None
    changed: str = ""


def _read(value: Any) -> Any:
    """Return a value of `published.json`; arrays and containers are fresh."""
    if isinstance(value, list):
        return [_read(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "array" in value:
        array = np.array(value["array"])
        # Where nan or inf is among the numbers, all have become text.
        return array.astype(float) if array.dtype.kind == "U" else array
    if "tuple" in value:
        return tuple(_read(item) for item in value["tuple"])
    return {key: _read(item) for key, item in value.items()}


def _run(target: Target, exercise: Record, case: Record) -> _Outcome:
    """Call a function on fresh inputs; the notebook's random stream stays as it is."""
    args = [_read(value) for value in case["args"]]
    held = [list(_held(value)) for value in args]
    stream = np.random.get_state()
    np.random.seed(_KNOWN["seed"])
    try:
        # A warning is no mistake; what comes out counts.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            value = target(*args)
    except Exception as error:
        return _Outcome(error=error)
    finally:
        np.random.set_state(stream)
    for name, now, published in zip(exercise["arguments"], held, case["args"], strict=True):
        if not all(map(_is_kept, now, _held(_read(published)))):
            return _Outcome(value, changed=name)
    return _Outcome(value)


def _held(value: Any) -> Iterator[Any]:
    """Yield every array and container in a value, outermost first."""
    if isinstance(value, np.ndarray | dict | list | tuple):
        yield value
    if isinstance(value, dict | list | tuple):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _held(item)


def _is_kept(now: Any, before: Any) -> bool:
    """Tell whether an input is as it was; a dict may have other arrays, but not fewer keys."""
    if isinstance(before, np.ndarray):
        return now.dtype == before.dtype and np.array_equal(now, before)
    if isinstance(before, dict):
        return before.keys() <= now.keys()
    if len(now) != len(before):
        return False
    pairs = zip(now, before, strict=True)
    return all(repr(x) == repr(y) for x, y in pairs if isinstance(y, int | float))


# --- Judging
# ----------------------------------------------------------------------------------------


def _verdict(name: str, target: Target, *, alone: bool = False) -> NotYet | None:
    """Judge a function on all published inputs; None when it passes.

    With `alone` nothing is said about the exercises that it builds on.
    """
    exercise = _KNOWN["exercises"][name]
    outcomes = [_run(target, exercise, case) for case in exercise["cases"]]
    tables = [_table(exercise, *pair) for pair in zip(exercise["cases"], outcomes, strict=True)]
    wrong = [
        bool(outcome.error or outcome.changed or any(row.sentence for row in rows))
        for outcome, rows in zip(outcomes, tables, strict=True)
    ]
    if not any(wrong):
        return None
    empty, regions = _empty_regions(target)
    if regions and empty == regions:
        verb = "region is" if regions == 1 else "regions are"
        return NotYet(name, [f"It is not written yet: its YOUR CODE {verb} still empty."], [])
    first = wrong.index(True)
    what = _sentence(name, target, outcomes[first], tables[first])
    label = _label(exercise, wrong, first)
    if label:
        what = label + re.sub(r"^(It|The|And)\b", lambda word: word[0].lower(), what)
    if empty:
        sentences = [f"It is not finished yet: YOUR CODE is empty in {empty} of {regions} regions."]
    elif not alone and (earlier := _wrong_before(exercise, target)):
        sentences = [
            f"{earlier}, on which it builds, does not pass its own test: look there first."
        ]
    else:
        sentences = _hints(exercise, outcomes)
        if outcomes[first].error and sentences:
            sentences = [f"Perhaps this: {sentences[0]}"]
    sentences.insert(0 if outcomes[first].error else len(sentences), what)
    return NotYet(name, sentences, tables[first])


def _table(exercise: Record, case: Record, outcome: _Outcome) -> list[Row]:
    """Return a row for every part of what is due."""
    if outcome.error is not None:
        return []
    names, due, came = exercise["returns"], _read(case["expected"]), outcome.value
    if came is None or came is ...:
        sentence = "It returns nothing yet: it is not written yet, or lacks its return."
        return [Row(", ".join(names), size_of(due), repr(came), sentence)]
    dues, parts = _parts(names, due), _parts(names, came)
    if dues is None or parts is None or isinstance(due, dict) > isinstance(came, dict):
        what = f"{len(names)} values ({', '.join(names)})" if len(names) > 1 else "a dictionary"
        given = size_of(came) if isinstance(came, list | tuple) else kind_of(came)
        sentence = f"It must return {what}, but it returns {given}."
        return [Row(", ".join(names), size_of(due), given, sentence)]
    rows = []
    for name, value in dues.items():
        if name not in parts:
            start = "The dictionary is still empty: please fill in the YOUR CODE region."
            sentence = f"The dictionary has no key {name!r}." if parts else start
            rows.append(Row(name, size_of(value), "no such key", sentence))
        else:
            row = compare(name, value, parts[name], exercise)
            rows.append(row or Row(name, size_of(value), size_of(parts[name])))
    return rows


def _parts(names: list[str], value: Any) -> Record | None:
    """Take a result apart: several values by their names, a dictionary by its keys."""
    if len(names) > 1:
        fits = isinstance(value, list | tuple) and len(value) == len(names)
        return dict(zip(names, value, strict=True)) if fits else None
    return value if isinstance(value, dict) else {names[0]: value}


def _sentence(name: str, target: Target, outcome: _Outcome, rows: list[Row]) -> str:
    if outcome.error is not None:
        return stopped(name, target, outcome.error)
    sentences = [row.sentence for row in rows if row.sentence][:1]
    others = [row.part for row in rows if row.sentence][1:]
    if others:
        sentences.append(f"Not right either: {', '.join(others)}.")
    if outcome.changed:
        right = "" if sentences else "The numbers are right, but "
        sentences.append(
            f"{right or 'And '}it changed its input {outcome.changed}: make new arrays "
            "(x = x - step, not x -= step) and leave those of the caller as they were."
        )
    return " ".join(sentences)


def _label(exercise: Record, wrong: list[bool], index: int) -> str:
    """Say which of several calls is meant."""
    if len(wrong) == 1:
        return ""
    other = ""
    if len(wrong) == 2:
        other = " (the other is right)" if sum(wrong) == 1 else " (the other is not right either)"
    for argument, value in zip(
        exercise["arguments"], exercise["cases"][index]["args"], strict=True
    ):
        if isinstance(value, str):
            return f'With {argument} "{value}"{other}: '
    return f"In example {index + 1} of {len(wrong)}{other}: "


def _wrong_before(exercise: Record, target: Target) -> str:
    """Name the first exercise that this one builds on and that is not right itself."""
    variables = getattr(inspect.unwrap(target), "__globals__", {})
    for name in _KNOWN["exercises"]:
        if name in exercise["builds_on"] and callable(variables.get(name)):
            with contextlib.redirect_stdout(io.StringIO()):
                failure = _verdict(name, variables[name], alone=True)
            if failure is not None:
                return name
    return ""


def _empty_regions(target: Target) -> tuple[int, int]:
    """Count the YOUR CODE regions that are as they were released, and all of them."""
    try:
        source = inspect.getsource(inspect.unwrap(target))
    except (OSError, TypeError, ValueError):  # its text is not at hand
        return 0, 0
    regions = re.findall(r"YOUR CODE STARTS HERE.*\n((?s:.*?))(?=YOUR CODE ENDS HERE|\Z)", source)
    lines = ([line.split("#")[0].strip() for line in region.split("\n")] for region in regions)
    return sum(set(region) <= {"", "pass", "...", "None"} for region in lines), len(regions)


# --- Known mistakes
# ---------------------------------------------------------------------------------


def _hints(exercise: Record, outcomes: list[_Outcome]) -> list[str]:
    """Return the hints of the known mistakes that give exactly this, joined to one sentence."""
    fitting = {
        mistake["hint"]: None
        for mistake in exercise["mistakes"]
        if all(
            _gives(given, case, outcome, exercise)
            for given, case, outcome in zip(
                mistake["gives"], exercise["cases"], outcomes, strict=True
            )
        )
    }
    return [" Or: ".join(fitting)] if fitting else []


def _gives(given: Record, case: Record, outcome: _Outcome, exercise: Record) -> bool:
    """Tell whether a call gave what a mistake gives."""
    if "raises" in given:
        error = outcome.error
        return type(error).__name__ == given["raises"] and (
            (sizes_in(str(error)) or str(error)) == (sizes_in(given["message"]) or given["message"])
        )
    if outcome.error is not None:
        return False
    if "whole" in given:
        return compare("", _read(given["whole"]), outcome.value, exercise) is None
    due = _parts(exercise["returns"], _read(case["expected"]))
    came = _parts(exercise["returns"], outcome.value)
    if due is None or came is None:
        return False
    due |= {name: _read(value) for name, value in given["parts"].items()}
    absent = {name for name, value in due.items() if value is None}
    return absent.isdisjoint(came) and all(
        name in came and compare(name, value, came[name], exercise) is None
        for name, value in due.items()
        if name not in absent
    )


# --- The tests
# --------------------------------------------------------------------------------------


def _test_of(name: str) -> Target:
    """Make the public test of one exercise."""

    def test(target: Target) -> None:
        if not callable(target):
            call = f"{name}_test({name})"
            raise NotYet(name, [f"Hand over the function itself, without calling it: {call}."], [])
        failure = _verdict(name, target)
        if failure is not None:
            raise failure
        print("All tests passed.")

    test.__name__ = test.__qualname__ = f"{name}_test"
    test.__doc__ = f"Call `{name}` on the published inputs and explain what is amiss."
    return test


globals().update({f"{name}_test": _test_of(name) for name in _KNOWN["exercises"]})
