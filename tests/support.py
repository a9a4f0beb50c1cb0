"""What tests share: small notebooks with some functions replaced, and samples of long lists."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tests.conftest import COURSE

T = TypeVar("T")
THOROUGH = os.environ.get("THOROUGH") == "1"
"""Whether everything is tried of which the other runs try a sample: `make thorough`."""
ASSIGNMENTS = ("activations", "step_by_step")


def version(kind: str, assignment: str) -> Path:
    """Return the `source` or the `release` notebook of an assignment."""
    return COURSE / kind / assignment / f"{assignment}.ipynb"


SOURCE = version("source", "step_by_step")
RELEASE = version("release", "step_by_step")
FIRST_CELL = """import numpy as np
from dnn_utils import sigmoid, sigmoid_backward, relu, relu_backward
%matplotlib inline
np.random.seed(1)
"""


def solutions(assignment: str = "step_by_step", kind: str = "source") -> dict[str, str]:
    """Return the solution cells of a source or a release notebook by exercise."""
    cells = json.loads(version(kind, assignment).read_text(encoding="utf-8"))["cells"]
    found = {}
    for cell in cells:
        grading = cell["metadata"].get("nbgrader", {})
        if grading.get("solution"):
            found[grading["grade_id"]] = "".join(cell["source"])
    return found


def descendants(pid: int) -> set[str]:
    """Return the process ids of all children of a process, and of theirs."""
    found: set[str] = set()
    waiting = [str(pid)]
    while waiting:
        one = waiting.pop()
        children = Path(f"/proc/{one}/task/{one}/children").read_text().split()
        found.update(children)
        waiting += children
    return found


def write_notebook(path: Path, sources: Iterable[str], assignment: str | None = None) -> Path:
    """Write code cells as a notebook."""
    notebook = {
        "cells": [
            {
                "cell_type": "code",
                "execution_count": None,
                "id": f"cell-{number}",
                "metadata": {},
                "outputs": [],
                "source": source,
            }
            for number, source in enumerate(sources, start=1)
        ],
        "metadata": {"chainrule": {"assignment": assignment}} if assignment else {},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    path.write_text(json.dumps(notebook), encoding="utf-8")
    return path


def solved_but(path: Path, replaced: Mapping[str, str], more: Iterable[str] = ()) -> Path:
    """Write a notebook in which every exercise is solved but those that are replaced."""
    cells = {**solutions(), **replaced}
    return write_notebook(path, [FIRST_CELL, *cells.values(), *more])


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """Return a folder that `make` fills, once for all processes that run these tests."""
    base = factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder, made = shared / name, shared / f"{name} is made"
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        try:
            if not made.exists():
                shutil.rmtree(folder, ignore_errors=True)
                make(folder)
                made.touch()
        finally:
            # A process that `make` has left behind may hold the file open.
            fcntl.flock(lock, fcntl.LOCK_UN)
    return folder


def shared_out(rows: Iterable[Any], every: int = 3) -> list[Any]:
    """Return the rows of a test: `make test` runs each third, `make long-test` the others."""
    kept = [row if isinstance(row, tuple) else (row,) for row in rows]
    return [
        pytest.param(*row, marks=() if number % every == 0 else pytest.mark.long)
        for number, row in enumerate(kept)
    ]


def sample(items: Iterable[T], step: int) -> list[T]:
    """Return every `step`-th item, the first one included; all of them under `make thorough`."""
    return list(items)[:: 1 if THOROUGH else step]
