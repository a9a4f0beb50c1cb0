"""A release folder works wherever it is copied to, with nothing but what its requirements name."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbclient
import nbformat
import pytest

from autograder.content.description import load_assignment
from autograder.reading.magics import to_python
from tests.conftest import COURSE
from tests.support import ASSIGNMENTS, version

OURS = sorted(path.name for path in COURSE.iterdir() if path.is_dir() and path.name.isidentifier())
POSIX_ONLY = {"fcntl", "grp", "posix", "pty", "pwd", "resource", "signal", "syslog", "termios"}
# What a workbook has no use for, and what most differs between systems.
SYSTEM = {"os", "shutil", "subprocess", "sys", "tempfile", "multiprocessing", "socket", "ctypes"}
NOT_IN_WINDOWS_NAMES = re.compile(
    r'[<>:"|?*\\\x00-\x1f]|[ .]$|^(con|prn|aux|nul|com\d|lpt\d)\b', re.I
)

# Run as `sitecustomize`: as if this repository were not installed.
WITHOUT_OURS = f"""
import sys

class Absent:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.partition(".")[0] in {OURS}:
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Absent)
"""
# Run as a last cell: what this repository is to the kernel, and where the helpers came from.
ASK = f"""
import importlib, json, sys
def is_there(name):
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False
files = [getattr(module, "__file__", None) or "" for module in list(sys.modules.values())]
files = [file for file in files if "site-packages" not in file]
print(json.dumps({{
    "ours": [name for name in {OURS} if is_there(name)],
    "from here": [file for file in files if file.startswith({str(COURSE)!r})],
    "helpers": sys.modules["public_tests"].__file__,
}}))
"""
# Import the modules named, and fail on what is neither Python's, nor NumPy's, nor beside them.
IMPORT = """
import importlib, sys
folder, *modules = sys.argv[1:]

class Allowed:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.partition(".")[0] not in {"numpy", *sys.stdlib_module_names, *modules}:
            raise ModuleNotFoundError(name)

import numpy
sys.meta_path.insert(0, Allowed)
sys.path.insert(0, folder)
for module in modules:
    assert importlib.import_module(module).__file__.startswith(folder)
"""


@pytest.fixture(params=ASSIGNMENTS)
def assignment(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def copied(assignment: str, tmp_path: Path) -> Path:
    """The release folder, copied to where a path has spaces and letters of many scripts."""
    folder = tmp_path / "Mes études – 深層学習" / "Übung (1)"
    shutil.copytree(version("release", assignment).parent, folder)
    return folder


def code_of(folder: Path) -> Iterator[str]:
    """Give the Python of a release folder: its helper modules, then the cells of its notebook.

    The self-check is left out: it is a program by itself, with tests of its own.
    """
    for path in sorted(folder.glob("*.py")):
        if path.name != "public_check.py":
            yield path.read_text(encoding="utf-8")
    (notebook,) = folder.glob("*.ipynb")
    for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            yield "".join(cell["source"])


def imported(folder: Path) -> set[str]:
    """Return the packages that are imported anywhere, other than the modules beside."""
    found = set()
    for code in code_of(folder):
        for node in ast.walk(ast.parse(to_python(code))):
            if isinstance(node, ast.Import):
                found |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                found.add((node.module or "").partition(".")[0])
    return found - {path.stem for path in folder.glob("*.py")}


def required(folder: Path) -> set[str]:
    return set((folder / "requirements.txt").read_text(encoding="utf-8").split())


@pytest.mark.slow
def test_requirements_are_what_is_imported_and_jupyterlab(copied: Path) -> None:
    names = {requirement.partition(">=")[0] for requirement in required(copied)}
    # JupyterLab brings IPython, which shows what a public test says.
    assert names == imported(copied) - set(sys.stdlib_module_names) - {"IPython"} | {"jupyterlab"}


def test_requirements_are_as_new_as_ours(copied: Path) -> None:
    project = tomllib.loads((COURSE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    known = {*project["dependencies"], *project["optional-dependencies"]["lab"]}
    assert required(copied) <= known


@pytest.mark.slow
def test_nothing_is_of_one_system_only(copied: Path) -> None:
    assert not imported(copied) & (POSIX_ONLY | SYSTEM)
    for code in code_of(copied):
        assert not re.search(r"^\s*(!|%%(bash|sh|script)|%(sx|system)\b)", code, re.M)


def test_file_names_fit_every_system(copied: Path) -> None:
    names = [path.relative_to(copied).as_posix() for path in copied.rglob("*")]
    assert len({name.casefold() for name in names}) == len(names)
    parts = {part for name in names for part in name.split("/")}
    assert not [part for part in parts if NOT_IN_WINDOWS_NAMES.search(part) or not part.isascii()]


def test_helper_modules_need_numpy_alone(copied: Path) -> None:
    """They also name the encoding of what they read: that of Windows may be another one."""
    modules = sorted(path.stem for path in copied.glob("*.py"))
    command = [sys.executable, "-I", "-X", "warn_default_encoding", "-W", "error", "-c", IMPORT]
    command += [str(copied), *modules]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
def test_solved_it_runs_with_nothing_of_ours(assignment: str, copied: Path, tmp_path: Path) -> None:
    notebook: Any = nbformat.read(version("source", assignment), as_version=4)
    notebook.cells.append(nbformat.v4.new_code_cell(ASK))
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(WITHOUT_OURS, encoding="utf-8")
    # A busy kernel sends one print in several pieces.
    client = nbclient.NotebookClient(
        notebook,
        timeout=300,
        coalesce_streams=True,
        resources={"metadata": {"path": str(copied)}},
    )
    client.execute(env={**os.environ, "PYTHONPATH": str(tmp_path / "site")})
    *before, asked = notebook.cells
    outputs = [output for cell in before for output in cell.get("outputs", ())]
    assert not [output for output in outputs if output.get("name") == "stderr"]
    passed = "".join(output.get("text", "") for output in outputs).count("All tests passed.\n")
    assert passed == len(load_assignment(assignment, course=COURSE).names)
    (answer,) = asked.outputs
    assert json.loads(answer.text) == {
        "ours": [],
        "from here": [],
        "helpers": str(copied / "public_tests.py"),
    }
