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
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from public_words import NotYet, Record, Row, compare, kind_of, size_of, sizes_in, stopped

_FILE = Path(__file__).with_name("published.json")
if not _FILE.is_file():
    _FILE = Path("published.json")  # a source notebook: this module lies in source/shared
if not _FILE.is_file():
    raise ImportError("the file published.json is missing: put it beside public_tests.py")
_KNOWN = json.loads(_FILE.read_text(encoding="utf-8"))
__all__ = [f"{name}_test" for name in _KNOWN["exercises"]]

Target = Callable[..., Any]


# Calling


class _Outcome(NamedTuple):
    """The outcome of one call: its value or its exception, and the input that it changed."""

    value: Any = None
    error: Exception | None = None
    changed: str = ""


def _read(value: Any) -> Any:
    """Return a value of `published.json`, as new arrays and containers."""
    if isinstance(value, list):
        return [_read(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "array" in value:
        array = np.array(value["array"])
        # An array with nan or inf is stored as text.
        return array.astype(float) if array.dtype.kind == "U" else array
    if "tuple" in value:
        return tuple(_read(item) for item in value["tuple"])
    return {key: _read(item) for key, item in value.items()}


def _run(target: Target, exercise: Record, case: Record) -> _Outcome:
    """Call a function on new copies of the inputs, and restore the notebook's random stream."""
    args = [_read(value) for value in case["args"]]
    held = [list(_held(value)) for value in args]
    stream = np.random.get_state()
    np.random.seed(_KNOWN["seed"])
    try:
        # A warning is not a mistake; the result counts.
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
    """Tell whether an input is unchanged; a dict may hold other arrays, but not fewer keys."""
    if isinstance(before, np.ndarray):
        return now.dtype == before.dtype and np.array_equal(now, before)
    if isinstance(before, dict):
        return before.keys() <= now.keys()
    if len(now) != len(before):
        return False
    pairs = zip(now, before, strict=True)
    return all(repr(x) == repr(y) for x, y in pairs if isinstance(y, int | float))


# Judging


def _verdict(name: str, target: Target, *, alone: bool = False) -> NotYet | None:
    """Judge a function on all published inputs; return None if it passes.

    With `alone` the sentences leave out the exercises that it builds on.
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
    sentence = _sentence(name, target, outcomes[first], tables[first])
    label = _label(exercise, wrong, first)
    if label:
        sentence = label + re.sub(r"^(It|The|And)\b", lambda word: word[0].lower(), sentence)
    if empty:
        sentences = [f"It is not finished yet: YOUR CODE is empty in {empty} of {regions} regions."]
    elif not alone and (earlier := _wrong_before(exercise, target)):
        sentences = [f"It builds on {earlier}, which does not pass its own test: look there first."]
    else:
        sentences = _hints(exercise, outcomes)
        if outcomes[first].error and sentences:
            sentences = [f"Perhaps this: {sentences[0]}"]
    sentences.insert(0 if outcomes[first].error else len(sentences), sentence)
    return NotYet(name, sentences, tables[first])


def _table(exercise: Record, case: Record, outcome: _Outcome) -> list[Row]:
    """Return a row for each part of the expected result."""
    if outcome.error is not None:
        return []
    names, expected, actual = exercise["returns"], _read(case["expected"]), outcome.value
    if actual is None or actual is ...:
        sentence = "It returns nothing yet: it is not written yet, or lacks its return."
        return [Row(", ".join(names), size_of(expected), repr(actual), sentence)]
    expected_parts, parts = _parts(names, expected), _parts(names, actual)
    lacks_dict = isinstance(expected, dict) and not isinstance(actual, dict)
    if expected_parts is None or parts is None or lacks_dict:
        form = f"{len(names)} values ({', '.join(names)})" if len(names) > 1 else "a dictionary"
        given = size_of(actual) if isinstance(actual, list | tuple) else kind_of(actual)
        sentence = f"It must return {form}, but it returns {given}."
        return [Row(", ".join(names), size_of(expected), given, sentence)]
    rows = []
    for name, value in expected_parts.items():
        if name not in parts:
            start = "The dictionary is still empty: please fill in the YOUR CODE region."
            sentence = f"The dictionary has no key {name!r}." if parts else start
            rows.append(Row(name, size_of(value), "no such key", sentence))
        else:
            row = compare(name, value, parts[name], exercise)
            rows.append(row or Row(name, size_of(value), size_of(parts[name])))
    return rows


def _parts(names: list[str], value: Any) -> Record | None:
    """Split a result into its parts: values by their names, a dictionary by its keys."""
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
        sentences.append(f"Also wrong: {', '.join(others)}.")
    if outcome.changed:
        right = "" if sentences else "The numbers are right, but "
        sentences.append(
            f"{right or 'And '}it changed its input {outcome.changed}: make new arrays "
            "(x = x - step, not x -= step) and do not change those of the caller."
        )
    return " ".join(sentences)


def _label(exercise: Record, wrong: list[bool], index: int) -> str:
    """Name the call that a sentence is about, if there are several."""
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
    """Return the name of the first earlier exercise that is not right, or an empty string."""
    variables = getattr(inspect.unwrap(target), "__globals__", {})
    for name in _KNOWN["exercises"]:
        if name in exercise["builds_on"] and callable(variables.get(name)):
            with contextlib.redirect_stdout(io.StringIO()):
                failure = _verdict(name, variables[name], alone=True)
            if failure is not None:
                return name
    return ""


def _empty_regions(target: Target) -> tuple[int, int]:
    """Count the YOUR CODE regions that are still empty, and all regions."""
    try:
        source = inspect.getsource(inspect.unwrap(target))
    except (OSError, TypeError, ValueError):  # the source is not available
        return 0, 0
    regions = re.findall(r"YOUR CODE STARTS HERE.*\n((?s:.*?))(?=YOUR CODE ENDS HERE|\Z)", source)
    lines = ([line.split("#")[0].strip() for line in region.split("\n")] for region in regions)
    return sum(set(region) <= {"", "pass", "...", "None"} for region in lines), len(regions)


# Known mistakes


def _hints(exercise: Record, outcomes: list[_Outcome]) -> list[str]:
    """Return the hints of the known mistakes with exactly these outcomes, as one sentence."""
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
    """Tell whether a call has the outcome of a known mistake."""
    if "raises" in given:
        error = outcome.error
        return type(error).__name__ == given["raises"] and (
            (sizes_in(str(error)) or str(error)) == (sizes_in(given["message"]) or given["message"])
        )
    if outcome.error is not None:
        return False
    if "whole" in given:
        return compare("", _read(given["whole"]), outcome.value, exercise) is None
    expected = _parts(exercise["returns"], _read(case["expected"]))
    actual = _parts(exercise["returns"], outcome.value)
    if expected is None or actual is None:
        return False
    expected |= {name: _read(value) for name, value in given["parts"].items()}
    absent = {name for name, value in expected.items() if value is None}
    return absent.isdisjoint(actual) and all(
        name in actual and compare(name, value, actual[name], exercise) is None
        for name, value in expected.items()
        if name not in absent
    )


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
