from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.content.description import Assignment, load_assignment
from autograder.grading.graders import Grader, make_grader
from autograder.grading.submission import grade_file
from autograder.records import Report
from autograder.sandbox.supervisor import Sandbox
from tests.assignments.activations.support import NUMPY, SECRET
from tests.conftest import COURSE
from tests.support import write_notebook


@pytest.fixture(scope="module")
def assignment() -> Assignment:
    return load_assignment("activations", course=COURSE)


@pytest.fixture(scope="module")
def grader(assignment: Assignment, sandbox: Sandbox) -> Grader:
    return make_grader(assignment, sandbox, SECRET)


@pytest.fixture
def graded(grader: Grader, tmp_path: Path) -> Callable[..., Report]:
    def grade(*cells: str) -> Report:
        return grade_file(write_notebook(tmp_path / "n.ipynb", [NUMPY, *cells]), grader)

    return grade
