"""A notebook open in JupyterLab in headless Chromium, worked on as a student would."""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from autograder.boundary.definitions import END_MARKER, START_MARKER
from tests.browser.lab import Lab, jupyterlab

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

PAGE_SECONDS = 120
RUN_SECONDS = 300
# Root may not use Chromium's own sandbox; pages come from loopback and from nowhere else.
CHROMIUM = [
    "--no-sandbox",
    "--no-proxy-server",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]

# Given the places of the code cells, and of those whose error ends no run: all have run, or another
# has failed and none is waiting. Between two cells, too, none is waiting. JupyterLite shows an
# error like what is printed on stderr; the workbooks print nothing there.
HAVE_ENDED = """([places, mayFail]) => {
    const cells = document.querySelectorAll(".jp-Notebook-cell");
    const prompts = places.map(place => cells[place].querySelector(".jp-InputPrompt").textContent);
    const failed = places.some(place => !mayFail.includes(place)
        && cells[place].querySelector("[data-mime-type$='.error'], [data-mime-type$='.stderr']"));
    return prompts.every(prompt => /[0-9]/.test(prompt))
        || failed && !prompts.join("").includes("*");
}"""
MAY_FAIL = "raises-exception"
# JupyterLab shows the number only when the kernel has answered and is idle again.
HAS_RUN = """place => /[0-9]/.test(document.querySelectorAll(".jp-Notebook-cell")[place]
    .querySelector(".jp-InputPrompt").textContent)"""
HAS_TEXT = """([editor, text]) => text === Array.from(
    editor.querySelectorAll(".cm-line"), line => line.textContent).join("\\n")"""
BETWEEN = re.compile(rf"{START_MARKER}[^\n]*\n(.*?)\n[^\n]*{END_MARKER}", re.S)
IS_DRAWN = "image => image.decode().then(() => true, () => false)"


def what_is_missing() -> str:
    """Return why no browser can be driven here, or an empty text."""
    for package in ("playwright", "jupyterlab"):
        if importlib.util.find_spec(package) is None:
            return f"{package} is not installed (`make browser-test` installs it)"
    return "" if shutil.which("chromium") else "there is no chromium on the path"


@dataclass(frozen=True)
class Notebook:
    """A notebook in the page; `cells` is what its file held when it was opened."""

    page: Page
    cells: list[dict[str, Any]]
    # JupyterLite ends "Run All" at any error, also in a cell that may raise one.
    stops_at_any_error: bool = False

    def cell(self, place: int) -> Locator:
        """Return a cell of the page by its place in the file."""
        return self.page.locator(".jp-Notebook-cell").nth(place)

    def graded(self, grade_id: str) -> int:
        """Return the place of a solution cell or a test cell."""
        (place,) = (
            place
            for place, cell in enumerate(self.cells)
            if cell["metadata"].get("nbgrader", {}).get("grade_id") == grade_id
        )
        return place

    def code(self) -> list[int]:
        """Return the places of the cells that get a number when they run."""
        return [
            place
            for place, cell in enumerate(self.cells)
            if cell["cell_type"] == "code" and "".join(cell["source"]).strip()
        ]

    def write(self, grade_id: str, regions: list[str], whole: str) -> None:
        """Type a text into each YOUR CODE region of a cell, which then reads as `whole`."""
        cell = self.cell(self.graded(grade_id))
        for number, text in enumerate(regions):
            marker = cell.locator(".cm-line", has_text=START_MARKER).nth(number)
            # The line below is blank or a lone `pass`: select it, indent included, and overtype.
            marker.locator("xpath=following-sibling::*[1]").click()
            for key in ("End", "Shift+Home", "Shift+Home"):
                self.page.keyboard.press(key)
            self.page.keyboard.insert_text(text)
        editor = cell.locator(".cm-content").element_handle()
        self.page.wait_for_function(HAS_TEXT, arg=[editor, whole])

    def choose(self, menu: str, command: str) -> None:
        """Choose an entry of JupyterLab's menu bar."""
        self.page.get_by_role("menuitem", name=menu, exact=True).click()
        self.page.locator(f".lm-Menu-item[data-command='{command}']").first.click()

    def run_all(self) -> None:
        """Run all cells by the menu and wait until all have run, or one has failed."""
        self.choose("Run", "runmenu:run-all")
        may_fail = [
            place
            for place, cell in enumerate(self.cells)
            if MAY_FAIL in cell["metadata"].get("tags", ()) and not self.stops_at_any_error
        ]
        self.page.wait_for_function(
            HAVE_ENDED, arg=[self.code(), may_fail], timeout=RUN_SECONDS * 1000
        )

    def wait_for_kernel(self) -> None:
        """Wait until the kernel is connected and idle: a cell that is run before does not run."""
        # The indicator in the notebook's toolbar says idle also when there is no kernel yet.
        self.page.locator("#jp-main-statusbar").get_by_text("| Idle").wait_for()

    def outputs(self, place: int) -> list[str]:
        """Return what is to be read below a cell, one text for each output."""
        shown = self.cell(place).locator(".jp-OutputArea-output").all_inner_texts()
        return [text.strip() for text in shown]

    def pictures(self, within: Locator) -> list[bool]:
        """Tell of each picture there whether the browser could draw it."""
        return [bool(image.evaluate(IS_DRAWN)) for image in within.locator("img").all()]

    def save(self) -> None:
        """Save by the menu and wait until the server has the file."""
        with self.page.expect_response(
            lambda response: (
                response.request.method == "PUT" and "/api/contents/" in response.request.url
            )
        ) as saved:
            self.choose("File", "docmanager:save")
        assert saved.value.ok, saved.value.status_text


@contextmanager
def opened(path: Path, tmp_path: Path) -> Iterator[Notebook]:
    """Open a notebook in JupyterLab; if the test fails, leave a picture of the page and the log."""
    with jupyterlab(path.parent, tmp_path / "home") as lab, browser_page() as page:
        try:
            yield _open(path, lab, page)
        except BaseException as error:
            page.screenshot(path=tmp_path / "page.png", full_page=True)
            log = tmp_path / "jupyterlab.log"
            log.write_text("".join(lab.output.lines), encoding="utf-8")
            error.add_note(f"See {tmp_path / 'page.png'} and {log}.")
            raise


@contextmanager
def browser_page() -> Iterator[Page]:
    """Give a page of the system's Chromium, high enough to show the longest cell at once."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=CHROMIUM
        )
        page = browser.new_page(viewport={"width": 1400, "height": 1800})
        page.set_default_timeout(PAGE_SECONDS * 1000)
        yield page
        browser.close()


def _open(path: Path, lab: Lab, page: Page) -> Notebook:
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    page.goto(f"{lab.url}/lab/tree/{quote(path.name)}?token={lab.token}")
    notebook = Notebook(page, cells)
    notebook.cell(len(cells) - 1).wait_for(state="attached")
    notebook.wait_for_kernel()
    assert page.locator(".jp-Notebook-cell").count() == len(cells)
    return notebook


def regions(source: str) -> list[str]:
    """Return what stands between the markers of a solved cell, region by region."""
    found: list[str] = BETWEEN.findall(source)
    return found
