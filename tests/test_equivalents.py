"""Right programs earn full marks, however they are written.

The programs in `tests/equivalents/` were written apart from one another and from the reference, in
the manner of mathematicians, of engineers and of beginners, as their names say.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from tests.conftest import COURSE
from tests.support import shared_out

PROGRAMS = sorted((COURSE / "tests" / "equivalents").iterdir())


def test_there_are_enough_of_them() -> None:
    assert len(PROGRAMS) >= 60


@pytest.mark.slow
@pytest.mark.parametrize("path", shared_out(PROGRAMS), ids=lambda path: path.stem)
def test_full_marks(path: Path, grader: Grader) -> None:
    report = grade_file(path, grader)
    assert {e.name: e.hint for e in report.exercises if e.hint} == {}
    assert (report.score, report.end_to_end) == (100, "passed")


@pytest.mark.slow
@pytest.mark.parametrize("path", shared_out(PROGRAMS), ids=lambda path: path.stem)
def test_full_marks_in_the_public_scope(path: Path, public_grader: Grader) -> None:
    assert grade_file(path, public_grader).score == 40
