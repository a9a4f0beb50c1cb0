"""An assignment is verified with right and with wrong programs.

The whole proof of the built-in assignments takes a minute: `chainrule verify`.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.authoring.small_course import MISTAKE, small_course, verified

pytestmark = pytest.mark.slow


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return small_course(tmp_path)


def test_weak_cases_and_confused_mistakes_are_found(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, output = verified(course, "2.0", capsys)
    assert code == 1
    assert "also_doubled gives the same results as doubled" in output
    assert "FAILS  each is recognised as itself" in output
    assert "+ return x + x" not in output
    assert "holds  each of 2 known mistakes is caught" in output


def test_a_survivor_is_listed_with_its_diff_until_it_is_named_as_equivalent(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = course / "solutions" / "small"
    (answers / "mistakes.py").write_text("MISTAKES = []\n")
    (answers / "reference.py").write_text("def scaled(x, y):\n    return max(x * y, -1.0)\n")
    code, output = verified(course, "3.0", capsys)
    survivor = "- return max(x * y, -1.0)\n         + return max(x * y, -0.0)"
    assert (code, survivor in output) == (1, True)
    entry = "[[mutant]]\nfunction = 'scaled'\nreason = 'no input is below 0'\ndiff = {}\n"
    survivors = [
        json.dumps(f"- return max(x * y, -1.0)\n+ return max({last})")
        for last in ("x * y, -0.0", "x * y, -2.0", "-1.0, x * y")
    ]
    (answers / "equivalent_mutants.toml").write_text("".join(map(entry.format, survivors)))
    code, output = verified(course, "3.0", capsys)
    assert (code, "equivalent to it" in output) == (0, True)
    assert "(no input is below 0)" in output


def test_a_mistake_that_earns_full_marks_is_found(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mistakes = course / "solutions" / "small" / "mistakes.py"
    mistakes.write_text(MISTAKE.replace("x * y * 2", "y * x"))
    code, output = verified(course, "2.0", capsys)
    assert (code, "doubled earns full marks" in output) == (1, True)
    assert "FAILS  each of 2 known mistakes is caught" in output
