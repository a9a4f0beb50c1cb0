"""The table of imports: which room of the package may import which."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import COURSE

PACKAGE = COURSE / "autograder"
GROUND = {"records", "errors", "version"}

# A room is a folder of autograder/ or one of its loose modules. Each may import itself and the
# rooms in its row. Rows stand from the ground up.
MAY_IMPORT: dict[str, set[str]] = {
    "records": set(),
    "errors": set(),
    "version": set(),
    # What crosses the trust line, and what becomes of it before student code runs.
    "boundary": GROUND,
    "reading": GROUND | {"boundary"},
    # What an assignment is, and what a run asks and expects.
    "assignments": {"content"},
    "content": GROUND | {"boundary"},
    # Outcomes become verdicts, hints and points; nothing is read or run here.
    "judging": GROUND | {"boundary", "content"},
    # The untrusted side knows nothing of what is expected.
    "worker": GROUND | {"boundary", "reading"},
    "sandbox": GROUND | {"boundary", "worker"},
    # Whose file is whose.
    "finding": GROUND | {"boundary"},
    # One submission, then a class.
    "grading": GROUND | {"boundary", "content", "finding", "judging", "reading", "sandbox"},
    "results": GROUND | {"boundary", "content", "finding", "grading"},
    # What counts in the end.
    "grades": GROUND | {"boundary", "results"},
    "engines": GROUND | {"boundary", "content", "finding", "grading", "results", "sandbox"},
    # For people, and for other programs.
    "reports": GROUND | {"boundary", "grades", "results"},
    "exports": GROUND | {"boundary", "grades", "reports", "results"},
    # The class in a browser.
    "serving": GROUND | {"boundary", "exports", "grades", "reading", "reports", "results"},
    "authoring": GROUND
    | {"boundary", "content", "finding", "grading", "judging", "reading", "reports", "results"}
    | {"sandbox", "worker"},
    "integrations": GROUND
    | {"authoring", "boundary", "content", "grades", "grading", "platforms"}
    | {"reading", "reports", "results", "sandbox"},
    # Autograders for platforms, and what CI services read.
    "platforms": GROUND
    | {"boundary", "content", "exports", "finding", "grades", "grading"}
    | {"reading", "reports", "results", "sandbox"},
    "__init__": GROUND | {"content", "exports", "grading", "integrations", "results"},
}


def rooms() -> Iterator[tuple[str, Path]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        yield path.relative_to(PACKAGE).parts[0].removesuffix(".py"), path


def imported_rooms(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "autograder":
            inner = (node.module or "").split(".")[1:]
            for alias in node.names:
                name = [*inner, alias.name][0]
                is_room = (PACKAGE / name).is_dir() or (PACKAGE / f"{name}.py").is_file()
                yield name if is_room else "__init__"
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == "autograder":
                    yield [*alias.name.split(".")[1:], "__init__"][0]


def all_imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield (node.module or "").split(".")[0]


@pytest.mark.parametrize(("room", "path"), list(rooms()), ids=lambda x: getattr(x, "name", x))
def test_imports_keep_to_the_table(room: str, path: Path) -> None:
    if room == "cli":
        return  # the command line may import everything
    assert set(imported_rooms(path)) - {room} <= MAY_IMPORT[room]


def test_table_has_no_entry_for_what_is_gone() -> None:
    assert MAY_IMPORT.keys() | {"cli"} == {room for room, _path in rooms()}


def test_table_has_no_circle() -> None:
    reach = {room: set(allowed) - {"__init__"} for room, allowed in MAY_IMPORT.items()}
    for _round in reach:
        for found in reach.values():
            found |= {further for other in found for further in reach[other]}
    assert not [room for room, found in reach.items() if room in found]


def test_the_document_has_the_same_table() -> None:
    text = (COURSE / "docs" / "architecture.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)/[^|]*\|[^|]*\|\s*([^|]*?)\s*\|$", text, re.MULTILINE)
    described = {room: set(filter(None, allowed.split(", "))) for room, allowed in rows}
    assert described.pop("cli") == {"everything"}
    folders = MAY_IMPORT.keys() - GROUND - {"__init__"}
    assert described == {room: MAY_IMPORT[room] - GROUND for room in folders}


def test_nothing_imports_the_answer_side_or_the_tests_by_name() -> None:
    """`solutions` is loaded through an assignment, from the course folder, and in no other way."""
    for _room, path in rooms():
        assert not {"solutions", "tests", "source", "release"} & set(all_imports(path))


def test_no_module_can_unpickle() -> None:
    """What student code wrote is never fed to anything that runs code while decoding."""
    dangerous = {"pickle", "dill", "cloudpickle", "shelve", "joblib", "jsonpickle"}
    for room, path in rooms():
        assert not dangerous & set(all_imports(path)), room


@pytest.mark.parametrize(
    ("statement", "absent"),
    [
        ("import autograder", {"numpy", "h5py", "click"}),
        ("import autograder.cli", {"numpy", "h5py", "msgpack"}),
        ("import autograder.cli.check", {"numpy", "h5py", "msgpack", "difflib"}),
        ("import autograder.reports.terminal", {"numpy", "jinja2"}),
        (
            "import autograder.grading.classroom, autograder.results.store",
            {"numpy", "h5py", "msgpack"},
        ),
        (
            "import autograder.grading.submission",
            {"click", "nbformat", "nbgrader", "matplotlib"},
        ),
        ("import autograder.sandbox.zygote", {"h5py", "click", "json.tool"}),
    ],
)
def test_heavy_modules_are_loaded_only_where_they_are_needed(
    statement: str, absent: set[str]
) -> None:
    code = f"import sys; {statement}; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert not absent & set(loaded.stdout.split())
