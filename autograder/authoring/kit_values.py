"""Write `published.json` for the public tests of an assignment that is one file.

A value that JSON does not know becomes an object with a single key, the name of its kind. Floats in
expected results are rounded, so that the file is the same on every processor.
"""

from __future__ import annotations

import base64
import copy
import inspect
import json
import math
import re
import runpy
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from autograder.authoring.fixtures import refuse_endless
from autograder.boundary.tables import Table
from autograder.content.calling import WORKER_SEED, call_as_worker
from autograder.content.description import Assignment
from autograder.content.exercise import Case, Exercise, Mistake, Raised, Raising
from autograder.content.rounding import input_bytes, plain

_DECIMALS = 8
_SAFE = 2**53


def published_json(assignment: Assignment, published: dict[str, tuple[Case, ...]]) -> bytes:
    """Return the content of `published.json`."""
    exercises = {
        exercise.name: _exercise(assignment, exercise, published[exercise.name])
        for exercise in assignment.exercises
    }
    known = {"assignment": assignment.id, "seed": WORKER_SEED, "exercises": exercises}
    return (json.dumps(known, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def _exercise(
    assignment: Assignment, exercise: Exercise, cases: tuple[Case, ...]
) -> dict[str, Any]:
    assert assignment.answers is not None
    assert assignment.drawing is not None
    declared = assignment.drawing.declared
    mistakes = [m for m in assignment.answers.mistakes if m.exercise == exercise.name]
    return {
        "arguments": [name.strip() for name in exercise.signature.split(",") if name.strip()],
        "returns": [name.strip() for name in exercise.returns.split(",")],
        "builds_on": list(exercise.builds_on),
        "rtol": exercise.tolerance.rtol,
        "atol": exercise.tolerance.atol,
        "compare": declared.compare_document(exercise.name),
        "prints": exercise.way.prints,
        "plots": list(exercise.way.plots),
        "driver": declared.driver_text(exercise.name),
        "steps": _steps(assignment.answers.module, exercise, cases),
        "cases": [_case(case) for case in cases],
        "mistakes": [_mistake(mistake, cases) for mistake in mistakes],
    }


def _case(case: Case) -> dict[str, Any]:
    remark = {"remark": case.remark} if case.remark else {}
    return {
        "name": case.name,
        **remark,
        "args": [encoded(value, exact=True) for value in case.args],
        "expected": encoded(case.expected),
    }


def _steps(module: ModuleType, exercise: Exercise, cases: tuple[Case, ...]) -> list[Any]:
    """Return the names that the comments of an exercise ask for, with their expected values.

    The values are those in the solution, in the first published case. A name that is asked for a
    second time has its second value there. A function whose comments ask for nothing, by
    `# name = ...`, has no steps.
    """
    function = getattr(module, exercise.name, None)
    if not cases or not inspect.isfunction(function):
        return []
    found = re.findall(r"^\s*# *([\w, ]+?) = \.\.\.$", inspect.getsource(function), re.MULTILINE)
    names = [name.strip() for line in found for name in line.split(",") if name.strip() != "_"]
    args = copy.deepcopy(cases[0].args)
    seen = _watching()(function, lambda: call_as_worker(function, args), names)
    values = {name: list(dict.fromkeys(map(_text, each))) for name, each in seen.items()}
    steps = []
    for index, name in enumerate(names):
        mentioned = names[:index].count(name)
        if mentioned < len(values.get(name, [])):
            steps.append([name, json.loads(values[name][mentioned])])
    return steps


def _text(value: Any) -> str:
    return json.dumps(encoded(plain(value, frozenset())))


def _watching() -> Callable[..., dict[str, list[Any]]]:
    """Return the function of the kit that notes the values of names."""
    kit = runpy.run_path(str(Path(__file__).with_name("kit") / "public_watching.py"))
    watching: Callable[..., dict[str, list[Any]]] = kit["values_on_the_way"]
    return watching


def _mistake(mistake: Mistake, cases: tuple[Case, ...]) -> dict[str, Any]:
    assert mistake.function is not None
    gives = []
    for case in cases:
        value = call_as_worker(mistake.function, case.args)
        refuse_endless(mistake, value)
        gives.append(encoded(plain(value, frozenset(input_bytes(case.args)))))
    return {"hint": mistake.hint, "gives": gives}


def encoded(value: Any, *, exact: bool = False) -> Any:
    """Return a value as JSON can hold it.

    >>> encoded((1, {2: "two"}))
    {'tuple': [1, {'dict': [[2, 'two']]}]}
    """
    if value is None or isinstance(value, bool | str):
        return value
    for kind, encode in _ENCODERS:
        if isinstance(value, kind):
            return encode(value, exact)
    items = _each(value, exact)
    return {"tuple": items} if isinstance(value, tuple) else items


def _each(items: Any, exact: bool) -> list[Any]:
    return [encoded(item, exact=exact) for item in items]


def _int(value: int, _exact: bool) -> Any:
    return value if abs(value) < _SAFE else {"int": str(value)}


def _raised(value: Raised, _exact: bool) -> dict[str, Any]:
    return {"raised": value.type_name, "match": None, "message": value.message}


def _set(value: set[Any] | frozenset[Any], exact: bool) -> dict[str, Any]:
    items = _each(value, exact)
    items.sort(key=lambda item: json.dumps(item, sort_keys=True))
    return {type(value).__name__: items}


def _float(value: float, exact: bool) -> Any:
    if not math.isfinite(value):
        return {"float": str(value)}
    # Adding zero turns -0.0 into 0.0: the sign of a zero depends on the way of computing it.
    return value if exact else round(value, _DECIMALS) + 0.0


def _array(array: np.ndarray, exact: bool) -> dict[str, Any]:
    flat = array.ravel()
    if array.dtype.kind in "Mm":
        items = flat.astype(np.int64).tolist()
    else:
        items = [encoded(item, exact=exact) for item in flat.tolist()]
    return {"array": items, "dtype": array.dtype.str, "shape": list(array.shape)}


def _table(table: Table, exact: bool) -> dict[str, Any]:
    columns = [column.tolist() if _is_plain(column) else column for column in table.values]
    return {
        "columns": [encoded(name, exact=True) for name in table.columns],
        "index": None if table.index is None else [encoded(i, exact=exact) for i in table.index],
        "values": [encoded(column, exact=exact) for column in columns],
        "dtypes": [_kind(column) for column in table.values],
        "series": table.series,
    }


def _is_plain(column: Any) -> bool:
    return isinstance(column, np.ndarray) and column.dtype.kind in "biuf"


def _kind(column: Any) -> str:
    return column.dtype.kind if isinstance(column, np.ndarray) else "O"


_ENCODERS: list[tuple[Any, Callable[[Any, bool], Any]]] = [
    (np.ndarray | np.generic, lambda value, exact: _array(np.asarray(value), exact)),
    (int, _int),
    (float, _float),
    (complex, lambda value, exact: {"complex": _each([value.real, value.imag], exact)}),
    (bytes, lambda value, _exact: {"bytes": base64.b64encode(value).decode()}),
    (dict, lambda value, exact: {"dict": [_each(pair, exact) for pair in value.items()]}),
    (Table, lambda value, exact: {"table": _table(value, exact)}),
    (set | frozenset, _set),
    (Raising, lambda value, _exact: {"raised": value.type_name, "match": value.pattern or None}),
    (Raised, _raised),
]
