"""No answer leaves by accident: in a cell, in a file beside, or as a published case."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from autograder.authoring.leaks import gives_away
from autograder.authoring.release import release_files
from autograder.errors import AssignmentError
from tests.content.files import SMALL, line_of, loaded

SOLUTION = "    total = np.array([value + value for value in x])\n    y = total\n"
TEXT = SMALL.replace("    y = x + x\n", SOLUTION).replace('"x + x"', '"value + value"')


def refused(tmp_path: Path, text: str) -> str:
    with pytest.raises(AssignmentError) as error:
        release_files(loaded(tmp_path, text), tmp_path)
    return str(error.value)


def beside(tmp_path: Path, name: str, content: str) -> None:
    path = tmp_path / "source" / "small" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)


def test_the_release_of_a_sound_file_holds_no_solution(tmp_path: Path) -> None:
    files = release_files(loaded(tmp_path, TEXT), tmp_path)
    assert not [name for name, content in files.items() if b"value + value" in content]
    assert not [name for name, content in files.items() if b"mistake(" in content]


@pytest.mark.parametrize(
    "cell",
    [
        "# %% [markdown]\n# Write `total = np.array([value + value for value in x])`.",
        "# %%\ntotal=np.array( [value+value\n   for value in x] )  # the same\n",
    ],
)
def test_a_solution_in_a_cell_is_found_however_it_is_laid_out(tmp_path: Path, cell: str) -> None:
    sentence = refused(tmp_path, f"{TEXT}\n{cell}\n")
    assert f"line {line_of(TEXT, 'total = np')}" in sentence
    assert "of small.ipynb" in sentence


@pytest.mark.parametrize("name", ["notes.md", "figures/a.svg", "data/table.csv", "notes.txt"])
def test_a_solution_in_a_file_beside_is_found(tmp_path: Path, name: str) -> None:
    beside(tmp_path, name, f"<text>{SOLUTION}</text>")
    assert f"would be released in {name}" in refused(tmp_path, TEXT)


def test_code_beside_the_file_is_not_released(tmp_path: Path) -> None:
    for name in ("solution.py", ".hidden.txt", "_notes.txt", "draft.ipynb"):
        beside(tmp_path, name, SOLUTION)
    beside(tmp_path, "data.csv", "1,2\n")
    names = release_files(loaded(tmp_path, TEXT), tmp_path).keys()
    assert "data.csv" in names
    assert not {"solution.py", ".hidden.txt", "_notes.txt", "draft.ipynb", "small.py"} & names


def test_a_solution_inside_of_a_text_of_json_is_found(tmp_path: Path) -> None:
    content = json.dumps({"cells": [{"source": [], "outputs": [{"text": SOLUTION}]}]})
    beside(tmp_path, "draft.json", content)
    assert "draft.json" in refused(tmp_path, TEXT)


def test_a_published_case_is_no_hidden_case(tmp_path: Path) -> None:
    fixed = SMALL.replace("return rng.randn(n)", "return np.ones(2)", 1)
    assert "the published case example of doubled is the hidden case" in refused(tmp_path, fixed)


def test_a_hint_that_holds_a_line_of_the_solution_gives_it_away(tmp_path: Path) -> None:
    source = loaded(tmp_path, TEXT).source
    assert source is not None
    assert gives_away(source, "doubled", "Use total = np.array([value + value for value in x]).")
    assert not gives_away(source, "doubled", "Each value is added to itself.")
    assert not gives_away(source, "quadrupled", "total = np.array([value + value for value in x])")
