"""A notebook is recognised by its content."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.finding.contents import is_notebook, may_be_notebook
from autograder.finding.submissions import find_submissions
from tests.finding.trees import KNOWN, STEP, archive

CELL = {"cell_type": "code", "metadata": {}, "source": "x = 1", "outputs": []}
NOTEBOOK = json.dumps(
    {"cells": [CELL], "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
).encode()


@pytest.mark.parametrize(
    "content",
    [
        NOTEBOOK,
        b"\xef\xbb\xbf" + NOTEBOOK,
        b"\n  " + NOTEBOOK,
        NOTEBOOK.decode().encode("utf-16"),
        json.dumps({"metadata": {}, "nbformat": 3, "worksheets": [{"cells": []}]}).encode(),
        json.dumps({"nbformat": 4, "metadata": {"colab": {}}, "cells": []}).encode(),
        NOTEBOOK[:60],
    ],
)
def test_a_notebook_is_recognised(content: bytes) -> None:
    assert may_be_notebook(content)
    assert is_notebook(content)


@pytest.mark.parametrize(
    "content", [b"", b"%PDF-1.4", b"PK\x03\x04", b'{"a": 1}', b"[1]", b'x = {"cells": "cell_type"}']
)
def test_another_file_is_not(content: bytes) -> None:
    assert not is_notebook(content)


@given(st.binary())
def test_any_content_can_be_searched(content: bytes) -> None:
    assert may_be_notebook(content) or not is_notebook(content)


NAMES = [
    *(f"{STEP}.txt", f"{STEP}.json", "step_by_step.ipynb (1).txt", "step_by_step.IPYNB"),
    *("step_by_step.html", "step_by_step.json", "step_by_step", "step_by_step.py", f"{STEP}.html"),
]


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_under_another_name_is_graded_and_it_is_said(
    name: str, packed: bool, tmp_path: Path
) -> None:
    files = {f"class/ada/{STEP}": NOTEBOOK, f"class/finn/{name}": NOTEBOOK}
    root = tmp_path
    if packed:
        root = archive(tmp_path / "x.zip", files)
    else:
        for path, content in files.items():
            (tmp_path / path).parent.mkdir(parents=True)
            (tmp_path / path).write_bytes(content)
    (ada, finn), skipped = find_submissions([root], KNOWN)
    assert (ada.student, ada.notes, finn.student, finn.unusable) == ("ada", (), "finn", "")
    assert f"called {name}" in finn.notes[0]
    assert "the file to hand in is step_by_step.ipynb" in finn.notes[0]
    assert skipped == []


@pytest.mark.parametrize("name", ["ada.ipynb.txt", "ada.json", "ada"])
def test_in_a_flat_folder_it_is_its_own(name: str, tmp_path: Path) -> None:
    for each in (name, "bob.ipynb"):
        (tmp_path / each).write_bytes(NOTEBOOK)
    found, _skipped = find_submissions([tmp_path], KNOWN)
    assert [item.student for item in found] == ["ada", "bob"]


def test_the_proper_name_wins(tmp_path: Path) -> None:
    (tmp_path / "ada").mkdir()
    for name in (STEP, f"{STEP}.txt"):
        (tmp_path / "ada" / name).write_bytes(NOTEBOOK)
    ((ada),), _skipped = find_submissions([tmp_path], KNOWN)
    assert [path.name for path in ada.candidates] == [STEP, f"{STEP}.txt"]
