"""The layout of application, and what it promises at its start."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
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


class TestTheChecksOfCells:
    """What the checks before a cell say is true, whatever the reason is."""

    @pytest.fixture
    def names(self) -> dict[str, Any]:
        """Return the names of the cell of the checks, and of NumPy."""
        cell = next(text for _, _, text in cells("application") if "def check_written(" in text)
        names: dict[str, Any] = {"np": np}
        exec(cell, names)
        return names

    def said(self, names: dict[str, Any], call: str) -> str:
        with pytest.raises(names["NotReady"]) as found:
            exec(call, names)
        return str(found.value)

    def test_a_function_that_was_never_defined_has_no_value(self, names: dict[str, Any]) -> None:
        """Its cell was not run, or ended with a SyntaxError: its region need not be empty."""
        assert self.said(names, "check_written('accuracy')") == (
            "accuracy has no value yet: run its cell, and repair any error in it first."
        )
        said = "this cell uses accuracy, which has no value yet. Run the cells above in their order"
        assert self.said(names, "check_ready('accuracy')").startswith(said)

    @pytest.mark.parametrize("region", ["pass", "Share = 0.5", "share = np.mean(prediction == Y)"])
    def test_a_name_without_a_value_is_named(self, region: str, names: dict[str, Any]) -> None:
        """The region may be empty, or spell a name in another way."""
        exec(f"def accuracy(predictions, Y):\n    {region}\n    return share", names)
        name = "prediction" if "np." in region else "share"
        assert self.said(names, "check_written('accuracy')") == (
            f"accuracy is not finished (name '{name}' is not defined): "
            "its region gives that name no value."
        )

    def test_what_a_cell_above_makes_is_named(self, names: dict[str, Any]) -> None:
        names["accuracy"] = lambda predictions, Y: np.mean(predictions == Y)
        exec("check_ready('accuracy', made=['np'])", names)
        said = self.said(names, "check_ready('accuracy', made=['np', 'my_sets'])")
        assert said.startswith("this cell uses my_sets, which has no value yet. ")


@pytest.mark.parametrize(
    ("drawing", "sentence"),
    [
        (None, "A drawing is a text in quotes; yours is of the type NoneType"),
        (["........"] * 8, "A drawing is a text in quotes; yours is of the type list"),
        ("", "the lengths of your lines are []"),
        ("........\n" * 7, "the lengths of your lines are [8, 8, 8, 8, 8, 8, 8]"),
        ("........\n" * 7 + ".......\n", "the lengths of your lines are [8, 8, 8, 8, 8, 8, 8, 7]"),
        ("...  ...\n" * 8, "A drawing is made of . and + and #; yours also has ' '"),
        ("...xo...\n" * 8, "A drawing is made of . and + and #; yours also has 'o' 'x'"),
        ("\n" + "...##... \n" * 8, ""),
    ],
)
def test_a_drawing_that_cannot_be_read_is_described(
    drawing: Any, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    cell = next(text for _, _, text in cells("application") if text.startswith("def read_drawing"))
    names: dict[str, Any] = {"np": np}
    exec(cell.partition("\n\n\n")[0], names)
    picture = names["read_drawing"](drawing)
    assert capsys.readouterr().out.endswith(f"{sentence}\n" if sentence else "")
    assert (picture is None) is bool(sentence)
