"""nbgrader's formgrader in headless Chromium, over a course of a test's own."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tests.browser import page as browser
from tests.browser.lab import Lab, jupyterlab
from tests.conftest import COURSE

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page, Route

ASSIGNMENT = "step_by_step"
# nbgrader's pages load MathJax from afar and stop half way without it. This stands in for it.
MATHJAX = "cdnjs.cloudflare.com/ajax/libs/mathjax"
NO_MATHJAX = """window.MathJax = {Hub: {
    Config() {}, Queue() {}, Startup: {signal: {Interest() {}}}}};"""


def what_is_missing() -> str:
    """Return why formgrader cannot be driven here, or an empty text."""
    if importlib.util.find_spec("nbgrader") is None:
        return "nbgrader is not installed (`make browser-test` installs it)"
    return browser.what_is_missing()


@dataclass(frozen=True)
class Course:
    """An nbgrader course that grades with Chainrule; `home` is its teacher's home folder."""

    folder: Path
    home: Path

    def run(self, *command: str) -> None:
        """Run an nbgrader command in the course, with nothing of the person who runs the tests."""
        environment = {
            "HOME": str(self.home),
            "JUPYTER_PREFER_ENV_PATH": "1",
            "LANG": "C.UTF-8",
            # nbgrader looks for alembic there.
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        }
        done = subprocess.run(
            [sys.executable, "-m", "nbgrader", *command],
            cwd=self.folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr

    def submitted(self, student: str) -> Path:
        """Return where a student's notebook is handed in."""
        return self._notebook("submitted", student)

    def autograded(self, student: str) -> Path:
        """Return the copy that formgrader shows."""
        return self._notebook("autograded", student)

    def feedback(self, student: str) -> Path:
        """Return the page that goes back to the student."""
        return self._notebook("feedback", student).with_suffix(".html")

    def hand_in(self, student: str, notebook: Path) -> None:
        """Put a notebook where `nbgrader collect` would."""
        self.submitted(student).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(notebook, self.submitted(student))

    def _notebook(self, step: str, student: str) -> Path:
        return self.folder / step / student / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"


def make_course(parent: Path) -> Course:
    """Make a course in the way of docs/nbgrader.md."""
    course = Course(parent / "course", parent / "home")
    course.folder.mkdir()
    course.home.mkdir()
    shutil.copy(COURSE / "nbgrader_config.py", course.folder)
    for side in ("source", "solutions"):
        left_out = shutil.ignore_patterns("__pycache__")
        shutil.copytree(COURSE / side, course.folder / side, ignore=left_out)
    course.run("generate_assignment", ASSIGNMENT)
    return course


@dataclass(frozen=True)
class Formgrader:
    """A page of formgrader, and all that it complained of or asked of other places."""

    course: Course
    lab: Lab
    page: Page
    complaints: list[str] = field(default_factory=list)

    def open(self, path: str) -> None:
        """Open a page of the server; the token makes it know its teacher."""
        self.page.goto(f"{self.lab.url}/{path}?token={self.lab.token}")

    def open_submissions(self) -> None:
        """Find the assignment's submissions from formgrader's first page."""
        self.open("formgrader")
        row = self.page.locator("#main-table tr", has_text=ASSIGNMENT)
        row.locator("td.num-submissions a").click()

    def row(self, student: str) -> Locator:
        """Return a student's row among the submissions."""
        return self.page.locator("#main-table tr", has_text=student)

    def press(self, button: str, student: str) -> str:
        """Press a button of a student's row and return what formgrader says when it is done."""
        self.row(student).locator(f".{button} a").click()
        # The dialogue has this class when it has come to stay.
        said = self.page.locator(".modal.in")
        text: str = said.inner_text()
        said.get_by_role("button", name="OK").click()
        self.page.locator(".modal-backdrop").wait_for(state="detached")
        return text

    def open_submission(self, student: str) -> None:
        """Open a submission by its student's name, and its notebook's."""
        self.open_submissions()
        self.row(student).locator(".student-name a").click()
        with self.page.expect_response("**/formgrader/api/comments?*"):
            self.page.locator("#main-table").get_by_role("link", name=ASSIGNMENT).click()
        # A score's field says what it holds when its value has come.
        self.page.locator("input.score[placeholder]").first.wait_for()
        self.page.locator("textarea.comment[placeholder]").first.wait_for()

    def score(self, exercise: str) -> Locator:
        """Return the field of a test cell's score: its placeholder is ours, its text a person's."""
        return self.page.locator(f"input#test_{exercise}")

    def comment(self, exercise: str) -> Locator:
        """Return the box of a solution cell's comment: as with the score."""
        return self.page.locator(f"textarea#{exercise}-comment")

    def write(self, where: Locator, text: str) -> None:
        """Write into a field, leave it, and wait until the server has it."""
        where.fill(text)
        with self.page.expect_response(lambda response: response.request.method == "PUT") as saved:
            where.blur()
        assert saved.value.ok, saved.value.status_text

    @contextmanager
    def watched(self, tmp_path: Path) -> Iterator[None]:
        """Leave a picture and the server's log if a test fails, which a complaint is as well."""
        self.complaints.clear()
        try:
            yield
            assert self.complaints == []
        except BaseException as error:
            self.page.screenshot(path=tmp_path / "page.png", full_page=True)
            log = tmp_path / "jupyterlab.log"
            log.write_text("".join(self.lab.output.lines), encoding="utf-8")
            error.add_note(f"See {tmp_path / 'page.png'} and {log}.")
            raise


@contextmanager
def formgrader(course: Course) -> Iterator[Formgrader]:
    """Serve a course as `jupyter lab` does there, with a page that asks only the server."""
    with jupyterlab(course.folder, course.home / "lab") as lab, browser.browser_page() as page:
        found = Formgrader(course, lab, page)
        page.on("console", lambda message: _note(found, message.type, message.text))
        page.on("pageerror", lambda error: found.complaints.append(str(error)))
        page.on("dialog", lambda dialog: found.complaints.append(dialog.message))
        page.route(lambda url: urlsplit(url).hostname != "127.0.0.1", lambda r: _answer(found, r))
        yield found


def _note(found: Formgrader, kind: str, text: str) -> None:
    if kind in ("error", "warning"):
        found.complaints.append(text)


def _answer(found: Formgrader, route: Route) -> None:
    """Answer what a page asks of other places: MathJax is expected, all else a complaint."""
    if MATHJAX in route.request.url:
        route.fulfill(body=NO_MATHJAX, content_type="text/javascript")
    elif route.request.url.startswith(("file:", "data:", "blob:")):
        route.continue_()
    else:
        found.complaints.append(f"asked for {route.request.url}")
        route.abort()
