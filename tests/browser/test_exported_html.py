"""The exported page of each workbook: accessible, whole without a network, fit for a telephone."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from autograder.content.description import load_assignment
from tests.browser.page import browser_page, what_is_missing
from tests.conftest import COURSE
from tests.figures.test_figures import NARROW

if TYPE_CHECKING:
    from playwright.sync_api import Page


def what_else_is_missing() -> str:
    for package in ("axe_playwright_python", "latex2mathml", "nbconvert"):
        if importlib.util.find_spec(package) is None:
            return f"{package} is not installed (`make browser-test` installs it)"
    return ""


MISSING = what_is_missing() or what_else_is_missing()
pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(MISSING), reason=MISSING)]

WORKBOOKS = ("activations", "step_by_step", "application")
WIDTHS = (1000, 390)
OVERFLOW = "document.documentElement.scrollWidth - window.innerWidth"
OUT_OF_REACH = """() => [...document.querySelectorAll(
    "pre, .table, .formula, .jp-RenderedMarkdown")]
    .filter(part => part.scrollWidth > part.clientWidth + 1 && part.closest("[tabindex]") === null)
    .map(part => part.textContent.slice(0, 80))"""
IMAGES = """() => [...document.querySelectorAll(".jp-RenderedMarkdown img")]
    .map(image => [image.alt, image.naturalWidth, image.getBoundingClientRect().width])"""


@pytest.fixture(scope="module", params=WORKBOOKS)
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from tools.export_html import page, run

    assignment = load_assignment(request.param, course=COURSE)
    notebook, folder = run(assignment, solved=True)
    path = tmp_path_factory.mktemp("exported") / f"{assignment.id}.html"
    path.write_text(page(notebook, folder), encoding="utf-8")
    shutil.rmtree(folder)
    return path


@pytest.fixture(scope="module")
def browser() -> Iterator[Page]:
    with browser_page() as page:
        yield page


@pytest.fixture(params=WIDTHS)
def shown(request: pytest.FixtureRequest, exported: Path, browser: Page) -> Page:
    """The exported page in a window of some width; opening it asked nothing of the network."""
    asked: list[str] = []
    complaints: list[str] = []

    def ask(made: Any) -> None:
        if not made.url.startswith("data:"):
            asked.append(made.url)

    def complain(message: Any) -> None:
        complaints.append(message.text)

    browser.set_viewport_size({"width": request.param, "height": 900})
    browser.on("request", ask)
    browser.on("console", complain)
    browser.goto(exported.as_uri())
    browser.remove_listener("request", ask)
    browser.remove_listener("console", complain)
    assert asked == [exported.as_uri()]
    assert complaints == []
    return browser


def test_axe_finds_no_violation(shown: Page) -> None:
    axe = resources.files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
    shown.evaluate(axe)
    found = shown.evaluate("() => axe.run(document, {resultTypes: ['violations']})")
    wrong = [
        (violation["id"], node["html"][:200])
        for violation in found["violations"]
        for node in violation["nodes"]
    ]
    assert wrong == []


def test_nothing_is_cut_and_every_wide_part_can_be_reached(shown: Page) -> None:
    assert shown.evaluate(OVERFLOW) <= 0
    assert shown.evaluate(OUT_OF_REACH) == []


def test_figures_are_drawn_and_large_enough_to_read(shown: Page) -> None:
    images = shown.evaluate(IMAGES)
    assert images
    for alt, natural, width in images:
        assert len(alt) > 60
        assert natural > 0
        assert width >= NARROW, alt


def test_no_formula_is_left_in_tex(shown: Page) -> None:
    assert shown.locator("math").count() > 5
    text = shown.locator("main").inner_text()
    for left in ("$$", "\\begin", "\\frac", "\\tag"):
        assert left not in text
    assert "&" not in "".join(shown.locator("math").all_text_contents())
