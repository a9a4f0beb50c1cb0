"""Declarations of hidden cells: each fault is named with its line and with what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.files import SMALL, line_of, loaded, refusal


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("@cases(doubled, SIZES)", "@cases(dubled, SIZES)", "name 'dubled' is not defined"),
        ("@cases(doubled, SIZES)", "@cases('dubled', SIZES)", "the exercises are doubled"),
        ("@cases(doubled, SIZES)", "@cases(doubled, 3)", "must be a dictionary"),
        (
            "@cases(doubled, SIZES)",
            "@cases(doubled, {'one two': 3})",
            "must be an identifier, not 'one two'",
        ),
        ('"It is squared."', '""', "needs a hint"),
        ('"x + x", "x * x"', '"x - x", "x * x"', "'x - x' does not occur in doubled"),
        ("same(doubled", "same(len", "len is not an exercise"),
        ("same(doubled", "raises(doubled, 3)\nsame(doubled", "an exception class"),
        ("same(doubled", "plots(doubled, 'colour')\nsame(doubled", "must name parts of the plot"),
        ("SIZES = {", "1 / 0\nSIZES = {", "ZeroDivisionError"),
        ("return rng.randn(n)", "return rng.rnd(n)", "has no attribute 'rnd'"),
    ],
)
def test_a_fault_has_its_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in SMALL
    sentence = refusal(tmp_path, SMALL.replace(old, new, 1))
    assert sentence.startswith(f"small.py, line {line_of(SMALL, old)}: ")
    assert said in sentence


def test_two_cases_of_one_name_and_two_comparators(tmp_path: Path) -> None:
    again = "\n@cases(doubled, {'fresh': 2})\ndef _(rng, n):\n    return n\n"
    assert "two cases named fresh" in refusal(tmp_path, SMALL + again)
    two = "\ncompares(doubled, unordered)\ncompares(doubled, as_list)\n"
    assert "doubled has two comparators" in refusal(tmp_path, SMALL + two)


def test_mistakes_may_lie_in_a_file_beside(tmp_path: Path) -> None:
    beside = tmp_path / "source" / "small" / "mistakes.py"
    beside.parent.mkdir(parents=True)
    beside.write_text('mistake(doubled, "x + x", "x", "It is not doubled.")\n')
    answers = loaded(tmp_path).answers
    assert answers is not None
    assert [m.hint for m in answers.mistakes] == ["It is squared.", "It is not doubled."]
    beside.write_text('\nmistake(doubled, "z", "x", "It is not doubled.")\n')
    assert refusal(tmp_path, SMALL).startswith("mistakes.py, line 2: 'z' does not occur")


def test_a_mistake_is_named_by_its_hint_and_each_once(tmp_path: Path) -> None:
    more = 'mistake(doubled, "x + x", "x ** 2", "It is squared.")\n'
    answers = loaded(tmp_path, SMALL + more).answers
    assert answers is not None
    names = [mistake.name for mistake in answers.mistakes]
    assert names == ["it_is_squared", "it_is_squared_2"]


def test_the_name_of_a_mistake_is_a_whole_clause(tmp_path: Path) -> None:
    """Six words of this hint would say "the farthest is taken not"."""
    hint = "The farthest is taken, not the nearest."
    answers = loaded(tmp_path, SMALL + f'mistake(doubled, "x + x", "x * 3", "{hint}")\n').answers
    assert answers is not None
    assert answers.mistakes[-1].name == "the_farthest_is_taken"


def test_sizes_may_be_a_list_or_dictionaries(tmp_path: Path) -> None:
    sizes = '{"example": {"n": 3}, "fresh": {"n": 4}}'
    assignment = loaded(
        tmp_path, SMALL.replace("@cases(doubled, SIZES)", f"@cases(doubled, {sizes})")
    )
    drawn = assignment.cases.published("doubled", {})
    assert [each.args[0].shape for each in drawn] == [(3,)]
