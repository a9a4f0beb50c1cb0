"""The preview shows the notebook and the sentences for each known mistake, again after a change."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.authoring.preview import pages
from autograder.errors import AssignmentError
from tests.content.files import SMALL, written


def test_it_is_made_again_after_a_change(tmp_path: Path) -> None:
    path = written(tmp_path)
    changes = iter([SMALL.replace("A small one", "<Another> one"), SMALL.replace("y = x", "y = ")])

    def wait(folder: Path) -> bool:
        assert folder == path.parent
        text = next(changes, None)
        if text is not None:
            path.write_text(text)
        return text is not None

    texts = []
    for page, _sentence in pages("small", tmp_path, tmp_path / "preview", wait=wait):
        texts.append(page.read_text())
    first, second, third = texts
    assert "It is squared." in first
    assert "it is squared, 10 points lost" in first
    assert "doubled_test(doubled)" in first
    assert "x + x" not in first
    assert "&lt;Another&gt; one" in second
    assert "cannot be built" in third
    assert "small.py, line" in third
    assert (tmp_path / "preview" / "small.ipynb").is_file()


def test_once_a_fault_ends_it(tmp_path: Path) -> None:
    written(tmp_path, SMALL.replace("SIZES = {", "SIZES = absent, {"))
    with pytest.raises(AssignmentError, match="absent"):
        list(pages("small", tmp_path, tmp_path / "preview", once=True))
    with pytest.raises(AssignmentError, match="is a folder"):
        list(pages("activations", tmp_path, tmp_path / "preview", once=True))
