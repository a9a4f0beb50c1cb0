"""The progress bar of `chainrule grade`."""

from __future__ import annotations

import sys

import pytest

from autograder.cli.grade_progress import searching, with_progress
from tests.reports.html_support import make_exercise, make_report

REPORTS = [make_report(name, make_exercise("f")) for name in ("ada", "bob", "cy")]


@pytest.mark.parametrize("terminal", [False, True])
def test_the_reports_pass_unchanged(
    terminal: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    assert list(with_progress(iter(REPORTS), len(REPORTS))) == REPORTS
    captured = capsys.readouterr()
    assert captured.out == ""
    assert terminal or captured.err == ""


def test_no_report_is_taken_before_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    source = iter(REPORTS)
    shown = with_progress(source, len(REPORTS))
    assert next(shown) is REPORTS[0]
    assert next(source) is REPORTS[1]
    assert list(shown) == REPORTS[2:]


def test_nothing_of_the_bar_is_left_and_it_fits(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "20")
    assert list(with_progress(iter(REPORTS), len(REPORTS))) == REPORTS
    with searching():
        pass
    lines = capsys.readouterr().err.split("\r\x1b[2K")
    assert lines[-1] == ""
    assert "searching for submi" in lines
    assert max(map(len, lines)) == 19
