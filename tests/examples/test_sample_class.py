"""The sample class that `make demo` grades: its scores are what its README promises."""

from __future__ import annotations

import json
import re

import pytest

from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from tests.conftest import COURSE

CLASS = COURSE / "examples" / "sample_class"
EXPECTED = json.loads((COURSE / "examples" / "expected_scores.json").read_text(encoding="utf-8"))


def test_every_notebook_is_expected_and_there() -> None:
    assert {path.stem for path in CLASS.glob("*.ipynb")} == EXPECTED.keys()
    assert len(EXPECTED) >= 12


# One of them wrote a loop that never ends, and has to be waited for.
@pytest.mark.slow
@pytest.mark.parametrize(
    "student",
    [
        pytest.param(name, marks=pytest.mark.slow if name == "kwame_mensah" else ())
        for name in sorted(EXPECTED)
    ],
)
def test_student_earns_what_is_promised(student: str, grader: Grader) -> None:
    report = grade_file(CLASS / f"{student}.ipynb", grader)
    lost = {e.name: e.score for e in report.exercises if e.score < e.max_score}
    found = {"status": str(report.status), "score": report.score, "exercises": lost}
    assert found == EXPECTED[student]
    assert all(e.hint for e in report.exercises if e.score < e.max_score)


def test_the_readme_tells_the_same_scores() -> None:
    text = (CLASS / "README.md").read_text(encoding="utf-8")
    told = dict(re.findall(r"^\|\s*`?([a-z_]+)(?:\.ipynb)?`?\s*\|\s*\**(\d+)\**\s*\|", text, re.M))
    assert {name: float(score) for name, score in told.items()} == {
        name: entry["score"] for name, entry in EXPECTED.items()
    }
