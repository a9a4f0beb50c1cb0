"""The figures that can be moved: by keyboard, twice in a page, in JupyterLab, without scripts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from figures import chain, unit
from tests.browser.page import browser_page, what_is_missing
from tests.conftest import COURSE

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

MISSING = what_is_missing()
pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(MISSING), reason=MISSING)]

UNIT = COURSE / "source" / "activations" / "figures" / "unit.html"
CHAIN = COURSE / "source" / "step_by_step" / "figures" / "chain.html"
OVERFLOW = "document.documentElement.scrollWidth - window.innerWidth"


@pytest.fixture(scope="module")
def browser() -> Iterator[Page]:
    with browser_page() as page:
        yield page


@pytest.fixture
def page(browser: Page, tmp_path: Path) -> Page:
    """A page that holds the unit twice, then the chain twice, and whose errors fail the test."""
    pieces = [path.read_text(encoding="ascii") for path in (UNIT, UNIT, CHAIN, CHAIN)]
    path = tmp_path / "page.html"
    path.write_text(
        '<!doctype html><html lang="en"><title>figures</title><main><h1>figures</h1>'
        + "\n".join(pieces)
        + "</main>",
        encoding="ascii",
    )
    browser.set_viewport_size({"width": 1000, "height": 900})
    browser.goto(path.as_uri())
    return browser


def said(page: Page, place: int) -> str:
    return str(page.locator(".said").nth(place).inner_text())


def press(page: Page, control: Locator, *keys: str) -> None:
    control.focus()
    for key in keys:
        page.keyboard.press(key)


def test_the_unit_follows_its_sliders_by_keyboard(page: Page) -> None:
    z = sum(w * x for w, x in zip(unit.WEIGHTS, unit.INPUTS, strict=True)) + unit.BIAS
    assert said(page, 0).startswith(f"z = {z:.1f}, a = {1 / (1 + np.exp(-z)):.3f}: ")
    before = said(page, 1)
    press(page, page.get_by_role("slider", name="weight 1").first, *["ArrowLeft"] * 8)
    assert said(page, 0).startswith("z = 1.1, a = 0.75: ")
    press(page, page.get_by_role("slider", name="bias").first, "Home")
    assert said(page, 0).startswith("z = −4, a = 0.018: ")
    page.get_by_role("radio", name="ReLU").first.check()
    assert said(page, 0) == (
        "z = −4, a = 0: ReLU cuts it off: the unit is silent. "
        "The slope of the curve at this place is 0."
    )
    assert said(page, 1) == before, "the second figure has moved with the first"
    assert page.get_by_role("radio", name="sigmoid").nth(1).is_checked()


def test_the_point_lies_on_the_curve(page: Page) -> None:
    point = page.locator("[data-point]").first
    for kind, z, height in (("sigmoid", 3.1, 0.9569), ("ReLU", 3.1, 3.1 / 8)):
        page.get_by_role("radio", name=kind).first.check()
        x, y = (float(point.get_attribute(name) or "nan") for name in ("cx", "cy"))
        assert x == pytest.approx(172 + 16 * z)
        assert y == pytest.approx(352 - 118 * height, abs=0.01)


def test_the_answer_in_the_text_is_right(page: Page) -> None:
    """The bias -3 alone gives a = 0.5: the products add up to 3."""
    press(page, page.get_by_role("slider", name="bias").first, "Home", *["ArrowRight"] * 20)
    assert said(page, 0).startswith("z = 0, a = 0.5: ")


def test_the_chain_goes_forward_and_back_by_keyboard(page: Page) -> None:
    forward = page.get_by_role("button", name="Step forward").first
    seen = [said(page, 2)]
    for _ in range(12):
        press(page, forward, "Enter")
        seen.append(said(page, 2))
    assert [text.split(".")[0] for text in seen] == [f"Step {n} of 12" for n in range(13)]
    assert forward.get_attribute("aria-disabled") == "true"
    press(page, forward, "Space")
    assert said(page, 2) == seen[-1]
    press(page, page.get_by_role("button", name="Step back").first, "Enter")
    assert said(page, 2) == seen[-2]
    press(page, page.get_by_role("button", name="Start again").first, "Enter")
    assert said(page, 2) == seen[0]
    assert said(page, 3) == seen[0], "the second figure has moved with the first"


def test_the_chain_shows_the_values_so_far_and_no_others(page: Page) -> None:
    drawing = page.locator("svg").nth(2)
    texts = drawing.locator("text:visible")
    assert "z1 = [[4], [2]]" not in texts.all_text_contents()
    forward = page.get_by_role("button", name="Step forward").first
    for _ in range(7):
        forward.click()
    shown = texts.all_text_contents()
    assert "z1 = [[4], [2]]" in shown
    assert "dz2 = −0.5" in shown
    assert "da1 = (−1, 2)" not in shown


def test_the_numbers_of_the_chain_are_those_of_numerical_gradients() -> None:
    def loss(w1: chain.Array, b1: chain.Array, w2: chain.Array, b2: chain.Array) -> float:
        z2 = w2 @ np.maximum(0, w1 @ chain.X + b1) + b2
        return float(np.log1p(np.exp(-z2)).item())

    values = [chain.W1, chain.B1, chain.W2, chain.B2]
    p = chain.one_pass()
    for place, gradient in enumerate((p.dw1, p.db1, p.dw2, p.db2)):
        for entry in np.ndindex(gradient.shape):
            moved = []
            for step in (1e-6, -1e-6):
                changed = [value.copy() for value in values]
                changed[place][entry] += step
                moved.append(loss(*changed))
            assert gradient[entry] == pytest.approx((moved[0] - moved[1]) / 2e-6, abs=1e-6)
    assert p.loss == pytest.approx(loss(*values))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1000, 390])
def test_it_fits_in_light_and_dark_and_axe_agrees(width: int, scheme: str, page: Page) -> None:
    axe = pytest.importorskip("axe_playwright_python")
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    for button in page.get_by_role("button", name="Step forward").all():
        button.click()
    assert page.evaluate(OVERFLOW) <= 0
    assert page.locator(f".figure.{scheme}").count() == 4
    page.evaluate((Path(axe.__file__).parent / "axe.min.js").read_text(encoding="utf-8"))
    found = page.evaluate("() => axe.run()")["violations"]
    assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []
    page.emulate_media(color_scheme="light")


def test_nothing_moves_for_who_wants_less_motion(page: Page) -> None:
    still = "getComputedStyle(document.querySelector('.chainrule-figure').shadowRoot"
    still += ".querySelector('[data-point]')).transitionDuration"
    page.emulate_media(reduced_motion="reduce")
    assert set(page.evaluate(still).split(", ")) == {"0s"}
    page.emulate_media(reduced_motion="no-preference")
    assert "0.12s" in page.evaluate(still)


def test_without_scripts_a_sentence_stands_there(browser: Page) -> None:
    assert browser.context.browser is not None
    context = browser.context.browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(UNIT.as_uri())
    assert page.locator("body").inner_text().strip().startswith("This figure can be moved once")
    context.close()
