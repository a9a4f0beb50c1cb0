"""`public_check.py` is made with every release, holds no answer and imports NumPy alone."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import Any

import pytest

from autograder.authoring.release import files_beside, release_files
from autograder.authoring.self_check import FILE_NAME
from autograder.content.description import load_assignment
from tests.conftest import COURSE

pytestmark = pytest.mark.slow

NAMES = ("activations", "application", "step_by_step")


def held(name: str) -> dict[str, str]:
    """Return the files that the program of a release holds."""
    tree = ast.parse((COURSE / "release" / name / FILE_NAME).read_text(encoding="utf-8"))
    found = (node for node in tree.body if isinstance(node, ast.Assign))
    values: dict[str, Any] = {
        ast.unparse(n.targets[0]): ast.literal_eval(n.value)
        for n in found
        if ast.unparse(n.targets[0]) in ("FILES", "RELEASED", "ASSIGNMENT")
    }
    assert values["ASSIGNMENT"] == name
    assert FILE_NAME in values["RELEASED"]
    files: dict[str, str] = values["FILES"]
    return files


def imports(text: str) -> set[str]:
    nodes = list(ast.walk(ast.parse(text)))
    plain = {alias.name for n in nodes if isinstance(n, ast.Import) for alias in n.names}
    from_them = {str(n.module) for n in nodes if isinstance(n, ast.ImportFrom)}
    return {name.split(".")[0] for name in plain | from_them}


@pytest.mark.parametrize("name", NAMES)
def test_it_needs_numpy_alone(name: str) -> None:
    files = held(name)
    used = set().union(*(imports(text) for path, text in files.items() if path.endswith(".py")))
    # Tables are made of pandas only where an assignment has tables.
    assert used - set(sys.stdlib_module_names) - {"autograder", "dnn_utils"} == {
        "msgpack",
        "numpy",
        "pandas",
    }
    assert "msgpack.py" in files


@pytest.mark.parametrize("name", NAMES)
def test_it_holds_one_assignment_without_its_answers(name: str) -> None:
    files = held(name)
    own = {path.split("/")[2] for path in files if path.startswith("autograder/assignments/")}
    assert own == {name}
    text = "".join(files.values())
    for answer in ("W @ A + b", "(1 - Y) * np.log(1 - AL)", "dZ @ A_prev.T"):
        assert answer not in text or name == "application"
    assert "cases.py" not in {Path(path).name for path in files if "assignments" in path}


def test_nbgraders_release_has_it_too() -> None:
    for name in NAMES:
        assert FILE_NAME in files_beside(name, COURSE)


def test_an_authors_own_file_is_kept(tmp_path: Path) -> None:
    import shutil

    shutil.copytree(COURSE / "source", tmp_path / "source")
    (tmp_path / "source" / "activations" / FILE_NAME).write_text("# Mine\n", encoding="utf-8")
    files = release_files(load_assignment("activations", course=COURSE), tmp_path)
    assert files[FILE_NAME] == b"# Mine\n"
