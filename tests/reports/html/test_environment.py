"""What all pages have in common: their policy, their style, their headings."""

from __future__ import annotations

import base64
import hashlib
import itertools
import re
from importlib import resources

import pytest

from autograder.reports.html.feedback_page import render as render_feedback
from tests.reports.html.small_class import SMALL_CLASS
from tests.reports.html_support import (
    Reader,
    class_html,
)


@pytest.mark.parametrize("page", [class_html(SMALL_CLASS), render_feedback(SMALL_CLASS[1])])
class TestBothPages:
    def test_the_policy_lets_in_our_own_style_and_script_alone(self, page: str) -> None:
        read = Reader(page)
        (policy,) = read.policies
        rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
        assert rules["default-src"] == "'none'"
        for kind, text in read.own.items():
            digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
            assert rules[f"{kind}-src"] == f"'sha256-{digest}'"
        assert {rule for rule in rules if rule.endswith("-src")} == {
            "default-src", *(f"{kind}-src" for kind in read.own)
        }  # fmt: skip

    def test_nothing_is_fetched(self, page: str) -> None:
        read = Reader(page)
        assert not {"link", "img", "iframe", "object", "base"} & {tag for tag, _ in read.tags}
        assert not read.attributes("src")
        assert not read.attributes("style")
        assert "url(" not in read.own["style"]
        assert "@import" not in read.own["style"]

    def test_it_can_be_read_aloud(self, page: str) -> None:
        read = Reader(page)
        assert ("html", {"lang": "en"}) in read.tags
        levels = [int(tag[1]) for tag, _attrs in read.tags if re.fullmatch("h[1-6]", tag)]
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
        assert all("scope" in attrs for tag, attrs in read.tags if tag == "th")


def colours(scheme: str) -> dict[str, str]:
    style = resources.files("autograder.reports.html").joinpath("style.css").read_text("utf-8")
    light, dark = re.findall(r":root \{(.*?)\}", style, re.S)[:2]
    return dict(re.findall(r"--([\w-]+): (#\w{6})", light if scheme == "light" else dark))


def luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_stands_out_from_what_it_stands_on(scheme: str) -> None:
    """WCAG 2, level AA: 4.5 to 1."""
    known = colours(scheme)
    grounds = [luminance(known[name]) for name in ("paper", "sheet", "tint", "here")]
    for name in ("ink", "quiet", "link", "right", "part", "wrong", "open", "key"):
        for ground in grounds:
            high, low = sorted((luminance(known[name]), ground), reverse=True)
            assert (high + 0.05) / (low + 0.05) >= 4.5, name


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_mark_stands_out_from_its_tint(scheme: str) -> None:
    """WCAG 2, level AA: 4.5 to 1."""
    style = resources.files("autograder.reports.html").joinpath("class.css").read_text("utf-8")
    blocks = re.findall(r":root \{(.*?)\}", style, re.S)
    tints = dict(re.findall(r"--heat-(\w+): (#\w{6})", blocks[scheme == "dark"]))
    assert tints.keys() == {"right", "part", "wrong", "open"}
    known = colours(scheme)
    for name, tint in tints.items():
        high, low = sorted((luminance(known[name]), luminance(tint)), reverse=True)
        assert (high + 0.05) / (low + 0.05) >= 4.5, name
