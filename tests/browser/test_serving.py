"""A teacher marks 300 students in the class page: a real server, a real browser, real kills."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.page import CHROMIUM
from tests.conftest import COURSE
from tests.serving.support import append, mixed_report, write_class

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page


def what_is_missing() -> str:
    for package in ("playwright", "axe_playwright_python", "starlette", "uvicorn"):
        if importlib.util.find_spec(package) is None:
            return f"{package} is not installed (`make browser-test` installs it)"
    return "" if shutil.which("chromium") else "there is no chromium on the path"


MISSING = what_is_missing()
pytestmark = [pytest.mark.long, pytest.mark.skipif(bool(MISSING), reason=MISSING)]
STUDENTS = [f"student_{number:03}" for number in range(297)] + [
    "<script>window.ran = 1</script>",
    "Владимир Ленский",
    "\"><img src=x onerror='window.ran = 1'>",
]
WAIT = 20_000
OVERFLOW = "document.documentElement.scrollWidth - window.innerWidth"


@dataclass
class Server:
    """`chainrule serve` in a process of its own."""

    folder: Path
    process: subprocess.Popen[str] = field(init=False)
    address: str = ""

    def start(self) -> None:
        command = [sys.executable, "-m", "autograder.cli", "serve", "--no-open", str(self.folder)]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=COURSE)
        assert self.process.stderr is not None
        found = re.search(r"http://\S+", self.process.stderr.readline())
        assert found is not None
        self.address = found[0]

    def kill(self) -> None:
        self.process.kill()
        self._end()

    def interrupt(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self._end()

    def _end(self) -> int:
        code = self.process.wait(30)
        assert self.process.stderr is not None
        self.process.stderr.close()
        return code


@contextmanager
def serving(folder: Path) -> Iterator[Server]:
    server = Server(folder)
    server.start()
    try:
        yield server
    finally:
        if server.process.poll() is None:
            server.interrupt()


@dataclass
class Watched:
    """A browser context, with all that its pages asked for or complained about."""

    context: BrowserContext
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def tab(self, address: str) -> Page:
        page = self.context.new_page()
        page.set_default_timeout(WAIT)
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.goto(address)
        page.locator("#found tbody tr").first.wait_for()
        return page


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=CHROMIUM)
        yield found
        found.close()


@pytest.fixture
def watched(browser: Browser) -> Iterator[Watched]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield Watched(context)
    context.close()


@pytest.fixture
def results(tmp_path: Path) -> Path:
    write_class(tmp_path, STUDENTS)
    return tmp_path / "results"


def decisions(folder: Path) -> list[dict[str, Any]]:
    lines = (folder / "decisions.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def open_student(page: Page, name: str) -> None:
    page.locator("#found tbody a", has_text=name).first.click()
    page.locator("#final").wait_for()
    page.locator("#student h1", has_text=name).wait_for()


def give(page: Page, points: str, why: str) -> None:
    """Give points to the chosen exercise by keyboard alone."""
    page.keyboard.press("e")
    page.keyboard.type(points)
    page.keyboard.press("Tab")
    page.keyboard.type(why)
    page.keyboard.press("Enter")
    page.get_by_text("Saved", exact=True).wait_for()


def test_an_hour_of_marking(results: Path, watched: Watched) -> None:
    with serving(results) as server:
        page = watched.tab(server.address)
        assert "token" not in page.url
        page.get_by_text("300 students").wait_for()
        page.keyboard.press("/")
        page.locator("#search:focus").wait_for()
        page.keyboard.type("student_01")
        page.get_by_text("10 of 300 shown").wait_for()
        page.keyboard.press("Escape")
        page.keyboard.press("j")
        page.keyboard.press("j")
        page.keyboard.press("Enter")
        page.locator("#student h1", has_text="student_011").wait_for()
        page.locator("#final", has_text="10").wait_for()
        assert page.locator("#exercise").inner_text().startswith("compute_cost")
        assert page.get_by_text("def compute_cost").is_visible()
        page.keyboard.press("j")
        line = page.locator(".line.marked")
        assert line.get_attribute("data-number") == "12"
        assert "NameError" in page.locator(".at-line").inner_text()
        give(page, "7,5", "the rest is right")
        page.locator("#final", has_text="17.5").wait_for()
        page.keyboard.press("c")
        page.keyboard.type("Well done.\nLook at the cost again.")
        page.keyboard.press("Control+Enter")
        page.get_by_text("Take the comment back").wait_for()
        page.keyboard.press("n")
        page.locator("#student h1", has_text="student_012").wait_for()
        page.keyboard.press("p")
        page.locator("#student h1", has_text="student_011").wait_for()
        assert page.locator("[data-key='comment/why']").input_value().startswith("Well done.")
        page.keyboard.press("x")
        page.keyboard.type("ill")
        page.keyboard.press("Control+Enter")
        page.locator("#final", has_text="excused").wait_for()
        page.get_by_role("button", name="Take the excuse back").click()
        page.locator("#final", has_text="17.5").wait_for()
        page.locator("h1").last.click()
        page.keyboard.press("u")
        page.locator("#found a:focus", has_text="student_011").wait_for()
        row = page.locator("#found tr", has_text="student_011")
        row.locator(".tags", has_text=re.compile("^by hand")).wait_for()
        page.get_by_label("Search").fill("")
        page.get_by_label("Show").select_option("by_hand")
        page.get_by_text("1 of 300 shown").wait_for()
        page.get_by_label("Show").select_option("")
        page.get_by_label("Mistake").select_option("cost_not_negated")
        page.get_by_text("100 of 300 shown").wait_for()
        page.get_by_label("Mistake").select_option("")
        page.get_by_label("Show").select_option("exercise error")
        page.get_by_text("300 students").wait_for()
        page.get_by_label("Show").select_option("exercise timeout")
        page.get_by_text("No student fits this choice").wait_for()
        page.get_by_label("Show").select_option("")
        page.get_by_label("Order").select_option("score down")
        page.locator("#found tr", has_text="student_000").wait_for()
        page.keyboard.press("Escape")
        page.keyboard.press("?")
        page.get_by_role("heading", name="Keys").wait_for()
        page.keyboard.press("Escape")
        assert page.evaluate("window.ran") is None
        assert server.interrupt() == 0
    made = decisions(results)
    assert [each["kind"] for each in made] == ["points", "comment", "excuse", "excuse"]
    assert (made[0]["points"], made[0]["automatic"], made[3]["withdrawn"]) == (7.5, 0.0, True)
    assert made[1]["why"] == "Well done.\nLook at the cost again."
    origin = server.address.partition("/?")[0]
    assert all(url.startswith(f"{origin}/") for url in watched.requests)


def test_two_tabs_lose_nothing(results: Path, watched: Watched) -> None:
    with serving(results) as server:
        first, second = watched.tab(server.address), watched.tab(server.address)
        for page in (first, second):
            open_student(page, "student_002")
        second.locator(".detail [name=points]").fill("3")
        second.locator(".detail [name=why]").fill("mine")
        give(first, "5", "the other")
        second.locator(".detail .save").click()
        second.get_by_text("This was decided meanwhile").wait_for()
        assert "5 points: the other" in second.locator(".notice").inner_text()
        assert second.locator(".detail [name=why]").input_value() == "mine"
        second.reload()
        second.get_by_text("This was decided meanwhile").wait_for()
        assert second.locator(".detail [name=why]").input_value() == "mine"
        second.get_by_role("button", name="Save mine").click()
        second.get_by_text("Saved", exact=True).wait_for()
        first.locator("h1").last.click()
        first.locator(".decided", has_text="3 points: mine").wait_for()
        keys = "Object.keys(localStorage).filter(key => key.startsWith('draft'))"
        assert second.evaluate(keys) == []
        assert watched.complaints == [] or all("409" in each for each in watched.complaints)
    assert [each["points"] for each in decisions(results)] == [5, 3]


def test_a_killed_server_keeps_what_was_typed(results: Path, watched: Watched) -> None:
    with serving(results) as server:
        page = watched.tab(server.address)
        open_student(page, "student_001")
        give(page, "9", "saved before")
        page.keyboard.press("Escape")
        page.keyboard.press("c")
        page.keyboard.type("typed before the crash")
        server.kill()
        page.keyboard.type(", and after it")
        page.keyboard.press("Control+Enter")
        page.get_by_text("Not saved: the server does not answer").wait_for()
        page.locator("#trouble", has_text="The server does not answer").wait_for()
        old = server.address
        server.start()
        assert server.address.partition("?")[0] == old.partition("?")[0]
        assert server.address != old
        page.locator("#trouble", has_text="The server was started again").wait_for()
        other = watched.tab(server.address)
        page.bring_to_front()
        page.locator("#trouble:empty").wait_for(state="attached")
        typed = "typed before the crash, and after it"
        assert page.locator("[data-key='comment/why']").input_value() == typed
        page.reload()
        page.locator("#final").wait_for()
        assert page.locator("[data-key='comment/why']").input_value() == typed
        assert other.locator("#found .tag", has_text="unsaved text").count() == 1
        page.locator("[data-key='comment/why']").focus()
        page.keyboard.press("Control+Enter")
        page.get_by_text("Take the comment back").wait_for()
        other.get_by_label("Show").select_option("by_hand")
        other.get_by_text("1 of 300 shown").wait_for()
    made = decisions(results)
    assert [(each["kind"], each["why"]) for each in made] == [
        ("points", "saved before"),
        ("comment", typed),
    ]


def test_a_run_writes_meanwhile(results: Path, watched: Watched, tmp_path: Path) -> None:
    with serving(results) as server:
        page = watched.tab(server.address)
        open_student(page, "student_001")
        page.keyboard.press("c")
        page.keyboard.type("half a sen")
        command = [sys.executable, "-m", "autograder.cli", "grade", "--course", str(COURSE)]
        run = subprocess.run(
            [*command, str(COURSE / "examples" / "sample_class"), "-o", str(results)],
            env={key: value for key, value in os.environ.items() if key != "CI"},
            capture_output=True,
        )
        assert run.returncode == 0, run.stderr
        page.keyboard.type("tence")
        assert page.locator("[data-key='comment/why']").input_value() == "half a sentence"
        page.keyboard.press("Control+Enter")
        page.get_by_text("Take the comment back").wait_for()
        page.keyboard.press("Escape")
        page.keyboard.press("u")
        page.get_by_text("319 students").wait_for()
        note = {"process": os.getpid(), "expected": 400}
        (results / "progress.json").write_text(json.dumps(note), encoding="utf-8")
        page.get_by_text("grading: 319 of 400").wait_for()
        # A choice in progress stays as it is when results come.
        page.get_by_label("Search").fill("very")
        page.get_by_label("Show").focus()
        control = page.get_by_label("Show").element_handle()
        append(results, [mixed_report(tmp_path, "very late", 0)])
        page.get_by_text("320 students").wait_for()
        assert control.evaluate("each => each === document.activeElement")
        page.locator("#found a", has_text="very late").wait_for()
        (results / "progress.json").unlink()
        page.locator("#progress:empty").wait_for(state="attached")
    assert [each["why"] for each in decisions(results)] == ["half a sentence"]


def test_downloads(results: Path, watched: Watched) -> None:
    with serving(results) as server:
        page = watched.tab(server.address)
        open_student(page, "student_001")
        give(page, "9", "by hand")
        page.keyboard.press("Escape")
        page.keyboard.press("u")
        for kind in ("csv", "json", "junit"):
            with page.expect_download() as found:
                page.get_by_role("link", name=kind, exact=True).click()
            text = Path(found.value.path()).read_text(encoding="utf-8-sig")
            assert "student_001" in text
            assert "Владимир" in text or "\\u0412" in text or "&#" in text


def test_the_students_page_opens(results: Path, watched: Watched) -> None:
    with serving(results) as server:
        page = watched.tab(server.address)
        open_student(page, "student_001")
        with watched.context.expect_page() as found:
            page.get_by_role("link", name="the student's page").click()
        found.value.get_by_text("compute_cost").first.wait_for()
        assert "hidden" not in found.value.locator("body").inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_no_barrier_and_no_overflow(
    scheme: Any, width: int, results: Path, browser: Browser
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True
    )
    with serving(results) as server:
        page = Watched(context).tab(server.address)
        found = []
        found.append(Axe().run(page))
        assert page.evaluate(OVERFLOW) <= 0
        page.get_by_label("Search").fill("script")
        open_student(page, "<script>")
        found.append(Axe().run(page))
        assert page.evaluate(OVERFLOW) <= 0
        page.keyboard.press("a")
        page.locator("summary").first.click()
        found.append(Axe().run(page))
        page.keyboard.press("?")
        found.append(Axe().run(page))
        assert page.evaluate(OVERFLOW) <= 0
        assert page.get_by_text("</code><img src=x").count() == 1
        assert page.evaluate("window.ran") is None  # also without the page's policy
        for each in found:
            assert each.violations_count == 0, each.generate_report()
    context.close()
