"""The layout of application, and what it promises at its start."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from autograder.content.description import load_assignment
from tests.conftest import COURSE
from tests.source.slips import cells


@cache
def texts() -> list[str]:
    """Return the text cells, without the list of contents."""
    every = [text for kind, _name, text in cells("application") if kind == "markdown"]
    return [text for text in every if not text.startswith("## Contents")]


@pytest.mark.slow
def test_the_first_exercise_comes_within_800_words() -> None:
    before = "\n".join(texts()).partition("### Exercise 1: ")[0]
    assert len(before.split()) <= 800


def test_the_start_says_what_a_beginner_needs() -> None:
    text = " ".join("\n".join(texts()).split())
    for sentence in (
        "**What you need:** ",
        "**Time:** ",
        "click into it and press Shift and Enter.",
        "Hints and answers are folded. Click on the small triangle to open one.",
        "*Run All Above Selected Cell* in the Run menu.",
        "The cells that print use names that begin with `case_` or `my_`. Use other names in your "
        "functions.",
        "The list of contents at the left (the icon with three lines) jumps to every heading",
    ):
        assert text.count(sentence) == 1, sentence


def test_contents_list_every_heading_in_order() -> None:
    contents = next(text for _, _, text in cells("application") if text.startswith("## Contents"))
    listed = re.findall(r"- \[(.+?)\]\(#", contents)
    headings = re.findall(r"(?m)^##+ (.+)$", "\n\n".join(texts()))
    assert listed == headings[headings.index("What you will be able to do") + 1 :]


@pytest.mark.parametrize("name", load_assignment("application", course=COURSE).names)
def test_a_cell_prints_between_the_solution_and_its_test(name: str) -> None:
    every = cells("application")
    place = [exercise for _kind, exercise, _text in every].index(name)
    assert every[place + 1][2].startswith(f'check_written("{name}")')
    assert every[place + 2][2] == f"{name}_test({name})"


def test_every_plot_is_followed_by_a_sentence_about_it() -> None:
    code = "\n".join(text for kind, _, text in cells("application") if kind == "code")
    shown = re.findall(r"plt\.show\(\)\n((?:.*\n){1,3})", code)
    assert len(shown) == 3
    assert all('print(f"In the plot: ' in lines for lines in shown)


@pytest.mark.parametrize("place", ["data/digits.h5", "digits.h5"])
def test_pictures_are_found_in_both_places(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cell = next(text for _, _, text in cells("application") if text.startswith("def find_data"))
    names: dict[str, Any] = {"Path": Path, "NotReady": type("NotReady", (Exception,), {})}
    exec(cell.partition("\n\n\n")[0], names)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(names["NotReady"], match=r"^the file digits\.h5 is missing: put it beside"):
        names["find_data"]("digits.h5")
    (tmp_path / place).parent.mkdir(exist_ok=True)
    shutil.copy(COURSE / "source" / "application" / "data" / "digits.h5", tmp_path / place)
    assert names["find_data"]("digits.h5") == Path(place)
