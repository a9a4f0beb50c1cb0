"""Show a report as its feedback page where IPython shows values, as in a notebook.

A report is a record without behaviour, so IPython is told how to show it. Without IPython nothing
of this is loaded.
"""

from __future__ import annotations

import html
import re
from typing import Any

from autograder.records import Report

_HEIGHT = "40rem"
# In such a frame, a link to a place on the page leads to the notebook's own address.
_LINK = re.compile(r'<a href="#[^"]*">')


def show_reports(ipython: Any) -> None:
    """Register the display of reports with a running IPython shell; again does no harm.

    Args:
        ipython: the shell, or None if IPython is loaded but does not run.
    """
    formatter = getattr(ipython, "display_formatter", None)
    if formatter is None:
        return
    formatter.formatters["text/html"].for_type(Report, page_frame)
    formatter.formatters["text/plain"].for_type(Report, _print_plain)


def page_frame(report: Report) -> str:
    """Return the feedback page in a frame of its own.

    The frame keeps the style of the page from the notebook. It is sandboxed: the page runs no
    script and opens nothing.
    """
    from autograder.reports.html.feedback_page import render

    page = html.escape(_LINK.sub("<a>", render(report)))
    return (
        f'<iframe title="Feedback" sandbox="" srcdoc="{page}" '
        f'style="width: 100%; height: {_HEIGHT}; border: 0"></iframe>'
    )


def _print_plain(report: Report, printer: Any, _cycle: bool) -> None:
    from autograder.reports.terminal import render

    printer.text(render(report, 80, colour=False).rstrip("\n"))
