"""Small notebooks for tests: the solved workbook with some of its functions replaced."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from tests.conftest import COURSE

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
