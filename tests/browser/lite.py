"""The static site in headless Chromium: its server, and a notebook on one of its pages."""

from __future__ import annotations

import importlib.util
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.browser.page import HAS_RUN, Notebook, browser_page, what_is_missing
from tests.conftest import COURSE

if TYPE_CHECKING:
    from playwright.sync_api import Page

PYODIDE = COURSE / ".venv" / "pyodide"
START_SECONDS = 300
IS_SAVED = """async ([path, text]) => {
    const names = (await indexedDB.databases()).map(database => database.name);
    const name = names.find(name => name.startsWith("JupyterLite Storage"));
    const asked = event => new Promise((done, failed) => {
        event.onsuccess = () => done(event.result);
        event.onerror = () => failed(event.error);
    });
    const database = await asked(indexedDB.open(name));
    const files = database.transaction("files").objectStore("files");
    const file = await asked(files.get(path));
    database.close();
    return JSON.stringify(file ?? "").includes(JSON.stringify(text).slice(1, -1));
}"""


def why_not() -> str:
    """Return why the site cannot be tried here, or an empty text."""
    if missing := what_is_missing():
        return missing
    if importlib.util.find_spec("jupyterlite_core") is None:
        return "jupyterlite-core is not installed (`make site-test` installs it)"
    if not (PYODIDE / "pyodide.js").is_file():
        return "there is no Pyodide for tests (`make site-test` gathers it where it can be had)"
    return ""


class Files(SimpleHTTPRequestHandler):
    """Serves files without a word on the terminal."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing."""


@dataclass
class Requests:
    """The addresses that a page asked for on other hosts than this one."""

    outside: list[str] = field(default_factory=list)

    def note(self, address: str) -> None:
        """Note an address unless it is of this machine."""
        if not address.startswith(("http://127.0.0.1:", "data:", "blob:")):
            self.outside.append(address)


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve the site on a free port and give its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Files, directory=str(site)))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def on_the_site(site: Path, book: str, tmp_path: Path) -> Iterator[tuple[Notebook, Requests]]:
    """Open a workbook from the start page; if the test fails, leave a picture of the page."""
    requests = Requests()
    with served(site) as address, browser_page() as page:
        page.on("request", lambda request: requests.note(request.url))
        page.goto(address)
        page.locator(f"a[href*='{book}.ipynb']").click()
        text = (site / "files" / book / f"{book}.ipynb").read_text(encoding="utf-8")
        notebook = Notebook(page, json.loads(text)["cells"], stops_at_any_error=True)
        try:
            wait_for_the_kernel(notebook)
            yield notebook, requests
        except BaseException as error:
            page.screenshot(path=tmp_path / "page.png")
            error.add_note(f"See {tmp_path / 'page.png'}.")
            raise


def wait_for_the_kernel(notebook: Notebook) -> None:
    """Wait until every cell is in the page and Python has started."""
    notebook.cell(len(notebook.cells) - 1).wait_for(state="attached")
    indicator = notebook.page.locator(".jp-Notebook-ExecutionIndicator[data-status='idle']")
    indicator.wait_for(timeout=START_SECONDS * 1000)


def run(notebook: Notebook, place: int) -> list[str]:
    """Run a cell by the keyboard and return what is then to be read below it."""
    notebook.cell(place).locator(".jp-InputArea-editor").click()
    notebook.page.keyboard.press("Control+Enter")
    notebook.page.wait_for_function(HAS_RUN, arg=place, timeout=START_SECONDS * 1000)
    return notebook.outputs(place)


def overwrite(notebook: Notebook, grade_id: str, whole: str) -> None:
    """Replace the text of a cell."""
    notebook.cell(notebook.graded(grade_id)).locator(".cm-content").click()
    notebook.page.keyboard.press("Control+a")
    notebook.page.keyboard.insert_text(whole)


def save(notebook: Notebook, path: str, text: str) -> None:
    """Save by the menu and wait until the browser's storage has the text."""
    notebook.choose("File", "docmanager:save")
    notebook.page.wait_for_function(IS_SAVED, arg=[path, text])


def download(page: Page, folder: Path) -> Path:
    """Download the notebook by the menu and return its file."""
    with page.expect_download() as begun:
        page.get_by_role("menuitem", name="File", exact=True).click()
        page.locator(".lm-Menu-item[data-command='docmanager:download']").first.click()
    path = folder / str(begun.value.suggested_filename)
    begun.value.save_as(path)
    return path
