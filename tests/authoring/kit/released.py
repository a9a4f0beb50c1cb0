"""A release of a one-file assignment for tests: the kit's files beside a `published.json`."""

from __future__ import annotations

import base64
import importlib
import itertools
import json
import linecache
import math
import shutil
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder.content.exercise import Tolerance
from tests.conftest import COURSE

AS_ONE_FILE = Tolerance(extra_keys=False, lists=True)
"""How the grader compares the results of a one-file assignment."""
KIT = COURSE / "autograder" / "authoring" / "kit"
NAMES = [path.stem for path in KIT.glob("*.py")]
_COUNT = itertools.count(1)


def load(folder: Path, name: str) -> Any:
    """Import a module as a notebook in its folder does; the modules of other tests stay."""
    kept = {other: sys.modules.pop(other) for other in NAMES if other in sys.modules}
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        return importlib.import_module(name)
    finally:
        sys.path.pop(0)
        for other in NAMES:
            sys.modules.pop(other, None)
        sys.modules.update(kept)


def release(folder: Path, **exercises: Any) -> Any:
    """Write a release and import its public tests."""
    for path in KIT.glob("*.py"):
        shutil.copy(path, folder)
    named = {name.replace("__", "."): fields for name, fields in exercises.items()}
    record = {"assignment": "small", "seed": 3, "exercises": named}
    (folder / "published.json").write_text(json.dumps(record), encoding="utf-8")
    return load(folder, "public_tests")


def exercise(*cases: tuple[tuple[Any, ...], Any], **fields: Any) -> dict[str, Any]:
    """Return the record of an exercise; a case is the arguments and the expected value."""
    arguments = [f"x{number}" if number else "x" for number in range(len(cases[0][0]))]
    return {
        "arguments": arguments,
        "returns": ["y"],
        "builds_on": [],
        "rtol": 1e-6,
        "atol": 1e-8,
        "compare": None,
        "prints": False,
        "plots": [],
        "driver": None,
        "mistakes": [],
        "cases": [
            {
                "name": f"example_{number}",
                "args": [encoded(value) for value in args],
                "expected": encoded(expected),
            }
            for number, (args, expected) in enumerate(cases, 1)
        ],
        **fields,
    }


def mistake(hint: str, *gives: Any) -> dict[str, Any]:
    return {"hint": hint, "gives": [encoded(value) for value in gives]}


class Error:
    """An exception that is the right answer, or the outcome of a known mistake."""

    def __init__(self, raised: str, **fields: str | None) -> None:
        self.record = {"raised": raised, **fields}


def encoded(value: Any) -> Any:
    """Return a value as `published.json` holds it; floats have eight decimals."""
    if isinstance(value, Error):
        return value.record
    if value is None or isinstance(value, bool | str):
        return value
    if type(value) is int:
        return value if abs(value) < 2**53 else {"int": str(value)}
    if type(value) is float:
        return round(value, 8) if math.isfinite(value) else {"float": str(value)}
    if type(value) is complex:
        return {"complex": [encoded(value.real), encoded(value.imag)]}
    if isinstance(value, bytes):
        return {"bytes": base64.b64encode(value).decode()}
    if isinstance(value, list):
        return [encoded(item) for item in value]
    if isinstance(value, dict):
        return {"dict": [[encoded(key), encoded(item)] for key, item in value.items()]}
    if isinstance(value, np.ndarray | np.generic):
        value = np.asarray(value)
        plain = value.view(np.int64) if value.dtype.kind in "Mm" else value
        entries = [encoded(item) for item in plain.ravel().tolist()]
        return {"array": entries, "dtype": value.dtype.str, "shape": list(value.shape)}
    kind = "tuple" if isinstance(value, tuple) else type(value).__name__
    return {kind: [encoded(item) for item in value]}


def written(code: str, **names: Any) -> dict[str, Any]:
    """Run a cell of a notebook; its text is at hand for messages, as in a kernel."""
    file = f"<cell {next(_COUNT)}>"
    linecache.cache[file] = (len(code), None, code.splitlines(keepends=True), file)
    found: dict[str, Any] = {"__name__": "__main__", "np": np, **names}
    exec(compile(code, file, "exec"), found)
    return found


def refusal(test: Any, target: Any) -> Any:
    """Return the failure that a public test raises."""
    with pytest.raises(AssertionError) as caught:
        test(target)
    assert type(caught.value).__name__ == "NotYet"
    return caught.value


def said(test: Any, target: Any) -> str:
    return str(refusal(test, target)).partition(": ")[2]
