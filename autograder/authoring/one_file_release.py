"""The release of an assignment that is one file: all that students get, made from the file.

It is also the public side: with `assignment.toml` and `fixtures.h5` the student-safe wheel grades
the published cases, and nothing in the folder is an answer.
"""

from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

from autograder.authoring.fixtures import write_fixtures
from autograder.authoring.kit_values import published_json
from autograder.authoring.leaks import (
    refuse_answers_in_files,
    refuse_hidden_examples,
)
from autograder.authoring.notebook import source_notebook
from autograder.authoring.self_check import FILE_NAME
from autograder.content.catalogue import DESCRIPTION
from autograder.content.description import Assignment
from autograder.content.exercise import Exercise
from autograder.content.plan import published_cases
from autograder.content.source_file import SourceFile

KIT = Path(__file__).with_name("kit")
_LEFT_OUT = {"__pycache__", ".ipynb_checkpoints", ".DS_Store"}
_CODE = {".py", ".pyc", ".ipynb"}


def source_files(assignment: Assignment) -> dict[str, bytes]:
    """Return the files of the release by name; the notebook still holds its solutions.

    Raises:
        AssignmentError: a cell for students holds an answer, or a published case is a hidden one.
    """
    source, drawing = assignment.source, assignment.drawing
    assert source is not None
    assert drawing is not None
    published = dict(published_cases(assignment))
    refuse_hidden_examples(drawing, published)
    made = {
        assignment.notebook: source_notebook(assignment, published),
        "published.json": published_json(assignment, published),
        **{path.name: path.read_bytes() for path in sorted(KIT.glob("public_*.py"))},
        "requirements.txt": _requirements(assignment).encode(),
        DESCRIPTION: description(assignment).encode(),
        assignment.fixtures.name: fixtures(assignment),
    }
    given = {f"{name}.py": text.encode() for name, text in assignment.given_texts.items()}
    beside = dict(_beside(source))
    taken = next((name for name in (*given, *beside) if name in made), None)
    if taken is not None:
        raise source.fault(1, f"{taken} is made by the release: give your own file another name")
    return {**made, **given, **beside}


def refuse_answers(assignment: Assignment, files: dict[str, bytes]) -> None:
    """Refuse a release that holds a solution.

    Raises:
        AssignmentError: a file holds a solution.
    """
    assert assignment.source is not None
    ours = {path.name for path in KIT.glob("public_*.py")} | {assignment.fixtures.name, FILE_NAME}
    texts = {name: content for name, content in files.items() if name not in ours}
    refuse_answers_in_files(assignment.source, texts)


def fixtures(assignment: Assignment) -> bytes:
    """Return the content of `fixtures.h5`."""
    file = io.BytesIO()
    write_fixtures(assignment, file)
    return file.getvalue()


def _beside(source: SourceFile) -> Iterator[tuple[str, bytes]]:
    """Yield the files beside the assignment's file: figures and data, but no code."""
    folder = source.path.parent
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        hidden = any(part.startswith((".", "_")) for part in name.parts)
        if path.is_file() and not hidden and path.suffix not in _CODE:
            yield name.as_posix(), path.read_bytes()


def _requirements(assignment: Assignment) -> str:
    assert assignment.source is not None
    named = assignment.source.header.get("packages", ())
    drawn = {"matplotlib"} if any(e.way.plots for e in assignment.exercises) else set()
    packages = {"jupyterlab", "numpy", *named, *drawn, *assignment.workbook_imports}
    local = {*assignment.given, "public_tests"}
    names = sorted(packages - local)
    return "".join(f"{_versions().get(n, n)}\n" for n in names if not _is_standard(n))


def _versions() -> dict[str, str]:
    """Return the versions that the grader itself asks for: others would grade otherwise."""
    asked = metadata.requires("chainrule") or []
    plain = [each for each in asked if ";" not in each]
    return {re.match(r"[\w-]+", each)[0]: each for each in plain}  # type: ignore[index]


def _is_standard(package: str) -> bool:
    return package in sys.stdlib_module_names


def description(assignment: Assignment) -> str:
    """Return `assignment.toml`: what may be known of an assignment without its answers."""
    lines = [
        "# Made by `chainrule release`: the public side of the assignment, without its answers.",
        f"id = {_text(assignment.id)}",
        f"title = {_text(assignment.title)}",
        f"notebook = {_text(assignment.notebook)}",
        f"version = {assignment.version}",
        f"given = {_list([*assignment.given_texts])}",
        f"stand_ins = {_list([n for n, code in assignment.given.items() if code is None])}",
        f"packages = {_list(assignment.limits.packages)}",
        f"workbook_imports = {_list(assignment.workbook_imports)}",
        f"imports = {_list(supply.line for supply in assignment.supplies.values())}",
        "",
        "[points]",
        f"award = {_text(str(assignment.award))}",
        "",
        "[limits]",
        *_limits(assignment),
    ]
    for exercise in assignment.exercises:
        lines += ["", "[[exercise]]", *_exercise(assignment, exercise)]
    return "\n".join(lines) + "\n"


def _limits(assignment: Assignment) -> Iterator[str]:
    assert assignment.source is not None
    for name, value in assignment.source.header.get("limits", {}).items():
        yield f"{name} = {value}"


def _exercise(assignment: Assignment, exercise: Exercise) -> Iterator[str]:
    yield f"name = {_text(exercise.name)}"
    yield f"signature = {_text(exercise.signature)}"
    yield f"returns = {_text(exercise.returns)}"
    yield f"builds_on = {_list(exercise.builds_on)}"
    points = ", ".join(f"{group} = {worth}" for group, worth in exercise.points.items())
    yield f"points = {{ {points} }}"
    bounds = exercise.tolerance
    yield (
        f"tolerance = {{ rtol = {bounds.rtol!r}, atol = {bounds.atol!r}, extra_keys = "
        f"{_boolean(bounds.extra_keys)}, lists = {_boolean(bounds.lists)} }}"
    )
    assert assignment.drawing is not None
    declared, way = assignment.drawing.declared, exercise.way
    if not way.is_plain:
        driver = declared.driver_text(exercise.name)
        yield (
            f"way = {{ method = {_boolean(way.method)}, prints = {_boolean(way.prints)}, "
            f"plots = {_list(way.plots)}, tables = {_boolean(way.tables)}, "
            f"driver = {_text(driver or '')} }}"
        )
    compare = declared.compare_document(exercise.name)
    if compare:
        entries = ", ".join(f"{key} = {json.dumps(value)}" for key, value in compare.items())
        yield f"compare = {{ {entries} }}"


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)


def _list(values: Any) -> str:
    return json.dumps(list(values), ensure_ascii=False)


def _boolean(value: bool) -> str:
    return str(value).lower()
