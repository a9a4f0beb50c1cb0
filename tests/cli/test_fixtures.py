"""`chainrule fixtures` on a small assignment."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.authoring.small_course import small_course, verified


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return small_course(tmp_path)


def test_public_tests_learn_from_the_same_fixtures(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    verified(course, "3.0", capsys)
    known = json.loads((course / "source" / "small" / "published.json").read_text())
    (case,) = known["exercises"]["scaled"]["cases"]
    assert (case["args"], case["expected"]) == ([2.0, 2.0], 4.0)
    # Both mistakes are right for 2 times 2 but for the one that doubles.
    hints = [mistake["hint"] for mistake in known["exercises"]["scaled"]["mistakes"]]
    assert hints == ["Twice as much.", "Twice too much."]
