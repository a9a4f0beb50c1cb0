"""Make the source notebook of an assignment that is one file: cells, ids, test cells, metadata.

The author writes text and code. The test cells, the expected outputs and all metadata are made
here. The notebook still holds the solutions; `release` empties them.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

import numpy as np

from autograder.boundary.tables import Table, from_tables
from autograder.content.derived import Graded, graded
from autograder.content.description import Assignment
from autograder.content.exercise import Case, Raising
from autograder.content.source_file import CellKind, SourceCell, SourceFile, without_magics

_IMPORT = "from public_tests import *"
# "Run All" goes on after such a cell fails, so an empty exercise hides none of the others.
_MAY_FAIL = {"tags": ["raises-exception"]}
_LONGEST_CALL, _MOST_LINES = 300, 25
_METADATA = {
    "kernelspec": {
        "display_name": "Python 3 (ipykernel)",
        "language": "python",
        "name": "python3",
    },
    "language_info": {"name": "python", "file_extension": ".py", "mimetype": "text/x-python"},
}


def source_notebook(assignment: Assignment, published: Mapping[str, tuple[Case, ...]]) -> bytes:
    """Return the notebook with its solutions.

    Args:
        assignment: an assignment that is one file.
        published: the published cases of each exercise.
    """
    source = assignment.source
    assert source is not None
    cells = []
    for number, (identity, cell) in enumerate(_cells(source, assignment, published), start=1):
        cells.append({"id": identity or f"cell-{number}", **cell})
    notebook = {
        "cells": cells,
        "metadata": {"chainrule": {"assignment": assignment.id}, **_METADATA},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return (json.dumps(notebook, indent=1, ensure_ascii=False, sort_keys=True) + "\n").encode()


def test_name(exercise: str) -> str:
    """Return the name of the function that tests an exercise.

    >>> test_name("Network.forward")
    'Network_forward_test'
    """
    return f"{exercise.replace('.', '_')}_test"


def grade_id(exercise: str) -> str:
    """Return the name of an exercise as nbgrader accepts it: a dot becomes a hyphen."""
    return exercise.replace(".", "-")


def _cells(
    source: SourceFile, assignment: Assignment, published: Mapping[str, tuple[Case, ...]]
) -> Iterator[tuple[str, dict[str, Any]]]:
    by_cell: dict[int, list[Graded]] = {}
    for each in graded(source):
        by_cell.setdefault(each.cell.line, []).append(each)
    imported = written = False
    shown = _shown(source)
    outputs = _outputs(source)
    for cell in source.cells:
        if cell in shown.values() or cell in outputs.values():
            continue  # a print cell is added with the test of its exercise
        if cell.kind is CellKind.MARKDOWN:
            yield "", _markdown(cell.text)
        elif cell.kind is CellKind.PLAIN:
            text = cell.text
            if not imported and _IMPORT not in text:
                text = f"{_top(text)}{_IMPORT}{_rest(text)}"
            imported = True
            yield "", _code(text, _MAY_FAIL if written else None)
        elif cell.kind is CellKind.EXERCISE:
            if not imported:
                imported = True
                yield "", _code(_IMPORT)
            written = True
            yield from _exercise(
                cell,
                shown.get(cell.line),
                outputs.get(cell.line),
                by_cell[cell.line],
                assignment,
                published,
            )


def _shown(source: SourceFile) -> dict[int, SourceCell]:
    """Return the print cell directly below an exercise, by the line of the exercise."""
    found = {}
    for cell, after in pairwise(source.cells):
        if (
            cell.kind is CellKind.EXERCISE
            and after.kind is CellKind.PLAIN
            and after.name == "print"
        ):
            found[cell.line] = after
    return found


def _outputs(source: SourceFile) -> dict[int, SourceCell]:
    """Return the author's output of the print cell below an exercise, by the exercise's line."""
    shown = {cell.line: line for line, cell in _shown(source).items()}
    return {
        shown[cell.line]: after
        for cell, after in pairwise(source.cells)
        if cell.line in shown
        and after.kind is CellKind.MARKDOWN
        and after.text.lstrip().startswith("**Expected output**")
    }


def _top(text: str) -> str:
    """Return the lines of a cell up to its last import, each with its line break."""
    imports = (ast.Import, ast.ImportFrom)
    body = ast.parse(without_magics(text)).body
    last = max((node.end_lineno or 0 for node in body if isinstance(node, imports)), default=0)
    return "".join(f"{line}\n" for line in text.split("\n")[:last])


def _rest(text: str) -> str:
    rest = text.split("\n")[_top(text).count("\n") :]
    return "".join(f"\n{line}" for line in rest)


def _exercise(
    cell: SourceCell,
    shown: SourceCell | None,
    output: SourceCell | None,
    methods: list[Graded],
    assignment: Assignment,
    published: Mapping[str, tuple[Case, ...]],
) -> Iterator[tuple[str, dict[str, Any]]]:
    name = methods[0].name.partition(".")[0]
    heads = "".join(f"# GRADED FUNCTION: {each.name}\n" for each in methods)
    solution = _marks(name, solution=True)
    yield f"{_slug(name)}-solution", _code(heads + cell.text.strip("\n"), solution)
    if shown is not None:
        yield f"{_slug(name)}-print", _code(shown.text, _MAY_FAIL)
    by_name = {exercise.name: exercise for exercise in assignment.exercises}
    folded = []
    for each in methods:
        slug, identity = _slug(each.name), grade_id(each.name)
        worth = sum(by_name[each.name].points.values())
        marks = _marks(f"test_{identity}", points=round(worth, 4))
        yield f"{slug}-test", _code(f"{test_name(each.name)}({name})", marks | _MAY_FAIL)
        exercise = by_name[each.name]
        driven = bool(exercise.way.driver)
        text = expected_output(each.name, exercise.signature, published[each.name], driven=driven)
        if text:
            marks = _marks(f"expected_{identity}")
            folded.append((f"{slug}-expected", _markdown(text, marks)))
    if output is not None:
        yield "", _markdown(output.text)
    yield from folded


def _marks(name: str, *, solution: bool = False, points: float | None = None) -> dict[str, Any]:
    marks: dict[str, Any] = {
        "grade": points is not None,
        "grade_id": name,
        "locked": not solution,
        "schema_version": 3,
        "solution": solution,
        "task": False,
    }
    if points is not None:
        marks["points"] = int(points) if points == int(points) else points
    return {"nbgrader": marks}


def _markdown(text: str, metadata: dict[str, Any] | None = None) -> dict[str, Any]:
    return {
        "cell_type": "markdown",
        "metadata": metadata or {},
        "source": text.splitlines(keepends=True),
    }


def _code(text: str, metadata: dict[str, Any] | None = None) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "execution_count": None,
        "metadata": metadata or {},
        "outputs": [],
        "source": text.splitlines(keepends=True),
    }


def _slug(name: str) -> str:
    return name.replace(".", "-").replace("_", "-").strip("-") or "exercise"


def expected_output(
    name: str, signature: str, cases: tuple[Case, ...], *, driven: bool = False
) -> str:
    """Return the Markdown that shows the results of the published cases, or an empty text.

    Args:
        name: the name of the exercise.
        signature: the names of its arguments.
        cases: its published cases.
        driven: whether a driver makes the calls, so the arguments are those of the driver.
    """
    parts = []
    for case in cases:
        arguments = _call(name, signature, case.args, driven=driven)
        result = _shown_method(case.expected) if "." in name else shown(case.expected)
        if result.count("\n") < _MOST_LINES:
            parts.append(f"{arguments}\n{result}")
    if not parts:
        return ""
    return (
        "<details>\n<summary><b>What the test expects</b></summary>\n\n```text\n"
        + "\n\n".join(parts)
        + "\n```\n\n</details>"
    )


def _call(name: str, signature: str, args: tuple[Any, ...], *, driven: bool) -> str:
    if "." in name:
        return f"{name}, for an object with the attributes {', '.join(args[0]) or 'of __init__'}:"
    if driven:
        names = (part.strip() for part in signature.split(","))
        pairs = (f"{key} = {shown(value)}" for key, value in zip(names, args, strict=False))
        return f"{name}, tried by the test with {', '.join(pairs)}:"
    text = f"{name}({', '.join(_literal(from_tables(value)) for value in args)})"
    if len(text) <= _LONGEST_CALL and "\n" not in text:
        return text
    parts = [part.strip() for part in signature.split(",")]
    if len(parts) != len(args):
        return f"{name}({signature}) with values {', '.join(_size(value) for value in args)}:"
    sizes = (f"{part} {_size(value)}" for part, value in zip(parts, args, strict=True))
    return f"{name} with {', '.join(sizes)}:"


def _size(value: Any) -> str:
    if isinstance(value, np.ndarray):
        return f"of shape {value.shape}"
    if isinstance(value, Table):
        return f"of {len(value.values[0]) if value.values else 0} rows"
    text = repr(value)
    return f"= {text if len(text) < 40 else f'a {type(value).__name__} of {len(value)} parts'}"


def _shown_method(value: Any) -> str:
    """Return what a method returns, and each attribute of the object afterwards, on its line."""
    if isinstance(value, Raising):
        return shown(value)
    returned, state = value
    lines = [] if returned is None else [shown(returned)]
    return "\n".join([*lines, *(f"self.{name} = {shown(part)}" for name, part in state.items())])


def _literal(value: Any) -> str:
    """Return a value as Python shows it, with the items of sets in a fixed order.

    >>> _literal([{"b", "a"}, frozenset()])
    "[{'a', 'b'}, frozenset()]"
    """
    if isinstance(value, set | frozenset) and value:
        items = "{" + ", ".join(sorted(map(_literal, value))) + "}"
        return items if isinstance(value, set) else f"frozenset({items})"
    if isinstance(value, dict):
        pairs = (f"{_literal(key)}: {_literal(item)}" for key, item in value.items())
        return "{" + ", ".join(pairs) + "}"
    if type(value) is list:
        return f"[{', '.join(map(_literal, value))}]"
    if type(value) is tuple:
        return f"({', '.join(map(_literal, value))}{',' if len(value) == 1 else ''})"
    return repr(value)


def shown(value: Any) -> str:
    """Return a result as people read it."""
    if isinstance(value, Raising):
        return f"raises {value.type_name}"
    if isinstance(value, Table):
        return str(from_tables(value))
    if isinstance(value, tuple) and any(isinstance(part, np.ndarray) for part in value):
        return "\n".join(shown(part) for part in value)
    if isinstance(value, np.ndarray):
        return np.array2string(value, precision=8, suppress_small=True)
    if isinstance(value, str) and "\n" in value:
        return value.rstrip("\n")
    return _literal(value)
