"""The facts about a run."""

from __future__ import annotations

from autograder.reports.html.class_facts import facts
from autograder.reports.html.class_rows import make_row
from tests.reports.html_support import Reader, class_html, make_report

RUN = {"version": "0.3.0", "secret_fingerprint": "577711db", "content": "986b", "secret": "hidden"}


def test_what_is_recorded_is_said_and_what_is_not_is_left_out() -> None:
    row = make_row(make_report("ada", run=RUN))
    assert facts([row], "1 May 2026") == (
        ("Date", "1 May 2026"),
        ("Chainrule", "0.3.0"),
        ("Scope", "all cases"),
        ("Fingerprint of the secret", "577711db"),
        ("Checksum of the assignment", "986b"),
        ("Isolation", "rlimits"),
    )
    assert dict(facts([make_row(make_report("bo"))], "")).keys() == {"Scope", "Isolation"}


def test_several_values_are_counted() -> None:
    rows = [make_row(make_report(s, run={"version": v})) for s, v in [("a", "1"), ("b", "2")] * 2]
    assert ("Chainrule", "1 (2); 2 (2)") in facts(rows, "")


def test_the_page_says_them_and_links_the_table() -> None:
    page = Reader(class_html([make_report("ada", run=RUN)], date="1 May", csv="../grades.csv"))
    assert page.says("Fingerprint of the secret 577711db")
    assert "../grades.csv" in page.attributes("href")
    assert not page.says("hidden")
