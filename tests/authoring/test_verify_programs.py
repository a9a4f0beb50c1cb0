"""`chainrule verify` lists the programs whose score depends on what is drawn."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest

from tests.authoring.small_course import MISTAKE, small_course, verified

NEAR_RIGHT = """
from autograder.content.exercise import Mistake
NEAR_RIGHT = [Mistake("{name}", "scaled", "", edits=[("x * y", "{code}")])]
"""
SECRETS = ("--secrets", "8")


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a course whose secrets are the same in each run of these tests."""
    numbers = count()
    monkeypatch.setattr("secrets.token_hex", lambda _size: f"{next(numbers)}")
    course = small_course(tmp_path)
    mistakes = course / "solutions" / "small" / "mistakes.py"
    mistakes.write_text(MISTAKE.replace('"2 * x * y"', '"x + y"'))
    return course


def near_right(course: Path, name: str, code: str) -> None:
    text = NEAR_RIGHT.format(name=name, code=code)
    (course / "solutions" / "small" / "near_right.py").write_text(text)


@pytest.mark.long
def test_a_program_whose_score_moves_is_listed_with_its_exercise(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    near_right(course, "off_above", "x * y + (1.5 < x < 2)")
    code, output = verified(course, "3.0", capsys, *SECRETS)
    assert code == 1
    assert "FAILS  the score of 1 near-right programs is the same with 8 secrets" in output
    (line,) = (line for line in output.split("\n") if "scaled: off_above:" in line)
    assert "10.0 points with" in line
    assert "6.0 points with" in line
    assert "points lost in scaled" in line


@pytest.mark.long
def test_a_program_that_always_loses_points_is_mentioned_and_does_not_fail(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    near_right(course, "off", "x * y + (1 < x < 2)")
    code, output = verified(course, "3.0", capsys, *SECRETS)
    assert code == 0
    assert "holds  the score of 1 near-right programs is the same with 8 secrets" in output
    assert "scaled: off: always 6.0 points; points lost in scaled (8)" in output


@pytest.mark.long
def test_rounding_costs_nothing(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    near_right(course, "rounded", "x * y * (1 + 1e-9)")
    code, output = verified(course, "3.0", capsys, *SECRETS)
    assert (code, "always" in output) == (0, False)


@pytest.mark.long
def test_right_programs_have_to_earn_full_marks(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = course / "tests" / "equivalents"
    folder.mkdir(parents=True)
    (folder / "turned.py").write_text("def scaled(x, y):\n    return y * x\n")
    (folder / "of_another_assignment.py").write_text("def other(x):\n    return x\n")
    code, output = verified(course, "3.0", capsys, *SECRETS)
    assert (code, "holds  1 right programs earn full marks" in output) == (0, True)
    (folder / "halved.py").write_text("def scaled(x, y):\n    return y * x / 2\n")
    code, output = verified(course, "3.0", capsys, *SECRETS)
    assert (code, "FAILS  2 right programs earn full marks" in output) == (1, True)
    assert "halved.py: always 2.0 points; points lost in scaled (8)" in output
