"""JupyterLab's own table of contents, in its default windowed mode: one click lands at a heading.

In that mode a link within the notebook may miss, because the cell that it leads to is not in the
page yet. The workbooks say so, and name the outline.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.browser.lab import jupyterlab
from tests.browser.page import browser_page, what_is_missing
from tests.conftest import COURSE

MISSING = what_is_missing()
pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(MISSING), reason=MISSING)]

# How far below the upper edge of the notebook a heading stands, in px; null if it is not there.
PLACE = """heading => {
    const top = document.querySelector(".jp-WindowedPanel-outer").getBoundingClientRect().top;
    const found = [...document.querySelectorAll(".jp-RenderedMarkdown :is(h2, h3)")]
        .find(each => each.textContent.replace("¶", "").trim() === heading);
    return found ? found.getBoundingClientRect().top - top : null;
}"""
IS_THERE = (
    f"heading => {{ const at = ({PLACE})(heading); return at !== null && 0 <= at && at < 120; }}"
)


def test_one_click_in_the_outline_lands_at_the_heading(tmp_path: Path) -> None:
    folder = tmp_path / "book"
    shutil.copytree(COURSE / "release" / "step_by_step", folder)
    cells = json.loads((folder / "step_by_step.ipynb").read_text(encoding="utf-8"))["cells"]
    texts = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]
    headings = re.findall(r"(?m)^##+ (.+)$", "\n".join(texts))
    exercises = [heading for heading in headings if heading.startswith("Exercise")]
    # From the end to the start and back: the far ways are those on which a link misses.
    ways = [headings[-1], exercises[0], headings[-2], exercises[8], headings[3]]
    with jupyterlab(folder, tmp_path / "home", windowed=True) as lab, browser_page() as page:
        page.set_viewport_size({"width": 1300, "height": 900})
        page.goto(f"{lab.url}/lab/tree/step_by_step.ipynb?token={lab.token}")
        page.locator("#jp-main-statusbar").get_by_text("| Idle").wait_for()
        assert page.locator(".jp-Notebook-cell").count() < len(cells)
        page.keyboard.press("Control+Shift+K")
        outline = page.locator(".jp-TableOfContents .jp-tocItem-content")
        outline.filter(has_text=headings[-1]).wait_for()
        for heading in ways:
            outline.filter(has_text=heading).last.click()
            page.wait_for_function(IS_THERE, arg=heading, timeout=30_000)
