"""What several tests of `activations` share."""

from __future__ import annotations

from autograder.content.secret import Secret
from autograder.records import Report
from tests.conftest import SUBMISSIONS

FOURTEEN = SUBMISSIONS / "all_fourteen_in_one_notebook.ipynb"
SECRET = Secret("a secret for tests", drawn=False)
NUMPY = "import numpy as np\n"


def scores(report: Report) -> dict[str, float]:
    return {exercise.name: exercise.score for exercise in report.exercises}


def function(name: str, body: str) -> str:
    arguments, result = ("dA, cache", "dZ") if name.endswith("_backward") else ("Z", "A, Z")
    return f"def {name}({arguments}):\n    {body}\n    return {result}\n"
