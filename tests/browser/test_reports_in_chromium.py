"""The pages of a hostile class in a real browser: nothing runs, nothing is fetched, all fits."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from autograder.records import CaseResult, CaseStatus, Group, SubmissionStatus
from autograder.reports.html.pages import write_pages
from tests.browser.page import browser_page
from tests.reports.html_support import make_exercise, make_report, not_graded

if TYPE_CHECKING:
    from playwright.sync_api import Page


def what_is_missing() -> str:
    if importlib.util.find_spec("playwright") is None:
        return "playwright is not installed (`make browser-test` installs it)"
    return "" if shutil.which("chromium") else "there is no chromium on the path"


MISSING = what_is_missing()
pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(MISSING), reason=MISSING)]

HOSTILE = [
    "<script>window.ran = 1</script>",
    "\"><img src=x onerror='window.ran = 1'>",
    "javascript:window.ran=1",
    "</style><script>window.ran = 1</script>",
    "' onmouseover='window.ran = 1' autofocus onfocus='window.ran = 1",
    "<!-- --><iframe src='//127.0.0.1:9/x'></iframe><link rel=stylesheet href=//127.0.0.1:9/y>",
    "x" * 300,
    "{{ 7 * 7 }}",
]
SCORES = "table => Array.from(table.tBodies[0].rows, row => row.cells[1].textContent.trim())"
OVERFLOW = "document.documentElement.scrollWidth - window.innerWidth"


@dataclass
class Watched:
    """A page and all that it did besides showing itself."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def opened(self, path: Path) -> None:
        self.page.goto(path.as_uri())
        self.page.mouse.move(150, 200)
        assert self.page.evaluate("window.ran") is None
        assert self.requests == [path.as_uri()]
        assert self.complaints == []
        self.requests.clear()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the pages of a class in which everything is an attempt."""
    reports = []
    for number, text in enumerate(HOSTILE):
        cases = (
            CaseResult("fixture", Group.FIXTURE, CaseStatus.ERROR, f"{text}\n{text}"),
            CaseResult("fresh_a", Group.FRESH, CaseStatus.FAILED, text),
        )
        exercise = make_exercise(text, "failed", float(number), (text,), f"{text}\n{text}", cases)
        reports += [
            make_report(f"{text} graded", exercise, make_exercise("g"), notes=(text,)),
            not_graded(text, SubmissionStatus.UNREADABLE, text),
        ]
    folder = tmp_path_factory.mktemp("hostile")
    write_pages(reports, folder)
    return folder


@pytest.fixture(scope="module")
def watched() -> Iterator[Watched]:
    with browser_page() as page:
        found = Watched(page)
        page.on("request", lambda request: found.requests.append(request.url))
        page.on("console", lambda message: found.complaints.append(message.text))
        page.on("pageerror", lambda error: found.complaints.append(str(error)))
        page.on("dialog", lambda dialog: found.complaints.append(dialog.message))
        yield found


def every_page(folder: Path) -> list[Path]:
    found = sorted(folder.rglob("*.html"))
    assert len(found) == 1 + 2 * len(HOSTILE)
    return found


@pytest.mark.parametrize("width", [1400, 380])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_runs_nothing_is_fetched_and_all_fits(
    width: int, scheme: str, pages: Path, watched: Watched
) -> None:
    watched.page.set_viewport_size({"width": width, "height": 900})
    watched.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    for path in every_page(pages):
        watched.opened(path)
        assert watched.page.evaluate(OVERFLOW) <= 0, path.name
        for place in watched.page.locator("details > summary").all():
            place.click()
        assert watched.page.evaluate(OVERFLOW) <= 0, path.name
        assert watched.page.evaluate("getComputedStyle(document.body).maxWidth") != "none"


def test_a_link_leads_to_the_students_page(pages: Path, watched: Watched) -> None:
    watched.page.set_viewport_size({"width": 1400, "height": 900})
    watched.opened(pages / "report" / "index.html")
    name = f"{HOSTILE[1]} graded"
    watched.page.locator(".students").get_by_role("link", name=name).first.click()
    assert watched.page.locator("h1").inner_text() == name
    assert watched.complaints == []
    watched.requests.clear()


def test_the_table_is_sorted_by_a_click(pages: Path, watched: Watched) -> None:
    watched.opened(pages / "report" / "index.html")
    table = watched.page.locator("table.students")
    for direction in ("ascending", "descending"):
        table.get_by_role("button", name="Score").click()
        assert table.locator("th", has_text="Score").get_attribute("aria-sort") == direction
        scores = [-1.0 if s == "unreadable" else float(s) for s in table.evaluate(SCORES)]
        assert scores == sorted(scores, reverse=direction == "descending")
    assert watched.complaints == []


def test_without_script_the_page_is_whole(pages: Path, watched: Watched) -> None:
    browser = watched.page.context.browser
    assert browser is not None
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((pages / "report" / "index.html").as_uri())
    assert page.locator("table.students tbody tr").count() == 2 * len(HOSTILE)
    assert page.get_by_role("button").count() == 0
    context.close()
