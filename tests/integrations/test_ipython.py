"""A report as the value of a notebook's cell."""

from __future__ import annotations

import html
import subprocess
import sys

import pytest

from autograder.integrations.ipython import page_frame, show_reports
from autograder.reports.html.feedback_page import render
from tests.reports.html_support import Reader, make_exercise, make_report, saying

REPORT = make_report("ada", make_exercise("f", "partial", 4.0, hint="Look at b."))


def test_the_frame_holds_the_page_and_nothing_else() -> None:
    ((tag, attributes),) = Reader(page_frame(REPORT)).tags
    assert (tag, attributes["sandbox"]) == ("iframe", "")
    page = attributes["srcdoc"] or ""
    assert Reader(page).text == Reader(render(REPORT)).text
    assert not Reader(page).attributes("href")


def test_a_hostile_report_stays_in_its_frame() -> None:
    frame = page_frame(saying('"></iframe><script>alert(1)</script>'))
    assert [tag for tag, _attributes in Reader(frame).tags] == ["iframe"]
    assert html.escape("<script>") not in frame.replace(html.escape(html.escape("<script>")), "")


def test_a_shell_shows_the_page_and_the_text() -> None:
    interactive = pytest.importorskip("IPython.core.interactiveshell")
    shell = interactive.InteractiveShell()
    show_reports(shell)
    shown, _metadata = shell.display_formatter.format(REPORT)
    assert shown["text/html"] == page_frame(REPORT)
    assert "Look at b." in shown["text/plain"]


def test_without_a_running_shell_nothing_happens() -> None:
    show_reports(None)


@pytest.mark.slow
@pytest.mark.parametrize("imported", ["", "import IPython; "])
def test_grade_costs_no_display_without_a_notebook(imported: str) -> None:
    code = (
        f"import sys; {imported}import autograder; autograder.grade; "
        "print('jinja2' in sys.modules, 'IPython' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["False", str(bool(imported))]
