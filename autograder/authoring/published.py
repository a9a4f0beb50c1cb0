"""What the public tests of a workbook know: `published.json`, which lies beside the notebook.

It is made from the assignment's description and its `fixtures.h5`, and holds numbers and sentences
only: for each exercise the published cases and, for each known mistake, its hint and those parts of
its outputs that differ from what is due. Nothing hidden enters it: no fresh case, no code. Inputs
are exact; what is compared is rounded to eight decimals. An array is `{"array": ...}`, a tuple
`{"tuple": ...}`; nan and inf are strings, so that the file is plain JSON.
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np

from autograder.content.calling import WORKER_SEED
from autograder.content.description import Assignment
from autograder.content.exercise import Case, Exercise, Mistake, Raised
from autograder.content.fixtures import read_cases, read_mistakes
from autograder.judging.compare import compare

FILE_NAME = "published.json"
_DECIMALS = 8


def write_published(assignment: Assignment, course: Path) -> Path | None:
    """Write the file into `source/<id>/`; return its path, or None if there is no such folder."""
    folder = course / "source" / assignment.id
    if not folder.is_dir():
        return None
    path = folder / FILE_NAME
    path.write_text(to_text(describe(assignment)), encoding="utf-8", newline="\n")
    return path


def describe(assignment: Assignment) -> dict[str, Any]:
    """Return what the public tests of an assignment know, as plain data."""
    cases = read_cases(assignment.fixtures, assignment.names)
    return {
        "assignment": assignment.id,
        "seed": WORKER_SEED,
        "exercises": {
            exercise.name: _exercise(
                exercise,
                cases[exercise.name],
                read_mistakes(assignment.fixtures, exercise.name),
            )
            for exercise in assignment.exercises
        },
    }


def to_text(described: dict[str, Any]) -> str:
    """Return the data as JSON with a case or a mistake a line, so that a difference can be read."""
    lines = [f'{_opened(described, "exercises")}, "exercises": {{']
    for name, exercise in described["exercises"].items():
        lines += [
            f'{_line(name)}: {_opened(exercise, "cases", "mistakes")}, "cases": [',
            *_separated(exercise["cases"]),
            '], "mistakes": [',
            *_separated(exercise["mistakes"]),
            "]},",
        ]
    return "\n".join(lines).removesuffix(",") + "\n}}\n"


def _opened(value: dict[str, Any], *left_out: str) -> str:
    """Return all but some entries of an object, without the brace that would close it."""
    return _line({key: item for key, item in value.items() if key not in left_out})[:-1]


def _separated(values: list[Any]) -> list[str]:
    return [
        _line(value) + ("," if number < len(values) else "")
        for number, value in enumerate(values, start=1)
    ]


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _exercise(
    exercise: Exercise, cases: tuple[Case, ...], mistakes: list[Mistake]
) -> dict[str, Any]:
    names = tuple(name.strip() for name in exercise.returns.split(","))
    known = []
    for mistake in mistakes:
        given = [_given(exercise, names, case, mistake.published[case.name]) for case in cases]
        # One that is right on every published case cannot be told here.
        if any(entry != {"parts": {}} for entry in given):
            known.append({"hint": mistake.hint, "gives": given})
    return {
        "arguments": [name.strip() for name in exercise.signature.split(",")],
        "returns": list(names),
        "builds_on": list(exercise.builds_on),
        "rtol": exercise.tolerance.rtol,
        "atol": exercise.tolerance.atol,
        "cases": [
            {
                "name": case.name,
                "args": [_encoded(value, exact=True) for value in case.args],
                "expected": _encoded(case.expected),
            }
            for case in cases
        ],
        "mistakes": known,
    }


def _given(exercise: Exercise, names: tuple[str, ...], case: Case, output: Any) -> dict[str, Any]:
    """Describe what a mistake gives: what it raises, or the parts that differ from what is due.

    A part that it lacks is None; an output that cannot be taken apart is there as a `whole`.
    """
    if isinstance(output, Raised):
        return {"raises": output.type_name, "message": output.message}
    due, parts = _parts(case.expected, names), _parts(output, names)
    if due is None or parts is None:
        return {"whole": _encoded(output)}
    differing: dict[str, Any] = {}
    for name in dict.fromkeys([*due, *parts]):
        if name not in parts:
            differing[name] = None
        elif name not in due or not compare(due[name], parts[name], exercise.tolerance).passed:
            differing[name] = _encoded(parts[name])
    return {"parts": differing}


def _parts(value: Any, names: tuple[str, ...]) -> dict[str, Any] | None:
    """Take an output apart: the results of a tuple by their names, the entries of a dict."""
    if len(names) > 1:
        whole = isinstance(value, list | tuple) and len(value) == len(names)
        return dict(zip(names, value, strict=True)) if whole else None
    return value if isinstance(value, dict) else {names[0]: value}


def _encoded(value: Any, *, exact: bool = False) -> Any:
    if isinstance(value, np.ndarray | np.generic):
        return {"array": _numbers(value.tolist(), exact)}
    if isinstance(value, dict):
        return {key: _encoded(item, exact=exact) for key, item in value.items()}
    if isinstance(value, list | tuple):
        items = [_encoded(item, exact=exact) for item in value]
        return {"tuple": items} if isinstance(value, tuple) else items
    return _numbers(value, exact)


def _numbers(value: Any, exact: bool) -> Any:
    if isinstance(value, list):
        return [_numbers(item, exact) for item in value]
    if not isinstance(value, float):
        return value
    if not math.isfinite(value):
        return str(value)
    # The sum takes the sign from a zero: -0.0 is a matter of how one computes.
    return value if exact else round(value, _DECIMALS) + 0.0
