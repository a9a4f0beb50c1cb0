"""The class page in a real browser, used as a teacher uses it: search, filter, sort, project."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from autograder.grades.records import ClassGrades, Listed, Timing
from autograder.records import Report
from autograder.reports.html.pages import write_pages
from autograder.reports.likeness import Likeness, Pair
from autograder.results.diff import diff_runs
from tests.browser.page import browser_page
from tests.reports.html.class_grades import absent, by_hand, make_grade
from tests.reports.html.small_class import INTERNAL, UNREADABLE
from tests.reports.html_support import make_exercise, make_report, not_graded

if TYPE_CHECKING:
    from playwright.sync_api import Page


def what_is_missing() -> str:
    for package in ("playwright", "axe_playwright_python"):
        if importlib.util.find_spec(package) is None:
            return f"{package} is not installed (`make browser-test` installs it)"
    return "" if shutil.which("chromium") else "there is no chromium on the path"


MISSING = what_is_missing()
pytestmark = [pytest.mark.slow, pytest.mark.long, pytest.mark.skipif(bool(MISSING), reason=MISSING)]

NAMES = ["Zoë Bernard", "محمد العلي", "李小龍", "علی\u200cرضا", "<b>Bobby</b>", "Élif Kaya"]
OVERFLOW = "document.documentElement.scrollWidth - window.innerWidth"
SHOWN = """() => [...document.querySelectorAll("table.students tbody tr")]
    .filter(row => !row.hidden).map(row => row.cells[0].textContent.trim())"""
MARKS = """() => [...document.querySelectorAll("table.students tbody tr")]
    .map(row => row.querySelector("td.m")?.className || "")"""
VISIBLE = "document.body.innerText"
LINKS = """() => [...document.querySelectorAll("a")].filter(link => link.checkVisibility())
    .map(link => link.getAttribute("href"))"""


def make_class() -> tuple[list[Report], ClassGrades, list[Report]]:
    """A class in which everything occurs that the page shows."""
    statuses = ["passed", "partial", "error", "timeout", "unfinished", "failed"]
    reports = [
        make_report(
            f"s{n}",
            make_exercise(
                "f",
                status,
                4.0 if status == "partial" else None,
                ("b_lost",) if status in ("partial", "failed") else (),
                "Add b.",
            ),
            make_exercise("g", "passed"),
        )
        for n, status in enumerate(statuses)
    ]
    reports += [not_graded("s6", UNREADABLE, "it is empty"), not_graded("s7", INTERNAL, "a bug")]
    names = [*NAMES, "Ed Unread", "Fi Fault"]
    grades = []
    for n, (report, name) in enumerate(zip(reports, names, strict=True)):
        more = {"listed": Listed(name, f"s{n}", sections=("AB"[n % 2],))}
        decided = by_hand(report, "f", 7.0, is_outdated=True) if n == 2 else {}
        late = {"timing": Timing.LATE, "late_by": 7200.0, "penalty": 1.0} if n == 1 else {}
        grades.append(make_grade(report, name, **more, **decided, **late))
    grades.append(absent("Petra Absent"))
    old = [make_report("s1", make_exercise("f"), make_exercise("g")), *reports[2:]]
    return reports, ClassGrades(tuple(grades), ("s0",), has_list=True), old


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("class")
    reports, grades, old = make_class()
    pair = Pair(reports[0].submission.path, reports[1].submission.path, 30, 30)
    likeness = Likeness((pair,), 8)
    compared = diff_runs(old, reports)
    return write_pages(reports, folder, grades, compared=compared, likeness=likeness)


@pytest.fixture(scope="module")
def browser() -> Iterator[Page]:
    with browser_page() as page:
        yield page


@pytest.fixture
def page(browser: Page, path: Path) -> Page:
    browser.set_viewport_size({"width": 1400, "height": 900})
    browser.goto("about:blank")
    browser.goto(path.as_uri())
    return browser


@pytest.mark.parametrize("anonymous", [False, True])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 390])
def test_axe_finds_no_violation_and_all_fits(
    page: Page, width: int, scheme: str, anonymous: bool
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    if anonymous:
        page.get_by_role("button", name="Anonymous view").click()
    for place in page.locator("details > summary:visible").all():
        place.click()
    axe = resources.files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
    page.evaluate(axe)
    found = page.evaluate("() => axe.run(document, {resultTypes: ['violations']})")
    assert [(each["id"], each["nodes"][0]["html"]) for each in found["violations"]] == []
    assert page.evaluate(OVERFLOW) <= 0


class TestTable:
    def test_a_search_finds_names_without_accents_and_ids(self, page: Page) -> None:
        search = page.get_by_label("Search")
        for words, names in [("elif", [NAMES[5]]), ("bernard zoe", [NAMES[0]]), ("s3", [NAMES[3]])]:
            search.fill(words)
            assert page.evaluate(SHOWN) == names
        assert page.locator("output").inner_text() == "1 of 9 shown"
        page.get_by_role("button", name="Show all").click()
        page.wait_for_function("document.querySelector('output').value.startsWith('9')")

    def test_filters_work_together(self, page: Page) -> None:
        page.get_by_label("Mistake").select_option(label="f: b lost (2)")
        assert page.evaluate(SHOWN) == [NAMES[1], NAMES[5]]
        page.get_by_label("Show", exact=True).select_option(label="late (1)")
        assert page.evaluate(SHOWN) == [NAMES[1]]
        page.get_by_label("Section").select_option(label="A (4)")
        assert page.evaluate(SHOWN) == []

    def test_a_mistake_leads_to_its_students(self, page: Page) -> None:
        page.get_by_role("button", name="Show in the table").click()
        assert page.evaluate(SHOWN) == [NAMES[1], NAMES[5]]

    def test_an_exercise_is_sorted_by_points_and_status(self, page: Page) -> None:
        button = page.locator("th.mark button").first
        button.focus()
        page.keyboard.press("Enter")
        codes = ["m un", "m ti", "m fa", "m pa", "m er hand", "m ok"]
        assert page.evaluate(MARKS) == ["", "", "", *codes]
        page.keyboard.press("Enter")
        assert page.evaluate(MARKS)[:6] == codes[::-1]

    def test_the_head_stays_in_view(self, page: Page) -> None:
        page.set_viewport_size({"width": 1400, "height": 260})
        region = page.get_by_role("region", name="Students")
        region.evaluate("region => { region.scrollIntoView(); region.scrollTop = 1000; }")
        top = "part => part.getBoundingClientRect().top"
        head = page.locator("table.students thead th").first
        assert abs(head.evaluate(top) - region.evaluate(top)) < 2


class TestAnonymousView:
    def test_nothing_of_a_name_is_left(self, page: Page) -> None:
        for place in page.locator("details > summary").all():
            place.click()
        page.get_by_role("button", name="Anonymous view").click()
        text = page.evaluate(VISIBLE)
        for name in [*NAMES, "Ed Unread", "Fi Fault", "Petra", "s0", "shown in the lab"]:
            assert name not in text
        assert "The file itself still holds every name" in text
        assert page.evaluate(LINKS) == []
        assert page.evaluate(SHOWN) == [f"Student {n}" for n in range(1, 10)]

    def test_a_search_no_longer_knows_the_names(self, page: Page) -> None:
        page.get_by_label("Search").fill("elif")
        page.get_by_role("button", name="Anonymous view").click()
        assert page.get_by_label("Search").input_value() == ""
        page.get_by_label("Search").fill("s3")
        assert page.evaluate(SHOWN) == []
        page.get_by_label("Search").fill("student 3")
        assert page.evaluate(SHOWN) == ["Student 3"]

    def test_the_order_tells_nothing(self, page: Page) -> None:
        button, orders = page.get_by_role("button", name="Anonymous view"), set()
        for _time in range(12):
            button.click()
            orders.add(tuple(page.evaluate(MARKS)))
            button.click()
        assert len(orders) > 3

    def test_it_stays_after_a_reload_and_ends_as_it_was(self, page: Page) -> None:
        before = page.evaluate(SHOWN)
        page.get_by_role("button", name="Anonymous view").click()
        page.reload()
        assert page.evaluate(SHOWN)[0] == "Student 1"
        page.get_by_role("button", name="Anonymous view").click()
        assert page.evaluate(SHOWN) == before
        page.reload()
        assert page.evaluate(SHOWN) == before


def test_without_script_all_is_to_be_read(page: Page, path: Path) -> None:
    browser = page.context.browser
    assert browser is not None
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto(path.as_uri())
    text = plain.evaluate(VISIBLE)
    for words in (*NAMES, "Petra Absent", "Since the earlier run", "About this run", "2 h, −1"):
        assert words in text
    assert plain.get_by_role("button").count() == 0
    assert not plain.get_by_label("Search").is_visible()
    context.close()


def test_on_paper_the_whole_table_is_shown_without_controls(page: Page) -> None:
    page.emulate_media(media="print")
    try:
        region = page.get_by_role("region", name="Students")
        assert region.evaluate("part => part.scrollHeight - part.clientHeight") <= 1
        assert page.get_by_role("button", name="Anonymous view").count() == 0
        assert not page.locator("form.tools").is_visible()
    finally:
        page.emulate_media(media="screen")
