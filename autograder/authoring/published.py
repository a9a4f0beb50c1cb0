"""Write `published.json`, the data of a workbook's public tests, beside the source notebook.

It comes from the assignment's description and its `fixtures.h5`. For each exercise it contains the
published cases with their remarks and, for each known mistake, the hint and the wrong parts of the
outputs. It never contains fresh cases or code. Inputs are exact; expected and wrong outputs are
rounded to eight decimals. An array is `{"array": ...}` and a tuple is `{"tuple": ...}`. Infinities
and nan are strings, so the file is standard JSON.
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
    """Write the file to `source/<id>/`; return its path, or None if there is no such folder."""
    folder = course / "source" / assignment.id
    if not folder.is_dir():
        return None
    path = folder / FILE_NAME
    path.write_text(to_text(describe(assignment)), encoding="utf-8", newline="\n")
    return path


def describe(assignment: Assignment) -> dict[str, Any]:
    """Return the content of `published.json` as plain data."""
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
    """Return the data as JSON; each case and mistake is on its own line, for readable diffs."""
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
    """Return an object as JSON without some entries and without its closing brace."""
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
        outputs = [_output(exercise, names, case, mistake.published[case.name]) for case in cases]
        # A mistake that passes every published case cannot be recognised from them.
        if any(entry != {"parts": {}} for entry in outputs):
            known.append({"hint": mistake.hint, "gives": outputs})
    return {
        "arguments": [name.strip() for name in exercise.signature.split(",")],
        "returns": list(names),
        "builds_on": list(exercise.builds_on),
        "rtol": exercise.tolerance.rtol,
        "atol": exercise.tolerance.atol,
        "cases": [_case(case) for case in cases],
        "mistakes": known,
    }


def _case(case: Case) -> dict[str, Any]:
    remark = {"remark": case.remark} if case.remark else {}
    return {
        "name": case.name,
        **remark,
        "args": [_encoded(value, exact=True) for value in case.args],
        "expected": _encoded(case.expected),
    }


def _output(exercise: Exercise, names: tuple[str, ...], case: Case, output: Any) -> dict[str, Any]:
    """Encode the output of a mistake: its exception, or the parts that differ from the expected.

    A missing part is None. An output that cannot be split into parts is stored as `whole`.
    """
    if isinstance(output, Raised):
        return {"raises": output.type_name, "message": output.message}
    expected, actual = _parts(case.expected, names), _parts(output, names)
    if expected is None or actual is None:
        return {"whole": _encoded(output)}
    wrong: dict[str, Any] = {}
    for name in dict.fromkeys([*expected, *actual]):
        if name not in actual:
            wrong[name] = None
        elif (
            name not in expected
            or not compare(expected[name], actual[name], exercise.tolerance).passed
        ):
            wrong[name] = _encoded(actual[name])
    return {"parts": wrong}


def _parts(value: Any, names: tuple[str, ...]) -> dict[str, Any] | None:
    """Split an output by name: tuple items or dict entries; None if the item count is wrong."""
    if len(names) > 1:
        complete = isinstance(value, list | tuple) and len(value) == len(names)
        return dict(zip(names, value, strict=True)) if complete else None
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
    # Adding zero turns -0.0 into 0.0: the sign of a zero depends on the way of computing it.
    return value if exact else round(value, _DECIMALS) + 0.0
