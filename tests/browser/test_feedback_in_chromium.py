"""A student's page in a real browser: no barrier, on a phone and on paper, and by keyboard."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from autograder.grades.records import ExerciseGrade, Timing
from autograder.integrations.ipython import page_frame
from autograder.records import (
    CaseResult,
    CaseStatus,
    ExerciseStatus,
    Group,
    Place,
    Report,
    SubmissionStatus,
)
from autograder.reports.html.feedback_page import join, render
from tests.browser.page import browser_page
from tests.browser.test_reports_in_chromium import OVERFLOW, what_is_missing
from tests.reports.html.grades import attempt, decision, make_grade
from tests.reports.html_support import make_exercise, make_report, not_graded

if TYPE_CHECKING:
    from playwright.sync_api import Page

MISSING = what_is_missing() or (
    ""
    if importlib.util.find_spec("axe_playwright_python")
    else "axe-playwright-python is not installed (`make browser-test` installs it)"
)
pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(MISSING), reason=MISSING)]

LONG = "x" * 300
WIDTHS = {"wide": 1200, "phone": 390}


def exercises() -> tuple[Report, Report]:
    """A report of a wrong line, and one of a wrong result, both with long lines."""
    stops = replace(
        make_exercise(
            "f",
            "error",
            hint=f"It stops (line 3).\nreturn {LONG}",
            cases=(
                CaseResult("fixture", Group.FIXTURE, CaseStatus.ERROR, "stops", remark=LONG),
                CaseResult("fresh_a", Group.FRESH, CaseStatus.ERROR, "it stops"),
            ),
        ),
        place=Place(
            3,
            3,
            "f",
            is_exact=True,
            code=((1, "def f(x):  # text"), (3, f"    return '{LONG}' + 1"), (4, "    len(x)")),
        ),
    )
    differs = make_exercise(
        "g",
        "failed",
        hint="Look at b.",
        cases=(
            CaseResult(
                *("fixture", Group.FIXTURE, CaseStatus.FAILED, "Z is wrong"),
                expected="[[1. 2.]\n [3. 4.]]",
                actual="[[1. 2.]\n [3. -4.]]",
                remark="first difference at [1, 1]",
            ),
        ),
    )
    return make_report("ada", stops), make_report("ada", differs, assignment="other")


def pages() -> dict[str, str]:
    """The pages of every kind."""
    stops, differs = exercises()
    grade = make_grade(
        stops,
        name=f"Ada {LONG}",
        penalty=1.0,
        final=7.0,
        timing=Timing.LATE,
        due="2026-11-20T12:00:00+01:00",
        attempts=(attempt("first", 1), attempt(stops.submission.path, 2, counts=True)),
        comments=(f"Well done.\n{LONG}",),
        exercises=(
            ExerciseGrade(
                "f", ExerciseStatus.ERROR, 0.0, 8.0, 10.0, decision(why=f"Nearly {LONG}")
            ),
        ),
    )
    return {
        "graded": join(render(stops, grade), render(differs)),
        "right": render(make_report("ada", make_exercise(), end_to_end="passed")),
        "unreadable": render(not_graded("ada", SubmissionStatus.UNREADABLE, "it is empty")),
        "internal": render(not_graded("ada", SubmissionStatus.INTERNAL)),
    }


PAGES = pages()


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with browser_page() as found:
        yield found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("feedback")
    for name, text in PAGES.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    (folder / "frame.html").write_text(
        f"<!doctype html><title>Notebook</title>{page_frame(exercises()[0])}", encoding="utf-8"
    )
    return folder


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_no_barrier_and_all_fits(
    name: str, scheme: str, width: str, page: Page, folder: Path
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page.set_viewport_size({"width": WIDTHS[width], "height": 900})
    page.emulate_media(media="screen", color_scheme="dark" if scheme == "dark" else "light")
    page.goto((folder / f"{name}.html").as_uri())
    for place in page.locator("details:not([open]) > summary").all():
        place.click()
    found = Axe().run(page).response["violations"]
    assert not [(each["id"], [node["html"] for node in each["nodes"]]) for each in found]
    assert page.evaluate(OVERFLOW) <= 0


def test_on_paper_nothing_is_folded_or_cut_off(page: Page, folder: Path) -> None:
    page.set_viewport_size({"width": 794, "height": 900})
    page.emulate_media(media="print", color_scheme="light")
    page.goto((folder / "graded.html").as_uri())
    assert page.evaluate(OVERFLOW) <= 0
    assert page.get_by_text("error: it stops").is_visible()
    code = page.locator("figure.code pre")
    assert code.evaluate("pre => pre.scrollWidth - pre.clientWidth") <= 1
    page.emulate_media(media="screen")


def test_all_that_scrolls_or_folds_is_reached_by_keyboard(page: Page, folder: Path) -> None:
    page.set_viewport_size({"width": 390, "height": 900})
    page.goto((folder / "graded.html").as_uri())
    reached = set()
    for _step in range(40):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.localName"))
    assert {"a", "summary", "pre", "div"} <= reached
    page.locator("summary").first.focus()
    page.keyboard.press("Enter")
    page.locator("a").first.press("Enter")
    assert "#s" in page.url


def test_the_differing_entries_and_the_line_stand_out(page: Page, folder: Path) -> None:
    page.goto((folder / "graded.html").as_uri())
    assert page.locator(".pair mark").all_inner_texts() == ["4.", "-4."]
    line = page.locator("mark.line")
    assert line.get_attribute("data-n") == "3"
    colours = [
        place.evaluate("place => getComputedStyle(place).backgroundColor")
        for place in (line, page.locator("span.line").first)
    ]
    assert colours[0] != colours[1]


def test_the_frame_in_a_notebook_shows_the_page(page: Page, folder: Path) -> None:
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto((folder / "frame.html").as_uri())
    frame = page.frame_locator("iframe")
    assert frame.locator("h1").inner_text() == "ada"
    frame.get_by_text("Other inputs your function was tried with").click()
    assert frame.get_by_text("error: it stops").is_visible()
    assert complaints == []
