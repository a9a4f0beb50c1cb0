"""`chainrule verify` on a small assignment."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.authoring.small_course import MISTAKE, small_course, verified


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return small_course(tmp_path)


def test_what_is_proven_holds(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mistakes = course / "solutions" / "small" / "mistakes.py"
    mistakes.write_text(MISTAKE.replace('"2 * x * y"', '"x + y"'))
    code, output = verified(course, "3.0", capsys)
    assert (code, output.count("FAILS"), output.count("holds")) == (0, 0, 12)


def test_a_source_version_that_has_drifted_is_found(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = course / "source" / "small" / "small.ipynb"
    source.write_text(source.read_text().replace("x * y", "x + y"))
    code, output = verified(course, "3.0", capsys)
    assert (code, "FAILS  the source version earns full marks" in output) == (1, True)
    assert "points lost in scaled" in output
