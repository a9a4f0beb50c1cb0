"""Judge a result part by part, and recognise the known mistakes by their results."""

import ast
from typing import Any

import numpy as np
from public_calls import Outcome, read
from public_claims import agrees
from public_code import Code
from public_compare import compare
from public_names import missing_keys
from public_sizes import sizes_in
from public_words import Record, Row, kind_of, listed, size_of


def parts_of(names: list[str], value: Any) -> Record | None:
    """Split a result into its parts: values by their names, a dictionary by its keys."""
    if len(names) > 1:
        fits = isinstance(value, list | tuple) and len(value) == len(names)
        return dict(zip(names, value, strict=True)) if fits else None
    return value if isinstance(value, dict) else {names[0]: value}


def table(exercise: Record, expected: Any, outcome: Outcome, code: Code | None) -> list[Row]:
    """Return a row for each part of the expected result."""
    if outcome.error is not None:
        return []
    names, actual = exercise["returns"], outcome.value
    if actual is None or actual is ...:
        why = "it is not written yet, or lacks its return"
        if code is not None:
            ends = [n.value for n in ast.walk(code.tree) if isinstance(n, ast.Return)]
            why = why if ends else "there is no `return` in it"
            why = why if not ends or any(ends) else "no value stands behind its `return`"
        sentence = f"It returns nothing yet: {why}.{_printed(code)}"
        return [Row(", ".join(names), size_of(expected), repr(actual), sentence)]
    expected_parts, parts = parts_of(names, expected), parts_of(names, actual)
    lacks_dict = isinstance(expected, dict) and not isinstance(actual, dict)
    if expected_parts is None or parts is None or lacks_dict:
        form = f"{len(names)} values ({', '.join(names)})" if len(names) > 1 else "a dictionary"
        given = kind_of(actual)
        sentence = f"It must return {form}, but it returns {given}."
        return [Row(", ".join(names), size_of(expected), given, sentence)]
    rows = []
    missing = [name for name in expected_parts if name not in parts]
    for name, value in expected_parts.items():
        if name in missing:
            sentence = missing_keys(missing, list(parts), list(expected_parts))
            rows.append(Row(name, size_of(value), "no such key", sentence))
        else:
            row = compare(name, value, parts[name], exercise)
            rows.append(row or Row(name, size_of(value), size_of(parts[name])))
    # A key that is not there is the first thing to say.
    return sorted(rows, key=lambda row: row.actual != "no such key") if missing else rows


def _printed(code: Code | None) -> str:
    prints = code is not None and any("print(" in line for line in code.lines)
    return " Printing a value does not return it." if prints else ""


def wrong_parts(exercise: Record, expected: Any, outcome: Outcome) -> set[str | None]:
    """Return the names of the parts that are wrong; None stands for an exception."""
    names = exercise["returns"]
    expected_parts, parts = parts_of(names, expected), None
    if outcome.error is None and (
        not isinstance(expected, dict) or isinstance(outcome.value, dict)
    ):
        parts = parts_of(names, outcome.value)
    if expected_parts is None or parts is None:
        return {*(expected_parts or names), None}
    return {
        name
        for name, value in expected_parts.items()
        if name not in parts or compare("", value, parts[name], exercise) is not None
    }


def known_hints(exercise: Record, outcomes: list[Outcome], code: Code | None) -> list[str]:
    """Return the hints of the known mistakes with exactly these outcomes.

    Of several, those about a loop are kept only where there is one.
    """
    hints = list(
        {
            mistake["hint"]: None
            for mistake in exercise["mistakes"]
            if all(
                _gives(given, case, outcome, exercise)
                for given, case, outcome in zip(
                    mistake["gives"], exercise["cases"], outcomes, strict=True
                )
            )
        }
    )
    if code is not None:
        hints = [hint for hint in hints if agrees(hint, code)]
    if code is not None and any("sum(" in ast.unparse(s) for s in code.own_statements()):
        # Something is summed, be it along the wrong axis.
        hints = [hint for hint in hints if "not summed" not in hint]
    if len(hints) > 1 and code is not None:
        loops = any(isinstance(s, ast.For) for s in code.own_statements())
        about = [hint for hint in hints if ("loop" in hint) == loops]
        return about or hints
    return hints


def half_hints(exercise: Record, expected: list[Any], outcomes: list[Outcome]) -> str:
    """Return the hint of a known mistake that is made in some parts only, with their names.

    The wrong parts are those of the weights or those of the biases, as the mistake gives them.
    """
    pairs = list(zip(expected, outcomes, strict=True))
    wrong = [wrong_parts(exercise, *pair) for pair in pairs]
    names = {name for parts in wrong for name in parts}
    heads = {name.rstrip("0123456789") if name else "" for name in names}
    if len(heads) != 1 or "" in heads or not isinstance(expected[0], dict):
        return ""
    if is_plain(exercise, expected, outcomes):
        return ""
    (head,) = heads
    other = "bias" if "W" in head else "weights"
    hints = {
        mistake["hint"]
        for mistake in exercise["mistakes"]
        if other not in mistake["hint"]
        and all(
            _gives_half(given, head, outcome, parts, exercise)
            for given, outcome, parts in zip(mistake["gives"], outcomes, wrong, strict=True)
        )
    }
    if len(hints) != 1:
        return ""
    return f"This holds for {listed(sorted(filter(None, names)))}: {hints.pop()}"


def _gives_half(
    given: Record, head: str, outcome: Outcome, wrong: set[str | None], exercise: Record
) -> bool:
    """Tell whether the wrong parts are those of a known mistake with one head."""
    parts = {
        name: read(value)
        for name, value in given.get("parts", {}).items()
        if name.rstrip("0123456789") == head
    }
    return set(parts) == wrong and all(
        value is not None
        and name in outcome.value
        and compare("", value, outcome.value[name], exercise) is None
        for name, value in parts.items()
    )


def _gives(given: Record, case: Record, outcome: Outcome, exercise: Record) -> bool:
    """Tell whether a call has the outcome of a known mistake."""
    if "raises" in given:
        error = outcome.error
        return type(error).__name__ == given["raises"] and (
            (sizes_in(str(error)) or str(error)) == (sizes_in(given["message"]) or given["message"])
        )
    if outcome.error is not None:
        return False
    if "whole" in given:
        return compare("", read(given["whole"]), outcome.value, exercise) is None
    expected = parts_of(exercise["returns"], read(case["expected"]))
    actual = parts_of(exercise["returns"], outcome.value)
    if expected is None or actual is None:
        return False
    expected |= {name: read(value) for name, value in given["parts"].items()}
    absent = {name for name, value in expected.items() if value is None}
    return absent.isdisjoint(actual) and all(
        name in actual and compare(name, value, actual[name], exercise) is None
        for name, value in expected.items()
        if name not in absent
    )


def is_plain(exercise: Record, expected: list[Any], outcomes: list[Outcome]) -> bool:
    """Tell whether the wrong parts are too plain to tell mistakes apart: zeros or nan only."""
    wrong = []
    for right, outcome in zip(expected, outcomes, strict=True):
        parts = parts_of(exercise["returns"], outcome.value) or {}
        names = wrong_parts(exercise, right, outcome)
        wrong += [parts[name] for name in names if name in parts]
    arrays = [np.asarray(v) for v in wrong if isinstance(v, np.ndarray | np.generic | float | int)]
    return bool(arrays) and not any(
        a.dtype.kind in "fiu" and (np.isfinite(a) & (a != 0)).any() for a in arrays
    )
