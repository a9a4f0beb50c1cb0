"""A small class and the settings of its run, for several tests."""

from __future__ import annotations

from pathlib import Path

from autograder.content.secret import Secret
from autograder.finding.found import Found
from autograder.finding.submissions import find_submissions as find_all
from autograder.grading.classroom import Settings
from tests.conftest import COURSE
from tests.support import solved_but

SETTINGS = Settings(COURSE, False, "step_by_step", Secret("a secret for tests", drawn=False))


def find_submissions(paths: list[Path]) -> list[Found]:
    return find_all(paths)[0]


def small_class(folder: Path, count: int) -> list[Found]:
    folder.mkdir(exist_ok=True)
    wrong = {"linear_forward": "def linear_forward(A, W, b):\n    return W @ A, (A, W, b)\n"}
    for number in range(count):
        solved_but(folder / f"student{number:02}.ipynb", wrong if number % 2 else {})
    return find_submissions([folder])
