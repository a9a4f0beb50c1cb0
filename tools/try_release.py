"""Try a release folder as a student has it: Python, NumPy, and nothing of this repository.

    python tools/try_release.py release/step_by_step

The folder is copied to a new place, and only Python's own modules, NumPy and the modules of the
folder can be imported. Every public test must pass with the solved functions of `source/`, and must
say "not written yet" with the functions as they are released.

This file runs on Linux, macOS and Windows, so it uses no module that one of them lacks.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
import platform
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

PASSED = "All tests passed."
UNWRITTEN = "not written yet"


class OnlyNumPy:
    """Refuses every import but those of Python, of NumPy and of one folder."""

    def __init__(self, folder: Path) -> None:
        self._allowed = {"numpy", *sys.stdlib_module_names}
        self._allowed |= {path.stem for path in folder.glob("*.py")}

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> None:  # noqa: ARG002
        """Raise ModuleNotFoundError unless the module may be imported.

        Raises:
            ModuleNotFoundError: a student who has NumPy alone does not have the module.
        """
        if name.partition(".")[0] not in self._allowed:
            raise ModuleNotFoundError(f"{name} is not there for a student", name=name)


def code_cells(notebook: Path) -> list[dict[str, Any]]:
    """Return the code cells of a notebook, each with its text as one string."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    found: list[dict[str, Any]] = [cell for cell in cells if cell["cell_type"] == "code"]
    return [cell | {"source": "".join(cell["source"])} for cell in found]


def imports_of(cell: str) -> str:
    """Return the imports of a first cell, without packages that only pictures and data need."""
    lines = [line for line in cell.split("\n") if not line.startswith("%")]
    kept = []
    for statement in ast.parse("\n".join(lines)).body:
        if isinstance(statement, ast.Import):
            tops = {alias.name.partition(".")[0] for alias in statement.names}
        elif isinstance(statement, ast.ImportFrom):
            tops = {(statement.module or "").partition(".")[0]}
        else:
            continue
        if not tops & {"h5py", "matplotlib"}:
            kept.append(ast.unparse(statement))
    return "\n".join(kept)


def run_cell(text: str, name: str, names: dict[str, Any], folder: Path) -> None:
    """Run a cell from a file, so that the public tests find the text of its functions."""
    path = folder / f"{name}.py"
    path.write_text(text, encoding="utf-8")
    exec(compile(text, str(path), "exec"), names)  # noqa: S102 - our own workbook


def messages(notebook: Path, folder: Path) -> dict[str, str]:
    """Run the solution cells and the test cells of a notebook; return what each test says."""
    folder.mkdir()
    first, *cells = code_cells(notebook)
    names: dict[str, Any] = {"__name__": "__main__"}
    run_cell(imports_of(first["source"]), "first_cell", names, folder)
    said = {}
    for cell in cells:
        marks = cell["metadata"].get("nbgrader", {})
        if marks.get("solution"):
            run_cell(cell["source"], marks["grade_id"], names, folder)
        elif marks.get("grade"):
            printed = io.StringIO()
            try:
                with contextlib.redirect_stdout(printed):
                    run_cell(cell["source"], marks["grade_id"], names, folder)
            except AssertionError as error:
                printed.write(str(error))
            said[marks["grade_id"]] = printed.getvalue()
    return said


def expect(text: str, said: dict[str, str], state: str) -> None:
    """End the program if a test did not say what it should."""
    wrong = [f"{name}: {message!r}" for name, message in said.items() if text not in message]
    if wrong or not said:
        sys.exit(f"{state}, expected {text!r}\n" + "\n".join(wrong or ["there are no tests"]))


def main(release: Path) -> None:
    """Try one release folder."""
    name = f"{release.name}.ipynb"
    source = release.parents[1] / "source" / release.name / name
    with tempfile.TemporaryDirectory() as temporary:
        # A path with a space and with letters beyond ASCII, as people have them.
        folder = Path(temporary) / "Übung 1"
        shutil.copytree(release, folder)
        sys.meta_path.insert(0, OnlyNumPy(folder))
        sys.path.insert(0, str(folder))
        solved = messages(source, Path(temporary) / "solved")
        expect(PASSED, solved, "solved")
        expect(UNWRITTEN, messages(folder / name, Path(temporary) / "released"), "as released")
        if not Path(sys.modules["public_tests"].__file__ or "").parent.samefile(folder):
            sys.exit("the public tests are not those of the copied folder")
    sys.stdout.write(
        f"{release.name}: all {len(solved)} public tests are right on {platform.system()} "
        f"with Python {platform.python_version()} and NumPy {np.__version__}\n"
    )


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python tools/try_release.py release/ASSIGNMENT")
    main(Path(sys.argv[1]).resolve())
