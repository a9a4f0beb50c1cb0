"""Make the pictures in README.md: the class page and the workbook, each in light and dark.

`make screenshots` runs this script with the packages of `requirements/browser.txt`. Chromium must
be on the path (Debian: `apt-get install chromium`). The fonts are those of the machine; the
committed pictures use Debian's `fonts-noto-core`, `fonts-liberation` and `fonts-sil-charis`.

The class page shows `examples/sample_class`, graded with a fixed secret. The workbook is open in
JupyterLab, in two views side by side: the text of an exercise on the left, and on the right its
cells with a wrong answer and the message of the public test.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

if __package__ in (None, ""):  # `python tools/screenshots.py` puts tools/ on the path
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from autograder.boundary.definitions import START_MARKER
from tests.browser.lab import jupyterlab
from tests.browser.page import CHROMIUM, HAS_RUN, Notebook, what_is_missing

if TYPE_CHECKING:
    from playwright.sync_api import Browser, FloatRect, Locator, Page

COURSE = Path(__file__).resolve().parents[1]
PICTURES = COURSE / "docs" / "images"
SCHEMES = ("light", "dark")
SCALE = 2
MAX_BYTES = 300_000
MARGIN = 28
PAGE_SECONDS = 120

CLASS_WIDTH = 1040
# The page asks for Charter, which Debian lacks; Charis SIL is a free font derived from it.
CLASS_STYLE = ':root { --serif: Charter, "Charis SIL", Georgia, serif; }'
# The last element before the heading of the known mistakes.
ABOVE_THE_MISTAKES = "xpath=//*[@class='mistakes']/preceding-sibling::h3[1]/preceding-sibling::*[1]"

WORKBOOK_WIDTH = 1388
LEFT_WIDTH = 606
EXERCISE = "initialize_parameters"
ANSWER = """\
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros(n_h)
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros(n_y)
"""
THEME = {"adaptive-theme": True}  # light or dark as the browser says
# Hide the empty number column of text cells, and the buttons of the active cell, which cover code.
WORKBOOK_STYLE = ".jp-MarkdownCell .jp-InputPrompt, .jp-cell-toolbar { display: none !important; }"
# Hide all other cells: the lower edge of the picture would cut one of them in two.
SHOW_ONLY = """(view, [first, last]) => {
    view.querySelectorAll(".jp-Notebook-cell").forEach((cell, place) => {
        if (place < first || place > last) cell.style.display = "none";
    });
}"""
# MathJax replaces the dollar signs when it draws the formulas.
HAS_FORMULAS = "text => !text.textContent.includes('$')"
SCROLL_UP = """view => {
    view.scrollTop = 0;
    view.querySelectorAll("*").forEach(part => { part.scrollTop = 0; });
}"""


def main() -> None:
    """Make all pictures."""
    missing = what_is_missing()
    if missing:
        sys.exit(missing)
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, chromium() as browser:
        class_page = grade_sample_class(Path(scratch))
        for scheme in SCHEMES:
            save("class_page", scheme, picture_class_page(browser, scheme, class_page))
        for scheme in SCHEMES:
            save("workbook", scheme, picture_workbook(browser, scheme, Path(scratch) / scheme))


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the system's Chromium."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=[*CHROMIUM, "--hide-scrollbars"]
        )
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def opened(browser: Browser, scheme: str, width: int) -> Iterator[Page]:
    """Open a blank page that is taller than every picture."""
    page = browser.new_page(
        viewport={"width": width, "height": 2400},
        device_scale_factor=SCALE,
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
        bypass_csp=True,  # the policy of the class page blocks added styles
    )
    page.set_default_timeout(PAGE_SECONDS * 1000)
    try:
        yield page
    finally:
        page.context.close()


def grade_sample_class(scratch: Path) -> Path:
    """Grade the sample class into a new folder and return its class page."""
    results = scratch / "results"
    command = [sys.executable, "-m", "autograder.cli", "grade", "examples/sample_class"]
    done = subprocess.run(
        [*command, "--course", ".", "-o", str(results)],
        cwd=COURSE,
        env=os.environ | {"CHAINRULE_SECRET": "the pictures of the README"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"grading the sample class failed:\n{done.stderr}")
    return results / "report" / "index.html"


def picture_class_page(browser: Browser, scheme: str, path: Path) -> bytes:
    """Picture the class page, from its heading to the end of the exercises."""
    with opened(browser, scheme, CLASS_WIDTH) as page:
        page.goto(path.as_uri())
        page.add_style_tag(content=CLASS_STYLE)
        top = edges(page.locator("header").first)["y"] - MARGIN
        last = edges(page.locator(ABOVE_THE_MISTAKES).first)
        return crop(page, 0, top, CLASS_WIDTH, last["y"] + last["height"] + MARGIN)


def picture_workbook(browser: Browser, scheme: str, scratch: Path) -> bytes:
    """Run a wrong answer to an exercise in JupyterLab and picture it beside the exercise's text."""
    path = copy_workbook(scratch)
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    follow_the_browser(scratch / "home")
    with (
        jupyterlab(path.parent, scratch / "home") as lab,
        opened(browser, scheme, WORKBOOK_WIDTH) as page,
    ):
        page.goto(f"{lab.url}/lab/tree/{path.name}?token={lab.token}")
        notebook = Notebook(page, cells)
        notebook.cell(len(cells) - 1).wait_for(state="attached")
        notebook.wait_for_kernel()
        answer, test = notebook.graded(EXERCISE), notebook.graded(f"test_{EXERCISE}")
        for place in (notebook.code()[0], *range(answer, test + 1)):
            notebook.cell(place).locator(".jp-InputPrompt").click()
            page.keyboard.press("Shift+Enter")
            page.wait_for_function(HAS_RUN, arg=place)
        return picture_two_views(page, notebook, answer, test)


def picture_two_views(page: Page, notebook: Notebook, answer: int, test: int) -> bytes:
    """Open a second view of the notebook and picture both: text on the left, cells on the right."""
    page.keyboard.press("Control+b")  # closes the list of files
    notebook.choose("File", "docmanager:clone")
    views = page.locator(".jp-NotebookPanel-notebook")
    views.nth(1).locator(".jp-Notebook-cell").last.wait_for(state="attached")
    left, right = sorted(views.all(), key=lambda view: edges(view)["x"])
    page.add_style_tag(content=WORKBOOK_STYLE)
    text = notebook.graded(f"statement_{EXERCISE}")
    left.evaluate(SHOW_ONLY, [text - 1, answer - 1])
    right.evaluate(SHOW_ONLY, [answer, test])
    move_divider(page, edges(left)["x"] + LEFT_WIDTH)
    right.locator(".jp-Notebook-cell").nth(answer).locator(".jp-InputPrompt").click()
    page.mouse.move(0, 0)
    statement = left.locator(".jp-Notebook-cell").nth(text).locator(".jp-RenderedMarkdown")
    page.wait_for_function(HAS_FORMULAS, arg=statement.element_handle())
    for image in left.locator("img").all():
        image.evaluate("image => image.decode()")
    for view in (left, right):
        view.evaluate(SCROLL_UP)
    start, end = edges(left), edges(right)
    ends = [left.locator(".jp-Notebook-cell").nth(answer - 1)]
    ends += [right.locator(".jp-Notebook-cell").nth(test)]
    bottom = max(last["y"] + last["height"] for last in map(edges, ends)) + MARGIN / 2
    return crop(page, start["x"], start["y"], end["x"] + end["width"], bottom)


def move_divider(page: Page, x: float) -> None:
    """Drag the bar between the two views."""
    bar = edges(page.locator(".lm-DockPanel-handle[data-orientation='horizontal']:visible").first)
    y = bar["y"] + bar["height"] / 2
    page.mouse.move(bar["x"] + bar["width"] / 2, y)
    page.mouse.down()
    page.mouse.move(x, y, steps=5)
    page.mouse.up()


def follow_the_browser(home: Path) -> None:
    """Make JupyterLab use the colour scheme of the browser."""
    file = home / "settings/@jupyterlab/apputils-extension/themes.jupyterlab-settings"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(THEME), encoding="utf-8")


def copy_workbook(scratch: Path) -> Path:
    """Copy the release folder, write the answer into its notebook and return the notebook."""
    folder = scratch / "step_by_step"
    shutil.copytree(COURSE / "release" / "step_by_step", folder)
    path = folder / "step_by_step.ipynb"
    notebook = json.loads(path.read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == EXERCISE:
            before, marker, after = "".join(cell["source"]).partition(f"{START_MARKER}\n")
            cell["source"] = before + marker + ANSWER + after.lstrip("\n")
    path.write_text(json.dumps(notebook), encoding="utf-8")
    return path


def edges(part: Locator) -> FloatRect:
    """Return the position and size of an element."""
    box = part.bounding_box()
    assert box is not None
    return box


def crop(page: Page, left: float, top: float, right: float, bottom: float) -> bytes:
    """Picture a rectangle of the page."""
    x, y, right, bottom = (round(edge) for edge in (left, top, right, bottom))
    picture: bytes = page.screenshot(
        clip={"x": x, "y": y, "width": right - x, "height": bottom - y}
    )
    return picture


def save(name: str, scheme: str, png: bytes) -> None:
    """Write a picture, with fewer colours if the file would be too large."""
    path = PICTURES / f"{name}_{scheme}.png"
    picture = Image.open(BytesIO(png)).convert("RGB")
    for colours in (256, 128, 64, 32):
        picture.quantize(colours, dither=Image.Dither.NONE).save(path, optimize=True)
        if path.stat().st_size < MAX_BYTES:
            break
    sys.stdout.write(f"{path.relative_to(COURSE)}: {path.stat().st_size // 1000} kB\n")


if __name__ == "__main__":
    main()
