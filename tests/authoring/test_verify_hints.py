"""`chainrule verify` counts the hints that name the mistake, no mistake, or another."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.authoring.small_course import small_course, verified

pytestmark = pytest.mark.slow

CATALOGUE = """
from autograder.content.exercise import Mistake
MISTAKES = [Mistake(name, "scaled", name, edits=edits) for name, *edits in [{}]]
"""
ALONE, PAIRS = "hints for mistakes alone, in three spellings: ", "hints for pairs in one exercise, "


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return small_course(tmp_path)


def catalogue(course: Path, *entries: str) -> None:
    text = CATALOGUE.format(", ".join(entries))
    (course / "solutions" / "small" / "mistakes.py").write_text(text)


def test_mistakes_and_their_pair_are_named_in_three_spellings(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    catalogue(course, '("doubled", ("x *", "2 * x *"))', '("shifted", ("* y", "* y + 1"))')
    _code, output = verified(course, "3.0", capsys)
    assert f"holds  {ALONE}6 named, 0 vague, 0 wrong" in output
    assert f"holds  {PAIRS}in three spellings: 3 named, 0 vague, 0 wrong" in output


def test_a_pair_of_which_one_hides_the_other_is_named_by_the_one_that_shows(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    catalogue(course, '("nothing", ("return ", "return 0 * "))', '("doubled", ("* y", "* y * 2"))')
    _code, output = verified(course, "3.0", capsys)
    assert f"holds  {PAIRS}in three spellings: 3 named, 0 vague, 0 wrong" in output


def test_a_mistake_taken_for_another_is_listed_as_wrong(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The two exceptions have the same sizes, so the grader takes one for the other."""
    product = "shapes (2,4) and (3,5) not aligned: 4 (dim 1) != 3 (dim 0)"
    other = "matmul: mismatch (size 3 is different from 4)"
    catalogue(
        course,
        *(
            f'("{name}", ("return", "raise ValueError(\'{message}\')\\n    return"))'
            for name, message in (("first", product), ("second", other))
        ),
    )
    code, output = verified(course, "3.0", capsys)
    assert (code, f"FAILS  {ALONE}3 named, 0 vague, 3 wrong" in output) == (1, True)
    assert "second, other names: named first" in output


def test_vague_hints_are_listed_on_request(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The message names a variable, which has another name in one of the spellings."""
    catalogue(
        course, '("unbound", ("return", "if y > 99:\\n        z = y\\n    x = z\\n    return"))'
    )
    code, output = verified(course, "3.0", capsys)
    assert (code, f"holds  {ALONE}2 named, 1 vague, 0 wrong" in output) == (0, True)
    listed = "unbound: vague in other names"
    assert listed not in output
    assert listed in verified(course, "3.0", capsys, "--hints")[1]


def test_pairs_of_edits_that_exclude_one_another_are_left_out(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    catalogue(course, '("added", ("x * y", "x + y"))', '("subtracted", ("x * y", "x - y"))')
    _code, output = verified(course, "3.0", capsys)
    assert f"holds  {ALONE}6 named" in output
    assert PAIRS not in output
