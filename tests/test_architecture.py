"""The house in one table: which part of the package may import which."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import COURSE

PACKAGE = COURSE / "autograder"
BASE = {"records", "errors"}

# A part is a module or a folder of autograder/. Each may import itself and what stands here.
MAY_IMPORT: dict[str, set[str]] = {
    "records": set(),
    "errors": set(),
    "version": set(),
    # Reading submissions; nothing here executes anything.
    "names": set(),
    "regions": set(),
    "magics": set(),
    "files": BASE,
    "notebook": BASE,
    "definitions": BASE,
    "survey": BASE | {"definitions", "magics", "names", "notebook"},
    "computations": BASE | {"names", "survey"},
    "selection": BASE | {"computations", "definitions", "names", "notebook", "regions", "survey"},
    # What crosses the trust line.
    "wire": BASE,
    "arguments": set(),
    # The untrusted side knows the wire and nothing of what is expected.
    "worker": BASE | {"wire", "arguments", "definitions", "notebook", "selection", "survey"},
    "sandbox": BASE | {"definitions", "wire", "worker"},
    # Judging: pure.
    "compare": BASE | {"wire"},
    "diagnose": BASE | {"compare"},
    "score": BASE,
    "hints": BASE | {"compare", "definitions"},
    # Content, and what a run asks and expects.
    "assignments": set(),
    "assignment": BASE,
    "fixtures": BASE | {"assignment", "diagnose"},
    "plan": BASE | {"wire", "arguments", "assignment", "fixtures"},
    "answers": BASE | {"wire", "assignment", "compare", "plan", "sandbox"},
    "session": BASE | {"definitions", "judge", "plan", "sandbox"},
    "judge": BASE
    | {"arguments", "assignment", "compare", "definitions", "diagnose", "hints", "plan", "score"},
    # One submission, then many.
    "grading": BASE
    | {"answers", "assignment", "definitions", "files", "judge", "plan", "sandbox", "score"}
    | {"secret", "session", "version"}
    | {"notebook", "regions", "selection"},  # of the release version, which is ours
    # What people have, and whose it is.
    "finding": BASE | {"files"},
    "secret": set(),
    "classroom": BASE | {"finding", "grading", "sandbox", "secret"},
    "results": BASE | {"assignment", "classroom", "files", "finding", "plan"},
    # Where a class is graded: here, or on a cluster.
    "engines": BASE
    | {"assignment", "classroom", "files", "grading", "plan", "sandbox", "finding", "version"},
    # Around it.
    "release": BASE | {"assignment", "regions"},
    "published": BASE | {"assignment", "compare", "fixtures"},
    "mutants": set(),
    "verify": BASE | {"assignment", "compare", "fixtures", "grading", "mutants", "sandbox"},
    "changes": BASE,
    "reports": BASE | {"changes"},
    "pages": BASE | {"reports"},
    "integrations": BASE
    | {"assignment", "files", "grading", "notebook", "release", "reports", "sandbox"},
    "doctor": BASE | {"sandbox", "wire", "version"},
    "__init__": BASE | {"assignment", "grading", "version"},
}


def parts() -> Iterator[tuple[str, Path]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        yield path.relative_to(PACKAGE).parts[0].removesuffix(".py"), path


def imported_parts(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "autograder":
            inner = (node.module or "").split(".")[1:]
            for alias in node.names:
                name = [*inner, alias.name][0]
                is_part = (PACKAGE / name).is_dir() or (PACKAGE / f"{name}.py").is_file()
                yield name if is_part else "__init__"
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


@pytest.mark.parametrize(("part", "path"), list(parts()), ids=lambda x: getattr(x, "name", x))
def test_imports_keep_to_the_table(part: str, path: Path) -> None:
    if part == "cli":
        return  # the command line may import everything
    assert set(imported_parts(path)) - {part} <= MAY_IMPORT[part]


def test_table_has_no_entry_for_what_is_gone() -> None:
    assert MAY_IMPORT.keys() | {"cli"} == {part for part, _path in parts()}


def test_table_has_no_circle() -> None:
    reach = {part: set(allowed) - {"__init__"} for part, allowed in MAY_IMPORT.items()}
    for _round in reach:
        for found in reach.values():
            found |= {further for other in found for further in reach[other]}
    assert not [part for part, found in reach.items() if part in found]


def test_nothing_imports_the_answer_side_or_the_tests_by_name() -> None:
    """`solutions` is loaded through an assignment, from the course folder, and in no other way."""
    for _part, path in parts():
        assert not {"solutions", "tests", "source", "release"} & set(all_imports(path))


def test_no_module_can_unpickle() -> None:
    """What student code wrote is never fed to anything that runs code while decoding."""
    dangerous = {"pickle", "dill", "cloudpickle", "shelve", "joblib", "jsonpickle"}
    for part, path in parts():
        assert not dangerous & set(all_imports(path)), part


@pytest.mark.parametrize(
    ("statement", "absent"),
    [
        ("import autograder", {"numpy", "h5py", "click", "rich"}),
        ("import autograder.cli", {"numpy", "h5py", "rich", "msgpack"}),
        ("import autograder.classroom, autograder.results", {"numpy", "h5py", "msgpack"}),
        ("import autograder.grading", {"click", "rich", "nbformat", "nbgrader", "matplotlib"}),
        ("import autograder.sandbox.zygote", {"h5py", "click", "rich", "json.tool"}),
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
