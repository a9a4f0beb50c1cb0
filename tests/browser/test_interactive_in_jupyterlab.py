"""A figure that can be moved, in JupyterLab: with its shortcuts around, and saved and reopened."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.browser.page import HAS_RUN, opened, what_is_missing
from tests.conftest import COURSE

MISSING = what_is_missing()
pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(MISSING), reason=MISSING)]


def test_in_jupyterlab_it_moves_and_a_saved_notebook_says_why_not(tmp_path: Path) -> None:
    folder = tmp_path / "book"
    shutil.copytree(COURSE / "release" / "activations", folder)
    path = folder / "activations.ipynb"
    with opened(path, tmp_path) as notebook:
        (place,) = (n for n, cell in enumerate(notebook.cells) if cell["id"] == "interactive-unit")
        notebook.cell(place).locator(".jp-InputPrompt").click()
        notebook.page.keyboard.press("Shift+Enter")
        notebook.page.wait_for_function(HAS_RUN, arg=place)
        output = notebook.cell(place).locator(".jp-OutputArea")
        slider = output.get_by_role("slider", name="weight 1")
        slider.focus()
        notebook.page.keyboard.press("ArrowDown")
        assert output.locator(".said").inner_text().startswith("z = 2.85, ")
        assert slider.evaluate("slider => slider.matches(':focus')"), "a shortcut took the key"
        notebook.save()
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    (saved,) = (cell for cell in cells if cell["id"] == "interactive-unit")
    assert "<script>" in "".join(saved["outputs"][0]["data"]["text/html"])
    (tmp_path / "other").mkdir()
    with opened(path, tmp_path / "other") as notebook:  # another person's JupyterLab
        shown = notebook.outputs(place)
        assert len(shown) == 1
        assert shown[0].startswith("This figure can be moved once its cell has been run.")
        assert len(shown[0]) < 200
