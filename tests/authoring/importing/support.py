"""What the tests of `chainrule import` share: notebooks, and a reader of the written file."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from autograder.authoring.importing.convert import import_notebook
from autograder.authoring.importing.course import Imported

Cell = dict[str, Any]
PYTHON = {"kernelspec": {"name": "python3", "language": "python", "display_name": "Python 3"}}


def code(source: str, output: str = "", printed: str = "", **metadata: Any) -> Cell:
    outputs: list[Cell] = []
    if printed:
        outputs.append({"output_type": "stream", "name": "stdout", "text": [printed]})
    if output:
        outputs.append({"output_type": "execute_result", "data": {"text/plain": [output]}})
    return {"cell_type": "code", "source": source, "metadata": metadata, "outputs": outputs}


def text(source: str, **metadata: Any) -> Cell:
    return {"cell_type": "markdown", "source": source, "metadata": metadata}


def raw(*lines: str) -> Cell:
    return {"cell_type": "raw", "source": "\n".join(lines), "metadata": {}}


def grading(name: str, points: float | None = None, **flags: bool) -> Cell:
    marks: Cell = {"grade_id": name, "schema_version": 3, "locked": False, "task": False}
    marks |= {"grade": False, "solution": False, **flags}
    return marks | ({"points": points} if points is not None else {})


def solution(source: str, name: str = "work") -> Cell:
    """An autograded answer of nbgrader."""
    return code(source, nbgrader=grading(name, solution=True))


def checked(source: str, points: float = 1, name: str = "test_work") -> Cell:
    """An autograder's test cell of nbgrader."""
    return code(source, nbgrader=grading(name, points, grade=True, locked=True))


def answer(source: str, points: float = 2) -> Cell:
    """An answer in Markdown that a person grades."""
    return text(source, nbgrader=grading("essay", points, grade=True, solution=True))


def question(
    settings: Iterable[str],
    prompt: str,
    solutions: Iterable[Cell],
    tests: Iterable[Cell] = (),
) -> list[Cell]:
    """A question of otter."""
    tested = [raw("# BEGIN TESTS"), *tests, raw("# END TESTS")]
    return [
        raw("# BEGIN QUESTION", *settings),
        text(prompt),
        raw("# BEGIN SOLUTION"),
        *solutions,
        raw("# END SOLUTION"),
        *(tested if len(tested) > 2 else []),
        raw("# END QUESTION"),
    ]


def notebook(*cells: Cell, metadata: Mapping[str, Any] | None = None) -> bytes:
    document = {
        "cells": list(cells),
        "metadata": PYTHON if metadata is None else metadata,
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(document).encode()


def imported(*cells: Cell, name: str = "work.ipynb") -> Imported:
    made = import_notebook(notebook(*cells), name)
    ast.parse(made.text)
    return made


@dataclass
class Loaded:
    """What a written file declares: cases and drivers by exercise, and properties as text."""

    names: dict[str, Any]
    cases: dict[str, dict[str, tuple[Any, ...]]] = field(default_factory=dict)
    drivers: dict[str, Callable[..., Any]] = field(default_factory=dict)
    properties: list[str] = field(default_factory=list)

    def results(self, exercise: str) -> list[Any]:
        """The results of the reference for all cases of an exercise, in order."""
        reference = self.names[exercise]
        return [reference(*arguments) for arguments in self.cases[exercise].values()]


def load(source: str) -> Loaded:
    """Run a written file with stand-ins for the names of its hidden cells."""
    loaded = Loaded({})

    def examples(exercise: Any, **given: Any) -> None:
        known = loaded.cases.setdefault(exercise.__name__, {})
        assert not known.keys() & given.keys(), "each case has a name of its own"
        known.update({k: v if isinstance(v, tuple) else (v,) for k, v in given.items()})

    def cases(exercise: Any, table: Mapping[str, Any]) -> Callable[..., None]:
        def declare(make: Callable[..., Any]) -> None:
            for name, value in table.items():
                extra = value if isinstance(value, tuple) else (value,)
                examples(exercise, **{name: make(np.random.RandomState(1), *extra)})

        return declare

    def driver(exercise: Any) -> Callable[..., None]:
        def declare(drive: Callable[..., Any]) -> None:
            loaded.drivers[exercise.__name__] = drive

        return declare

    def named(kind: str) -> Callable[..., None]:
        def declare(exercise: Any, *parts: Any, **options: Any) -> None:
            shown = [getattr(part, "__name__", str(part)) for part in parts]
            shown += [f"{key}={value}" for key, value in options.items()]
            loaded.properties.append(" ".join([kind, exercise.__name__, *shown]))

        return declare

    def tolerance(rtol: float, atol: float) -> str:
        return f"{rtol:g}/{atol:g}"

    loaded.names |= {"examples": examples, "cases": cases, "driver": driver}
    loaded.names |= {"tolerance": tolerance, "unordered": "unordered", "as_list": "as_list"}
    loaded.names |= {kind: named(kind) for kind in ("raises", "prints", "compares")}
    exec(compile(source, "written.py", "exec"), loaded.names)  # the text of the test's own notebook
    return loaded
