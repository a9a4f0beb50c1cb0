"""What tests of the workbooks share: the notebooks after a run."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import nbclient
import nbformat
import pytest

from tests.conftest import COURSE
from tests.support import made_once, version


@pytest.fixture(scope="session")
def executed(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, str], Any]:
    """Return a function that gives the source or the release of an assignment after a run."""

    @cache
    def read(kind: str, assignment: str) -> Any:
        def make(folder: Path) -> None:
            folder.mkdir()
            nbformat.write(run(kind, assignment), folder / "notebook.ipynb")

        folder = made_once(tmp_path_factory, f"executed-{kind}-{assignment}", make)
        return nbformat.read(folder / "notebook.ipynb", as_version=4)

    return read


def run(kind: str, assignment: str) -> Any:
    """Run a notebook in its folder; a release, which is not solved yet, in spite of its errors."""
    notebook = nbformat.read(version(kind, assignment), as_version=4)
    nbclient.NotebookClient(
        notebook,
        timeout=120,
        allow_errors=kind == "release",
        resources={"metadata": {"path": str(version(kind, assignment).parent)}},
    ).execute(env={**os.environ, "PYTHONPATH": str(COURSE / "source" / "shared")})
    return notebook
